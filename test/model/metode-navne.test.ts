/** What a method calls its roles and meetings, and what is said of a word it does not have. */

import { expect, test } from 'vitest';
import { mødenavn, mødetype, rollenavn } from '../../src/model/metode-navne.ts';
import { læstMetode } from '../rules/metoder.ts';

test('a role is called what the method calls it, else its own word without the underscore', () => {
  expect(rollenavn(læstMetode('soroe'), 'tovholder')).toBe('tovholder for samarbejdsmøderne');
  expect(rollenavn({ rollenavne: {} }, 'koordinerende_sagsbehandler')).toBe('koordinerende sagsbehandler');
});

test('a meeting is called its number and its type, else a meeting', () => {
  const metode = læstMetode('sus');
  expect(mødenavn(metode, { type: 'koordinerende_møde', nummer: 2 })).toBe('2. koordinerende møde');
  expect(mødenavn(metode, { type: 'ukendt', nummer: 2 })).toBe('2. møde');
});

test('only the types of the method are types', () => {
  expect(mødetype(læstMetode('sus'), 'constructor')).toBeUndefined();
});
