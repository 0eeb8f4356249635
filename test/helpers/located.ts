/** Documents without files: a plain value that says its place by its path. */

import type { Located, Path } from '../../src/base/located.ts';

/**
 * `value` as a document of `file`. `at` gives the path itself as the file's fragment, so that a test can see which
 * part of the document a finding points at: `ramme.yaml#godkendelse.af`.
 */
export function located<T>(value: T, file = 'fil.yaml'): Located<T> {
  return {
    value,
    file,
    at: (path: Path) => ({
      file: path.length === 0 ? file : `${file}#${path.join('.')}`,
      line: 1,
      column: 1,
    }),
  };
}

/** Code and place of findings, in one line each: `ramme/fremtid ramme.yaml#godkendelse.dato`. */
export function linjer(
  findings: readonly { readonly code: string; readonly file: string }[],
): readonly string[] {
  return findings.map(({ code, file }) => `${code} ${file}`).toSorted();
}
