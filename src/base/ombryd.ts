/** Long lines broken between words, so that they can be read in a narrow window. */

const BREDDE = 100;

/**
 * `tekst` in lines of at most `bredde` characters; the first begins with `først`, the rest with as many spaces. A
 * word longer than a line keeps its own. Newlines count as spaces.
 */
export function ombryd(tekst: string, først = '', bredde = BREDDE): readonly string[] {
  const linjer: string[] = [];
  let linje = '';
  for (const ord of tekst.split(/\s+/)) {
    if (linje !== '' && først.length + linje.length + 1 + ord.length > bredde) {
      linjer.push(linje);
      linje = ord;
    } else linje = linje === '' ? ord : `${linje} ${ord}`;
  }
  return [...linjer, linje].map((l, i) => (i === 0 ? først : ' '.repeat(først.length)) + l);
}
