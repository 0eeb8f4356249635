/** Wrong changes to the checks and the commands of the ramme. */

import type { Mutation } from '../mutations.ts';

const KOMMANDO = ['test/commands/ramme.test.ts'];

export const rammeMutations: readonly Mutation[] = [
  {
    id: 'ramme/anybody-is-tovholder',
    file: 'src/rules/ramme-parter.ts',
    find: 'person.roller.some((rolle) => roller.includes(rolle))',
    replace: 'person.roller.length >= 0',
    tests: ['test/rules/ramme-parter.test.ts'],
  },
  {
    id: 'ramme/the-contact-of-the-method-is-no-tovholder',
    file: 'src/rules/ramme-parter.ts',
    find: "new Set<Rolle>(['tovholder', funktioner.kontakt])",
    replace: "new Set<Rolle>(['tovholder', funktioner.kontakt].slice(0, 1))",
    tests: ['test/rules/ramme-parter.test.ts'],
  },
  {
    id: 'ramme/a-name-is-found-inside-a-word',
    file: 'src/rules/ramme-parter.ts',
    find: 'return ` ${fold(navn)',
    replace: 'return `${fold(navn)',
    tests: ['test/rules/ramme-parter.test.ts'],
  },
  {
    id: 'ramme/a-placeholder-is-an-answer',
    file: 'src/rules/ramme-svar.ts',
    find: "if (typeof værdi === 'string') return erPladsholder(værdi);",
    replace: '',
    tests: ['test/rules/ramme-godkendelse.test.ts'],
  },
  {
    id: 'ramme/etableret-before-the-day',
    file: 'src/rules/ramme-godkendelse.ts',
    find: 'dato !== undefined && dato <= today',
    replace: 'dato !== undefined',
    tests: ['test/rules/ramme-godkendelse.test.ts'],
  },
  {
    id: 'ramme/approved-with-open-questions',
    file: 'src/commands/ramme-godkend.ts',
    find: 'if (mangler.length > 0)',
    replace: 'if (mangler.length > 100)',
    tests: [...KOMMANDO, 'test/scenarios.test.ts'],
  },
  {
    id: 'ramme/approved-without-a-fingerprint',
    file: 'src/commands/ramme-godkend.ts',
    find: "{ op: 'set', path: ['godkendelse', 'indhold'], value: indhold },",
    replace: '',
    tests: [...KOMMANDO, 'test/scenarios.test.ts'],
  },
  {
    id: 'ramme/approved-tomorrow',
    file: 'src/commands/godkend-dato.ts',
    find: 'dag > today',
    replace: 'dag < today',
    tests: KOMMANDO,
  },
  {
    id: 'ramme/next-beyond-the-limit',
    file: 'src/commands/opdater-svar.ts',
    find: 'næste > senest',
    replace: "næste > '9999'",
    tests: KOMMANDO,
  },
  {
    id: 'ramme/next-today',
    file: 'src/commands/opdater-svar.ts',
    find: 'næste <= today',
    replace: 'næste < today',
    tests: KOMMANDO,
  },
  {
    id: 'ramme/compared-with-the-latest-commit',
    file: 'src/commands/ramme-udgaver.ts',
    find: 'fundet = udgave;',
    replace: 'fundet ??= udgave;',
    tests: KOMMANDO,
  },
  {
    id: 'ramme/the-day-itself-is-not-since',
    file: 'src/commands/ramme-udgaver.ts',
    find: 'date <= dag && udgave',
    replace: 'date < dag && udgave',
    tests: ['test/commands/ramme-vis.test.ts'],
  },
  {
    id: 'ramme/reviewed-another-text',
    file: 'src/commands/ramme-opdater.ts',
    find: 'before: læst.hash, text }',
    replace: 'before: læst.hash, text: læst.text }',
    tests: KOMMANDO,
  },
  {
    id: 'ramme/machine-zone',
    file: 'src/system/clock.ts',
    find: "timeZone: 'Europe/Copenhagen', dateStyle",
    replace: 'dateStyle',
    tests: ['test/commands/ramme-datoer.test.ts'],
  },
  {
    id: 'ramme/machine-clock',
    file: 'src/system/clock.ts',
    find: "    timeZone: 'Europe/Copenhagen',\n",
    replace: '',
    tests: ['test/system/clock.test.ts'],
  },
  {
    id: 'implementering/a-future-confirmation-counts',
    file: 'src/rules/implementering.ts',
    find: 'bekræftet !== undefined && bekræftet.dato <= today',
    replace: 'bekræftet !== undefined',
    tests: ['test/rules/implementering.test.ts'],
  },
  {
    id: 'implementering/given-up-covers',
    file: 'src/rules/handleplan.ts',
    find: "status !== 'opgivet'",
    replace: "status !== 'planlagt'",
    tests: ['test/rules/implementering.test.ts'],
  },
];
