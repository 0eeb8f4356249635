/** `oplevelse samlet`: the answers of all citizens, counted; no number so small that it points at one. */

import { FindingsError } from '../base/errors.ts';
import { OPLEVELSESSVAR } from '../model/oplevelse.ts';
import { oplevelsestal } from '../rules/oplevelse.ts';
import { FÆRREST } from '../rules/smaa-tal.ts';
import { listForløb } from '../store/forloeb.ts';
import { openKommune } from '../store/kommune.ts';
import { loadOplevelser } from '../store/maal.ts';
import { command } from './command.ts';

const ORD = OPLEVELSESSVAR.map((svar) => svar.replaceAll('_', ' '));

export const oplevelseSamlet = command({
  path: ['oplevelse', 'samlet'],
  summary: 'Tæl borgernes svar om møderne på tværs af alle forløb',
  description: `Hver borger tæller én gang, med sit seneste svar. Tal under ${FÆRREST} vises ikke, og heller ikke tal, de kan regnes ud af.`,
  options: {},
  examples: ['samarbejd oplevelse samlet'],

  run(context, { common }) {
    const kommune = openKommune(context, common.mappe);
    const filer = listForløb(context, kommune).flatMap((id) => loadOplevelser(context, kommune, id) ?? []);
    const ulæselige = filer.filter(({ doc }) => doc === undefined).flatMap(({ findings }) => findings);
    if (ulæselige.length > 0) throw new FindingsError(ulæselige);
    const { borgere, spørgsmål } = oplevelsestal(
      filer.flatMap(({ doc }) => (doc ? [doc.value.oplevelser] : [])),
    );
    if (borgere === undefined) {
      context.terminal.out(`Der er svar fra færre end ${FÆRREST} borgere, så intet kan vises endnu.`);
      return Promise.resolve(0);
    }
    context.terminal.out(`Svar fra ${borgere} borgere, det seneste fra hver:`);
    for (const { spørgsmål: tekst, svar } of spørgsmål) {
      context.terminal.out(`\n${tekst}`);
      for (const [i, ord] of OPLEVELSESSVAR.entries()) {
        context.terminal.out(`  ${(ORD[i] ?? ord).padEnd(20)} ${String(svar[ord] ?? '–').padStart(3)}`);
      }
    }
    if (spørgsmål.some(({ svar }) => Object.values(svar).includes(undefined))) {
      context.terminal.out('\n– er et lille tal, eller et tal, som et lille tal kunne regnes ud af.');
    }
    return Promise.resolve(0);
  },
});
