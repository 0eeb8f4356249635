/** Which rooms are taken when: finds a free one and takes it. Holds only what it was told; the kommune's other bookings it cannot know. */

import { type Dato, ugedag } from '../base/dato.ts';
import { erFri } from '../base/lukkedage.ts';
import { fraMinutter, type Klokkeslæt, tilMinutter } from '../base/klokkeslaet.ts';
import { MØDEDAGE, type Samarbejd } from '../model/samarbejd.ts';

export interface Tidsrum {
  readonly dato: Dato;
  readonly fra: Klokkeslæt;
  readonly til: Klokkeslæt;
}

export interface Booking extends Tidsrum {
  /** Undefined where the kommune has no rooms in samarbejd.yaml. */
  readonly lokale: string | undefined;
}

export interface Lokalebog {
  /** The first free room on the day, at the kommune's own times; undefined when the day is closed or full. */
  find(dag: Dato, minutter: number): Booking | undefined;
  tag(booking: Booking): void;
}

/** Do they share time? One that begins when the other ends does not. */
export function overlapper(a: Tidsrum, b: Tidsrum): boolean {
  return a.dato === b.dato && a.fra < b.til && b.fra < a.til;
}

/** A book of the kommune's rooms; `taget` are the meetings that stand already. */
export function lokalebog(samarbejd: Samarbejd, taget: readonly Booking[]): Lokalebog {
  const { mødedage, mødetider, lukkedage } = samarbejd;
  const lokaler = samarbejd.lokaler.length === 0 ? [undefined] : samarbejd.lokaler.map(({ id }) => id);
  const bog = new Map<Dato, Booking[]>();
  const tag = (booking: Booking) => void bog.set(booking.dato, [...(bog.get(booking.dato) ?? []), booking]);
  taget.forEach(tag);
  const åben = (dag: Dato) => {
    const navn = MØDEDAGE[ugedag(dag) - 1];
    return navn !== undefined && mødedage.includes(navn) && !erFri(dag, lukkedage);
  };
  const find = (dag: Dato, minutter: number): Booking | undefined => {
    if (!åben(dag)) return undefined;
    for (const fra of mødetider) {
      const tid = { dato: dag, fra, til: fraMinutter(tilMinutter(fra) + minutter) };
      const optaget = (bog.get(dag) ?? []).filter((b) => overlapper(b, tid)).map(({ lokale }) => lokale);
      const fri = lokaler.findIndex((lokale) => lokale === undefined || !optaget.includes(lokale));
      if (fri !== -1) return { ...tid, lokale: lokaler[fri] };
    }
    return undefined;
  };
  return { find, tag };
}
