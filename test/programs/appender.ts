/** A program of its own for tests with real processes: adds lines to one file, each as a change, and tells of each. */

import { change } from '../../src/store/change.ts';
import { createContext } from '../../src/system/context.ts';

/** `<repo> <name> <count>`: adds `<name>-1` … and prints each when its change was acknowledged. */
async function main([repo = '', name = '', count = '0']: readonly string[]): Promise<void> {
  const context = createContext(process.cwd());
  for (let i = 1; i <= Number(count); i += 1) {
    await change(context, repo, async () => {
      const bytes = context.files.read(`${repo}/liste.yaml`) ?? new Uint8Array();
      const text = `${new TextDecoder().decode(bytes)}- ${name}-${i}\n`;
      return {
        message: 'liste: tilføjet',
        changes: [{ kind: 'update', path: 'liste.yaml', before: context.hash(bytes), text }],
      };
    });
    process.stdout.write(`${name}-${i}\n`);
  }
}

process.umask(0o077);
await main(process.argv.slice(2));
