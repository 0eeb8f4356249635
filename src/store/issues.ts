/** zod's issues as Danish findings. No value is repeated, and no key that might be a name (threats §1.8). */

import type * as z from 'zod';
import type { Finding, Place } from '../base/finding.ts';
import type { Path } from '../base/located.ts';
import { looksLikeCpr, medForslag, nearest, opremsning } from '../base/tekst.ts';
import { datoRåd } from './dato-raad.ts';
import type { Filkode } from './file-codes.ts';
import { fileFinding } from './file-finding.ts';
import type { Places } from './places.ts';
import { itemExample } from './list-example.ts';
import { keysOf, metaOf, schemaAt } from './schema-walk.ts';
import { type MapNode, step, type YamlData, type YamlNode } from './yaml-tree.ts';

type Issue = z.core.$ZodIssue;

/** What the issues are about: the schema, the data as typed, and where it stands. */
export interface Subject {
  readonly schema: z.ZodType;
  readonly data: YamlData;
  readonly root: MapNode;
  readonly places: Places;
  readonly at: (path: Path) => Place;
}

/** A finding without its place. */
interface Said {
  readonly code: Filkode;
  readonly message: string;
  readonly hint: string;
}

const LISTED = 12;

function dataPath(path: readonly PropertyKey[]): Path {
  return path.filter((part) => typeof part !== 'symbol');
}

function valueAt(data: YamlData, path: Path): YamlData | undefined {
  let at: YamlData | undefined = data;
  for (const part of path) {
    if (typeof at !== 'object') return undefined;
    at = (at as Readonly<Record<string | number, YamlData>>)[part];
  }
  return at;
}

/** The nearest key of the schema on the way to the value; keys that people choose themselves are never named. */
function fieldName(schema: z.ZodType, path: Path): string {
  for (let length = path.length; length > 0; length -= 1) {
    const [key, parent] = [path[length - 1], schemaAt(schema, path.slice(0, length - 1))];
    if (typeof key === 'string' && parent && keysOf(parent)?.includes(key)) return key;
  }
  return '';
}

function field(schema: z.ZodType, path: Path): string {
  const name = fieldName(schema, path);
  return name === '' ? 'Feltet' : `Feltet "${name}"`;
}

function list(values: readonly string[]): string {
  const shown = values.slice(0, LISTED);
  return values.length > LISTED ? `${shown.join(', ')} …` : opremsning(shown);
}

function exampleHint(schema: z.ZodType, path: Path, otherwise: string): string {
  const here = schemaAt(schema, path);
  const examples = here && metaOf(here, 'examples');
  const example: unknown = Array.isArray(examples) ? examples[0] : undefined;
  return typeof example === 'string' ? `Skriv fx ${example}` : otherwise;
}

function missing({ schema, data }: Subject, path: Path): Said {
  const what = valueAt(data, path) === undefined ? 'mangler' : 'er ikke udfyldt';
  const hint = exampleHint(schema, path, `Skriv ${fieldName(schema, path) || 'feltet'}: og en værdi.`);
  return { code: 'mangler', message: `${field(schema, path)} ${what}.`, hint };
}

const EXPECTED: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['object', ['skal have felter under sig', 'Skriv hvert felt på sin egen linje, rykket ind under navnet.']],
  ['record', ['skal have felter under sig', 'Skriv hvert felt på sin egen linje, rykket ind under navnet.']],
  ['array', ['skal være en liste', 'Skriv hvert punkt på sin egen linje med en bindestreg foran.']],
  ['string', ['skal være en tekst', 'Skriv teksten efter kolonet, om nødvendigt i anførselstegn.']],
]);

function wrongType(expected: string, name: string, example?: string): Said {
  const [what, hint] = EXPECTED.get(expected) ?? ['har ikke den rigtige form', 'Se skemaet for filen.'];
  const shown = example === undefined ? hint : `Skriv hvert punkt på sin egen linje, fx ${example}`;
  return { code: 'type', message: `${name} ${what}.`, hint: shown };
}

function wrongValue(values: readonly unknown[], value: YamlData | undefined, name: string): Said {
  const allowed = values.map(String);
  return {
    code: 'vaerdi',
    message: `${name} har en værdi, der ikke kan stå her.`,
    hint: medForslag(typeof value === 'string' ? value : '', allowed, `Skriv en af disse: ${list(allowed)}`),
  };
}

function wrongLength(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, name: string): Said {
  const limit = issue.code === 'too_big' ? `højst ${issue.maximum}` : `mindst ${issue.minimum}`;
  const unit = issue.origin === 'string' ? 'tegn' : 'punkter';
  return { code: 'laengde', message: `${name} skal have ${limit} ${unit}.`, hint: 'Ret feltet.' };
}

