/**
 * The main job once, for real, in `demo/`: found a kommune's folder, fill in and check the ramme, open a case, record
 * a consent, convene a meeting. Brings its own git identity and its own today, so it goes the same way everywhere.
 */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const demo = join(root, 'demo');
const mark = join(demo, '.lavet-af-npm-start');
const kommune = join(demo, 'bakkekoebing');
const svar = (name) => `../svar/${name}.yaml`;
const today = '2026-11-21';

const env = {
  PATH: process.env.PATH,
  HOME: join(demo, 'home'),
  GIT_AUTHOR_NAME: 'Signe Overmark Tjelle',
  GIT_AUTHOR_EMAIL: 'sotj@bakkekoebing.example',
  GIT_COMMITTER_NAME: 'Signe Overmark Tjelle',
  GIT_COMMITTER_EMAIL: 'sotj@bakkekoebing.example',
  GIT_CONFIG_NOSYSTEM: '1',
};

function say(text) {
  process.stdout.write(`${text}\n`);
}

function stop(text) {
  say(text);
  throw new Error('the demo did not go as it should');
}

/** Only a folder that this script made is replaced. */
function emptyFolder() {
  if (existsSync(demo) && !existsSync(mark))
    stop('demo/ findes og er ikke lavet af npm start. Flyt den, og prøv igen.');
  rmSync(demo, { recursive: true, force: true });
  mkdirSync(join(demo, 'home'), { recursive: true });
  cpSync(join(root, 'examples', 'svar'), join(demo, 'svar'), { recursive: true });
  writeFileSync(mark, '');
}

/** Runs the tool as a person would; answers its stdout. */
function samarbejd(args, { cwd = kommune, expect = 0, show = Infinity } = {}) {
  say(`\n$ samarbejd ${args.map((a) => (/[^\w./:æøåÆØÅ-]/.test(a) ? `"${a}"` : a)).join(' ')}`);
  const run = spawnSync(process.execPath, [join(root, 'bin', 'samarbejd.cjs'), ...args, '--i-dag', today], {
    cwd,
    env,
  });
  const [out, err] = [run.stdout.toString(), run.stderr.toString()];
  const lines = out.trimEnd().split('\n');
  say(lines.slice(0, show).join('\n'));
  if (lines.length > show) say(`… og ${lines.length - show} linjer til`);
  if (err.trim() !== '') say(err.trimEnd());
  if (run.status !== expect) stop(`Kommandoen sluttede med ${run.status}, og der skulle stå ${expect}.`);
  return out.trim();
}

function git(cwd, ...args) {
  const run = spawnSync('git', args, { cwd, env });
  if (run.status !== 0) stop(run.stderr.toString());
  return run.stdout.toString();
}

/** A project leader's hours with the files, in one go. */
function fillIn() {
  say(
    '\n# Projektlederen og projektgruppen besvarer spørgsmålene (her hentes svarene fra examples/bakkekoebing)',
  );
  const example = join(root, 'examples', 'bakkekoebing');
  for (const name of readdirSync(example).filter((n) => n.endsWith('.yaml'))) {
    cpSync(join(example, name), join(kommune, name));
    say(`  udfyldt: ${name}`);
  }
  env.GIT_AUTHOR_DATE = env.GIT_COMMITTER_DATE = '2026-08-25T10:00:00+02:00';
  git(kommune, 'commit', '-q', '-a', '-m', 'ramme: udfyldt');
  delete env.GIT_AUTHOR_DATE;
  delete env.GIT_COMMITTER_DATE;
}

function frontPage(text) {
  return text.split('\n---\n').slice(1).join('\n---\n').trim();
}

emptyFolder();
say('# 1. Kommunens mappe');
samarbejd(['init', 'kommune', 'bakkekoebing', '--navn', 'Bakkekøbing Kommune', '--metode', 'soroe', '--ja'], {
  cwd: demo,
});
samarbejd(['ramme', 'tjek'], { expect: 1, show: 6 });
fillIn();
samarbejd(['ramme', 'tjek']);

say('\n# 2. Et borgerforløb');
const id = samarbejd(['forløb', 'ny', '--fra', svar('henvisning')]);
samarbejd(['forløb', 'visiter', id, '--fra', svar('visitation')]);
samarbejd(['samtykke', 'giv', id, '--fra', svar('samtykke')]);
samarbejd(['samtykke', 'hvem', id, '--person', 'p-r4k2m']);

say('\n# 3. Et møde');
const when = [
  '--type',
  'samarbejdsmøde',
  '--den',
  '2026-12-15',
  '--kl',
  '9.30-11.00',
  '--lokale',
  'raadhus-2-14',
];
samarbejd(['møde', 'indkald', id, ...when, '--fra', svar('indkaldelse-uden-grundlag')], {
  expect: 2,
});
samarbejd(['møde', 'indkald', id, ...when, '--fra', svar('indkaldelse'), '--som', 'html']);

const forløb = join(kommune, 'forloeb', id);
const møde = join(forløb, 'moeder', readdirSync(join(forløb, 'moeder'))[0]);
say('\n# Brevet til psykiatrien');
say(frontPage(readFileSync(join(møde, 'indkaldelse-p-r4k2m.md'), 'utf8')));
say('\n# Forløbets historik: én linje pr. kommando, intet om borgeren');
say(git(forløb, 'log', '--format=%h %s').trimEnd());
say(`\nSe selv: ${møde}`);
say('Åbn fx indkaldelse-borger.html i en browser, og skriv den ud.');
say('\nFortsæt selv:');
say(`  cd "${kommune}"`);
say(`  node ../../bin/samarbejd.cjs forløb vis ${id}`);
