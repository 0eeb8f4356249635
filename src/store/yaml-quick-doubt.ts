/** When the quick reader leaves a text to the library: signs that can be seen at once, and the way out from anywhere. */

/** Thrown inside the quick reader only; `readQuickly` turns it into "ask the library". */
export class Doubt extends Error {}

/** Ends the quick reading. */
export function giveUp(): never {
  throw new Doubt();
}

/** So that no count of the library's guards can be reached here and not there. */
const MAX_LENGTH = 65_536;

/**
 * Everything but printable ASCII, Latin letters with their marks in one piece, dashes, quotes, dots and the euro sign:
 * tabs, control and invisible characters, combining marks. What is left is in NFC as it stands.
 */
const UNUSUAL =
  /[^\n\r -~\u00A1-\u00AC\u00AE-\u024F\u2010-\u2015\u2018-\u201E\u2022\u2026\u20AC\u2192]|\r(?!\n)/;

/** Does the text hold a character that has to be looked at more closely? */
export function hasUnusual(text: string): boolean {
  return UNUSUAL.test(text);
}

/** Is there something that the quick reader should not even try? */
export function cannotBeQuick(text: string): boolean {
  return text.length > MAX_LENGTH || hasUnusual(text);
}
