/** Two calendar programs that know nothing of us read a meeting through its life. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import type { Klokkeslæt } from '../../src/base/klokkeslaet.ts';
import { type Kalenderpost, toIcs } from '../../src/export/ics.ts';
import { type Khal, khal } from '../support/khal.ts';
import { describeWith, ICALENDAR, KHAL, PYTHON, runOutside } from '../support/outside.ts';

const INVITED: Kalenderpost = {
  uid: '0123456789abcdef0123456789abcdef@kalender.invalid',
  sekvens: 0,
  metode: 'REQUEST',
  dtstamp: '2026-11-21T08:00:00Z',
  dato: dato('2026-12-15'),
  fra: '09.30' as Klokkeslæt,
  til: '11.00' as Klokkeslæt,
  sted: 'Rådhuset, lokale 2.14; indgang fra gården på Ærøvej ved det grønne hegn',
  organisator: 'koordinator@eksempelby.example',
  deltagere: ['pa@psykiatri.example', 'tovholder@eksempelby.example'],
};
const MOVED: Kalenderpost = {
  ...INVITED,
  sekvens: 1,
  dato: dato('2027-06-15'),
  dtstamp: '2026-12-01T08:00:00Z',
};
const OFF: Kalenderpost = { ...MOVED, sekvens: 2, metode: 'CANCEL', dtstamp: '2026-12-02T08:00:00Z' };
const HOME: Kalenderpost = { ...INVITED, sted: undefined, deltagere: [], organisator: undefined };

describe('khal and icalendar', () => {
  describeWith('khal', [KHAL], () => {
    let calendar: Khal;
    beforeEach(() => {
      calendar = khal();
    });
    afterEach(() => calendar.remove());

    test('the meeting is invited, moved and called off as one item, at 09.30 in winter and summer', () => {
      const place = 'Rådhuset, lokale 2.14; indgang fra gården på Ærøvej ved det grønne hegn';
      calendar.receive(toIcs(INVITED));
      expect(calendar.list('2026-12-01')).toEqual([`2026-12-15 09.30 – 11.00 | Møde | ${place} | CONFIRMED`]);
      calendar.receive(toIcs(MOVED));
      expect(calendar.list('2026-12-01')).toEqual([]);
      expect(calendar.list('2027-06-01')).toEqual([`2027-06-15 09.30 – 11.00 | Møde | ${place} | CONFIRMED`]);
      calendar.receive(toIcs(OFF));
      expect(calendar.list('2027-06-01')).toEqual([`2027-06-15 09.30 – 11.00 | Møde | ${place} | CANCELLED`]);
      expect(calendar.items()).toBe(1);
    });
  });

  describeWith('icalendar', [ICALENDAR], () => {
    test.each([
      ['invited', INVITED, 'REQUEST', 'CONFIRMED', '2026-12-15T09:30:00+01:00', '2026-12-15T11:00:00+01:00'],
      ['moved', MOVED, 'REQUEST', 'CONFIRMED', '2027-06-15T09:30:00+02:00', '2027-06-15T11:00:00+02:00'],
      ['called off', OFF, 'CANCEL', 'CANCELLED', '2027-06-15T09:30:00+02:00', '2027-06-15T11:00:00+02:00'],
      ['at home', HOME, 'PUBLISH', 'CONFIRMED', '2026-12-15T09:30:00+01:00', '2026-12-15T11:00:00+01:00'],
    ])('%s', (_, post, method, status, start, end) => {
      const read = JSON.parse(runOutside(PYTHON, ['-c', READ], toIcs(post)).stdout) as Record<
        string,
        unknown
      >;
      const invited = (post.deltagere ?? []).map((address) => `mailto:${address}`);
      expect(read).toEqual({
        method,
        zones: ['Europe/Copenhagen'],
        errors: [],
        start,
        end,
        stamp: post.dtstamp.replace('Z', '+00:00'),
        UID: post.uid,
        SEQUENCE: String(post.sekvens),
        SUMMARY: 'Møde',
        CLASS: 'PRIVATE',
        STATUS: status,
        ...(post.sted === undefined ? {} : { LOCATION: post.sted }),
        ...(post.organisator === undefined ? {} : { ORGANIZER: `mailto:${post.organisator}` }),
        ...(invited.length === 0 ? {} : { ATTENDEE: invited }),
      });
    });
  });
});

/** Everything the item says, so that a property we did not expect is seen. */
const READ = `
import sys, json, icalendar
cal = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
event, = cal.walk('VEVENT')
out = {'method': str(cal['METHOD']), 'errors': [str(e) for e in event.errors]}
out['zones'] = [str(z['TZID']) for z in cal.walk('VTIMEZONE')]
for name, key in (('DTSTART', 'start'), ('DTEND', 'end'), ('DTSTAMP', 'stamp')):
    out[key] = event.pop(name).dt.isoformat()
for name, value in event.items():
    out[name] = [str(v) for v in value] if isinstance(value, list) else str(value)
print(json.dumps(out))
`;
