/** `tilbud søg`: what the tovholder looks up when guiding a citizen and choosing whom to involve. */

import { søgTilbud } from '../rules/tilbud-soegning.ts';
import { openKommune } from '../store/kommune.ts';
import { command, dataOption } from './command.ts';
import { kort, visTilbud } from './tilbud-kort.ts';
import { læsTilbud } from './tilbud-laest.ts';

export const tilbudSøg = command({
  path: ['tilbud', 'søg'],
  summary: 'Find et tilbud ud fra navn, målgruppe, indhold eller sprog',
  description: 'Stavefejl og ae, oe og aa for æ, ø og å gør ikke noget. Det, der passer bedst, står først.',
  args: [{ name: 'ord', required: true, many: true, description: 'et eller flere ord' }],
  options: { format: dataOption },
  examples: ['samarbejd tilbud søg gæld', 'samarbejd tilbud søg mentor arabisk'],

  async run(context, { args, options, common }) {
    const kommune = openKommune(context, common.mappe);
    const fundne = søgTilbud(args.join(' '), læsTilbud(context, kommune).value.tilbud);
    visTilbud(context.terminal, fundne, options.format, kort);
    if (fundne.length === 0 && !common.stille) {
      context.terminal.err('Ingen tilbud passer. Prøv med færre eller andre ord, eller se dem alle:');
      context.terminal.err('  samarbejd tilbud liste');
    }
    return Promise.resolve(0);
  },
});
