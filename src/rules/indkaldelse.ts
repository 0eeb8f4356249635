/** What follows from the method and the case when a meeting is convened: who convenes, which number, when to answer. */

import { type Dato, plusDage } from '../base/dato.ts';
import { plusVarighed, type Varighed } from '../base/graense.ts';
import type { Finding } from '../base/finding.ts';
import type { Located } from '../base/located.ts';
import type { Emne } from '../model/emne.ts';
import type { Forløb } from '../model/forloeb.ts';
import type { Metode } from '../model/metode.ts';
import type { Møde } from '../model/moede.ts';
import { åbneAftaler } from './forloeb-afslutning.ts';
import { funktionshavere } from './forloeb-roller.ts';
import { tid } from './moede.ts';
import { MØDEREGLER } from './moede-regler.ts';
import { åbneEmner } from './parkeret.ts';
import { fund } from './regel.ts';

/** The number of the next meeting of `type`: meetings called off keep theirs. */
export function næsteNummer(møder: readonly Møde[], type: string): number {
  return Math.max(0, ...møder.filter((m) => m.type === type).map((m) => m.nummer)) + 1;
}

/** Who has the method's convening function in the case on `dag`; undefined when nobody has. */
export function indkalderIForløb(metode: Metode, forløb: Forløb, dag: Dato): string | undefined {
  return funktionshavere(forløb, metode, 'indkalder', dag).at(-1);
}

/**
 * The last day for answers: the limit before the meeting, but never earlier than tomorrow, and at the latest the
 * day before the meeting. `grænse` is the rule moede/svarfrist.
 */
export function svarfristFor(møde: Dato, today: Dato, grænse: Varighed): Dato {
  const ønsket = plusVarighed(møde, grænse, -1);
  const imorgen = plusDage(today, 1);
  const dagenFør = plusDage(møde, -1);
  const tidligst = ønsket < imorgen ? imorgen : ønsket;
  return tidligst < dagenFør ? tidligst : dagenFør;
}

/**
 * Open agreements and parked items of earlier meetings, which come back on the next agenda. A topic that
 * was parked at two meetings comes once.
 */
export function tilOpfølgning(møder: readonly Møde[]) {
  const parkeret = åbneEmner(møder).map(({ tekst, om }): Emne => ({ tekst, om }));
  return { aftaler: åbneAftaler(møder), parkeret };
}

/** What must be right about the time before anything is made: the day is not past, and the meeting ends after it begins. */
export function tjekTid(indkaldelse: Located<Pick<Møde, 'tid'>>, today: Dato): readonly Finding[] {
  if (indkaldelse.value.tid.dato >= today) return tid(indkaldelse);
  const forbi = fund(MØDEREGLER.fortid, indkaldelse.at(['tid', 'dato']), {
    message: 'Mødets dato er forbi.',
    hint: 'Skriv en dato fra i dag og frem.',
  });
  return [forbi, ...tid(indkaldelse)];
}
