/** One meeting of a case, by its id. */

import { UserError } from '../base/errors.ts';
import { ukendt } from '../base/kendt.ts';
import type { Located } from '../base/located.ts';
import type { Møde } from '../model/moede.ts';
import type { Context } from '../context.ts';
import { demandForløb, readForløb, type Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import type { LoadedFile } from '../store/read-file.ts';

export interface FundetMøde {
  /** Relative to the case: `moeder/samarbejdsmoede-1-7k2qx`. */
  readonly mappe: string;
  readonly møde: Located<Møde>;
  /** The file as read, for edits. */
  readonly fil: LoadedFile<Møde>;
}

/** Every meeting, the earliest first. */
export function alleMøder({ filer, møder }: Sagsmappe): readonly FundetMøde[] {
  return møder
    .flatMap(({ mappe, møde }) => {
      const fil = filer.møder.find((m) => m.mappe === mappe)?.møde;
      return fil === undefined ? [] : [{ mappe, møde, fil }];
    })
    .toSorted((a, b) => (nøgle(a.møde.value) < nøgle(b.møde.value) ? -1 : 1));
}

function nøgle({ tid, id }: Møde): string {
  return `${tid.dato} ${tid.fra} ${id}`;
}

/** @throws UserError when the case has no meeting with that id */
export function demandMøde(sag: Sagsmappe, id: string): FundetMøde {
  const alle = alleMøder(sag);
  const fundet = alle.find(({ møde }) => møde.value.id === id);
  if (fundet) return fundet;
  const ider = alle.map(({ møde }) => møde.value.id);
  throw ukendt(id, ider, 'Mødet findes ikke i forløbet.', `Se møderne med: samarbejd møde vis ${sag.id}`);
}

export interface MødeISag {
  readonly sag: Sagsmappe;
  readonly fundet: FundetMøde;
}

/** A meeting of a case, as both stand now. @throws FindingsError the case is not in order · UserError there is no such meeting */
export function findMøde(context: Context, kommune: Kommune, id: string, mødeId: string): MødeISag {
  const sag = demandForløb(readForløb(context, kommune, id));
  return { sag, fundet: demandMøde(sag, mødeId) };
}

/** The same, while it can still be changed. @throws UserError when the meeting is held or called off */
export function findIndkaldt(context: Context, kommune: Kommune, id: string, mødeId: string): MødeISag {
  const fundet = findMøde(context, kommune, id, mødeId);
  demandIndkaldt(fundet.fundet, id);
  return fundet;
}

/** @throws UserError when the meeting is held or called off: it is not changed any more */
export function demandIndkaldt({ møde: { value } }: FundetMøde, id: string): void {
  if (value.status === 'indkaldt') return;
  throw new UserError(
    value.status === 'holdt' ? 'Mødet er holdt.' : 'Mødet er aflyst.',
    `Indkald til et nyt: samarbejd møde indkald ${id}`,
  );
}
