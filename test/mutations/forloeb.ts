/** Wrong changes to the life of a case: who gives way when, what is demanded, who is told, who may read. */

import type { Mutation } from '../mutations.ts';

/** id, file, test, text that stands once in the file, what it becomes. */
type Ændring = readonly [id: string, file: string, test: string, find: string, replace: string];

const SKIFT = 'test/rules/forloeb-skift.test.ts';
const LIV = 'test/rules/forloeb-liv.test.ts';
const KOMMANDO = 'test/commands/forloeb-liv.test.ts';
const OVERSIGT = 'test/commands/forloeb-oversigt.test.ts';
const HENVIST = 'test/rules/henvisning.test.ts';
const ROLLER = 'test/commands/forloeb-roller.test.ts';
const VISITER = 'test/commands/forloeb-visiter.test.ts';

const ÆNDRINGER: readonly Ændring[] = [
  ['skift/ends-on-the-day', 'rules/forloeb-skift', SKIFT, 'const dagenFør = plusDage(fra, -1);', 'const dagenFør = fra;'],
  ['skift/ends-before-it-began', 'rules/forloeb-skift', SKIFT, 'return dagenFør < haver.fra ? haver.fra : dagenFør;', 'return dagenFør;'],
  ['skift/ended-is-ended-again', 'rules/forloeb-skift', SKIFT, 'return til === undefined || til >= fra;', 'return true;'],
  ['skift/two-on-one-day', 'rules/forloeb-skift', SKIFT, 'senest >= fra', 'senest > fra'],
  ['skift/temporary-fills-the-role', 'rules/forloeb-skift', SKIFT, 'h.midlertidig !== true && iRollen(h, dag)', 'iRollen(h, dag)'],
  ['skift/one-role-is-enough', 'rules/forloeb-skift', SKIFT, 'roller_i_forløb.every(', 'roller_i_forløb.some('],
  ['skift/any-status-becomes-active', 'rules/forloeb-skift', SKIFT, "forløb.status === 'visiteret' && ", ''],
  ['skift/the-ramme-names-every-role', 'rules/forloeb-skift', SKIFT, "rolle === 'tovholder' && rammens", 'rammens'],
  ['visitation/one-is-several', 'rules/visitationsstoette', LIV, 'const FLERE = 2;', 'const FLERE = 1;'],
  ['visitation/all-is-any', 'rules/visitationsstoette', LIV, 'passer === ialt : passer > 0', 'passer > 0 : passer > 0'],
  ['retningslinjer/demanded-from-the-start', 'rules/forloeb-retningslinjer', LIV, "if (status !== 'aktivt') return [];", ''],
  ['slettefrist/a-day-late', 'rules/forloeb-slettefrist', LIV, 'if (today < dag) return [];', 'if (today <= dag) return [];'],
  ['slettefrist/a-year-is-a-month', 'rules/forloeb-slettefrist', LIV, "enhed: 'år'", "enhed: 'måneder'"],
  ['afslutning/citizen-not-told', 'rules/forloeb-afslutning', LIV, "['borger', ...roller", '[...roller'],
  ['afslutning/called-off-counts', 'rules/forloeb-afslutning', LIV, "m.status !== 'aflyst'", 'true'],
  ['samtykke/last-day-is-over', 'rules/samtykke-gyldighed', LIV, 'undefined || dag <= genbesøges', 'undefined || dag < genbesøges'],
  ['samtykke/withdrawn-still-holds', 'rules/samtykke-gyldighed', LIV, '!standset(s, dag, alle)', 'true'],
  ['afslut/nobody-is-asked-about', 'commands/forloeb-afslut', KOMMANDO, 'if (mangler.length === 0) return;', 'return;'],
  ['afslut/plan-without-the-citizen', 'commands/forloeb-afslut', KOMMANDO, '!svar.plan_med_borgeren && ', 'false && '],
  ['afslut/closed-case-goes-on', 'commands/forloeb-ret', KOMMANDO, '!erSlut(value)', "value.status !== 'slettes'"],
  ['overdrag/judged-before-the-change', 'commands/forloeb-overdragelsespapir', KOMMANDO, 'const modtagere = parter(efter, ', 'const modtagere = parter(sag.forløb.value, '],
  ['oversigt/any-purpose', 'commands/papir-dom', OVERSIGT, 'modtagere, ønske, today', "modtagere, { ...ønske, formål: 'møde' }, today"],
  ['oversigt/reached-goals-stay', 'documents/views/sagsoversigtkilde', OVERSIGT, 'senesteStatus(m)?.nået !== true', 'true'],
  ['oversigt/every-fagcenter', 'documents/views/sagsoversigtkilde', OVERSIGT, 'forløb.fagcentre.includes(id))', 'id !== undefined)'],
  ['liste/names-to-everyone', 'commands/forloeb-liste', KOMMANDO, '...(navne ? [navn()] : []),', 'navn(),'],
  ['netvaerk/names-to-everyone', 'commands/forloeb-netvaerk', KOMMANDO, 'options.navne ? v.reveal() : v.toString()', 'v.reveal()'],
  ['emne/what-it-tells-is-forgotten', 'commands/emne-svar', KOMMANDO, 'om.length === 0 ? tekst : { tekst, om }', 'om.length >= 0 ? tekst : { tekst, om }'],
  ['samme-borger/hyphen-hides', 'commands/forloeb-samme-borger', ROLLER, ".replace(/\\D/g, '')", ''],
  ['visiter/lists-decide', 'commands/forloeb-visiter', VISITER, "if (doc.value.afgørelse?.udfald !== 'tilbydes') return { message, ops };", ''],
  ['visiter/wrong-deciders-pass', 'commands/forloeb-visiter', VISITER, "if (fund.some((f) => f.severity === 'fejl')) throw new FindingsError(fund);", ''],
  ['henvist/erstatning-is-not-said', 'rules/henvisning', HENVIST, "type === 'erstatning' || Number(cpr.slice(0, 2)) <= TILLÆG", 'true'],
  ['henvist/any-month', 'rules/henvisning', HENVIST, 'måned < 1 || måned > 12', 'måned < 1'],
  ['henvist/one-century', 'rules/henvisning', HENVIST, 'return år <= 36 ? 2000 : 1900;', 'return 1900;'],
  ['henvist/letters-in-any-number', 'rules/henvisning', HENVIST, "(type === 'erstatning' || /^\\d{6}[- ]?\\d{4}$/u.test(cpr))", 'cpr.length > 0'],
  ['henvist/seen-tomorrow', 'rules/henvisning', HENVIST, 'behov.konstateret > today', "behov.konstateret > '9999-12-31'"],
  ['henvist/opened-with-a-wrong-number', 'commands/forloeb-ny', ROLLER, 'const fund = tjekHenvist(doc, common.today);', 'const fund = tjekHenvist(doc, common.today).slice(2);'],
]; // prettier-ignore

export const forløbMutations: readonly Mutation[] = ÆNDRINGER.map(([id, file, test, find, replace]) => ({
  id: `livet/${id.replace('/', '-')}`,
  file: `src/${file}.ts`,
  find,
  replace,
  tests: [test],
}));
