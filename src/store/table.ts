/** A table with a heading row, held against a schema: every row typed or with all that is wrong with it. */

import type * as z from 'zod';
import { type Finding, type Place, wholeFile } from '../base/finding.ts';
import type { Path } from '../base/located.ts';
import { fold, nearest, opremsning } from '../base/tekst.ts';
import type { YamlMap } from './answers.ts';
import { type CsvFault, type CsvRow, readCsv } from './csv.ts';
import { fileFinding } from './file-finding.ts';
import { issueFindings } from './issues.ts';
import { pruneEmpty } from './prune.ts';
import type { YamlInput } from './write-yaml.ts';
import type { MapNode, YamlData } from './yaml-tree.ts';

export interface Column {
  /** Where the cell's value belongs. */
  readonly path: readonly string[];
  /** What its heading may say; the first is the one we ask for. */
  readonly navne: readonly [string, ...string[]];
  /** The cell as the schema wants it. */
  readonly read: (cell: string) => YamlInput;
}

export interface TableRow<T> {
  /** As the spreadsheet counts; the headings are in row 1. */
  readonly nummer: number;
  readonly place: Place;
  readonly data: YamlMap;
  /** Absent when there are findings. */
  readonly value?: T;
  readonly findings: readonly Finding[];
}

export interface Table<T> {
  /** What is wrong with the table as a whole; when any is a `fejl` there are no rows. */
  readonly findings: readonly Finding[];
  readonly rows: readonly TableRow<T>[];
}

interface Heading {
  readonly findings: readonly Finding[];
  /** By position; undefined where nobody knows the heading. */
  readonly columns: readonly (Column | undefined)[];
}

const FAULTS: Readonly<Record<CsvFault['kind'], readonly [string, string]>> = {
  åben: ['Et anførselstegn bliver aldrig lukket.', 'Sæt et anførselstegn, hvor teksten i cellen slutter.'],
  efter: [
    'Der står tekst efter et anførselstegn, der lukker cellen.',
    'Skriv anførselstegn i en tekst to gange: "".',
  ],
};

function heading(
  file: string,
  row: CsvRow,
  columns: readonly Column[],
  required: readonly string[],
): Heading {
  const byName = new Map(columns.flatMap((c) => c.navne.map((navn) => [fold(navn), c] as const)));
  const found = row.cells.map(({ text }) => byName.get(fold(text.trim())));
  const free = columns.filter((c) => !found.includes(c)).flatMap((c) => c.navne);
  const findings = row.cells.flatMap(({ text, line, column }, i) => {
    const place = { file, line, column };
    if (found[i] !== undefined) return found.indexOf(found[i]) === i ? [] : [twice(place)];
    return text.trim() === '' ? [] : [unknown(place, nearest(text.trim(), free))];
  });
  const missing = columns.filter((c) => required.includes(c.path.join('.')) && !found.includes(c));
  const names = opremsning(missing.map((c) => c.navne[0]));
  if (missing.length > 0) findings.push(lacking({ file, line: row.cells[0]?.line ?? 1, column: 1 }, names));
  return { findings, columns: found };
}

function twice(place: Place): Finding {
  const message = 'To kolonner har en overskrift, der betyder det samme.';
  return fileFinding(place, 'kolonne', message, 'Slet den ene kolonne.');
}

function unknown(place: Place, near: string | undefined): Finding {
  if (near !== undefined)
    return fileFinding(place, 'kolonne', `Kolonnen kendes ikke. Mente du ${near}?`, `Skriv ${near} øverst.`);
  return fileFinding(
    place,
    'kolonne',
    'Kolonnen kendes ikke og kommer ikke med.',
    'Det er i orden.',
    'advarsel',
  );
}

function lacking(place: Place, names: string): Finding {
  const hint = 'Første række skal have én overskrift over hver kolonne.';
  return fileFinding(place, 'kolonne', `Her mangler kolonner: ${names}.`, hint);
}

