/** The schemas in a real editor: the language server that VS Code and others use, without network. */

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MODELS } from '../../scripts/schema-files.ts';
import { RAMMESKEMA } from '../../src/model/ramme-spoergsmaal.ts';
import { readDocument } from '../../src/store/read-document.ts';
import { type Diagnostic, type Editor, openEditor } from '../support/language-server.ts';

type Kind = keyof typeof MODELS;

let folder: string;
let editor: Editor;
let opened = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'samarbejd-editor-'));
  cpSync('schemas', join(folder, '.samarbejd', 'skema'), { recursive: true });
  editor = await openEditor(pathToFileURL(folder).href);
});

afterAll(async () => {
  await editor.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a file whose first line points at the schema; `line` 1 is the text's first. */
async function openFile(kind: Kind, text: string): Promise<{ uri: string; found: readonly Diagnostic[] }> {
  opened += 1;
  const uri = pathToFileURL(join(folder, `ændret-${opened}.yaml`)).href;
  const found = await editor.diagnose(
    uri,
    `# yaml-language-server: $schema=.samarbejd/skema/${kind}.schema.json\n${text}`,
  );
  return { uri, found };
}

function said(found: readonly Diagnostic[]): string[] {
  return found.map(({ message, range }) => `${range.start.line}: ${message}`);
}

describe('ramme.yaml in the editor', () => {
  test('a typo and a wrong date are told in Danish, at their lines', async () => {
    const { found } = await openFile(
      'ramme',
      'målgruppe_og_samarbejdspartnere:\n  målgrupe: x\nopdatering:\n  næste: 1. juni\n',
    );
    expect(said(found).toSorted()).toEqual([
      '2: Her kan kun stå målgruppe og samarbejdspartnere.',
      '4: Skriv datoen som ÅÅÅÅ-MM-DD, fx 2026-12-15.',
    ]);
  });

  test('keys are offered, and the question is shown', async () => {
    const { uri } = await openFile('ramme', 'målgruppe_og_samarbejdspartnere:\n  målgruppe: x\n  sa\n');
    expect(await editor.complete(uri, 3, 4)).toContain('samarbejdspartnere');
    const hover = await editor.hover(uri, 2, 5);
    expect(hover).toContain('Hvem retter indsatsen sig mod?');
    expect(hover).toContain('Samarbejdsmodellen (SUS 2014), s. 7');
  });

  test('a file with every question and no answer shows no red', async () => {
    const { found } = await openFile('ramme', unanswered());
    expect(said(found)).toEqual([]);
  });
});

/** Every group and question with nothing after it, as a fresh folder has them. */
function unanswered(): string {
  const groups = RAMMESKEMA.map(({ nøgle, spørgsmål }) => [`${nøgle}:`, ...spørgsmål.map((s) => `  ${s.nøgle}:`)]);
  return [...groups.flat(), 'godkendelse:', '  dato:', '  af:', ''].join('\n');
}

const FORLØB = `id: 2026-k7q3x
status: aktivt
borger: {navn: Kim Eksempel, cpr: 6701900000, telefon: 00000000}
behov: {konstateret: 2026-11-02, af: p-r4k2m}
`;

describe('forloeb.yaml in the editor', () => {
  test('a wrong word, a date that does not exist and a missing field are told in Danish', async () => {
    const { found } = await openFile(
      'forloeb',
      'id: 2026-k7q3x\nstatus: akivt\nborger: {adresse: x}\nbehov: {konstateret: 2026-02-30, af: p-r4k2m}\n',
    );
    expect(said(found).toSorted()).toEqual([
      '2: Vælg et af ordene: henvist, visiteret, aktivt, afsluttet, slettes.',
      '3: Feltet navn mangler.',
      '4: Skriv datoen som ÅÅÅÅ-MM-DD, fx 2026-12-15.',
    ]);
  });

  test('words are offered, also where the key may stand empty, and never true or false', async () => {
    const { uri } = await openFile('forloeb', 'status: \nborger:\n  kanal: \n  adresse: \n');
    expect(await editor.complete(uri, 1, 8)).toEqual(['henvist', 'visiteret', 'aktivt', 'afsluttet', 'slettes']);
    expect(await editor.complete(uri, 3, 9)).toEqual(expect.arrayContaining(['digital_post', 'brev']));
    expect(await editor.complete(uri, 4, 11)).toEqual([]);
  });
});

/** Files that the reader and the editor must judge alike. */
const AGREED: readonly (readonly [verdict: 'good' | 'bad', kind: Kind, text: string])[] = [
  ['good', 'forloeb', FORLØB],
  ['good', 'forloeb', `${FORLØB}visitation:\n  kriterier:\n  afgørelse:\n    dato:\n    af:\n    begrundelse:\n`],
  ['good', 'forloeb', `${FORLØB}retningslinjer: {tolk: {nødvendig: , sprog: }}\nkle: 27.24\n`],
  ['bad', 'forloeb', `${FORLØB}retningslinjer: {tolk: {nødvendig: , sprog: polsk}}\n`],
  ['bad', 'forloeb', `${FORLØB}retningslinjer: {tolk: {nødvendig: true}}\n`],
  ['bad', 'forloeb', `${FORLØB}ønsker: [""]\n`],
  ['bad', 'forloeb', `${FORLØB}ønsker: bolig\n`],
  ['bad', 'forloeb', `${FORLØB}netværk:\n  - \n`],
  ['bad', 'forloeb', FORLØB.replace('Kim Eksempel', '')],
  ['bad', 'forloeb', FORLØB.replace('Kim Eksempel', '"  "')],
  ['bad', 'forloeb', FORLØB.replace('2026-11-02', '2026-13-02')],
  ['bad', 'forloeb', FORLØB.replace('2026-11-02', '02-11-2026')],
  ['bad', 'forloeb', FORLØB.replace('2026-11-02', '20261102')],
  ['bad', 'forloeb', FORLØB.replace('p-r4k2m', 'p-r4k2l')],
  ['bad', 'forloeb', FORLØB.replace('p-r4k2m', '[p-r4k2m]')],
  ['bad', 'forloeb', FORLØB.replace('behov:', 'behovet:')],
  ['good', 'moede', møde({ fra: '9.30' })],
  ['good', 'moede', møde({ fra: '09:30' })],
  ['good', 'moede', møde({ fra: '9' })],
  ['bad', 'moede', møde({ fra: '"24.00"' })],
  ['bad', 'moede', møde({ fra: 'halv ti' })],
  ['bad', 'moede', møde({ nummer: '1.5' })],
  ['bad', 'moede', møde({ nummer: '-1' })],
  ['bad', 'moede', møde({ nummer: 'første' })],
  ['bad', 'moede', møde({ nummer: '' })],
  ['good', 'moede', møde({ nummer: '"3"' })],
  ['good', 'moede', møde({ sted: '{lokale: raadhus-2-14}' })],
  ['good', 'moede', møde({ sted: '{andet: 4}' })],
  ['bad', 'moede', møde({ sted: '{hos: naboen}' })],
  ['bad', 'moede', møde({ sted: 'rådhuset' })],
  ['good', 'moede', `${møde({})}aftaler: [{id: a-9d4fh, hvem: borger, hvad: x, hvornår: 2027-01-10}]\n`],
  ['bad', 'moede', `${møde({})}aftaler: [{id: a-9d4fh, hvem: naboen, hvad: x, hvornår: 2027-01-10}]\n`],
  ['good', 'moede', `${møde({})}deltagere: [{person: n-6w3tz, grund: x, svar: {valg: 2, dato: 2026-12-01}}]\n`],
  ['bad', 'moede', `${møde({})}deltagere: [{person: n-6w3tz, grund: x, svar: {valg: 5, dato: 2026-12-01}}]\n`],
  ['good', 'samarbejd', samarbejd('slettefrist:\n  år:\n  hjemmel:\n')],
  ['good', 'samarbejd', samarbejd('slettefrist: {år: 5, hjemmel: x}\nlokaler:\nfrister:\n  moede/interval:\n')],
  ['bad', 'samarbejd', samarbejd('slettefrist: {år: 5}\n')],
  ['bad', 'samarbejd', samarbejd('frister: {moede/interval: {grænse: 3 måneder}}\n')],
  ['bad', 'samarbejd', samarbejd('lokaler: [{id: Rådhus 2, navn: x}]\n')],
  ['bad', 'handleplan', handleplan('[]', '[p-r4k2m]')],
  ['good', 'handleplan', handleplan('[M1, M6]', '[p-r4k2m]')],
  ['bad', 'handleplan', handleplan('[M7]', '[p-r4k2m]')],
  ['bad', 'handleplan', handleplan('[M1]', '[]')],
  ['good', 'ramme', 'godkendelse: {dato: , af: }\n'],
  ['bad', 'ramme', 'godkendelse: {dato: 2026-06-10, af: }\n'],
  ['good', 'tilbud', 'tilbud:\n'],
  ['good', 'personer', 'personer: []\n'],
  ['good', 'delinger', 'delinger:\n'],
];

function møde(change: { fra?: string; nummer?: string; sted?: string }): string {
  const { fra = '"09.30"', nummer = '1', sted = '{hos: borger}' } = change;
  const tid = `tid: {dato: 2026-12-15, fra: ${fra}, til: 11.00}\n`;
  return `id: m-7k2qx\ntype: samarbejdsmøde\nnummer: ${nummer}\nformål: x\n${tid}sted: ${sted}\nindkalder: p-r4k2m\nkalender: {uid: tilfaeldig@kalender.invalid}\n`;
}

function samarbejd(more: string): string {
  return `kommune: Eksempelby\nmetode: soroe\nafsender: {enhed: x, adresse: x, telefon: 12345678}\n${more}`;
}

function handleplan(mål: string, hvem: string): string {
  return `aktiviteter:\n  - {id: h-3g9sw, aktivitet: x, målsætninger: ${mål}, hvornår: 4 x årligt, hvem: ${hvem}}\n`;
}

describe('the editor and the reader', () => {
  test('agree about every file of the table', async () => {
    const seen = await Promise.all(
      AGREED.map(async ([, kind, text]) => {
        const { found } = await openFile(kind, text);
        const { doc } = readDocument('fil.yaml', new TextEncoder().encode(text), MODELS[kind]);
        return { text, editor: found.length === 0 ? 'good' : 'bad', reader: doc ? 'good' : 'bad' };
      }),
    );
    expect(seen).toEqual(AGREED.map(([verdict, , text]) => ({ text, editor: verdict, reader: verdict })));
  });

  test('an error in the editor is never English', async () => {
    const bad = AGREED.filter(([verdict]) => verdict === 'bad');
    const all = await Promise.all(bad.map(([, kind, text]) => openFile(kind, text)));
    const messages = all.flatMap(({ found }) => found.map(({ message }) => message));
    for (const message of new Set(messages)) {
      expect(message).toMatch(/^(?:Feltet|Her|Skriv|Vælg|[\p{Lu}][\p{L} -]*: )/u);
    }
  });
});
