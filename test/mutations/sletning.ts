/** Wrong changes to erasure and insight: what is left behind, what is let through, what is not told. */

import type { Mutation } from '../mutations.ts';

/** id, file, test, text that stands once in the file, what it becomes. */
type Ændring = readonly [id: string, file: string, test: string, find: string, replace: string];

const SLET = 'test/commands/forloeb-slet.test.ts';
const LOG = 'test/store/slettelog.test.ts';
const TRUSSEL = 'test/threats/erasure.test.ts';
const INDSIGT = 'test/commands/forloeb-indsigt.test.ts';

const ÆNDRINGER: readonly Ændring[] = [
  ['limit-a-day-late', 'rules/sletning', SLET, 'return today < dag ?', 'return today <= dag ?'],
  ['limit-is-ignored', 'rules/sletning', SLET, 'omFristen(anmodning),', ''],
  ['journal-is-ignored', 'rules/sletning', SLET, '!svar.journalpligt.opfyldt &&', 'false &&'],
  ['archive-is-ignored', 'rules/sletning', SLET, '!svar.arkivpligt.opfyldt &&', 'false &&'],
  ['anyone-decides', 'rules/sletning', SLET, '!personer.includes(svar.besluttet.af) &&', 'false &&'],
  ['receipt-may-name', 'rules/sletning', SLET, 'ord(text).some((w) => navne.has(w))', 'false'],
  ['receipt-may-number', 'rules/sletning', SLET, 'looksLikeCpr(text) ||', ''],
  ['hand-edits-go-unseen', 'commands/slet-udfoer', SLET, 'if (!valg.medtag) await refuseUnfinishedWork(context, sag);', ''],
  ['any-word-confirms', 'commands/slet-udfoer', SLET, 'if (typed.trim() !== id)', 'if (typed === undefined)'],
  ['log-is-not-tried-first', 'store/erase', SLET, 'if (edited.length === 0 && brud.length === 0) return;', 'return;'],
  ['folder-stays', 'store/erase', TRUSSEL, '  removeTree(files, aside);\n  files.fsyncFolder(forløbsmappe);', '  files.fsyncFolder(forløbsmappe);'],
  ['backup-is-opened', 'store/forloeb', TRUSSEL, 'refuseErased(kommune.slettelog, id, context.files.lstat(repo) !== undefined);', ''],
  ['renamed-backup-is-opened', 'store/forloebsfil', TRUSSEL, 'loaded.doc === undefined || loaded.doc.value.id === id', 'loaded.findings.length === 0'],
  ['pending-is-opened', 'store/forloeb', SLET, 'refusePending(context, kommune.forløbsmappe, id);', ''],
  ['proof-skips-git', 'commands/slet-bevis', TRUSSEL, 'if (antal > 0) fund.set(sti, antal);', ''],
  ['chain-is-not-followed', 'store/slettelog', LOG, " && one.forrige === (before === undefined ? 'ingen' : hash(before))", ''],
  ['seal-is-not-read', 'store/slettelog', LOG, 'sealed(hash, body) === line && ', ''],
  ['insight-in-the-kommune', 'store/export-folder', INDSIGT, 'if (liesInside(context, target, lukkede))', 'if (false)'],
  ['insight-is-not-logged', 'commands/forloeb-indsigt', INDSIGT, 'await change(context, sag.repo,', 'if (ny === "") await change(context, sag.repo,'],
  ['insight-stays', 'store/export-folder', INDSIGT, 'for (const at of present(files, real, paths ?? [])) files.unlink(at);', ''],
  ['a-day-too-long', 'commands/forloeb-indsigt', INDSIGT, 'common.today, 1)', 'common.today, 2)'],
]; // prettier-ignore

export const sletningMutations: readonly Mutation[] = ÆNDRINGER.map(([id, file, test, find, replace]) => ({
  id: `sletning/${id}`,
  file: `src/${file}.ts`,
  find,
  replace,
  tests: [test],
}));
