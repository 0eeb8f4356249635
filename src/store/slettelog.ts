/**
 * slettelog.jsonl read and written: a chain in which each line holds the hash of the one before. The chain notices a
 * slip or a careless edit; against a forger it is the repository's history that speaks.
 */

import { dato, formatDato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { type Kvittering, kvittering, type Kvitteringsdata } from '../model/slettelog.ts';
import { SLETTELOG } from './layout.ts';

export interface Slettelog {
  /** The receipts that can be read, in the order of the file. */
  readonly kvitteringer: readonly Kvittering[];
  /** Lines (from 1) that cannot be read, were changed, or do not follow the one before. */
  readonly brud: readonly number[];
  /** Undefined when there is no file. */
  readonly text: string | undefined;
  /** Of the bytes on disk, for a plan; undefined when there is no file. */
  readonly hash: string | undefined;
  /** The receipts of one case, oldest first; empty when it was never erased. */
  for(id: string): readonly Kvittering[];
}

type Hash = Context['hash'];

/** What a receipt calls a case. */
function aftryk(hash: Hash, salt: string, id: string): string {
  return hash(`${salt} ${id}`);
}

function sealed(hash: Hash, body: Omit<Kvittering, 'hash'>): string {
  return JSON.stringify({ ...body, hash: hash(JSON.stringify(body)) });
}

function parse(line: string): Kvittering | undefined {
  try {
    return kvittering.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

function follows(hash: Hash, line: string, before: string | undefined, one: Kvittering): boolean {
  const { hash: _own, ...body } = one;
  return sealed(hash, body) === line && one.forrige === (before === undefined ? 'ingen' : hash(before));
}

function indexed(hash: Hash, kvitteringer: readonly Kvittering[]): Slettelog['for'] {
  const salts = [...new Set(kvitteringer.map(({ salt }) => salt))];
  return (id) => {
    const names = new Set(salts.map((salt) => aftryk(hash, salt, id)));
    return kvitteringer.filter(({ forløb }) => names.has(forløb));
  };
}

/** The log of the kommune at `root`. Never throws for what it says: a broken line is kept in `brud`. */
export function readSlettelog({ files, hash }: Context, root: string): Slettelog {
  const bytes = files.read(joinPath(root, SLETTELOG));
  const text = bytes && new TextDecoder('utf-8').decode(bytes);
  const lines = (text ?? '').replace(/\r\n/g, '\n').replace(/\n$/, '').split('\n');
  const kvitteringer: Kvittering[] = [];
  const brud: number[] = [];
  for (const [index, line] of (text ? lines : []).entries()) {
    const one = parse(line);
    if (one) kvitteringer.push(one);
    if (!one || !follows(hash, line, lines[index - 1], one)) brud.push(index + 1);
  }
  return { kvitteringer, brud, text, hash: bytes && hash(bytes), for: indexed(hash, kvitteringer) };
}

/** The log's text with one receipt more. `salt` is used when the log has none yet. */
export function withReceipt(
  hash: Hash,
  log: Slettelog,
  id: string,
  salt: string,
  { gentager, ...data }: Kvitteringsdata,
): string {
  const before = (log.text ?? '').replace(/\r\n/g, '\n').replace(/\n$/, '');
  const last = log.kvitteringer.at(-1);
  const used = last?.salt ?? salt;
  const body: Omit<Kvittering, 'hash'> = {
    nr: (last?.nr ?? 0) + 1,
    dato: data.dato,
    forløb: aftryk(hash, used, id),
    salt: used,
    årsag: data.årsag,
    hjemmel: data.hjemmel,
    besluttet: data.besluttet,
    journaliseret: data.journaliseret,
    arkiv: data.arkiv,
    antal: data.antal,
    ...(gentager === undefined ? {} : { gentager }),
    forrige: before === '' ? 'ingen' : hash(before.slice(before.lastIndexOf('\n') + 1)),
  };
  return `${before === '' ? '' : `${before}\n`}${sealed(hash, body)}\n`;
}

/** @param back the folder is there all the same. @throws UserError when the case was erased: a copy is not opened */
export function refuseErased(log: Slettelog, id: string, back: boolean): void {
  const [first] = log.for(id);
  if (first === undefined) return;
  const slettet = `Forløbet blev slettet ${formatDato(dato(first.dato))} (kvittering ${first.nr} i slettelog.jsonl).`;
  if (!back) throw new UserError(slettet, 'Se de andre med: samarbejd forløb liste');
  throw new UserError(
    `${slettet} Mappen er kommet tilbage, måske fra en sikkerhedskopi.`,
    `Den åbnes ikke. Slet den igen: samarbejd forløb slet ${id} --udfør`,
  );
}
