/**
 * Bytes become text here and nowhere else: UTF-8 or nothing, no character that a reader cannot see.
 * The text keeps its byte order mark, line ends and normal form, so that an edit gives the same bytes back;
 * NFC is applied to keys and values when they are read.
 */

import type { ShowLine } from '../base/excerpt.ts';
import { type Finding, type Place, wholeFile } from '../base/finding.ts';
import { fileFinding } from './file-finding.ts';
import { placesIn } from './places.ts';
import { findUnwanted, type Unwanted } from './unwanted.ts';
import { hasUnusual } from './yaml-quick-doubt.ts';

/** The largest file that is read: 1 MiB (threats Y10). */
export const MAX_BYTES = 1_048_576;

/** Findings listed per file before the reader stops (threats Y10). */
export const MAX_FINDINGS = 20;

export interface Decoded {
  /** The whole text, byte order mark included; empty when the bytes are not UTF-8 or too many. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

const SAVE_AS_UTF8 =
  'Åbn filen i det program, den er skrevet i, og gem den som UTF-8 (Notesblok: Gem som, Kodning: UTF-8).';

function utf16(bytes: Uint8Array): boolean {
  const [a, b] = [bytes[0], bytes[1]];
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return bytes.length > 1 && (a === 0) !== (b === 0);
}

function encodingFinding(file: string, bytes: Uint8Array, show?: ShowLine): Finding {
  if (utf16(bytes)) {
    const message = 'Filen er gemt som UTF-16 og kan ikke læses.';
    return fileFinding(wholeFile(file), 'tegnkodning', message, SAVE_AS_UTF8);
  }
  const damaged = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const place = placesIn(file, damaged, show)(damaged.indexOf('\uFFFD'));
  const message =
    'Filen er ikke gemt som UTF-8, men nok som Latin-1 (Windows-1252). Her står det første tegn, der ikke kan læses.';
  return fileFinding(place, 'tegnkodning', message, SAVE_AS_UTF8);
}

function fatalDecode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The findings for characters that must not, or should not, stand in a text (threats Y12), at most {@link MAX_FINDINGS}. */
function unwantedFindings(file: string, text: string, show?: ShowLine): Finding[] {
  const places = placesIn(file, text, show);
  const found = findUnwanted(text, MAX_FINDINGS);
  const errors = found.filter(({ kind }) => kind.severity === 'fejl');
  const others = found.filter(({ kind }) => kind.severity !== 'fejl');
  return [...errors, ...others]
    .slice(0, MAX_FINDINGS)
    .map(({ offset, kind }) => unwantedFinding(places(offset), kind));
}

/** How an unwanted character is told of, wherever it was found. */
function unwantedFinding(place: Place, kind: Unwanted): Finding {
  return fileFinding(place, kind.code, kind.message, kind.hint, kind.severity);
}

/**
 * The text of a file.
 * @param file the name that findings carry
 * @param show what may be seen of a line; nothing of what a person wrote, when it is not given
 * @returns the text and what is wrong with it: not UTF-8 (Y13), over 1 MiB (Y10), control or bidi characters
 *   (`fejl`) and invisible ones (`advarsel`) (Y12). Never throws.
 */
export function decode(file: string, bytes: Uint8Array, show?: ShowLine): Decoded {
  if (bytes.length > MAX_BYTES) {
    const hint = 'Del filen op, eller flyt store tekster ud i et bilag.';
    const place = wholeFile(file);
    return {
      text: '',
      findings: [fileFinding(place, 'for-stor', 'Filen er over 1 MB og læses ikke.', hint)],
    };
  }
  const text = utf16(bytes) ? undefined : fatalDecode(bytes);
  if (text === undefined) return { text: '', findings: [encodingFinding(file, bytes, show)] };
  return { text, findings: hasUnusual(text) ? unwantedFindings(file, text, show) : [] };
}
