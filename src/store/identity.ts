/** Who acts: read from where git reads it, without starting git when that can be helped. */

import { UserError } from '../base/errors.ts';
import type { Context, Identity } from '../context.ts';
import { parseGitConfig } from './git-config.ts';

interface Half {
  readonly name: string | undefined;
  readonly email: string | undefined;
}

function lastOf(files: Context['files'], path: string): Half {
  const bytes = files.read(path);
  const settings = parseGitConfig(bytes === undefined ? '' : new TextDecoder('utf-8').decode(bytes)) ?? [];
  const find = (key: string): string | undefined =>
    settings.findLast((setting) => setting.key === key)?.value;
  return { name: find('user.name'), email: find('user.email') };
}

/** Config files from the nearest to the farthest, as git ranks them. A file we may not read counts as absent. */
function configFiles({ env }: Context, repo: string): string[] {
  const home = env['HOME'] ?? env['USERPROFILE'];
  const xdg = env['XDG_CONFIG_HOME'] ?? (home === undefined ? undefined : `${home}/.config`);
  return [
    `${repo}/.git/config`,
    ...(home === undefined ? [] : [`${home}/.gitconfig`]),
    ...(xdg === undefined ? [] : [`${xdg}/git/config`]),
  ];
}

function readable(read: () => Half): Half {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError) return { name: undefined, email: undefined };
    throw error;
  }
}

/**
 * The person behind this run: GIT_AUTHOR_NAME/EMAIL, the repository's config, the user's, and last what git itself
 * finds (system config, includes).
 * @param repo absolute path; need not be a repository yet
 * @throws UserError with the two lines to type
 */
export async function identity(context: Context, repo: string): Promise<Identity> {
  const { env, files } = context;
  const halves = [
    { name: env['GIT_AUTHOR_NAME'], email: env['GIT_AUTHOR_EMAIL'] },
    ...configFiles(context, repo).map((path) => readable(() => lastOf(files, path))),
  ];
  const name = halves.map((half) => half.name).find(Boolean);
  const email = halves.map((half) => half.email).find(Boolean);
  if (name && email) return { name, email };
  const configured = await context.git.configuredIdentity(repo);
  if (configured) return configured;
  throw new UserError(
    'git ved ikke, hvem du er, og ændringer gemmes i dit navn.',
    'Skriv disse to linjer med dit eget navn og din egen arbejdsmail, og kør kommandoen igen:\n' +
      '  git config --global user.name "Dit Navn"\n' +
      '  git config --global user.email "dit.navn@eksempelby.example"',
  );
}
