/** One meeting of a case, by its id. */

import { ukendt } from '../base/kendt.ts';
import type { Located } from '../base/located.ts';
import type { Møde } from '../model/moede.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
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
