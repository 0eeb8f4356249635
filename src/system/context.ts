/** The real world, assembled. Heavy packages (simple-git, inquirer) are loaded when first used. */

import type { Context } from '../context.ts';
import { clock } from './clock.ts';
import { files } from './files.ts';
import { createGit } from './git.ts';
import { hash } from './hash.ts';
import { processes } from './processes.ts';
import { prompter } from './prompts.ts';
import { random } from './random.ts';
import { createTerminal } from './terminal.ts';

/** @param root absolute path of the installed package (templates/ and schemas/ lie there) */
export function createContext(root: string): Context {
  return {
    files,
    git: createGit(process.env, clock),
    terminal: createTerminal(process, process.env),
    prompter,
    clock,
    random,
    hash,
    processes,
    env: process.env,
    cwd: process.cwd(),
    root,
  };
}
