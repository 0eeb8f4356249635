/**
 * Deadlines → a calendar to subscribe to: one whole day each. ABSENT on purpose: everything about the case. The item
 * is called "Frist", is private, takes no time, and has no person, case, text or rule in it, for calendars are open to
 * colleagues. Load this file with `import()`.
 */

import ICAL from 'ical.js';
import { type Dato, datoDele } from '../base/dato.ts';

export interface Fristpost {
  /** 32 hex digits, the same for the same frist from day to day, so that a calendar moves it instead of adding it. */
  readonly nøgle: string;
  /** The last day in order. */
  readonly dag: Dato;
}

const NØGLE = /^[0-9a-f]{32}$/;

function wholeDay(dag: Dato): ICAL.Time {
  const { år, måned, dag: day } = datoDele(dag);
  return ICAL.Time.fromData({ year: år, month: måned, day, isDate: true });
}

function eventOf({ nøgle, dag }: Fristpost, dtstamp: string): ICAL.Component {
  if (!NØGLE.test(nøgle)) throw new RangeError('the key of a frist is not 32 hex digits');
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', `${nøgle}@frister.invalid`);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(dtstamp));
  event.addPropertyWithValue('dtstart', wholeDay(dag));
  event.addPropertyWithValue('summary', 'Frist');
  event.addPropertyWithValue('description', 'Se hvad det er med: samarbejd frister');
  event.addPropertyWithValue('class', 'PRIVATE');
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  return event;
}

/**
 * The calendar as the text of an .ics file. `dtstamp` is when it was made, in UTC: `YYYY-MM-DDTHH:MM:SSZ`.
 * @throws RangeError a key that is not one: a bug of the caller
 */
export function fristerSomIcs(poster: readonly Fristpost[], dtstamp: string): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', '-//Kalender//DA');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  for (const post of poster) calendar.addSubcomponent(eventOf(post, dtstamp));
  return `${calendar.toString()}\r\n`;
}
