/** The only clock. Denmark's date, whatever zone the machine is set to (threats K1). */

import { dato, type Dato } from '../base/dato.ts';
import { type Klokkeslæt, parseKlokkeslæt } from '../base/klokkeslaet.ts';
import type { Clock } from '../context.ts';

// Made when first asked for: opening the tables of zones takes longer than all else at the start.
let days: Intl.DateTimeFormat | undefined;
let minutes: Intl.DateTimeFormat | undefined;

/** The calendar date in Europe/Copenhagen at a moment in milliseconds since 1970 UTC. */
export function copenhagenDate(epochMs: number): Dato {
  days ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' });
  const parts = new Map(days.formatToParts(epochMs).map(({ type, value }) => [type, value]));
  return dato(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`);
}

/** The time of day in Europe/Copenhagen at a moment in milliseconds since 1970 UTC, to the minute begun. */
function copenhagenTime(epochMs: number): Klokkeslæt {
  minutes ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Copenhagen',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const time = parseKlokkeslæt(minutes.format(epochMs));
  if (time === undefined) throw new RangeError('no time of day');
  return time;
}

/** @param epochMs this moment in milliseconds since 1970 UTC */
export function createClock(epochMs: () => number): Clock {
  return {
    today: () => copenhagenDate(epochMs()),
    now: () => new Date(epochMs()).toISOString().replace(/\.\d{3}Z$/, 'Z'),
    klokken: () => copenhagenTime(epochMs()),
  };
}

export const clock: Clock = createClock(() => Date.now());
