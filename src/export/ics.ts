/**
 * A meeting → a calendar item (RFC 5545, RFC 5546). ABSENT on purpose: everything personal. The item is called
 * "Møde", is private, and has no name, purpose, agenda, attachment or case in it, for calendars are open to
 * colleagues. Load this file with `import()` when an item is to be made.
 */

import ICAL from 'ical.js';
import { type Dato, datoDele } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { KALENDER_UID } from '../base/kalender-uid.ts';
import { type Klokkeslæt, tilMinutter } from '../base/klokkeslaet.ts';
import { COPENHAGEN, TZID } from './copenhagen.ts';

export interface Kalenderpost {
  /** The same through moves and cancellation; made by {@link newUid}. */
  readonly uid: string;
  /** 0 at first, one higher for each change sent. */
  readonly sekvens: number;
  /** REQUEST invites or moves, CANCEL calls off, PUBLISH has no one to invite. */
  readonly metode: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  /** When the item was made, in UTC: `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly dtstamp: string;
  /** The day in Denmark. */
  readonly dato: Dato;
  readonly fra: Klokkeslæt;
  /** Later than `fra`, the same day. */
  readonly til: Klokkeslæt;
  /** A meeting room of the kommune; undefined when the meeting is in a home. */
  readonly sted?: string | undefined;
  /** Work address of the one who convenes. */
  readonly organisator?: string | undefined;
  /** Work addresses from personer.yaml, never the citizen's or the private network's. */
  readonly deltagere?: readonly string[] | undefined;
}

const UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
// An allow-list: `?` and `%` would let an address carry headers of its own into a mail program.
const ADDRESS = /^[\p{L}\p{N}._+'-]{1,64}@[\p{L}\p{N}.-]{1,190}$/u;
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/u;
const HEX = '0123456789abcdef';

/** A random, lasting name for a calendar item; says nothing about the case (a hash of its id could be guessed). */
export function newUid(random: { below(below: number): number }): string {
  const digits = Array.from({ length: 32 }, () => HEX.charAt(random.below(HEX.length)));
  return `${digits.join('')}@kalender.invalid`;
}

// The package does not count the space that begins a folded line; 75 octets with it is the limit.
ICAL.foldLength = 74;

function refuse(ok: boolean, message: string, hint: string): void {
  if (!ok) throw new UserError(message, hint);
}

/** What could carry a line of its own into the file is refused, never repaired (threats T3). */
function refuseInjection({ uid, sted = '', organisator, deltagere = [] }: Kalenderpost): void {
  const addresses = organisator === undefined ? deltagere : [organisator, ...deltagere];
  refuse(
    KALENDER_UID.test(uid),
    'Mødets kalender-uid er ikke et uid.',
    'Ret uid under kalender i moede.yaml.',
  );
  refuse(
    addresses.every((address) => ADDRESS.test(address)),
    'En arbejdsmail er ikke en e-mailadresse.',
    'Ret adressen i personer.yaml.',
  );
  refuse(
    !UNSEEN.test(sted),
    'Lokalets navn har linjeskift eller usynlige tegn.',
    'Ret navnet i samarbejd.yaml.',
  );
}

function refuseNonsense({ sekvens, dtstamp, fra, til }: Kalenderpost): void {
  if (!Number.isSafeInteger(sekvens) || sekvens < 0) throw new RangeError('sequence is not a whole number');
  if (!UTC.test(dtstamp)) throw new RangeError('dtstamp is not in UTC');
  if (til <= fra) throw new RangeError('the meeting ends before it begins');
}

function localTime(dato: Dato, kl: Klokkeslæt): ICAL.Time {
  const { år, måned, dag } = datoDele(dato);
  const minutes = tilMinutter(kl);
  const parts = {
    year: år,
    month: måned,
    day: dag,
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
    second: 0,
  };
  return ICAL.Time.fromData(parts);
}

function addLocal(event: ICAL.Component, name: string, time: ICAL.Time): void {
  event.addPropertyWithValue(name, time).setParameter('tzid', TZID);
}

function addAttendee(event: ICAL.Component, address: string, invited: boolean): void {
  const attendee = event.addPropertyWithValue('attendee', `mailto:${address}`);
  if (!invited) return;
  attendee.setParameter('partstat', 'NEEDS-ACTION');
  attendee.setParameter('rsvp', 'TRUE');
}

function eventOf(post: Kalenderpost, invites: boolean): ICAL.Component {
  const { uid, sekvens, metode, dtstamp, dato, fra, til, sted, organisator, deltagere = [] } = post;
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', uid);
  event.addPropertyWithValue('sequence', sekvens);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(dtstamp));
  addLocal(event, 'dtstart', localTime(dato, fra));
  addLocal(event, 'dtend', localTime(dato, til));
  event.addPropertyWithValue('summary', 'Møde');
  event.addPropertyWithValue('class', 'PRIVATE');
  event.addPropertyWithValue('status', metode === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED');
  if (sted !== undefined) event.addPropertyWithValue('location', sted);
  if (organisator !== undefined) event.addPropertyWithValue('organizer', `mailto:${organisator}`);
  if (invites) for (const address of deltagere) addAttendee(event, address, metode === 'REQUEST');
  return event;
}

/**
 * The calendar item as the text of an .ics file: CRLF, folded, times in Europe/Copenhagen with their rules.
 * A REQUEST without an organiser or without anyone to invite is written as PUBLISH, which needs neither.
 * @throws UserError an address, uid or room that is not a single clean line (threats T3)
 * @throws RangeError a bug of the caller: ends before it begins, negative sequence, dtstamp not in UTC
 */
export function toIcs(post: Kalenderpost): string {
  refuseInjection(post);
  refuseNonsense(post);
  const invites =
    post.organisator !== undefined && (post.deltagere ?? []).length > 0 && post.metode !== 'PUBLISH';
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', '-//Kalender//DA');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('method', post.metode === 'REQUEST' && !invites ? 'PUBLISH' : post.metode);
  calendar.addSubcomponent(new ICAL.Component(ICAL.parse(COPENHAGEN) as unknown[]));
  calendar.addSubcomponent(eventOf(post, invites));
  return `${calendar.toString()}\r\n`;
}
