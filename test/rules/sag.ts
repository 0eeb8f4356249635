/** A small case to judge: people of both methods' units, consents, and the bases of a kommune. */

import { type Dato, dato } from '../../src/base/dato.ts';
import { Sensitive } from '../../src/base/sensitive.ts';
import type { Grundlagspost } from '../../src/model/grundlag.ts';
import type { Samtykke } from '../../src/model/samtykke.ts';
import type { Part, Sag } from '../../src/rules/samtykke.ts';

/** The day the questions are asked, unless a row says another. */
export const DAG = dato('2026-12-15');

export const PARTER = {
  borger: { id: 'borger', type: 'borger', roller: [] },
  koordinator: { id: 'p-22222', type: 'egen_myndighed', enhed: 'koordinerende_sagsbehandler', roller: ['koordinerende_sagsbehandler', 'visitator'] },
  tovholder: { id: 'p-33333', type: 'egen_myndighed', roller: ['tovholder', 'visitator'] },
  visitator: { id: 'p-44444', type: 'egen_myndighed', enhed: 'jobcenter', roller: ['visitator'] },
  kollega: { id: 'p-55555', type: 'egen_myndighed', enhed: 'sagsbehandler_ydelser', roller: [] },
  psykiater: { id: 'p-66666', type: 'anden_myndighed', enhed: 'psykiatrien', roller: [] },
  hjemkommune: { id: 'p-77777', type: 'anden_myndighed', enhed: 'hjemkommune_i_grønland', roller: [] },
  læge: { id: 'p-88888', type: 'privat', enhed: 'læge', roller: [] },
  virksomhed: { id: 'p-99999', type: 'privat', enhed: 'virksomhed', roller: [] },
  boligselskab: { id: 'p-bbbbb', type: 'privat', enhed: 'boligselskab', roller: [] },
  værested: { id: 'p-ccccc', type: 'frivillig', enhed: 'værested', roller: [] },
  frivillig: { id: 'p-ddddd', type: 'frivillig', enhed: 'frivilligt_tilbud', enhedUddybes: true, roller: [] },
  andre: { id: 'p-fffff', type: 'anden_myndighed', enhed: 'andre', enhedUddybes: true, roller: [] },
  udenEnhed: { id: 'p-ggggg', type: 'anden_myndighed', roller: [] },
  søster: { id: 'n-22222', type: 'pårørende', enhed: 'pårørende', roller: [] },
  fætter: { id: 'p-kkkkk', type: 'pårørende', enhed: 'pårørende', roller: [] },
  ven: { id: 'n-33333', type: 'frivillig', enhed: 'støtteperson', roller: ['støtteperson'] },
  privatTovholder: { id: 'p-hhhhh', type: 'frivillig', enhed: 'værested', roller: ['tovholder'] },
  privatVisitator: { id: 'p-mmmmm', type: 'frivillig', enhed: 'værested', roller: ['tovholder', 'visitator'] },
  borgersNavne: { id: 'borger', type: 'privat', roller: [] },
  falskBorger: { id: 'p-jjjjj', type: 'borger', roller: [] },
} as const satisfies Record<string, Part>; // prettier-ignore
export type Partnavn = keyof typeof PARTER;

type Ændring = Partial<Omit<Samtykke, 'givet' | 'kategorier' | 'informeret'>> & {
  readonly givet?: Partial<Samtykke['givet']>;
  readonly kategorier?: Partial<Samtykke['kategorier']>;
  readonly informeret?: Partial<NonNullable<Samtykke['informeret']>> | undefined;
};

