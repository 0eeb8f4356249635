/** A list of tilbud from a spreadsheet: its columns, and the ways Danes write what stands in them. */

import { fold } from '../base/tekst.ts';
import { tilbudPost } from '../model/tilbud.ts';
import { type Kolonne, ORD_I_LISTER, TILBUDSKOLONNER } from '../model/tilbud-kolonner.ts';
import { type Column, readTable, type Table } from './table.ts';
import type { YamlInput } from './write-yaml.ts';

const post = tilbudPost.omit({ id: true });

/** A tilbud that has no id yet. */
export type NytTilbud = ReturnType<typeof post.parse>;

const READERS: Readonly<Record<NonNullable<Kolonne['form']>, (cell: string) => YamlInput>> = {
  liste: (cell) =>
    cell
      .split(/[,;/\n]| og /)
      .map((del) => del.trim())
      .filter((del) => del !== ''),
  dato: (cell) => {
    const [, dag = '', måned = '', år = ''] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(cell) ?? [];
    return år === '' ? cell : `${år}-${måned.padStart(2, '0')}-${dag.padStart(2, '0')}`;
  },
  telefon: (cell) => cell.replace(/[\u00a0.-]+/g, ' ').trim(),
  adresse_på_nettet: (cell) => (/^www\./i.test(cell) ? `https://${cell}` : cell),
  ord: (cell) => {
    const ord = fold(cell);
    const kendt = Object.entries(ORD_I_LISTER).find(([skrevet]) => fold(skrevet) === ord);
    return kendt?.[1] ?? cell.toLowerCase();
  },
};

const COLUMNS = TILBUDSKOLONNER.map(({ path, navne, form }): Column => ({
  path,
  navne,
  read: form === undefined ? (cell) => cell : READERS[form],
}));

/** Every row as a tilbud without id, or what is wrong with it. A cell that looks like a formula is the text it is. */
export function readTilbudCsv(file: string, text: string): Table<NytTilbud> {
  const required = ['navn', 'sektor', 'målgruppe', 'indhold'];
  return readTable(file, text, { columns: COLUMNS, required, schema: post });
}
