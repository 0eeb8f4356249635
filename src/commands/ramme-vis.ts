/** `ramme vis`: the whole ramme with tilbudsoversigten, to read, print and send. */

import { skrivOffentligtPapir } from '../documents/paper.ts';
import { rammepapir } from '../documents/views/ramme.ts';
import { ramme } from '../model/ramme.ts';
import { tilbud } from '../model/tilbud.ts';
import { openKommune } from '../store/kommune.ts';
import { FILER } from '../store/layout.ts';
import { demand, loadRequired } from '../store/read-file.ts';
import { loadTemplate } from '../store/templates.ts';
import { command } from './command.ts';

export const rammeVis = command({
  path: ['ramme', 'vis'],
  summary: 'Vis den overordnede ramme som ét dokument',
  options: {
    som: {
      kind: 'choice',
      choices: ['markdown', 'html'],
      default: 'markdown',
      description: 'html: en side til udskrift',
    },
  },
  examples: ['samarbejd ramme vis', 'samarbejd ramme vis --som html > ramme.html'],

  async run(context, { options, common }) {
    const kommune = openKommune(context, common.mappe);
    const papir = skrivOffentligtPapir(loadTemplate(context, kommune, 'ramme'), rammepapir, {
      samarbejd: kommune.samarbejd.value,
      personer: kommune.personer.value.personer,
      ramme: demand(loadRequired(context, kommune.root, FILER.ramme, ramme)).value,
      tilbud: demand(loadRequired(context, kommune.root, FILER.tilbud, tilbud)).value.tilbud,
    });
    context.terminal.data(options.som === 'html' ? await page(papir.markdown, papir.titel) : papir.markdown);
    return 0;
  },
});

async function page(markdown: string, titel: string): Promise<string> {
  const { toHtml } = await import('../export/html.ts');
  return toHtml(markdown, { titel, sprog: 'da' });
}