/** What the schema's own words say: `error:` texts, and `fejl` in its meta. */
function ownWords(issue: Issue, { schema }: Subject, path: Path): Said | undefined {
  const here = schemaAt(schema, path);
  const told: unknown = issue.message || (here && metaOf(here, 'fejl'));
  if (typeof told !== 'string' || told === '') return undefined;
  const message = `${field(schema, path)}: ${told.replace(/\.$/, '')}.`;
  return { code: 'vaerdi', message, hint: exampleHint(schema, path, 'Ret feltet.') };
}

/** The kind a schema's own check names in `params.art`. */
function kind(issue: Issue): unknown {
  if (issue.code === 'custom') return issue.params?.['art'];
  return issue.code === 'invalid_format' && issue.format === 'date' ? 'dato' : undefined;
}

function byCode(issue: Issue, { schema }: Subject, path: Path, value: YamlData | undefined): Said {
  const name = field(schema, path);
  if (issue.code === 'invalid_type') return wrongType(issue.expected, name, itemExample(schema, path));
  if (issue.code === 'invalid_value') return wrongValue(issue.values, value, name);
  if (issue.code === 'too_big' || issue.code === 'too_small') return wrongLength(issue, name);
  return wrongType('', name);
}

function say(issue: Issue, subject: Subject, path: Path): Said {
  const value = valueAt(subject.data, path);
  if (value === undefined || value === '') return missing(subject, path);
  const text = typeof value === 'string' ? value : '';
  if (kind(issue) === 'dato') return { code: 'dato', ...datoRåd(text) };
  if (kind(issue) === 'klokkeslæt') {
    return { code: 'klokkeslaet', message: 'Her skal stå et klokkeslæt.', hint: 'Skriv det som "09.30".' };
  }
  return ownWords(issue, subject, path) ?? byCode(issue, subject, path, value);
}

function nodeAt(root: MapNode, path: Path): YamlNode | undefined {
  let node: YamlNode | undefined = root;
  for (const part of path) node = node && step(node, part)?.node;
  return node;
}

function keyPlace({ root, places, at }: Subject, path: Path, key: string): Place {
  const node = nodeAt(root, path);
  const entry = node?.kind === 'map' ? node.entries.find((e) => e.key === key) : undefined;
  return entry ? places(entry.start) : at(path);
}

/** An unknown key is not repeated: it may be a line of somebody’s words. The one it may have been meant for is told. */
function unknownKey(key: string, known: readonly string[]): Said {
  const near = looksLikeCpr(key) ? undefined : nearest(key, known);
  const hint = known.length === 0 ? 'Slet feltet.' : `Felterne her er: ${list(known)}`;
  if (near === undefined)
    return { code: 'ukendt-noegle', message: 'Feltet findes ikke i skemaet for filen.', hint };
  const message = `Feltet findes ikke. Mente du "${near}"?`;
  return { code: 'ukendt-noegle', message, hint: `Skriv ${near}:` };
}

function found(place: Place, { code, message, hint }: Said): Finding {
  return fileFinding(place, code, message, hint);
}

function unknownKeys(keys: readonly string[], subject: Subject, path: Path): Finding[] {
  const here = schemaAt(subject.schema, path);
  const known = (here && keysOf(here)) ?? [];
  return keys.map((key) => found(keyPlace(subject, path, key), unknownKey(key, known)));
}

/** A key a person chose (in a record) that the schema refuses. */
function refusedKey(subject: Subject, path: Path): Finding {
  const parent = path.slice(0, -1);
  const here = schemaAt(subject.schema, parent);
  const key = String(path.at(-1) ?? '');
  return found(keyPlace(subject, parent, key), unknownKey(key, (here && keysOf(here)) ?? []));
}

/** Of a union's alternatives the one with least wrong is the one that was meant. */
function likeliest(alternatives: readonly (readonly Issue[])[]): readonly Issue[] {
  const weight = (issues: readonly Issue[]) =>
    issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
  return alternatives.toSorted((a, b) => weight(a) - weight(b))[0] ?? [];
}

function findingsOf(issue: Issue, subject: Subject, above: Path): Finding[] {
  const path = [...above, ...dataPath(issue.path)];
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, subject, path);
  if (issue.code === 'invalid_key') return [refusedKey(subject, path)];
  if (issue.code === 'invalid_union' && issue.message === '' && issue.errors.length > 0) {
    return likeliest(issue.errors).flatMap((inner) => findingsOf(inner, subject, path));
  }
  return [found(subject.at(path), say(issue, subject, path))];
}

/**
 * The findings for what zod found. `issues` come from a parse whose own error texts are empty
 * (`error: () => ''`), so that any text in them is the schema's.
 */
export function issueFindings(issues: readonly Issue[], subject: Subject): Finding[] {
  return issues.flatMap((issue) => findingsOf(issue, subject, []));
}
