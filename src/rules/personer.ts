/** personer.yaml: each person once, in a fagcenter and a consent unit that exist. */

import type { Finding } from '../base/finding.ts';
import type { Located } from '../base/located.ts';
import type { Metode } from '../model/metode.ts';
import type { Personer } from '../model/personer.ts';
import type { Samarbejd } from '../model/samarbejd.ts';
import { dobbelte, egneIder } from './dobbelt.ts';
import { fund, type Regel } from './regel.ts';
import { ukendteNavne } from './ukendt.ts';

export const PERSONREGLER = {
  fagcenter: {
    kode: 'person/fagcenter',
    severity: 'fejl',
    tekst: 'En persons fagcenter står i samarbejd.yaml.',
    kilde: 'Opsætning: fagcentre i samarbejd.yaml',
  },
  samtykkeenhed: {
    kode: 'person/samtykkeenhed',
    severity: 'fejl',
    tekst: 'En persons samtykkeenhed er en af metodens.',
    kilde: 'Sorø 2017 (R-176, X-14)',
  },
  parttype: {
    kode: 'person/parttype',
    severity: 'fejl',
    tekst: 'En persons parttype er en, samtykkeenheden kan have.',
    kilde: 'Sorø 2017 (R-176, X-11)',
  },
} as const satisfies Record<string, Regel>;

export interface Persontjek {
  readonly personer: Located<Personer>;
  readonly samarbejd: Samarbejd;
  readonly metode: Metode;
}

/** Everything wrong in personer.yaml. */
export function tjekPersoner({ personer, samarbejd, metode }: Persontjek): readonly Finding[] {
  const alle = personer.value.personer;
  const felt = (nøgle: 'fagcenter' | 'samtykkeenhed') =>
    alle.map((p, i) => ({ navn: p[nøgle], path: ['personer', i, nøgle] }));
  const fagcentre = samarbejd.fagcentre.map(({ id }) => id);
  const enheder = metode.samtykkeenheder.map(({ id }) => id);
  return [
    ...dobbelte(personer, egneIder(['personer'], alle)),
    ...ukendteNavne(PERSONREGLER.fagcenter, personer, felt('fagcenter'), fagcentre, 'fagcentrene'),
    ...ukendteNavne(
      PERSONREGLER.samtykkeenhed,
      personer,
      felt('samtykkeenhed'),
      enheder,
      'metodens samtykkeenheder',
    ),
    ...parttyper(personer, metode),
  ];
}

/** A private person in a unit of authorities would be given what only authorities may have, or the other way round. */
function parttyper(personer: Located<Personer>, { samtykkeenheder }: Metode): readonly Finding[] {
  return personer.value.personer.flatMap(({ parttype, samtykkeenhed }, i) => {
    const enhed = samtykkeenheder.find(({ id }) => id === samtykkeenhed);
    if (enhed === undefined || enhed.parttyper.includes(parttype)) return [];
    return [
      fund(PERSONREGLER.parttype, personer.at(['personer', i, 'parttype']), {
        message: `Samtykkeenheden ${enhed.id} har ikke medlemmer af den parttype.`,
        hint: `Ret parttype til ${enhed.parttyper.join(' eller ')}, eller vælg en anden samtykkeenhed.`,
      }),
    ];
  });
}
