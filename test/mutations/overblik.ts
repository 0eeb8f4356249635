/** The leader's overview: small counts shown or given away, days off by one, and a past that is made up. */

import type { Mutation } from '../mutations.ts';

const SMÅ = ['test/rules/smaa-tal.test.ts'];
const SKJULT = ['test/rules/overblik-skjult.test.ts'];
const FORTID = ['test/store/past.test.ts'];
const KOMMANDO = ['test/commands/overblik.test.ts'];
const SAGSTAL = ['test/rules/sagstal.test.ts'];

const ÆNDRINGER: readonly (readonly [string, string, string, string, readonly string[]])[] = [
  ['four-are-shown', 'rules/smaa-tal', 'borgere > 0 && borgere < FÆRREST', 'borgere > 0 && borgere < FÆRREST - 1', SMÅ],
  ['zero-is-hidden', 'rules/smaa-tal', 'borgere > 0 && borgere < FÆRREST', 'borgere < FÆRREST', SMÅ],
  ['the-rest-is-small', 'rules/smaa-tal', ' && !erLille(ialt - antal)', '', [...SMÅ, ...SKJULT]],
  ['nine-parts-tell', 'rules/smaa-tal', 'ialt < 2 * FÆRREST - 1', 'ialt < FÆRREST', SMÅ],
  ['ties-tell', 'rules/smaa-tal', 'n <= mindste', 'n < mindste', SMÅ],
  ['hidden-statuses-elsewhere', 'rules/overblik-forloeb', '...mål(viste)', '...mål(sager)', SKJULT],
  ['phases-tell-of-a-small-one', 'rules/overblik-forloeb', 'vist[i] === undefined ? SKJULT', 'vist[i] === undefined ? andel(iFasen[i] ?? 0, ialt)', SKJULT],
  ['few-are-active', 'rules/overblik-forloeb', '.filter((gruppe) => gruppe.length >= FÆRREST)', '', SKJULT],
  ['experience-tells-how-many', 'rules/overblik-forloeb', ' && svarede > viste', ' && svarede < viste', ['test/rules/overblik.test.ts']],
  ['few-behind-many-answers', 'rules/overblik-forloeb', 'enkelt(ialt, antal.length)', 'enkelt(ialt)', ['test/rules/overblik.test.ts']],
  ['unsigned-on-the-day', 'rules/sagstal', 'today > frist.dag', 'today >= frist.dag', SAGSTAL],
  ['phase-ends-early', 'rules/sagstal', 'til >= sag.today', 'til > sag.today', SAGSTAL],
  ['answers-of-another-quarter', 'rules/sagstal', 'tid.dato > efter', 'tid.dato >= efter', SAGSTAL],
  ['called-off-is-answered', 'rules/sagstal', "status !== 'aflyst' && ", '', SAGSTAL],
  ['answers-of-tomorrow', 'rules/sagstal', 'dato <= sag.today', "dato !== ''", SAGSTAL],
  ['last-day-is-later', 'store/past', 'date <= day', 'date < day', FORTID],
  ['cut-off-is-all', 'store/past', "cutOff ? { kind: 'unknown' } : ", '', FORTID],
  ['unread-past-is-nothing', 'commands/overblik-historik', "return { tællinger: [], historik: UKENDT };\n      if", 'continue;\n      if', KOMMANDO],
  ['no-past-is-zero', 'commands/overblik-historik', 'sager.length === 0', 'ider.length === 0', KOMMANDO],
  ['another-quarter', 'commands/overblik', 'const KVARTAL = 3;', 'const KVARTAL = 4;', KOMMANDO],
  ['erased-in-silence', 'commands/overblik', 'dato > dag', 'dato < dag', KOMMANDO],
  ['unread-case-is-well', 'commands/overblik', 'læste.length === ider.length', 'læste.length <= ider.length', KOMMANDO],
  ['no-tilbud-is-well', 'rules/overblik-kommune', 't.i_alt === 0 ? ingen', 't.i_alt < 0 ? ingen', ['test/rules/overblik.test.ts']],
  ['formula-is-calculated', 'export/csv', "FORMEL.test(værdi) ? `'${værdi}` : værdi", 'værdi', ['test/export/csv.test.ts']],
]; // prettier-ignore

export const overblikMutations: readonly Mutation[] = ÆNDRINGER.map(([id, file, find, replace, tests]) => ({
  id: `overblik/${id}`,
  file: `src/${file}.ts`,
  find,
  replace,
  tests,
}));
