/** A khal calendar of its own to receive calendar items in, as a colleague's program would. */

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runOutside } from './outside.ts';

export interface Khal {
  /** Imports the text of an .ics file. */
  receive(ics: string): void;
  /** `2026-12-15 09.30 – 11.00 | Møde | place | CONFIRMED`, one for each item in the 40 days from a date. */
  list(from: string): readonly string[];
  /** The items the calendar holds, whenever they are. */
  items(): number;
  remove(): void;
}

function config(folder: string): string {
  return `[calendars]
[[test]]
path = ${join(folder, 'kalender')}
type = calendar
[locale]
local_timezone = Europe/Copenhagen
default_timezone = Europe/Copenhagen
timeformat = %H.%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H.%M
longdatetimeformat = %Y-%m-%d %H.%M
[sqlite]
path = ${join(folder, 'khal.db')}
`;
}

const FORMAT = '{start-long} – {end-time} | {title} | {location} | {status}';

/** Call `remove` when done. */
export function khal(): Khal {
  const folder = mkdtempSync(join(tmpdir(), 'samarbejd-khal-'));
  const settings = join(folder, 'khal.conf');
  writeFileSync(settings, config(folder));
  const run = (...args: string[]) => runOutside('khal', ['-c', settings, ...args]).stdout;
  return {
    receive: (ics) => {
      const file = join(folder, 'post.ics');
      writeFileSync(file, ics);
      run('import', '--batch', '-a', 'test', file);
    },
    list: (from) => {
      const listed = run('list', '--notstarted', '--day-format', '', '--format', FORMAT, from, '40d');
      return listed
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => line !== '');
    },
    items: () => readdirSync(join(folder, 'kalender')).length,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
