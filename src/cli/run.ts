/** The whole program as a function of argv and the world: what bin/ runs and what tests call in-process. */

import { FindingsError, UserError } from '../base/errors.ts';
import { fold } from '../base/tekst.ts';
import type { Command, Input, OptionSpecs } from '../commands/command.ts';
import type { Registry } from '../commands/registry.ts';
import type { Context, Line, Terminal } from '../context.ts';
import type { FormatName } from '../report/formats.ts';
import { reportFindings } from '../report/report.ts';
import { readArgv, tokenize } from './argv.ts';
import { commonOptions } from './common-options.ts';
import { answerError, answerLostOutput } from './errors.ts';
import { resolve, type Resolution } from './resolve.ts';

function print(terminal: Terminal, lines: readonly Line[]): 0 {
  for (const line of lines) terminal.out(line);
  return 0;
}

function printVersion({ files, terminal, root }: Context): 0 {
  const text = new TextDecoder().decode(files.read(`${root}/package.json`));
  const { version } = JSON.parse(text) as { version: string };
  return print(terminal, [version]);
}

/** The world as one command meets it: `--i-dag` is the clock's date, `--stille` silences stderr. */
function worldFor(context: Context, { today, stille }: Input<OptionSpecs>['common']): Context {
  const { clock, terminal } = context;
  return {
    ...context,
    clock: { ...clock, today: () => today },
    terminal: stille ? { ...terminal, err: () => {} } : terminal,
  };
}

async function runCommand(command: Command, rest: readonly string[], context: Context): Promise<number> {
  const { parse } = await import('./parser.ts');
  const input = parse(command, rest, context.clock);
  if (input === 'help') return print(context.terminal, (await import('./help.ts')).commandHelp(command));
  try {
    return await command.run(worldFor(context, input.common), input);
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    const { format = 'tekst', streng = false } = input.options as { format?: FormatName; streng?: boolean };
    reportFindings(context.terminal, error.findings, { format, streng });
    return 1;
  }
}

function refuseUnknown({
  noun,
  suggestion,
}: {
  noun: string | undefined;
  suggestion: string | undefined;
}): never {
  const list = noun === undefined ? 'samarbejd --hjælp' : `samarbejd ${noun} --hjælp`;
  const hint =
    suggestion === undefined ? `Se kommandoerne med: ${list}` : `Mente du: samarbejd ${suggestion}?`;
  throw new UserError('Den kommando findes ikke.', hint);
}

/** Before or without a command only common options make sense. */
function refuseOptions(rest: readonly string[]): void {
  if (tokenize(rest, commonOptions).every((token) => token.kind === 'option' && token.spec !== undefined))
    return;
  throw new UserError('Der mangler en kommando før valgene.', 'Se kommandoerne med: samarbejd --hjælp');
}

async function withoutCommand(
  resolution: Extract<Resolution, { kind: 'noun' | 'nothing' }>,
  registry: Registry,
  context: Context,
): Promise<number> {
  if (resolution.kind === 'nothing' && resolution.rest[0] === '--version') return printVersion(context);
  refuseOptions(resolution.rest);
  const { nounHelp, overview } = await import('./help.ts');
  const lines = resolution.kind === 'noun' ? nounHelp(resolution.noun, registry) : overview(registry);
  return print(context.terminal, await lines);
}

/** `hjælp møde indkald` is `møde indkald --hjælp`. */
function helpFirst(argv: readonly string[]): readonly string[] {
  return fold(argv[0] ?? '') === 'hjaelp' ? [...argv.slice(1), '--hjælp'] : argv;
}

async function dispatch(typed: readonly string[], context: Context, registry: Registry): Promise<number> {
  const argv = helpFirst(readArgv(typed));
  const resolution = resolve(argv, registry);
  if (resolution.kind === 'command')
    return await runCommand(await resolution.load(), resolution.rest, context);
  if (resolution.kind === 'unknown') return refuseUnknown(resolution);
  return await withoutCommand(resolution, registry, context);
}

/**
 * Runs the program and waits until its output has left.
 * @param argv what was typed after `samarbejd`
 * @returns the exit code of design §5: 0, 1, 2, 70 or 130. Never throws.
 */
export async function run(argv: readonly string[], context: Context, registry: Registry): Promise<number> {
  let code: number;
  try {
    code = await dispatch(argv, context, registry);
  } catch (error) {
    code = answerError(error, context);
  }
  return (await context.terminal.finish()) === undefined ? code : answerLostOutput(code, context);
}
