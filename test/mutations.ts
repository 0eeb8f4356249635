/**
 * Small, wrong changes to the program and the tests that must notice each. `npm run mutations` makes them one at
 * a time in a copy of the repository. A guard that matters (a date, a consent, a write) has an entry here.
 */

import { aftaleMutations } from './mutations/aftaler.ts';
import { documentsMutations } from './mutations/documents.ts';
import { fejltekstMutations } from './mutations/fejltekster.ts';
import { grænseMutations } from './mutations/graenser.ts';
import { handleplanMutations } from './mutations/handleplan.ts';
import { rammeMutations } from './mutations/ramme.ts';
import { forløbMutations } from './mutations/forloeb.ts';
import { fristMutations } from './mutations/frister.ts';
import { målMutations } from './mutations/maal.ts';
import { mødeMutations } from './mutations/moeder.ts';
import { økonomiMutations } from './mutations/oekonomi.ts';
import { overblikMutations } from './mutations/overblik.ts';
import { regelMutations } from './mutations/regler.ts';
import { samtykkeMutations } from './mutations/samtykke.ts';
import { sletningMutations } from './mutations/sletning.ts';

export interface Mutation {
  readonly id: string;
  /** The file that is changed, from the root of the repository. */
  readonly file: string;
  /** Text that stands exactly once in the file. */
  readonly find: string;
  readonly replace: string;
  /** The test files that must notice: each of them fails. */
  readonly tests: readonly string[];
}

