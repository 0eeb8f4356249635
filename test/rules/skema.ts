/** A mål- og aftaleskema in order on {@link DAG}; each test changes what it is about. */

import { dato } from '../../src/base/dato.ts';
import { type MålOgAftaler, målOgAftaler } from '../../src/model/maal-og-aftaler.ts';

export const DAG = dato('2026-12-15');
export const INDHOLD = 'sha256-nu';

const UNDERSKRIFTER = ['borger', 'p-22222', 'p-44444'].map((hvem) => ({
  hvem,
  dato: '2026-11-20',
  indhold: INDHOLD,
}));

const SKEMA = {
  seneste_møde: '2026-11-15',
  resumé: { uddannelse: 'Uddannelse', diagnoser: 'Diagnose', erhvervserfaring: 'Erfaring' },
  indsatser: [{ støtte: 'Støtte i hjemmet', paragraf: 'SEL § 85', starter: '2026-06-01' }],
  formål: ['At kunne blive boende'],
  andre_forhold: [{ tekst: 'Behandling', om: ['helbred'] }],
  mål: [
    {
      id: 'g-22222',
      område: 'fagligt',
      måltype: 'beskæftigelse',
      på_sigt: 'ja',
      mål: 'Jeg vil arbejde med planter',
      handlinger: ['Praktikaftale'],
      ansvarlige: ['p-44444', 'borger'],
    },
    {
      id: 'g-33333',
      område: 'bolig',
      mål: 'Jeg vil blive boende',
      handlinger: ['Budget'],
      ansvarlige: ['p-22222'],
    },
  ],
  køreplan: { ansvarlig: 'p-22222', næste: '2026-12-15' },
  holdning: 'Jeg er enig',
  underskrifter: UNDERSKRIFTER,
};

export function skema(ændring: object = {}): MålOgAftaler {
  return målOgAftaler.parse({ ...SKEMA, ...ændring });
}

/** The goals of {@link skema}, the first changed. */
export function medMål(ændring: object): MålOgAftaler {
  const [først, ...resten] = SKEMA.mål;
  return skema({ mål: [{ ...først, ...ændring }, ...resten] });
}
