/** A meeting convened, moved and called off by the program itself, as a calendar that knows nothing of us reads it. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import {
  indkaldelseYaml,
  type Metodenavn,
  type Sagsverden,
  sagMedSamtykke,
  samtykkeYaml,
} from '../commands/sag-med-samtykke.ts';
import { khal } from '../support/khal.ts';
import { describeWith, ICALENDAR, KHAL, PYTHON, runOutside } from '../support/outside.ts';

const READ = `
import sys, json, icalendar
cal = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
event, = cal.walk('VEVENT')
print(json.dumps([str(cal['METHOD']), str(event['UID']), int(event['SEQUENCE']), str(event['STATUS']), event['DTSTART'].dt.isoformat()]))
`;

let verden: Sagsverden;
afterEach(() => verden.remove());

type Trin = 'indkaldt' | 'flyttet' | 'aflyst';

/** A meeting in December, moved to June and called off: the calendar item after each command. */
async function etMøde(metode: Metodenavn): Promise<Readonly<Record<Trin, string>>> {
  verden = await sagMedSamtykke(metode);
  await verden.giv(samtykkeYaml(metode));
  const moeder = join(verden.folder, 'forloeb', verden.id, 'moeder');
  const kør = async (argv: readonly string[], yaml: string): Promise<string> => {
    const { code, err } = await verden.fra(argv, yaml);
    expect(code, err).toBe(0);
    return readFileSync(join(moeder, readdirSync(moeder)[0] ?? '', 'moede.ics'), 'utf8');
  };
  const grund = 'begrundelse: Ditte er syg\n';
  const indkaldt = await kør(['møde', 'indkald', verden.id], indkaldelseYaml(metode, 'p-33333', 'p-66666'));
  const møde = `m-${(readdirSync(moeder)[0] ?? '').slice(-5)}`;
  const flyttet = await kør(['møde', 'flyt', verden.id, møde, '--den', '2027-06-15'], grund);
  return { indkaldt, flyttet, aflyst: await kør(['møde', 'aflys', verden.id, møde], grund) };
}

const METODER = ['sus', 'soroe'] as const;

describeWith('the calendar item of the program, in khal', [KHAL], () => {
  test.each(METODER)(
    '%s: one meeting, moved, then called off; 9.30 in winter and in summer',
    async (metode) => {
      const { indkaldt, flyttet, aflyst } = await etMøde(metode);
      const kalender = khal();
      try {
        kalender.receive(indkaldt);
        expect(kalender.list('2026-12-01')).toEqual(['2026-12-15 09.30 – 11.00 | Møde |  | CONFIRMED']);
        kalender.receive(flyttet);
        expect(kalender.list('2026-12-01')).toEqual([]);
        expect(kalender.list('2027-06-01')).toEqual(['2027-06-15 09.30 – 11.00 | Møde |  | CONFIRMED']);
        kalender.receive(aflyst);
        expect(kalender.list('2027-06-01')).toEqual(['2027-06-15 09.30 – 11.00 | Møde |  | CANCELLED']);
        expect(kalender.items()).toBe(1);
      } finally {
        kalender.remove();
      }
    },
  );
});

describeWith('the calendar item of the program, in icalendar', [ICALENDAR], () => {
  test.each(METODER)('%s: is one item through its life, and tells nothing', async (metode) => {
    const ics = await etMøde(metode);
    for (const text of Object.values(ics)) expect(text).not.toMatch(/Aviaja|bolig|plan|sag|Ditte/i);
    const læst = (text: string) => JSON.parse(runOutside(PYTHON, ['-c', READ], text).stdout) as unknown[];
    const uid = læst(ics.indkaldt)[1];
    expect([læst(ics.indkaldt), læst(ics.flyttet), læst(ics.aflyst)]).toEqual([
      ['REQUEST', uid, 0, 'CONFIRMED', '2026-12-15T09:30:00+01:00'],
      ['REQUEST', uid, 1, 'CONFIRMED', '2027-06-15T09:30:00+02:00'],
      ['CANCEL', uid, 2, 'CANCELLED', '2027-06-15T09:30:00+02:00'],
    ]);
  });
});
