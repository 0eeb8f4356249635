/** The leaves of a schema, each with the category that holds for it: its own, or that of the group it stands in. */

import type * as z from 'zod';

interface Definition {
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

export interface Blad {
  /** `netværk[].navn` */
  readonly sti: string;
  readonly kategori: unknown;
  readonly schema: z.ZodType;
}

export function blade(schema: z.ZodType, sti = '', arvet?: unknown): readonly Blad[] {
  const kategori = schema.meta()?.['kategori'] ?? arvet;
  const { innerType, in: ind, shape, element, valueType, options } = schema.def as Definition;
  const næste = innerType ?? ind;
  if (næste) {
    const under = blade(næste, sti, kategori);
    return under.length === 1 && under[0]?.sti === sti.replace(/^\./, '') ? [{ ...under[0], schema }] : under;
  }
  if (shape)
    return Object.entries(shape).flatMap(([nøgle, felt]) => blade(felt, `${sti}.${nøgle}`, kategori));
  if (options) return options.flatMap((valg) => blade(valg, sti, kategori));
  const post = element ?? valueType;
  return post ? blade(post, `${sti}[]`, kategori) : [{ sti: sti.replace(/^\./, ''), kategori, schema }];
}
