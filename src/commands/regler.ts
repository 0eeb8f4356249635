/** `regler`: every rule by its code: the demand, the source, the limit in force, and how a kommune changes it. */

import type { UserError } from '../base/errors.ts';
import { ukendt } from '../base/kendt.ts';
import { grænsetekst, type Regellinje, regeloversigt } from '../rules/regeloversigt.ts';
import { REGLER } from '../rules/regler.ts';
import { openKommune } from '../store/kommune.ts';
import { command, dataOption } from './command.ts';
import { grænserI } from './graenser.ts';

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
    const gældende = grænserI(kommune);
    const alle = regeloversigt(REGLER, gældende);
    const linjer = alle.filter(({ kode }) => kode.startsWith(begyndelse));
    if (linjer.length === 0) throw ukendtKode(begyndelse, alle);
    if (options.format === 'json') context.terminal.data(`${JSON.stringify(linjer, undefined, 2)}\n`);
    else for (const linje of linjer.flatMap(vis)) context.terminal.out(linje);
    return 0;
  },
});

/** A list of nothing would look like rules that are not there. */
function ukendtKode(typed: string, alle: readonly Regellinje[]): UserError {
  const kendte = new Set(alle.flatMap(({ kode }) => [kode.split('/')[0] ?? kode, kode]));
  const se = 'Se alle regler: samarbejd regler';
  return ukendt(typed, [...kendte], 'Der er ingen regel, hvis kode begynder sådan.', se);
}

function vis({ kode, severity, tekst, kilde, grænse }: Regellinje): readonly string[] {
  const ændres = grænse && [
    `  grænse: ${grænsetekst(grænse)}`,
    `  ændres i samarbejd.yaml: frister: {${grænse.kode}: {grænse: …, begrundelse: …}}`,
  ];
  return [`${kode} (${severity})`, `  ${tekst}`, `  kilde: ${kilde}`, ...(ændres ?? []), ''];
}
