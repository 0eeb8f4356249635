/** When the citizen is asked about the meetings, and the counts that can be shown: never so few that one person can be seen. */

import type { Finding } from '../base/finding.ts';
import type { Located } from '../base/located.ts';
import { medForslag } from '../base/tekst.ts';
import type { Forløb } from '../model/forloeb.ts';
import type { Metode } from '../model/metode.ts';
import type { Møde } from '../model/moede.ts';
import { OPLEVELSESSPØRGSMÅL, OPLEVELSESSVAR, type Oplevelse, type Oplevelser } from '../model/oplevelse.ts';
import { fund, type Regel } from './regel.ts';
import { FÆRREST, fordeling } from './smaa-tal.ts';

export const OPLEVELSESREGLER = {
  mangler: {
    kode: 'oplevelse/mangler',
    severity: 'advarsel',
    tekst: 'Borgeren er spurgt om sin oplevelse ved de møder, metoden siger.',
    kilde: 'Metodehåndbogen (Sorø 2017), afsnit 4.3 og Bilag 10 (R-142, X-08)',
  },
  ukendt: {
    kode: 'oplevelse/ukendt-moede',
    severity: 'fejl',
    tekst: 'En oplevelse hører til et møde i forløbet, og hvert møde har højst én.',
    kilde: 'Metodehåndbogen (Sorø 2017), Bilag 10 (R-185)',
  },
} as const satisfies Record<string, Regel>;

const RET_ID = 'Ret mødets id i oplevelse.yaml.';

/** Does the method say that the citizen is asked at this meeting, by its kind and number? */
export function spørgesVed({ oplevelse }: Metode, { type, nummer }: Pick<Møde, 'type' | 'nummer'>): boolean {
  return oplevelse !== undefined && type === oplevelse.mødetype && oplevelse.spørges_ved.includes(nummer);
}

/** The meetings at which the citizen is asked, as far as they are held: the method's numbers, and the last one of a closed case. */
export function spørgemøder(
  metode: Metode,
  { status }: Pick<Forløb, 'status'>,
  møder: readonly Møde[],
): readonly Møde[] {
  const regel = metode.oplevelse;
  if (regel === undefined) return [];
  const holdte = møder
    .filter((m) => m.type === regel.mødetype && m.status === 'holdt')
    .toSorted((a, b) => a.nummer - b.nummer);
  const erSidst = (møde: Møde) =>
    regel.sidste === 'ja' && status === 'afsluttet' && møde.id === holdte.at(-1)?.id;
  return holdte.filter((møde) => spørgesVed(metode, møde) || erSidst(møde));
}

export interface Oplevelsestjek {
  readonly forløb: Forløb;
  readonly møder: readonly Located<Møde>[];
  /** Undefined when nothing has been registered yet. */
  readonly oplevelser: Located<Oplevelser> | undefined;
  readonly metode: Metode;
}

/** A meeting where the citizen should have been asked, and no answer; an answer to no meeting. */
export function tjekOplevelser({ forløb, møder, oplevelser, metode }: Oplevelsestjek): readonly Finding[] {
  const svar = oplevelser?.value.oplevelser ?? [];
  const savnes = spørgemøder(
    metode,
    forløb,
    møder.map((m) => m.value),
  ).filter(({ id }) => !svar.some(({ møde }) => møde === id));
  const mangler = møder
    .filter((m) => savnes.includes(m.value))
    .map((m) =>
      fund(OPLEVELSESREGLER.mangler, m.at(['status']), {
        message: `Ved ${m.value.id} skulle borgeren være spurgt om sin oplevelse af møderne.`,
        hint: `Spørg, og skriv svaret: samarbejd oplevelse registrer ${forløb.id} --møde ${m.value.id}`,
      }),
    );
  const ider = møder.map((m) => m.value.id);
  const fremmede = svar.flatMap(({ møde }, i) => {
    const igen = svar.findIndex((s) => s.møde === møde) < i;
    if (oplevelser === undefined || (!igen && møder.some((m) => m.value.id === møde))) return [];
    return [
      fund(OPLEVELSESREGLER.ukendt, oplevelser.at(['oplevelser', i, 'møde']), {
        message: igen ? 'Mødet står der to gange.' : 'Der er ikke et møde med det id i forløbet.',
        hint: igen ? RET_ID : medForslag(møde, ider, RET_ID),
      }),
    ];
  });
  return [...mangler, ...fremmede];
}

export interface Oplevelsestal {
  /** Citizens with at least one answer; undefined when there are fewer than {@link FÆRREST}. */
  readonly borgere: number | undefined;
  readonly spørgsmål: readonly {
    readonly spørgsmål: string;
    /** By answer; undefined where the number is small, or where it would give a small one away. */
    readonly svar: Readonly<Record<(typeof OPLEVELSESSVAR)[number], number | undefined>>;
  }[];
}

type Tal = Oplevelsestal['spørgsmål'][number]['svar'];

/** The latest answer of each citizen, counted. `sager` holds one list for each case. */
export function oplevelsestal(sager: readonly (readonly Oplevelse[])[]): Oplevelsestal {
  const seneste = sager.flatMap((svar) => svar.toSorted((a, b) => (a.dato < b.dato ? -1 : 1)).at(-1) ?? []);
  if (seneste.length < FÆRREST) return { borgere: undefined, spørgsmål: [] };
  return {
    borgere: seneste.length,
    spørgsmål: OPLEVELSESSPØRGSMÅL.map(({ nøgle, spørgsmål }) => ({
      spørgsmål,
      svar: skjulSmå(seneste.map((o) => o[nøgle])),
    })),
  };
}

function skjulSmå(svar: readonly (typeof OPLEVELSESSVAR)[number][]): Tal {
  const vist = fordeling(OPLEVELSESSVAR.map((ord) => svar.filter((s) => s === ord).length));
  return Object.fromEntries(OPLEVELSESSVAR.map((ord, i) => [ord, vist[i]])) as Tal;
}