export const mutations: readonly Mutation[] = [
  ...aftaleMutations,
  ...documentsMutations,
  ...fejltekstMutations,
  ...handleplanMutations,
  ...rammeMutations,
  ...forløbMutations,
  ...fristMutations,
  ...grænseMutations,
  ...sletningMutations,
  ...målMutations,
  ...mødeMutations,
  ...økonomiMutations,
  ...overblikMutations,
  ...regelMutations,
  ...samtykkeMutations,
  {
    id: 'dato/month-end-not-clamped',
    file: 'src/base/dato.ts',
    find: 'dag: Math.min(dag, dageIMåned(nytÅr, nyMåned))',
    replace: 'dag',
    tests: ['test/base/dato.test.ts'],
  },
  {
    id: 'dato/century-is-leap-year',
    file: 'src/base/dato.ts',
    find: '(år % 4 === 0 && år % 100 !== 0) || år % 400 === 0',
    replace: 'år % 4 === 0',
    tests: ['test/base/dato.test.ts'],
  },
  {
    id: 'dato/month-addition-off-by-one',
    file: 'src/base/dato.ts',
    find: 'const index = år * 12 + (måned - 1) + n;',
    replace: 'const index = år * 12 + måned + n;',
    tests: ['test/base/dato.test.ts', 'test/base/graense.test.ts'],
  },
  {
    id: 'dato/weekday-shifted',
    file: 'src/base/dato.ts',
    find: '(dagnummer(d) + 4) % 7',
    replace: '(dagnummer(d) + 3) % 7',
    tests: ['test/base/dato.test.ts'],
  },
  {
    id: 'dato/day-31-everywhere',
    file: 'src/base/dato.ts',
    find: 'dag > dageIMåned(år, måned)',
    replace: 'dag > 31',
    tests: ['test/base/dato.test.ts'],
  },
  {
    id: 'graense/week-of-five-days',
    file: 'src/base/graense.ts',
    find: 'plusDage(fra, n * 7)',
    replace: 'plusDage(fra, n * 5)',
    tests: ['test/base/graense.test.ts'],
  },
  {
    id: 'graense/never-back',
    file: 'src/base/graense.ts',
    find: 'const n = antal * gange;',
    replace: 'const n = antal * Math.abs(gange);',
    tests: ['test/base/graense.test.ts'],
  },
  {
    id: 'klokkeslaet/twenty-five-hours',
    file: 'src/base/klokkeslaet.ts',
    find: 'time > 23',
    replace: 'time > 24',
    tests: ['test/base/klokkeslaet.test.ts'],
  },
  {
    id: 'tekst/anything-is-near',
    file: 'src/base/tekst.ts',
    find: 'let bestDistance = limit + 1;',
    replace: 'let bestDistance = Infinity;',
    tests: ['test/base/tekst.test.ts'],
  },
  {
    id: 'tekst/cpr-without-hyphen-passes',
    file: 'src/base/tekst.ts',
    find: '\\d{6}[-– ]?\\d{4}',
    replace: '\\d{6}-\\d{4}',
    tests: ['test/base/tekst.test.ts'],
  },
  {
    id: 'tekst/bidi-reaches-the-terminal',
    file: 'src/base/tekst.ts',
    find: '\\u2060-\\u2069',
    replace: '\\u2060-\\u2064',
    tests: ['test/base/tekst.test.ts'],
  },
  {
    id: 'sensitive/json-shows-the-value',
    file: 'src/base/sensitive.ts',
    find: '  toJSON(): string {\n    return MASK;',
    replace: '  toJSON(): string {\n    return String(this.#value);',
    tests: ['test/base/sensitive.test.ts'],
  },
  {
    id: 'finding/warnings-never-fail',
    file: 'src/base/finding.ts',
    find: "(streng && f.severity === 'advarsel')",
    replace: 'false',
    tests: ['test/base/finding.test.ts'],
  },
  {
    id: 'bin/files-others-may-read',
    file: 'bin/samarbejd.cjs',
    find: 'process.umask(0o077);',
    replace: 'process.umask(0o022);',
    tests: ['test/bin/launcher.test.ts'],
  },
  {
    id: 'ci/failed-step-counts-as-passed',
    file: '.ci/tally.mjs',
    find: "failing === 0 && status !== '0' ? 1 : failing",
    replace: 'failing',
    tests: ['test/ci/tally.test.ts'],
  },
  {
    id: 'architecture/types-only-is-forgotten',
    file: 'test/architecture/room-rules.ts',
    find: "if (kind === 'type' && ROOMS[from]?.typesOf",
    replace: 'if (ROOMS[from]?.typesOf',
    tests: ['test/architecture/violations.test.ts'],
  },
  {
    id: 'architecture/dynamic-imports-unseen',
    file: 'test/architecture/source-text.ts',
    find: "return 'dynamic';",
    replace: 'return undefined;',
    tests: ['test/architecture/source-text.test.ts', 'test/architecture/violations.test.ts'],
  },
  {
    id: 'cli/split-cpr-passes',
    file: 'src/cli/argv.ts',
    find: "typed.some(looksLikeCpr) || SPLIT_CPR.test(typed.join('\\n'))",
    replace: 'typed.some(looksLikeCpr)',
    tests: ['test/cli/run.test.ts'],
  },
  {
    id: 'cli/values-are-folded',
    file: 'src/cli/options.ts',
    find: "if (spec.kind !== 'choice') return text;",
    replace: "if (spec.kind !== 'choice') return fold(text);",
    tests: ['test/cli/run.test.ts'],
  },
  {
    id: 'cli/trace-shows-the-message',
    file: 'src/cli/errors.ts',
    find: 'error.stack.indexOf(message) + message.length',
    replace: '0',
    tests: ['test/cli/errors.test.ts'],
  },
  {
    id: 'cli/lost-output-is-fine',
    file: 'src/cli/errors.ts',
    find: 'return code < WRONG_USE ? WRONG_USE : code;',
    replace: 'return code;',
    tests: ['test/cli/run.test.ts', 'test/cli/terminal.test.ts'],
  },
  {
    id: 'report/newline-begins-a-command',
    file: 'src/report/github.ts',
    find: ".replaceAll('\\n', '%0A')",
    replace: '',
    tests: ['test/report/report.test.ts'],
  },
  {
    id: 'write/short-write-is-enough',
    file: 'src/store/atomic-write.ts',
    find: 'done < bytes.length;',
    replace: 'done === 0 && bytes.length > 0;',
    tests: ['test/verden/change-faults.test.ts'],
  },
  {
    id: 'write/no-journal',
    file: 'src/store/change.ts',
    find: '    writeJournal(context, repo, journal);\n',
    replace: '',
    tests: ['test/verden/change-faults.test.ts'],
  },
  {
    id: 'write/clock-may-go-back',
    file: 'src/store/clock-behind.ts',
    find: 'today >= last',
    replace: 'today > last',
    tests: ['test/store/clock-behind.test.ts'],
  },
  {
    id: 'write/folder-not-synced',
    file: 'src/store/atomic-write.ts',
    find: '  files.rename(staged, path);\n  files.fsyncFolder(parentOf(path));',
    replace: '  files.rename(staged, path);',
    tests: ['test/store/sync-order.test.ts'],
  },
  {
    id: 'write/dead-lock-is-kept',
    file: 'src/store/lock.ts',
    find: '!processes.isRunning(owner.pid, owner.started)',
    replace: 'owner.pid < 0',
    tests: ['test/store/lock.test.ts'],
  },
  {
    id: 'write/lock-of-another-host-is-broken',
    file: 'src/store/lock.ts',
    find: 'owner.host === processes.host && ',
    replace: '',
    tests: ['test/store/lock.test.ts'],
  },
  {
    id: 'write/two-break-a-lock',
    file: 'src/store/lock.ts',
    find: 'if (alone && readLock',
    replace: 'if (readLock',
    tests: ['test/store/lock.test.ts'],
  },
  {
    id: 'write/reads-before-it-locks',
    file: 'src/store/change.ts',
    find: "return await withLock(context, repo, options.command ?? '', async () => {",
    replace:
      "const early = await plan(context, work);\n  work = async () => early;\n  return await withLock(context, repo, options.command ?? '', async () => {",
    tests: ['test/verden/processes.test.ts'],
  },
  {
    id: 'write/recovery-overwrites-a-human',
    file: 'src/store/carry-out.ts',
    find: 'if (foreign) stopAt(foreign.change, repo);',
    replace: 'if (foreign && repo === "") stopAt(foreign.change, repo);',
    tests: ['test/store/change.test.ts'],
  },
  {
    id: 'write/index-left-behind',
    file: 'src/store/carry-out.ts',
    find: 'if (done) await resetIndex',
    replace: 'if (!done) await resetIndex',
    tests: ['test/store/git-dies.test.ts'],
  },
  {
    id: 'write/hand-edits-are-overwritten',
    file: 'src/store/hand-edits.ts',
    find: 'if (edited.length === 0 || medtag === true) return edited;',
    replace: 'if (edited.length >= 0) return [];',
    tests: ['test/store/change.test.ts'],
  },
  {
    id: 'write/failed-change-is-not-taken-back',
    file: 'src/store/roll-back.ts',
    find: 'for (const change of journal.changes) restore(context, repo, change, before);',
    replace: '',
    tests: ['test/store/git-dies.test.ts'],
  },
  {
    id: 'write/journal-out-of-the-repository',
    file: 'src/store/journal.ts',
    find: '    checkPlan(value);\n',
    replace: '',
    tests: ['test/store/change.test.ts'],
  },
  {
    id: 'git/any-setting-passes',
    file: 'src/store/git-settings.ts',
    find: 'return Object.hasOwn(ALLOWED, shown) && ALLOWED[shown]?.(value) === true;',
    replace: 'return ALLOWED[shown]?.(value) ?? true;',
    tests: ['test/store/hostile-git.test.ts'],
  },
  {
    id: 'git/hooks-pass',
    file: 'src/store/git-audit.ts',
    find: '(mode & 0o111) !== 0',
    replace: 'mode < 0',
    tests: ['test/store/hostile-git.test.ts'],
  },
  {
    id: 'git/every-owner-is-trusted',
    file: 'src/system/git-run.ts',
    find: 'await trustedFolders(raw, env, folder)',
    replace: "['*']",
    tests: ['test/system/git-run.test.ts'],
  },
  {
    id: 'git/a-signal-is-success',
    file: 'src/system/git-environment.ts',
    find: 'if (error !== undefined || exitCode === 0) return error;',
    replace: 'if (error !== undefined || !exitCode) return error;',
    tests: ['test/store/git-dies.test.ts'],
  },
  {
    id: 'files/links-are-followed',
    file: 'src/system/files.ts',
    find: "if (kind !== 'file') refuse(path, kind, 'en fil');",
    replace: "if (kind === 'folder') refuse(path, kind, 'en fil');",
    tests: ['test/system/files.test.ts'],
  },
  {
    id: 'ics/open-to-colleagues',
    file: 'src/export/ics.ts',
    find: "event.addPropertyWithValue('class', 'PRIVATE');",
    replace: '',
    tests: ['test/export/ics.test.ts'],
  },
  {
    id: 'ics/line-break-in-a-room',
    file: 'src/export/ics.ts',
    find: '!UNSEEN.test(sted)',
    replace: 'true',
    tests: ['test/export/ics.test.ts'],
  },
  {
    id: 'html/any-link-passes',
    file: 'src/export/polish-page.ts',
    find: "return typeof href === 'string' && SAFE_LINK.test(href);",
    replace: 'return true;',
    tests: ['test/export/html.test.ts'],
  },
  {
    id: 'html/nothing-is-sanitised',
    file: 'src/export/html.ts',
    find: '.use(rehypeSanitize, ALLOWED)',
    replace: '',
    tests: ['test/export/html.test.ts'],
  },
];
