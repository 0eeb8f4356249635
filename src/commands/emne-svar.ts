/** Asks for free text and what it also tells of: those who may not have all of it do not get the text. */

import type { Prompter } from '../context.ts';
import { KATEGORINAVNE, OM_KATEGORIER } from '../model/kategorier.ts';
import type { YamlMap } from '../store/answers.ts';

const OM = OM_KATEGORIER.map((value) => ({ value, name: KATEGORINAVNE[value] }));

/** What a text tells of besides the case; one key for no. */
export async function askOm(prompter: Prompter): Promise<readonly string[]> {
  return await prompter.chooseMany(
    'Fortæller det også om noget af det her? Så får kun de det at se, der må få det hele. (Enter: nej)',
    OM,
  );
}

/** A text as the files write it: alone, or with what it also tells of. */
export function medOm(tekst: string, om: readonly string[]): string | YamlMap {
  return om.length === 0 ? tekst : { tekst, om };
}

/** One text, and what it also tells of; nothing more is asked about an empty answer. */
export async function askEmne(
  prompter: Prompter,
  question: string,
  options: { readonly required?: boolean } = {},
): Promise<string | YamlMap> {
  const tekst = await prompter.text(question, options);
  return tekst.trim() === '' ? tekst : medOm(tekst, await askOm(prompter));
}
