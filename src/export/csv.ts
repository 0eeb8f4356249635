/**
 * Tables for a Danish spreadsheet: UTF-8 with a byte order mark, semicolons, CRLF, decimal comma. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it, so that it stays text (threats T2).
 */

/** A number is written as a number; a text is never calculated. */
export type Csvcelle = string | number;

/** What begins a formula, also after spaces and in the full width that a spreadsheet reads as ASCII. */
const FORMEL = /^[\s\u00a0]*[=+\-@＝＋－＠]|^[\t\r]/;

/** What must stand in quotes to be one cell. */
const CITERES = /[;"\r\n\t]|^\s|\s$/;

function celle(værdi: Csvcelle): string {
  if (typeof værdi === 'number') return String(værdi).replace('.', ',');
  const tekst = FORMEL.test(værdi) ? `'${værdi}` : værdi;
  return CITERES.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;
}

/** The rows as one file; the first is the headings. Empty rows are kept. */
export function toCsv(rækker: readonly (readonly Csvcelle[])[]): string {
  return `\uFEFF${rækker.map((række) => `${række.map(celle).join(';')}\r\n`).join('')}`;
}
