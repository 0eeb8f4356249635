/** `tilbud importer`: a spreadsheet's rows become tilbud; all of them, or none where one is wrong. */

import { FindingsError, UserError } from '../base/errors.ts';
import type { Finding } from '../base/finding.ts';
import { newId } from '../base/id.ts';
import { joinPath, nameOf } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { SEKTORER, type Tilbudsoversigt } from '../model/tilbud.ts';
import { TILBUDSKOLONNER } from '../model/tilbud-kolonner.ts';
import { reportFindings } from '../report/report.ts';
import { tjekNavne } from '../rules/tilbud.ts';
import { decodeAs, TEGNSÆT, type Tegnsæt } from '../store/charset.ts';
import { openKommune } from '../store/kommune.ts';
import type { Table, TableRow } from '../store/table.ts';
import { type NytTilbud, readTilbudCsv } from '../store/tilbud-csv.ts';
import { command, writeOptions } from './command.ts';
import { editFile } from './edit-file.ts';
import { tellNext, tellWritten } from './outcome.ts';
import { refuseTooMany } from './tilbud-plads.ts';
import { læsTilbud, TILBUDSFIL } from './tilbud-laest.ts';

const KOLONNER = TILBUDSKOLONNER.map(({ navne }) => navne[0]).join(', ');

export const tilbudImporter = command({
  path: ['tilbud', 'importer'],
  summary: 'Hent en liste over tilbud fra et regneark (CSV)',
  description: `Gem regnearket som CSV (semikolonsepareret). Første række er overskrifter: ${KOLONNER}. Navn, sektor, målgruppe og indhold skal være der. Er der fejl i en række, importeres intet, og hver fejl vises med række og plads.`,
  args: [{ name: 'fil', required: true, description: 'stien til CSV-filen' }],
  options: {
    tegnsæt: { kind: 'choice', choices: TEGNSÆT, default: 'utf-8', description: 'ældre Excel: windows-1252' },
    'spring-over-fejl': { kind: 'flag', description: 'importér de rækker, der er i orden' },
    ...writeOptions,
  },
  examples: [
    'samarbejd tilbud importer tilbud.csv --vis',
    'samarbejd tilbud importer tilbud.csv --tegnsæt windows-1252',
  ],

  async run(context, { args: [fil = ''], options, common }) {
    const kommune = openKommune(context, common.mappe);
    const oversigt = læsTilbud(context, kommune).value;
    const tabel = læsTabel(context, fil, options.tegnsæt);
    const rækker = medNavnefund(tabel.rows, oversigt);
    const fejl = rækker.flatMap((r) => r.findings);
    if (fejl.length > 0 && !options['spring-over-fejl']) {
      throw new FindingsError([...tabel.findings, ...fejl]);
    }
    const oversprunget = [...tabel.findings, ...fejl.map((f): Finding => ({ ...f, severity: 'advarsel' }))];
    if (oversprunget.length > 0)
      reportFindings(context.terminal, oversprunget, { format: 'tekst', streng: false });
    const nye = rækker.filter((r) => r.value !== undefined);
    if (nye.length === 0)
      throw new UserError('Der er ingen rækker at importere.', 'Se på filen, og prøv igen.');
    refuseTooMany(oversigt, nye.map((r) => r.data)); // prettier-ignore
    vis(context, nye);
    if (!(await godkendt(context, options, nye.length))) return 0;
    const file = { ...TILBUDSFIL, command: 'tilbud importer' };
    const applied = await editFile(context, kommune, file, options, ({ value }) => ({
      message: `tilbud: importeret ${nye.length}`,
      ops: [{ op: 'extend', path: ['tilbud'], values: medId(context, value, nye) }],
    }));
    tellWritten(context.terminal, applied, options.vis);
    tellNext(context.terminal, common.stille || options.vis, [
      'samarbejd tilbud liste --ubekræftet',
      'samarbejd ramme tjek',
    ]);
    return 0;
  },
});

type Række = TableRow<NytTilbud>;

function læsTabel(context: Context, fil: string, tegnsæt: Tegnsæt): Table<NytTilbud> {
  const bytes = context.files.read(joinPath(context.cwd, fil));
  if (bytes === undefined) throw new UserError('CSV-filen findes ikke.', 'Se efter, om stien er rigtig.');
  const { text, findings } = decodeAs(nameOf(fil), bytes, tegnsæt);
  const tabel =
    text === '' && findings.length > 0 ? { findings: [], rows: [] } : readTilbudCsv(nameOf(fil), text);
  const alle = [...findings, ...tabel.findings];
  if (alle.some((f) => f.severity === 'fejl')) throw new FindingsError(alle);
  return { findings: alle, rows: tabel.rows };
}

/** A row whose tilbud is there already is wrong too. */
function medNavnefund(rækker: readonly Række[], oversigt: Tilbudsoversigt): readonly Række[] {
  const gyldige = rækker.flatMap((r) => (r.value ? [{ ...r, navn: r.value.navn }] : []));
  const fundne = new Map(tjekNavne(gyldige, oversigt).map((f, i) => [gyldige[i]?.nummer, f]));
  return rækker.map((række) => {
    const fund = fundne.get(række.nummer);
    const { nummer, place, data } = række;
    return fund === undefined ? række : { nummer, place, data, findings: [fund] };
  });
}

function medId(context: Context, { tilbud }: Tilbudsoversigt, nye: readonly Række[]) {
  const brugt = new Set(tilbud.map((t) => t.id));
  return nye.map(({ data }) => {
    const id = newId('t', context.random.below, brugt);
    brugt.add(id);
    return { id, ...data };
  });
}

const VIST = 10;

/** What is about to be written. */
function vis({ terminal }: Context, nye: readonly Række[]): void {
  const antal = SEKTORER.map((s) => `${nye.filter((r) => r.value?.sektor === s).length} ${s}`);
  terminal.out(`${nye.length} tilbud: ${antal.join(', ')}`);
  for (const { nummer, value } of nye.slice(0, VIST)) {
    terminal.out(`  række ${nummer}: ${value?.navn ?? ''}`);
  }
  if (nye.length > VIST) terminal.out(`  og ${nye.length - VIST} flere`);
}

async function godkendt(
  { terminal, prompter }: Context,
  { ja, vis: kunVis }: { readonly ja: boolean; readonly vis: boolean },
  antal: number,
): Promise<boolean> {
  if (!terminal.interactive || ja || kunVis) return true;
  if (await prompter.confirm(`Skal de ${antal} tilbud skrives i tilbudsoversigten?`)) return true;
  terminal.out('Intet er skrevet.');
  return false;
}
