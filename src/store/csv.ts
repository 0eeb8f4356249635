/**
 * Tables as spreadsheets save them (RFC 4180), with the place of every cell. Text in, text out: a cell that looks like
 * a number, a date or a formula is the characters it is written with (threats T2).
 */

/** One field. `line` and `column` count from 1 in the file. */
export interface Celle {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

export interface CsvRow {
  /** As a spreadsheet counts: the first row is 1, also when cells above hold several lines. */
  readonly number: number;
  readonly cells: readonly Celle[];
}

/** Quotes that do not fit: never closed, or followed by more text. */
export interface CsvFault {
  readonly kind: 'åben' | 'efter';
  readonly row: number;
  readonly line: number;
  readonly column: number;
}

export interface CsvTable {
  readonly rows: readonly CsvRow[];
  readonly faults: readonly CsvFault[];
}

const SEPARATORS = [';', '\t', ','];

/** Excel's own first line, `sep=;`, which is no row. */
const SEP_LINE = /^sep=(.)\r?\n/i;

/** The first of semicolon, tab and comma that stands in the first line: Danish Excel writes semicolons. */
function separatorIn(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  return SEPARATORS.find((separator) => first.includes(separator)) ?? ';';
}

interface Field {
  readonly text: string;
  /** Offset just after the field. */
  readonly end: number;
  readonly fault?: CsvFault['kind'];
}

/** Up to the next separator or line end. */
function plain(text: string, start: number, separator: string): Field {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { text: text.slice(start, end), end };
}

function quoted(text: string, start: number, separator: string): Field {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { text: text.slice(start + 1), end: text.length, fault: 'åben' };
    at = quote + 2;
    if (text[quote + 1] === '"') continue;
    const inside = text.slice(start + 1, quote).replaceAll('""', '"');
    const rest = plain(text, quote + 1, separator);
    if (rest.text.trim() === '') return { text: inside, end: rest.end };
    return { text: inside + rest.text, end: rest.end, fault: 'efter' };
  }
}

/** Turns offsets that only grow into lines and columns. Line ends are `\n`, `\r\n` and `\r`. */
function placeCounter(text: string): (offset: number) => { line: number; column: number } {
  const LINE_END = /\r\n?|\n/g;
  let [line, start] = [1, 0];
  let next = LINE_END.exec(text);
  return (offset) => {
    while (next && next.index + next[0].length <= offset) {
      line += 1;
      start = next.index + next[0].length;
      next = LINE_END.exec(text);
    }
    return { line, column: offset - start + 1 };
  };
}

/** Length of the line end at `at`, 0 where there is none. */
function lineEndAt(text: string, at: number): number {
  if (text[at] === '\r') return text[at + 1] === '\n' ? 2 : 1;
  return text[at] === '\n' ? 1 : 0;
}

/**
 * Reads a table. A byte order mark and `sep=;` are no part of it; rows without a single character are left out but
 * counted. Nothing is trimmed. Never throws; where quotes do not fit there is a fault, and reading goes on.
 */
export function readCsv(whole: string): CsvTable {
  const body = whole.replace(/^\uFEFF/, '');
  const named = SEP_LINE.exec(body);
  const separator = named?.[1] ?? separatorIn(body);
  const place = placeCounter(body);
  const rows: CsvRow[] = [];
  const faults: CsvFault[] = [];
  let at = named?.[0].length ?? 0;
  for (let number = 1; at < body.length; number += 1) {
    const cells: Celle[] = [];
    for (;;) {
      const start = place(at);
      const field = (body[at] === '"' ? quoted : plain)(body, at, separator);
      if (field.fault) faults.push({ kind: field.fault, row: number, ...start });
      cells.push({ text: field.text, ...start });
      at = field.end;
      if (body[at] !== separator) break;
      at += 1;
    }
    if (cells.length > 1 || cells[0]?.text !== '') rows.push({ number, cells });
    at += lineEndAt(body, at);
  }
  return { rows, faults };
}
