/**
 * Scenarios: Markdown that a tovholder can read and a computer can run. A scenario is played from top to bottom in
 * one new folder and written out again as it went; when nothing differs, the page tells the truth.
 *
 *   > dato: 2026-12-01          the date from here on
 *   ```yaml fil: ramme.yaml     writes (or replaces) the file
 *   ```diff fil: ramme.yaml     `-` lines of the file become the `+` lines
 *   ```console                  `$ samarbejd …`, then what it says, questions as `? spørgsmål » svar`, and
 *                               `[exit 1]` when it does not end with 0
 */

import { dirname } from 'node:path';
import type { Answer, Program } from './program.ts';

interface Fence {
  readonly info: string;
  readonly lines: readonly string[];
}

/** The words of a command line; quotes keep words together. */
export function splitWords(line: string): readonly string[] {
  return [...line.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)].map(([word]) => word.replace(/["']/g, ''));
}

function answersIn(lines: readonly string[]): readonly Answer[] | undefined {
  const answers = lines.flatMap((line) =>
    line.startsWith('? ') ? [line.slice(line.lastIndexOf(' » ') + 3)] : [],
  );
  return answers.length === 0 ? undefined : answers;
}

function afterPrompt(line: string): readonly string[] {
  const [name, ...argv] = splitWords(line.slice(2));
  if (name !== 'samarbejd') throw new Error(`a console line must begin with "$ samarbejd": ${line}`);
  return argv;
}

/** The console block as it went: each command with what it really said. */
async function play(program: Program, lines: readonly string[]): Promise<readonly string[]> {
  const starts = lines.flatMap((line, at) => (line.startsWith('$ ') ? [at] : []));
  if (starts[0] !== 0) throw new Error('a console block must begin with a command');
  const played: string[] = [];
  for (const [index, start] of starts.entries()) {
    const command = lines[start] ?? '';
    const expected = lines.slice(start + 1, starts[index + 1]);
    const answers = answersIn(expected);
    const { code, transcript } = await program.run(
      afterPrompt(command),
      answers === undefined ? {} : { answers },
    );
    const said = transcript
      .replaceAll(program.folder, '<mappe>')
      .replaceAll(dirname(program.folder), '<mappe>/..')
      .replace(/\n+$/, '');
    const gap = index + 1 < starts.length && lines[(starts[index + 1] ?? 0) - 1] === '';
    played.push(command, ...(said === '' ? [] : said.split('\n')));
    if (code !== 0) played.push(`[exit ${code}]`);
    if (gap) played.push('');
  }
  return played;
}

function edit(program: Program, file: string, lines: readonly string[]): void {
  const side = (sign: string): string =>
    lines.flatMap((line) => (line.startsWith(sign) ? [`${line.slice(1)}\n`] : [])).join('');
  const parts = program.read(file).split(side('-'));
  if (side('-') === '' || parts.length !== 2)
    throw new Error(`the - lines must stand exactly once in ${file}`);
  program.write(file, parts.join(side('+')));
}

/** Does what the block says; answers its lines as they should stand. */
async function obey(program: Program, { info, lines }: Fence): Promise<readonly string[]> {
  if (info === 'console') return await play(program, lines);
  const file = /^(\w+) fil: (\S+)$/.exec(info);
  if (file?.[1] === 'diff') edit(program, file[2] ?? '', lines);
  else if (file !== null) program.write(file[2] ?? '', `${lines.join('\n')}\n`);
  return lines;
}

/**
 * Plays a scenario.
 * @param markdown the page
 * @returns the page as it went: equal to `markdown` when every expectation held
 */
export async function playScenario(markdown: string, program: Program): Promise<string> {
  const lines = markdown.split('\n');
  const played: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    played.push(line);
    const date = /^> dato: (\d{4}-\d{2}-\d{2})$/.exec(line)?.[1];
    if (date !== undefined) program.setToday(date);
    if (!line.startsWith('```')) continue;
    const end = lines.indexOf('```', at + 1);
    if (end === -1) throw new Error(`a block that begins on line ${at + 1} never ends`);
    played.push(...(await obey(program, { info: line.slice(3), lines: lines.slice(at + 1, end) })), '```');
    at = end;
  }
  return played.join('\n');
}
