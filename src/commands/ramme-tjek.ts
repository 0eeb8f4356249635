/** `ramme tjek`: the gate in CI. Exit 1 when the ramme is unfinished, not approved or too old. */

import { reportFindings } from '../report/report.ts';
import { openOpsætning } from '../store/opsaetning.ts';
import { åbnTilTjek } from './aabn-til-tjek.ts';
import { command, formatOption, strengOption } from './command.ts';
import { rammefund } from './ramme-fund.ts';

export const rammeTjek = command({
  path: ['ramme', 'tjek'],
  summary: 'Tjek den overordnede ramme mod skema og frister',
  description:
    'Siger, linje for linje, hvad der mangler i rammen, om styregruppen har godkendt den, og om den er opdateret inden for de seneste seks måneder.',
  options: { format: formatOption, streng: strengOption },
  examples: ['samarbejd ramme tjek', 'samarbejd ramme tjek --format github'],

  async run(context, { options, common }) {
    const { mappe } = common;
    const kommune = await åbnTilTjek(context, mappe, () => openOpsætning(context, mappe));
    const findings = await rammefund(context, kommune, common.today);
    return reportFindings(context.terminal, findings, options);
  },
});
