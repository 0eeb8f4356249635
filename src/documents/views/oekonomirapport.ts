/** The half-yearly report to Strategisk Forum: figures that may be shown to anyone, and no citizen. A figure that is hidden has no text. */

import { formatKroner } from '../../base/beloeb.ts';
import type { Dato } from '../../base/dato.ts';
import type { Metode } from '../../model/metode.ts';
import type { Samarbejd } from '../../model/samarbejd.ts';
import type { Halvår } from '../../rules/halvaar.ts';
import type { Forum, Forumtal } from '../../rules/oekonomi-forum.ts';
import { felt, gruppe, liste } from '../shape.ts';

export interface Rapportkilde {
  readonly samarbejd: Samarbejd;
  readonly metode: Metode;
  /** The half-years up to and with the one it is about, the oldest first. */
  readonly halvår: readonly { readonly halvår: Halvår; readonly opgjort: Dato; readonly tal: Forum }[];
  /** The smallest number of citizens behind a figure that is shown. */
  readonly færrest: number;
}

type Tal = Pick<Forumtal, 'afholdt' | 'ellers' | 'forskel'>;

const SKJULT = '–';
/** The longest bar, in characters. */
const LÆNGST = 24;

function kroner(øre: number | undefined): string {
  return øre === undefined ? SKJULT : formatKroner(øre);
}

interface Centerlinje extends Tal {
  readonly navn: string;
  readonly søjler: readonly {
    readonly center: string;
    readonly navn: string;
    readonly længde: number;
    readonly tal: string;
  }[];
}

function tallene({ halvår }: Rapportkilde): Forum | undefined {
  return halvår.at(-1)?.tal;
}

/** Each center with two bars on the scale of the largest figure that is shown. */
function centre(kilde: Rapportkilde): readonly Centerlinje[] {
  const tal = tallene(kilde)?.centre ?? [];
  const største = Math.max(1, ...tal.flatMap(({ afholdt, ellers }) => [afholdt ?? 0, ellers ?? 0]));
  const søjle = (center: string, navn: string, øre: number | undefined) => ({
    center,
    navn,
    længde: Math.round(((øre ?? 0) / største) * LÆNGST),
    tal: kroner(øre),
  });
  return tal.map((t) => {
    const navn = kilde.samarbejd.fagcentre.find(({ id }) => id === t.center)?.navn ?? t.center;
    return {
      ...t,
      navn,
      søjler: [søjle(navn, 'betaler', t.afholdt), søjle('', 'ville have betalt', t.ellers)],
    };
  });
}

const beløbene = {
  afholdt: felt('drift', ({ afholdt }: Tal) => kroner(afholdt)),
  ellers: felt('drift', ({ ellers }: Tal) => kroner(ellers)),
  forskel: felt('drift', ({ forskel }: Tal) => kroner(forskel)),
};

export const økonomirapport = gruppe<Rapportkilde, 'drift'>({
  kommune: felt('drift', ({ samarbejd }) => samarbejd.kommune),
  titel: felt('drift', ({ metode }) => metode.økonomiark?.titel),
  orienteres: felt('drift', ({ metode }) => metode.økonomiark?.orienteres),
  halvår: felt('drift', ({ halvår }) => halvår.at(-1)?.halvår.navn),
  fra: felt('drift', ({ halvår }) => halvår.at(-1)?.halvår.fra),
  til: felt('drift', ({ halvår }) => halvår.at(-1)?.halvår.til),
  færrest: felt('drift', ({ færrest }) => færrest),
  borgere: felt('drift', (k) => tallene(k)?.borgere),
  ialt: gruppe<Rapportkilde, 'drift'>({
    afholdt: felt('drift', (k) => kroner(tallene(k)?.afholdt)),
    ellers: felt('drift', (k) => kroner(tallene(k)?.ellers)),
    forskel: felt('drift', (k) => kroner(tallene(k)?.forskel)),
  }),
  centre: liste(
    'drift',
    centre,
    gruppe<Centerlinje, 'drift'>({
      navn: felt('drift', (c) => c.navn),
      ...beløbene,
      søjler: liste(
        'drift',
        (c: Centerlinje) => c.søjler,
        gruppe<Centerlinje['søjler'][number], 'drift'>({
          center: felt('drift', (s) => s.center),
          navn: felt('drift', (s) => s.navn),
          søjle: felt('drift', (s) => '█'.repeat(s.længde)),
          tal: felt('drift', (s) => s.tal),
        }),
      ),
    }),
  ),
  udvikling: liste(
    'drift',
    ({ halvår }: Rapportkilde) => halvår,
    gruppe<Rapportkilde['halvår'][number], 'drift'>({
      navn: felt('drift', ({ halvår }) => halvår.navn),
      opgjort: felt('drift', ({ opgjort }) => opgjort),
      borgere: felt('drift', ({ tal }) => tal.borgere ?? SKJULT),
      afholdt: felt('drift', ({ tal }) => kroner(tal.afholdt)),
      ellers: felt('drift', ({ tal }) => kroner(tal.ellers)),
      forskel: felt('drift', ({ tal }) => kroner(tal.forskel)),
    }),
  ),
});
