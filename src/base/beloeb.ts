/** Amounts of money as whole øre, so that sums are exact. Text is what Danes write: 12.345,50. ABSENT: fractions of an øre. */

/** Whole øre. Made by {@link parseBeløb} and by adding. */
export type Øre = number & { readonly __brand: 'Øre' };

/** What an amount looks like: points between thousands or none, and up to two decimals after a comma. At most 999.999.999,99. */
export const BELØB =
  /^\s*((?:0|[1-9]\d{0,2}(?:\.\d{3}){1,2}|[1-9]\d{0,8}))(?:,(\d{1,2}))?(?: ?(?:kr\.?|DKK))?\s*$/;

/** The amount in `text`; undefined when it is not one, such as `12,345` or `12345.50`, which can be read in two ways. Never negative. */
export function parseBeløb(text: string): Øre | undefined {
  const [, kroner, ører = ''] = BELØB.exec(text) ?? [];
  if (kroner === undefined) return undefined;
  return (Number(kroner.replaceAll('.', '')) * 100 + Number(ører.padEnd(2, '0'))) as Øre;
}

/** "1234567" as "1.234.567". */
function iTusinder(cifre: string): string {
  const første = cifre.length % 3 || 3;
  return [cifre.slice(0, første), ...(cifre.slice(første).match(/\d{3}/g) ?? [])].join('.');
}

/** "12.345,50", "-0,05". */
export function formatBeløb(øre: number): string {
  const hele = iTusinder(String(Math.trunc(Math.abs(øre) / 100)));
  return `${øre < 0 ? '-' : ''}${hele},${String(Math.abs(øre) % 100).padStart(2, '0')}`;
}

/** "kr. 12.345,50": the form in a text, where no mark of Markdown can stand in front. */
export function formatKroner(øre: number): string {
  return `kr. ${formatBeløb(øre)}`;
}

/** The exact sum. */
export function sum(beløb: readonly Øre[]): Øre {
  return beløb.reduce((ialt, øre) => ialt + øre, 0) as Øre;
}
