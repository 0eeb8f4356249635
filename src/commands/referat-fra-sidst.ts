/** What was agreed or put aside before: ticked off at the meeting, so that it stops coming back. */

import { sigDagen } from '../documents/tekstform.ts';
import type { Aftale, Parkeret } from '../model/aftale.ts';
import { åbneAftaler } from '../rules/forloeb-afslutning.ts';
import { sammeEmne, åbneEmner } from '../rules/parkeret.ts';
import type { Session } from './referat-session.ts';

type Sag = { readonly aftale: Aftale } | { readonly emne: Parkeret };

/** The open agreements and topics of earlier meetings that this meeting has not said anything about yet. */
export function åbneFraSidst({ tidligere, kladde }: Session): readonly Sag[] {
  const { aftalerFraSidst, parkeretFraSidst } = kladde();
  return [
    ...åbneAftaler(tidligere)
      .filter(({ id }) => !aftalerFraSidst.has(id))
      .map((aftale) => ({ aftale })),
    ...åbneEmner(tidligere)
      .filter(({ tekst }) => !parkeretFraSidst.some((p) => sammeEmne(p.tekst, tekst)))
      .map((emne) => ({ emne })),
  ];
}

function sagt({ navn, møde }: Session, sag: Sag): string {
  if ('emne' in sag) return `Parkeret: ${sag.emne.tekst.reveal()}`;
  const { hvem, hvad, hvornår } = sag.aftale;
  return `${navn(hvem)}: ${hvad.reveal()} (senest ${sigDagen(hvornår, møde.tid.dato)})`;
}

function afslut({ gem }: Session, sag: Sag, klaret: boolean): void {
  if ('aftale' in sag) {
    gem({ art: 'aftale_fra_sidst', id: sag.aftale.id, status: klaret ? 'udført' : 'bortfaldet' });
  } else {
    const tekst = sag.emne.tekst.reveal();
    gem({ art: 'parkeret_fra_sidst', tekst, status: klaret ? 'taget_op' : 'droppet' });
  }
}

/** Shows the list and asks which are done. */
export async function fraSidst(session: Session): Promise<void> {
  const { terminal } = session;
  const åbne = åbneFraSidst(session);
  if (åbne.length === 0) return terminal.out('Der er ikke noget åbent fra sidst.');
  åbne.forEach((sag, i) => terminal.out(`  ${i + 1}. ${sagt(session, sag)}`));
  const svar = await session.spørg('  Klaret? (numre; -2: nummer 2 er ikke længere aktuel; Enter: ingen) ');
  const numre = svar.split(/[ ,]+/).filter((ord) => ord !== '');
  if (!numre.every((ord) => /^-?\d+$/.test(ord) && åbne[Math.abs(Number(ord)) - 1] !== undefined)) {
    return terminal.out('Brug numrene fra listen. Intet er ændret.');
  }
  for (const ord of numre) {
    const sag = åbne[Math.abs(Number(ord)) - 1];
    if (sag !== undefined) afslut(session, sag, !ord.startsWith('-'));
  }
  if (numre.length > 0) terminal.out(`Noteret: ${numre.length}. Resten kommer med på næste dagsorden.`);
}
