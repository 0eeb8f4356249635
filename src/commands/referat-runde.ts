/** Everyone is heard: two quiet minutes, then each name in turn; and who is there at all. */

import { type Deltager, findDeltager, nummereret } from './referat-deltagere.ts';
import type { Session } from './referat-session.ts';

const SEKUNDER = 120;

function tid(sekunder: number): string {
  return `${Math.floor(sekunder / 60)}.${String(sekunder % 60).padStart(2, '0')}`;
}

function tilStede({ deltagere, kladde }: Session): readonly Deltager[] {
  const { tilStede: ids } = kladde();
  return ids === undefined ? deltagere : deltagere.filter(({ id }) => ids.includes(id));
}

/** Two minutes that Enter can end, then the round, the citizen first. */
export async function refleksionOgRunde(session: Session): Promise<void> {
  const { terminal } = session;
  terminal.out('To minutter, hvor alle tænker sig om. Enter springer resten over.');
  await session.countdown(SEKUNDER, (left) => `  ${tid(left)} `);
  const alle = tilStede(session);
  terminal.out('Runden. Enter, når personen har haft ordet; s springer over; q stopper runden.');
  const mangler: string[] = [];
  for (const [i, { id }] of alle.entries()) {
    const navn = session.navn(id);
    const svar = await session.spørg(`  ${navn} (${i + 1} af ${alle.length}) `);
    if (svar === 'q') {
      mangler.push(...alle.slice(i).map((d) => session.navn(d.id)));
      break;
    }
    if (svar === 's') mangler.push(navn);
  }
  terminal.out(mangler.length === 0 ? 'Alle har haft ordet.' : `Mangler ordet: ${mangler.join(', ')}.`);
}

/** Who is there: Enter for all, else those who are missing. */
export async function hvemErHer(session: Session): Promise<void> {
  const { terminal, deltagere } = session;
  for (const linje of nummereret(deltagere)) terminal.out(linje);
  for (;;) {
    const svar = await session.spørg(
      'Hvem mangler? (Enter: alle er her; ellers numre eller navne med komma) ',
    );
    const søgte = svar
      .split(/[,;]| (?=\d)/)
      .map((del) => del.trim())
      .filter((del) => del !== '');
    const fundne = søgte.map((del) => findDeltager(deltagere, del));
    if (fundne.every((f) => f.length === 1)) {
      const væk = new Set(fundne.flat().map(({ id }) => id));
      const hvem = deltagere.map(({ id }) => id).filter((id) => !væk.has(id));
      session.gem({ art: 'til_stede', hvem });
      terminal.out(`${hvem.length} af ${deltagere.length} er her.`);
      return;
    }
    terminal.out('Et af svarene passer ikke på én person. Brug numrene.');
  }
}
