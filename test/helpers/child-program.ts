/** Starts TypeScript test programs as real processes. */

import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';
import { TEST_ENV } from './real-context.ts';

/** Bundles `test/programs/<name>.ts`, packages and all, into `folder`; answers the file to run. */
export async function bundleProgram(name: string, folder: string): Promise<string> {
  const outfile = path.join(folder, `${name}.mjs`);
  const banner =
    "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  await build({
    entryPoints: [`test/programs/${name}.ts`],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: banner },
    outfile,
    logLevel: 'error',
  });
  return outfile;
}

export interface Ended {
  /** Whole lines on stdout. */
  readonly lines: readonly string[];
  readonly stderr: string;
  readonly code: number | null;
}

export interface Running {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts a program in a process group of its own, with the made-up user and nothing else of this environment. */
export function start(program: string, args: readonly string[]): Running {
  const child = spawn(process.execPath, [program, ...args], {
    env: TEST_ENV,
    detached: true,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (bytes: Buffer) => (stdout += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (stderr += bytes.toString()));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ lines: stdout.split('\n').slice(0, -1), stderr, code }));
  });
  return { process: child, ended };
}
