/** Small numbers as people say them: "3", "tre". */

const TALORD = [
  'nul', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv',
]; // prettier-ignore

/** The number, in digits or from one to twelve in a word of small letters; undefined when it is neither. */
export function læsTal(ord: string | undefined): number | undefined {
  if (ord === undefined) return undefined;
  if (/^\d{1,3}$/.test(ord)) return Number(ord);
  const nummer = TALORD.indexOf(/^(?:et|én|ét)$/.test(ord) ? 'en' : ord);
  return nummer > 0 ? nummer : undefined;
}
