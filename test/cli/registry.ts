/** A small program for the tests of the command line: each command shows what it was given, or fails in its own way. */

import { FindingsError, StoppedError, UserError } from '../../src/base/errors.ts';
import type { Finding } from '../../src/base/finding.ts';
import { command, formatOption, strengOption, type Command } from '../../src/commands/command.ts';
import type { Registry } from '../../src/commands/registry.ts';

const FINDING: Finding = {
  code: 'ramme/foraeldet',
  severity: 'fejl',
  file: 'ramme.yaml',
  line: 3,
  column: 5,
  message: 'Rammen er for gammel.',
  hint: 'Skriv: samarbejd ramme opdater',
  source: '003:155',
};

export const SECRET = 'Hemmelig Person';

const planlæg = command({
  path: ['møde', 'planlæg'],
  summary: 'Læg årets møder',
  args: [
    { name: 'forløb', required: true, description: 'forløbets id' },
    { name: 'antal', required: false, description: 'hvor mange' },
  ],
  options: {
    formål: { kind: 'text', value: 'tekst', description: 'hvorfor de mødes' },
    sted: { kind: 'text', value: 'sted', description: 'hvor', default: 'rådhuset' },
    deltager: { kind: 'many', value: 'id', description: 'hvem' },
    form: { kind: 'choice', choices: ['fysisk', 'på_skærm'], description: 'hvordan' },
    senest: { kind: 'date', description: 'hvornår' },
    ja: { kind: 'flag', description: 'stil ingen spørgsmål' },
  },
  examples: ['samarbejd møde planlæg 2026-k7q3x --ja'],
  run: async (context, { args, options, common }) => {
    context.terminal.data(JSON.stringify({ args, options, common, today: context.clock.today() }));
    context.terminal.err('en forklaring');
    return await Promise.resolve(0);
  },
});

function failing(path: string, fail: () => never): Command {
  return command({
    path: path.split(' '),
    summary: `Prøver ${path}`,
    options: { format: formatOption, streng: strengOption },
    examples: [],
    run: async () => await Promise.resolve(fail()),
  });
}

const commands: readonly Command[] = [
  planlæg,
  failing('møde indkald', () => {
    throw new UserError('Borgeren har ikke givet samtykke.', 'Skriv: samarbejd samtykke giv');
  }),
  failing('ramme tjek', () => {
    throw new FindingsError([FINDING]);
  }),
  failing('ramme vis', () => {
    throw new StoppedError('stopped');
  }),
  failing('frister', () => {
    throw new TypeError(`cannot read ${SECRET}\n    at ${SECRET} (/x:1:1)`);
  }),
];

/** The commands above; `loaded` notes each that is loaded. */
export function smallRegistry(loaded: string[] = []): Registry {
  return Object.fromEntries(
    commands.map((loadedCommand) => {
      const words = loadedCommand.path.join(' ');
      const load = async (): Promise<Command> => {
        loaded.push(words);
        return await Promise.resolve(loadedCommand);
      };
      return [words, load];
    }),
  );
}
