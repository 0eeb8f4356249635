/** What git prints with `-z`, read. Pure text in, data out. */

import { nfc } from '../base/tekst.ts';
import type { Identity } from '../context.ts';

function records(output: string): string[] {
  return output.split('\0').filter((record) => record !== '');
}

/** Fields before the path in `status --porcelain=v2`: ordinary entries, unmerged ones, unknown files. */
const FIELDS_BEFORE_PATH: Readonly<Record<string, number>> = { '1': 8, u: 10, '?': 1 };

/** The paths in `git status --porcelain=v2 -z --no-renames`; headers are left out. */
export function parseStatus(output: string): string[] {
  return records(output).flatMap((record) => {
    const before = FIELDS_BEFORE_PATH[record.slice(0, 1)];
    return before === undefined ? [] : [nfc(record.split(' ').slice(before).join(' '))];
  });
}

/** `<commit> <tx>[,<tx>]` per record: all the transactions named. */
export function parseTrailers(output: string): string[] {
  return records(output).flatMap((record) => record.slice(record.indexOf(' ') + 1).split(','));
}

/** `<commit> <seconds since 1970>` per record. */
export function parseHistory(output: string): { commit: string; epochMs: number }[] {
  return records(output).map((record) => {
    const [commit = '', seconds] = record.trim().split(' ');
    return { commit, epochMs: Number(seconds) * 1000 };
  });
}

/** `<before><path>\0<line>` on each line, as `grep` prints them: the lines of each path, joined again. */
export function parseLines(output: string, before: string): Map<string, string> {
  const texts = new Map<string, string[]>();
  for (const record of output.split('\n').slice(0, -1)) {
    const end = record.indexOf('\0');
    const path = nfc(record.slice(before.length, end));
    const lines = texts.get(path) ?? [];
    if (lines.length === 0) texts.set(path, lines);
    lines.push(record.slice(end + 1));
  }
  return new Map([...texts].map(([path, lines]) => [path, `${lines.join('\n')}\n`]));
}

/** `<seconds since 1970>\n<author>\n<subject>` per record. */
export function parseLog(output: string): { epochMs: number; author: string; subject: string }[] {
  return records(output).map((record) => {
    const [seconds, author = '', ...subject] = record.trim().split('\n');
    return { epochMs: Number(seconds) * 1000, author: nfc(author), subject: nfc(subject.join(' ')) };
  });
}

/** `user.name\n<value>` and `user.email\n<value>`; a later one wins, as in git. Undefined unless both are there. */
export function parseIdentity(output: string): Identity | undefined {
  const values = new Map(
    records(output).map((record): [string, string] => {
      const end = record.indexOf('\n');
      return [record.slice(0, end), record.slice(end + 1)];
    }),
  );
  const [name, email] = [values.get('user.name'), values.get('user.email')];
  return name && email ? { name, email } : undefined;
}
