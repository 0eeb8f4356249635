/**
 * How often the team meets (R-134… ): never more than the limit between two meetings, and at least so many
 * meetings and formøder in each stretch. Holds where the method sets the limit; a meeting called off does not count.
 */

import { type Dato, formatDato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import { formatVarighed, plusVarighed } from '../base/graense.ts';
import type { Located } from '../base/located.ts';
import type { Forløb } from '../model/forloeb.ts';
import type { Metode } from '../model/metode.ts';
import type { Møde } from '../model/moede.ts';
import { holdtTil, mangler, type Møderække } from './moede-antal.ts';
import { fund, gælder, type Grænser, type Regel } from './regel.ts';

export const KADENCEREGLER = {
  interval: {
    kode: 'moede/interval',
    severity: 'fejl',
    tekst: 'I et aktivt forløb går der aldrig for længe mellem to samarbejdsmøder.',
    kilde: 'Sorø 2017, Bilag 8 (R-136, X-07)',
  },
  antal: {
    kode: 'moede/antal',
    severity: 'fejl',
    tekst: 'I et aktivt forløb er der møder nok om året.',
    kilde: 'Sorø 2017, afsnit 3.5 og 4.1 (R-134, R-137)',
  },
  formøder: {
    kode: 'moede/formoeder',
    severity: 'fejl',
    tekst: 'I et aktivt forløb er der formøder nok om året.',
    kilde: 'Sorø 2017, afsnit 3.5 og 4.3 (R-135, R-137)',
  },
  samtaler: {
    kode: 'moede/samtaler',
    severity: 'fejl',
    tekst: 'Formøder og samarbejdsmøder er tilsammen samtaler nok om året.',
    kilde: 'Sorø 2017, afsnit 4.3 (R-138)',
  },
} as const satisfies Record<string, Regel>;

/** The method's kinds of meeting that are held so many times a year: with the partners, and with the citizen alone. */
export function fasteMødetyper({ mødetyper }: Metode, medEksterne: 'ja' | 'nej'): readonly string[] {
  return Object.entries(mødetyper)
    .filter(([, type]) => type.fast_nummer !== undefined && type.med_eksterne === medEksterne)
    .map(([navn]) => navn);
}

/** The day the year is counted from: when it was decided to offer the forløb, else when the need was seen. */
export function forløbsstart({ visitation, behov }: Forløb): Dato {
  return visitation?.afgørelse?.dato ?? behov.konstateret;
}

export interface Kadencesag {
  readonly forløb: Located<Forløb>;
  readonly møder: readonly Located<Møde>[];
  readonly metode: Metode;
  readonly grænser: Grænser;
  readonly today: Dato;
}

/** Everything about how often, for one case. */
export function tjekKadence(sag: Kadencesag): readonly Finding[] {
  if (sag.forløb.value.status !== 'aktivt') return [];
  return [...interval(sag), ...forFå(sag).map((krav) => antal(sag, krav))];
}

/** A demand for so many meetings, in the words of whoever reads about it. */
interface Antalskrav {
  readonly regel: Regel;
  readonly flertal: string;
  readonly detNæste: string;
  readonly eksterne: readonly ('ja' | 'nej')[];
}

const ANTALSKRAV: readonly Antalskrav[] = [
  { regel: KADENCEREGLER.antal, flertal: 'samarbejdsmøder', detNæste: 'det næste samarbejdsmøde', eksterne: ['ja'] },
  { regel: KADENCEREGLER.formøder, flertal: 'formøder', detNæste: 'det næste formøde', eksterne: ['nej'] },
  { regel: KADENCEREGLER.samtaler, flertal: 'samtaler', detNæste: 'den næste samtale', eksterne: ['ja', 'nej'] },
]; // prettier-ignore

/** A demand that holds in the case, with the meetings that count. */
export interface Gældende extends Antalskrav {
  readonly række: Møderække;
}

/** The demands of the method for so many meetings; none where the case is not active. */
export function antalskrav(sag: Kadencesag): readonly Gældende[] {
  const { forløb, grænser, metode } = sag;
  if (forløb.value.status !== 'aktivt') return [];
  return ANTALSKRAV.filter(({ regel }) => gælder(grænser, regel)).map((krav) => {
    const typer = krav.eksterne.flatMap((eksterne) => fasteMødetyper(metode, eksterne));
    const dage = afholdes(sag, typer).map(({ value }) => value.tid.dato);
    const række = { start: forløbsstart(forløb.value), dage, krav: grænser.hyppighed(krav.regel) };
    return { ...krav, række };
  });
}

/** The demands that are not met today. Both sorts of talk together are asked for only when neither is short by itself, so that it is said once. */
function forFå(sag: Kadencesag): readonly Gældende[] {
  const brudt = antalskrav(sag).filter(({ række }) => mangler(række, sag.today) > 0);
  const hver = brudt.filter(({ regel }) => regel !== KADENCEREGLER.samtaler);
  return hver.length > 0 ? hver : brudt;
}

/** Of these kinds, not called off, the earliest first. */
function afholdes({ møder }: Kadencesag, typer: readonly string[]): readonly Located<Møde>[] {
  return møder
    .filter(({ value }) => value.status !== 'aflyst' && typer.includes(value.type))
    .toSorted((a, b) => (a.value.tid.dato < b.value.tid.dato ? -1 : 1));
}

export interface Intervalfrist {
  /** The last day the next meeting may be held. */
  readonly frist: Dato;
  /** The day of the last meeting; undefined when the forløb has had none. */
  readonly sidste: Dato | undefined;
  /** The next meeting that is convened. */
  readonly næste: Located<Møde> | undefined;
}

/** When the next meeting must be held; undefined where nothing limits it. */
export function intervalfrist(sag: Kadencesag): Intervalfrist | undefined {
  const { forløb, grænser, today } = sag;
  if (forløb.value.status !== 'aktivt' || !gælder(grænser, KADENCEREGLER.interval)) return undefined;
  const alle = afholdes(sag, fasteMødetyper(sag.metode, 'ja'));
  const sidste = alle.findLast(({ value }) => value.tid.dato <= today)?.value.tid.dato;
  const grænse = grænser.varighed(KADENCEREGLER.interval);
  return {
    frist: plusVarighed(sidste ?? forløbsstart(forløb.value), grænse),
    sidste,
    næste: alle.find(({ value }) => value.tid.dato > today),
  };
}

/** In order when the next meeting is on the last day, or, while none is convened, until that day has passed. */
function interval(sag: Kadencesag): readonly Finding[] {
  const { forløb, grænser, today } = sag;
  const fundet = intervalfrist(sag);
  if (fundet === undefined) return [];
  const { frist, sidste, næste } = fundet;
  if ((næste?.value.tid.dato ?? today) <= frist) return [];
  const grænse = grænser.varighed(KADENCEREGLER.interval);
  const siden = sidste === undefined ? 'forløbet begyndte' : `mødet ${formatDato(sidste)}`;
  const hint = næste
    ? `Flyt det frem: samarbejd møde flyt ${forløb.value.id} ${næste.value.id}`
    : `Indkald: samarbejd møde indkald ${forløb.value.id}`;
  return [
    fund(KADENCEREGLER.interval, næste?.at(['tid', 'dato']) ?? forløb.at(['status']), {
      message: `Der går mere end ${formatVarighed(grænse)}, siden ${siden}: der skal være møde senest ${formatDato(frist)}.`,
      hint,
    }),
  ];
}

function antal({ forløb, today }: Kadencesag, { regel, flertal, række }: Gældende): Finding {
  const { mindst, pr } = række.krav;
  return fund(regel, forløb.at(['status']), {
    message: `Der er holdt ${holdtTil(række, today)} ${flertal} de seneste ${formatVarighed(pr)}; der skal være mindst ${mindst}.`,
    hint: `Lav en plan for det næste år: samarbejd møde planlæg ${forløb.value.id}`,
  });
}
