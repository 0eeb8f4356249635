/** The letters that a meeting is called off: one to each reader who may know of the case; the rest are named to the sender. */

import type { Context } from '../context.ts';
import { aflysningsskabelon } from '../documents/paper-choice.ts';
import type { Afslag } from '../rules/samtykke.ts';
import { loadTemplate } from '../store/templates.ts';
import { type Grundlag, læsere, type Mødepapir, skriv } from './indkald-papirer.ts';
import { døm, ønsket } from './papir-dom.ts';

export interface Aflysningspapirer {
  readonly papirer: readonly Mødepapir[];
  /** Why somebody gets no letter: a consent may have been withdrawn since the invitation. */
  readonly afslag: readonly Afslag[];
}

export function aflysningspapirer(context: Context, grundlag: Grundlag): Aflysningspapirer {
  const metode = grundlag.kommune.metode.value;
  const dømte = læsere(grundlag).map((part) => {
    const skabelon = loadTemplate(context, grundlag.kommune, aflysningsskabelon(metode, part.type));
    const udkast = { navn: `aflysning-${part.id}`, skabelon, parter: [part] };
    return { udkast, dom: døm(grundlag, [part], ønsket(skabelon)) };
  });
  return {
    papirer: dømte.flatMap(({ udkast, dom }) => (dom.tilladt ? [skriv(grundlag, udkast, dom)] : [])),
    afslag: dømte.flatMap(({ dom }) => (dom.tilladt ? [] : dom.mangler)),
  };
}
