/** `ramme tjek`: is den overordnede ramme filled in, approved, and updated within the half year? Pure: the date, the history and the fingerprint come in. */

import { type Dato, formatDato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import { formatVarighed, plusVarighed } from '../base/graense.ts';
import type { Located } from '../base/located.ts';
import type { Personer } from '../model/personer.ts';
import type { Ramme } from '../model/ramme.ts';
import type { Tilbudsoversigt } from '../model/tilbud.ts';
import { kendteIder, ukendtePersoner } from './personopslag.ts';
import { godkendelse, ændretSidenGodkendelse } from './ramme-godkendelse.ts';
import { ikkeOrienteret } from './ramme-orientering.ts';
import { RAMMEREGLER } from './ramme-regler.ts';
import { ubesvarede } from './ramme-svar.ts';
import { fund, type Grænser } from './regel.ts';

export { erEtableret } from './ramme-godkendelse.ts';
export { rammeIndhold } from './ramme-svar.ts';

/** What git can say: the last day the answers changed, or nothing (a shallow clone, no repository). */
export type Historik =
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'known';
      readonly lastChange: Dato;
      /** The answers on disk are not committed: the day they changed is not known, and `lastChange` is today. */
      readonly uncommitted?: boolean;
    };

export interface Rammetjek {
  readonly ramme: Located<Ramme>;
  readonly tilbud: Located<Tilbudsoversigt>;
  readonly personer: Personer;
  readonly grænser: Grænser;
  readonly today: Dato;
  /** The fingerprint of `rammeIndhold(ramme)`, in the form `godkendelse.indhold` holds. */
  readonly indhold: string;
  readonly historik: Historik;
}

const OPDATER = 'Gennemgå rammen med projektgruppen, og kør: samarbejd ramme opdater';

/** Everything wrong or due in the ramme, unsorted. R-016…. The stated dates count, never a file's age. */
export function tjekRamme(tjek: Rammetjek): readonly Finding[] {
  return [
    ...ubesvarede(tjek.ramme, tjek.tilbud),
    ...godkendelse(tjek.ramme),
    ...ændretSidenGodkendelse(tjek.ramme, tjek.indhold),
    ...fremtid(tjek),
    ...frist(tjek),
    ...ændretSidenOpdatering(tjek),
    ...ikkeOrienteret(tjek.ramme),
    ...modsigelser(tjek),
  ];
}

function fremtid({ ramme, today }: Rammetjek): readonly Finding[] {
  const { opdatering, godkendelse: givet, orientering } = ramme.value;
  const datoer = [
    { path: ['opdatering', 'opdateret'], hvad: 'Opdateringen', dato: opdatering.opdateret },
    { path: ['godkendelse', 'dato'], hvad: 'Godkendelsen', dato: givet?.dato },
    { path: ['orientering', 'dato'], hvad: 'Orienteringen', dato: orientering?.dato },
  ];
  return datoer
    .filter(({ dato }) => dato !== undefined && dato > today)
    .map(({ path, hvad }) =>
      fund(RAMMEREGLER.fremtid, ramme.at(path), {
        message: `${hvad} er dateret i fremtiden.`,
        hint: 'Skriv den dag, det skete.',
      }),
    );
}

/** A day the ramme must be updated by. */
export interface Udløb {
  readonly path: readonly string[];
  /** The last day in order. */
  readonly dag: Dato;
  readonly message: string;
}

/** The days the ramme must be updated by: the limit after the last update, and the day that was set.. */
export function rammeudløb({ ramme, grænser }: Pick<Rammetjek, 'ramme' | 'grænser'>): readonly Udløb[] {
  const { opdateret, næste } = ramme.value.opdatering;
  const grænse = grænser.varighed(RAMMEREGLER.forældet);
  const halvår = opdateret && {
    path: ['opdatering', 'opdateret'],
    dag: plusVarighed(opdateret, grænse),
    message: `Der er gået mere end ${formatVarighed(grænse)}, siden rammen blev opdateret ${formatDato(opdateret)}.`,
  };
  const aftalt = næste && {
    path: ['opdatering', 'næste'],
    dag: næste,
    message: `Rammen skulle have været opdateret senest ${formatDato(næste)}.`,
  };
  return [halvår, aftalt].filter((u) => u !== undefined);
}

/** In order on the last day itself; too old the day after. Before that, a word in good time about the day that comes first. */
function frist(tjek: Rammetjek): readonly Finding[] {
  const { ramme, grænser, today } = tjek;
  const alle = rammeudløb(tjek);
  const overskredet = alle.filter(({ dag }) => today > dag);
  if (overskredet.length > 0) {
    return overskredet.map(({ path, message }) =>
      fund(RAMMEREGLER.forældet, ramme.at(path), { message, hint: OPDATER }),
    );
  }
  const varsel = grænser.varighed(RAMMEREGLER.snartForældet);
  return alle
    .toSorted((a, b) => (a.dag < b.dag ? -1 : 1))
    .slice(0, 1)
    .filter(({ dag }) => today >= plusVarighed(dag, varsel, -1))
    .map(({ path, dag }) =>
      fund(RAMMEREGLER.snartForældet, ramme.at(path), {
        message: `Rammen skal opdateres senest ${formatDato(dag)}.`,
        hint: OPDATER,
      }),
    );
}

function ændretSidenOpdatering({ ramme, historik }: Rammetjek): readonly Finding[] {
  const { opdateret } = ramme.value.opdatering;
  const place = ramme.at(['opdatering', 'opdateret']);
  if (historik.kind === 'unknown') {
    return [
      fund(RAMMEREGLER.historikMangler, place, {
        message: 'Det kan ikke ses, om rammen er ændret efter sin dato: git-historikken mangler.',
        hint: 'Hent hele historikken: git fetch --unshallow. Er mappen en løs kopi, så hent den med git.',
      }),
    ];
  }
  if (opdateret === undefined || historik.lastChange <= opdateret) return [];
  const dag = historik.uncommitted === true ? 'og ikke gemt i git' : formatDato(historik.lastChange);
  return [
    fund(RAMMEREGLER.ændretSidenOpdatering, place, {
      message: `Rammen er ændret ${dag}, men står som opdateret ${formatDato(opdateret)}.`,
      hint: OPDATER,
    }),
  ];
}

function modsigelser({ ramme, personer }: Rammetjek): readonly Finding[] {
  const { opdatering, organisering } = ramme.value;
  const { opdateret, næste, opdateret_af, skal_opdateres_af } = opdatering;
  const baglæns =
    opdateret !== undefined && næste !== undefined && næste <= opdateret
      ? [
          fund(RAMMEREGLER.næsteFørOpdateret, ramme.at(['opdatering', 'næste']), {
            message: 'Næste opdatering ligger ikke efter den seneste.',
            hint: 'Ret en af de to datoer.',
          }),
        ]
      : [];
  const tovholdere = (organisering.tovholdere ?? []).map((id, i) => ({
    id,
    path: ['organisering', 'tovholdere', i],
  }));
  const henvisninger = [
    ...tovholdere,
    { id: opdateret_af, path: ['opdatering', 'opdateret_af'] },
    { id: skal_opdateres_af, path: ['opdatering', 'skal_opdateres_af'] },
  ];
  return [...baglæns, ...ukendtePersoner(ramme, henvisninger, kendteIder(personer))];
}
