/**
 * Sheets → one Excel workbook: amounts are numbers with two decimals, dates are dates, text is always text (never a
 * formula), and a diagram is Excel's own. Heavy: load this file with `import()` when a workbook is to be made.
 */

import writeXlsxFile, { type CellObject, type Feature, type Sheet } from 'write-excel-file/universal';
import { dagnummer } from '../base/dato.ts';
import type { Ark, Celle } from '../documents/regneark.ts';
import { DIAGRAMRELATION, diagramramme, DIAGRAMTYPE, diagramXml, type Plads } from './xlsx-diagram.ts';

/** Excel counts days from 30 December 1899. */
const EXCELS_1970 = 25_569;
const BELØB = '#,##0.00';
const DATO = 'dd-mm-yyyy';
const HOVED = { fontWeight: 'bold', backgroundColor: '#eeeeee', wrap: true } as const;
const RELATION = 'rId-diagram-1';

/** Title, the line below it, an empty row, headings; then the rows, and the total. */
const FØRSTE = 5;

function plads({ rækker }: Ark): Plads {
  return { titler: FØRSTE - 1, første: FØRSTE, sidste: FØRSTE + rækker.length - 1 };
}

function celle(data: Celle): CellObject | null {
  switch (data?.art) {
    case undefined:
      return null;
    case 'beløb':
      return { type: Number, value: data.øre / 100, format: BELØB };
    case 'antal':
      return { type: Number, value: data.antal };
    case 'dato':
      return { type: Number, value: dagnummer(data.dato) + EXCELS_1970, format: DATO };
    case 'tekst':
      return { type: String, value: data.tekst };
  }
}

function fed(one: CellObject | null): CellObject | null {
  return one && { ...one, fontWeight: 'bold', topBorderStyle: 'thin' };
}

function side(ark: Ark): Sheet<Blob> {
  const { navn, overskrift, undertekst, kolonner, rækker, ialt } = ark;
  return {
    sheet: navn,
    stickyRowsCount: FØRSTE - 1,
    orientation: 'landscape',
    columns: kolonner.map(({ bredde }) => ({ width: bredde })),
    data: [
      [{ type: String, value: overskrift, fontWeight: 'bold', fontSize: 14, height: 22 }],
      [{ type: String, value: undertekst }],
      [],
      kolonner.map(({ titel }) => ({ type: String, value: titel, ...HOVED })),
      ...rækker.map((række) => række.map(celle)),
      ialt.map(celle).map(fed),
    ],
  };
}

function fil(nr: number): string {
  return `xl/charts/chart${nr + 1}.xml`;
}

/** The diagrams, sheet by sheet: the frame in the sheet, the way to the chart, and the chart itself. */
function diagrammer(alle: readonly Ark[]): Feature<Blob> {
  const medDiagram = [...alle.entries()].filter(([, ark]) => ark.diagram !== undefined);
  const ved = (nr: number) => medDiagram.find(([i]) => i === nr)?.[1];
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () =>
            medDiagram
              .map(([nr]) => `<Override PartName="/${fil(nr)}" ContentType="${DIAGRAMTYPE}"/>`)
              .join(''),
        },
        'xl/drawings/drawing{id}.xml': {
          insert: (_, { sheetIndex }) => {
            const ark = ved(sheetIndex);
            return ark && diagramramme(ark, plads(ark).sidste + 4, RELATION);
          },
        },
        'xl/drawings/_rels/drawing{id}.xml.rels': {
          insert: (_, { sheetIndex }) =>
            ved(sheetIndex) &&
            `<Relationship Id="${RELATION}" Type="${DIAGRAMRELATION}" Target="/${fil(sheetIndex)}"/>`,
        },
      },
      write: {
        files: () =>
          Object.fromEntries(medDiagram.map(([nr, ark]) => [fil(nr), diagramXml(ark, plads(ark))])),
      },
    },
  };
}

/** The workbook's bytes. An ark with a diagram has at least one row. */
export async function tilXlsx(ark: readonly Ark[]): Promise<Uint8Array> {
  const options = { features: [diagrammer(ark)], fontFamily: 'Calibri', fontSize: 11 };
  const blob = await writeXlsxFile(ark.map(side), options).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
