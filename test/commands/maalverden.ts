/** The example case of a citizen with a skema, as a repository of its own, to run the mål commands in. */

import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Outcome, type Program, program } from '../helpers/program.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));

export interface Målverden extends Program {
  readonly id: string;
  /** The text of a file of the case. */
  fil(navn: string): string;
  /** Changes a file of the case by hand and commits it. */
  ret(navn: string, fra: string, til: string): void;
  /** Subjects of the case's commits, newest first. */
  log(): readonly string[];
  fra(argv: readonly string[], yaml: string): Promise<Outcome>;
}

const SAGER = { bakkekoebing: '2026-k7q3x', fjordby: '2026-sexf6' } as const;

/** `kommune`'s active case on 21 November 2026, committed on that day; the skema with all its signatures. Call `remove` when done. */
export function målverden(kommune: keyof typeof SAGER = 'bakkekoebing', today = '2026-11-21'): Målverden {
  const verden = program({ today });
  const id = SAGER[kommune];
  cpSync(`${EXAMPLES}${kommune}`, verden.folder, { recursive: true });
  const mappe = join(verden.folder, 'forloeb', id);
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', mappe, '-c', 'user.name=Prøve', '-c', 'user.email=p@eksempel.example', ...args], {
      encoding: 'utf8',
      env: { ...process.env, GIT_AUTHOR_DATE: `${today}T08:00:00Z`, GIT_COMMITTER_DATE: `${today}T08:00:00Z` },
    }); // prettier-ignore
  const gem = (besked: string) => {
    git('add', '-A');
    git('commit', '-q', '-m', besked);
  };
  git('init', '-q', '-b', 'main');
  gem('start');
  const fil = (navn: string) => verden.read(`forloeb/${id}/${navn}`);
  return {
    ...verden,
    id,
    fil,
    ret: (navn, før, efter) => {
      const text = fil(navn);
      if (!text.includes(før)) throw new Error(`${navn} has no such text`);
      verden.write(`forloeb/${id}/${navn}`, text.replace(før, efter));
      gem('rettet');
    },
    log: () => git('log', '--format=%s').trim().split('\n'),
    fra: (argv, yaml) => verden.run([...argv, '--fra', '-'], { stdin: yaml }),
  };
}
