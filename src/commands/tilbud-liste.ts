/** `tilbud liste`: tilbudsoversigten, whole or in part; with --ubekræftet the list of whom to ring. */

import { fold } from '../base/tekst.ts';
import { SEKTORER } from '../model/tilbud.ts';
import { skalBekræftes } from '../rules/tilbud.ts';
import { openKommune } from '../store/kommune.ts';
import { command, dataOption } from './command.ts';
import { tellNext } from './outcome.ts';
import { linje, ringeliste, visTilbud } from './tilbud-kort.ts';
import { bekræftelsesgrænse, læsTilbud } from './tilbud-laest.ts';

export const tilbudListe = command({
  path: ['tilbud', 'liste'],
  summary: 'Vis tilbudsoversigten',
  description:
    'Viser id, navn, sektor og sprog. Med --ubekræftet vises de tilbud, der ikke har sagt god for deres oplysninger det seneste år, med telefon og mail, lige til at ringe op.',
  options: {
    sektor: { kind: 'choice', choices: SEKTORER, description: 'kun den ene sektor' },
    sprog: { kind: 'text', value: 'sprog', description: 'kun tilbud, der kan tale det sprog' },
    ubekræftet: { kind: 'flag', description: 'kun dem, der skal ringes til' },
    format: dataOption,
  },
  examples: [
    'samarbejd tilbud liste',
    'samarbejd tilbud liste --sektor frivillig --sprog arabisk',
    'samarbejd tilbud liste --ubekræftet',
  ],

  async run(context, { options: { sektor, sprog, ubekræftet, format }, common }) {
    const kommune = openKommune(context, common.mappe);
    const grænse = bekræftelsesgrænse(kommune);
    const valgte = læsTilbud(context, kommune).value.tilbud.filter(
      (t) =>
        (sektor === undefined || t.sektor === sektor) &&
        (sprog === undefined || t.sprog.some((s) => fold(s) === fold(sprog))) &&
        (!ubekræftet || skalBekræftes(t, grænse, common.today)),
    );
    visTilbud(context.terminal, valgte, format, ubekræftet ? ringeliste : (t) => [linje(t)]);
    if (!common.stille && format === 'tekst') context.terminal.err(antal(valgte.length));
    const førsteTo = valgte.slice(0, 2).map(({ id }) => id);
    if (ubekræftet && valgte.length > 0)
      tellNext(context.terminal, common.stille, [`samarbejd tilbud bekræft ${førsteTo.join(' ')}`]);
    return Promise.resolve(0);
  },
});

function antal(n: number): string {
  return n === 0 ? 'Ingen tilbud.' : `${n} tilbud.`;
}
