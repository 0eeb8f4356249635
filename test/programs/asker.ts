/** A program of its own for tests at a terminal: asks one question of each kind and tells the answers, or writes a lot. */

import { StoppedError } from '../../src/base/errors.ts';
import { createContext } from '../../src/system/context.ts';

const { prompter, terminal } = createContext(process.cwd());

async function ask(): Promise<void> {
  const choices = [
    { value: 'a', name: 'Første' },
    { value: 'b', name: 'Anden' },
  ];
  const many = Array.from({ length: 20 }, (_, i) => ({ value: `v${i}`, name: `Nummer ${i}` }));
  const answers = [
    await prompter.text('Hvad hedder kommunen?', { required: true }),
    await prompter.text('Hvilken dag?', {
      check: (answer) => (answer === 'i går' ? 'Skriv en dato.' : undefined),
    }),
    await prompter.choose('Hvilken metode?', choices),
    await prompter.chooseMany('Hvem er med?', choices),
    await prompter.choose('Hvilken af de mange?', many),
    await prompter.confirm('Skal det gemmes?'),
  ];
  terminal.out(`SVAR ${JSON.stringify(answers)}`);
}

async function main(what: string | undefined): Promise<void> {
  if (what === 'skriv') {
    for (let i = 0; i < 20_000; i += 1) terminal.out('x'.repeat(100));
  } else {
    await ask().catch((error: unknown) =>
      terminal.out(error instanceof StoppedError ? 'STOPPET' : String(error)),
    );
  }
  const failure = await terminal.finish();
  process.exitCode = failure === undefined ? 0 : 2;
}

await main(process.argv[2]);
