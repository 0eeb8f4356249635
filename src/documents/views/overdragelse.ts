/**
 * What a new tovholder gets when a case is handed over: how it has gone, what is open, who is around the citizen, what
 * may be shared, and what is agreed with the citizen. Never the screening and never what the citizen said
 * about the meetings.
 */

import type { Emne } from '../../model/emne.ts';
import type { Forløb } from '../../model/forloeb.ts';
import { rollenavn } from '../../model/metode-navne.ts';
import { emnefelt, felt, gruppe, liste } from '../shape.ts';
import * as kilde from './overdragelsekilde.ts';
import type { Overdragelseskilde as K } from './overdragelsekilde.ts';

type Retningslinjer = NonNullable<Forløb['retningslinjer']>;

function r<T>(læs: (svar: Retningslinjer) => T) {
  return ({ forløb }: K) => forløb.retningslinjer && læs(forløb.retningslinjer);
}

const emne = felt('forløb', ({ tekst }: Emne) => tekst);

const retningslinjer = gruppe<K>({
  mødested: felt('forløb', r((s) => s.mødested)),
  tolk: felt('kontakt', r((s) => s.tolk?.nødvendig)),
  uden_tolk: felt('kontakt', r((s) => s.tolk && !s.tolk.nødvendig)),
  tolkesprog: felt('kontakt', r((s) => s.tolk?.sprog)),
  tolk_bestilles: felt('kontakt', r((s) => s.tolk?.bestillingsfrist)),
  har_bisidder: felt('netværk', r((s) => s.bisidder?.har)),
  uden_bisidder: felt('netværk', r((s) => s.bisidder && !s.bisidder.har)),
  bisidder: felt('netværk', r((s) => s.bisidder?.hvem)),
  bisiddertype: felt('netværk', r((s) => s.bisidder?.type)),
  bisidders_omfang: felt('netværk', r((s) => s.bisidder?.omfang)),
  bisidder_aftale: felt('netværk', r((s) => s.bisidder?.aftale)),
  egen_fortælling: emnefelt(r((s) => s.egen_fortælling)),
  samarbejdet: felt('forløb', r((s) => s.samarbejdet)),
}); // prettier-ignore

export const overdragelse = gruppe<K>({
  kommune: felt('drift', ({ samarbejd }) => samarbejd.kommune),
  dato: felt('drift', ({ dag }) => dag),
  rolle: felt('drift', (k) => rollenavn(k.metode, k.rolle)),
  til: felt('drift', ({ modtager }) => modtager.navn),
  fra: felt('drift', ({ afgiver }) => afgiver?.navn),
  begrundelse: felt('forløb', (k) => k.begrundelse),
  kerneopgave: felt('drift', ({ metode }) => metode.kerneopgave),
  borger: gruppe<K>({
    navn: felt('identitet', ({ forløb }) => forløb.borger.navn),
    cpr: felt('cpr', ({ forløb }) => forløb.borger.cpr),
    er_erstatning: felt('cpr', ({ forløb }) => forløb.borger.cpr_type === 'erstatning'),
    adresse: felt('kontakt', ({ forløb }) => forløb.borger.adresse),
    telefon: felt('kontakt', ({ forløb }) => forløb.borger.telefon),
    sprog: felt('kontakt', ({ forløb }) => forløb.borger.sprog),
    med_brev: felt('kontakt', ({ forløb }) => forløb.borger.kanal === 'brev'),
    sms_påmindelse: felt('kontakt', ({ forløb }) => forløb.borger.sms_påmindelse),
  }),
  behov: gruppe<K>({
    konstateret: felt('forløb', ({ forløb }) => forløb.behov.konstateret),
    beskrivelse: emnefelt(({ forløb }: K) => forløb.behov.beskrivelse),
  }),
  ønsker: liste(
    'forløb',
    ({ forløb }: K) => forløb.ønsker,
    emne,
    ({ om = [] }) => om,
  ),
  retningslinjer,
  roller: liste(
    'forløb',
    kilde.roller,
    gruppe<kilde.Rollelinje>({
      rolle: felt('forløb', (l) => l.rolle),
      navn: felt('forløb', (l) => l.navn),
      fra: felt('forløb', (l) => l.fra),
      til: felt('forløb', (l) => l.til),
      begrundelse: felt('forløb', (l) => l.begrundelse),
    }),
  ),
  faser: liste(
    'forløb',
    (k: K) => k.forløb.faser.map(({ fase, fra, til }) => ({ navn: kilde.fase(k, fase), fra, til })),
    gruppe<{ navn: string; fra: string; til: string | undefined }>({
      navn: felt('forløb', (f) => f.navn),
      fra: felt('forløb', (f) => f.fra),
      til: felt('forløb', (f) => f.til),
    }),
  ),
  møder: liste(
    'forløb',
    kilde.holdte,
    gruppe<ReturnType<typeof kilde.holdte>[number]>({
      navn: felt('forløb', (m) => m.navn),
      dato: felt('forløb', (m) => m.dato),
      status: felt('forløb', (m) => m.status),
      formål: felt('forløb', (m) => m.formål),
    }),
  ),
  aftaler: liste(
    'forløb',
    kilde.aftaler,
    gruppe<kilde.Aftalelinje>({
      hvem: felt('forløb', (a) => a.hvem),
      navn: felt('netværk', (a) => a.navn),
      hvad: felt('forløb', (a) => a.tekst),
      hvornår: felt('forløb', (a) => a.hvornår),
    }),
    ({ om = [] }) => om,
  ),
  parkeret: liste('forløb', kilde.parkeret, emne, ({ om = [] }) => om),
  datoer: liste(
    'forløb',
    kilde.datoer,
    gruppe<kilde.Dag>({ dato: felt('forløb', (d) => d.dato), hvad: felt('forløb', (d) => d.hvad) }),
  ),
  netværk: liste(
    'netværk',
    ({ forløb }: K) => forløb.netværk,
    gruppe<Forløb['netværk'][number]>({
      navn: felt('netværk', (n) => n.navn),
      relation: felt('netværk', (n) => n.relation),
      nærhed: felt('netværk', (n) => n.nærhed),
      telefon: felt('netværk', (n) => n.telefon),
      inddrages: felt('netværk', (n) => n.inddrages),
    }),
  ),
  fagpersoner: liste(
    'netværk',
    kilde.fagpersoner,
    gruppe<ReturnType<typeof kilde.fagpersoner>[number]>({
      navn: felt('netværk', (f) => f.navn),
      organisation: felt('netværk', (f) => f.organisation),
      inddrages: felt('netværk', (f) => f.inddrages),
    }),
  ),
  samtykker: liste(
    'forløb',
    kilde.samtykker,
    gruppe<ReturnType<typeof kilde.samtykker>[number]>({
      type: felt('forløb', (s) => s.type),
      givet: felt('forløb', (s) => s.givet),
      enheder: felt('forløb', (s) => s.enheder),
      kilder: felt('forløb', (s) => s.kilder),
      må: felt('forløb', (s) => s.må),
      må_ikke: felt('forløb', (s) => s.må_ikke),
      kun: felt('forløb', (s) => s.kun),
    }),
  ),
});