/** The data of a row, nested as the paths say. */
function dataOfRow({ cells }: CsvRow, columns: readonly (Column | undefined)[]): YamlMap {
  const data: Record<string, YamlInput> = {};
  for (const [i, column] of columns.entries()) {
    const text = cells[i]?.text.trim() ?? '';
    const [key, inner] = column?.path ?? [];
    if (!column || key === undefined || text === '') continue;
    const value = column.read(text);
    data[key] = inner === undefined ? value : { ...(data[key] as YamlMap | undefined), [inner]: value };
  }
  return data;
}

const NO_ROOT: MapNode = { kind: 'map', flow: false, entries: [], start: 0, end: 0 };

function typed<S extends z.ZodType>(
  file: string,
  row: CsvRow,
  { columns, schema, faults }: { columns: Heading['columns']; schema: S; faults: readonly CsvFault[] },
): TableRow<z.output<S>> {
  const place = { file, line: row.cells[0]?.line ?? 1, column: 1 };
  const at = (path: Path): Place => {
    const i = columns.findIndex(
      (c) => c !== undefined && c.path.every((part, depth) => part === path[depth]),
    );
    const cell = row.cells[i];
    return cell ? { file, line: cell.line, column: cell.column } : place;
  };
  const data = dataOfRow(row, columns);
  const result = schema.safeParse(pruneEmpty(data as YamlData, schema), { error: () => '' });
  const subject = { schema, data: data as YamlData, root: NO_ROOT, places: () => place, at };
  const issues = result.success ? [] : issueFindings(result.error.issues, subject);
  const quotes = faults.filter((f) => f.row === row.number).map((f) => fault(file, f));
  const findings = [...quotes, ...tooMany(place, row, columns), ...issues].map((f) =>
    numbered(f, row.number),
  );
  const base = { nummer: row.number, place, data, findings };
  return result.success && findings.length === 0 ? { ...base, value: result.data } : base;
}

function tooMany(place: Place, row: CsvRow, columns: readonly unknown[]): readonly Finding[] {
  if (!row.cells.slice(columns.length).some(({ text }) => text.trim() !== '')) return [];
  const hint = 'Sæt anførselstegn om en celle, der selv indeholder et semikolon eller et linjeskift.';
  return [fileFinding(place, 'kolonne', 'Rækken har flere celler, end der er overskrifter.', hint)];
}

function fault(file: string, { kind, line, column }: CsvFault): Finding {
  const [message, hint] = FAULTS[kind];
  return fileFinding({ file, line, column }, 'anfoerselstegn', message, hint);
}

function numbered(finding: Finding, nummer: number): Finding {
  const hint = finding.code === 'fil/mangler' ? 'Udfyld cellen i regnearket.' : finding.hint;
  return { ...finding, hint, message: `Række ${nummer}: ${finding.message}` };
}

/**
 * Reads a table from CSV. Empty rows are passed over; cells are trimmed; no finding repeats a value.
 * @param required paths (`kontakt.telefon`) of the columns that must be there
 */
export function readTable<S extends z.ZodType>(
  file: string,
  text: string,
  { columns, required, schema }: { columns: readonly Column[]; required: readonly string[]; schema: S },
): Table<z.output<S>> {
  const { rows, faults } = readCsv(text);
  const [first, ...rest] = rows;
  if (!first) return { findings: [lacking(wholeFile(file), required.join(', '))], rows: [] };
  const open = faults.filter((f) => f.kind === 'åben' || f.row === first.number).map((f) => fault(file, f));
  const { findings, columns: found } = heading(file, first, columns, required);
  const whole = [...open, ...findings];
  if (whole.some((f) => f.severity === 'fejl')) return { findings: whole, rows: [] };
  const filled = rest.filter(({ cells }) => cells.some((cell) => cell.text.trim() !== ''));
  return { findings: whole, rows: filled.map((row) => typed(file, row, { columns: found, schema, faults })) };
}
