/** How wide a text is on a screen, in cells: most characters take one, Chinese and pictures two, accents none. */

const NONE = /^[\p{Mn}\p{Me}]/u;
const TWO =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}/u;

function cells(character: string): number {
  if (NONE.test(character)) return 0;
  return TWO.test(character) ? 2 : 1;
}

/** The width of one line without control characters. */
export function bredde(line: string): number {
  let sum = 0;
  for (const character of line) sum += cells(character);
  return sum;
}

/** The longest beginning of `line` that is at most `room` wide; an accent stays with its letter. */
export function begyndelse(line: string, room: number): string {
  let kept = '';
  let left = room;
  for (const character of line) {
    left -= cells(character);
    if (left < 0) break;
    kept += character;
  }
  return kept;
}

/** The longest end of `line` that is at most `room` wide. */
export function slutning(line: string, room: number): string {
  const characters = Array.from(line);
  let [from, left] = [characters.length, room];
  for (let i = characters.length - 1; i >= 0; i -= 1) {
    const width = cells(characters[i] ?? '');
    left -= width;
    if (left < 0) break;
    if (width > 0) from = i;
  }
  return characters.slice(from).join('');
}
