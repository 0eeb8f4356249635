/** A meeting convened, moved and called off by the program itself, as a calendar that knows nothing of us reads it. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import {
  indkaldelseYaml,
  type Sagsverden,
  sagMedSamtykke,
  samtykkeYaml,
} from '../commands/sag-med-samtykke.ts';
import { describeWith, ICALENDAR, PYTHON, runOutside } from '../support/outside.ts';

const READ = `
import sys, json, icalendar
cal = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
event, = cal.walk('VEVENT')
print(json.dumps([str(cal['METHOD']), str(event['UID']), int(event['SEQUENCE']), str(event['STATUS']), event['DTSTART'].dt.isoformat()]))
`;

describeWith('the calendar item of the program', [ICALENDAR], () => {
  let verden: Sagsverden;
  afterEach(() => verden.remove());

  test('is one item through its life', async () => {
    verden = await sagMedSamtykke('soroe');
    await verden.giv(samtykkeYaml('soroe'));
    const moeder = join(verden.folder, 'forloeb', verden.id, 'moeder');
    const run = async (argv: readonly string[], yaml: string): Promise<unknown[]> => {
      const { code, err } = await verden.fra(argv, yaml);
      expect(code, err).toBe(0);
      const text = readFileSync(join(moeder, readdirSync(moeder)[0] ?? '', 'moede.ics'), 'utf8');
      expect(text).not.toMatch(/Aviaja|bolig|plan|sag/i);
      return JSON.parse(runOutside(PYTHON, ['-c', READ], text).stdout) as unknown[];
    };
    const yaml = indkaldelseYaml('soroe', 'p-33333', 'p-66666');
    const indkaldt = await run(['møde', 'indkald', verden.id], yaml);
    const møde = `m-${(readdirSync(moeder)[0] ?? '').slice(-5)}`;
    const grund = 'begrundelse: Ditte er syg\n';
    const flyttet = await run(['møde', 'flyt', verden.id, møde, '--den', '2027-06-15'], grund);
    const aflyst = await run(['møde', 'aflys', verden.id, møde], grund);
    const uid = indkaldt[1];
    expect([indkaldt, flyttet, aflyst]).toEqual([
      ['REQUEST', uid, 0, 'CONFIRMED', '2026-12-15T09:30:00+01:00'],
      ['REQUEST', uid, 1, 'CONFIRMED', '2027-06-15T09:30:00+02:00'],
      ['CANCEL', uid, 2, 'CANCELLED', '2027-06-15T09:30:00+02:00'],
    ]);
  });
});
