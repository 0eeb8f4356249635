/** The note for whoever hands the insight out: the deadline, the channel, and the people in it who are not the citizen. */

import { type Dato, formatDato } from '../base/dato.ts';
import { enLinje } from '../documents/markdown.ts';
import type { Sagsmappe } from '../store/forloeb.ts';

/** Lines to tick off before the document leaves the house. Holds names of the network, so it stays with the file. */
export function førUdlevering(
  { forløb: { value }, id }: Sagsmappe,
  svarfrist: Dato,
  kladder: number,
): string {
  const netværk = value.netværk.map(
    (n) => `- [ ] ${n.id} ${enLinje(n.navn.reveal())}: må borgeren se det, der står om personen?`,
  );
  const beslutninger = value.grundlag.map(
    (_, i) => `- [ ] Beslutning ${i + 1} om at dele uden samtykke: kan den udleveres nu?`,
  );
  return [
    `# Før indsigten i ${id} udleveres`,
    '',
    'Til dig, der udleverer. Giv ikke dette papir til borgeren.',
    '',
    `Svaret skal gives uden unødig forsinkelse og senest ${formatDato(svarfrist)} (databeskyttelsesforordningens artikel 12, stk. 3).`,
    '',
    '## Andre mennesker i papirerne',
    '',
    'Indsigten må ikke krænke andres rettigheder (artikel 15, stk. 4, og databeskyttelseslovens § 22). Det, borgeren selv har fortalt, kan borgeren som regel få. Er du i tvivl, så spørg kommunens jurist, før du udleverer.',
    '',
    ...(netværk.length === 0 ? ['Der står ingen i borgerens netværk.'] : netværk),
    ...beslutninger,
    '- [ ] Børn, underretninger og oplysninger, nogen har givet i fortrolighed: læs fritekst og dagsordener igennem.',
    ...(kladder === 0
      ? []
      : [`- [ ] Der ligger ${kladder} kladder fra møder, som ikke er skrevet ind. De er ikke med.`]),
    '',
    '## Sådan udleveres det',
    '',
    '- [ ] Borgeren er den, borgeren siger.',
    '- [ ] Digital Post, brev eller i hånden. Ikke almindelig mail.',
    '- [ ] På et sprog borgeren forstår, om nødvendigt med tolk.',
    '- [ ] Mappen slettes, når svaret er journaliseret.',
    '',
  ].join('\n');
}
