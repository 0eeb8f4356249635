/**
 * What the user typed, as tokens: words, and options with their values. Words that may be Danish (command words,
 * option names) are compared folded; a free value is only normalised (NFC), never folded.
 */

import { UserError } from '../base/errors.ts';
import { fold, looksLikeCpr, nfc } from '../base/tekst.ts';
import type { OptionSpec, OptionSpecs } from '../commands/command.ts';

export interface Word {
  readonly kind: 'word';
  /** Its index in argv. */
  readonly at: number;
  readonly text: string;
  /** After `--`: taken as it stands, never a command word. */
  readonly literal: boolean;
}

export interface Option {
  readonly kind: 'option';
  /** The name as declared (`formål`) when known, else as typed. */
  readonly name: string;
  /** Undefined for an option that is not among the declared. */
  readonly spec: OptionSpec | undefined;
  readonly value: string | undefined;
}

export type Token = Word | Option;

const SPLIT_CPR = /(?:^|\D)[0-36-9]\d(?:0\d|1[0-2])\d{2}[-–]?\n[-–]?\d{4}(?!\d)/;

/**
 * argv in NFC, after refusing anything that looks like a CPR number, also one written as two words (threats L1).
 * @throws UserError without a word of what was typed
 */
export function readArgv(argv: readonly string[]): readonly string[] {
  const typed = argv.map(nfc);
  if (typed.some(looksLikeCpr) || SPLIT_CPR.test(typed.join('\n'))) {
    throw new UserError(
      'Noget i kommandoen ligner et CPR-nummer. Det vil kunne læses i maskinens historik, så kommandoen er ikke kørt.',
      'Skriv det, når der bliver spurgt, eller i en fil, der læses med --fra FIL. Slet også linjen i terminalens historik.',
    );
  }
  return typed;
}

function isOption(text: string): boolean {
  return /^-[^\d]/.test(text) && text !== '--';
}

function splitOption(text: string): { typed: string; inline: string | undefined } {
  const equals = text.indexOf('=');
  const name = equals === -1 ? text : text.slice(0, equals);
  const inline = equals === -1 ? undefined : text.slice(equals + 1);
  return { typed: ['-h', '--help'].includes(name) ? '--hjælp' : name, inline };
}

/** The declared name that `typed` (`--formaal`) folds to. */
function declaredName(typed: string, specs: OptionSpecs): string | undefined {
  if (!typed.startsWith('--')) return undefined;
  const folded = fold(typed.slice(2));
  return Object.keys(specs).find((name) => fold(name) === folded);
}

/**
 * Splits argv by the options in `specs`. An option that takes a value takes the next element, unless that begins
 * with `--`; `--navn=værdi` takes anything.
 */
export function tokenize(argv: readonly string[], specs: OptionSpecs): readonly Token[] {
  const tokens: Token[] = [];
  let literal = false;
  for (let at = 0; at < argv.length; at += 1) {
    const text = argv[at] ?? '';
    if (literal || (text !== '--' && !isOption(text))) tokens.push({ kind: 'word', at, text, literal });
    else if (text === '--') literal = true;
    else {
      const { typed, inline } = splitOption(text);
      const name = declaredName(typed, specs);
      const spec = name === undefined ? undefined : specs[name];
      const wantsNext = spec !== undefined && spec.kind !== 'flag' && inline === undefined;
      const next = wantsNext ? argv[at + 1] : undefined;
      const taken = next !== undefined && !next.startsWith('--');
      if (taken) at += 1;
      tokens.push({ kind: 'option', name: name ?? typed, spec, value: taken ? next : inline });
    }
  }
  return tokens;
}

/** Was help asked for? */
export function asksForHelp(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) => token.kind === 'option' && token.spec !== undefined && token.name === 'hjælp',
  );
}
