/** The example kommuner read from disk with the program's own reader. Knows where files lie; judges nothing. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as z from 'zod';
import type { Finding } from '../../src/base/finding.ts';
import type { Located } from '../../src/base/located.ts';
import { delinger } from '../../src/model/delinger.ts';
import { forløb } from '../../src/model/forloeb.ts';
import { grundlag } from '../../src/model/grundlag.ts';
import { henvisning } from '../../src/model/henvisning.ts';
import { indkaldelse } from '../../src/model/indkaldelse.ts';
import { handleplan } from '../../src/model/handleplan.ts';
import { målOgAftaler } from '../../src/model/maal-og-aftaler.ts';
import { metode } from '../../src/model/metode.ts';
import { møde } from '../../src/model/moede.ts';
import { økonomi, økonomisvar } from '../../src/model/oekonomi.ts';
import { oplevelser } from '../../src/model/oplevelse.ts';
import { personer } from '../../src/model/personer.ts';
import { ramme } from '../../src/model/ramme.ts';
import { samarbejd } from '../../src/model/samarbejd.ts';
import { samtykke } from '../../src/model/samtykke.ts';
import { tilbud } from '../../src/model/tilbud.ts';
import { readDocument } from '../../src/store/read-document.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const EXAMPLES = join(ROOT, 'examples');

/** Folders that are a kommune's. */
export const KOMMUNER = readdirSync(EXAMPLES).filter((name) =>
  existsSync(join(EXAMPLES, name, 'samarbejd.yaml')),
);

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  'samarbejd.yaml': samarbejd,
  'personer.yaml': personer,
  'ramme.yaml': ramme,
  'tilbud.yaml': tilbud,
  'handleplan.yaml': handleplan,
  'grundlag.yaml': grundlag,
  'forloeb.yaml': forløb,
  'delinger.yaml': delinger,
  'moede.yaml': møde,
  'maal-og-aftaler.yaml': målOgAftaler,
  'oplevelse.yaml': oplevelser,
  'oekonomi.yaml': økonomi,
};

/** Paths of every file in a folder of examples, relative to it. */
export function filesOf(kommune: string): readonly string[] {
  return readdirSync(join(EXAMPLES, kommune), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(EXAMPLES, kommune), join(entry.parentPath, entry.name)))
    .toSorted();
}

export function textOf(kommune: string, path: string): string {
  return readFileSync(join(EXAMPLES, kommune, path), 'utf8');
}

/** Answers to commands, by how the file's name begins. */
const SVAR: Readonly<Record<string, z.ZodType>> = {
  henvisning,
  indkaldelse: indkaldelse.partial(),
  oekonomiark: økonomisvar,
  samtykke: samtykke.omit({ id: true }),
  visitation: forløb.shape.visitation.unwrap(),
};

function schemaOf(path: string): z.ZodType | undefined {
  const [name, folder] = [basename(path), basename(dirname(path))];
  if (folder === 'svar') return SVAR[/^[a-z]+/.exec(name)?.[0] ?? ''];
  return folder === 'samtykke' ? samtykke : SCHEMAS[name];
}

/** What the reader says of a file; a file that no schema is for has a finding of its own. */
export function findingsOf(kommune: string, path: string): readonly (Finding | string)[] {
  const schema = schemaOf(path);
  if (!schema) return [`no schema reads ${path}`];
  return readDocument(path, readFileSync(join(EXAMPLES, kommune, path)), schema).findings;
}

function located<S extends z.ZodType>(file: string, name: string, schema: S): Located<z.output<S>> {
  const { doc, findings } = readDocument(name, readFileSync(file), schema);
  if (!doc) throw new Error(`${name}: ${findings.map((f) => `${f.line} ${f.message}`).join('; ')}`);
  return doc;
}

function all<S extends z.ZodType>(kommune: string, pattern: RegExp, schema: S): Located<z.output<S>>[] {
  return filesOf(kommune)
    .filter((path) => pattern.test(path))
    .map((path) => located(join(EXAMPLES, kommune, path), path, schema));
}

function readForløb(kommune: string, mappe: string) {
  return {
    mappe,
    forløb: located(join(EXAMPLES, kommune, mappe, 'forloeb.yaml'), `${mappe}/forloeb.yaml`, forløb),
    samtykker: all(kommune, new RegExp(`^${mappe}/samtykke/`), samtykke),
    møder: all(kommune, new RegExp(`^${mappe}/moeder/.*/moede\\.yaml$`), møde),
  };
}

/** A whole kommune as typed data. */
export function readKommune(kommune: string) {
  const one = <S extends z.ZodType>(name: string, schema: S) =>
    located(join(EXAMPLES, kommune, name), name, schema);
  const opsætning = one('samarbejd.yaml', samarbejd);
  const navn = opsætning.value.metode;
  return {
    samarbejd: opsætning,
    metode: located(join(ROOT, 'templates', navn, 'metode.yaml'), `${navn}/metode.yaml`, metode),
    personer: one('personer.yaml', personer),
    ramme: one('ramme.yaml', ramme),
    tilbud: one('tilbud.yaml', tilbud),
    handleplan: one('handleplan.yaml', handleplan),
    grundlag: one('grundlag.yaml', grundlag),
    forløb: readdirSync(join(EXAMPLES, kommune, 'forloeb')).map((id) => readForløb(kommune, `forloeb/${id}`)),
  };
}
