/** `forløb rolleark`: the common task, the roles, what each is answerable for, and how to reach them, to print and share. */

import { skrivOffentligtPapir } from '../documents/paper.ts';
import { rolleark } from '../documents/views/rolleark.ts';
import { openKommune } from '../store/kommune.ts';
import { loadTemplate } from '../store/templates.ts';
import { command, sideOption } from './command.ts';
import { iFormen } from './papir-side.ts';

export const forløbRolleark = command({
  path: ['forløb', 'rolleark'],
  summary: 'Vis kerneopgaven, rollerne, deres ansvar og kontaktoplysninger på ét ark',
  description: 'Arket siger intet om nogen borger og kan deles med alle, der arbejder sammen.',
  options: {
    som: sideOption,
  },
  examples: ['samarbejd forløb rolleark', 'samarbejd forløb rolleark --som html'],

  async run(context, { options, common }) {
    const kommune = openKommune(context, common.mappe);
    const papir = skrivOffentligtPapir(loadTemplate(context, kommune, 'rolleark'), rolleark, {
      samarbejd: kommune.samarbejd.value,
      metode: kommune.metode.value,
      personer: kommune.personer.value.personer,
    });
    context.terminal.data(await iFormen(papir, options.som));
    return 0;
  },
});
