/**
 * The mål- og aftaleskema after a meeting: the day of the meeting in the file, and papers of it for those who have a
 * part in the plan, with what was agreed. A case without a skema has no such papers.
 */

import type { Dato } from '../base/dato.ts';
import type { Context } from '../context.ts';
import type { MålOgAftaler } from '../model/maal-og-aftaler.ts';
import { mødetype } from '../model/metode-navne.ts';
import type { Møde } from '../model/moede.ts';
import { fordelingsliste } from '../rules/fordeling.ts';
import { planformål } from '../rules/maal-team.ts';
import { underskrivere } from '../rules/maal-underskrift.ts';
import type { Godkendt, Part } from '../rules/samtykke.ts';
import { edit } from '../store/edit.ts';
import type { Kommune } from '../store/kommune.ts';
import { MÅLFIL } from '../store/layout.ts';
import { loadMål } from '../store/maal.ts';
import type { Change } from '../store/plan.ts';
import { demand, type LoadedFile } from '../store/read-file.ts';
import { nytSidenSidst } from './maal-aendret.ts';
import { type Målbestilling, type Målgrundlag, målskabelon, skrivMålpapir } from './maal-papir.ts';
import { type Fordelt, parterMed, tilFlere, tilÉn } from './papir-fordelt.ts';
import { læsere, type Referatgrundlag } from './referat-papirer.ts';

export interface Skemapapirer extends Fordelt {
  /** The change to the skema itself; none when it says nothing new. */
  readonly changes: readonly Change[];
  /** False: the case has no skema yet. */
  readonly findes: boolean;
  /** The day the situation was to be taken up again, when that has been done with this meeting. */
  readonly tagetOp: Dato | undefined;
}

/** The day of the meeting is the day the skema was last filled in, unless a later one stands there. */
function efterMødet(loaded: LoadedFile<MålOgAftaler>, { tid: { dato } }: Møde) {
  const skema = demand(loaded).value;
  const { text, hash } = loaded;
  const { seneste_møde: før } = skema;
  if (før !== undefined && før >= dato) return { skema, text, changes: [] };
  const ny = edit(text, [{ op: 'set', path: ['seneste_møde'], value: dato }]);
  const change: Change = { kind: 'update', path: MÅLFIL, before: hash, text: ny };
  return { skema: { ...skema, seneste_møde: dato }, text: ny, changes: [change] };
}

/**
 * Those at the meeting; when others than the kommune's own were asked, everyone on the distribution list and everyone
 * who signs the plan.
 */
function målgruppe(grundlag: Referatgrundlag, skema: MålOgAftaler): readonly Part[] {
  const { kommune, sag, møde, today: dag } = grundlag;
  const metode = kommune.metode.value;
  const ved = læsere(grundlag).map(({ id }) => id);
  if (mødetype(metode, møde.type)?.med_eksterne !== 'ja') return parterMed(grundlag, new Set(ved));
  const forløb = sag.forløb.value;
  const fordeles = fordelingsliste({
    forløb,
    samtykker: sag.samtykker.map((s) => s.value),
    møder: sag.møder.map((m) => m.møde.value),
    personer: kommune.personer.value.personer,
    metode,
    grundlag: kommune.grundlag.value,
    deltagere: ved,
    formål: planformål(skema),
    kategorier: [],
    dag,
  }).map(({ part }) => part.id);
  return parterMed(grundlag, new Set([...fordeles, ...underskrivere({ skema, forløb, metode, dag })]));
}

/** Before the meeting begins, so that nobody waits while it is mended. @throws FindingsError the skema cannot be read */
export function demandSkema(context: Context, kommune: Kommune, id: string): void {
  const loaded = loadMål(context, kommune, id);
  if (loaded !== undefined) demand(loaded);
}

/** @throws FindingsError the skema cannot be read, or a template does not fit */
export async function skemapapirer(context: Context, grundlag: Referatgrundlag): Promise<Skemapapirer> {
  const { kommune, sag, møde, mappe, today } = grundlag;
  const loaded = loadMål(context, kommune, sag.id);
  if (loaded === undefined)
    return { papirer: [], afslag: [], changes: [], findes: false, tagetOp: undefined };
  const { skema, text, changes } = efterMødet(loaded, møde);
  const nyt = await nytSidenSidst(context, sag, skema, møde.tid.dato);
  const om: Målgrundlag = { kommune, sag, skema, text, nyt, today };
  const ordre = (navn: Målbestilling['skabelon'], til: readonly Part[], fil: string) => {
    const skabelon = målskabelon(context, om, navn);
    return {
      læsere: til,
      skabelon,
      sag: grundlag,
      skriv: (s: typeof skabelon, godkendt: Godkendt, id: string | undefined) =>
        skrivMålpapir(context, om, s, godkendt, id),
      sti: `${mappe}/${fil}`,
    };
  };
  const { næste } = skema.køreplan;
  const alle = målgruppe(grundlag, skema);
  const borger = alle.filter(({ type }) => type === 'borger');
  const andre = alle.filter(({ type }) => type !== 'borger');
  const andres = tilFlere(ordre('maal-og-aftaleskema', andre, 'maal-og-aftaleskema'));
  const borgers = [
    tilÉn(ordre('maal-og-aftaleskema', borger, 'maal-og-aftaleskema')),
    tilÉn(ordre('maal-til-borger', borger, 'plan')),
  ];
  return {
    papirer: [...andres.papirer, ...borgers.flatMap(({ papirer }) => papirer)],
    afslag: andres.afslag,
    changes,
    findes: true,
    tagetOp: næste !== undefined && næste <= møde.tid.dato ? næste : undefined,
  };
}
