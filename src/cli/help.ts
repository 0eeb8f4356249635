/** Help in Danish: all commands, the verbs of a noun, one command. Wrapped to 80 columns by commander. */

import { Help } from 'commander';
import type { Command, OptionSpec, OptionSpecs } from '../commands/command.ts';
import type { Registry } from '../commands/registry.ts';
import type { Line } from '../context.ts';
import { commonOptions } from './common-options.ts';
import { usage } from './usage.ts';

type Item = readonly [term: string, description: string];

const HELP = new Help();
HELP.prepareContext({ helpWidth: 80 });

function title(text: string): Line {
  return [{ text, style: 'bold' }];
}

function wrapped(text: string): Line {
  return HELP.boxWrap(text, 80);
}

function section(name: string, items: readonly Item[]): readonly Line[] {
  if (items.length === 0) return [];
  const width = Math.max(...items.map(([term]) => term.length));
  return ['', title(name), ...items.map(([term, text]) => HELP.formatItem(term, width, text, HELP))];
}

function valueName(spec: OptionSpec): string {
  if (spec.kind === 'flag') return '';
  if (spec.kind === 'date') return ' ÅÅÅÅ-MM-DD';
  return spec.kind === 'choice' ? ` ${spec.choices.join('|')}` : ` ${spec.value.toUpperCase()}`;
}

function remark(spec: OptionSpec): string {
  if (spec.kind === 'many') return ' (kan gentages)';
  return 'default' in spec ? ` (ellers ${spec.default})` : '';
}

function optionItems(specs: OptionSpecs): readonly Item[] {
  return Object.entries(specs).map(([name, spec]) => [
    `--${name}${valueName(spec)}`,
    `${spec.description}${remark(spec)}`,
  ]);
}

/** Help for one command. */
export function commandHelp(command: Command): readonly Line[] {
  const { path, summary, description, args = [], options, examples } = command;
  return [
    title(`samarbejd ${path.join(' ')}`),
    wrapped(summary),
    ...(description === undefined ? [] : ['', wrapped(description)]),
    '',
    `Brug: ${usage(command)}`,
    ...section(
      'Ord',
      args.map(({ name, description: text }) => [name, text]),
    ),
    ...section('Valg', optionItems(options)),
    ...section('Fælles valg', optionItems(commonOptions)),
    ...(examples.length === 0 ? [] : ['', title('Eksempler'), ...examples.map((line) => `  ${line}`)]),
  ];
}

async function summaries(registry: Registry, noun?: string): Promise<readonly Command[]> {
  const wanted = Object.entries(registry).filter(
    ([path]) => noun === undefined || path.startsWith(`${noun} `),
  );
  return await Promise.all(wanted.map(async ([, load]) => await load()));
}

function verbs(commands: readonly Command[]): readonly Item[] {
  return commands.map(({ path, summary }) => [path.slice(1).join(' '), summary]);
}

/** The verbs of one noun: `samarbejd møde`. */
export async function nounHelp(noun: string, registry: Registry): Promise<readonly Line[]> {
  return [
    `Brug: samarbejd ${noun} <kommando> [valg]`,
    ...section(`Kommandoer under ${noun}`, verbs(await summaries(registry, noun))),
    '',
    `Mere om en kommando: samarbejd ${noun} <kommando> --hjælp`,
  ];
}

/** Every command, grouped by noun in the registry's order; commands of one word last. */
export async function overview(registry: Registry): Promise<readonly Line[]> {
  const commands = await summaries(registry);
  const singles = commands.filter(({ path }) => path.length === 1);
  const groups = new Map<string, Command[]>();
  for (const command of commands.filter(({ path }) => path.length > 1)) {
    const noun = command.path[0] ?? '';
    groups.set(noun, [...(groups.get(noun) ?? []), command]);
  }
  return [
    title('samarbejd: ramme, samtykke, møder og frister i et borgerforløb'),
    '',
    'Brug: samarbejd <kommando> [valg]',
    ...[...groups].flatMap(([noun, members]) => section(noun, verbs(members))),
    ...section(
      'på tværs',
      singles.map(({ path, summary }) => [path.join(' '), summary]),
    ),
    ...section('Fælles valg', optionItems(commonOptions)),
    '',
    'Mere om en kommando: samarbejd <kommando> --hjælp',
    'æ, ø og å kan skrives ae, oe og aa: forløb er det samme som forloeb.',
  ];
}
