/** Where a command's answers come from: `--fra`, or questions in a terminal; never from arguments when they are personal. */

import type * as z from 'zod';
import { UserError } from '../base/errors.ts';
import type { Context, Prompter } from '../context.ts';
import { type Answers, judgeAnswers, readAnswers, type YamlMap } from '../store/answers.ts';

export const fraOption = {
  kind: 'text',
  value: 'fil',
  description: 'læs svarene fra en YAML-fil, eller fra stdin med -',
} as const;

export interface Questions<S extends z.ZodType> {
  readonly fra: string | undefined;
  readonly ja: boolean;
  readonly schema: S;
  readonly ask: (prompter: Prompter) => Promise<YamlMap>;
  /** What to type when there is neither file nor terminal. */
  readonly hint: string;
}

/** @throws UserError when there is no `--fra` and nobody to ask · FindingsError when the answers are not right */
export async function answers<S extends z.ZodType>(
  context: Context,
  { fra, ja, schema, ask, hint }: Questions<S>,
): Promise<Answers<z.output<S>>> {
  if (fra !== undefined) return readAnswers(context, fra, schema);
  if (context.terminal.interactive && !ja) return judgeAnswers(await ask(context.prompter), schema);
  throw new UserError('Der mangler svar, og her er ingen terminal at spørge i.', hint);
}

/** A yes/no question as the files write it. */
export async function askJaNej(prompter: Prompter, question: string): Promise<'ja' | 'nej'> {
  return (await prompter.confirm(question)) ? 'ja' : 'nej';
}
