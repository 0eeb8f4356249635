/**
 * slettelog.jsonl: one line for each erased case, in the kommune's own folder. It must be fit for anyone's eyes: no
 * name, no CPR number, no id of the case; closed lists of words wherever a person would otherwise write.
 */

import * as z from 'zod';
import { parseDato } from '../base/dato.ts';
import { ID_TAIL } from '../base/id.ts';

/** Why a case may be erased. A closed list, so that no reason can tell anything about anyone. */
export const SLETTEÅRSAGER = ['slettefrist', 'anmodning', 'fejloprettet', 'overført'] as const;
export type Sletteårsag = (typeof SLETTEÅRSAGER)[number];

export const SLETTEÅRSAGSNAVNE: Readonly<Record<Sletteårsag, string>> = {
  slettefrist: 'kommunens slettefrist er nået',
  anmodning: 'borgeren har bedt om det, og kommunen har besluttet det',
  fejloprettet: 'forløbet er oprettet ved en fejl',
  overført: 'forløbet er flyttet til et andet system, der nu er det rigtige sted',
};

/** What has happened to what the archive must have. */
export const ARKIVSVAR = ['afleveret', 'må_kasseres'] as const;

const dato = z.string().refine((text) => parseDato(text) !== undefined);
const person = z.string().regex(new RegExp(`^p-${ID_TAIL}$`));
const fingeraftryk = z.string().regex(/^sha256-[0-9a-f]{64}$/);
const antal = z.int().nonnegative();

export const kvittering = z.strictObject({
  nr: z.int().positive(),
  dato,
  /** Hash of salt and id: enough to know the case again, not to list the cases. */
  forløb: fingeraftryk,
  salt: z.string().regex(/^[0-9a-z]{10,40}$/),
  årsag: z.enum(SLETTEÅRSAGER),
  hjemmel: z.string(),
  besluttet: z.strictObject({ af: person, dato }),
  /** The day on which everything that must be in the journal was there. */
  journaliseret: dato,
  arkiv: z.enum(ARKIVSVAR),
  antal: z.strictObject({ filer: antal, ændringer: antal, modtagere: antal, fjernlagre: antal }),
  /** The receipt of the first erasure, when a case that came back was erased again. */
  gentager: z.int().positive().optional(),
  /** The hash of the line before; `ingen` in the first. */
  forrige: z.union([fingeraftryk, z.literal('ingen')]),
  /** Of this line without this key. */
  hash: fingeraftryk,
});

export type Kvittering = z.output<typeof kvittering>;

/** What the tool adds to a receipt by itself. */
const EGNE = { nr: true, forløb: true, salt: true, forrige: true, hash: true } as const;
export const kvitteringsdata = kvittering.omit(EGNE);
export type Kvitteringsdata = z.output<typeof kvitteringsdata>;

/** An erasure that has begun: what must be known to finish it without asking again. No word about the citizen. */
export const sletteordre = z.strictObject({
  id: z.string(),
  salt: kvittering.shape.salt,
  /** How many receipts the case had before; one more, and the work is done. */
  før: antal,
  kvittering: kvitteringsdata,
});
export type Sletteordre = z.output<typeof sletteordre>;
