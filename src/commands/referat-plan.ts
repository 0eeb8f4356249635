/** The plan of `møde referat`: the meeting, what it closed in earlier meetings, the papers and the log, in one commit. */

import type { Dato } from '../base/dato.ts';
import { FindingsError, UserError } from '../base/errors.ts';
import { newId } from '../base/id.ts';
import type { Context } from '../context.ts';
import { type Møde, møde as mødeskema } from '../model/moede.ts';
import { tjekAftaledage } from '../rules/aftaler.ts';
import { tjekMøde } from '../rules/moede.ts';
import { sammeEmne } from '../rules/parkeret.ts';
import { edit, type EditOp } from '../store/edit.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { MØDEFIL } from '../store/layout.ts';
import type { Change, Plan } from '../store/plan.ts';
import { readDocument } from '../store/read-document.ts';
import { gemOgLogAlle } from './forloeb-delingslog.ts';
import { alleMøder, type FundetMøde } from './moede-find.ts';
import type { Indhold } from './referat-indhold.ts';
import { referatpapirer, type Referatpapirer } from './referat-papirer.ts';

export interface Referatplan extends Referatpapirer {
  readonly plan: Plan;
}

/** The meeting as it will stand, judged. @throws FindingsError everything wrong with it */
function lukket(
  context: Context,
  kommune: Kommune,
  sag: Sagsmappe,
  { fil }: FundetMøde,
  indhold: Indhold,
): { readonly text: string; readonly møde: Møde } {
  const text = edit(fil.text, ops(context, sag, indhold));
  const { doc, findings } = readDocument(fil.file, new TextEncoder().encode(text), mødeskema);
  if (!doc) throw new FindingsError(findings);
  const { metode, samarbejd, personer } = kommune;
  const kendte = new Set([...personer.value.personer, ...sag.forløb.value.netværk].map((p) => p.id));
  const fejl = [
    ...tjekMøde({ møde: doc, metode: metode.value, samarbejd: samarbejd.value, kendte }),
    ...tjekAftaledage(doc),
  ].filter(({ severity }) => severity === 'fejl');
  if (fejl.length > 0) throw new FindingsError(fejl);
  return { text, møde: doc.value };
}

function ops(context: Context, sag: Sagsmappe, indhold: Indhold): readonly EditOp[] {
  const inUse = new Set(sag.møder.flatMap(({ møde }) => møde.value.aftaler.map((a) => a.id)));
  const aftaler = indhold.aftaler.map((aftale) => {
    const { id: givet, ...resten } = aftale;
    const id = typeof givet === 'string' ? givet : newId('a', context.random.below, inUse);
    inUse.add(id);
    return { id, ...resten };
  });
  const lister = { beslutninger: indhold.beslutninger, aftaler, parkeret: indhold.parkeret };
  return [
    { op: 'set', path: ['status'], value: 'holdt' },
    { op: 'set', path: ['til_stede'], value: [...indhold.tilStede] },
    ...Object.entries(lister)
      .filter(([, poster]) => poster.length > 0)
      .map(([navn, values]): EditOp => ({ op: 'extend', path: [navn], values })),
  ];
}

function fraSidst({ møde }: FundetMøde, indhold: Indhold, dag: Dato): readonly EditOp[] {
  const aftaler = møde.value.aftaler.flatMap(({ id, status }, i): EditOp[] => {
    const ny = status === 'åben' ? indhold.aftalerFraSidst.get(id) : undefined;
    if (ny === undefined) return [];
    const sæt: EditOp = { op: 'set', path: ['aftaler', i, 'status'], value: ny };
    return ny === 'udført' ? [sæt, { op: 'set', path: ['aftaler', i, 'udført'], value: dag }] : [sæt];
  });
  const emner = møde.value.parkeret.flatMap(({ tekst, status }, i): EditOp[] => {
    const ny = indhold.parkeretFraSidst.findLast((p) => sammeEmne(p.tekst, tekst))?.status;
    if (status !== 'åben' || ny === undefined) return [];
    return [{ op: 'set', path: ['parkeret', i, 'status'], value: ny }];
  });
  return [...aftaler, ...emner];
}

/** @throws UserError an agreement from before is not there */
function demandFundet(møder: readonly FundetMøde[], { aftalerFraSidst }: Indhold): void {
  const kendte = new Set(møder.flatMap(({ møde }) => møde.value.aftaler.map((a) => a.id)));
  const ukendt = [...aftalerFraSidst.keys()].find((id) => !kendte.has(id));
  if (ukendt === undefined) return;
  throw new UserError(
    `Aftalen ${ukendt} findes ikke i de tidligere møder.`,
    'Se de åbne aftaler med: samarbejd aftale liste',
  );
}

/** Everything a closed meeting writes. @throws FindingsError · UserError; then nothing is written */
export function referatplan(
  context: Context,
  { kommune, sag, fundet, today }: { kommune: Kommune; sag: Sagsmappe; fundet: FundetMøde; today: Dato },
  indhold: Indhold,
): Referatplan {
  const { mappe, fil } = fundet;
  const andre = alleMøder(sag).filter((m) => m.mappe !== mappe);
  demandFundet(andre, indhold);
  const { text, møde } = lukket(context, kommune, sag, fundet, indhold);
  const tidligere = andre.flatMap((m): Change[] => {
    const rettelser = fraSidst(m, indhold, møde.tid.dato);
    if (rettelser.length === 0) return [];
    const path = `${m.mappe}/${MØDEFIL}`;
    return [{ kind: 'update', path, before: m.fil.hash, text: edit(m.fil.text, rettelser) }];
  });
  const { papirer, afslag } = referatpapirer(context, { kommune, sag, møde, mappe, today });
  const changes = [
    { kind: 'update', path: `${mappe}/${MØDEFIL}`, before: fil.hash, text } as const,
    ...tidligere,
    ...(papirer.length > 0 ? gemOgLogAlle(context, sag, papirer, today) : []),
  ];
  return { papirer, afslag, plan: { message: `møde: holdt ${møde.id} (${sag.id})`, changes } };
}
