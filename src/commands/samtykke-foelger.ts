/** What a withdrawal changes: who may no longer have what, and which papers are out already and cannot be called back. */

import { type Dato, formatDato } from '../base/dato.ts';
import { ombryd } from '../base/ombryd.ts';
import { opremsning } from '../base/tekst.ts';
import type { Terminal } from '../context.ts';
import type { Deling } from '../model/delinger.ts';
import { KATEGORINAVNE, type Kategori, SAMTYKKEKATEGORIER } from '../model/kategorier.ts';
import type { Samtykke } from '../model/samtykke.ts';
import { parter, sagFra } from '../rules/parter.ts';
import { anvendelser } from '../rules/samtykke-gyldighed.ts';
import { matrix, type Tab, tabt } from '../rules/samtykke-matrix.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { type Navne, navne } from './samtykke-ord.ts';

export interface Følger {
  readonly sag: string;
  readonly tab: readonly Tab[];
  /** Papers made for others on the withdrawn consent. */
  readonly ude: readonly Deling[];
  /** What the citizen has said no to in it: the no stands. */
  readonly nej: readonly Kategori[];
  readonly navne: Navne;
}

/** For every purpose the consent covers, what each party loses, told once for each party. */
function samletTab(pr: readonly (readonly Tab[])[]): readonly Tab[] {
  const samlet = new Map<string, Set<Kategori>>();
  for (const { part, kategorier } of pr.flat())
    samlet.set(part, new Set([...(samlet.get(part) ?? []), ...kategorier]));
  return [...samlet].map(([part, mistede]) => ({
    part,
    kategorier: SAMTYKKEKATEGORIER.filter((k) => mistede.has(k)),
  }));
}

/** @param tilbagekaldelse the new record, in force from its own day */
export function følger(
  kommune: Kommune,
  sag: Sagsmappe,
  mål: string,
  tilbagekaldelse: Samtykke,
  dag: Dato,
): Følger {
  const alle = sag.samtykker.map((s) => s.value);
  const samtykke = alle.find((s) => s.id === mål);
  const { personer, metode, grundlag } = kommune;
  const dem = parter(sag.forløb.value, personer.value.personer, metode.value, dag);
  const tabel = (samtykker: readonly Samtykke[], formål: ReturnType<typeof anvendelser>[number]) =>
    matrix(sagFra(sag.forløb.value, samtykker, grundlag.value), dem, SAMTYKKEKATEGORIER, formål, dag);
  const tab = (samtykke ? anvendelser(samtykke) : []).map((formål) =>
    tabt(tabel(alle, formål), tabel([...alle, tilbagekaldelse], formål)),
  );
  return {
    sag: sag.id,
    tab: samletTab(tab),
    ude: sag.delinger.value.delinger.filter((d) => d.modtager !== 'borger' && d.grundlag.includes(mål)),
    nej: samtykke?.kategorier.må_ikke ?? [],
    navne: navne(kommune, sag, false),
  };
}

function ord(kategorier: readonly Kategori[]): string {
  return opremsning(kategorier.map((k) => KATEGORINAVNE[k]));
}

/** Those who lose the same, together. */
function efterIndhold(tab: readonly Tab[]): ReadonlyMap<string, readonly string[]> {
  const grupper = new Map<string, string[]>();
  for (const { part, kategorier } of tab)
    grupper.set(ord(kategorier), [...(grupper.get(ord(kategorier)) ?? []), part]);
  return grupper;
}

/** Tells on stdout what is no longer allowed, and what is left to do. */
export function tellFølger(terminal: Terminal, { sag, tab, ude, nej, navne: n }: Følger): void {
  const out = (linje: string) => terminal.out(linje);
  out('');
  if (tab.length === 0) out('Ingen mister noget: det, samtykket gav lov til, har de et andet grundlag for.');
  else out('Fra i dag må de ikke længere få:');
  for (const [hvad, dem] of efterIndhold(tab)) {
    for (const linje of ombryd(`${hvad}:`, '  ')) out(linje);
    for (const part of dem) out(`    ${n.person(part)}`);
  }
  if (nej.length > 0)
    out(`\nBorgerens nej til ${ord(nej)} bliver stående, til borgeren giver et nyt samtykke til det.`);
  if (ude.length === 0) return;
  out('\nDet her er allerede lavet til andre og kan ikke kaldes tilbage. Gå listen igennem:');
  for (const { modtager, papir, dato, status } of ude) {
    const hvordan = status === 'sendt' ? 'sendt' : 'lavet; er det sendt?';
    out(`  [ ] ${n.person(modtager)}`);
    out(`      ${papir} (${formatDato(dato)}, ${hvordan})`);
  }
  out('  [ ] Sig til dem, at samtykket er trukket tilbage.');
  out('  [ ] Bed dem slette det, de ikke skal gemme efter loven.');
  out(`  [ ] Har nogen af dem adgang til mappen ${sag}, så fjern adgangen.`);
  out('Det, kommunen selv har pligt til at notere og gemme, bliver i sagen.');
}
