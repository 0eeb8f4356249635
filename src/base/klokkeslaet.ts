/** Clock times as the handbooks write them: "09.30", with a full stop. Wall-clock time in Denmark, no zone. */

/** A time of day `HH.MM`. Made only by {@link parseKlokkeslæt}. */
export type Klokkeslæt = string & { readonly __brand: 'Klokkeslæt' };

/** Reads `09.30`, `9.30`, `09:30`, `9:30` or a bare hour `9`; undefined when it is no time of day. */
export function parseKlokkeslæt(text: string): Klokkeslæt | undefined {
  const match = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const [time, minut] = [Number(match[1]), Number(match[2] ?? '0')];
  if (time > 23 || minut > 59) return undefined;
  return fraMinutter(time * 60 + minut);
}

/** Minutes since midnight, 0–1439. */
export function tilMinutter(k: Klokkeslæt): number {
  return Number(k.slice(0, 2)) * 60 + Number(k.slice(3, 5));
}

/** The time `n` minutes after midnight; wraps at 24 hours. */
export function fraMinutter(n: number): Klokkeslæt {
  const m = ((n % 1440) + 1440) % 1440;
  return `${String(Math.floor(m / 60)).padStart(2, '0')}.${String(m % 60).padStart(2, '0')}` as Klokkeslæt;
}
