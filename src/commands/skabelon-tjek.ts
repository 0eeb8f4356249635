/** `skabelon tjek`: every template against its view, and how the kommune's own differ from those that ship (threats H1–H4). */

import { demandKendte } from '../base/kendt.ts';
import { linjeforskel } from '../base/linjeforskel.ts';
import type { Context } from '../context.ts';
import { reportFindings } from '../report/report.ts';
import { openKommune } from '../store/kommune.ts';
import { listTemplates, shippedTemplate, type Skabelonfil } from '../store/template-list.ts';
import { decode } from '../store/text.ts';
import { command, formatOption, strengOption } from './command.ts';
import { skabelonfund } from './skabelon-fund.ts';

export const skabelonTjek = command({
  path: ['skabelon', 'tjek'],
  summary: 'Tjek skabelonerne, og vis, hvor jeres egne er anderledes',
  description:
    'Prøver hver skabelon mod de felter, den kan vise: felter, der ikke findes, oplysninger, hovedet ikke nævner, og veje uden om sikringen.',
  args: [
    { name: 'navn', required: false, description: 'kun denne skabelon, med hver linje, der er anderledes' },
  ],
  options: { format: formatOption, streng: strengOption },
  examples: ['samarbejd skabelon tjek', 'samarbejd skabelon tjek dagsorden'],

  async run(context, { args: [navn], options, common }) {
    const kommune = openKommune(context, common.mappe);
    const alle = listTemplates(context, kommune);
    const valgte = alle.filter((s) => navn === undefined || s.navn === navn);
    const navne = alle.map((s) => s.navn);
    const se = 'Se navnene med: samarbejd skabelon liste';
    if (navn !== undefined) demandKendte([navn], navne, 'Der er ingen skabelon, der hedder det.', se);
    const kode = reportFindings(context.terminal, skabelonfund(context, kommune, valgte, alle), options);
    if (options.format === 'tekst')
      for (const egen of valgte.filter(({ lag }) => lag === 'egen'))
        tellForskel(context, egen, shippedTemplate(alle, egen.navn), navn !== undefined);
    return Promise.resolve(kode);
  },
});

function tellForskel(
  { terminal, files }: Context,
  egen: Skabelonfil,
  følgerMed: Skabelonfil | undefined,
  linjer: boolean,
): void {
  if (følgerMed === undefined) return;
  const tekst = ({ fil, path }: Skabelonfil) => decode(fil, files.read(path) ?? new Uint8Array()).text;
  const forskel = linjeforskel(tekst(følgerMed), tekst(egen)).filter(({ tegn }) => tegn !== ' ');
  const antal =
    forskel.length === 0 ? 'er som den, der følger med' : `${forskel.length} linjer er anderledes`;
  terminal.out(`${egen.fil}: ${antal}`);
  if (linjer)
    for (const { tegn, tekst: t } of forskel)
      terminal.out([{ text: `  ${tegn} ${t}`, style: tegn === '-' ? 'red' : 'green' }]);
}
