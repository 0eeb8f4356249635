/** The overview's words: counts as they are said, what is compared, and what must be said where something is not shown. */

import { describe, expect, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { forFå, forklaring, iOrd, sammenligning } from '../../src/commands/overblik-ord.ts';
import type { Før, Historik } from '../../src/commands/overblik-historik.ts';
import type { Linje } from '../../src/rules/overblik.ts';

const KENDT: Historik = { art: 'kendt' };
const før = (kommune: Historik, forløb: Historik): Før => ({
  dag: dato('2026-09-01'),
  tællinger: [],
  kommune,
  forløb,
});
const status = (navn: string, antal: Linje['antal'], resten: Partial<Linje> = {}): Linje =>
  ({ afsnit: 'forløb', nøgle: `forløb/${navn}`, tekst: navn, antal, før: undefined, ...resten }); // prettier-ignore

test.each([
  [{ antal: 12 }, '12'],
  [{ antal: 7, af: 30 }, '7 af 30'],
  [{ antal: 'under 5', af: 30 }, 'under 5 af 30'],
  [{ antal: 'næsten alle', af: 30 }, 'næsten alle 30'],
  [{ antal: '–', af: 'under 5' }, 'under 5 i alt'],
  [{ antal: 0, af: 0 }, '0 af 0'],
] as const)('%j is said %s', (tælling, ord) => expect(iOrd(tælling)).toBe(ord));

describe('what is compared', () => {
  const FRA: Historik = { art: 'senere', fra: dato('2026-11-03') };
  const TOM: Historik = { art: 'senere', fra: undefined };
  const UKENDT: Historik = { art: 'ukendt' };
  const UDELADT: Historik = { art: 'udeladt' };

  test.each([
    [KENDT, KENDT, false, ['I parentes står tallet for 1. september 2026.']],
    [KENDT, KENDT, true, ['I parentes står tallet for 1. september 2026.', 'Forløb, der er slettet siden, er ikke talt med.']],
    [KENDT, UKENDT, true, ['I parentes står tallet for 1. september 2026.', 'Mindst ét forløbs historik mangler, er afkortet eller kan ikke læses.']],
    [FRA, KENDT, false, ['I parentes står tallet for 1. september 2026.', 'Kommunens historik begynder først 3. november 2026.']],
    [FRA, TOM, false, ['Her er intet at sammenligne med: tallet for 1. september 2026 kendes ikke.', 'Kommunens historik begynder først 3. november 2026.', 'Forløbenes historik er tom.']],
    [UDELADT, UDELADT, true, []],
    [KENDT, UDELADT, false, ['I parentes står tallet for 1. september 2026.']],
    [FRA, UDELADT, false, ['Her er intet at sammenligne med: tallet for 1. september 2026 kendes ikke.', 'Kommunens historik begynder først 3. november 2026.']],
  ])('%j, %j, erased since %s', (kommune, forløb, slettet, ventet) => {
    expect(sammenligning(før(kommune, forløb), slettet, 'I parentes')).toEqual(ventet);
  }); // prettier-ignore
});

describe('what is not shown is explained', () => {
  test('few cases', () => {
    expect(forFå([status('aktivt', 5), status('henvist', 0)])).toEqual([]);
    expect(forFå([status('aktivt', 0)])).toEqual(['Der er ingen aktive forløb, så mødefrekvens, underskrifter og faser vises ikke.']);
    expect(forFå([status('aktivt', 'under 5')])).toHaveLength(2);
    expect(forFå([status('aktivt', 7), status('henvist', 'under 5')])).toEqual(['Forløb med en status, der viser under 5, er ikke talt med i svar og mål.']);
  }); // prettier-ignore

  test('only the signs that are used, also those of the other day', () => {
    expect(forklaring([status('aktivt', 5)])).toEqual([]);
    expect(forklaring([status('aktivt', 'næsten alle', { af: 12 })])).toHaveLength(1);
    expect(forklaring([status('aktivt', 5, { før: { antal: '–', af: 'under 5' } })])).toHaveLength(2);
  });
});
