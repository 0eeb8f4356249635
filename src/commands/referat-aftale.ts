/** Capturing an agreement: who, what, when. Every answer is saved as it is given; what is left open is asked for again before the meeting closes. */

import { forståDato } from '../base/dato-ord.ts';
import type { Dato } from '../base/dato.ts';
import { sigDagen } from '../documents/tekstform.ts';
import { type Aftaleudkast, mangler } from '../rules/kladde.ts';
import { findDeltager, nummereret } from './referat-deltagere.ts';
import { sagtAftale } from './referat-skaerm.ts';
import type { Session } from './referat-session.ts';

type Felt = 'hvem' | 'hvad' | 'hvornår';
type Svar = string | undefined;

const EKSEMPEL = 'fredag, næste tirsdag, om 14 dage, 1/3 eller 15. december';

/** One person, or undefined with the reason shown. */
function tolkHvem({ terminal, deltagere }: Session, svar: string): Svar {
  const fundne = findDeltager(deltagere, svar);
  if (fundne.length === 1) return fundne[0]?.id;
  if (fundne.length > 1) terminal.out(`Der er flere: ${fundne.map((d) => d.navn).join(', ')}.`);
  else {
    terminal.out('Ingen på mødet hedder det. Skriv et nummer eller de første bogstaver (Enter: senere):');
    for (const linje of nummereret(deltagere)) terminal.out(linje);
  }
  return undefined;
}

/** A day from the meeting on, or undefined with the reason shown. */
function tolkHvornår({ terminal, møde, today }: Session, svar: string): Dato | undefined {
  const dag = forståDato(svar, today);
  if (dag !== undefined && dag >= møde.tid.dato) return dag;
  terminal.out(
    dag === undefined
      ? `Den dag forstår jeg ikke. Skriv fx ${EKSEMPEL} (Enter: senere).`
      : 'Den dag er før mødet.',
  );
  return undefined;
}

function tolk(session: Session, felt: Felt, svar: string): Svar {
  if (felt === 'hvem') return tolkHvem(session, svar);
  return felt === 'hvornår' ? tolkHvornår(session, svar) : svar;
}

function spørgsmål({ navn }: Session, felt: Felt, { hvem }: Aftaleudkast): string {
  if (felt === 'hvem') return '  Hvem? ';
  if (felt === 'hvornår') return '  Senest hvornår? ';
  return `  ${hvem === undefined ? 'Hvad? Nogen' : navn(hvem)} … `;
}

function udkast(session: Session, nøgle: string): Aftaleudkast {
  return session.kladde().aftaler.find((a) => a.nøgle === nøgle) ?? { nøgle };
}

/** Asks until the answer is understood; nothing typed leaves it open. */
async function besvar(session: Session, nøgle: string, felt: Felt, givet: Svar): Promise<void> {
  let svar = givet ?? (await session.spørg(spørgsmål(session, felt, udkast(session, nøgle))));
  while (svar !== '') {
    const tolket = tolk(session, felt, svar);
    if (tolket !== undefined) {
      session.gem({ art: 'svar', nøgle, [felt]: tolket });
      if (felt === 'hvornår') session.terminal.out(`  = ${sigDagen(tolket as Dato, session.møde.tid.dato)}`);
      return;
    }
    svar = await session.spørg(spørgsmål(session, felt, udkast(session, nøgle)));
  }
}

/** A new agreement. `resten` is what stood behind the `a`: nothing, or "hvem / hvad / hvornår" as far as it goes. */
export async function nyAftale(session: Session, resten: string): Promise<void> {
  const nøgle = session.nøgle();
  const givet = resten.split(/\s\/(?:\s|$)/).map((del) => del.trim());
  session.gem({ art: 'aftale', nøgle });
  for (const [i, felt] of (['hvem', 'hvad', 'hvornår'] as const).entries()) {
    await besvar(session, nøgle, felt, givet[i] === '' ? undefined : givet[i]);
  }
  const aftale = udkast(session, nøgle);
  if (mangler(aftale).length === 3) {
    session.gem({ art: 'slettet', nøgle });
    session.terminal.out('Ingen aftale.');
  } else session.terminal.out(`Aftale: ${sagtAftale(session, aftale)}.`);
}

/** Asks for what agreements lack. True when none lacks anything. */
export async function gørFærdige(session: Session): Promise<boolean> {
  for (const aftale of session.kladde().aftaler) {
    const felter = mangler(aftale);
    if (felter.length === 0) continue;
    session.terminal.out(`Ikke færdig: ${sagtAftale(session, aftale)}.`);
    for (const felt of felter) await besvar(session, aftale.nøgle, felt, undefined);
  }
  return session.kladde().aftaler.every((aftale) => mangler(aftale).length === 0);
}
