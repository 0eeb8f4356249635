/** `skabelon liste`: the templates in force, and which of them are the kommune's own. */

import { openKommune } from '../store/kommune.ts';
import { listTemplates, type Lag, shippedTemplate, type Skabelonfil } from '../store/template-list.ts';
import { readTemplate } from '../store/templates.ts';
import { command } from './command.ts';
import { tellNext } from './outcome.ts';

const HVIS: Readonly<Record<Lag, string>> = { egen: 'jeres egen', metode: 'metodens', fælles: 'fælles' };

export const skabelonListe = command({
  path: ['skabelon', 'liste'],
  summary: 'Vis skabelonerne, og hvilke der er jeres egne',
  options: {},
  examples: ['samarbejd skabelon liste'],

  async run(context, { common }) {
    const kommune = openKommune(context, common.mappe);
    const alle = listTemplates(context, kommune);
    const gældende = alle.filter((s, i) => alle[i - 1]?.navn !== s.navn);
    const bredde = Math.max(0, ...gældende.map(({ navn }) => navn.length));
    for (const skabelon of gældende) {
      const { fil, navn, path } = skabelon;
      const { doc } = readTemplate(fil, navn, context.files.read(path) ?? new Uint8Array());
      const hvad = doc === undefined ? 'kan ikke læses' : doc.hoved.titel;
      context.terminal.out(`${navn.padEnd(bredde)}  ${hvis(skabelon, alle).padEnd(10)}  ${hvad}`);
    }
    tellNext(context.terminal, common.stille, ['samarbejd skabelon hent <navn>', 'samarbejd skabelon tjek']);
    return Promise.resolve(0);
  },
});

function hvis({ lag, navn }: Skabelonfil, alle: readonly Skabelonfil[]): string {
  return lag === 'egen' && shippedTemplate(alle, navn) === undefined ? 'jeres egen, ny' : HVIS[lag];
}
