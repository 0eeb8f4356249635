/**
 * From a command's declaration and its part of argv to typed input. Unknown options and missing values are refused
 * here, in Danish and without echoing a value; commander collects, fills in defaults and counts the words.
 */

import { Command as Parser, CommanderError, Option } from 'commander';
import { parseDato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { fold, nearest, opremsning } from '../base/tekst.ts';
import type { Command, Input, OptionSpec, OptionSpecs } from '../commands/command.ts';
import type { Clock } from '../context.ts';
import { asksForHelp, tokenize, type Option as OptionToken } from './argv.ts';
import { commonOptions } from './common-options.ts';
import { usage } from './usage.ts';

function refuseOption({ name, spec, value }: OptionToken, command: Command, specs: OptionSpecs): void {
  const words = command.path.join(' ');
  if (spec === undefined) {
    const near = nearest(name.replace(/^-+/, ''), Object.keys(specs));
    const hint = near === undefined ? `Se valgene med: samarbejd ${words} --hjælp` : `Mente du --${near}?`;
    throw new UserError(`Kommandoen ${words} har ikke et valg med det navn.`, hint);
  }
  if (spec.kind === 'flag' && value !== undefined) {
    throw new UserError(`Valget --${name} tager ingen værdi.`, `Skriv kun --${name}.`);
  }
  if (spec.kind !== 'flag' && value === undefined) {
    throw new UserError(
      `Valget --${name} mangler sin værdi.`,
      `Skriv --${name} og værdien efter; begynder den med --, så skriv --${name}=…`,
    );
  }
}

function readValue(name: string, spec: OptionSpec, text: string): string {
  if (spec.kind === 'date') {
    const date = parseDato(text);
    if (date !== undefined) return date;
    throw new UserError(`Valget --${name} er ikke en dato, der findes.`, 'Skriv den som 2026-12-31.');
  }
  if (spec.kind !== 'choice') return text;
  const choice = spec.choices.find((candidate) => fold(candidate) === fold(text));
  if (choice !== undefined) return choice;
  const near = nearest(text, spec.choices);
  throw new UserError(
    `Valget --${name} kan være ${opremsning(spec.choices)}.`,
    near === undefined ? `Skriv fx --${name} ${spec.choices[0] ?? ''}` : `Mente du --${name} ${near}?`,
  );
}

/** The key under which commander gets an option: ASCII, and never one of its special forms (`--no-…`). */
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

function refuseCount(error: unknown, command: Command): never {
  if (!(error instanceof CommanderError)) throw error;
  const hint = `Skriv: ${usage(command)}`;
  if (error.code === 'commander.missingArgument') throw new UserError('Der mangler noget.', hint);
  if (error.code === 'commander.excessArguments') {
    throw new UserError('Der er for mange ord. Tekst med mellemrum skal stå i anførselstegn.', hint);
  }
  throw error;
}

function parseWith(parser: Parser, argv: readonly string[], command: Command): void {
  try {
    parser.parse([...argv], { from: 'user' });
  } catch (error) {
    refuseCount(error, command);
  }
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
    refuseOption(token, command, specs);
    return [token.value === undefined ? flagOf(token.name) : `${flagOf(token.name)}=${token.value}`];
  });
  const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : []));

  const options = Object.entries(specs).map(([name, spec]) => [name, toOption(name, spec)] as const);
  const parser = new Parser().exitOverride().helpOption(false).allowExcessArguments(false);
  parser.configureOutput({ writeErr: () => {}, writeOut: () => {} });
  for (const [, option] of options) parser.addOption(option);
  for (const { name, required } of command.args ?? []) parser.argument(required ? `<${name}>` : `[${name}]`);
  parseWith(parser, [...flags, '--', ...words], command);

  const values = parser.opts<Record<string, never>>();
  const read = Object.fromEntries(options.map(([name, option]) => [name, values[option.attributeName()]]));
  const {
    mappe,
    'i-dag': iDag,
    stille = false,
  } = read as { mappe?: string; 'i-dag'?: never; stille?: boolean };
  const own = Object.fromEntries(Object.keys(command.options).map((name) => [name, read[name]]));
  return {
    args: parser.args,
    options: own,
    common: { mappe, today: iDag ?? clock.today(), stille },
  } as Input<OptionSpecs>;
}
