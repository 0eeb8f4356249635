/** A throw-away copy of an example kommune as its own repository, where the one who acts is one of its people. */

import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { program, type Program } from '../helpers/program.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));

/** Without the cases. git's user there has the e-mail `email`. */
export function eksempelkommune(kommune: string, email: string, today = '2026-12-01'): Program {
  const world = program({ today });
  cpSync(`${EXAMPLES}${kommune}`, world.folder, {
    recursive: true,
    filter: (from) => !from.includes('/forloeb'),
  });
  const git = (...args: string[]) => execFileSync('git', ['-C', world.folder, ...args], { stdio: 'pipe' });
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'Prøve Person');
  git('config', 'user.email', email);
  git('add', '-A');
  git('commit', '-q', '-m', 'start');
  return world;
}
