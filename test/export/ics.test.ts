/** The calendar item: one meeting through its life, nothing personal, nothing smuggled in. */

import ICAL from 'ical.js';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { UserError } from '../../src/base/errors.ts';
import { type Klokkeslæt, parseKlokkeslæt } from '../../src/base/klokkeslaet.ts';
import { type Kalenderpost, newUid, toIcs } from '../../src/export/ics.ts';

function kl(text: string): Klokkeslæt {
  const parsed = parseKlokkeslæt(text);
  if (parsed === undefined) throw new RangeError('no time');
  return parsed;
}

const POST: Kalenderpost = {
  uid: `${'a1'.repeat(16)}@kalender.invalid`,
  sekvens: 0,
  metode: 'REQUEST',
  dtstamp: '2026-11-21T08:00:00Z',
  dato: dato('2026-12-15'),
  fra: kl('09.30'),
  til: kl('11.00'),
  sted: 'Rådhuset, lokale 2.14',
  organisator: 'koordinator@eksempelby.example',
  deltagere: ['pa@psykiatri.example', 'tov@eksempelby.example'],
};

function eventOf(text: string): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
}

function linesOf(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}

function propertyNames(text: string): string[] {
  const lines = linesOf(text);
  return lines
    .slice(lines.indexOf('BEGIN:VEVENT') + 1, lines.indexOf('END:VEVENT'))
    .map((line) => /^[A-Z-]+/.exec(line)?.[0] ?? '');
}

describe('a meeting', () => {
  test.each([
    ['winter', '2026-12-15', '09.30', 3600],
    ['summer', '2027-06-15', '09.30', 7200],
    ['the day summer begins', '2027-03-28', '09.30', 7200],
    ['the day before', '2027-03-27', '09.30', 3600],
    ['the day summer ends', '2027-10-31', '09.30', 3600],
    ['the day before that', '2027-10-30', '23.15', 7200],
  ])('stands at its Danish time: %s', (_, day, fra, offset) => {
    const { startDate } = eventOf(toIcs({ ...POST, dato: dato(day), fra: kl(fra), til: kl('23.59') }));
    expect(startDate.toString()).toBe(`${day}T${fra.replace('.', ':')}:00`);
    expect(startDate.utcOffset()).toBe(offset);
  });

  test('is invited, moved and called off as one item', () => {
    const invited = eventOf(toIcs(POST));
    const moved = eventOf(toIcs({ ...POST, sekvens: 1, dato: dato('2027-06-15') }));
    const off = toIcs({ ...POST, sekvens: 2, metode: 'CANCEL' });
    expect([invited.uid, moved.uid, eventOf(off).uid]).toEqual([POST.uid, POST.uid, POST.uid]);
    expect([invited.sequence, moved.sequence, eventOf(off).sequence]).toEqual([0, 1, 2]);
    expect(linesOf(off)).toContain('METHOD:CANCEL');
    expect(linesOf(off)).toContain('STATUS:CANCELLED');
    expect(linesOf(toIcs(POST))).toContain('STATUS:CONFIRMED');
  });

  test('is CRLF, folded by bytes, and UTF-8 within 75 octets a line', () => {
    const text = toIcs({ ...POST, sted: 'Rådhuset på Ærøvej '.repeat(12).trim() });
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(eventOf(text).location).toBe('Rådhuset på Ærøvej '.repeat(12).trim());
  });

  test.each([
    ['nobody to invite', { deltagere: [] }],
    ['deltagere left out', { deltagere: undefined }],
    ['no address to answer to', { organisator: undefined }],
    ['asked for', { metode: 'PUBLISH' }],
  ] as const)('is only published, without a guest list: %s', (_, change) => {
    const text = toIcs({ ...POST, ...change });
    expect(linesOf(text)).toContain('METHOD:PUBLISH');
    expect(propertyNames(text)).not.toContain('ATTENDEE');
  });
});

