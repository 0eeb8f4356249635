/** A kommune with fifty different faults: one run of `tjek` finds them all, each at its line. */

import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { program, type Program } from '../helpers/program.ts';
import { FEJL, type Fejl } from './halvtreds-fejl.ts';

const MÆRKE = '¤';

/** Plants the faults of one file; answers `code file:line` for each. */
function plant(p: Program, file: string, fejl: readonly Fejl[]): readonly string[] {
  let text = p.read(file);
  const steder = new Map<string, string>();
  for (const [n, [code, , from, to]] of fejl.entries()) {
    const gange = text.split(from).length - 1;
    if (gange !== 1) throw new Error(`${file}: »${from}« stands ${gange} times`);
    const mærke = `${MÆRKE}${n}${MÆRKE}`;
    steder.set(mærke, code);
    text = text.replace(from, () => to.replace(MÆRKE, mærke));
  }
  const linjer = [...steder].map(([mærke, code]) => {
    const linje = text.slice(0, text.indexOf(mærke)).split('\n').length;
    return `${code} ${file}:${linje}`;
  });
  p.write(
    file,
    [...steder.keys()].reduce((t, mærke) => t.replace(mærke, ''), text),
  );
  return linjer;
}

const sted = ({ code, file, line }: { code: string; file: string; line: number }) =>
  `${code} ${file}:${line}`;

test('fifty planted faults, all found in one run, each at its line', async () => {
  const p = program({ today: '2026-11-22' });
  cpSync(join(import.meta.dirname, '../../examples/bakkekoebing'), p.folder, { recursive: true });
  const fund = async () =>
    JSON.parse((await p.run(['tjek', '--format', 'json'])).out) as Parameters<typeof sted>[0][];
  const før = new Set((await fund()).map(sted));
  const filer = [...new Set(FEJL.map(([, file]) => file))];
  const plantet = filer.flatMap((file) =>
    plant(
      p,
      file,
      FEJL.filter((f) => f[1] === file),
    ),
  );
  const { code } = await p.run(['tjek']);
  const efter = new Set((await fund()).map(sted));
  p.remove();
  expect(new Set(plantet).size).toBe(50);
  expect(
    plantet.filter((linje) => før.has(linje)),
    'there before they were planted',
  ).toEqual([]);
  expect(
    plantet.filter((linje) => !efter.has(linje)),
    'not found',
  ).toEqual([]);
  expect(code).toBe(1);
});
