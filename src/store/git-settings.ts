/**
 * The settings a repository may carry: those that cannot start a program, read another file or send anything
 * anywhere. Everything that is not on this list is refused (threats G1). No list of dangerous ones is kept:
 * git grows new ones.
 */

import type { Setting } from './git-config.ts';

type Accepts = (value: string) => boolean;

const any: Accepts = () => true;
const no: Accepts = (value) => /^(?:false|no|off|0|)$/i.test(value);
const word: Accepts = (value) => /^[\p{L}\p{N}._/@+-]*$/u.test(value) && !value.startsWith('-');
/** https, ssh (also `git@host:path`) or a path; never a transport helper (`ext::…`), never an option. */
const address: Accepts = (value) =>
  !value.includes('::') && /^(?:https:\/\/|ssh:\/\/|file:\/\/|[\w.]+@[\w.-]+:|[./~\w])/.test(value);

const ALLOWED: Readonly<Record<string, Accepts>> = {
  'core.repositoryformatversion': (value) => value === '0' || value === '1',
  'core.bare': no,
  'core.fsmonitor': no,
  'core.filemode': word,
  'core.logallrefupdates': word,
  'core.ignorecase': word,
  'core.precomposeunicode': word,
  'core.symlinks': word,
  'core.autocrlf': word,
  'core.eol': word,
  'core.safecrlf': word,
  'core.quotepath': word,
  'core.sharedrepository': word,
  'core.longpaths': word,
  'core.hidedotfiles': word,
  'core.protectntfs': word,
  'core.protecthfs': word,
  'core.untrackedcache': word,
  'core.compression': word,
  'core.abbrev': word,
  'extensions.objectformat': word,
  'user.name': any,
  'user.email': any,
  'user.useconfigonly': word,
  'user.signingkey': any,
  'commit.gpgsign': word,
  'tag.gpgsign': word,
  'gpg.format': word,
  'remote.*.url': address,
  'remote.*.pushurl': address,
  'remote.*.fetch': any,
  'remote.*.tagopt': (value) => value === '--tags' || value === '--no-tags',
  'remote.*.prune': word,
  'remote.*.gh-resolved': word,
  'branch.*.remote': word,
  'branch.*.pushremote': word,
  'branch.*.merge': word,
  'branch.*.rebase': word,
  'branch.*.description': any,
  'branch.*.vscode-merge-base': word,
  'branch.*.gh-merge-base': word,
  'branch.*.github-pr-owner-number': any,
  'init.defaultbranch': word,
  'pull.rebase': word,
  'pull.ff': word,
  'push.default': word,
  'push.autosetupremote': word,
  'push.followtags': word,
  'fetch.prune': word,
  'merge.ff': word,
  'merge.conflictstyle': word,
  'receive.denynonfastforwards': word,
  'receive.denycurrentbranch': word,
  'gc.auto': word,
  'gc.autodetach': word,
  'maintenance.auto': word,
  'maintenance.strategy': word,
  'color.ui': word,
  'i18n.commitencoding': word,
  'i18n.logoutputencoding': word,
};

/** May a repository carry this setting? */
export function settingIsAllowed({ shown, value }: Setting): boolean {
  return Object.hasOwn(ALLOWED, shown) && ALLOWED[shown]?.(value) === true;
}
