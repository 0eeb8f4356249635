/** The models that come with the tool, read once when it is built: the build keeps them inside the program. */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';

/** The program's own reader of them; in the bundle its answers stand in for it. */
export const MODELS = 'src/store/leveret-metode.ts';

async function reader(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [MODELS],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    logLevel: 'silent',
  });
  const wrapped = new Script(`(function (module, require) { ${outputFiles[0].text}\n})`, {
    filename: MODELS,
  });
  const module = { exports: {} };
  wrapped.runInThisContext()(module, createRequire(import.meta.url));
  return module.exports.leveretMetode;
}

/**
 * The models in `root/templates`, by name, as the sources in `root` read them.
 * Throws when one of them breaks its schema.
 */
export async function shippedModels(root) {
  const read = await reader(root);
  const context = { root, files: { read: (path) => readFileSync(path) } };
  const templates = join(root, 'templates');
  const names = readdirSync(templates).filter((name) => existsSync(join(templates, name, 'metode.yaml')));
  return Object.fromEntries(names.map((name) => [name, read(context, name)]));
}
