#!/usr/bin/env node
/**
 * The launcher: private files from the first moment, the version without loading the program, and the program's
 * answer as the exit code. No logic of the domain, no call that ends the process.
 */

'use strict';

process.umask(0o077);

const { existsSync, writeSync } = require('node:fs');
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

async function run(argv) {
  if (argv.length === 1 && argv[0] === '--version') return printVersion();
  if (!existsSync(bundle)) return explainMissingBundle();
  return require(bundle).main(argv, root);
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
