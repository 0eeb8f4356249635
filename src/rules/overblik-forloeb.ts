/**
 * The counts of all cases, fit for anyone's eyes. The statuses are single counts, and cases of a status that is hidden
 * are in no other number, so that no other number says how many they are. Every demand on the active cases is its own
 * question about all of them (so many of so many); their phases are counted as if each case were in one. Goals are counted in citizens, once for
 * each area, so that five means five people.
 */

import { formatVarighed } from '../base/graense.ts';
import { FORLØBSSTATUS } from '../model/forloebsstatus.ts';
import { OMRÅDENAVNE, OMRÅDER } from '../model/maal.ts';
import type { Metode } from '../model/metode.ts';
import { OPLEVELSESSPØRGSMÅL, OPLEVELSESSVAR } from '../model/oplevelse.ts';
import { MÅLREGLER } from './maal-regler.ts';
import { KADENCEREGLER } from './moede-kadence.ts';
import { oplevelsestal } from './oplevelse.ts';
import type { Tælling } from './overblik.ts';
import { type Grænser, gælder, type Regel } from './regel.ts';
import { type Sagskrav, type Sagstal, type Svar, SVAR } from './sagstal.ts';
import { andel, enkelt, FÆRREST, fordeling, SKJULT } from './smaa-tal.ts';

export interface Opgørelse {
  readonly sager: readonly Sagstal[];
  readonly metode: Pick<Metode, 'faser'>;
  readonly grænser: Grænser;
}

/** The counts of one day. */
export function sagstællinger(opgørelse: Opgørelse): readonly Tælling[] {
  const { sager } = opgørelse;
  const viste = FORLØBSSTATUS.map((s) => sager.filter(({ status }) => status === s))
    .filter((gruppe) => gruppe.length >= FÆRREST)
    .flat();
  const aktive = viste.filter(({ status }) => status === 'aktivt');
  return [
    ...statusser(sager),
    ...(aktive.length === 0 ? [] : omAktive(aktive, opgørelse)),
    ...(viste.length === 0 ? [] : [...svar(viste), ...mål(viste)]),
    ...oplevelser(sager, viste.length),
  ];
}

function statusser(sager: readonly Sagstal[]): readonly Tælling[] {
  return FORLØBSSTATUS.map((status) => ({
    afsnit: 'forløb',
    nøgle: `forløb/${status}`,
    tekst: status,
    antal: enkelt(sager.filter((sag) => sag.status === status).length),
  }));
}

function omAktive(aktive: readonly Sagstal[], { metode, grænser }: Opgørelse): readonly Tælling[] {
  const ialt = aktive.length;
  const krav = kravene(grænser).map(({ nøgle, tekst, regler }): Tælling => {
    const antal = andel(aktive.filter(({ brud }) => brud.includes(nøgle)).length, ialt);
    const kommando = `samarbejd tjek --kun ${regler.length === 1 ? regler[0] : 'moede'}`;
    return {
      afsnit: 'krav',
      nøgle: `krav/${nøgle}`,
      tekst: tekst(),
      antal,
      af: ialt,
      ...(antal !== 0 && { kommando }),
    };
  });
  const iFasen = metode.faser.liste.map(({ id }) => aktive.filter((sag) => sag.faser.includes(id)).length);
  // Most cases are in one phase: taken from all of them, the other phases would tell how many a small one has.
  const vist = fordeling(iFasen);
  const faser = metode.faser.liste.map(({ id, navn }, i): Tælling => ({
    afsnit: 'faser',
    nøgle: `faser/${id}`,
    tekst: navn.toLowerCase(),
    antal: vist[i] === undefined ? SKJULT : andel(vist[i], ialt),
  }));
  return [...krav, ...faser];
}

interface Krav {
  readonly nøgle: Sagskrav;
  /** The codes `tjek --kun` shows the cases by; none where nothing is demanded. */
  readonly regler: readonly string[];
  readonly tekst: () => string;
}

/** The demands that hold here: how often to meet is the method's to say. */
function kravene(grænser: Grænser): readonly Krav[] {
  const { interval, antal, formøder, samtaler } = KADENCEREGLER;
  const gældende = (regler: readonly Regel[]) =>
    regler.filter((regel) => gælder(grænser, regel)).map(({ kode }) => kode);
  const mellem = () => formatVarighed(grænser.varighed(interval));
  const alle: readonly Krav[] = [
    {
      nøgle: 'interval',
      regler: gældende([interval]),
      tekst: () => `aktive forløb har mere end ${mellem()} mellem to møder`,
    },
    {
      nøgle: 'antal',
      regler: gældende([antal, formøder, samtaler]),
      tekst: () => 'aktive forløb har haft for få møder eller formøder på et år',
    },
    {
      nøgle: 'underskrift',
      regler: [MÅLREGLER.underskrift.kode],
      tekst: () => 'aktive forløb mangler underskrifter på skemaet',
    },
  ];
  return alle.filter(({ regler }) => regler.length > 0);
}

const SVARTEKST: Readonly<Record<Svar, string>> = {
  '1': 'deltager',
  '2': 'sender notat',
  '3': 'foreslår en anden dato',
  '4': 'ikke relevant',
  intet: 'svarede ikke',
};

/** Invitations, not citizens, and no total: each is shown when five citizens stand behind it. */
function svar(sager: readonly Sagstal[]): readonly Tælling[] {
  return SVAR.map((valg) => {
    const antal = sager.map((sag) => sag.svar[valg] ?? 0).filter((n) => n > 0);
    const ialt = antal.reduce((sum, n) => sum + n, 0);
    return { afsnit: 'svar', nøgle: `svar/${valg}`, tekst: SVARTEKST[valg], antal: enkelt(ialt, antal.length) };
  }); // prettier-ignore
}

function mål(sager: readonly Sagstal[]): readonly Tælling[] {
  return OMRÅDENAVNE.map((område): Tælling => {
    const med = sager.flatMap((sag) => sag.mål[område] ?? []);
    const nået = med.filter(Boolean).length;
    return {
      afsnit: 'mål',
      nøgle: `mål/${område}`,
      tekst: OMRÅDER[område].navn.toLowerCase(),
      antal: andel(nået, med.length),
      af: enkelt(med.length),
    };
  });
}

/**
 * As in `oplevelse samlet`, of all cases, and then only when those who answered are no more than the cases that are
 * shown: more of them would tell how many the hidden ones are.
 */
function oplevelser(sager: readonly Sagstal[], viste: number): readonly Tælling[] {
  const svarede = sager.filter((sag) => sag.oplevelser.length > 0).length;
  const skjules = svarede >= FÆRREST && svarede > viste;
  const { spørgsmål } = oplevelsestal(skjules ? [] : sager.map((sag) => sag.oplevelser));
  return [
    {
      afsnit: 'oplevelse',
      nøgle: 'oplevelse/borgere',
      tekst: 'borgere har svaret',
      antal: skjules ? SKJULT : enkelt(svarede),
    },
    ...spørgsmål.flatMap(({ svar: tal }, i) => {
      const nøgle = OPLEVELSESSPØRGSMÅL[i]?.nøgle ?? '';
      return OPLEVELSESSVAR.map((ord): Tælling => ({
        afsnit: 'oplevelse',
        nøgle: `oplevelse/${nøgle}/${ord}`,
        tekst: `${nøgle.replaceAll('_', ' ')}: ${ord.replaceAll('_', ' ')}`,
        antal: tal[ord] ?? SKJULT,
      }));
    }),
  ];
}