/** A consent in order: given 9 November 2026 to psykiatrien and læge for a year; `ændring` replaces what a row is about. */
export function samtykke(ændring: Ændring = {}): Samtykke {
  const givet = { dato: dato('2026-11-09'), af: 'borger', form: 'skriftlig', ...ændring.givet } as const;
  const informeret =
    'informeret' in ændring && ændring.informeret === undefined
      ? {}
      : { informeret: { dato: givet.dato, om_formål: true, om_hvem: true, ...ændring.informeret } };
  const { informeret: _, ...resten } = ændring;
  return {
    id: 's-22222',
    type: 'udveksling',
    enheder: ['psykiatrien', 'læge'],
    personer: [],
    genbesøges: dato('2027-11-09'),
    ...resten,
    ...informeret,
    givet,
    kategorier: { må: ['identitet', 'helbred', 'forløb'], må_ikke: [], ...ændring.kategorier },
  };
}

/** A withdrawal of `id` on `dag`. */
export function tilbagekaldelse(dag: Dato, id = 's-22222', eget = 's-zzzzz'): Samtykke {
  return {
    id: eget,
    type: 'tilbagekaldelse',
    givet: { dato: dag, af: 'borger', form: 'mundtlig' },
    enheder: [],
    personer: [],
    kategorier: { må: [], må_ikke: [] },
    tilbagekalder: id,
  };
}

function post(ændring: Partial<Grundlagspost> & Pick<Grundlagspost, 'id' | 'art'>): Grundlagspost {
  return {
    navn: 'Grundlag',
    hjemmel: 'En lov',
    parttyper: ['egen_myndighed'],
    kategorier: ['identitet'],
    formål: ['møde', 'plan'],
    kræver_begrundelse: false,
    kræver_beslutningstager: false,
    gyldig_fra: dato('2020-01-01'),
    ...ændring,
  };
}

export const SAGSBEHANDLING = post({
  id: 'sagsbehandling',
  art: 'fast',
  kategorier: ['identitet', 'helbred', 'økonomi', 'forløb', 'visitation', 'oplevelse'],
  formål: ['visitation', 'møde', 'plan', 'økonomi'],
  kun_roller: ['tovholder', 'koordinerende_sagsbehandler', 'visitator'],
});

export const CPR_TIL_MYNDIGHEDER = post({
  id: 'cpr_til_myndigheder',
  art: 'fast',
  parttyper: ['egen_myndighed', 'anden_myndighed', 'privat'],
  kategorier: ['cpr'],
  formål: ['visitation', 'møde', 'plan'],
  forudsætter: 'identitet',
});

/** Everyone of a type, with no role and nothing presupposed: the engine must not follow it. */
export const FOR_BRED = post({ id: 'for_bred', art: 'fast', parttyper: ['anden_myndighed'] });

export const UNDERRETNING = post({
  id: 'underretning',
  art: 'konkret',
  parttyper: ['egen_myndighed', 'anden_myndighed', 'privat', 'pårørende'],
  kategorier: ['identitet', 'cpr', 'helbred', 'familie', 'visitation', 'oplevelse'],
  formål: ['møde', 'plan'],
  kræver_begrundelse: true,
  kræver_beslutningstager: true,
});

export type Beslutning = Sag['konkrete'][number];

/** A decision in the case to give psykiateren and others identity, health and CPR in December 2026. */
export function beslutning(ændring: Partial<Beslutning> = {}): Beslutning {
  return {
    grundlag: 'underretning',
    modtagere: [PARTER.psykiater.id, PARTER.læge.id, PARTER.søster.id],
    kategorier: ['identitet', 'cpr', 'helbred', 'visitation', 'oplevelse'],
    formål: ['møde'],
    fra: dato('2026-12-01'),
    til: dato('2026-12-31'),
    begrundelse: new Sensitive('hemmelig'),
    besluttet_af: PARTER.koordinator.id,
    ...ændring,
  };
}

/** An active case with the kommune's fixed bases, and what a row adds. */
export function sag(ændring: Partial<Sag> = {}): Sag {
  return {
    id: '2026-k7q3x',
    status: 'aktivt',
    samtykker: [],
    grundlag: [SAGSBEHANDLING, CPR_TIL_MYNDIGHEDER, UNDERRETNING],
    konkrete: [],
    ...ændring,
  };
}
