/** One text for several readers: a common paper for those whose own would say no more, one of their own for the others. */

import type { Papir } from '../documents/paper.ts';
import type { Skabelon } from '../model/skabelon.ts';
import { parter } from '../rules/parter.ts';
import type { Afslag, Godkendt, Part } from '../rules/samtykke.ts';
import type { GemtPapir } from './forloeb-delingslog.ts';
import { døm, type Papirsag, ønsket } from './papir-dom.ts';

export interface Fordelt {
  readonly papirer: readonly GemtPapir[];
  /** Those who may not have it, and why; the others get theirs all the same. */
  readonly afslag: readonly Afslag[];
}

/** Writes the paper that was approved; `id` is the one reader, undefined when it is common. */
type Skriv<S extends Skabelon> = (skabelon: S, godkendt: Godkendt, id: string | undefined) => Papir;

interface Fordeling<S extends Skabelon> {
  readonly læsere: readonly Part[];
  readonly skabelon: S;
  readonly sag: Papirsag;
  readonly skriv: Skriv<S>;
  /** Where the common paper lies, without ending; one's own has the reader's id after it. */
  readonly sti: string;
}

/** Everyone with one of the ids, in the order of the parties. Ids that nobody has are left out. */
export function parterMed({ kommune, sag, today }: Papirsag, ids: ReadonlySet<string>): readonly Part[] {
  const alle = parter(sag.forløb.value, kommune.personer.value.personer, kommune.metode.value, today);
  return alle.filter(({ id }) => ids.has(id));
}

interface Eget extends GemtPapir {
  readonly part: Part;
}

interface Egne extends Fordelt {
  readonly papirer: readonly Eget[];
}

/** A paper for one reader alone, when they may have it. @throws UserError when the template does not say what it is for */
export function tilÉn<S extends Skabelon>(fordeling: Fordeling<S>): Egne {
  const { læsere, skabelon, sag, skriv, sti } = fordeling;
  const ønske = ønsket(skabelon);
  const dømte = læsere.map((part) => ({ part, dom: døm(sag, [part], ønske) }));
  return {
    papirer: dømte.flatMap(({ part, dom }) => {
      if (!dom.tilladt) return [];
      const papir = skriv(skabelon, dom, part.id);
      return [{ part, papir, godkendt: dom, path: `${sti}-${part.id}.md` }];
    }),
    afslag: dømte.flatMap(({ dom }) => (dom.tilladt ? [] : dom.mangler)),
  };
}

/** What all the readers may have, for those whose own paper says no more; the others have their own. */
export function tilFlere<S extends Skabelon>(fordeling: Fordeling<S>): Fordelt {
  const { skabelon, sag, skriv, sti } = fordeling;
  const { papirer: egne, afslag } = tilÉn(fordeling);
  const dom = døm(
    sag,
    egne.map(({ part }) => part),
    ønsket(skabelon),
  );
  if (egne.length === 0 || !dom.tilladt) return { papirer: egne, afslag };
  const papir = skriv(skabelon, dom, undefined);
  const ens = new Set(egne.filter((eget) => eget.papir.markdown === papir.markdown));
  const fælles = { path: `${sti}.md`, papir, godkendt: dom, til: [...ens].map(({ part }) => part.id) };
  return { papirer: [...(ens.size > 0 ? [fælles] : []), ...egne.filter((eget) => !ens.has(eget))], afslag };
}
