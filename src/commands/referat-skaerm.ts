/** The meeting on the screen: few words, so that the eyes can be on the people. */

import { formatDatoLang } from '../base/dato.ts';
import { fraMinutter, tilMinutter } from '../base/klokkeslaet.ts';
import { dagsordensafsnit } from '../documents/dagsordensafsnit.ts';
import { aftalesætning, ejefald, sigKlokken } from '../documents/tekstform.ts';
import type { Aftaleudkast } from '../rules/kladde.ts';
import type { Session } from './referat-session.ts';

export const HJÆLP: readonly string[] = [
  '  a  aftale: hvem, hvad, hvornår      b  beslutning      p  parkér et emne',
  '  n  næste punkt (n 3: punkt 3)       r  stille refleksion og runde',
  '  f  fra sidst: det, der er klaret    h  hvem er her',
  '  s  opsummering                      x  slet noget      o  hvad en tekst handler om',
  '  luk  læs aftalerne op, og luk mødet',
  '  Hurtigt: a Line / ringer til boligselskabet / fredag',
];

/** The leader's list, short enough to be read while people find their chairs. */
export const HUSK: readonly string[] = [
  'Husk: præsentation · vand og kaffe · dagsorden og formål · tiden · talerækken · god tone',
  '      borgeren får ordet først · alle får ordet · opsummering · alle aftaler skrevet, før vi går',
];

/** The citizen's first name where the method's text has a place for it. */
function flettet({ navn }: Session, tekst: string): string {
  const borger = navn('borger');
  return tekst.replace(/\{borger(s?)\}/g, (_, s: string) => (s === '' ? borger : ejefald(borger)));
}

/** How the meeting opens: purpose, agenda, end. */
export function åbning(session: Session): readonly string[] {
  const { møde } = session;
  const { dato, fra, til } = møde.tid;
  return [
    `${formatDatoLang(dato)} kl. ${sigKlokken(fra)}–${sigKlokken(til)}`,
    `Formål: ${flettet(session, møde.formål.reveal())}`,
    '',
    'Dagsorden:',
    ...møde.dagsorden.map(
      (p, i) =>
        `  ${i + 1}. kl. ${sigKlokken(p.fra)}  ${flettet(session, p.punkt.reveal())} (${p.minutter} min.)`,
    ),
    `  Vi slutter kl. ${sigKlokken(til)}.`,
  ];
}

/** The point that is being talked about, with what stands under it. */
export function punktet(session: Session): readonly string[] {
  const { punkt: nummer } = session.kladde();
  const punkt = session.møde.dagsorden[nummer - 1];
  if (punkt === undefined) return [];
  const slut = sigKlokken(fraMinutter(tilMinutter(punkt.fra) + punkt.minutter));
  return [
    `Punkt ${nummer}: ${flettet(session, punkt.punkt.reveal())} (kl. ${sigKlokken(punkt.fra)}–${slut})`,
    ...dagsordensafsnit(punkt.underpunkter).flatMap(({ indledning, linjer }) => [
      ...(indledning === undefined ? [] : [`  ${flettet(session, indledning.tekst.reveal())}`]),
      ...linjer.map(({ tekst }) => `  - ${flettet(session, tekst.reveal())}`),
    ]),
  ];
}

/** "13.04 · punkt 2 af 6 · 11 min. igen > ". On another day than the meeting's there is no time left to show. */
export function statuslinje({ møde, today, klokken, kladde }: Session): string {
  const nu = klokken();
  const { punkt: nummer } = kladde();
  const punkt = møde.dagsorden[nummer - 1];
  const dele = [sigKlokken(nu)];
  if (punkt !== undefined) {
    dele.push(`punkt ${nummer} af ${møde.dagsorden.length}`);
    const igen = tilMinutter(punkt.fra) + punkt.minutter - tilMinutter(nu);
    if (today === møde.tid.dato) dele.push(igen >= 0 ? `${igen} min. igen` : `${-igen} min. over`);
  }
  return `${dele.join(' · ')} > `;
}

/** One agreement as it is said; what is still open is said too. */
export function sagtAftale({ navn, møde }: Session, { hvem, hvad, hvornår }: Aftaleudkast): string {
  const nogen = hvem === undefined ? '(hvem?)' : navn(hvem);
  return aftalesætning(nogen, hvad?.reveal() ?? '(hvad?)', hvornår, møde.tid.dato);
}

/** Everything said so far, with numbers. */
export function opsummering(session: Session): readonly string[] {
  const { aftaler, beslutninger, parkeret } = session.kladde();
  const alle = [
    ...afsnit(
      'Aftaler:',
      aftaler.map((a, i) => `  ${i + 1}. ${sagtAftale(session, a)}`),
    ),
    ...afsnit(
      'Beslutninger:',
      beslutninger.map((b, i) => `  ${i + 1}. ${b.tekst.reveal()} (punkt ${b.punkt})`),
    ),
    ...afsnit(
      'Parkeret:',
      parkeret.map((p, i) => `  ${i + 1}. ${p.tekst.reveal()}`),
    ),
  ];
  return alle.length > 0 ? alle : ['Intet er skrevet endnu.'];
}

function afsnit(titel: string, linjer: readonly string[]): readonly string[] {
  return linjer.length === 0 ? [] : [titel, ...linjer];
}
