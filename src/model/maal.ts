/** One goal of the mål- og aftaleskema: the citizen's words, who does what, and whether it was reached, over time (R-159…R-161). */

import * as z from 'zod';
import { om } from './emne.ts';
import { datofelt, id, jaNej, personlig, valg } from './felter.ts';
import type { OM_KATEGORIER } from './kategorier.ts';

/** The areas of the form, with what a goal there tells of by being there. Forløb is always told. */
export const OMRÅDER = {
  fagligt: { navn: 'Fagligt', gruppe: 'beskæftigelse', om: ['beskæftigelse'] },
  hverdag: { navn: 'Hverdag', gruppe: 'beskæftigelse', om: [] },
  sundhed: { navn: 'Sundhed', gruppe: 'beskæftigelse', om: ['helbred'] },
  netværk: { navn: 'Netværk og venner', gruppe: 'beskæftigelse', om: ['netværk'] },
  udvikling_og_adfærd: { navn: 'Udvikling og adfærd', gruppe: 'beskæftigelse', om: ['helbred'] },
  bolig: { navn: 'Bolig', gruppe: 'øvrige', om: ['bolig'] },
  økonomi: { navn: 'Økonomi', gruppe: 'øvrige', om: ['økonomi'] },
  familieforhold: { navn: 'Familieforhold', gruppe: 'øvrige', om: ['familie'] },
  andet: { navn: 'Andet relevant', gruppe: 'øvrige', om: [] },
} as const satisfies Record<string, Områdebeskrivelse>;

interface Områdebeskrivelse {
  readonly navn: string;
  readonly gruppe: 'beskæftigelse' | 'øvrige';
  readonly om: readonly (typeof OM_KATEGORIER)[number][];
}

export type Område = keyof typeof OMRÅDER;
export const OMRÅDENAVNE = Object.keys(OMRÅDER) as [Område, ...Område[]];

/** What the goal is a step towards; the skema has at least one of the first two. */
export const MÅLTYPER = ['uddannelse', 'beskæftigelse', 'andet'] as const;

const ansvarlig = z
  .union([id(['p', 'n'], { title: 'Ansvarlig' }), z.literal('borger')])
  .meta({ title: 'Ansvarlig', description: 'Id fra personer.yaml eller netværket, eller borger.' });

const målstatus = z
  .strictObject({
    dato: datofelt({ title: 'Dato' }),
    nået: jaNej({ title: 'Er målet nået?' }),
    årsag: personlig({ title: 'Årsag', kategori: 'forløb' }).optional(),
  })
  .meta({ title: 'Status', kategori: 'forløb' });

const egne = {
  område: valg(OMRÅDENAVNE, { title: 'Område', kategori: 'forløb' }),
  måltype: valg(MÅLTYPER, {
    title: 'Måltype',
    description: 'Er det et skridt mod uddannelse eller beskæftigelse (X-17)?',
    kategori: 'forløb',
  }).prefault('andet'),
  på_sigt: jaNej({
    title: 'På sigt',
    description: 'Et mål, der først kan nås senere.',
    kategori: 'forløb',
  }).prefault('nej'),
  mål: personlig({ title: 'Mål', description: 'Med borgerens egne ord: Jeg vil …', kategori: 'forløb' }),
  delmål: z
    .array(personlig({ title: 'Delmål', kategori: 'forløb' }))
    .default([])
    .meta({ title: 'Delmål', kategori: 'forløb' }),
  handlinger: z
    .array(personlig({ title: 'Handling', kategori: 'forløb' }))
    .default([])
    .meta({ title: 'Handlinger', description: 'Det, der gøres for at nå målet.', kategori: 'forløb' }),
  ansvarlige: z
    .array(ansvarlig)
    .default([])
    .meta({ title: 'Ansvarlige', description: 'Alle fagpersoner har aftaler, når det er relevant (R-130).' }),
  om: om(),
};

export const mål = z
  .strictObject({
    id: id('g', { title: 'Id', kategori: 'drift' }),
    ...egne,
    status: z.array(målstatus).default([]).meta({
      title: 'Status',
      description: 'Føjes til af: samarbejd mål status. Det gamle bliver stående.',
      kategori: 'forløb',
    }),
  })
  .meta({ title: 'Mål', kategori: 'forløb' });

export type Mål = z.output<typeof mål>;
export type Målstatus = z.output<typeof målstatus>;

/**
 * A goal among the answers to `mål sæt`: with the id of one that is there, and then only what is to be changed; or
 * without an id for a new one, which needs its område and mål.
 */
export const målsvar = z
  .strictObject({ id: mål.shape.id, ...egne })
  .partial()
  .meta({ title: 'Mål', kategori: 'forløb' });

/** The answers to `mål status`. */
export const statussvar = z
  .strictObject({ årsag: målstatus.shape.årsag })
  .meta({ title: 'Målets status', description: 'Svarene til samarbejd mål status --fra.' });

/** The latest word on whether a goal is reached; undefined until somebody has said. */
export function senesteStatus({ status }: Pick<Mål, 'status'>): Målstatus | undefined {
  return status.toSorted((a, b) => (a.dato < b.dato ? -1 : 1)).at(-1);
}

/** Every category a goal tells of besides forløb: its area's, and what its text is marked with. */
export function omMålet({ område, om: egen = [] }: Pick<Mål, 'område' | 'om'>) {
  return [...new Set([...OMRÅDER[område].om, ...egen])];
}
