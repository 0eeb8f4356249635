/** Sharing is decided field by field, so every field of a case says what it is about, and every party and template says what it is. */

import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { forløb } from '../../src/model/forloeb.ts';
import { KATEGORIER, type Kategori, PARTTYPER } from '../../src/model/kategorier.ts';
import { metode } from '../../src/model/metode.ts';
import { netværksperson } from '../../src/model/netvaerk.ts';
import { person } from '../../src/model/personer.ts';
import { BORGER } from '../../src/rules/parter.ts';
import { ALLE, skabelon } from '../documents/shipped.ts';
import { blade } from '../helpers/blade.ts';
import { SAGSFILER } from '../helpers/tilfaelde.ts';

describe.each(Object.entries(SAGSFILER))('threats §7 %s', (_, schema) => {
  it('every field has a category', () => {
    const alle = blade(schema);
    const uden = alle.filter(({ kategori }) => !KATEGORIER.includes(kategori as Kategori));
    expect(uden.map(({ sti }) => sti)).toEqual([]);
    expect(alle.length).toBeGreaterThan(2);
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
