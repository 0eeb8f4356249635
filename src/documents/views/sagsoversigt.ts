/**
 * The shared overview of a citizen's cases: which fagcentre have one and whom to reach there, the goals,
 * the next meeting and what is open. Never what a case says, the screening, or the citizen's address.
 */

import { type Mål, OMRÅDER, omMålet } from '../../model/maal.ts';
import type { Person } from '../../model/personer.ts';
import { felt, gruppe, liste } from '../shape.ts';
import { type Aftalelinje, aftaler } from './overdragelsekilde.ts';
import * as kilde from './sagsoversigtkilde.ts';
import type { Oversigtskilde as K } from './sagsoversigtkilde.ts';

const kontakt = gruppe<kilde.Kontakt>({
  navn: felt('forløb', (p) => p.navn),
  rolle: felt('forløb', (p) => p.rolle),
  organisation: felt('forløb', (p) => p.organisation),
  telefon: felt('forløb', (p) => p.telefon),
  email: felt('forløb', (p) => p.email),
});

/** Somebody outside the kommune's own centres: where they work can tell what the citizen gets help with. */
const kontaktUdefra = gruppe<kilde.Kontakt>({
  navn: felt('forløb', (p) => p.navn),
  rolle: felt('forløb', (p) => p.rolle),
  organisation: felt('netværk', (p) => p.organisation),
  telefon: felt('forløb', (p) => p.telefon),
  email: felt('netværk', (p) => p.email),
});

const fagperson = gruppe<Person>({
  navn: felt('netværk', (p) => p.navn),
  titel: felt('netværk', (p) => p.titel),
  organisation: felt('netværk', (p) => p.organisation),
  telefon: felt('netværk', (p) => p.telefon),
  email: felt('netværk', (p) => p.email),
});

export const sagsoversigt = gruppe<K>({
  kommune: felt('drift', ({ samarbejd }) => samarbejd.kommune),
  dato: felt('drift', ({ dag }) => dag),
  formål: felt('forløb', kilde.formål),
  borger: gruppe<K>({
    navn: felt('identitet', ({ forløb }) => forløb.borger.navn),
    cpr: felt('cpr', ({ forløb }) => forløb.borger.cpr),
    er_erstatning: felt('cpr', ({ forløb }) => forløb.borger.cpr_type === 'erstatning'),
  }),
  fagcentre: liste(
    'forløb',
    kilde.centre,
    gruppe<kilde.Centerlinje>({
      navn: felt('forløb', (c) => c.navn),
      roller: liste('forløb', (c: kilde.Centerlinje) => c.roller, kontakt),
      fagpersoner: liste('netværk', (c: kilde.Centerlinje) => c.fagpersoner, fagperson),
    }),
  ),
  øvrige: gruppe<K>({
    roller: liste('forløb', kilde.øvrigeRoller, kontaktUdefra),
    fagpersoner: liste('netværk', kilde.øvrigeFagpersoner, fagperson),
  }),
  mål: liste(
    'forløb',
    kilde.mål,
    gruppe<Mål>({
      område: felt('forløb', (m) => OMRÅDER[m.område].navn),
      mål: felt('forløb', (m) => m.mål),
    }),
    omMålet,
  ),
  næste_møde: gruppe<K>({
    navn: felt('forløb', (k) => kilde.næste(k)?.navn),
    dato: felt('forløb', (k) => kilde.næste(k)?.dato),
    fra: felt('forløb', (k) => kilde.næste(k)?.fra),
  }),
  aftaler: liste(
    'forløb',
    aftaler,
    gruppe<Aftalelinje>({
      hvem: felt('forløb', (a) => a.hvem),
      navn: felt('netværk', (a) => a.navn),
      hvad: felt('forløb', (a) => a.tekst),
      hvornår: felt('forløb', (a) => a.hvornår),
    }),
    ({ om = [] }) => om,
  ),
});
