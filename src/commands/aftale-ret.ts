/** One agreement found by its id, and a change to the meeting it stands in: read under the lock, edited, judged, written. */

import { FindingsError, UserError } from '../base/errors.ts';
import { ukendt } from '../base/kendt.ts';
import type { Located } from '../base/located.ts';
import type { Context } from '../context.ts';
import type { Aftale } from '../model/aftale.ts';
import type { Møde } from '../model/moede.ts';
import { tjekAftaledage } from '../rules/aftaler.ts';
import { kendteIForløb, ukendtePersoner } from '../rules/personopslag.ts';
import { type Applied, change, type ChangeOptions } from '../store/change.ts';
import type { EditOp } from '../store/edit.ts';
import { demandForløb, readForløb, type Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { alleMøder, type FundetMøde } from './moede-find.ts';
import { rettetMøde } from './moede-ret.ts';

export interface FundetAftale {
  readonly sag: Sagsmappe;
  readonly fundet: FundetMøde;
  readonly aftale: Aftale;
  /** Its number in the file, from 0. */
  readonly nr: number;
}

/** @throws UserError when no meeting of the case has it */
export function demandAftale(context: Context, kommune: Kommune, id: string, aftaleId: string): FundetAftale {
  const sag = demandForløb(readForløb(context, kommune, id));
  const møder = alleMøder(sag);
  for (const fundet of møder) {
    const { aftaler } = fundet.møde.value;
    const nr = aftaler.findIndex((a) => a.id === aftaleId);
    const aftale = aftaler[nr];
    if (aftale !== undefined) return { sag, fundet, aftale, nr };
  }
  const ider = møder.flatMap(({ møde }) => møde.value.aftaler.map((a) => a.id));
  const se = `Se aftalerne med: samarbejd aftale liste --forløb ${id} --alle`;
  throw ukendt(aftaleId, ider, 'Aftalen findes ikke i forløbet.', se);
}

/** @throws UserError when it is done or dropped */
export function demandÅben({ aftale, sag }: FundetAftale): void {
  if (aftale.status === 'åben') return;
  throw new UserError(
    `Aftalen er allerede ${aftale.status}.`,
    `Se de åbne med: samarbejd aftale liste --forløb ${sag.id}`,
  );
}

/**
 * Changes one agreement. `ops` are below the agreement itself: `['status']`.
 * @throws FindingsError when the meeting would not be in order · what `rettelse` throws
 */
export async function retAftale(
  context: Context,
  kommune: Kommune,
  { id, aftaleId, message }: { readonly id: string; readonly aftaleId: string; readonly message: string },
  options: ChangeOptions,
  rettelse: (fundet: FundetAftale) => readonly EditOp[],
): Promise<Applied> {
  const { repo } = demandAftale(context, kommune, id, aftaleId).sag;
  const work = () => {
    const fundet = demandAftale(context, kommune, id, aftaleId);
    const ops = rettelse(fundet).map((op): EditOp => ({ ...op, path: ['aftaler', fundet.nr, ...op.path] }));
    const { doc, change: rettet } = rettetMøde(fundet.fundet, ops);
    døm(kommune, fundet, doc);
    return Promise.resolve({ message, changes: [rettet] });
  };
  return await change(context, repo, work, options);
}

/** @throws FindingsError when the agreement names somebody nobody knows, or a day before the meeting */
function døm({ personer }: Kommune, { sag, nr }: FundetAftale, doc: Located<Møde>): void {
  const kendte = kendteIForløb(personer.value, sag.forløb.value);
  const { hvem, ændringer } = doc.value.aftaler[nr] ?? { hvem: 'borger', ændringer: [] };
  const henvisninger = [
    { id: hvem, path: ['aftaler', nr, 'hvem'] },
    ...ændringer.map(({ af: person }, i) => ({ id: person, path: ['aftaler', nr, 'ændringer', i, 'af'] })),
  ];
  const fejl = [...ukendtePersoner(doc, henvisninger, kendte), ...tjekAftaledage(doc)];
  if (fejl.length > 0) throw new FindingsError(fejl);
}
