/** An answer that came as a calendar file: whose it is, and whether it is a yes to the meeting as it stands. */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import type { Møde } from '../model/moede.ts';
import type { Svarvalg } from '../rules/moede-svar.ts';
import type { Kommune } from '../store/kommune.ts';

/** One answer to an invitation. */
export interface Svar {
  readonly person: string;
  readonly valg: Svarvalg;
  readonly dato: Dato;
}

/**
 * A yes from a calendar. A no could be any of three answers, so it is asked about, not guessed.
 * @throws UserError when the file is not a yes to this meeting as it stands, from one who stands in personer.yaml
 */
export async function fraKalender(
  context: Context,
  kommune: Kommune,
  { id, møde, fil, today }: { id: string; møde: Møde; fil: string; today: Dato },
): Promise<Svar> {
  const bytes = context.files.read(joinPath(context.cwd, fil));
  if (bytes === undefined) throw new UserError('Filen efter --ics findes ikke.', 'Skriv stien til filen.');
  const { readIcsReply } = await import('../export/ics-svar.ts');
  const { uid, sekvens, adresse, partstat } = readIcsReply(new TextDecoder().decode(bytes));
  const { personer } = kommune.personer.value;
  const person = personer.find((p) => p.email?.toLowerCase() === adresse)?.id;
  const selv = `samarbejd møde svar ${id} ${møde.id} ${person ?? 'p-…'} 2`;
  const fejl = (besked: string) => new UserError(besked, `Ring og spørg, og skriv svaret: ${selv}`);
  if (uid !== møde.kalender.uid) throw fejl('Svaret hører til et andet møde.');
  if (sekvens < møde.kalender.sekvens) throw fejl('Svaret gælder mødet, før det blev flyttet.');
  if (person === undefined) throw fejl('Svaret kommer fra en adresse, der ikke står i personer.yaml.');
  if (partstat !== 'ACCEPTED')
    throw fejl('Svaret er ikke et ja, og kalenderen siger ikke, om det er 2, 3 eller 4.');
  return { person, valg: '1', dato: today };
}
