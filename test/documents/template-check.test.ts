/** Templates that reach around their view, or speak of what they do not declare, are findings before anything is rendered. */

import { describe, expect, it } from 'vitest';
import { felt, gruppe, liste } from '../../src/documents/shape.ts';
import type { Skabelon } from '../../src/model/skabelon.ts';
import { tjekSkabelon } from '../../src/documents/template-check.ts';
import { VISNINGER } from '../../src/documents/views/register.ts';
import type { Kategori } from '../../src/model/kategorier.ts';
import { ALLE, skabelon } from './shipped.ts';

interface Kilde {
  readonly navn: string;
}

const NAVN = { kategori: 'identitet', hent: () => undefined as never, ellers: 'borgeren' } as const;

const form = gruppe<Kilde>({
  kommune: felt('drift', ({ navn }) => navn),
  borger: gruppe<Kilde>({
    navn: felt('identitet', ({ navn }) => navn),
    cpr: felt('cpr', ({ navn }) => navn),
    omtale: felt('drift', () => '{borger}', NAVN),
  }),
  aftaler: liste(
    'forløb',
    () => [''],
    gruppe<string>({ hvad: felt('forløb', (hvad) => hvad), hvem: felt('netværk', (hvem) => hvem) }),
  ),
  ord: liste(
    'forløb',
    () => [''],
    felt('forløb', (ord: string) => ord),
  ),
});

function tjek(krop: string, kategorier: readonly Kategori[] = ['identitet', 'forløb']) {
  const hoved: Skabelon['hoved'] = {
    titel: 'Prøve',
    visning: 'mødepapir',
    kategorier: [...kategorier],
    kræver: [],
    ét_ark: false,
  };
  return tjekSkabelon({ fil: 'skabeloner/prøve.md.hbs', navn: 'prøve', hoved, krop, kropLinje: 7 }, form);
}

const koder = (krop: string) => tjek(krop).findings.map(({ code }) => code);

describe('what a template may say', () => {
  it.each([
    ['a field', '{{kommune}}'],
    ['a field in a group', 'Kære {{borger.navn}}'],
    ['a helper with one field', '{{dato kommune}} {{kl kommune}} {{blok kommune}}'],
    ['a condition on a field', '{{#if borger.navn}}{{borger.navn}}{{else}}borgeren{{/if}}'],
    ['a condition on a list', '{{#unless aftaler}}Ingen{{/unless}}'],
    [
      'a list of groups, with its counters',
      '{{#each aftaler}}{{#if @first}}{{hvad}}{{/if}}{{this.hvad}}{{/each}}',
    ],
    ['a list of single fields', '{{#each ord}}- {{this}}{{/each}}'],
    ['a comment', '{{! husk }}{{!-- {{borger.cpr}} --}}Tekst'],
  ])('%s', (_, krop) => {
    expect(tjek(krop).findings).toEqual([]);
  });

  it('names the leaves it uses', () => {
    const { stier } = tjek(
      '{{borger.navn}}{{#if aftaler}}{{#each aftaler}}{{hvad}}{{/each}}{{/if}}{{#each ord}}{{this}}{{/each}}',
    );
    expect([...stier]).toEqual(['borger.navn', 'aftaler', 'aftaler[].hvad', 'ord', 'ord[]']);
  });
});

