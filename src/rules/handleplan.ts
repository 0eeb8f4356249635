/** The kommune's handleplan: every målsætning has an activity, every activity has people and keeps its date. */

import { type Dato, formatDato, parseDato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import type { Located } from '../base/located.ts';
import { type Aktivitet, type Handleplan, MÅLSÆTNINGER } from '../model/handleplan.ts';
import type { Personer } from '../model/personer.ts';
import { dobbelte, egneIder } from './dobbelt.ts';
import { kendteIder, ukendtePersoner } from './personopslag.ts';
import { fund, type Regel } from './regel.ts';

export const HANDLEPLANREGLER = {
  udækket: {
    kode: 'handleplan/udaekket',
    severity: 'advarsel',
    tekst: 'Hver af de seks målsætninger har mindst én aktivitet.',
    kilde: 'SUS 2014 (R-054, R-055)',
  },
  forsinket: {
    kode: 'handleplan/forsinket',
    severity: 'advarsel',
    tekst: 'En aktivitet er gennemført den dag, der er sat.',
    kilde: 'SUS 2014 (R-054, R-056)',
  },
} as const satisfies Record<string, Regel>;

export interface Handleplantjek {
  readonly handleplan: Located<Handleplan>;
  readonly personer: Personer;
  readonly today: Dato;
}

/** Everything wrong or due in handleplan.yaml. An abandoned activity covers nothing. */
export function tjekHandleplan({ handleplan, personer, today }: Handleplantjek): readonly Finding[] {
  const { aktiviteter } = handleplan.value;
  const ansvarlige = aktiviteter.flatMap(({ hvem }, i) =>
    hvem.map((id, j) => ({ id, path: ['aktiviteter', i, 'hvem', j] })),
  );
  return [
    ...dobbelte(handleplan, egneIder(['aktiviteter'], aktiviteter)),
    ...ukendtePersoner(handleplan, ansvarlige, kendteIder(personer)),
    ...udækkede(handleplan),
    ...aktiviteter.flatMap((aktivitet, i) => forsinket(handleplan, aktivitet, i, today)),
  ];
}

function udækkede(handleplan: Located<Handleplan>): readonly Finding[] {
  const dækket = new Set<string>(
    handleplan.value.aktiviteter
      .filter(({ status }) => status !== 'opgivet')
      .flatMap(({ målsætninger }) => målsætninger),
  );
  return MÅLSÆTNINGER.filter(({ id }) => !dækket.has(id)).map(({ id, tekst }) =>
    fund(HANDLEPLANREGLER.udækket, handleplan.at(['aktiviteter']), {
      message: `Ingen aktivitet knytter sig til ${id}: ${tekst}.`,
      hint: 'Tilføj en aktivitet: samarbejd handleplan ny',
    }),
  );
}

/** Only a plain date can be late here; "4 x årligt" has its own reckoning. In order on the day itself. */
function forsinket(
  doc: Located<Handleplan>,
  { id, hvornår, status }: Aktivitet,
  i: number,
  today: Dato,
): readonly Finding[] {
  const dag = parseDato(hvornår);
  const venter = status === 'planlagt' || status === 'i_gang';
  if (dag === undefined || !venter || today <= dag) return [];
  return [
    fund(HANDLEPLANREGLER.forsinket, doc.at(['aktiviteter', i, 'hvornår']), {
      message: `Aktiviteten skulle være gennemført ${formatDato(dag)}.`,
      hint: `Skriv, hvordan det går: samarbejd handleplan status ${id}`,
    }),
  ];
}
