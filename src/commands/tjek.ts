/** `tjek`: every file, every rule, all findings. In CI the case folders are not even read unless asked for (threats L5). */

import type { Dato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import type { Context } from '../context.ts';
import { handleplan } from '../model/handleplan.ts';
import { reportFindings } from '../report/report.ts';
import { tjekHandleplan } from '../rules/handleplan.ts';
import { forløbIGit } from '../rules/opsaetning.ts';
import { tjekPersoner } from '../rules/personer.ts';
import { listForløb } from '../store/forloeb.ts';
import { casesCouldBeCommitted } from '../store/gitignore.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { FILER } from '../store/layout.ts';
import { loadOrienteringer } from '../store/orienteringer.ts';
import { loadRequired } from '../store/read-file.ts';
import { listTemplates } from '../store/template-list.ts';
import { åbnTilTjek } from './aabn-til-tjek.ts';
import { command, formatOption, strengOption } from './command.ts';
import { fundIForløb } from './forloeb-fund.ts';
import { grænserI } from './graenser.ts';
import { kunKoder } from './kun-koder.ts';
import { rammefund } from './ramme-fund.ts';
import { sletningsfund } from './sletningsfund.ts';

export const tjek = command({
  path: ['tjek'],
  summary: 'Tjek alle filer i kommunens mappe',
  description: 'Læser hver fil og prøver hver regel. I CI læses forløbene kun med --med-forløb.',
  options: {
    format: formatOption,
    streng: strengOption,
    kun: {
      kind: 'many',
      value: 'kode',
      description: 'kun disse koder: moede/interval, eller moede for dem alle',
    },
    alle: { kind: 'flag', description: 'vis hvert fund, også når der er mange' },
    'med-forløb': { kind: 'flag', description: 'læs også borgerforløbene, når det kører i CI' },
  },
  examples: ['samarbejd tjek', 'samarbejd tjek --streng', 'samarbejd tjek --kun ramme --kun moede/interval'],

  async run(context, { options, common: { mappe, today } }) {
    const medtages = kunKoder(options.kun);
    const kommune = await åbnTilTjek(context, mappe, () => openKommune(context, mappe));
    const cases =
      context.env['CI'] === undefined || options['med-forløb'] ? listForløb(context, kommune) : [];
    const findings: Finding[] = [
      ...(await rammefund(context, kommune, today)),
      ...egneFiler(context, kommune, today),
      ...sletningsfund(context, kommune),
      ...forløbIGit(kommune.samarbejd, cases.length > 0 && casesCouldBeCommitted(context, kommune)),
      ...(await egneSkabeloner(context, kommune)),
    ];
    const gældende = grænserI(kommune);
    for (const id of cases) findings.push(...(await fundIForløb(context, kommune, id, gældende, today)));
    const { format, streng, alle } = options;
    return reportFindings(context.terminal, findings.filter(medtages), { format, streng, kort: !alle });
  },
});

/** The kommune's own templates. The template engine is loaded only where there are any. */
async function egneSkabeloner(context: Context, kommune: Kommune): Promise<readonly Finding[]> {
  const alle = listTemplates(context, kommune);
  const egne = alle.filter(({ lag }) => lag === 'egen');
  if (egne.length === 0) return [];
  const { skabelonfund } = await import('./skabelon-fund.ts');
  return skabelonfund(context, kommune, egne, alle);
}

/** The people, the handleplan and the reports that were given; the rest of the kommune's files belong to the ramme. */
function egneFiler(context: Context, kommune: Kommune, today: Dato): readonly Finding[] {
  const { personer, samarbejd, metode } = kommune;
  const plan = loadRequired(context, kommune.root, FILER.handleplan, handleplan);
  return [
    ...tjekPersoner({ personer, samarbejd: samarbejd.value, metode: metode.value }),
    ...plan.findings,
    ...(loadOrienteringer(context, kommune.root)?.findings ?? []),
    ...(plan.doc ? tjekHandleplan({ handleplan: plan.doc, personer: personer.value, today }) : []),
  ];
}
