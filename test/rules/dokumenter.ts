/** The kommune and one case as plain documents, in order on {@link DAG}; each test changes what it is about. */

import { type Dato, dato } from '../../src/base/dato.ts';
import type { Klokkeslæt } from '../../src/base/klokkeslaet.ts';
import { Sensitive } from '../../src/base/sensitive.ts';
import { type Forløb, forløb as forløbsskema } from '../../src/model/forloeb.ts';
import { type Metode, metode as metodeskema } from '../../src/model/metode.ts';
import { type Møde, møde as mødeskema } from '../../src/model/moede.ts';
import type { Personer } from '../../src/model/personer.ts';
import type { Ramme } from '../../src/model/ramme.ts';
import { RAMMESKEMA, type Svarform } from '../../src/model/ramme-spoergsmaal.ts';
import { type Samarbejd, samarbejd as samarbejdsskema } from '../../src/model/samarbejd.ts';
import type { Tilbud, Tilbudsoversigt } from '../../src/model/tilbud.ts';
import { grænser } from '../../src/rules/graenser.ts';
import { REGLER } from '../../src/rules/regler.ts';
import { located } from '../helpers/located.ts';

const post = (id: string) => ({ id, navn: id });
export const hemmelig = new Sensitive('hemmelig');

const enhed = (id: string, uddybes: 'ja' | 'nej') => ({
  ...post(id),
  parttyper: ['anden_myndighed'],
  uddybes,
});
const dagsordenen = [{ punkt: 'Velkomst', minutter: '10' }];
const mødetype = (med_eksterne: 'ja' | 'nej') => ({
  navn: 'møde',
  flertal: 'møder',
  minutter: '60',
  med_eksterne,
  dagsorden: { første: dagsordenen, opfølgning: dagsordenen },
});

const METODE = {
  navn: 'Metoden',
  kilde: 'Kilden',
  målgruppe: 'Alle',
  kerneopgave: 'Samarbejde',
  funktioner: { indkalder: 'tovholder', mødeleder: 'tovholder', referent: 'tovholder', kontakt: 'tovholder' },
  rollenavne: { støtteperson: 'gennemgående støtteperson' },
  visiteres_af: ['tovholder', 'koordinerende_sagsbehandler'],
  roller_i_forløb: ['tovholder'],
  mødetyper: { samarbejdsmøde: mødetype('ja'), formøde: mødetype('nej') },
  papirer: { ekstern: { første: 'a', opfølgning: 'b' }, intern: 'c', borger: 'd', dagsorden: 'e' },
  svarmuligheder: ['1', '2', '3', '4'].map((valg) => ({ valg, tekst: 'Svar' })),
  samtykkeenheder: [enhed('psykiatrien', 'nej'), enhed('andre', 'ja')],
  kriterier: [post('flere_sager'), post('kompleks')],
  tjekliste: [post('krise')],
  stratificering: [{ ...post('helbred'), lav: [post('stabil')], høj: [post('ustabil')] }],
  faser: { kilde: 'forslag', liste: [post('kontakt'), post('plan')] },
  regler: { 'forloeb/tovholder-uge': { grænse: '7 dage', kilde: 'metoden' } },
};

/** A method with one tovholder in each case; the roles and limits differ by test. */
export function metode(ændring: Partial<Metode> = {}): Metode {
  return { ...metodeskema.parse(METODE), ...ændring };
}

const OPSÆTNING = {
  kommune: 'Eksempelby Kommune',
  metode: 'soroe',
  afsender: { enhed: 'Center' },
  fagcentre: [post('arbejdsmarked'), post('social')],
  lokaler: [{ ...post('raadhus-2-14'), pladser: '4' }],
};

export function samarbejd(ændring: Partial<Samarbejd> = {}): Samarbejd {
  return { ...samarbejdsskema.parse(OPSÆTNING), ...ændring };
}

type Person = Personer['personer'][number];

export function person(id: string, ændring: Partial<Person> = {}): Person {
  return {
    id,
    navn: 'Navn',
    organisation: 'Organisation',
    parttype: 'anden_myndighed',
    roller: [],
    ...ændring,
  };
}

export const personer: Personer = {
  personer: [
    person('p-22222', { parttype: 'egen_myndighed', roller: ['tovholder'] }),
    person('p-33333', { parttype: 'egen_myndighed', roller: ['koordinerende_sagsbehandler'] }),
    person('p-44444', { samtykkeenhed: 'psykiatrien' }),
  ],
};

