/** One text for several readers: a common paper for those whose own would say no more, one of their own for the others. */

import { UserError } from '../base/errors.ts';
import type { Papir } from '../documents/paper.ts';
import { parter, sagFra } from '../rules/parter.ts';
import { type Afslag, type Afvist, type Godkendt, godkendFælles, type Part } from '../rules/samtykke.ts';
import type { TemplateFile } from '../store/templates.ts';
import type { GemtPapir } from './forloeb-delingslog.ts';
import type { Læsere } from './papir-dom.ts';

export interface Fordelt {
  readonly papirer: readonly GemtPapir[];
  /** Those who may not have it, and why; the others get theirs all the same. */
  readonly afslag: readonly Afslag[];
}

export type Sag = Omit<Læsere, 'modtagere'>;
export type Dom = (skabelon: TemplateFile, modtagere: readonly Part[]) => Godkendt | Afvist;

/** Writes the paper that was approved; `id` is the one reader, undefined when it is common. */
type Skriv<S extends TemplateFile> = (skabelon: S, godkendt: Godkendt, id: string | undefined) => Papir;

interface Fordeling<S extends TemplateFile> {
  readonly læsere: readonly Part[];
  readonly skabelon: S;
  readonly døm: Dom;
  readonly skriv: Skriv<S>;
  /** Where the common paper lies, without ending; one's own has the reader's id after it. */
  readonly sti: string;
}

/** Everyone with one of the ids, in the order of the parties. Ids that nobody has are left out. */
export function parterMed({ kommune, sag, today }: Sag, ids: ReadonlySet<string>): readonly Part[] {
  const alle = parter(sag.forløb.value, kommune.personer.value.personer, kommune.metode.value, today);
  return alle.filter(({ id }) => ids.has(id));
}

/** Judges readers of this case today. @throws UserError when the template does not say what it is for */
export function dommer({ kommune, sag, today }: Sag): Dom {
  const samtykker = sag.samtykker.map((s) => s.value);
  const sagen = sagFra(sag.forløb.value, samtykker, kommune.grundlag.value);
  return ({ hoved, navn }, modtagere) => {
    const { kategorier, kræver, formål } = hoved;
    if (formål === undefined) {
      throw new UserError(`Skabelonen ${navn} mangler et formål.`, 'Skriv formål i skabelonens hoved.');
    }
    return godkendFælles(sagen, modtagere, { kategorier, kræver, formål }, today);
  };
}

interface Eget extends GemtPapir {
  readonly part: Part;
}

interface Egne extends Fordelt {
  readonly papirer: readonly Eget[];
}

/** A paper for one reader alone, when they may have it. */
export function tilÉn<S extends TemplateFile>(fordeling: Fordeling<S>): Egne {
  const { læsere, skabelon, døm, skriv, sti } = fordeling;
  const dømte = læsere.map((part) => ({ part, dom: døm(skabelon, [part]) }));
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
export function tilFlere<S extends TemplateFile>(fordeling: Fordeling<S>): Fordelt {
  const { skabelon, døm, skriv, sti } = fordeling;
  const { papirer: egne, afslag } = tilÉn(fordeling);
  const dom = døm(
    skabelon,
    egne.map(({ part }) => part),
  );
  if (egne.length === 0 || !dom.tilladt) return { papirer: egne, afslag };
  const papir = skriv(skabelon, dom, undefined);
  const ens = new Set(egne.filter((eget) => eget.papir.markdown === papir.markdown));
  const fælles = { path: `${sti}.md`, papir, godkendt: dom, til: [...ens].map(({ part }) => part.id) };
  return { papirer: [...(ens.size > 0 ? [fælles] : []), ...egne.filter((eget) => !ens.has(eget))], afslag };
}
