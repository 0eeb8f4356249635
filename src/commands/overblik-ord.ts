/** The overview's words: a count as it is said, and what can be compared. Shared by every form it is shown in. */

import { formatDato } from '../base/dato.ts';
import type { Linje, Tælling } from '../rules/overblik.ts';
import { NÆSTEN_ALLE, SKJULT, UNDER } from '../rules/smaa-tal.ts';
import type { Før, Historik } from './overblik-historik.ts';

/** "7 af 30", "under 5 af 30", "næsten alle 30", "under 5 i alt", "12". */
export function iOrd({ antal, af }: Pick<Tælling, 'antal' | 'af'>): string {
  if (af === undefined) return String(antal);
  if (af === UNDER) return `${af} i alt`;
  return antal === NÆSTEN_ALLE ? `${antal} ${af}` : `${antal} af ${af}`;
}

/** What the hidden counts mean; nothing when none is hidden. */
export function forklaring(linjer: readonly Linje[]): readonly string[] {
  const viste = linjer.flatMap(({ antal, af, før }) => [antal, af, før?.antal, før?.af]);
  return [
    ...(viste.includes(UNDER) ? [`${UNDER}: der står 1-4 borgere bag tallet.`] : []),
    ...(viste.includes(NÆSTEN_ALLE) ? [`${NÆSTEN_ALLE}: alle på nær 1-4 borgere.`] : []),
    ...(viste.includes(SKJULT) ? [`${SKJULT}: et lille tal, eller et tal, som et lille tal kunne regnes ud af.`] : []),
  ]; // prettier-ignore
}

function mangler(hvis: string, historik: Historik): readonly string[] {
  if (historik.art === 'ukendt') return [`${hvis} historik mangler, er afkortet eller kan ikke læses.`];
  if (historik.art !== 'senere') return [];
  const { fra } = historik;
  return [`${hvis} historik ${fra === undefined ? 'er tom' : `begynder først ${formatDato(fra)}`}.`];
}

/** What the counts are compared with, or why they are not. `hvor` the other counts stand; `slettet`: cases have been erased since. */
export function sammenligning(
  { dag, kommune, forløb }: Før,
  slettet: boolean,
  hvor: 'I parentes' | 'Under Før',
): readonly string[] {
  if (kommune.art === 'udeladt') return [];
  const intet = kommune.art !== 'kendt' && forløb.art !== 'kendt';
  const tallet = `tallet for ${formatDato(dag)}`;
  return [
    intet ? `Her er intet at sammenligne med: ${tallet} kendes ikke.` : `${hvor} står ${tallet}.`,
    ...mangler('Kommunens', kommune),
    ...mangler(forløb.art === 'ukendt' ? 'Mindst ét forløbs' : 'Forløbenes', forløb),
    ...(slettet && forløb.art === 'kendt' ? ['Forløb, der er slettet siden, er ikke talt med.'] : []),
  ];
}

/** Said where so few cases have a status that what they hold is not shown. */
export function forFå(linjer: readonly Linje[]): readonly string[] {
  const statusser = linjer.filter(({ afsnit }) => afsnit === 'forløb');
  const aktive = statusser.find(({ nøgle }) => nøgle === 'forløb/aktivt')?.antal;
  const skjulte = statusser.some(({ antal }) => antal === UNDER);
  return [
    ...(aktive === 0 || aktive === UNDER
      ? [`Der er ${aktive === 0 ? 'ingen' : aktive} aktive forløb, så mødefrekvens, underskrifter og faser vises ikke.`]
      : []),
    ...(skjulte ? ['Forløb med en status, der viser under 5, er ikke talt med i svar og mål.'] : []),
  ];
} // prettier-ignore
