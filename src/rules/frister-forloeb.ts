/** The deadlines of one case: its tovholder, consents, agreements, mål- og aftaleskema and erasure. */

import type { Dato } from '../base/dato.ts';
import type { Located } from '../base/located.ts';
import type { Forløb } from '../model/forloeb.ts';
import { erSlut } from '../model/forloebsstatus.ts';
import type { MålOgAftaler } from '../model/maal-og-aftaler.ts';
import type { Metode } from '../model/metode.ts';
import type { Møde } from '../model/moede.ts';
import type { Økonomi } from '../model/oekonomi.ts';
import type { Samarbejd } from '../model/samarbejd.ts';
import type { Samtykke } from '../model/samtykke.ts';
import { AFTALEREGLER, aftalefrist } from './aftaler.ts';
import {
  funktionshavere,
  rollehavere,
  rollekommando,
  ROLLEREGLER,
  tovholderfrist,
} from './forloeb-roller.ts';
import { slettedag, SLETTEREGLER } from './forloeb-slettefrist.ts';
import { type Frist, frist } from './frist.ts';
import { mødefrister } from './frister-moede.ts';
import { opfølgningsfrist, underskriftsfrist } from './maal-frister.ts';
import { MÅLREGLER } from './maal-regler.ts';
import { trinNu } from './oekonomi.ts';
import { økonomifrist } from './oekonomi-frister.ts';
import type { Grænser } from './regel.ts';
import { GENBESØGSREGLER, genbesøgsfrist } from './samtykke-genbesoeg.ts';

/** A skema, with the fingerprint of what it agrees on. */
export interface SkemaMedIndhold {
  readonly skema: Located<MålOgAftaler>;
  readonly indhold: string;
}

export interface Sagsfiler {
  readonly forløb: Located<Forløb>;
  readonly møder: readonly Located<Møde>[];
  readonly samtykker: readonly Located<Samtykke>[];
  readonly mål: SkemaMedIndhold | undefined;
  /** Undefined when there is none: most cases have no bevilling that differs. */
  readonly økonomi?: Located<Økonomi> | undefined;
  readonly metode: Metode;
  readonly samarbejd: Samarbejd;
  readonly grænser: Grænser;
  readonly today: Dato;
}

/** Every deadline of one case, unsorted. */
export function forløbetsFrister(sag: Sagsfiler): readonly Frist[] {
  return [
    ...tovholderuge(sag),
    ...genbesøg(sag),
    ...mødefrister(sag),
    ...aftaler(sag),
    ...opfølgning(sag),
    ...underskrift(sag),
    ...økonomiark(sag),
    ...sletning(sag),
  ];
}

function kontakt({ forløb, metode, today }: Sagsfiler): readonly string[] {
  return funktionshavere(forløb.value, metode, 'kontakt', today);
}

function tovholderuge({ forløb, metode, grænser, today }: Sagsfiler): readonly Frist[] {
  const dag = tovholderfrist(forløb.value, metode, grænser, today);
  if (dag === undefined) return [];
  const { id, behov } = forløb.value;
  const midlertidige = rollehavere(forløb.value, 'tovholder', today);
  return [
    frist(ROLLEREGLER.tovholderUge, {
      dag,
      hvad: 'Beslut, hvem der er tovholder',
      ansvarlig: midlertidige.length > 0 ? midlertidige : [behov.af],
      forløb: id,
      om: 'tovholder',
      place: forløb.at(['behov', 'konstateret']),
      kommando: rollekommando('tovholder', id),
    }),
  ];
}

function genbesøg(sag: Sagsfiler): readonly Frist[] {
  const { forløb, samtykker, grænser, today } = sag;
  const alle = samtykker.map(({ value }) => value);
  return samtykker.flatMap((doc) => {
    const samtykke = doc.value;
    const dag = genbesøgsfrist({ samtykke, alle, forløb: forløb.value, grænser, today });
    if (dag === undefined) return [];
    return [
      frist(GENBESØGSREGLER.genbesøg, {
        dag,
        hvad: `Spørg borgeren, om samtykket ${samtykke.id} stadig gælder`,
        ansvarlig: kontakt(sag),
        forløb: forløb.value.id,
        om: samtykke.id,
        place: doc.at(['genbesøges']),
        kommando: `samarbejd samtykke giv ${forløb.value.id}`,
      }),
    ];
  });
}

