/**
 * What a command is: a plain typed object. Help, completion, the page of commands and argv parsing all come from
 * it; nothing in this room knows argv, and the world arrives as a `Context`.
 */

import type { Dato } from '../base/dato.ts';
import type { Context } from '../context.ts';
import { FORMATER } from '../report/formats.ts';
import { Unsettled } from '../store/unsettled.ts';

export type ExitCode = 0 | 1 | 2;

interface Described {
  readonly description: string;
}

/** The kinds of option; each has its type in `run`. */
export type OptionSpec = Described &
  (
    | { readonly kind: 'flag' }
    | { readonly kind: 'text'; readonly value: string; readonly default?: string }
    | { readonly kind: 'many'; readonly value: string }
    | { readonly kind: 'date' }
    | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly default?: string }
  );

export type ArgumentSpec = Described & {
  readonly name: string;
  readonly required: boolean;
  /** The last word may be several. */
  readonly many?: boolean;
};

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type OptionValue<S extends OptionSpec> = S extends { kind: 'flag' }
  ? boolean
  : S extends { kind: 'many' }
    ? readonly string[]
    : S extends { kind: 'date' }
      ? Dato | undefined
      : S extends { kind: 'choice'; choices: readonly (infer C)[]; default: string }
        ? C
        : S extends { kind: 'choice'; choices: readonly (infer C)[] }
          ? C | undefined
          : S extends { default: string }
            ? string
            : string | undefined;

/** Options every command takes. */
export interface CommonOptions {
  /** `--mappe`: where to look for the kommune's folder. */
  readonly mappe: string | undefined;
  /** `--i-dag`, or the date in Europe/Copenhagen. */
  readonly today: Dato;
  /** `--stille`: no talk on stderr. */
  readonly stille: boolean;
}

export interface Input<O extends OptionSpecs> {
  readonly args: readonly string[];
  readonly options: { readonly [K in keyof O]: OptionValue<O[K]> };
  readonly common: CommonOptions;
}

export interface Command<O extends OptionSpecs = OptionSpecs> {
  /** The words of the command as users see them: `['møde', 'indkald']`; joined by spaces they are its key in the registry. */
  readonly path: readonly string[];
  /** One line without a full stop: stands in every list of commands. */
  readonly summary: string;
  readonly description?: string;
  readonly args?: readonly ArgumentSpec[];
  /** By name as users see it after `--`: `formål`, `'givet-af'`. The fold (`--formaal`) comes by itself. */
  readonly options: O;
  /** Whole lines as typed, from `samarbejd` on. */
  readonly examples: readonly string[];
  run(context: Context, input: Input<O>): Promise<ExitCode>;
}

/**
 * Declares a command; the option types of `run` follow from the declaration. A change that was cut off is finished
 * first: the reader that meets it says so, and the command begins again, having read nothing it could act on.
 */
export function command<const O extends OptionSpecs>(spec: Command<O>): Command<O> {
  const run: Command<O>['run'] = async (context, input) => {
    try {
      return await spec.run(context, input);
    } catch (error) {
      if (!(error instanceof Unsettled)) throw error;
      const { settle } = await import('../store/change.ts');
      await settle(context, error.repo);
      return await run(context, input);
    }
  };
  return { ...spec, run };
}

/** `--format`, for commands that list findings. */
export const formatOption = {
  kind: 'choice',
  choices: FORMATER,
  default: 'tekst',
  description: 'tekst til mennesker; json, sarif og junit til programmer; github og gitlab til deres sider',
} as const satisfies OptionSpec;

export const strengOption = {
  kind: 'flag',
  description: 'lad også advarsler give exit 1',
} as const satisfies OptionSpec;

/** `--som`, for what is read on a screen, or printed. */
export const sideOption = {
  kind: 'choice',
  choices: ['markdown', 'html'],
  default: 'markdown',
  description: 'html: en side til udskrift',
} as const satisfies OptionSpec;

/** `--format`, for commands whose answer programs read too. */
export const dataOption = {
  kind: 'choice',
  choices: ['tekst', 'json'],
  default: 'tekst',
  description: 'json til programmer',
} as const satisfies OptionSpec;

/** Options of a command that makes a repository: nothing in it can have been edited by hand. */
export const foundOptions = {
  ja: { kind: 'flag', description: 'stil ingen spørgsmål' },
  vis: { kind: 'flag', description: 'vis planen, skriv intet' },
} as const satisfies OptionSpecs;

/** Options of every command that changes one. */
export const writeOptions = {
  ...foundOptions,
  medtag: { kind: 'flag', description: 'tag rettelser, du har lavet i hånden, med i historikken først' },
} as const satisfies OptionSpecs;
