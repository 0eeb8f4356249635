/** `forløb retningslinjer`: the questions of the guidelines, decided with the citizen and written down (R-079… ). */

import type { Terminal } from '../context.ts';
import { retningslinjesvar } from '../model/retningslinjer.ts';
import type { Forløb } from '../model/forloeb.ts';
import { retningslinjerFor } from '../rules/forloeb-retningslinjer.ts';
import type { YamlMap } from '../store/answers.ts';
import type { EditOp } from '../store/edit.ts';
import { demandForløb, readForløb } from '../store/forloeb.ts';
import { openKommune } from '../store/kommune.ts';
import { answers, fraOption } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { demandÅbent, retForløb } from './forloeb-ret.ts';
import { askRetningslinjer } from './forloeb-retningslinjer-svar.ts';
import { tellNext, tellWritten } from './outcome.ts';

export const forløbRetningslinjer = command({
  path: ['forløb', 'retningslinjer'],
  summary: 'Skriv, hvad der er aftalt med borgeren om møder, tolk, bisidder og samarbejde',
  description:
    'Spørger om det, der ikke er svaret på endnu. Med --fra læses svar fra en fil; de lægges oven i dem, der står. Uden terminal og uden --fra vises kun, hvad der mangler.',
  args: [{ name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' }],
  options: { fra: fraOption, ...writeOptions },
  examples: [
    'samarbejd forløb retningslinjer 2026-k7q3x',
    'samarbejd forløb retningslinjer 2026-k7q3x --fra retningslinjer.yaml',
  ],

  async run(context, { args: [id = ''], options, common: { mappe, stille } }) {
    const kommune = openKommune(context, mappe);
    const sag = demandForløb(readForløb(context, kommune, id));
    const spørger = context.terminal.interactive && !options.ja && mangler(sag.forløb.value).length > 0;
    if (options.fra === undefined && !spørger) {
      tellSvar(context.terminal, sag.forløb.value);
      return 0;
    }
    demandÅbent(sag);
    const { data } = await answers(context, {
      ...options,
      schema: retningslinjesvar,
      ask: (prompter) => askRetningslinjer(prompter, sag.forløb.value),
      hint: `Skriv svarene i en fil, og kør: samarbejd forløb retningslinjer ${id} --fra retningslinjer.yaml`,
    });
    const applied = await retForløb(
      context,
      kommune,
      id,
      { ...options, command: 'forløb retningslinjer' },
      () => ({
        message: `forløb: retningslinjer aftalt (${id})`,
        ops: ops(data),
      }),
    );
    tellWritten(context.terminal, applied, options.vis);
    tellSvar(context.terminal, demandForløb(readForløb(context, kommune, id)).forløb.value);
    tellNext(context.terminal, stille || options.vis, [
      `samarbejd forløb netværk ${id} --tilføj`,
      `samarbejd møde indkald ${id}`,
    ]);
    return 0;
  },
});

function mangler(forløb: Forløb): readonly string[] {
  return retningslinjerFor(forløb).flatMap(({ navn, besvaret }) => (besvaret ? [] : [navn]));
}

function tellSvar({ out }: Pick<Terminal, 'out'>, forløb: Forløb): void {
  for (const { navn, besvaret } of retningslinjerFor(forløb))
    out(`  ${besvaret ? 'ja     ' : 'MANGLER'}  ${navn}`);
}

const I_BORGER: readonly string[] = ['kanal', 'sms_påmindelse'];

/** New answers are laid over the old: what a file does not mention stays. */
function ops(data: YamlMap): readonly EditOp[] {
  return Object.entries(data).flatMap(([key, value]): EditOp[] => {
    if (value === undefined) return [];
    if (I_BORGER.includes(key)) return [{ op: 'set', path: ['borger', key], value }];
    if (typeof value === 'string') return [{ op: 'set', path: ['retningslinjer', key], value }];
    return Object.entries(value).flatMap(([del, svar]) =>
      svar === undefined ? [] : [{ op: 'set', path: ['retningslinjer', key, del], value: svar } as const],
    );
  });
}