export const medProjektleder: Personer = {
  personer: [...personer.personer, person('p-55555', { roller: ['projektleder'] })],
};

/** The limits when neither the method nor the kommune says otherwise. */
export const standardgrænser = grænser(REGLER, located(metode()), located(samarbejd())).grænser;

const SVAR: Readonly<Record<Svarform, unknown>> = {
  tekst: 'Svar',
  planer: [{ navn: 'Min Plan', tilgængelig_for: 'Jobcentret' }],
  områder: [{ område: 'Social', funktioner: 'Koordinator' }],
  personer: ['p-22222'],
  dato: dato('2026-06-01'),
  person: 'p-33333',
};

/** A ramme with every question answered, updated 1 June 2026, next 1 December, approved 10 June. */
export function ramme(ændring: Partial<Ramme> = {}): Ramme {
  const grupper = RAMMESKEMA.map(({ nøgle, spørgsmål }) => [
    nøgle,
    Object.fromEntries(spørgsmål.map((s) => [s.nøgle, SVAR[s.form]])),
  ]);
  const fyldt = Object.fromEntries(grupper) as Ramme;
  return {
    ...fyldt,
    opdatering: { ...fyldt.opdatering, næste: dato('2026-12-01') },
    godkendelse: { dato: dato('2026-06-10'), af: 'styregruppen', indhold: 'sha256-a' },
    ...ændring,
  };
}

export function tilbud(id: string, ændring: Partial<Tilbud> = {}): Tilbud {
  return {
    id,
    navn: 'Navn',
    sektor: 'kommunal',
    målgruppe: 'Alle',
    indhold: 'Råd',
    kontakt: { telefon: '00 00 00 00' },
    sprog: [],
    bekræftet: { dato: dato('2026-03-01') },
    ...ændring,
  };
}

export const oversigt: Tilbudsoversigt = {
  tilbud: [tilbud('t-22222'), tilbud('t-33333', { sektor: 'frivillig' })],
};

const AKTIVT = {
  id: '2026-k7q3x',
  status: 'aktivt',
  borger: { navn: 'hemmelig' },
  behov: { konstateret: '2026-11-02', af: 'p-33333' },
  fagcentre: ['arbejdsmarked', 'social'],
  visitation: {
    kriterier: ['kompleks'],
    afgørelse: {
      dato: '2026-11-05',
      af: ['p-22222', 'p-33333'],
      udfald: 'tilbydes',
      begrundelse: 'hemmelig',
    },
  },
  tovholdere: [{ person: 'p-22222', fra: '2026-11-06' }],
  netværk: [{ id: 'n-22222', navn: 'hemmelig', parttype: 'pårørende' }],
};

/** An active case, decided and with its tovholder. */
export function forløb(ændring: Partial<Forløb> = {}): Forløb {
  return { ...forløbsskema.parse(AKTIVT), ...ændring };
}

const MØDE = {
  id: 'm-22222',
  type: 'samarbejdsmøde',
  nummer: '1',
  formål: 'hemmelig',
  tid: { dato: '2026-12-15', fra: '09.30', til: '11.00' },
  sted: { lokale: 'raadhus-2-14' },
  indkalder: 'p-33333',
  deltagere: [{ person: 'p-44444', grund: 'hemmelig' }],
  tolk: { nødvendig: 'nej' },
  dagsorden: [
    { punkt: 'hemmelig', fra: '09.30', minutter: '10' },
    { punkt: 'hemmelig', fra: '09.40', minutter: '80' },
  ],
  kalender: { uid: 'tilfaeldig@kalender.invalid' },
};

/** A meeting 15 December 2026, 9.30 to 11.00, with an agenda that fills it. */
export function møde(ændring: Partial<Møde> = {}): Møde {
  return { ...mødeskema.parse(MØDE), ...ændring };
}

const kl = (text: string) => text as Klokkeslæt;

/** An agenda item: begins, minutes. */
export function punkt(fra: string, minutter: number): Møde['dagsorden'][number] {
  return { punkt: hemmelig, fra: kl(fra), minutter, underpunkter: [] };
}

export const tid = (dag: Dato, fra: string, til: string) => ({ dato: dag, fra: kl(fra), til: kl(til) });
