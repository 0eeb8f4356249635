/** Wrong changes to meetings: deadlines, cadence, the plan of the year, the way papers are sent, and hand edits. */

import type { Mutation } from '../mutations.ts';

type Ændring = readonly [id: string, file: string, test: string, find: string, replace: string];

const ÆNDRINGER: readonly Ændring[] = [
  ['moede/rooms-meet-at-the-minute', 'rules/ledige-lokaler', 'commands/moede-lokale', 'a.fra < b.til && b.fra < a.til', 'a.fra <= b.til && b.fra <= a.til'],
  ['moede/planned-rooms-are-free', 'store/optagede-lokaler', 'commands/moede-lokale', 'return [...plan, ...indkaldt(', 'return [...plan.slice(1), ...indkaldt('],
  ['moede/used-plan-stays', 'commands/indkald-plan', 'commands/moede-lokale', 'if (nr === -1) return [];', 'if (nr >= -1) return [];'],
  ['moede/interval-a-day-late', 'rules/moede-kadence', 'rules/moede-frister', '?? today) <= frist', '?? today) < frist'],
  ['moede/called-off-counts', 'rules/moede-kadence', 'rules/moede-frister', "value.status !== 'aflyst' && ", ''],
  ['moede/count-a-day-more', 'rules/moede-antal', 'rules/moede-frister', 'd > efter', 'd >= efter'],
  ['moede/count-before-the-year', 'rules/moede-antal', 'rules/moede-frister', 'dag < plusVarighed(start, krav.pr) ? 0 : ', ''],
  ['moede/all-on-the-last-day', 'rules/moede-antal', 'rules/moede-antal', ', 1 - antal)', ', 0)'],
  ['moede/best-day-is-the-last', 'rules/moede-antal', 'rules/moede-antal', '[helst, today, sidste].toSorted()', '[helst, helst, sidste].toSorted()'],
  ['moede/short-month-comes-early', 'rules/moede-antal', 'rules/moede-antal', 'while (plusVarighed(første, pr, -1) < dag)', 'while (plusVarighed(første, pr, -1) < "0")'],
  ['moede/talks-of-one-kind', 'rules/moede-kadence', 'rules/moede-faggrupper', "eksterne: ['ja', 'nej'] }", "eksterne: ['ja'] }"],
  ['moede/said-twice', 'rules/frister-kadence', 'rules/frister', 'nr === 0 || erOverskredet(f, today)', 'true'],
  ['moede/faggruppe-a-day-more', 'rules/moede-faggrupper', 'rules/moede-faggrupper', 'tid.dato > efter', 'tid.dato >= efter'],
  ['moede/faggruppe-invited-is-there', 'rules/moede-faggrupper', 'rules/moede-faggrupper', 'if (tilStede.length > 0) return tilStede;', ''],
  ['moede/faggruppe-a-note-is-there', 'rules/moede-faggrupper', 'rules/moede-faggrupper', "svar === undefined || svar.valg === '1'", 'true'],
  ['moede/faggruppe-any-colleague', 'rules/moede-faggrupper', 'rules/moede-faggrupper', "parttype !== 'egen_myndighed' && ", ''],
  ['moede/answers-on-the-day', 'rules/moede-frister', 'rules/moede-frister', 'today <= svarfrist', 'today < svarfrist'],
  ['moede/agenda-a-day-early', 'rules/moede-frister', 'rules/moede-frister', '?? frist) <= frist', '?? frist) < frist'],
  ['moede/task-on-the-day', 'rules/moede-opgaver', 'rules/moede-frister', 'today <= senest', 'today < senest'],
  ['moede/prepared-after-the-agenda', 'rules/moede-opgaver', 'rules/moede-opgaver', 'grænsen < førDagsordenen ? grænsen : førDagsordenen', 'grænsen'],
  ['moede/interpreter-as-the-rest', 'rules/moede-opgaver', 'rules/moede-opgaver', 'senest(tolkefrist ?? grænsen)', 'iGodTid'],
  ['moede/reminds-who-did-not-ask', 'rules/moede-opgaver', 'rules/moede-opgaver', 'borger.sms_påmindelse === true', 'borger.sms_påmindelse !== undefined'],
  ['moede/note-lost-in-a-move', 'rules/moede-opgaver', 'commands/moede-flyt', '    ...notater,\n', ''],
  ['plan/after-the-limit', 'rules/moedeplan', 'rules/moedeplan', 'til: frist, helst: sidst === undefined ? før : frist', 'til: plusDage(frist, 20), helst: plusDage(frist, 20)'],
  ['plan/in-the-past', 'rules/moedeplan', 'rules/moedeplan', 'if (frist < fra) {', 'if (frist > frist) {'],
  ['plan/formoede-twice', 'rules/moedeplan', 'rules/moedeplan', ' && !erForberedt(sidst, sidstFormøde, dag)', ''],
  ['plan/room-twice', 'rules/ledige-lokaler', 'rules/moedeplan', 'a.fra < b.til && b.fra < a.til', 'a.fra === b.fra'],
  ['plan/on-a-holiday', 'rules/ledige-lokaler', 'rules/moedeplan', ' && !erFri(dag, lukkedage)', ''],
  ['lukkedage/holiday-open', 'base/lukkedage', 'base/lukkedage', 'erHelligdag(dag) || ', ''],
  ['udsend/cpr-by-mail', 'rules/udsendelse', 'commands/moede-udsend', "if (kanal !== 'mail' || ", "if (kanal === 'mail' || "],
  ['udsend/any-domain', 'rules/udsendelse', 'commands/moede-udsend', 'sikkert.toLowerCase() === domæne', 'sikkert !== domæne'],
  ['papir/hand-edit-lost', 'store/rendered', 'commands/moede-flyt', 'context.hash(doc.body) !== doc.value.indhold', 'false'],
  ['referat/two-take-over', 'store/draft-claim', 'store/draft-claim', "over === 'any' || over?.seen === seen", 'over !== undefined'],
  ['referat/another-machine-is-gone', 'store/draft-claim', 'store/draft-claim', 'owner.host === processes.host && ', ''],
  ['dagsorden/says-who-has-the-agreement', 'commands/indkald-moede', 'commands/moede-referat', "hvem === 'borger' ? `{borger} ${sagt}`", "hvem !== '' ? `${hvem} ${sagt}`"],
  ['referat/late-on-its-day', 'rules/referat-udsendelse', 'rules/referat-udsendelse', 'dag < sag.today', 'dag <= sag.today'],
  ['referat/withdrawn-is-due', 'rules/referat-udsendelse', 'rules/referat-udsendelse', 'usendt.filter(måSendes(sag))', 'usendt'],
  ['referat/first-version-decides', 'rules/referat-udsendelse', 'rules/referat-udsendelse', 'nyeste.set(modtager, deling)', 'nyeste.set(modtager, nyeste.get(modtager) ?? deling)'],
  ['referat/skema-keeps-the-old-day', 'commands/referat-skema', 'commands/referat-skema', 'før !== undefined && før >= dato', 'true'],
  ['referat/skema-before-the-meeting', 'commands/referat-plan', 'commands/referat-skema', 'ny(m.mappe) ?? m.møde', 'm.møde'],
  ['referat/old-signature-on-new-agreements', 'rules/maal-underskrift', 'commands/referat-skema', '(fra === undefined || fra <= u.dato)', 'true'],
  ['flyt/sequence-stays', 'rules/flytning', 'commands/moede-flyt', 'sekvens + 1', 'sekvens'],
  ['flyt/old-answers-stay', 'rules/flytning', 'commands/moede-flyt', "svar?.valg === '4'", 'true'],
]; // prettier-ignore

export const mødeMutations: readonly Mutation[] = ÆNDRINGER.map(([id, file, test, find, replace]) => ({
  id,
  file: `src/${file}.ts`,
  find,
  replace,
  tests: [`test/${test}.test.ts`],
}));