describe('what it may not', () => {
  it.each([
    ['H2 @root', '{{@root.borger.cpr}}', 'skabelon/udenom'],
    ['H2 @root as an argument', '{{dato @root.borger.cpr}}', 'skabelon/udenom'],
    ['H2 ../', '{{#each aftaler}}{{../borger.cpr}}{{/each}}', 'skabelon/udenom'],
    ['H2 ../ in a condition', '{{#each aftaler}}{{#if ../borger.cpr}}x{{/if}}{{/each}}', 'skabelon/udenom'],
    ['H2 another @', '{{@key}}', 'skabelon/udenom'],
    ['H2 a counter outside a list', '{{@first}}', 'skabelon/udenom'],
    ['H2 log', '{{log borger.navn}}', 'skabelon/ukendt'],
    ['H1 lookup', '{{lookup borger "cpr"}}', 'skabelon/ukendt'],
    ['H1 with', '{{#with borger}}{{navn}}{{/with}}', 'skabelon/ukendt'],
    ['H1 a section', '{{#borger}}{{navn}}{{/borger}}', 'skabelon/ukendt'],
    ['H1 an inverted section', '{{^borger}}x{{/borger}}', 'skabelon/ukendt'],
    ['H1 a nested call', '{{dato (lookup borger "cpr")}}', 'skabelon/ukendt'],
    ['H1 a literal', '{{dato "2026-01-01"}}', 'skabelon/ukendt'],
    ['H1 named arguments', '{{dato kommune tz="x"}}', 'skabelon/ukendt'],
    ['H1 block parameters', '{{#each aftaler as |a|}}{{a.hvad}}{{/each}}', 'skabelon/ukendt'],
    ['H1 a partial', '{{> andet}}', 'skabelon/ukendt'],
    ['H1 a partial by name from data', '{{> (lookup . "navn")}}', 'skabelon/ukendt'],
    ['H1 a partial block', '{{#> andet}}x{{/andet}}', 'skabelon/ukendt'],
    ['H1 an inline partial', '{{#*inline "x"}}y{{/inline}}', 'skabelon/ukendt'],
    ['H1 a decorator', '{{* noget}}', 'skabelon/ukendt'],
    ['H1 the prototype', '{{kommune.constructor}}', 'skabelon/ukendt-felt'],
    ['H1 __proto__', '{{__proto__.admin}}', 'skabelon/ukendt-felt'],
    ['H4 {{{', '{{{kommune}}}', 'skabelon/uden-escape'],
    ['H4 {{&', '{{& kommune}}', 'skabelon/uden-escape'],
    ['H3 a misspelt field', '{{borger.nvan}}', 'skabelon/ukendt-felt'],
    ['H3 … in #if', '{{#if borger.nvan}}x{{/if}}', 'skabelon/ukendt-felt'],
    ['H3 … in #unless', '{{#unless borger.nvan}}x{{/unless}}', 'skabelon/ukendt-felt'],
    ['H3 … in #each', '{{#each aftalr}}x{{/each}}', 'skabelon/ukendt-felt'],
    ['H3 … inside #each', '{{#each aftaler}}{{hvd}}{{/each}}', 'skabelon/ukendt-felt'],
    ['H3 … in {{else}}', '{{#if kommune}}x{{else}}{{nvan}}{{/if}}', 'skabelon/ukendt-felt'],
    ['H3 … in the {{else}} of a list', '{{#each ord}}x{{else}}{{nvan}}{{/each}}', 'skabelon/ukendt-felt'],
    ['H3 … in a helper', '{{dato mødedato}}', 'skabelon/ukendt-felt'],
    ['H3 a group printed', '{{borger}}', 'skabelon/ukendt-felt'],
    ['H3 a condition on a group', '{{#if borger}}x{{/if}}', 'skabelon/ukendt-felt'],
    ['H3 #each over a field', '{{#each kommune}}x{{/each}}', 'skabelon/ukendt-felt'],
    ['an undeclared category', '{{borger.cpr}}', 'skabelon/kategori'],
    ['… only asked about', '{{#if borger.cpr}}x{{/if}}', 'skabelon/kategori'],
    ['… inside a list', '{{#each aftaler}}{{hvem}}{{/each}}', 'skabelon/kategori'],
    ['a block that is not closed', '{{#if kommune}}', 'skabelon/syntaks'],
    ['half a field', '{{kommune', 'skabelon/syntaks'],
  ])('%s', (_, krop, code) => {
    expect(koder(krop)).toContain(code);
  });

  it('wants the category of a name that is merged into a text', () => {
    expect(tjek('{{borger.omtale}}', []).findings).toMatchObject([{ code: 'skabelon/kategori' }]);
  });

  it('H3 points at the line of the file and suggests the name', () => {
    const [fund, ...flere] = tjek('Kære\n\nven {{borger.nvan}}').findings;
    expect(flere).toEqual([]);
    expect(fund).toMatchObject({ line: 9, column: 7, hint: 'Mente du borger.navn?' });
  });

  it('H3 offers the names that end alike when the path is another', () => {
    expect(tjek('{{person.omtale}}').findings[0]?.hint).toBe('Mente du borger.omtale?');
  });

  it('H3 lists the names once, where nothing is near', () => {
    const [første, anden] = tjek('{{xyzzy}}\n{{qwert}}').findings.map(({ hint }) => hint);
    expect(første).toMatch(/^Her kan du bruge: kommune, /);
    expect(anden).toBe('De felter, du kan bruge her, er nævnt ved linje 7.');
  });

  it('finds everything at once', () => {
    expect(koder('{{nvan}}{{{kommune}}}\n{{log kommune}}')).toHaveLength(3);
  });
});

describe('the shipped templates', () => {
  it.each(ALLE)('%s fits its view', (sti) => {
    const læst = skabelon(sti);
    const { findings, stier } = tjekSkabelon(læst, VISNINGER[læst.hoved.visning]);
    expect(findings).toEqual([]);
    expect(stier.size).toBeGreaterThan(0);
  });

  it.each(ALLE)('%s needs nothing that it does not declare, and cannot ask for experiences (X-08)', (sti) => {
    const { kategorier, kræver } = skabelon(sti).hoved;
    expect(kræver.filter((k) => !kategorier.includes(k))).toEqual([]);
    expect(kategorier).not.toContain('oplevelse');
  });
});
