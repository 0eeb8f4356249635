/** R-021 X-06: `ramme tjek` to the minute in Denmark, whatever zone the machine is set to. */

import { afterEach, describe, expect, test } from 'vitest';
import { createClock } from '../../src/system/clock.ts';
import { rammemappe } from '../helpers/rammekommune.ts';

const ZONER = ['UTC', 'Europe/Copenhagen', 'Pacific/Kiritimati', 'America/Los_Angeles'];
const maskinens = process.env['TZ'];

afterEach(() => {
  if (maskinens === undefined) delete process.env['TZ'];
  else process.env['TZ'] = maskinens;
});

/** Updated; the last day in order; that day's last minute and the next day's first, as Denmark's clocks have them. */
const DAGE = [
  ['2026-08-31', '2027-02-28T23:59+01:00', '2027-03-01T00:01+01:00'],
  ['2027-08-31', '2028-02-29T23:59+01:00', '2028-03-01T00:01+01:00'],
  ['2027-08-30', '2028-02-29T23:59+01:00', '2028-03-01T00:01+01:00'],
  ['2028-02-29', '2028-08-29T23:59+02:00', '2028-08-30T00:01+02:00'],
  ['2026-12-31', '2027-06-30T23:59+02:00', '2027-07-01T00:01+02:00'],
  ['2026-03-31', '2026-09-30T23:59+02:00', '2026-10-01T00:01+02:00'],
  ['2026-07-01', '2027-01-01T23:59+01:00', '2027-01-02T00:01+01:00'],
  // The nights on which the clocks are changed.
  ['2026-04-25', '2026-10-25T23:59+01:00', '2026-10-26T00:01+01:00'],
  ['2026-04-24', '2026-10-24T23:59+02:00', '2026-10-25T00:01+02:00'],
  ['2026-09-28', '2027-03-28T23:59+02:00', '2027-03-29T00:01+02:00'],
  ['2026-09-27', '2027-03-27T23:59+01:00', '2027-03-28T00:01+01:00'],
] as const;

async function tjek(opdateret: string, øjeblik: string) {
  const clock = createClock(() => Date.parse(øjeblik));
  const world = rammemappe(opdateret, { world: (context) => ({ ...context, clock }) });
  try {
    const { code, out } = await world.run(['ramme', 'tjek', '--format', 'json']);
    const findings = JSON.parse(out) as readonly { code: string; severity: string }[];
    return { code, fejl: findings.filter((f) => f.severity === 'fejl').map((f) => f.code) };
  } finally {
    world.remove();
  }
}

describe.each(ZONER)('a machine in %s', (zone) => {
  test.each(DAGE)('updated %s: in order until %s, too old at %s', async (opdateret, sidst, efter) => {
    process.env['TZ'] = zone;
    expect(await tjek(opdateret, sidst)).toEqual({ code: 0, fejl: [] });
    expect(await tjek(opdateret, efter)).toEqual({ code: 1, fejl: ['ramme/foraeldet'] });
  });
});

test('the zones really take hold of this process', () => {
  const offsets = ZONER.map((zone) => {
    process.env['TZ'] = zone;
    return new Date(Date.UTC(2026, 11, 1)).getTimezoneOffset();
  });
  expect(offsets).toEqual([0, -60, -840, 480]);
});
