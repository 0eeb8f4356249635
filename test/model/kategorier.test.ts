/** Sharing is decided field by field, so every field of a case says what it is about, and every party and template says what it is. */

import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { delinger } from '../../src/model/delinger.ts';
import { forløb } from '../../src/model/forloeb.ts';
import { KATEGORIER, type Kategori, PARTTYPER } from '../../src/model/kategorier.ts';
import { metode } from '../../src/model/metode.ts';
import { målOgAftaler } from '../../src/model/maal-og-aftaler.ts';
import { møde } from '../../src/model/moede.ts';
import { netværksperson } from '../../src/model/netvaerk.ts';
import { oplevelser } from '../../src/model/oplevelse.ts';
import { person } from '../../src/model/personer.ts';
import { samtykke } from '../../src/model/samtykke.ts';
import { BORGER } from '../../src/rules/parter.ts';
import { ALLE, skabelon } from '../documents/shipped.ts';

interface Definition {
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

interface Blad {
  readonly sti: string;
  readonly kategori: unknown;
}

/** Every leaf of a schema with the category that holds for it: its own, or that of the group it stands in. */
function blade(schema: z.ZodType, sti = '', arvet?: unknown): readonly Blad[] {
  const kategori = schema.meta()?.['kategori'] ?? arvet;
  const { innerType, in: ind, shape, element, valueType, options } = schema.def as Definition;
  const næste = innerType ?? ind;
  if (næste) return blade(næste, sti, kategori);
  if (shape)
    return Object.entries(shape).flatMap(([nøgle, felt]) => blade(felt, `${sti}.${nøgle}`, kategori));
  if (options) return options.flatMap((valg) => blade(valg, sti, kategori));
  const post = element ?? valueType;
  return post ? blade(post, `${sti}[]`, kategori) : [{ sti: sti.slice(1), kategori }];
}

/** The files of a case. A new file of a case belongs here. */
const SAGSFILER = { forløb, møde, målOgAftaler, oplevelser, samtykke, delinger };

describe.each(Object.entries(SAGSFILER))('threats §7 %s', (_, schema) => {
  it('every field has a category', () => {
    const alle = blade(schema);
    expect(alle.filter(({ kategori }) => !KATEGORIER.includes(kategori as Kategori))).toEqual([]);
    expect(alle.length).toBeGreaterThan(5);
  });
});

it('X-15 the fields that identify and locate a citizen are not hidden in a wider category', () => {
  const om = new Map(blade(forløb).map(({ sti, kategori }) => [sti, kategori]));
  expect([...om].filter(([sti]) => sti.startsWith('borger.'))).toEqual([
    ['borger.navn', 'identitet'],
    ['borger.cpr', 'cpr'],
    ['borger.cpr_type', 'cpr'],
    ['borger.adresse', 'kontakt'],
    ['borger.telefon', 'kontakt'],
    ['borger.sprog', 'kontakt'],
    ['borger.kanal', 'kontakt'],
    ['borger.sms_påmindelse', 'kontakt'],
  ]);
  expect(om.get('netværk[].navn')).toBe('netværk');
  expect(om.get('visitation.afgørelse.begrundelse')).toBe('visitation');
});

it('X-14 every party has a type: nobody is left out of the judgement', () => {
  const typer = (schema: z.ZodType) => (schema as unknown as { options: readonly string[] }).options;
  const alle = [...typer(person.shape.parttype), ...typer(netværksperson.shape.parttype), BORGER.type];
  expect(new Set(alle)).toEqual(new Set(PARTTYPER));
  for (const skema of [person, netværksperson]) {
    expect(skema.shape.parttype.safeParse(undefined).success).toBe(false);
  }
  expect(metode.shape.samtykkeenheder.element.shape.parttyper.safeParse([]).success).toBe(false);
});

describe('R-187 every template that ships declares what it is for', () => {
  it.each(ALLE)('%s', (sti) => {
    const { formål, kategorier, kræver } = skabelon(sti).hoved;
    const omBorgeren = kategorier.filter((k) => k !== 'drift');
    expect(formål !== undefined).toBe(omBorgeren.length > 0);
    expect(kræver.every((k) => kategorier.includes(k))).toBe(true);
  });
});
