/** `handleplan vis`: the guide with deadlines that all partners share, to read, print and send (R-053…R-057). */

import { skrivOffentligtPapir } from '../documents/paper.ts';
import { handleplanpapir } from '../documents/views/handleplan.ts';
import { aktivitetsstand } from '../rules/handleplan-frister.ts';
import { openKommune } from '../store/kommune.ts';
import { loadTemplate } from '../store/templates.ts';
import { command, sideOption } from './command.ts';
import { læsHandleplan } from './handleplan-laest.ts';
import { iFormen } from './papir-side.ts';

export const handleplanVis = command({
  path: ['handleplan', 'vis'],
  summary: 'Vis handleplanen som ét dokument, alle partnere kan bruge',
  description:
    'Hver aktivitet med målsætninger, næste frist, ansvarlige og status. Det, der haster mest, står først. Der står intet om borgere.',
  options: {
    som: sideOption,
  },
  examples: ['samarbejd handleplan vis', 'samarbejd handleplan vis --som html'],

  async run(context, { options, common: { mappe, today } }) {
    const kommune = openKommune(context, mappe);
    const { aktiviteter } = læsHandleplan(context, kommune).value;
    const papir = skrivOffentligtPapir(loadTemplate(context, kommune, 'handleplan'), handleplanpapir, {
      kommune: kommune.samarbejd.value.kommune,
      i_dag: today,
      personer: kommune.personer.value.personer,
      aktiviteter: aktiviteter.map((a) => ({ aktivitet: a, stand: aktivitetsstand(a, today) })),
    });
    context.terminal.data(await iFormen(papir, options.som));
    return 0;
  },
});
