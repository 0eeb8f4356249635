/** Denmark's date at any moment, on any machine (threats K1). */

import { describe, expect, it } from 'vitest';
import { copenhagenDate, createClock } from '../../src/system/clock.ts';

describe('today in Copenhagen', () => {
  it.each([
    ['2026-01-01T22:59:59Z', '2026-01-01'],
    ['2026-01-01T23:00:00Z', '2026-01-02'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-03-29T00:59:59Z', '2026-03-29'],
    ['2026-03-29T22:30:00Z', '2026-03-30'],
    ['2026-10-25T22:30:00Z', '2026-10-25'],
    ['2028-02-28T23:30:00Z', '2028-02-29'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('%s is %s', (moment, expected) => {
    expect(copenhagenDate(Date.parse(moment))).toBe(expected);
  });

  it.each([
    ['2026-01-15T08:30:00Z', '09.30'],
    ['2026-07-15T08:30:00Z', '10.30'],
    ['2026-03-29T00:59:00Z', '01.59'],
    ['2026-03-29T01:00:00Z', '03.00'],
    ['2026-10-25T00:59:59Z', '02.59'],
    ['2026-10-25T01:00:00Z', '02.00'],
    ['2026-12-31T23:00:00Z', '00.00'],
  ])('%s is %s o’clock', (moment, expected) => {
    expect(createClock(() => Date.parse(moment)).klokken()).toBe(expected);
  });

  it('takes the zone from nowhere else', () => {
    const saved = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    try {
      const clock = createClock(() => Date.parse('2026-06-01T12:00:00.123Z'));
      expect([clock.today(), clock.now()]).toEqual(['2026-06-01', '2026-06-01T12:00:00Z']);
    } finally {
      if (saved === undefined) delete process.env['TZ'];
      else process.env['TZ'] = saved;
    }
  });
});
