/** Deadlines a day off from their findings, and what a calendar or a local limit must not hide. */

import type { Mutation } from '../mutations.ts';

const FRISTER = ['test/rules/frister.test.ts'];

export const fristMutations: readonly Mutation[] = [
  {
    id: 'frist/agreement-a-day-late',
    file: 'src/rules/aftaler.ts',
    find: 'aftalefrist(aftale, grænser) < today',
    replace: 'aftalefrist(aftale, grænser) <= today',
    tests: FRISTER,
  },
  {
    id: 'frist/consent-late-on-its-day',
    file: 'src/rules/samtykke-genbesoeg.ts',
    find: 'om.today <= dag',
    replace: 'om.today < dag',
    tests: FRISTER,
  },
  {
    id: 'frist/latest-day-of-the-ramme',
    file: 'src/rules/frister.ts',
    find: 'a.dag < b.dag ? -1 : 1',
    replace: 'a.dag < b.dag ? 1 : -1',
    tests: FRISTER,
  },
  {
    id: 'frist/own-limit-unseen',
    file: 'src/rules/graenser.ts',
    find: 'findings.push(...afviger(samarbejd, skrevet, grænse, før));',
    replace: '',
    tests: ['test/rules/graenser.test.ts', 'test/rules/graenser-virker.test.ts'],
  },
  {
    id: 'frist/unknown-code-hides-all',
    file: 'src/commands/kun-koder.ts',
    find: '    koder,\n    kendte,',
    replace: '    [],\n    kendte,',
    tests: ['test/commands/tjek.test.ts'],
  },
  {
    id: 'frist/never-confirmed-is-silent',
    file: 'src/rules/frister.ts',
    find: '    ...aldrigBekræftede(filer),\n',
    replace: '',
    tests: FRISTER,
  },
  {
    id: 'frist/asked-at-any-meeting',
    file: 'src/rules/oplevelse.ts',
    find: ' && oplevelse.spørges_ved.includes(nummer)',
    replace: '',
    tests: FRISTER,
  },
  {
    id: 'frist/limit-that-nobody-set',
    file: 'src/rules/forloeb-roller.ts',
    find: '!gælder(grænser, ROLLEREGLER.tovholderUge) || ',
    replace: '',
    tests: ['test/rules/graensedage.test.ts'],
  },
  {
    id: 'frist/faggrupper-where-nobody-set-it',
    file: 'src/rules/moede-faggrupper.ts',
    find: ' || !gælder(grænser, FAGGRUPPEREGLER.mangler)',
    replace: '',
    tests: ['test/rules/graensedage.test.ts'],
  },
  {
    id: 'frist/half-a-change-is-read',
    file: 'src/store/forloeb-frister.ts',
    find: '  demandSettled(context, repo);\n',
    replace: '',
    tests: ['test/commands/frister.test.ts'],
  },
  {
    id: 'frist/referat-of-a-closed-case',
    file: 'src/rules/moede-referat.ts',
    find: 'erSlut(forløb.value) || ',
    replace: '',
    tests: ['test/rules/moede-referat.test.ts'],
  },
  {
    id: 'frist/referat-before-the-meeting',
    file: 'src/rules/moede-referat.ts',
    find: ' || tid.dato > today',
    replace: '',
    tests: ['test/rules/moede-referat.test.ts'],
  },
  {
    id: 'frist/referat-late-on-the-day',
    file: 'src/rules/moede-referat.ts',
    find: 'sag.today <= dag',
    replace: 'sag.today < dag',
    tests: ['test/rules/moede-referat.test.ts'],
  },
  {
    id: 'frist/unread-consent-is-not-told',
    file: 'src/store/forloeb-frister.ts',
    find: '      samtykkemappe.findings.length > 0 ||\n',
    replace: '',
    tests: ['test/commands/frister.test.ts'],
  },
  {
    id: 'frist/names-to-everyone',
    file: 'src/commands/frister.ts',
    find: 'options.navne ? borgere',
    replace: 'true ? borgere',
    tests: ['test/commands/frister.test.ts'],
  },
];
