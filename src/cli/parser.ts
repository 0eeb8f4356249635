/**
 * From a command's declaration and its part of argv to typed input. commander collects the values, fills in
 * defaults and counts the words; which options there are was settled by then (options.ts), so that commander's own
 * English texts are never shown.
 */

import { Command as Parser, CommanderError, Option } from 'commander';
import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { fold } from '../base/tekst.ts';
import type { Command, Input, OptionSpec, OptionSpecs } from '../commands/command.ts';
import type { Clock } from '../context.ts';
import { asksForHelp, tokenize } from './argv.ts';
import { commonOptions } from './common-options.ts';
import { checkOption, readValue } from './options.ts';
import { term, usage } from './usage.ts';

type Values = Readonly<Record<string, unknown>>;

/** The name under which commander gets an option: ASCII, and never one of its special forms (`--no-…`). */
function flagOf(name: string): string {
  return `--v-${fold(name)}`;
}

function toOption(name: string, spec: OptionSpec): Option {
  if (spec.kind === 'flag') return new Option(flagOf(name)).default(false);
  const option = new Option(`${flagOf(name)} <v>`);
  if (spec.kind === 'many') {
    return option.default([]).argParser((text: string, before: string[]) => [...before, text]);
  }
  if ('default' in spec) option.default(spec.default);
  return option.argParser((text: string) => readValue(name, spec, text));
}

function explainCount(error: unknown, command: Command): unknown {
  const code = error instanceof CommanderError ? error.code : undefined;
  const hint = `Skriv: ${usage(command)}`;
  if (code === 'commander.missingArgument') return new UserError('Der mangler noget.', hint);
  if (code === 'commander.excessArguments') {
    return new UserError('Der er for mange ord. Tekst med mellemrum skal stå i anførselstegn.', hint);
  }
  return error;
}

/** commander's reading of `argv`, which is in its own terms: options by `flagOf`, then `--`, then words. */
function readWith(command: Command, specs: OptionSpecs, argv: readonly string[]): [string[], Values] {
  const options = Object.entries(specs).map(([name, spec]) => [name, toOption(name, spec)] as const);
  const parser = new Parser().exitOverride().helpOption(false).allowExcessArguments(false);
  parser.configureOutput({ writeErr: () => {}, writeOut: () => {} });
  for (const [, option] of options) parser.addOption(option);
  for (const arg of command.args ?? []) parser.argument(term(arg));
  try {
    parser.parse([...argv], { from: 'user' });
  } catch (error) {
    throw explainCount(error, command);
  }
  const values: Values = parser.opts();
  const byName = options.map(([name, option]) => [name, values[option.attributeName()]]);
  return [parser.args, Object.fromEntries(byName) as Values];
}

/**
 * Reads the options and words of one command; 'help' when help was asked for.
 * @param rest argv without the command's own words, in NFC
 * @throws UserError an option, value or number of words that the command does not take
 */
export function parse(
  command: Command,
  rest: readonly string[],
  clock: Pick<Clock, 'today'>,
): Input<OptionSpecs> | 'help' {
  const specs: OptionSpecs = { ...command.options, ...commonOptions };
  const tokens = tokenize(rest, specs);
  if (asksForHelp(tokens)) return 'help';
  const flags = tokens.flatMap((token) => {
    if (token.kind === 'word') return [];
    checkOption(token, command.path.join(' '), specs);
    return [token.value === undefined ? flagOf(token.name) : `${flagOf(token.name)}=${token.value}`];
  });
  const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : []));
  const [args, values] = readWith(command, specs, [...flags, '--', ...words]);

  const own = Object.keys(command.options).map((name) => [name, values[name]] as const);
  const common = {
    mappe: values['mappe'] as string | undefined,
    today: (values['i-dag'] as Dato | undefined) ?? clock.today(),
    stille: values['stille'] === true,
  };
  return { args, options: Object.fromEntries(own) as Input<OptionSpecs>['options'], common };
}
