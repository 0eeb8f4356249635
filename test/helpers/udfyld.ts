/**
 * Fills a schema: every field gets a value of its own kind, and every value a reader could recognise is a token that
 * stands nowhere else and knows what it is about. A field of a kind this file does not know stops the test.
 */

import type * as z from 'zod';
import { formatBeløb } from '../../src/base/beloeb.ts';
import { formatDato, parseDato } from '../../src/base/dato.ts';
import type { Kategori } from '../../src/model/kategorier.ts';
import { OMRÅDER, type Område } from '../../src/model/maal.ts';

/** A token, and everything the field it stands in tells of. */
export interface Mærke {
  /** Where it stands: `forløb.netværk[].navn`. */
  readonly sti: string;
  /** The ways it can be written on a paper, in lower case. */
  readonly ord: readonly string[];
  /** What a reader must be allowed, all of it. */
  readonly kategorier: readonly Kategori[];
  /** Or one of these, where other fields say the same. */
  readonly ellers?: readonly Kategori[];
  /** Who may see it whatever they may have: it is about themself. */
  readonly egen?: string;
}

/** Chance, the same each time for the same seed. */
export interface Chance {
  readonly tal: (under: number) => number;
  readonly en: <T>(af: readonly T[]) => T;
}

export function chance(frø: number): Chance {
  let tilstand = frø >>> 0;
  const tal = (under: number) => {
    tilstand = (tilstand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(tilstand ^ (tilstand >>> 15), 1 | tilstand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % under;
  };
  return { tal, en: <T>(af: readonly T[]) => af[tal(af.length)] as T };
}

/** Values that are not free: ids that must exist, and what the judgement and the views steer by. By the field's place. */
export type Faste = Readonly<Record<string, (chance: Chance) => unknown>>;

export interface Arbejde {
  readonly chance: Chance;
  readonly faste: Faste;
  /** Added to. */
  readonly mærker: Mærke[];
  /** Whose own a field is, if anybody's, and what else tells it. */
  readonly særligt?: (sti: string) => Pick<Mærke, 'egen' | 'ellers'>;
}

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly string[];
}

const def = (schema: z.ZodType) => schema.def as unknown as Definition;

type Arv = readonly Kategori[];

/** The data of one file as it would be read. `arv`: what its fields tell of where they do not say so themselves. */
export function udfyld(schema: z.ZodType, navn: string, arbejde: Arbejde, arv: Arv = []): unknown {
  return fyld(schema, navn, arv, arbejde);
}

function fyld(schema: z.ZodType, sti: string, arv: Arv, arbejde: Arbejde): unknown {
  const fast = arbejde.faste[sti];
  if (fast) return fast(arbejde.chance);
  const egen = schema.meta()?.['kategori'] as Kategori | undefined;
  const her = egen === undefined ? arv : [egen, ...arv.slice(1)];
  const { type, innerType, in: ind, shape, element, options, entries, values } = def(schema);
  if (type === 'optional' && arbejde.chance.tal(8) === 0) return undefined;
  if (innerType) return fyld(innerType, sti, her, arbejde);
  if (shape) return fyldGruppe(shape, sti, her, arbejde);
  if (element) return fyldListe(element, `${sti}[]`, her, arbejde);
  if (options) return fyld(arbejde.chance.en(options), sti, her, arbejde);
  if (entries) return arbejde.chance.en(Object.values(entries));
  if (values) return values[0];
  return ind && def(ind).type !== 'string'
    ? fyld(ind, sti, her, arbejde)
    : fyldBlad(schema, sti, her, arbejde);
}

/** What a group says of itself first: a text marked `om: [helbred]`, and a goal in the area of health, tell of health too. */
function fyldGruppe(shape: Readonly<Record<string, z.ZodType>>, sti: string, arv: Arv, arbejde: Arbejde) {
  const data: Record<string, unknown> = {};
  const [egen = 'drift', ...ekstra] = arv;
  const om: Kategori[] = [];
  const fyldFelt = (nøgle: string) => {
    const værdi = fyld(shape[nøgle] as z.ZodType, `${sti}.${nøgle}`, [egen, ...ekstra, ...om], arbejde);
    if (værdi !== undefined) data[nøgle] = værdi;
  };
  const først = ['om', 'område'].filter((nøgle) => Object.hasOwn(shape, nøgle));
  først.forEach(fyldFelt);
  om.push(...((data['om'] as Kategori[] | undefined) ?? []));
  om.push(...(data['område'] === undefined ? [] : OMRÅDER[data['område'] as Område].om));
  Object.keys(shape)
    .filter((nøgle) => !først.includes(nøgle))
    .forEach(fyldFelt);
  return data;
}

/** One or two of each; of a closed list of words, some of them, each once. */
function fyldListe(element: z.ZodType, sti: string, arv: Arv, arbejde: Arbejde): unknown[] {
  const { entries } = def(element);
  if (entries && !arbejde.faste[sti]) return Object.values(entries).filter(() => arbejde.chance.tal(4) === 0);
  const antal = 1 + arbejde.chance.tal(2);
  return Array.from({ length: antal }, () => fyld(element, sti, arv, arbejde)).filter((v) => v !== undefined);
}

/** The kinds of token, the most telling first: the field itself says which it takes. */
function ordene(nummer: number): readonly (readonly string[])[] {
  const ord = `Mærke${String(nummer).padStart(5, '0')}`;
  const dag = parseDato(
    `${2030 + Math.floor(nummer / 228)}-${String((nummer % 12) + 1).padStart(2, '0')}-${10 + (Math.floor(nummer / 12) % 19)}`,
  );
  const tal = String(710_000 + nummer);
  return [
    [ord],
    dag === undefined ? [] : [dag, formatDato(dag)],
    [tal, formatBeløb(Number(tal) * 100)],
    [`mærke${nummer}@eksempelby.example`],
    [`maerke-${nummer}@kalender.invalid`],
  ];
}

function fyldBlad(schema: z.ZodType, sti: string, kategorier: Arv, arbejde: Arbejde): string {
  const { chance: c, mærker, særligt } = arbejde;
  const muligt = ordene(mærker.length).find(([ord]) => ord !== undefined && schema.safeParse(ord).success);
  if (muligt?.[0] !== undefined) {
    const ord = muligt.map((skrevet) => skrevet.toLowerCase());
    mærker.push({ sti, kategorier, ord, ...særligt?.(sti) });
    // Some lines of an agenda introduce those after them.
    return sti.includes('underpunkter') && c.tal(3) === 0 ? `${muligt[0]}:` : muligt[0];
  }
  if (schema.safeParse('09.30').success) return c.en(['09.30', '13.00']);
  throw new Error(`the test gives ${sti} no value`);
}
