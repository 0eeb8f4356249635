/** The plan of `møde referat`: the meeting, what it closed in earlier ones, the skema, all papers and the log, in one commit. */

import type { Dato } from '../base/dato.ts';
import { FindingsError } from '../base/errors.ts';
import { newId } from '../base/id.ts';
import { demandKendte } from '../base/kendt.ts';
import type { Context } from '../context.ts';
import { tjekAftaledage } from '../rules/aftaler.ts';
import { tjekMøde } from '../rules/moede.ts';
import { sammeEmne } from '../rules/parkeret.ts';
import { kendteIForløb } from '../rules/personopslag.ts';
import type { EditOp } from '../store/edit.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import type { Plan } from '../store/plan.ts';
import { alleMøder, type FundetMøde } from './moede-find.ts';
import { type Gem, gemPapirer } from './moede-papirgem.ts';
import { rettetMøde, type RettetMøde } from './moede-ret.ts';
import type { Fordelt } from './papir-fordelt.ts';
import type { Indhold } from './referat-indhold.ts';
import { referatpapirer } from './referat-papirer.ts';
import { type Skemapapirer, skemapapirer } from './referat-skema.ts';

export interface Referatplan {
  readonly referat: Fordelt;
  readonly skema: Skemapapirer;
  readonly plan: Plan;
}

interface Sted {
  readonly kommune: Kommune;
  readonly sag: Sagsmappe;
  readonly fundet: FundetMøde;
  readonly today: Dato;
}

/** The meeting as it will stand, judged. @throws FindingsError everything wrong with it */
function lukket(context: Context, { kommune, sag, fundet }: Sted, indhold: Indhold): RettetMøde {
  const lukketMøde = rettetMøde(fundet, ops(context, sag, indhold));
  const { doc } = lukketMøde;
  const { metode, samarbejd, personer } = kommune;
  const kendte = kendteIForløb(personer.value, sag.forløb.value);
  const fejl = [
    ...tjekMøde({ møde: doc, metode: metode.value, samarbejd: samarbejd.value, kendte }),
    ...tjekAftaledage(doc),
  ].filter(({ severity }) => severity === 'fejl');
  if (fejl.length > 0) throw new FindingsError(fejl);
  return lukketMøde;
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
    return [
      { op: 'set', path: ['aftaler', i, 'status'], value: ny },
      { op: 'set', path: ['aftaler', i, ny], value: dag },
    ];
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
  const kendte = møder.flatMap(({ møde }) => møde.value.aftaler.map((a) => a.id));
  const se = 'Se de åbne aftaler med: samarbejd aftale liste';
  demandKendte([...aftalerFraSidst.keys()], kendte, 'Aftalen findes ikke i de tidligere møder.', se);
}

/** The earlier meetings that this one closes something in. */
function tidligere({ sag, fundet }: Sted, indhold: Indhold): readonly RettetMøde[] {
  const andre = alleMøder(sag).filter((m) => m.mappe !== fundet.mappe);
  demandFundet(andre, indhold);
  const dag = fundet.møde.value.tid.dato;
  return andre.flatMap((m) => {
    const rettelser = fraSidst(m, indhold, dag);
    return rettelser.length === 0 ? [] : [rettetMøde(m, rettelser)];
  });
}

/** The case as it will be: papers tell what is agreed when they are read, not what was before the meeting. */
function efter(sag: Sagsmappe, rettede: readonly RettetMøde[]): Sagsmappe {
  const ny = (mappe: string) => rettede.find((r) => r.mappe === mappe)?.doc;
  return { ...sag, møder: sag.møder.map((m) => ({ ...m, møde: ny(m.mappe) ?? m.møde })) };
}

/** Everything a closed meeting writes. @throws FindingsError · UserError; then nothing is written */
export async function referatplan(
  context: Context,
  sted: Sted,
  indhold: Indhold,
  gem: Omit<Gem, 'today'>,
): Promise<Referatplan> {
  const { kommune, sag, today } = sted;
  const dette = lukket(context, sted, indhold);
  const rettede = [dette, ...tidligere(sted, indhold)];
  const møde = dette.doc.value;
  const grundlag = { kommune, sag: efter(sag, rettede), møde, mappe: dette.mappe, today };
  const referat = referatpapirer(context, grundlag);
  const skema = await skemapapirer(context, grundlag);
  const papirer = [...referat.papirer, ...skema.papirer];
  const changes = [
    ...rettede.map(({ change }) => change),
    ...skema.changes,
    ...(papirer.length > 0 ? await gemPapirer(context, sag, papirer, { ...gem, today }) : []),
  ];
  return { referat, skema, plan: { message: `møde: holdt ${møde.id} (${sag.id})`, changes } };
}
