/** One meeting typed at a terminal in parts, the program killed after each; and what must be in moede.yaml at the end. */

import { dirname } from 'node:path';
import { expect } from 'vitest';
import { type Mødeverden, mødeverden } from '../commands/moedeverden.ts';
import { type PtySession, startAtTerminal } from './pty.ts';

/** What is typed, and what must be shown before the next is. */
export type Trin = readonly [skrevet: string, vises: string];

/** Each part ends with a kill: after a line, in the middle of an agreement, of a word, of the silence, of the closing. */
export const DELE: readonly (readonly Trin[])[] = [
  [['\r', ' > ']],
  [['n\r', 'Punkt 2'], ['', ' > ']],
  [['a line / ringer til boligselskabet / fredag\r', 'Aftale: Line ringer'], ['', ' > ']],
  [['a\r', 'Hvem? '], ['dit\r', '… ']],
  [['b Vi søger en lejlighed i Ærøgade\r', 'Beslutning: Vi'], ['', ' > ']],
  [['p Ferie til sommer\r', 'Parkeret: Ferie'], ['', ' > '], ['p halvt skrevet', 'halvt skrevet']],
  [['a\r', 'Hvem? '], ['3\r', '… '], ['følger med til lægen\r', 'hvornår? ']],
  [['n\r', 'Punkt 3'], ['', ' > '], ['p Cykel\r', 'Parkeret: Cykel']],
  [['r\r', '1.59']],
  [['b Vi mødes igen i januar\r', 'Beslutning: Vi mødes'], ['', ' > '], ['luk\r', 'Ditte … ']],
]; // prettier-ignore

const SLUT: readonly Trin[] = [
  ['luk\r', 'Ditte … '],
  ['ringer til klinikken\r', 'hvornår? '],
  ['om 14 dage\r', 'hvornår? '],
  ['mandag\r', '(j/n) '],
  ['j\r', 'Det næste:'],
];

/** `møde referat` on the day of the meeting, in a process and a terminal of its own. */
export function åbnMødet(verden: Mødeverden, ...valg: readonly string[]): PtySession {
  const argv = ['møde', 'referat', verden.id, verden.møde, '--i-dag', '2026-11-17', ...valg];
  return startAtTerminal(verden.folder, dirname(verden.folder), argv);
}

export async function spil(session: PtySession, trin: readonly Trin[]): Promise<void> {
  for (const [skrevet, vises] of trin) {
    if (skrevet !== '') session.type(skrevet);
    await session.until(vises);
  }
}

/** After a kill: who was writing is gone, and the meeting goes on. */
async function genoptag(session: PtySession): Promise<void> {
  await session.until('Det kører ikke mere.');
  await spil(session, [
    ['', 'Fortsæt her?'],
    ['\r', ' > '],
  ]);
  expect(session.shown()).toContain('Mødet fortsætter, hvor det slap:');
}

/** Types the parts, killed after each; then closes the meeting, and demands that nothing acknowledged is lost. */
export async function holdMødet(verden: Mødeverden, dele: readonly (readonly Trin[])[]): Promise<string> {
  const start = () => åbnMødet(verden);
  for (const [nr, del] of dele.entries()) {
    const session = start();
    if (nr === 0) await session.until('Hvem mangler?');
    else await genoptag(session);
    await spil(session, del);
    await session.kill();
    expect(verden.moede()).toContain('status: indkaldt');
  }
  const session = start();
  await genoptag(session);
  await spil(session, SLUT);
  expect(await session.ended).toBe(0);
  return session.shown();
}

/** The world of the meeting, with a skema begun. Call `remove` when done. */
export async function verdenMedSkema(): Promise<Mødeverden> {
  const verden = await mødeverden('sus');
  const begyndt = await verden.fra(
    ['mål', 'sæt', verden.id],
    'mål: [{område: bolig, mål: Jeg vil bo i ro}]\n',
  );
  expect(begyndt.code, begyndt.transcript).toBe(0);
  return verden;
}

/** Everything the parts said, once each: in the meeting, and the agreements in the skema. */
export function forventAlt(verden: Mødeverden): void {
  const gemt = verden.moede();
  const aftaler = [...gemt.matchAll(/hvem: (\S+)\n\s+hvad: (.*)\n\s+hvornår: (\S+)/g)].map((m) => m.slice(1));
  expect(aftaler).toEqual([
    ['p-55555', 'ringer til boligselskabet', '2026-11-20'],
    ['p-66666', 'ringer til klinikken', '2026-12-01'],
    ['p-66666', 'følger med til lægen', '2026-11-23'],
  ]);
  for (const tekst of [
    'Vi søger en lejlighed i Ærøgade',
    'Ferie til sommer',
    'Cykel',
    'Vi mødes igen i januar',
  ]) {
    expect(gemt.split(tekst)).toHaveLength(2);
  }
  expect(gemt).not.toContain('halvt skrevet');
  const skema = verden.read(`${verden.mappe}/maal-og-aftaleskema-borger.md`);
  for (const [, hvad = ''] of aftaler) expect(skema.split(`| ${hvad} |`)).toHaveLength(2);
  expect(skema).toContain('Dato for seneste møde:** tirsdag den 17. november 2026');
  expect(gemt).toMatch(/til_stede:(?:\n\s+- \S+){4}\n/);
}
