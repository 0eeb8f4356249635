/** A kommune and one full case of the examples, each its own repository, on the day the case may be erased. */

import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, type Program } from '../helpers/program.ts';
import { git } from '../helpers/real-git.ts';
import { eksempelkommune } from './eksempelkommune.ts';

export const ID = '2026-k7q3x';

export interface Sagsverden extends Program {
  /** The case's folder. */
  readonly sag: string;
  /** Replaces a text that stands in a file. */
  ret(path: string, from: string, to: string): void;
  slet(argv: readonly string[], svar?: string): Promise<Outcome>;
}

export function svar(ændringer: Readonly<Record<string, string>> = {}): string {
  const felter = {
    årsag: 'slettefrist',
    besluttet: '{af: p-k286p, dato: 2031-12-01}',
    journalpligt: '{opfyldt: ja, dato: 2031-11-30}',
    arkivpligt: '{opfyldt: ja, hvordan: må_kasseres}',
    ...ændringer,
  };
  return Object.entries(felter).map(([nøgle, værdi]) => `${nøgle}: ${værdi}\n`).join(''); // prettier-ignore
}

/** The case was closed on 1 December 2026; the limit is five years. Call `remove` when done. */
export function sagsverden(today = '2031-12-01'): Sagsverden {
  const world = eksempelkommune('bakkekoebing', 'proeve@eksempel.example', today);
  const sag = join(world.folder, 'forloeb', ID);
  world.write('.gitignore', 'forloeb/\n');
  world.write('slettelog.jsonl', '');
  git(world.folder, 'add', '.gitignore', 'slettelog.jsonl');
  git(world.folder, 'commit', '-q', '-m', 'slettelog: tom');
  cpSync(join(import.meta.dirname, '../../examples/bakkekoebing/forloeb', ID), sag, { recursive: true });
  const ret: Sagsverden['ret'] = (path, from, to) => {
    const text = world.read(path);
    if (!text.includes(from)) throw new Error(`${path} does not hold that text`);
    world.write(path, text.replace(from, to));
  };
  ret(`forloeb/${ID}/forloeb.yaml`, 'status: aktivt', 'status: afsluttet\nafsluttet: 2026-12-01');
  git(sag, 'init', '--quiet', '--template=', '--initial-branch=main');
  git(sag, 'add', '--all');
  git(sag, 'commit', '--quiet', '-m', 'forløb: oprettet');
  const slet: Sagsverden['slet'] = async (argv, yaml) =>
    yaml === undefined
      ? await world.run(['forløb', 'slet', ID, ...argv])
      : await world.run(['forløb', 'slet', ID, ...argv, '--fra', '-'], { stdin: yaml });
  return { ...world, sag, ret, slet };
}
