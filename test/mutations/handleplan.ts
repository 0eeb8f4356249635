/** The handleplan's days, tilbudsoversigten's import, and looking up: each limit and check turned one at a time. */

import type { Mutation } from '../mutations.ts';

/** id, text that stands once in the file, what it becomes. */
type Ændring = readonly [id: string, find: string, replace: string];

function i(noun: string, file: string, test: string, ændringer: readonly Ændring[]): readonly Mutation[] {
  return ændringer.map(([id, find, replace]) => ({
    id: `${noun}/${id}`,
    file: `src/${file}`,
    find,
    replace,
    tests: [`test/${test}`],
  }));
}

export const handleplanMutations: readonly Mutation[] = [
  ...i('edit-file', 'store/edited.ts', 'commands/edit-file.test.ts', [
    ['result-not-judged', 'if (doc) return doc;', 'return doc as Located<z.output<S>>;'],
  ]),
  ...i('gentagelse', 'base/gentagelse.ts', 'base/gentagelse.test.ts', [
    ['month-end-not-clamped', 'Math.min(nummer, dageIMåned(årstal, måned))', 'Math.min(nummer, 30)'],
    ['parts-of-the-year-cut-off', 'Math.round((12 * del) / antal)', 'Math.floor((12 * del) / antal)'],
    ['last-weekday-a-week-late', '(plusMåneder(første, måneder)), -7)', '(plusMåneder(første, måneder)), 0)'],
    ['leap-day-every-year', 'Math.min(d, dageIMåned(å, måned))', 'd'],
    ['the-day-itself-is-left-out', 'forfald <= sidste)', 'forfald < sidste)'],
    ['weeks-begin-on-any-day', 'dagnummer(fra) - MANDAG', 'dagnummer(fra)'],
    ['no-end-of-the-calendar', 'til > SENEST ? SENEST : til', 'til'],
  ]),
  ...i('gentagelse', 'base/gentagelse-tekst.ts', 'base/gentagelse.test.ts', [
    ['every-fifth-month', 'Number.isInteger(12 / måneder)', 'måneder > 0'],
    ['backwards-stretch', 'første <= sidste ?', 'true ?'],
    ['one-day-is-yearly', 'fundne.length > 1 || uden !== text', 'fundne.length > 0'],
  ]),
  ...i('gentagelse', 'base/dato.ts', 'base/gentagelse.test.ts', [
    ['week-53-of-any-year', 'start < mandag(næste) ?', 'true ?'],
  ]),
  ...i('handleplan', 'rules/handleplan-frister.ts', 'rules/handleplan-frister.test.ts', [
    ['repetition-late-on-the-day', 'efter.has(f) && f.forfald < today', 'efter.has(f) && f.forfald <= today'],
    ['once-late-on-the-day', 'eneste.forfald < today ?', 'eneste.forfald <= today ?'],
    ['the-future-is-done', 'gennemført.filter((dag) => dag <= today)', 'gennemført'],
    ['passed-over-for-ever', 'const TILBAGE = 12;', 'const TILBAGE = 120;'],
    ['finished-is-late', "aktivitet.status === 'gennemført' || ", ''],
    ['first-day-does-not-count', 'dag >= fra && ', 'dag > fra && '],
  ]),
  ...i('handleplan', 'rules/handleplan.ts', 'rules/handleplan-frister.test.ts', [
    ['done-today-is-the-future', 'if (dag <= today) return [];', 'if (dag < today) return [];'],
    ['no-projektleder', "roller.includes('projektleder')", 'roller.length >= 0'],
  ]),
  ...i('tilbud', 'rules/tilbud.ts', 'commands/tilbud-importer.test.ts', [
    ['the-same-name-twice', 'kendte.set(fold(navn), `række ${nummer}`);', ''],
  ]),
  ...i('tilbud', 'rules/tilbud.ts', 'commands/tilbud.test.ts', [
    ['listed-on-the-anniversary', 'senest === undefined || today > senest', 'senest === undefined || today >= senest'],
  ]),
  ...i('tilbud', 'commands/tilbud-importer.ts', 'commands/tilbud-importer.test.ts', [
    ['half-an-import', "fejl.length > 0 && !options['spring-over-fejl']", 'false'],
    ['nobody-is-asked', '!terminal.interactive || ja || kunVis', 'true'],
  ]),
  ...i('tilbud', 'rules/tilbud-soegning.ts', 'rules/tilbud-soegning.test.ts', [
    ['no-slips', 'return ord.length < 9 ? 1 : 2;', 'return 0;'],
    ['no-compounds', 'søgt.length >= 3 && ord.includes(søgt)', 'false'],
    ['any-word-will-do', 'ramte === flest', 'ramte > 0'],
  ]),
  ...i('csv', 'store/csv.ts', 'store/csv.test.ts', [
    ['a-quote-ends-at-once', "if (text[quote + 1] === '\"') continue;", ''],
    ['byte-order-mark-stays', "whole.replace(/^\\uFEFF/, '')", 'whole'],
  ]),
  ...i('csv', 'store/charset.ts', 'store/charset.test.ts', [
    ['utf-8-read-as-latin', 'if (isSurelyUtf8(bytes)) {', 'if (bytes.length < 0) {'],
    ['no-euro-sign', 'WINDOWS[byte - 0x80] ?? ', ''],
  ]),
]; // prettier-ignore
