/** `forløb indsigt`: everything about one citizen as one readable document and the files, in a folder outside the kommune's (right of access). */

import { formatDato, plusMåneder } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { newId } from '../base/id.ts';
import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { skrivIndsigt } from '../documents/indsigt.ts';
import { BORGER, sagFra } from '../rules/parter.ts';
import { EGNE_OPLYSNINGER, godkend } from '../rules/samtykke.ts';
import { change } from '../store/change.ts';
import { checkExportTarget, type UdskrevetFil, writeExport } from '../store/export-folder.ts';
import { demandForløb, readForløb, type Sagsmappe } from '../store/forloeb.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { stateFolder } from '../store/state-folder.ts';
import { filesBelow } from '../store/walk.ts';
import { command, writeOptions } from './command.ts';
import { rettetLog } from './forloeb-delingslog.ts';
import { type Indsigtsgrundlag, indsigtskilde } from './indsigt-kilde.ts';
import { førUdlevering } from './indsigt-vurdering.ts';
import { tellNext } from './outcome.ts';

export const forløbIndsigt = command({
  path: ['forløb', 'indsigt'],
  summary: 'Saml alt om en borger til borgeren selv, når borgeren beder om indsigt',
  description:
    'Skriver ét dokument på almindeligt dansk, alle forløbets filer og en huskeliste til dig om andre mennesker i papirerne. Mappen skal ligge uden for kommunens mappe. Indsigten skrives i forløbets log, og mappen slettes med forløbet, hvis den stadig ligger der.',
  args: [{ name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' }],
  options: {
    til: { kind: 'text', value: 'mappe', description: 'en ny mappe på et beskyttet drev' },
    modtaget: { kind: 'date', description: 'dagen, borgeren bad om indsigt; ellers i dag' },
    som: {
      kind: 'choice',
      choices: ['md', 'html'],
      default: 'md',
      description: 'html kan læses og skrives ud i en browser',
    },
    ...writeOptions,
  },
  examples: ['samarbejd forløb indsigt 2026-k7q3x --til ~/indsigt-k7q3x --som html'],

  async run(context, { args: [id = ''], options, common }) {
    if (options.til === undefined) {
      throw new UserError('Skriv, hvor indsigten skal lægges.', `samarbejd forløb indsigt ${id} --til MAPPE`);
    }
    const kommune = openKommune(context, common.mappe);
    const sag = demandForløb(readForløb(context, kommune, id));
    const mappe = joinPath(context.cwd, options.til);
    checkExportTarget(context, mappe, [kommune.root, kommune.forløbsmappe]);
    const svarfrist = plusMåneder(options.modtaget ?? common.today, 1);
    const grundlag = await indsigtskilde(context, kommune, sag, common.today);
    const markdown = dokument(kommune, sag, grundlag);
    const filer = [
      ...(await dokumentfiler(markdown, options.som === 'html')),
      fil('foer-udlevering.md', førUdlevering(sag, svarfrist, kladder(context, sag))),
      ...grundlag.filer.map(({ path, bytes }) => ({ path: `filer/${path}`, bytes })),
    ];
    await log(
      context,
      sag,
      { mappe, markdown, kategorier: grundlag.kategorier, dato: common.today },
      options,
    );
    if (!options.vis) writeExport(context, mappe, id, filer);
    const { terminal } = context;
    if (options.vis) terminal.out('Intet er skrevet. Planen er:');
    terminal.out(`skrev ${filer.length} filer i ${options.til}`);
    terminal.out(
      `Svaret skal gives senest ${formatDato(svarfrist)}: én måned efter, at borgeren bad om det.`,
    );
    terminal.err(
      'Læs foer-udlevering.md først: andre mennesker i papirerne, og hvordan det sendes. Ikke almindelig mail.',
    );
    tellNext(terminal, common.stille, [`samarbejd forløb vis ${id}`]);
    return 0;
  },
});

function fil(path: string, text: string): UdskrevetFil {
  return { path, bytes: new TextEncoder().encode(text) };
}

function kladder({ files }: Context, { repo }: Sagsmappe): number {
  return filesBelow(files, stateFolder(repo)).filter((path) => path.startsWith('kladde')).length;
}

async function dokumentfiler(markdown: string, html: boolean): Promise<readonly UdskrevetFil[]> {
  if (!html) return [fil('indsigt.md', markdown)];
  const { toHtml } = await import('../export/html.ts');
  const side = await toHtml(markdown, { titel: 'Dine oplysninger' });
  return [fil('indsigt.md', markdown), fil('indsigt.html', side)];
}

/** The citizen's own approval, and the document on it. @throws UserError while the case is being erased */
function dokument(kommune: Kommune, sag: Sagsmappe, { kilde, kategorier }: Indsigtsgrundlag): string {
  const samtykker = sag.samtykker.map((s) => s.value);
  const sagen = sagFra(sag.forløb.value, samtykker, kommune.grundlag.value);
  const dom = godkend(sagen, BORGER, { kategorier, kræver: kategorier, formål: 'indsigt' }, kilde.dato);
  if (dom.tilladt) return skrivIndsigt(kilde, dom);
  throw new UserError(
    'Forløbet er ved at blive slettet, og så kan intet mere gives videre.',
    `Se, hvor langt det er: samarbejd forløb slet ${sag.id}`,
  );
}

interface Givet {
  readonly mappe: string;
  readonly markdown: string;
  readonly kategorier: Indsigtsgrundlag['kategorier'];
  readonly dato: string;
}

/** Written before the folder: better one line too many in the log than a copy that no log knows. */
async function log(
  context: Context,
  sag: Sagsmappe,
  { mappe, markdown, kategorier, dato }: Givet,
  options: { readonly vis: boolean; readonly medtag: boolean },
): Promise<void> {
  const inUse = new Set(sag.delinger.value.delinger.map((d) => d.id));
  const id = newId('d', context.random.below, inUse);
  const post = {
    id,
    dato,
    papir: 'indsigt.md',
    sted: mappe,
    modtager: 'borger',
    formål: 'indsigt',
    kategorier: kategorier.filter((k) => k !== 'drift'),
    grundlag: [EGNE_OPLYSNINGER],
    indhold: context.hash(markdown),
    status: 'forberedt',
  };
  const update = rettetLog(sag.filer, [{ op: 'append', path: ['delinger'], value: post }]);
  const plan = { message: `indsigt: lavet ${id} (${sag.id})`, changes: [update] };
  await change(context, sag.repo, () => Promise.resolve(plan), { ...options, command: 'forløb indsigt' });
}
