/** What is new in the ramme, question by question, in lines that people read. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import type { Ramme } from '../../src/model/ramme.ts';
import { rammeændringer } from '../../src/rules/ramme-aendringer.ts';
import { ramme } from './dokumenter.ts';

const navn = (id: string) => `Navn ${id}`;

function medTolk(tolk: string | undefined): Ramme {
  return ramme({ kommunikation: { ...ramme().kommunikation, tolk } });
}

function nytOmTolk(før: string | undefined, nu: string | undefined) {
  return rammeændringer(medTolk(før), medTolk(nu), navn).map((æ) => ({ før: æ.før, nu: æ.nu }));
}

describe('R-050 R-051 what is new since an update', () => {
  test.each([
    ['the same', 'Ring', 'Ring', []],
    ['only the empty lines and the ends of lines differ', 'Ring\n\nSkriv\n', 'Ring  \nSkriv', []],
    ['another answer', 'Ring', 'Skriv', [{ før: ['Ring'], nu: ['Skriv'] }]],
    ['one point of a list', '- a\n- b\n- c', '- a\n- x\n- c', [{ før: ['- b'], nu: ['- x'] }]],
    ['a point more', '- a', '- a\n- b', [{ før: [], nu: ['- b'] }]],
    ['a point less', '- a\n- b', '- a', [{ før: ['- b'], nu: [] }]],
    ['answered at last', undefined, 'Ring', [{ før: [], nu: ['Ring'] }]],
    ['no longer answered', 'Ring', undefined, [{ før: ['Ring'], nu: [] }]],
    ['other order', '- a\n- b', '- b\n- a', [{ før: ['- a', '- b'], nu: ['- b', '- a'] }]],
  ])('%s', (_, før, nu, ventet) => {
    expect(nytOmTolk(før, nu)).toEqual(ventet);
  });

  test('names the question and its group as the skema does', () => {
    expect(rammeændringer(medTolk('a'), medTolk('b'), navn)).toMatchObject([
      { overskrift: 'Kommunikation', spørgsmål: 'Hvilke muligheder er der for brug af tolk?' },
    ]);
  });

  test('R-032 R-033 R-040 tables and people are told in words', () => {
    const [o, p] = [ramme().organisering, ramme().planer_og_arbejdsredskaber];
    const nu = ramme({
      organisering: {
        ...o,
        tovholdere: ['p-22222', 'p-33333'],
        koordinerende_funktioner: [{ område: 'Social', funktioner: 'Koordinator' }, { område: 'Job' }],
      },
      planer_og_arbejdsredskaber: { ...p, planer: [{ navn: 'Min Plan', tilgængelig_for: 'Alle' }] },
    });
    expect(rammeændringer(ramme(), nu, navn).map((æ) => [æ.før, æ.nu])).toEqual([
      [[], ['- Job']],
      [[], ['- Navn p-33333']],
      [['- Min Plan: Jobcentret'], ['- Min Plan: Alle']],
    ]);
  });

  test('the dates of the update are no change of the ramme', () => {
    const senere = { ...ramme().opdatering, opdateret: dato('2026-12-01') };
    expect(rammeændringer(ramme(), ramme({ opdatering: senere }), navn)).toEqual([]);
  });

  test('what was taken out one way was added the other way', () => {
    const tekst = fc.array(fc.constantFrom('- a', '- b', '- c', '- d', '', 'e'), { maxLength: 6 });
    fc.assert(
      fc.property(tekst, tekst, (a, b) => {
        const frem = nytOmTolk(a.join('\n'), b.join('\n'));
        const tilbage = nytOmTolk(b.join('\n'), a.join('\n'));
        expect(tilbage).toEqual(frem.map(({ før, nu }) => ({ før: nu, nu: før })));
      }),
    );
  });
});
