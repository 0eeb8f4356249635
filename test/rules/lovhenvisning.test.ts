/** The law cited is the one in force on the day, to the day; what is repealed is never cited. */

import { describe, expect, it } from 'vitest';
import { dato, plusDage } from '../../src/base/dato.ts';
import { grundlag } from '../../src/model/grundlag.ts';
import { lovhenvisning } from '../../src/rules/lovhenvisning.ts';
import { readDocument } from '../../src/store/read-document.ts';
import { shipped } from '../documents/shipped.ts';
import { KOMMUNER, textOf } from '../examples/read.ts';

const GAMMEL = { id: 'udveksling', tekst: 'den gamle', gyldig_fra: '2000-07-01', gyldig_til: '2018-05-24' };
const NY = { id: 'udveksling', tekst: 'den nye', gyldig_fra: '2018-05-25' };
const NYESTE = { id: 'udveksling', tekst: 'den nyeste', gyldig_fra: '2027-01-01' };
const UDLØBET = { id: 'jobplan', tekst: 'udløber', gyldig_fra: '2024-01-01', gyldig_til: '2026-12-31' };
const love = grundlag.parse({ lovhenvisninger: [NYESTE, GAMMEL, NY, UDLØBET] });

it.each([
  ['2000-06-30', undefined],
  ['2000-07-01', 'den gamle'],
  ['2000-07-02', 'den gamle'],
  ['2018-05-23', 'den gamle'],
  ['2018-05-24', 'den gamle'],
  ['2018-05-25', 'den nye'],
  ['2026-12-31', 'den nye'],
  ['2027-01-01', 'den nyeste'],
  ['2027-01-02', 'den nyeste'],
])('R-188 on %s: %s', (dag, ventet) => {
  expect(lovhenvisning(love, 'udveksling', dato(dag))).toBe(ventet);
  expect(lovhenvisning(love, 'noget_andet', dato(dag))).toBeUndefined();
});

it.each([
  ['2026-12-30', 'udløber'],
  ['2026-12-31', 'udløber'],
  ['2027-01-01', undefined],
])('R-188 a law with no successor is not cited after its last day: %s', (dag, ventet) => {
  expect(lovhenvisning(love, 'jobplan', dato(dag))).toBe(ventet);
});

describe('R-188 persondataloven, repealed 25 May 2018, is never cited', () => {
  const filer = [
    ['the shipped one', shipped('templates/faelles/grundlag.yaml')] as const,
    ...KOMMUNER.map((k) => [k, Buffer.from(textOf(k, 'grundlag.yaml'))] as const),
  ];
  it.each(filer)('%s', (_, bytes) => {
    const { doc, findings } = readDocument('grundlag.yaml', bytes, grundlag);
    expect(findings.filter((f) => f.severity === 'fejl')).toEqual([]);
    const efter = (doc?.value.lovhenvisninger ?? []).filter(
      (l) => l.gyldig_til === undefined || l.gyldig_til > plusDage(dato('2018-05-25'), -1),
    );
    expect(efter.length).toBeGreaterThan(0);
    expect(efter.filter((l) => /persondatalov/i.test(l.tekst))).toEqual([]);
    for (const id of ['udveksling', 'tilbagekaldelse']) {
      expect(doc && lovhenvisning(doc.value, id, dato('2026-12-01'))).toMatch(/§|artikel/);
    }
  });
});
