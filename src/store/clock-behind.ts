/** A clock that has been set back makes history run backwards and deadlines lie (threats K2). */

import { type Dato, dato, formatDato, parseDato, plusDage } from '../base/dato.ts';
import type { Context, Files } from '../context.ts';

const MOMENT = /> (\d{1,11}) [+-]\d{4}\t/;
const SECONDS_A_DAY = 86_400;

/** The day (UTC) of the last change of HEAD, from git's own log of it; undefined where there is none. */
function lastChange(files: Files, repo: string): Dato | undefined {
  const log = new TextDecoder().decode(files.read(`${repo}/.git/logs/HEAD`)?.subarray(-1000));
  const seconds = MOMENT.exec(log.trimEnd().split('\n').at(-1) ?? '')?.[1];
  if (seconds === undefined) return undefined;
  return plusDage(dato('1970-01-01'), Math.floor(Number(seconds) / SECONDS_A_DAY));
}

/** Says so when the machine's day lies before the repository's last change. No process is started for it. */
export function warnIfClockIsBehind({ files, clock, terminal }: Context, repo: string): void {
  const [today, last] = [parseDato(clock.now().slice(0, 10)), lastChange(files, repo)];
  if (today === undefined || last === undefined || today >= last) return;
  terminal.err(
    `Advarsel: Maskinens ur siger ${formatDato(today)}, men mappen blev ændret ${formatDato(last)}. ` +
      'Ret uret, hvis det går forkert; ellers bliver datoer og frister det også.',
  );
}
