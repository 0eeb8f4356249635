/**
 * The program's compiled code from an earlier run, so that it starts faster. It is code and nothing else: no data of
 * a run is ever in it. V8 believes what it is given, so only files that nobody else can have written are read. All
 * trouble means "no cache", without a word. `SAMARBEJD_CACHE=0` turns it off.
 */

'use strict';

const { createHash } = require('node:crypto');
const fs = require('node:fs');
const { homedir } = require('node:os');
const { isAbsolute, join } = require('node:path');

/** Some 0.5 MB each. */
const MAX_FILES = 24;
const DIGEST_LENGTH = 32;

function digest(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** Is it ours alone to change? Says no where there are no owners (Windows). */
function isPrivate({ uid, mode }) {
  return process.geteuid !== undefined && uid === process.geteuid() && (mode & 0o077) === 0;
}

/** The folder, made if need be; undefined where it, or the home it would stand in, belongs to somebody else. */
function openFolder({ SAMARBEJD_CACHE, XDG_CACHE_HOME = '' }) {
  if (SAMARBEJD_CACHE === '0') return undefined;
  const home = isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : homedir();
  if (fs.statSync(home).uid !== process.geteuid?.()) return undefined;
  const folder = home === XDG_CACHE_HOME ? join(home, 'samarbejd') : join(home, '.cache', 'samarbejd');
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const stat = fs.lstatSync(folder);
  return stat.isDirectory() && isPrivate(stat) ? folder : undefined;
}

/** The code in `path` when the file is ours and whole. */
function readCode(path) {
  const fd = fs.openSync(path, fs.constants.O_RDONLY | fs.constants.O_NOFOLLOW);
  try {
    const stat = fs.fstatSync(fd);
    if (!stat.isFile() || stat.nlink !== 1 || !isPrivate(stat)) return undefined;
    const bytes = fs.readFileSync(fd);
    const code = bytes.subarray(DIGEST_LENGTH);
    return digest(code).equals(bytes.subarray(0, DIGEST_LENGTH)) ? code : undefined;
  } finally {
    fs.closeSync(fd);
  }
}

function writeCode(path, code) {
  const draft = `${path}.${process.pid}`;
  fs.writeFileSync(draft, Buffer.concat([digest(code), code]), { flag: 'wx', mode: 0o600 });
  fs.renameSync(draft, path);
}

/** Leaves the files that were written last. */
function sweep(folder) {
  const files = fs.readdirSync(folder).map((name) => join(folder, name));
  if (files.length <= MAX_FILES) return;
  const ages = new Map(files.map((file) => [file, fs.statSync(file).mtimeMs]));
  for (const file of files.toSorted((a, b) => ages.get(b) - ages.get(a)).slice(MAX_FILES))
    fs.unlinkSync(file);
}

function quietly(work) {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** The words that choose the command: letters only, so neither names of files nor ids. */
function commandWords(argv) {
  const end = argv.findIndex((word) => !/^\p{L}+$/u.test(word));
  return argv.slice(0, end === -1 ? 2 : Math.min(end, 2)).join(' ');
}

/**
 * The place for one command's code. Commands have one each, for a run leaves only the code that it used.
 * @returns `code`, undefined when there is none to trust, and `keep`, which saves what a run has compiled
 */
exports.codeCache = (source, argv, env) => {
  const folder = quietly(() => openFolder(env));
  if (folder === undefined) return { code: undefined, keep: () => {} };
  const key = digest(source, '\0', process.version, '\0', process.arch, '\0', commandWords(argv));
  const path = join(folder, key.toString('hex'));
  const keep = (code) =>
    quietly(() => {
      writeCode(path, code);
      sweep(folder);
    });
  return { code: quietly(() => readCode(path)), keep };
};
