/** `regler`: every rule by its code: the demand, the source, the limit in force, and how a kommune changes it. */

import { grænser } from '../rules/graenser.ts';
import { grænsetekst, type Regellinje, regeloversigt } from '../rules/regeloversigt.ts';
import { REGLER } from '../rules/regler.ts';
import { openKommune } from '../store/kommune.ts';
import { command, dataOption } from './command.ts';

export const regler = command({
  path: ['regler'],
  summary: 'Vis alle regler: kode, krav, kilde og grænse',
  description:
    'En grænse ændres i samarbejd.yaml under frister, med en begrundelse. Grænser, der afviger fra modellen, vises som afvigende.',
  args: [{ name: 'kode', required: false, description: 'kun regler, hvis kode begynder sådan, fx ramme' }],
  options: {
    format: dataOption,
  },
  examples: ['samarbejd regler', 'samarbejd regler ramme', 'samarbejd regler --format json'],

  async run(context, { args: [begyndelse = ''], options, common }) {
    const kommune = openKommune(context, common.mappe);
    const gældende = grænser(REGLER, kommune.metode, kommune.samarbejd).grænser;
    const linjer = regeloversigt(REGLER, gældende).filter(({ kode }) => kode.startsWith(begyndelse));
    if (options.format === 'json') context.terminal.data(`${JSON.stringify(linjer, undefined, 2)}\n`);
    else for (const linje of linjer.flatMap(vis)) context.terminal.out(linje);
    return 0;
  },
});

function vis({ kode, severity, tekst, kilde, grænse }: Regellinje): readonly string[] {
  const ændres = grænse && [
    `  grænse: ${grænsetekst(grænse)}`,
    `  ændres i samarbejd.yaml: frister: {${grænse.kode}: {grænse: …, begrundelse: …}}`,
  ];
  return [`${kode} (${severity})`, `  ${tekst}`, `  kilde: ${kilde}`, ...(ændres ?? []), ''];
}
