/** A meeting's agenda from the method's: minutes fitted to the meeting, clock times that add up, lists merged in (R-096, R-168…R-170). */

import { fraMinutter, type Klokkeslæt, tilMinutter } from '../base/klokkeslaet.ts';
import type { Emne } from '../model/emne.ts';
import type { Dagsordenspunkt } from '../model/moedetype.ts';

/** A point of the agenda with its clock time; texts may hold `{borger}`. */
export interface Punkt {
  readonly punkt: string;
  readonly fra: Klokkeslæt;
  readonly minutter: number;
  readonly underpunkter: readonly Underpunkt[];
}

/** A line under a point: words of the method's own, or a text from the case with what it is about. */
export type Underpunkt = string | Emne;

/** What is merged into the points that ask for it. */
export interface Indhold {
  /** What the citizen wants help with. */
  readonly ønsker: readonly Emne[];
  /** Open agreements from earlier meetings. */
  readonly aftaler: readonly Emne[];
  /** Topics parked at earlier meetings. */
  readonly parkeret: readonly Emne[];
}

const MINDST = 5;

/**
 * Shares `total` minutes out in proportion to `forslag`, in steps of five where there is room for it; the last point
 * takes what is left over, so that the sum is exact. Every point gets at least one minute when `total` allows.
 */
function fordelMinutter(forslag: readonly number[], total: number): readonly number[] {
  const sum = forslag.reduce((a, b) => a + b, 0);
  const step = total >= forslag.length * MINDST ? MINDST : 1;
  const fordelt: number[] = [];
  let rest = total;
  forslag.forEach((minutter, i) => {
    const efter = forslag.length - i - 1;
    const andel = Math.max(step, Math.round((minutter * total) / sum / step) * step);
    const minut = efter === 0 ? rest : Math.min(andel, rest - efter * step);
    fordelt.push(minut);
    rest -= minut;
  });
  return fordelt;
}

/** The agenda of a meeting from `fra` to `til`, after the method's `punkter` (each with its proposed minutes). */
export function lavDagsorden(
  punkter: readonly Dagsordenspunkt[],
  fra: Klokkeslæt,
  til: Klokkeslæt,
  indhold: Indhold,
): readonly Punkt[] {
  const start = tilMinutter(fra);
  const minutter = fordelMinutter(
    punkter.map((p) => p.minutter),
    tilMinutter(til) - start,
  );
  let brugt = 0;
  return punkter.map((p, i) => {
    const egne = minutter[i] ?? 0;
    const ved = fraMinutter(start + brugt);
    brugt += egne;
    const underpunkter = [...p.underpunkter, ...flettet(p, indhold)];
    return { punkt: p.punkt, fra: ved, minutter: egne, underpunkter };
  });
}

function med(før: string | undefined, liste: readonly Emne[]): readonly Underpunkt[] {
  return før === undefined || liste.length === 0 ? liste : [før, ...liste];
}

/** What a point asks for, each list with the line before it: what is followed up first, then the wishes. */
function flettet(punkt: Dagsordenspunkt, indhold: Indhold): readonly Underpunkt[] {
  const vil = (ord: 'opfølgning' | 'ønsker') =>
    punkt.indhold === ord || punkt.indhold === 'opfølgning_og_ønsker';
  return [
    ...(vil('opfølgning')
      ? [...med(punkt.før_aftaler, indhold.aftaler), ...med(punkt.før_parkeret, indhold.parkeret)]
      : []),
    ...(vil('ønsker') ? med(punkt.før_ønsker, indhold.ønsker) : []),
  ];
}

type Tidsrum = { readonly fra: Klokkeslæt; readonly til: Klokkeslæt };
type Placeret = Pick<Punkt, 'fra' | 'minutter'>;

/**
 * The same points at another time. As long as the meeting is as long as before, each keeps its minutes and its
 * distance from the beginning; else the minutes are shared out again and the points follow one another.
 */
export function flytDagsorden(punkter: readonly Placeret[], før: Tidsrum, nu: Tidsrum): readonly Placeret[] {
  const [start, længde] = [tilMinutter(nu.fra), tilMinutter(nu.til) - tilMinutter(nu.fra)];
  const flyttet = start - tilMinutter(før.fra);
  if (længde === tilMinutter(før.til) - tilMinutter(før.fra)) {
    return punkter.map(({ fra, minutter }) => ({ fra: fraMinutter(tilMinutter(fra) + flyttet), minutter }));
  }
  const fordelt = fordelMinutter(
    punkter.map(({ minutter }) => minutter),
    længde,
  );
  let ved = start;
  return fordelt.map((minutter) => {
    const fra = fraMinutter(ved);
    ved += minutter;
    return { fra, minutter };
  });
}

/** What a point gets when nobody has said how long it takes, before the rest is shared out. */
const UDEN_MINUTTER = 10;

/** Clock times for points with or without minutes. All with minutes: as they say. Otherwise the meeting's time is shared out. */
export function lavTider(
  punkter: readonly { readonly minutter?: number | undefined }[],
  { fra, til }: Tidsrum,
): readonly Placeret[] {
  const ønsket = punkter.map(({ minutter }) => minutter);
  const kendt = ønsket.filter((m) => m !== undefined);
  const minutter =
    kendt.length === punkter.length
      ? kendt
      : fordelMinutter(
          ønsket.map((m) => m ?? UDEN_MINUTTER),
          tilMinutter(til) - tilMinutter(fra),
        );
  let ved = tilMinutter(fra);
  return minutter.map((antal) => {
    const begynder = fraMinutter(ved);
    ved += antal;
    return { fra: begynder, minutter: antal };
  });
}
