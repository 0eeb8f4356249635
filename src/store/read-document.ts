/** From bytes to typed data that knows where each part stands: every finding at once, in Danish, without a value. */

import type * as z from 'zod';
import { compareFindings, type Finding, type Place } from '../base/finding.ts';
import type { Located, Path } from '../base/located.ts';
import { issueFindings } from './issues.ts';
import type { Places } from './places.ts';
import { pruneEmpty } from './prune.ts';
import { showLineOf } from './show-line.ts';
import { decode, type Decoded, MAX_FINDINGS } from './text.ts';
import { readYaml } from './yaml-source.ts';
import { dataOf, type MapNode, step, type YamlData } from './yaml-tree.ts';

/** `doc` is there when no finding is a `fejl`; warnings may come with it. */
export interface ReadDocument<T> {
  readonly doc?: Located<T>;
  /** What the file says, before it is typed; there together with `doc`. */
  readonly data?: YamlData;
  readonly findings: readonly Finding[];
}

/** The place of the value at a path below `root`, or of its nearest parent that exists. */
function placeFinder(root: MapNode, places: Places): (path: Path) => Place {
  return (path) => {
    let offset = root.start;
    let node: Parameters<typeof step>[0] = root;
    for (const part of path) {
      const next = step(node, part);
      if (!next) break;
      ({ offset, node } = next);
    }
    return places(offset);
  };
}

/**
 * Reads one YAML file and holds it against its schema.
 * @param file the name that findings carry, relative to the repository
 * @param schema takes texts, lists and maps; an empty value counts as a missing one
 * @returns the typed document with positions, or all that is wrong with it (`fil/…`), sorted; at most 20 findings
 *   about characters and YAML. Never throws for what a file says; no finding repeats a value (threats Y1–Y17).
 */
export function readDocument<S extends z.ZodType>(
  file: string,
  bytes: Uint8Array,
  schema: S,
): ReadDocument<z.output<S>> {
  return readDecoded(file, decode(file, bytes, showLineOf(schema)), schema);
}

/** The same for bytes that are text already. */
export function readDecoded<S extends z.ZodType>(
  file: string,
  decoded: Decoded,
  schema: S,
): ReadDocument<z.output<S>> {
  const refused = decoded.findings.some((f) => f.severity === 'fejl');
  if (refused && decoded.text === '') return { findings: decoded.findings };
  return readText(file, decoded.text, decoded.findings, schema, 1);
}

/** The same for a text that may be a part of a longer file. */
export function readText<S extends z.ZodType>(
  file: string,
  text: string,
  before: readonly Finding[],
  schema: S,
  firstLine: number,
): ReadDocument<z.output<S>> {
  const source = readYaml(file, text, showLineOf(schema), firstLine);
  const known = [...before, ...source.findings].toSorted(compareFindings);
  if (!source.root) return { findings: known.slice(0, MAX_FINDINGS) };
  const data = dataOf(source.root);
  const result = schema.safeParse(pruneEmpty(data, schema), { error: () => '' });
  const at = placeFinder(source.root, source.places);
  if (!result.success) {
    const issues = issueFindings(result.error.issues, {
      schema,
      data,
      root: source.root,
      places: source.places,
      at,
    });
    return { findings: [...known, ...issues].toSorted(compareFindings) };
  }
  if (known.some((f) => f.severity === 'fejl')) return { findings: known };
  return { doc: { value: result.data, file, at }, data, findings: known };
}
