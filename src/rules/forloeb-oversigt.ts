/** One line about one case: where it stands, who has it, what comes next, and how much is overdue. No names. */

import type { Dato } from '../base/dato.ts';
import type { Located } from '../base/located.ts';
import type { Forløb } from '../model/forloeb.ts';
import type { Forløbsstatus } from '../model/forloebsstatus.ts';
import type { Metode } from '../model/metode.ts';
import type { Møde } from '../model/moede.ts';
import type { Samarbejd } from '../model/samarbejd.ts';
import { erForfalden } from './aftaler.ts';
import { åbneAftaler } from './forloeb-afslutning.ts';
import { funktionshavere, tjekTovholderUge } from './forloeb-roller.ts';
import { tjekSlettefrist } from './forloeb-slettefrist.ts';
import type { Grænser } from './regel.ts';

export interface Forløbslinje {
  readonly id: string;
  readonly status: Forløbsstatus;
  /** Ids of whoever has the method's contact function today. */
  readonly kontakt: readonly string[];
  readonly næste_møde: { readonly id: string; readonly type: string; readonly dato: Dato } | undefined;
  /** Agreements past their day, and limits of the case itself that are exceeded. */
  readonly overskredet: number;
}

export interface Oversigtsgrundlag {
  readonly forløb: Located<Forløb>;
  readonly møder: readonly Møde[];
  readonly metode: Metode;
  readonly samarbejd: Samarbejd;
  readonly grænser: Grænser;
  readonly today: Dato;
}

function næste(møder: readonly Møde[], today: Dato): Forløbslinje['næste_møde'] {
  const [først] = møder
    .filter((m) => m.status === 'indkaldt' && m.tid.dato >= today)
    .toSorted((a, b) => (a.tid.dato < b.tid.dato ? -1 : 1));
  return først && { id: først.id, type: først.type, dato: først.tid.dato };
}

export function forløbslinje({
  forløb,
  møder,
  metode,
  samarbejd,
  grænser,
  today,
}: Oversigtsgrundlag): Forløbslinje {
  const { id, status } = forløb.value;
  const forsinkede = åbneAftaler(møder).filter((aftale) => erForfalden(aftale, grænser, today)).length;
  const frister = [
    ...tjekTovholderUge(forløb, metode, grænser, today),
    ...tjekSlettefrist(forløb, samarbejd, today).filter(({ severity }) => severity === 'fejl'),
  ];
  return {
    id,
    status,
    kontakt: funktionshavere(forløb.value, metode, 'kontakt', today),
    næste_møde: næste(møder, today),
    overskredet: forsinkede + frister.length,
  };
}
