/** The meeting itself: one short command after another until it is closed. Nothing typed is lost if it stops. */

import { fold } from '../base/tekst.ts';
import { gørFærdige, nyAftale } from './referat-aftale.ts';
import { fraSidst, åbneFraSidst } from './referat-fra-sidst.ts';
import { hvemErHer, refleksionOgRunde } from './referat-runde.ts';
import { HJÆLP, HUSK, opsummering, punktet, sagtAftale, statuslinje, åbning } from './referat-skaerm.ts';
import type { Session } from './referat-session.ts';
import { handlerOm, nyBeslutning, parkér, slet } from './referat-tekster.ts';

type Kommando = (session: Session, resten: string) => Promise<void> | void;

function vis({ terminal }: Session, linjer: readonly string[]): void {
  for (const linje of linjer) terminal.out(linje);
}

/** The next point, or the one with that number. */
function næste(session: Session, resten: string): void {
  const { dagsorden } = session.møde;
  const nummer = resten === '' ? session.kladde().punkt + 1 : Number(resten);
  if (dagsorden[nummer - 1] === undefined) {
    return session.terminal.out(
      resten === ''
        ? 'Der er ikke flere punkter. Skriv luk, når mødet er slut.'
        : `Punkterne har numrene 1 til ${dagsorden.length}.`,
    );
  }
  session.gem({ art: 'punkt', punkt: String(nummer) });
  vis(session, punktet(session));
}

const KOMMANDOER: Readonly<Record<string, Kommando>> = {
  a: nyAftale,
  aftale: nyAftale,
  b: nyBeslutning,
  beslutning: nyBeslutning,
  p: parkér,
  parkér,
  n: næste,
  r: refleksionOgRunde,
  f: fraSidst,
  h: hvemErHer,
  s: (session) => vis(session, opsummering(session)),
  x: slet,
  o: handlerOm,
  '?': (session) => vis(session, HJÆLP),
};

/** Reads the agreements aloud and asks whether they are right; false leaves the meeting open. */
async function kanLukkes(session: Session): Promise<boolean> {
  if (!(await gørFærdige(session))) {
    session.terminal.out('Mødet kan ikke lukkes: en aftale mangler hvem, hvad eller hvornår. x sletter den.');
    return false;
  }
  if (session.kladde().tilStede === undefined) await hvemErHer(session);
  const { aftaler } = session.kladde();
  session.terminal.out(aftaler.length === 0 ? 'Der er ingen aftaler.' : 'Læs højt:');
  vis(
    session,
    aftaler.map((aftale) => `  ${sagtAftale(session, aftale)}.`),
  );
  const svar = await session.spørg('Er det rigtigt, og er mødet slut? (j/n) ');
  return /^ja?$/i.test(svar);
}

function begynd(session: Session): void {
  vis(session, åbning(session));
  const åbne = åbneFraSidst(session).length;
  if (åbne > 0) session.terminal.out(`Fra sidst: ${åbne} åbne aftaler og emner. Se dem med f.`);
  vis(session, ['', ...HUSK, '', ...HJÆLP, '']);
}

/** Runs until the meeting is closed. @throws StoppedError Ctrl-C; all that was typed is in the draft */
export async function optag(session: Session, genoptaget: boolean): Promise<void> {
  begynd(session);
  if (genoptaget) vis(session, ['Mødet fortsætter, hvor det slap:', ...opsummering(session)]);
  if (session.kladde().tilStede === undefined) await hvemErHer(session);
  vis(session, punktet(session));
  for (;;) {
    const linje = await session.spørg(statuslinje(session));
    const [, ord = '', resten = ''] = /^(\S*)(.*)$/s.exec(linje) ?? [];
    if (fold(ord) === 'luk') {
      if (await kanLukkes(session)) return;
    } else if (ord !== '') {
      const kommando = Object.hasOwn(KOMMANDOER, fold(ord)) ? KOMMANDOER[fold(ord)] : undefined;
      if (kommando === undefined) session.terminal.out('Det kender jeg ikke. ? viser, hvad du kan skrive.');
      else await kommando(session, resten.trim());
    }
  }
}
