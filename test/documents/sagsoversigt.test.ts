/** The shared overview: where somebody outside the kommune works is told only to those who may know the network. */

import { expect, it } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { skrivPapir } from '../../src/documents/paper.ts';
import { sagsoversigt } from '../../src/documents/views/sagsoversigt.ts';
import type { Kategori } from '../../src/model/kategorier.ts';
import { FORLØB, godkendt, hentMetode, KOMMUNE, PERSONER } from './eksempel.ts';
import { skabelon } from './shipped.ts';

function papir(må: readonly Kategori[]): string {
  const kilde = {
    samarbejd: KOMMUNE,
    metode: hentMetode('sus'),
    forløb: FORLØB,
    møder: [],
    skema: undefined,
    samtykker: [],
    personer: PERSONER,
    roller: new Map([['p-4f5gh', ['tovholder' as const]]]),
    dag: dato('2026-11-21'),
  };
  return skrivPapir(skabelon('faelles/sagsoversigt'), sagsoversigt, kilde, godkendt(må, 'oversigt')).markdown;
}

it.each<readonly [string, readonly Kategori[], string]>([
  ['knows', ['identitet', 'forløb', 'netværk'], '- Dina Distrikt, tovholder, Distriktspsykiatrien Øst'],
  ['does not know', ['identitet', 'forløb'], '- Dina Distrikt, tovholder'],
])('a reader who %s the network', (_, må, linje) => {
  expect(papir(må).split('\n')).toContain(linje);
});