describe('nothing personal (R-186, X-09)', () => {
  const ALLOWED = 'UID SEQUENCE DTSTAMP DTSTART DTEND SUMMARY CLASS STATUS LOCATION ORGANIZER ATTENDEE'.split(
    ' ',
  );

  test.each(['REQUEST', 'CANCEL', 'PUBLISH'] as const)(
    '%s: called "Møde", private, and only these properties',
    (metode) => {
      const text = toIcs({ ...POST, metode });
      expect(linesOf(text)).toContain('SUMMARY:Møde');
      expect(linesOf(text)).toContain('CLASS:PRIVATE');
      for (const name of propertyNames(text)) expect(ALLOWED).toContain(name);
      expect(text).not.toMatch(/CN=|DESCRIPTION|ATTACH|COMMENT|CATEGORIES|samarbejd/i);
    },
  );

  test('a home has no place', () => {
    expect(propertyNames(toIcs({ ...POST, sted: undefined }))).not.toContain('LOCATION');
  });

  test('there is no field for a name, a purpose, an agenda or a case', () => {
    expectTypeOf<keyof Kalenderpost>().toEqualTypeOf<
      'uid' | 'sekvens' | 'metode' | 'dtstamp' | 'dato' | 'fra' | 'til' | 'sted' | 'organisator' | 'deltagere'
    >();
  });

  test('a uid is 32 random digits and takes nothing else in', () => {
    const asked: number[] = [];
    const uid = newUid({ below: (n) => asked.push(n) % 16 });
    expect(uid).toMatch(/^[0-9a-f]{32}@kalender\.invalid$/);
    expect(asked).toEqual(Array.from({ length: 32 }, () => 16));
    expect(new Set(uid.slice(0, 16)).size).toBe(16);
    expect(toIcs({ ...POST, uid })).toContain(`UID:${uid}`);
  });
});

test.each(['0b1f6c1e-5a54-4c39-9f0e-3d6f5f4f1a04', '0B1F6C1E-5A54-4C39-9F0E-3D6F5F4F1A04'])(
  'a uid another calendar gave, %s, is kept (RFC 7986)',
  (uid) => {
    expect(eventOf(toIcs({ ...POST, uid })).uid).toBe(uid);
  },
);

describe('what a value must not be able to do (threats T3)', () => {
  const EXTRA = 'x\r\nATTENDEE:mailto:evil@x.example';
  test.each([
    ['organisator', { organisator: `a@b.example\r\nATTENDEE:mailto:e@x.example` }],
    ['newline in an address', { deltagere: ['a@b.example\nDESCRIPTION:hej'] }],
    ['header in an address', { deltagere: ['a?bcc=e%40x.example&x=a@b.example'] }],
    ['two addresses in one', { deltagere: ['a@b.example,e@x.example'] }],
    ['a name in an address', { deltagere: ['"Kim" <a@b.example>'] }],
    ['no address', { deltagere: [''] }],
    ['room', { sted: EXTRA }],
    ['room with a line separator', { sted: 'A\u2028B' }],
    ['room with an escape', { sted: 'A\u001b[2J' }],
    ['room that turns the text', { sted: 'A\u202eB' }],
    ['uid', { uid: EXTRA }],
    ['uid that is a case', { uid: '2026-k7q3x' }],
  ])('%s is refused, without being repeated', (_, change) => {
    let error: unknown;
    try {
      toIcs({ ...POST, ...change });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(UserError);
    for (const value of Object.values(change).flat().filter(Boolean)) {
      expect(`${(error as UserError).message} ${(error as UserError).hint}`).not.toContain(value);
    }
  });

  test('separators in a room stay text', () => {
    const text = toIcs({ ...POST, sted: 'A; B, C\\n: "D"' });
    expect(eventOf(text).location).toBe('A; B, C\\n: "D"');
    expect(propertyNames(text).filter((name) => name === 'LOCATION')).toHaveLength(1);
  });

  test.each([
    ['ends when it begins', { til: POST.fra }],
    ['negative sequence', { sekvens: -1 }],
    ['half a sequence', { sekvens: 0.5 }],
    ['stamp without a zone', { dtstamp: '2026-11-21T08:00:00' }],
  ])('a slip of the caller is a bug: %s', (_, change) => {
    expect(() => toIcs({ ...POST, ...change })).toThrow(RangeError);
  });
});
