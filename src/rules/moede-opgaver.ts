/** What there is to see to before a meeting, and by when. */

import { type Dato, formatDato, plusDage } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import { plusVarighed } from '../base/graense.ts';
import type { Located } from '../base/located.ts';
import type { Forløb } from '../model/forloeb.ts';
import type { Møde } from '../model/moede.ts';
import type { Opgave, Opgavenavn } from '../model/moede-aendringer.ts';
import { dagsordensfrist } from './moede-frister.ts';
import { fund, type Grænser, type Regel } from './regel.ts';

export const MØDEOPGAVEREGLER = {
  opgave: {
    kode: 'moede/opgave',
    severity: 'advarsel',
    tekst: 'Det, der skal ordnes før et møde, er ordnet i tide.',
    grænse: '7 dage',
    kilde: 'SUS 2014 (R-080, R-081, R-092, R-095); Sorø 2017 (R-140)',
  },
} as const satisfies Record<string, Regel>;

/** The task in plain words. */
export const OPGAVETEKST: Readonly<Record<Opgavenavn, string>> = {
  forbered: 'forbered mødet sammen med borgeren',
  lokale: 'book lokalet, med plads til alle',
  forplejning: 'bestil kaffe og vand',
  kopier: 'kopiér papirerne til alle',
  tolk: 'bestil tolk',
  bisidder: 'tal med borgeren om en bisidder',
  sms: 'mind borgeren om mødet med en sms, uden at skrive, hvad det handler om',
  notat: 'få notatet fra den, der ikke kommer',
};

/**
 * The tasks of a meeting as it stands. What takes time is due the limit before the meeting, the interpreter as many days
 * before as is agreed in the case's retningslinjer, the rest the day before;
 * a meeting with others than the citizen is prepared with the citizen no later than the day before the agenda settles;
 * never earlier than today. What was seen to is kept, except where a move undoes it.
 */
export function mødeopgaver(
  møde: Møde,
  { retningslinjer, borger }: Forløb,
  grænser: Grænser,
  today: Dato,
): readonly Opgave[] {
  const { tid, sted, tolk, deltagere } = møde;
  const senest = (dag: Dato) => (dag < today ? today : dag);
  const grænsen = plusVarighed(tid.dato, grænser.varighed(MØDEOPGAVEREGLER.opgave), -1);
  const iGodTid = senest(grænsen);
  const førDagsordenen = plusDage(dagsordensfrist(møde, grænser), -1);
  const dagenFør = senest(plusDage(tid.dato, -1));
  const bisidder = retningslinjer?.bisidder;
  const bestilles = retningslinjer?.tolk?.bestillingsfrist;
  const tolkefrist = bestilles === undefined ? undefined : plusDage(tid.dato, -bestilles);
  const notater = modtagneNotater(møde);
  return [
    ...(deltagere.length > 0
      ? [{ opgave: 'forbered', senest: senest(grænsen < førDagsordenen ? grænsen : førDagsordenen) } as const]
      : []),
    ...('lokale' in sted
      ? [{ opgave: 'lokale', senest: iGodTid } as const, { opgave: 'forplejning', senest: iGodTid } as const]
      : []),
    { opgave: 'kopier', senest: dagenFør },
    ...(tolk?.nødvendig === true
      ? [{ opgave: 'tolk', senest: senest(tolkefrist ?? grænsen), udført: tolk.bestilt } as const]
      : []),
    ...(bisidder === undefined ? [{ opgave: 'bisidder', senest: iGodTid } as const] : []),
    ...(borger.sms_påmindelse === true ? [{ opgave: 'sms', senest: dagenFør } as const] : []),
    ...deltagere
      .filter(({ person, svar }) => svar?.valg === '2' && !notater.some(({ fra }) => fra === person))
      .map(({ person: fra }) => ({ opgave: 'notat', fra, senest: dagenFør }) as const),
    ...notater,
  ];
}

/** The notes that have come: they stay, whatever happens to the meeting. */
export function modtagneNotater({ opgaver }: Pick<Møde, 'opgaver'>): readonly Opgave[] {
  return opgaver.filter(({ opgave, udført }) => opgave === 'notat' && udført !== undefined);
}

/** In order on the last day, late the day after; until the meeting is held. */
export function tjekMødeopgaver(møde: Located<Møde>, today: Dato): readonly Finding[] {
  if (møde.value.status !== 'indkaldt') return [];
  return møde.value.opgaver.flatMap(({ opgave, senest, udført }, i) =>
    udført !== undefined || today <= senest
      ? []
      : [
          fund(MØDEOPGAVEREGLER.opgave, møde.at(['opgaver', i, 'senest']), {
            message: `Det skulle være gjort senest ${formatDato(senest)}: ${OPGAVETEKST[opgave]}.`,
            hint: 'Gør det, og skriv udført med datoen ved opgaven i moede.yaml.',
          }),
        ],
  );
}
