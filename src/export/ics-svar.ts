/**
 * An iCalendar REPLY (RFC 5546) → who answered what to which meeting. Text from outside: everything but a known
 * answer to one meeting is refused, and nothing of it is printed. Load this file with `import()` when it is needed.
 */

import ICAL from 'ical.js';
import { UserError } from '../base/errors.ts';

export interface IcsSvar {
  readonly uid: string;
  /** The sequence answered to; older than the meeting's own means: an answer to another day. */
  readonly sekvens: number;
  /** Who answers, in small letters without `mailto:`. */
  readonly adresse: string;
  /** ACCEPTED, DECLINED, TENTATIVE … as written. */
  readonly partstat: string;
}

const HINT = 'Gem svaret fra kalenderen som en .ics-fil igen, eller skriv svaret selv: møde svar … 1';

function refuse(): never {
  throw new UserError('Filen er ikke et svar på en kalenderindkaldelse.', HINT);
}

function parse(text: string): ICAL.Component {
  try {
    return new ICAL.Component(ICAL.parse(text) as unknown[]);
  } catch {
    return refuse();
  }
}

/** @throws UserError when the text is not one answer from one person to one meeting */
export function readIcsReply(text: string): IcsSvar {
  const calendar = parse(text);
  if (String(calendar.getFirstPropertyValue('method')).toUpperCase() !== 'REPLY') refuse();
  const [event, ...more] = calendar.getAllSubcomponents('vevent');
  const attendees = event?.getAllProperties('attendee') ?? [];
  const [attendee] = attendees;
  if (event === undefined || attendee === undefined || more.length > 0 || attendees.length > 1) refuse();
  const uid = event.getFirstPropertyValue('uid');
  const partstat = attendee.getFirstParameter('partstat');
  const value = attendee.getFirstValue();
  if (typeof uid !== 'string' || typeof value !== 'string' || partstat === undefined) refuse();
  return {
    uid,
    sekvens: Number(event.getFirstPropertyValue('sequence') ?? 0),
    adresse: value.replace(/^mailto:/i, '').toLowerCase(),
    partstat: partstat.toUpperCase(),
  };
}
