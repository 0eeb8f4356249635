/**
 * The program's compiled code from an earlier run, so that it starts faster. It is code and nothing else: no data of
 * a run is ever in it. V8 believes what it is given, so only files that nobody else can have written are read. All
 * trouble means "no cache", without a word. `SAMARBEJD_CACHE=0` turns it off.
 */

'use strict';

const fs = require('node:fs');
const { homedir } = require('node:os');
const { isAbsolute, join } = require('node:path');
const { crc32 } = require('node:zlib');

/** Some 0.5 MB each. */
const MAX_FILES = 24;
/** Four bytes before the code, against a disk that lost some of it: V8 looks no closer than at its length. */
const CHECK_LENGTH = 4;

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
    const code = bytes.subarray(CHECK_LENGTH);
    return crc32(code) === bytes.readUInt32LE() ? code : undefined;
  } finally {
    fs.closeSync(fd);
  }
}

function writeCode(path, code) {
  const draft = `${path}.${process.pid}`;
  const check = Buffer.alloc(CHECK_LENGTH);
  check.writeUInt32LE(crc32(code));
  fs.writeFileSync(draft, Buffer.concat([check, code]), { flag: 'wx', mode: 0o600 });
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
 * @param bundle the bytes that the code is compiled from
 * @returns `code`, undefined when there is none to trust, and `keep`, which saves what a run has compiled
 */
exports.codeCache = (bundle, argv, env) => {
  const folder = quietly(() => openFolder(env));
  if (folder === undefined) return { code: undefined, keep: () => {} };
  const key = crc32(`${process.version} ${process.arch} ${commandWords(argv)}`, crc32(bundle));
  const path = join(folder, `${bundle.length}-${key}`);
  const keep = (code) =>
    quietly(() => {
      writeCode(path, code);
      sweep(folder);
    });
  return { code: quietly(() => readCode(path)), keep };
};
