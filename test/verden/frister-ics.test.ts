/** The calendar of `frister --format ics`, made by the program itself, as calendars that know nothing of us read it. */

import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eksempelkommune } from '../commands/eksempelkommune.ts';
import type { Program } from '../helpers/program.ts';
import { khal } from '../support/khal.ts';
import { describeWith, ICALENDAR, KHAL, PYTHON, runOutside } from '../support/outside.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/fjordby/forloeb');
const MØDE = 'forloeb/2026-sexf6/moeder/koordinerende-moede-2-8ev5t/moede.yaml';
let world: Program;

beforeAll(() => {
  world = eksempelkommune('fjordby', 'proeve@eksempel.example', '2026-12-07');
  mkdirSync(join(world.folder, 'forloeb'));
  cpSync(EXAMPLE, join(world.folder, 'forloeb'), { recursive: true });
});
afterAll(() => world.remove());

const ics = async (...argv: readonly string[]) =>
  (await world.run(['frister', '--format', 'ics', '--uger', '8', ...argv])).out;

/** Helle's open agreement is done, for as long as `work` takes. */
async function medAftalenUdført<T>(work: () => Promise<T>): Promise<T> {
  const før = world.read(MØDE);
  world.write(MØDE, før.replace('hvornår: 2026-12-04, status: åben', 'hvornår: 2026-12-04, status: udført'));
  const svar = await work();
  world.write(MØDE, før);
  return svar;
}

/** Everything that each item says, by property, as python3-icalendar understands it. */
const READ = `
import sys, json, datetime, icalendar
cal = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
out = []
for event in cal.walk('VEVENT'):
    assert not event.errors, event.errors
    day = event['DTSTART'].dt
    assert type(day) is datetime.date, day
    stamp = event['DTSTAMP'].dt
    assert stamp.utcoffset() == datetime.timedelta(0), stamp
    out.append({'uid': str(event['UID']), 'day': day.isoformat(), 'stamp': stamp.isoformat(),
        'rest': {k: str(v) for k, v in event.items() if k not in ('UID', 'DTSTART', 'DTSTAMP')}})
print(json.dumps({'method': str(cal['METHOD']), 'events': out}))
`;

interface Learnt {
  readonly method: string;
  readonly events: readonly {
    readonly uid: string;
    readonly day: string;
    readonly stamp: string;
    readonly rest: Readonly<Record<string, string>>;
  }[];
}

const læs = (text: string) => JSON.parse(runOutside(PYTHON, ['-c', READ], text).stdout) as Learnt;

describeWith('icalendar', [ICALENDAR], () => {
  test('each frist is a whole day, stamped, and says nothing but that it is one', async () => {
    const { method, events } = læs(await ics());
    const tekst = await world.run(['frister', '--format', 'json', '--uger', '8']);
    const dage = (JSON.parse(tekst.out) as readonly { dag: string }[]).map(({ dag }) => dag);
    expect(method).toBe('PUBLISH');
    expect(events.map(({ day }) => day)).toEqual(dage);
    expect(events.every(({ stamp }) => stamp.startsWith('2026-'))).toBe(true);
    const DESCRIPTION = 'Se hvad det er med: samarbejd frister';
    for (const { rest } of events) expect(rest).toEqual({ SUMMARY: 'Frist', DESCRIPTION, CLASS: 'PRIVATE', TRANSP: 'TRANSPARENT' });
  }); // prettier-ignore

  test('the same frist has the same name the next day, and one that is settled is gone', async () => {
    const navne = async (...argv: readonly string[]) => læs(await ics(...argv)).events.map(({ uid }) => uid).toSorted();
    const før = await navne();
    expect(new Set(før).size).toBe(før.length);
    expect(await navne('--i-dag', '2026-12-08')).toEqual(expect.arrayContaining(før));
    const efter = await medAftalenUdført(navne);
    expect(efter).toHaveLength(før.length - 1);
    expect(før).toEqual(expect.arrayContaining(efter));
  }); // prettier-ignore
});

describeWith('khal', [KHAL], () => {
  /** A subscription holds what the feed holds: a new calendar each time it is fetched. */
  const abonnent = (text: string) => {
    const calendar = khal();
    calendar.receive(text);
    const svar = { linjer: calendar.list('2026-12-01'), antal: calendar.items() };
    calendar.remove();
    return svar;
  };
  const HELLES = /^2026-12-04 .*\| Frist \|/;

  test('shows it on its day, all day, and no longer when it is done', async () => {
    const før = abonnent(await ics());
    const efter = abonnent(await medAftalenUdført(async () => await ics()));
    expect(før.linjer.filter((linje) => HELLES.test(linje))).toHaveLength(1);
    expect(før.linjer.filter((linje) => !/\| Frist \|/.test(linje) || /\d\.\d/.test(linje))).toEqual([]);
    expect(efter.linjer).toEqual(før.linjer.filter((linje) => !HELLES.test(linje)));
    expect(efter.antal).toBe(før.antal - 1);
  });

  test('taken in again the next day, nothing stands twice', async () => {
    const calendar = khal();
    calendar.receive(await ics());
    const første = calendar.items();
    calendar.receive(await ics());
    const anden = calendar.items();
    calendar.remove();
    expect(anden).toBe(første);
  });
});
