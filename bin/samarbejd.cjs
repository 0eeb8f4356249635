#!/usr/bin/env node
/**
 * The launcher: private files from the first moment, the version without loading the program, the program with its
 * compiled code from last time, and its answer as the exit code. No logic of the domain, no call that ends the process.
 */

'use strict';

process.umask(0o077);

const { existsSync, readFileSync, writeSync } = require('node:fs');
const { dirname, join } = require('node:path');

const root = dirname(__dirname);
const bundle = join(root, 'dist', 'samarbejd.cjs');

/** Prints the version; a closed pipe is in order, any other trouble with stdout is exit 2. */
function printVersion() {
  try {
    writeSync(1, `${require('../package.json').version}\n`);
    return 0;
  } catch (error) {
    return error.code === 'EPIPE' ? 0 : 2;
  }
}

function explainMissingBundle() {
  process.stderr.write(
    'samarbejd er ikke bygget endnu: dist/samarbejd.cjs mangler.\n  → kør: npm run build\n',
  );
  return 2;
}

/** What Node puts around a CommonJS module. */
const BEFORE = '(function (exports, require, module, __filename, __dirname) { ';

/** The bundle as `require` would give it, and what keeps its compiled code for the next run of the same command. */
function load(argv) {
  const { createRequire } = require('node:module');
  const { Script } = require('node:vm');
  const { codeCache } = require('./code-cache.cjs');
  const bytes = readFileSync(bundle);
  const source = bytes.latin1Slice();
  const { code, keep } = codeCache(bytes, argv, process.env);
  const script = new Script(`${BEFORE}${source}\n})`, {
    filename: bundle,
    columnOffset: -BEFORE.length,
    cachedData: code,
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, dirname(bundle));
  const isNews = code === undefined || script.cachedDataRejected;
  return { program: module.exports, keepCode: () => isNews && keep(script.createCachedData()) };
}

async function run(argv) {
  if (argv.length === 1 && argv[0] === '--version') return printVersion();
  if (!existsSync(bundle)) return explainMissingBundle();
  const { program, keepCode } = load(argv);
  const code = await program.main(argv, root);
  if (code === 0 || code === 1) keepCode();
  return code;
}

/** A bug of ours. Nothing of what was thrown is shown, for it may carry a value from a file (threats L4). */
function explainBug() {
  process.stderr.write('samarbejd gik i stå ved en fejl i programmet selv (kode 70).\n');
  process.exitCode = 70;
}

// What nobody waited for ends here; Node itself would print it, values and all, and answer 1.
process.on('uncaughtException', explainBug);

run(process.argv.slice(2)).then((code) => {
  process.exitCode ||= code;
}, explainBug);