function aftaler({ forløb, møder, grænser }: Sagsfiler): readonly Frist[] {
  const { id } = forløb.value;
  if (erSlut(forløb.value)) return [];
  return møder.flatMap((møde) =>
    møde.value.aftaler.flatMap((aftale, i) =>
      aftale.status === 'åben'
        ? [
            frist(AFTALEREGLER.forfalden, {
              dag: aftalefrist(aftale, grænser),
              hvad: `Udfør aftalen ${aftale.id}`,
              ansvarlig: [aftale.hvem],
              forløb: id,
              om: aftale.id,
              place: møde.at(['aftaler', i, 'hvornår']),
              kommando: `samarbejd aftale udført ${id} ${aftale.id}`,
            }),
          ]
        : [],
    ),
  );
}

function opfølgning({ forløb, mål }: Sagsfiler): readonly Frist[] {
  const dag = mål && opfølgningsfrist(mål.skema.value, forløb.value);
  if (dag === undefined) return [];
  return [
    frist(MÅLREGLER.opfølgning, {
      dag,
      hvad: 'Tag borgerens situation op igen, som det er aftalt i mål- og aftaleskemaet',
      ansvarlig: [mål?.skema.value.køreplan.ansvarlig],
      forløb: forløb.value.id,
      om: 'køreplan',
      place: mål?.skema.at(['køreplan', 'næste']) ?? forløb.at([]),
      kommando: `samarbejd mål sæt ${forløb.value.id}`,
    }),
  ];
}

function underskrift(sag: Sagsfiler): readonly Frist[] {
  const { forløb, mål } = sag;
  const mangel = mål && underskriftsfrist({ ...sag, ...mål, forløb: forløb.value });
  if (mål === undefined || mangel === undefined) return [];
  return [
    frist(MÅLREGLER.underskrift, {
      dag: mangel.dag,
      hvad: `Få mål- og aftaleskemaet skrevet under. Det mangler: ${mangel.savnes.join(', ')}`,
      ansvarlig: kontakt(sag),
      forløb: forløb.value.id,
      om: 'underskrifter',
      place: mål.skema.at(['underskrifter']),
      kommando: `samarbejd mål underskriv ${forløb.value.id}`,
    }),
  ];
}

function økonomiark({ forløb, økonomi, grænser }: Sagsfiler): readonly Frist[] {
  const { id } = forløb.value;
  if (økonomi === undefined || erSlut(forløb.value)) return [];
  return økonomi.value.ark.flatMap((ark, i) => {
    const mangel = økonomifrist(ark, grænser);
    if (mangel === undefined) return [];
    const komplet = trinNu(ark) === 'komplet';
    return [
      frist(mangel.regel, {
        dag: mangel.dag,
        hvad: komplet ? `Send økonomiarket ${ark.id} til Økonomi` : `Gør økonomiarket ${ark.id} komplet`,
        ansvarlig: mangel.ansvarlig,
        forløb: id,
        om: ark.id,
        place: økonomi.at(['ark', i, 'trin', ark.trin.length - 1]),
        kommando: `samarbejd økonomi ${komplet ? 'vis' : 'status'} ${id} ${ark.id} ${komplet ? '--til økonomi' : 'komplet'}`,
      }),
    ];
  });
}

/** The case may not be erased before its day, so that day is the one in order, and `tjek` says so on the day itself. */
function sletning({ forløb, samarbejd }: Sagsfiler): readonly Frist[] {
  const dag = slettedag(forløb.value, samarbejd);
  if (dag === undefined) return [];
  return [
    frist(SLETTEREGLER.forfalden, {
      dag,
      hvad: 'Slet det afsluttede forløb',
      ansvarlig: [],
      forløb: forløb.value.id,
      om: 'sletning',
      place: forløb.at(['afsluttet']),
      kommando: `samarbejd forløb slet ${forløb.value.id}`,
    }),
  ];
}
