/**
 * The main job by both methods, from the first concern to the finished papers, with a citizen whose every personal
 * word can be searched for: nothing of it may be anywhere but in the case's own files.
 */

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { program, type Program } from '../helpers/program.ts';

interface Method {
  readonly kommune: string;
  readonly by: string;
  readonly visitation: string;
  readonly units: string;
  readonly external: string;
  readonly internal: string;
  readonly convener: string;
  readonly type: string;
  readonly lokale: string;
}

const SOROE: Method = {
  kommune: 'bakkekoebing',
  by: 'p-t7bne',
  visitation:
    'kriterier: [flere_afdelinger]\nafgørelse: {dato: 2026-11-20, af: [p-t7bne, p-k286p], udfald: tilbydes, begrundelse: VISITATIONSORD}\n',
  units: '[psykiatrien, sagsbehandler_social]',
  external: 'p-r4k2m',
  internal: 'p-zhdqv',
  convener: 'p-t7bne',
  type: 'samarbejdsmøde',
  lokale: 'raadhus-2-14',
};

const SUS: Method = {
  kommune: 'fjordby',
  by: 'p-t39vn',
  visitation:
    'kriterier: [kompleks_sag]\nafgørelse: {dato: 2026-11-20, af: [p-vbnmq], udfald: tilbydes, begrundelse: VISITATIONSORD}\n',
  units: '[psykiatri, ydelse]',
  external: 'p-7d7d2',
  internal: 'p-zt2dx',
  convener: 'p-t39vn',
  type: 'koordinerende_møde',
  lokale: 'toldbod-1-04',
};

const SECRETS = [
  'Nivi Hemmeligsen',
  '670291-0001',
  'Skjultvej 7',
  'BEHOVSORD',
  'VISITATIONSORD',
  'FORMÅLSORD',
  'GRUNDORD',
];

let run: Program | undefined;
afterEach(() => run?.remove());

function files(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).map((e) => join(e.parentPath, e.name));
}

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
}

function held(text: string): readonly string[] {
  return SECRETS.filter((secret) => text.normalize('NFC').includes(secret));
}

/** Everything git keeps of a repository: every object, inflated. */
function everyObject(folder: string): string {
  const ids = git(folder, 'cat-file', '--batch-all-objects', '--batch-check=%(objectname)');
  return execFileSync('git', ['-C', folder, 'cat-file', '--batch'], { input: ids, encoding: 'latin1' });
}

async function mainJob(method: Method): Promise<{ readonly case: string; readonly said: string }> {
  run = program({ today: '2026-11-21' });
  const by = join(run.folder, 'by');
  cpSync(join('examples', method.kommune), by, { recursive: true });
  rmSync(join(by, 'forloeb'), { recursive: true });
  run.write('by/.gitignore', '/forloeb/\n');
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
  ])
    git(by, ...args);
  git(
    by,
    '-c',
    'user.name=P',
    '-c',
    'user.email=p@eksempelby.example',
    'commit',
    '-q',
    '-m',
    'kommune: oprettet',
  );
  run.write(
    'henvisning.yaml',
    `borger: {navn: Nivi Hemmeligsen, cpr: "670291-0001", cpr_type: erstatning, adresse: Skjultvej 7, kanal: brev}\nbehov: {konstateret: 2026-11-19, af: ${method.by}, beskrivelse: BEHOVSORD}\n`,
  );
  run.write('visitation.yaml', method.visitation);
  run.write(
    'samtykke.yaml',
    `type: udveksling\ngivet: {dato: 2026-11-20, af: borger, form: skriftlig}\ninformeret: {dato: 2026-11-20, om_formål: ja, om_hvem: ja}\nformål: FORMÅLSORD\nenheder: ${method.units}\nkategorier: {må: [identitet, forløb, netværk]}\n`,
  );
  run.write(
    'indkaldelse.yaml',
    `formål: FORMÅLSORD\nindkalder: ${method.convener}\ntolk: {nødvendig: nej}\ndeltagere:\n  - {person: ${method.external}, grund: GRUNDORD}\n  - {person: ${method.internal}, grund: GRUNDORD}\n`,
  );
  const said: string[] = [];
  const step = async (...argv: string[]): Promise<string> => {
    const { code, out, err, transcript } = await (run as Program).run(argv, { cwd: 'by' });
    expect(code, out + err).toBe(0);
    said.push(transcript);
    return out.trim();
  };
  const id = await step('forløb', 'ny', '--fra', '../henvisning.yaml');
  await step('forløb', 'visiter', id, '--fra', '../visitation.yaml');
  await step('samtykke', 'giv', id, '--fra', '../samtykke.yaml');
  await step('samtykke', 'hvem', id);
  await step('forløb', 'vis', id);
  const when = ['--den', '2026-12-15', '--kl', '9.30-11', '--lokale', method.lokale, '--type', method.type];
  await step('møde', 'indkald', id, ...when, '--fra', '../indkaldelse.yaml', '--som', 'html');
  return { case: join(by, 'forloeb', id), said: said.join('\n') };
}

describe.each([
  ['sus', SUS],
  ['soroe', SOROE],
] as const)('%s', (_, method) => {
  it('the citizen is nowhere but in the case: not in the kommune, the history, the calendar, or what is said (L2, X-09, R-186)', async () => {
    const { case: folder, said } = await mainJob(method);
    const by = join(folder, '..', '..');

    expect(held(everyObject(by))).toEqual([]);
    expect(git(by, 'status', '--porcelain')).toBe('');
    expect(held(git(folder, 'log', '--format=%s%n%b%n%an%n%ae') + git(folder, 'reflog'))).toEqual([]);
    expect(git(folder, 'log', '--format=%s').trim().split('\n')).toHaveLength(4);
    const all = files(folder);
    expect(held(all.join('\n'))).toEqual([]);
    const [ics = ''] = all.filter((name) => name.endsWith('.ics'));
    expect(held(readFileSync(ics, 'utf8'))).toEqual([]);
    expect(readFileSync(ics, 'utf8')).not.toContain(folder.slice(-10));
    expect(held(said)).toEqual([]);
  });

  it('folders are 0700 and files 0600, git included (L3)', async () => {
    const umask = process.umask(0o077);
    const { case: folder } = await mainJob(method).finally(() => process.umask(umask));
    const wrong = files(folder).filter((name) => {
      const stat = statSync(name);
      return (stat.mode & 0o077) !== 0;
    });
    expect(wrong).toEqual([]);
  });

  it('every paper is there, as Markdown and as a page, and every one is in the log (R-139, R-146, R-168)', async () => {
    const { case: folder } = await mainJob(method);
    const [møde = ''] = readdirSync(join(folder, 'moeder'));
    const names = readdirSync(join(folder, 'moeder', møde));
    const papers = ['borger', method.external, method.internal].map((who) => `indkaldelse-${who}`);
    for (const paper of [...papers, 'dagsorden'])
      expect(names).toEqual(expect.arrayContaining([`${paper}.md`, `${paper}.html`]));
    const log = readFileSync(join(folder, 'delinger.yaml'), 'utf8');
    expect(log.match(/status: forberedt/g)).toHaveLength(6);
    expect(existsSync(join(folder, 'moeder', møde, 'moede.ics'))).toBe(true);
  });
});
