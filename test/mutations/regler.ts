/** Limits a day off and demands taken away, in the rules of the kommune's files and of a case. */

import type { Mutation } from '../mutations.ts';

/** id, file and test by name, text that stands once in the file, what it becomes. */
type Ændring = readonly [id: string, file: string, test: string, find: string, replace: string];

const ÆNDRINGER: readonly Ændring[] = [
  ['ramme/too-old-on-the-day', 'ramme', 'ramme', 'today > dag', 'today >= dag'],
  ['ramme/warned-a-day-late', 'ramme', 'ramme', 'today >= plusVarighed(dag, varsel, -1)', 'today > plusVarighed(dag, varsel, -1)'],
  ['ramme/today-is-the-future', 'ramme', 'ramme', 'dato > today', 'dato >= today'],
  ['ramme/changed-on-its-date', 'ramme', 'ramme', 'historik.lastChange <= opdateret', 'historik.lastChange < opdateret'],
  ['ramme/next-on-the-same-day', 'ramme', 'ramme', 'næste <= opdateret', 'næste < opdateret'],
  ['ramme/dates-count-as-content', 'ramme-svar', 'ramme', 'JSON.stringify(svarene, ', 'JSON.stringify({ ...svarene, _ }, '],
  ['ramme/anyone-approves', 'ramme-godkendelse', 'ramme', '/styregruppe/i.test(af)', 'af.length > 0'],
  ['tilbud/two-years-are-one', 'tilbud', 'kommunens-filer', 'plusVarighed(bekræftet.dato, grænse)', 'plusVarighed(bekræftet.dato, grænse, 2)'],
  ['handleplan/abandoned-covers', 'handleplan', 'kommunens-filer', "status !== 'opgivet'", 'true'],
  ['person/private-among-authorities', 'personer', 'kommunens-filer', ' || enhed.parttyper.includes(parttype)', ' || true'],
  ['regel/frequency-for-a-stretch', 'graenser', 'graenser', "'mindst' in læst === 'mindst' in før", 'true'],
  ['forloeb/late-on-the-seventh-day', 'forloeb-roller', 'forloeb', 'today <= frist', 'today < frist'],
  ['forloeb/temporary-is-decided', 'forloeb-roller', 'forloeb', '!midlertidig && fra <= today', 'fra <= today'],
  ['forloeb/role-ends-a-day-early', 'forloeb-roller', 'forloeb', 'dag <= til', 'dag < til'],
  ['forloeb/two-in-one-role', 'forloeb-roller', 'forloeb', 'antal === 1', 'antal >= 1'],
  ['forloeb/decided-by-anyone', 'forloeb-visitation', 'forloeb', '!holdt.has(rolle)', 'false'],
  ['moede/agenda-overlaps', 'moede', 'moede', 'if (begynder < ledigFra)', 'if (false)'],
  ['moede/agenda-to-the-last-minute', 'moede', 'moede', 'slutter > tilMinutter', 'slutter >= tilMinutter'],
  ['moede/answers-after-the-meeting', 'moede', 'moede', 'frist <= mødetid.dato', 'frist >= mødetid.dato'],
  ['samtykke-fil/informed-the-same-day', 'samtykke-givet', 'samtykke-fil', 'oplyst.dato > givet.dato', 'oplyst.dato >= givet.dato'],
  ['samtykke-fil/withdrawn-before-given', 'samtykke-fil', 'samtykke-fil', 'givet.dato >= mål.givet.dato', 'true'],
]; // prettier-ignore

export const regelMutations: readonly Mutation[] = ÆNDRINGER.map(([id, file, test, find, replace]) => ({
  id,
  file: `src/rules/${file}.ts`,
  find,
  replace,
  tests: [`test/rules/${test}.test.ts`],
}));
