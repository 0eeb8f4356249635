/** The skema a day off, signed by too few, shown to too many, or the small numbers shown. */

import type { Mutation } from '../mutations.ts';

/** id, file below src, test below test, text that stands once in the file, what it becomes. */
type Ændring = readonly [id: string, file: string, test: string, find: string, replace: string];

const ÆNDRINGER: readonly Ændring[] = [
  ['maal/late-on-the-day', 'rules/maal', 'rules/maal', 'tjek.today <= frist', 'tjek.today < frist'],
  ['maal/used-up-day-is-shown', 'documents/views/maalkilde', 'commands/referat-skema', 'næste <= sidst', 'næste < sidst'],
  ['maal/unsigned-a-day-early', 'rules/maal', 'rules/maal', 'today <= frist.dag', 'today < frist.dag'],
  ['maal/today-is-the-future', 'rules/maal', 'rules/maal', 'dato > tjek.today', 'dato >= tjek.today'],
  ['maal/old-signature-holds', 'rules/maal-underskrift', 'rules/maal', 'u.indhold === indhold && ', ''],
  ['maal/signs-tomorrow', 'rules/maal-underskrift', 'rules/maal', 'u.dato <= dag', 'true'],
  ['maal/exchange-is-a-plan', 'rules/maal-underskrift', 'rules/maal', "s.type === 'helhedsorienteret_plan' && ", ''],
  ['maal/signed-without-a-view', 'rules/maal-underskrift', 'rules/maal', 'skema.holdning === undefined', 'false'],
  ['maal/any-goal-is-work', 'rules/maal-underskrift', 'rules/maal', "måltype !== 'andet'", 'true'],
  ['maal/quotes-are-judged', 'rules/jegform', 'rules/maal', 'udenCitater(nfc(tekst))', 'nfc(tekst)'],
  ['maal/area-tells-nothing', 'model/maal', 'documents/maal', '...OMRÅDER[område].om, ', ''],
  ['maal/status-undoes-signature', 'store/maal-indhold', 'commands/maal', ", 'status'", ''],
  ['maal/changed-but-signed', 'store/maal-indhold', 'commands/maal', "'underskrifter', ", "'underskrifter', 'formål', "],
  ['maal/plan-on-exchange', 'rules/maal-team', 'commands/maal', "'helhedsorienteret_plan' : 'plan'", "'plan' : 'plan'"],
  ['oplevelse/four-are-shown', 'rules/oplevelse', 'rules/oplevelse', 'seneste.length < FÆRREST', 'seneste.length < FÆRREST - 1'],
  ['oplevelse/found-by-subtraction', 'rules/smaa-tal', 'rules/oplevelse', 'n <= mindste || ', ''],
  ['oplevelse/last-is-forgotten', 'rules/oplevelse', 'rules/oplevelse', "regel.sidste === 'ja' && ", 'false && '],
  ['fordeling/whole-unit', 'rules/fordeling', 'rules/fordeling', '(nævnte.has(id) || med.has(id))', 'true'],
  ['fordeling/called-off-counts', 'rules/fordeling', 'rules/fordeling', "status !== 'aflyst' && ", ''],
]; // prettier-ignore

export const målMutations: readonly Mutation[] = ÆNDRINGER.map(([id, file, test, find, replace]) => ({
  id,
  file: `src/${file}.ts`,
  find,
  replace,
  tests: [`test/${test}.test.ts`],
}));
