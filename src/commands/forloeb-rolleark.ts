/** `forløb rolleark`: the common task, the roles, what each is answerable for, and how to reach them, to print and share. */

import { skrivOffentligtPapir } from '../documents/paper.ts';
import { rolleark } from '../documents/views/rolleark.ts';
import { openKommune } from '../store/kommune.ts';
import { loadTemplate } from '../store/templates.ts';
import { command, sideOption } from './command.ts';

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
    const { markdown, titel } = skrivOffentligtPapir(loadTemplate(context, kommune, 'rolleark'), rolleark, {
      samarbejd: kommune.samarbejd.value,
      metode: kommune.metode.value,
      personer: kommune.personer.value.personer,
    });
    if (options.som === 'markdown') context.terminal.data(markdown);
    else {
      const { toHtml } = await import('../export/html.ts');
      context.terminal.data(await toHtml(markdown, { titel, sprog: 'da' }));
    }
    return 0;
  },
});
