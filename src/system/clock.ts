/** The only clock. Denmark's date, whatever zone the machine is set to (threats K1). */

import { dato, type Dato } from '../base/dato.ts';
import type { Clock } from '../context.ts';

const COPENHAGEN = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar date in Europe/Copenhagen at a moment in milliseconds since 1970 UTC. */
export function copenhagenDate(epochMs: number): Dato {
  const parts = new Map(COPENHAGEN.formatToParts(epochMs).map(({ type, value }) => [type, value]));
  return dato(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`);
}

/** @param epochMs this moment in milliseconds since 1970 UTC */
export function createClock(epochMs: () => number): Clock {
  return {
    today: () => copenhagenDate(epochMs()),
    now: () => new Date(epochMs()).toISOString().replace(/\.\d{3}Z$/, 'Z'),
  };
}

export const clock: Clock = createClock(() => Date.now());
