/** Bytes from other programs, in the character set a person says they are in. Ours is UTF-8 (text.ts). */

import { wholeFile } from '../base/finding.ts';
import { fileFinding } from './file-finding.ts';
import { decode, type Decoded } from './text.ts';

export const TEGNSÆT = ['utf-8', 'windows-1252', 'latin-1'] as const;
export type Tegnsæt = (typeof TEGNSÆT)[number];

/** What Windows-1252 has where Latin-1 has control characters, 0x80 to 0x9F. Some versions of Node read Latin-1 there. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => WINDOWS[byte - 0x80] ?? String.fromCharCode(byte));
  return letters.join('');
}

/** UTF-8 with letters beyond ASCII is hardly anything else. */
function isSurelyUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte > 0x7f)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * The text and what is wrong with it. What is said to be Latin-1 is read as Windows-1252, which holds it, and is
 * refused when it is surely UTF-8: every æ would become two wrong letters.
 */
export function decodeAs(file: string, bytes: Uint8Array, tegnsæt: Tegnsæt): Decoded {
  if (tegnsæt === 'utf-8') return utf8(file, bytes);
  if (isSurelyUtf8(bytes)) {
    const message = 'Filen er gemt som UTF-8, ikke i det tegnsæt, der er valgt.';
    const finding = fileFinding(wholeFile(file), 'tegnkodning', message, 'Udelad --tegnsæt.');
    return { text: '', findings: [finding] };
  }
  return decode(file, new TextEncoder().encode(windows1252(bytes)));
}

function utf8(file: string, bytes: Uint8Array): Decoded {
  const decoded = decode(file, bytes);
  const hint = 'Tilføj --tegnsæt windows-1252, eller gem filen som »CSV UTF-8«.';
  const findings = decoded.findings.map((f) => (f.code === 'fil/tegnkodning' ? { ...f, hint } : f));
  return { text: decoded.text, findings };
}
