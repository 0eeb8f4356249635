/** Times of day in the handbooks' form. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fraMinutter, parseKlokkeslæt, tilMinutter } from '../../src/base/klokkeslaet.ts';

test.each([
  ['09.30', '09.30'],
  ['9.30', '09.30'],
  ['09:30', '09.30'],
  ['9:05', '09.05'],
  ['9', '09.00'],
  ['0', '00.00'],
  ['23.59', '23.59'],
  ['00:00', '00.00'],
])('%s is read as %s', (text, time) => {
  expect(parseKlokkeslæt(text)).toBe(time);
});

test.each([
  '24.00',
  '23.60',
  '9.3',
  '9,30',
  '9.300',
  '-1',
  '',
  ' 9.30',
  '12.30\n',
  'kl. 9',
  '930',
  '12:30:00',
])('%j is no time of day', (text) => {
  expect(parseKlokkeslæt(text)).toBeUndefined();
});

test('minutes since midnight and back, for each of the 1440', () => {
  for (let minute = 0; minute < 1440; minute += 1) {
    const time = fraMinutter(minute);
    expect(parseKlokkeslæt(time)).toBe(time);
    expect(tilMinutter(time)).toBe(minute);
  }
});

test.each([
  [1440, '00.00'],
  [1450, '00.10'],
  [-10, '23.50'],
  [-1440, '00.00'],
])('%i minutes after midnight is %s', (minutes, time) => {
  expect(fraMinutter(minutes)).toBe(time);
});

test('text order is the order of the day', () => {
  const minute = fc.nat({ max: 1439 });
  fc.assert(
    fc.property(minute, minute, (a, b) => {
      expect(fraMinutter(a) < fraMinutter(b)).toBe(a < b);
    }),
  );
});
