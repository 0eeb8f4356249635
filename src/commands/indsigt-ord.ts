/** From the words of the files to words a citizen reads: ids as names, codes as the method's texts, a consent as a sentence. */

import { formatDato } from '../base/dato.ts';
import { Sensitive } from '../base/sensitive.ts';
import { opremsning } from '../base/tekst.ts';
import { FORMÅLSNAVNE, KATEGORINAVNE } from '../model/kategorier.ts';
import type { Samtykke, Samtykketype } from '../model/samtykke.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';

export type Ordbog = ReadonlyMap<string, string>;

const TYPER: Readonly<Record<Samtykketype, string>> = {
  oversigt: 'at dine sager må samles i én fælles oversigt',
  udveksling: 'at der må udveksles oplysninger om dig',
  helhedsorienteret_plan: 'at der må skrives én helhedsorienteret plan',
  tilbagekaldelse: 'at trække et samtykke tilbage',
};

/** Everything in the method and the settings that has an id and a name or a text. */
function navngivne(value: unknown): [string, string][] {
  if (typeof value !== 'object' || value === null || value instanceof Sensitive) return [];
  const { id, navn, tekst } = value as Record<string, unknown>;
  const ord = typeof navn === 'string' ? navn : tekst;
  const own: [string, string][] = typeof id === 'string' && typeof ord === 'string' ? [[id, ord]] : [];
  return [...own, ...Object.values(value).flatMap(navngivne)];
}

/** The words of a case. What is said last wins: people before the method's lists. */
export function ordbog(kommune: Kommune, { forløb }: Sagsmappe): Ordbog {
  const { metode, samarbejd, grundlag, personer } = kommune;
  return new Map<string, string>([
    ...Object.entries(KATEGORINAVNE),
    ...navngivne([metode.value, samarbejd.value, grundlag.value]),
    ...personer.value.personer.map((p): [string, string] => [p.id, `${p.navn}, ${p.organisation}`]),
    ...forløb.value.netværk.map((n): [string, string] => [n.id, n.navn.reveal()]),
    ['borger', 'dig selv'],
    ['egne_oplysninger', 'dine egne oplysninger'],
    ['digital_post', 'Digital Post'],
    ['sel_85', 'servicelovens § 85'],
  ]);
}

function navne(ids: readonly string[], ord: Ordbog): string {
  return opremsning(ids.map((id) => ord.get(id) ?? id));
}

/** A consent or a withdrawal as the citizen would tell it. */
export function samtykkesætning(s: Samtykke, alle: readonly Samtykke[], ord: Ordbog): string {
  const dag = formatDato(s.givet.dato);
  if (s.type === 'tilbagekaldelse') {
    const gammelt = alle.find((one) => one.id === s.tilbagekalder);
    return `Den ${dag} trak du det samtykke tilbage, du gav den ${gammelt ? formatDato(gammelt.givet.dato) : 'ukendt dag'}.`;
  }
  const { må, må_ikke } = s.kategorier;
  const trukket = alle.find((one) => one.tilbagekalder === s.id);
  const hvem = s.givet.af === 'borger' ? 'sagde du' : `sagde din ${s.givet.af}`;
  return [
    `Den ${dag} ${hvem} ${s.givet.form === 'skriftlig' ? 'skriftligt' : 'mundtligt'} ja til, ${TYPER[s.type]}.`,
    må.length === 0 ? '' : `Det må handle om ${navne(må, ord)}.`,
    må_ikke.length === 0 ? '' : `Du sagde nej til ${navne(må_ikke, ord)}.`,
    s.enheder.length + s.personer.length === 0
      ? ''
      : `Det gælder ${navne([...s.enheder, ...s.personer], ord)}.`,
    s.genbesøges === undefined ? '' : `Du skal spørges igen senest den ${formatDato(s.genbesøges)}.`,
    trukket === undefined ? '' : `Du har trukket det tilbage den ${formatDato(trukket.givet.dato)}.`,
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** The disclosure log as rows: date, to whom, about what, for what, on what basis, which paper. */
export function givetRækker({ delinger }: Sagsmappe, ord: Ordbog): readonly (readonly string[])[] {
  return delinger.value.delinger.map((d) => [
    formatDato(d.dato),
    ord.get(d.modtager) ?? d.modtager,
    navne(d.kategorier, ord),
    FORMÅLSNAVNE[d.formål],
    opremsning(d.grundlag.map((g) => (g.startsWith('s-') ? `dit samtykke ${g}` : (ord.get(g) ?? g)))),
    `${d.papir} (${d.status})`,
  ]);
}
