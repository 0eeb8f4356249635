/** `skabelon hent`: a shipped template copied to skabeloner/, where the kommune may change it (R-189). */

import { UserError } from '../base/errors.ts';
import { ukendt } from '../base/kendt.ts';
import type { Context } from '../context.ts';
import { HJÆLPERE } from '../documents/helpers.ts';
import { felterI } from '../documents/view-path.ts';
import { VISNINGER } from '../documents/views/register.ts';
import { KATEGORINAVNE } from '../model/kategorier.ts';
import { change } from '../store/change.ts';
import { openKommune } from '../store/kommune.ts';
import { SKABELONMAPPE } from '../store/layout.ts';
import { listTemplates, shippedTemplate, type Skabelonfil } from '../store/template-list.ts';
import { ENDING, readTemplate } from '../store/templates.ts';
import { decode } from '../store/text.ts';
import { command, writeOptions } from './command.ts';
import { tellNext, tellWritten } from './outcome.ts';

export const skabelonHent = command({
  path: ['skabelon', 'hent'],
  summary: 'Kopiér en skabelon til skabeloner/, så I kan ændre den',
  description: 'Jeres egen bruges i stedet for den, der følger med, til I sletter den igen.',
  args: [{ name: 'navn', required: true, description: 'skabelonens navn, se skabelon liste' }],
  options: writeOptions,
  examples: ['samarbejd skabelon hent dagsorden'],

  async run(context, { args: [navn = ''], options, common }) {
    const kommune = openKommune(context, common.mappe);
    const alle = listTemplates(context, kommune);
    const følgerMed = find(alle, navn);
    const { text } = decode(følgerMed.fil, context.files.read(følgerMed.path) ?? new Uint8Array());
    const path = `${SKABELONMAPPE}/${navn}${ENDING}`;
    const plan = {
      message: `skabelon: hentet ${navn}`,
      changes: [{ kind: 'create', path, text } as const],
    };
    const applied = await change(context, kommune.root, () => Promise.resolve(plan), {
      ...options,
      command: 'skabelon hent',
    });
    tellWritten(context.terminal, applied, options.vis);
    tellFelter(context, følgerMed);
    tellNext(context.terminal, common.stille || options.vis, [
      `ret ${path}`,
      `samarbejd skabelon tjek ${navn}`,
    ]);
    return 0;
  },
});

/** @throws UserError there is none with that name, or the kommune has its own already */
function find(alle: readonly Skabelonfil[], navn: string): Skabelonfil {
  const egen = alle.find((s) => s.navn === navn && s.lag === 'egen');
  if (egen)
    throw new UserError(
      `I har allerede jeres egen: ${egen.fil}.`,
      `Se forskellen med: samarbejd skabelon tjek ${navn}`,
    );
  const fundet = shippedTemplate(alle, navn);
  if (fundet) return fundet;
  const navne = alle.map((s) => s.navn);
  const se = 'Se navnene med: samarbejd skabelon liste';
  throw ukendt(navn, navne, 'Der følger ingen skabelon med, der hedder det.', se);
}

/** The fields the template may use, each with what it tells. */
function tellFelter({ terminal, files }: Context, { fil, navn, path }: Skabelonfil): void {
  const { doc } = readTemplate(fil, navn, files.read(path) ?? new Uint8Array());
  if (!doc) return;
  terminal.err('\nFelter, I kan bruge:');
  for (const { sti, kategorier } of felterI(VISNINGER[doc.hoved.visning])) {
    const om = kategorier.filter((k) => k !== 'drift').map((k) => KATEGORINAVNE[k]);
    terminal.err(`  {{${sti}}}${om.length === 0 ? '' : `  om ${om.join(' og ')}`}`);
  }
  terminal.err('Hjælpere:');
  for (const [hjælper, { forklaring }] of HJÆLPERE) terminal.err(`  {{${hjælper} felt}}  ${forklaring}`);
}
