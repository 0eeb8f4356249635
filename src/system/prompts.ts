/** Questions to a person, by the package `inquirer`, in Danish. Loaded at the first question. */

import { StoppedError } from '../base/errors.ts';
import { visible } from '../base/tekst.ts';
import type { Prompter, TextOptions } from '../context.ts';
import { openLines } from './lines.ts';

interface Choice {
  readonly value: string;
  readonly name: string;
}

const KEYS: Readonly<Record<string, string>> = {
  navigate: 'flyt',
  select: 'vælg',
  submit: 'færdig',
  all: 'alle',
  invert: 'omvendt',
  space: 'mellemrum',
};

const theme = {
  keywords: { yes: 'ja', no: 'nej', error: () => 'Svar ja eller nej.' },
  style: {
    maskedText: '(vises ikke)',
    keysHelpTip: (keys: [string, string][]) =>
      keys.map(([key, action]) => `${KEYS[key] ?? key} ${KEYS[action] ?? action}`).join(' · '),
  },
};

/** How an answer is judged before the question is left: true, or what to say about it. */
function judge({ required = false, check }: TextOptions): (answer: string) => boolean | string {
  return (answer) => {
    if (answer.trim() === '') return !required || 'Skriv et svar.';
    return check?.(answer) ?? true;
  };
}

/** As many lines as a small window takes: nothing on the screen tells that more are hidden below. */
const PAGE = 16;

function list(question: string, choices: readonly Choice[]): Record<string, unknown> {
  const shown = choices.map(({ value, name }) => ({ value, name: visible(name) }));
  const more = choices.length > PAGE ? ` (${choices.length} at vælge mellem)` : '';
  return { message: `${visible(question)}${more}`, choices: shown, loop: false, pageSize: PAGE };
}

function isStop(error: unknown): boolean {
  return (
    error instanceof Error &&
    ['ExitPromptError', 'AbortPromptError', 'CancelPromptError'].includes(error.name)
  );
}

/** Asks one question; leaving it (Ctrl-C, closed terminal) is StoppedError. */
async function ask<T>(question: Record<string, unknown>): Promise<T> {
  const { default: inquirer } = await import('inquirer');
  try {
    const asked = { ...question, name: 'svar', theme } as unknown as Parameters<typeof inquirer.prompt>[0];
    const { svar } = (await inquirer.prompt(asked)) as { svar: T };
    return svar;
  } catch (error) {
    if (isStop(error)) throw new StoppedError('stopped at a question');
    throw error;
  }
}

export const prompter: Prompter = {
  text: async (question, options = {}) =>
    await ask({
      type: 'input',
      message: visible(question),
      default: options.initial,
      validate: judge(options),
    }),
  secret: async (question, options = {}) =>
    await ask({ type: 'password', message: visible(question), toggleMask: false, validate: judge(options) }),
  choose: async (question, choices) => await ask({ ...list(question, choices), type: 'select' }),
  chooseMany: async (question, choices) => await ask({ ...list(question, choices), type: 'checkbox' }),
  confirm: async (question) => await ask({ type: 'confirm', message: visible(question), default: false }),
  lines: () => openLines(process.stdin, process.stdout),
};
