/** What is said when an option, or its value, is not one the command takes. A typed value is never repeated. */

import { parseDato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { fold, nearest, opremsning } from '../base/tekst.ts';
import type { OptionSpec, OptionSpecs } from '../commands/command.ts';
import type { Option } from './argv.ts';

function refuseUnknown(typed: string, words: string, specs: OptionSpecs): never {
  const near = nearest(typed.replace(/^-+/, ''), Object.keys(specs));
  const hint = near === undefined ? `Se valgene med: samarbejd ${words} --hjælp` : `Mente du --${near}?`;
  throw new UserError(`Kommandoen ${words} har ikke et valg med det navn.`, hint);
}

/**
 * Lets an option through that is declared and has a value exactly when it takes one.
 * @param words the command's words, for the hint
 * @throws UserError
 */
export function checkOption({ name, spec, value }: Option, words: string, specs: OptionSpecs): void {
  if (spec === undefined) refuseUnknown(name, words, specs);
  if (spec.kind === 'flag' && value !== undefined) {
    throw new UserError(`Valget --${name} tager ingen værdi.`, `Skriv kun --${name}.`);
  }
  if (spec.kind !== 'flag' && value === undefined) {
    const hint = `Skriv --${name} og værdien efter; begynder den med --, så skriv --${name}=…`;
    throw new UserError(`Valget --${name} mangler sin værdi.`, hint);
  }
}

/**
 * The value as the command gets it: a date that exists, a choice as declared (typed folded or not), text as it is.
 * @throws UserError for a date or a choice that is not one
 */
export function readValue(name: string, spec: OptionSpec, text: string): string {
  if (spec.kind === 'date') {
    const date = parseDato(text);
    if (date !== undefined) return date;
    throw new UserError(`Valget --${name} er ikke en dato, der findes.`, 'Skriv den som 2026-12-31.');
  }
  if (spec.kind !== 'choice') return text;
  const choice = spec.choices.find((candidate) => fold(candidate) === fold(text));
  if (choice !== undefined) return choice;
  const near = nearest(text, spec.choices);
  throw new UserError(
    `Valget --${name} kan være ${opremsning(spec.choices, 'eller')}.`,
    near === undefined ? `Skriv fx --${name} ${spec.choices[0] ?? ''}` : `Mente du --${name} ${near}?`,
  );
}
