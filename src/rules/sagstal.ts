/** What one case adds to the leader's counts: a few words and numbers. ABSENT: ids, names and every other value of the case. */

import type { Dato } from '../base/dato.ts';
import { plusMåneder } from '../base/dato.ts';
import type { Forløbsstatus } from '../model/forloebsstatus.ts';
import { type Område, senesteStatus } from '../model/maal.ts';
import { type Møde, SVARVALG } from '../model/moede.ts';
import type { Oplevelse } from '../model/oplevelse.ts';
import type { Sagsfiler, SkemaMedIndhold } from './frister-forloeb.ts';
import { underskriftsfrist } from './maal-frister.ts';
import { ubesvarede } from './moede-frister.ts';
import { KADENCEREGLER, tjekKadence } from './moede-kadence.ts';

/** What is asked of an active case: a meeting within the limit, 3 + 3 a year, a signed skema. */
export const SAGSKRAV = ['interval', 'antal', 'underskrift'] as const;
export type Sagskrav = (typeof SAGSKRAV)[number];

/** The four answers of the invitation, and none. */
export const SVAR = [...SVARVALG, 'intet'] as const;
export type Svar = (typeof SVAR)[number];

/** How far back the answers to invitations are counted. */
const SVARMÅNEDER = 3;

export interface Sagstal {
  readonly status: Forløbsstatus;
  /** The phases that are going on; several may be at once. */
  readonly faser: readonly string[];
  /** The demands that are not met; empty unless the case is active. */
  readonly brud: readonly Sagskrav[];
  /** Answers to invitations to the meetings of the last three months, called off ones left out. */
  readonly svar: Readonly<Partial<Record<Svar, number>>>;
  /** The areas in which the citizen has a goal; true where at least one is reached. */
  readonly mål: Readonly<Partial<Record<Område, boolean>>>;
  readonly oplevelser: readonly Oplevelse[];
}

export type Sagskilde = Sagsfiler & { readonly oplevelser: readonly Oplevelse[] };

/** One case on the day `today`. */
export function sagstal(sag: Sagskilde): Sagstal {
  const { status, faser } = sag.forløb.value;
  const iGang = faser.filter(({ fra, til }) => fra <= sag.today && (til === undefined || til >= sag.today));
  return {
    status,
    faser: [...new Set(iGang.map(({ fase }) => fase))],
    brud: status === 'aktivt' ? brud(sag) : [],
    svar: svar(
      sag.møder.map(({ value }) => value),
      sag.today,
    ),
    mål: nåede(sag.mål),
    oplevelser: sag.oplevelser.filter(({ dato }) => dato <= sag.today),
  };
}

function brud(sag: Sagskilde): readonly Sagskrav[] {
  const koder = tjekKadence(sag).map(({ code }) => code);
  const forSjældent = koder.includes(KADENCEREGLER.interval.kode);
  const forFå = koder.some((kode) => kode !== KADENCEREGLER.interval.kode);
  const fundet = { interval: forSjældent, antal: forFå, underskrift: manglerUnderskrift(sag) };
  return SAGSKRAV.filter((krav) => fundet[krav]);
}

/** In order on the last day of the limit, late the day after, as in `tjek`. */
function manglerUnderskrift({ mål, forløb, metode, grænser, today }: Sagskilde): boolean {
  const frist = mål && underskriftsfrist({ ...mål, forløb: forløb.value, metode, grænser, today });
  return frist !== undefined && today > frist.dag;
}

/** Meetings after the same day three months ago, until and with today. */
function svar(møder: readonly Møde[], today: Dato): Sagstal['svar'] {
  const efter = plusMåneder(today, -SVARMÅNEDER);
  const talte = møder.filter(
    ({ status, tid }) => status !== 'aflyst' && tid.dato > efter && tid.dato <= today,
  );
  const valg = talte.flatMap((m) => [
    ...m.deltagere.flatMap(({ svar: givet }) => givet?.valg ?? []),
    ...ubesvarede(m).map(() => 'intet' as const),
  ]);
  return Object.fromEntries(SVAR.map((s) => [s, valg.filter((v) => v === s).length]));
}

function nåede(skema: SkemaMedIndhold | undefined): Sagstal['mål'] {
  const alle = skema?.skema.value.mål ?? [];
  const områder = [...new Set(alle.map(({ område }) => område))];
  return Object.fromEntries(
    områder.map((område) => [
      område,
      alle.some((m) => m.område === område && senesteStatus(m)?.nået === true),
    ]),
  );
}
