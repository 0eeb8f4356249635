/** The lines under a point of the agenda are read in groups, each with the line that introduces it. */

import { expect, test } from 'vitest';
import { Sensitive } from '../../src/base/sensitive.ts';
import { dagsordensafsnit } from '../../src/documents/dagsordensafsnit.ts';
import { skrivPapir } from '../../src/documents/paper.ts';
import { mødepapir } from '../../src/documents/views/moedepapir.ts';
import { godkendt, mødekilde } from './eksempel.ts';
import { skabelon } from './shipped.ts';

const emne = (tekst: string) => ({ tekst: new Sensitive(tekst) });

test.each([
  ['no lines', [], []],
  ['lines alone', ['a', 'b'], [[undefined, 'a', 'b']]],
  ['a line that introduces', ['a', 'X:', 'b', 'c'], [[undefined, 'a'], ['X:', 'b', 'c']]],
  ['two, one after the other', ['X:', 'Y:', 'b'], [[undefined, 'X:'], ['Y:', 'b']]],
  ['one with nothing after it', ['a', 'X:'], [[undefined, 'a', 'X:']]],
])('lines belong together: %s', (_, linjer, ventet) => {
  const delt = dagsordensafsnit(linjer.map(emne));
  expect(delt.map((a) => [a.indledning?.tekst.reveal(), ...a.linjer.map((l) => l.tekst.reveal())])).toEqual(ventet);
}); // prettier-ignore

test.each([
  ['who may not have what stands below it does not get the line', ['forløb', 'identitet'], false],
  ['who may, does', ['forløb', 'identitet', 'helbred'], true],
] as const)('%s', (_, må, ventet) => {
  const ønsker = [{ tekst: 'hjælp til at komme til læge', om: ['helbred' as const] }];
  const kilde = mødekilde({ mappe: 'soroe', type: 'samarbejdsmøde', nummer: 2, ønsker });
  const { markdown } = skrivPapir(skabelon('faelles/dagsorden'), mødepapir, kilde, godkendt(må, 'møde'));
  expect(markdown.includes('vil have talt om:')).toBe(ventet);
  expect(markdown.includes('komme til læge')).toBe(ventet);
  expect(markdown).toContain('Aftaler, der er åbne:\n\n- Ringer til klinikken\n');
});
