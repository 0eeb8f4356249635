/** Wrong changes to amounts, to an økonomiark's steps and days, to who may have it, and to what Strategisk Forum sees. */

import type { Mutation } from '../mutations.ts';

type Ændring = readonly [id: string, file: string, test: string, find: string, replace: string];

const ÆNDRINGER: readonly Ændring[] = [
  ['beloeb/english-point', 'base/beloeb', 'base/beloeb', '(?:\\.\\d{3}){1,2}', '(?:\\.\\d{2,3}){1,2}'],
  ['beloeb/five-is-five-oere', 'base/beloeb', 'base/beloeb', "ører.padEnd(2, '0')", 'ører'],
  ['beloeb/lost-sign', 'base/beloeb', 'base/beloeb', "øre < 0 ? '-' : ''", "''"],
  ['oekonomi/sent-before-komplet', 'rules/oekonomi', 'rules/oekonomi', "kladde: ['afventer_beløb', 'komplet']", "kladde: ['afventer_beløb', 'komplet', 'sendt']"],
  ['oekonomi/same-bevilling', 'rules/oekonomi', 'rules/oekonomi', 'udgift.beløb !== ellers.beløb', 'true'],
  ['oekonomi/komplet-without-answerer', 'rules/oekonomi', 'rules/oekonomi', "(['beløb', 'ansvarlig'] as const)", "(['beløb'] as const)"],
  ['oekonomi/late-on-the-day', 'rules/oekonomi-tjek', 'rules/oekonomi', 'today <= frist.dag', 'today < frist.dag'],
  ['oekonomi/closed-case-still-late', 'rules/oekonomi-tjek', 'rules/oekonomi', 'erSlut(forløb) || ', ''],
  ['oekonomi/another-center-answers', 'rules/oekonomi-tjek', 'rules/oekonomi', 'person.fagcenter !== ark[side].center', 'false'],
  ['oekonomi/back-without-reason', 'rules/oekonomi-tjek', 'rules/oekonomi', "art === 'tilbage' && begrundelse === undefined", 'false'],
  ['oekonomi/waits-from-the-step', 'rules/oekonomi-frister', 'rules/oekonomi', "trin === 'komplet' ? ØKONOMIREGLER.ikkeSendt", 'true ? ØKONOMIREGLER.ikkeSendt'],
  ['oekonomi/last-day-left-out', 'rules/oekonomi-samlet', 'rules/oekonomi-samlet', 'ark.besluttet.dato <= til', 'ark.besluttet.dato < til'],
  ['oekonomi/drafts-are-counted', 'rules/oekonomi-samlet', 'rules/oekonomi-samlet', 'linjer.filter(({ ark }) => erTalt(ark))', 'linjer'],
  ['oekonomi/forum-sees-four', 'rules/oekonomi-forum', 'rules/oekonomi-samlet', 'borgere < FÆRREST ||', 'borgere < FÆRREST - 1 ||'],
  ['oekonomi/forum-sees-one-among-noughts', 'rules/oekonomi-forum', 'rules/oekonomi-samlet', ' && ark[art].beløb !== 0', ''],
  ['oekonomi/forum-sees-a-small-side', 'rules/oekonomi-forum', 'rules/oekonomi-samlet', 'vist[i] === undefined', 'false'],
  ['oekonomi/forum-sees-a-deviation', 'rules/oekonomi-forum', 'rules/oekonomi-samlet', 'skjulte.has(afholdt) || skjulte.has(ellers)', 'skjulte.has(afholdt)'],
  ['oekonomi/half-year-not-over', 'commands/oekonomi-orientering', 'commands/oekonomi-orientering', 'halvår.til < today', 'true'],
  ['oekonomi/report-of-this-half-year', 'rules/halvaar', 'rules/oekonomi-samlet', 'måned <= 6 ?', 'måned < 6 ?'],
  ['oekonomi/stale-paper-is-sent', 'commands/oekonomi-sendt', 'commands/oekonomi', '&& deling.indhold === indhold', ''],
  ['oekonomi/changed-while-sent', 'commands/oekonomi-trinsvar', 'commands/oekonomi', "til === 'sendt' && Object.keys(svar).length > 0", 'false'],
  ['oekonomi/no-is-not-told', 'commands/oekonomi-vis', 'commands/oekonomi', 'if (lavet?.nej)', 'if (false)'],
  ['oekonomi/given-without-waiting', 'commands/oekonomi-givet', 'commands/oekonomi-orientering', 'if (venter === 0)', 'if (venter >= 0)'],
  ['oekonomi/given-is-reckoned-again', 'commands/oekonomi-givet', 'commands/oekonomi-orientering', 'givet(givne, halvår) === undefined', 'true'],
  ['oekonomi/given-is-of-another-half-year', 'rules/orientering', 'commands/oekonomi-orientering', 'halvår === kode', 'true'],
  ['oekonomi/given-hides-nothing', 'rules/orientering', 'rules/oekonomi-samlet', 'øre === undefined ? undefined : formatBeløb(øre)', 'formatBeløb(øre ?? 0)'],
  ['oekonomi/shown-before-it-is-kept', 'commands/oekonomi-orientering', 'commands/oekonomi-orientering', 'if (applied && options.vis)', 'if (false)'],
  ['oekonomi/half-year-given-twice', 'model/orienteringer', 'commands/oekonomi-orientering', 'one.halvår === halvår) < i', 'one.halvår === halvår) > i'],
  ['oekonomi/plain-mail', 'commands/oekonomi-sendt', 'commands/oekonomi', '.length === 0);', '.length >= 0);'],
  ['oekonomi/unfinished-to-oekonomi', 'commands/oekonomi-vis', 'commands/oekonomi', 'if (tilØkonomi) demandKomplet(id, ark);', ''],
  ['oekonomi/sheet-among-shared-files', 'store/outside-file', 'commands/oekonomi-samlet', 'liesInside(context, path, lukkede)', 'false'],
  ['oekonomi/text-becomes-number', 'export/xlsx', 'export/regneark', 'type: String, value: data.tekst', "type: 'Formula', value: data.tekst"],
  ['oekonomi/date-a-day-off', 'export/xlsx', 'export/regneark', '25_569', '25_568'],
]; // prettier-ignore

export const økonomiMutations: readonly Mutation[] = ÆNDRINGER.map(([id, file, test, find, replace]) => ({
  id,
  file: `src/${file}.ts`,
  find,
  replace,
  tests: [`test/${test}.test.ts`],
}));
