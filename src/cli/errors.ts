/** What the user is told when a command did not end by itself, and the exit code of it (design §5). */

import { StoppedError, UserError } from '../base/errors.ts';
import type { Context, Terminal } from '../context.ts';

const WRONG_USE = 2;
const BUG = 70;
const STOPPED = 130;

function tell(terminal: Terminal, message: string, hint: string): void {
  terminal.err([{ text: 'fejl:', style: 'red' }, ` ${message}`]);
  if (hint !== '') terminal.err(`  → ${hint}`);
}

/**
 * Where in our own code it happened, as `file:line:column` under the package. Nothing of the error's message, which
 * may carry a value from a file, and no foreign frame (threats L4).
 */
export function ownFrames(error: unknown, root: string): readonly string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  const message = error.message;
  const start = message === '' ? 0 : error.stack.indexOf(message) + message.length;
  return error.stack
    .slice(start)
    .split('\n')
    .flatMap((line) => {
      const frame = /^ {4}at (?:[^()]* \()?(?:file:\/\/)?([\w./:\\ -]+:\d+:\d+)\)?$/.exec(line)?.[1];
      if (frame === undefined || !frame.startsWith(`${root}/`) || frame.includes('node_modules')) return [];
      return [frame.slice(root.length + 1)];
    });
}

function tellBug(error: unknown, { terminal, hash, env, root }: Context): void {
  const frames = ownFrames(error, root);
  const name = error instanceof Error ? error.name : typeof error;
  const id = hash([name, ...frames.slice(0, 3)].join('\n')).slice('sha256-'.length, 'sha256-'.length + 8);
  tell(
    terminal,
    `Der er en fejl i samarbejd selv (fejl-id ${id}).`,
    'Meld den til dem, der vedligeholder samarbejd: fejl-id, kommandoens ord og svaret på samarbejd --version. Send ingen oplysninger om borgere.',
  );
  if (env['SAMARBEJD_FEJLSPOR'] === '1') for (const frame of frames) terminal.err(`  ved ${frame}`);
}

/** Tells about anything thrown and gives its exit code: 2 a user's error, 130 stopped, 70 a bug of ours. */
export function answerError(error: unknown, context: Context): number {
  if (error instanceof UserError) {
    tell(context.terminal, error.message, error.hint);
    return WRONG_USE;
  }
  if (error instanceof StoppedError) {
    context.terminal.err('stoppet; intet er skrevet halvt');
    return STOPPED;
  }
  tellBug(error, context);
  return BUG;
}

/** stdout did not take the result (threats D3): whoever waits for it must not believe that it came. */
export function answerLostOutput(code: number, { terminal }: Context): number {
  tell(terminal, 'Resultatet kunne ikke skrives.', 'Er disken fuld? Gør plads, og kør kommandoen igen.');
  return code < WRONG_USE ? WRONG_USE : code;
}
