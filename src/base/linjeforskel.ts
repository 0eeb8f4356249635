/** What is different between two texts, line by line, as people read it: what went, what came. */

export interface Linje {
  readonly tegn: '-' | '+' | ' ';
  readonly tekst: string;
}

/** `længde[i][j]`: how many lines `fra` from i and `til` from j have in common, in order. */
function fælles(fra: readonly string[], til: readonly string[]): readonly (readonly number[])[] {
  const længde = Array.from({ length: fra.length + 1 }, () => til.map(() => 0).concat(0));
  for (let i = fra.length - 1; i >= 0; i -= 1) {
    for (let j = til.length - 1; j >= 0; j -= 1) {
      const [ned, hen] = [længde[i + 1]?.[j] ?? 0, længde[i]?.[j + 1] ?? 0];
      const række = længde[i];
      if (række) række[j] = fra[i] === til[j] ? (længde[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(ned, hen);
    }
  }
  return længde;
}

/** Every line of both texts in order: `-` only in the first, `+` only in the second, ` ` in both. */
export function linjeforskel(første: string, anden: string): readonly Linje[] {
  const [fra, til] = [første.split('\n'), anden.split('\n')];
  const længde = fælles(fra, til);
  const linjer: Linje[] = [];
  let [i, j] = [0, 0];
  while (i < fra.length || j < til.length) {
    const [a, b] = [fra[i], til[j]];
    if (a !== undefined && a === b) {
      linjer.push({ tegn: ' ', tekst: a });
      [i, j] = [i + 1, j + 1];
    } else if (
      a !== undefined &&
      (b === undefined || (længde[i + 1]?.[j] ?? 0) >= (længde[i]?.[j + 1] ?? 0))
    ) {
      linjer.push({ tegn: '-', tekst: a });
      i += 1;
    } else {
      linjer.push({ tegn: '+', tekst: b ?? '' });
      j += 1;
    }
  }
  return linjer;
}
