/** The short texts of a meeting: decisions, parked topics, what they are about, and taking one away again. */

import { KATEGORINAVNE, OM_KATEGORIER } from '../model/kategorier.ts';
import { erFortælling } from '../rules/moede-fortaelling.ts';
import { sagtAftale } from './referat-skaerm.ts';
import type { Session } from './referat-session.ts';

/** A decision under the point that is being talked about (R-126). */
export async function nyBeslutning(session: Session, resten: string): Promise<void> {
  const tekst = resten === '' ? await session.spørg('  Hvad blev besluttet? ') : resten;
  if (tekst === '') return session.terminal.out('Ingen beslutning.');
  const nøgle = session.nøgle();
  session.gem({ art: 'beslutning', nøgle, punkt: String(session.kladde().punkt), tekst });
  const gemt = session.kladde().beslutninger.at(-1);
  session.terminal.out(`Beslutning: ${tekst}`);
  if (gemt !== undefined && erFortælling(gemt.tekst)) {
    session.terminal.out('Den er lang. Skriv kun det, der blev besluttet, ikke samtalen (x sletter den).');
  }
}

/** A topic for another time (R-097). */
export async function parkér(session: Session, resten: string): Promise<void> {
  const tekst = resten === '' ? await session.spørg('  Hvad parkerer vi? ') : resten;
  if (tekst === '') return session.terminal.out('Intet parkeret.');
  session.gem({ art: 'parkeret', nøgle: session.nøgle(), tekst });
  session.terminal.out(`Parkeret: ${tekst}`);
}

interface Post {
  readonly nøgle: string;
  readonly sagt: string;
}

function poster(session: Session): readonly Post[] {
  const { aftaler, beslutninger, parkeret } = session.kladde();
  return [
    ...aftaler.map((a) => ({ nøgle: a.nøgle, sagt: sagtAftale(session, a) })),
    ...[...beslutninger, ...parkeret].map((b) => ({ nøgle: b.nøgle, sagt: b.tekst.reveal() })),
  ];
}

/** Shows everything with numbers and asks for one; nothing typed means the last. */
async function vælgPost(session: Session, hvad: string): Promise<Post | undefined> {
  const alle = poster(session);
  alle.forEach(({ sagt }, i) => session.terminal.out(`  ${i + 1}. ${sagt}`));
  const svar = alle.length === 0 ? '' : await session.spørg(`  ${hvad} `);
  const valgt = /^\d+$/.test(svar) ? alle[Number(svar) - 1] : undefined;
  if (valgt === undefined) session.terminal.out('Intet er ændret.');
  return valgt;
}

export async function slet(session: Session): Promise<void> {
  const post = await vælgPost(session, 'Hvilken skal slettes? (nummer; Enter: ingen)');
  if (post === undefined) return;
  session.gem({ art: 'slettet', nøgle: post.nøgle });
  session.terminal.out(`Slettet: ${post.sagt}`);
}

/** What a text tells of besides the case: those who may not know that do not get the text. */
export async function handlerOm(session: Session): Promise<void> {
  const post = await vælgPost(session, 'Hvilken? (nummer; Enter: ingen)');
  if (post === undefined) return;
  const { terminal } = session;
  terminal.out(`  ${OM_KATEGORIER.map((k, i) => `${i + 1} ${KATEGORINAVNE[k]}`).join(' · ')}`);
  const svar = await session.spørg('  Handler den om noget af det? (numre; Enter: nej) ');
  const numre = svar.split(/[ ,]+/).filter((ord) => ord !== '');
  const om = numre.flatMap((ord) => OM_KATEGORIER[Number(ord) - 1] ?? []);
  if (om.length < numre.length) return terminal.out('Brug numrene fra listen. Intet er ændret.');
  session.gem({ art: 'svar', nøgle: post.nøgle, om });
  const hvad = om.length === 0 ? 'ikke om noget særligt' : `om ${om.map((k) => KATEGORINAVNE[k]).join(', ')}`;
  terminal.out(`Noteret: ${hvad}. Kun de, der må vide det, får teksten.`);
}
