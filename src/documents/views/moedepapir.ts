/**
 * What an invitation, a letter to the citizen or an agenda can show. The participants' names and workplaces have the
 * category netværk: that a person sees the psychiatric ward is told by the list of who is coming.
 */

import { formatDato } from '../../base/dato.ts';
import type { Emne } from '../../model/emne.ts';
import { mødetype } from '../../model/metode-navne.ts';
import type { Metode } from '../../model/metode.ts';
import type { Møde } from '../../model/moede.ts';
import { type Afsnit, dagsordensafsnit } from '../dagsordensafsnit.ts';
import { felt, gruppe, liste } from '../shape.ts';
import type { Navngivet } from './aftalelinjer.ts';
import { borgernavn } from './borgernavn.ts';
import type { Mødekilde } from './moedekilde.ts';
import * as kilde from './moedekilde.ts';

type Tekst<K> = { readonly kilde: Mødekilde } & K;

const BORGER = borgernavn(({ forløb }: Mødekilde) => forløb);
const BORGER_I_PUNKT = borgernavn((k: Tekst<unknown>) => k.kilde.forløb);

type Punkt = Tekst<{ readonly punkt: Møde['dagsorden'][number] }>;

const dagsordenspunkt = gruppe<Punkt>({
  fra: felt('forløb', ({ punkt }) => punkt.fra),
  punkt: felt('forløb', ({ punkt }: Punkt) => punkt.punkt, BORGER_I_PUNKT),
  minutter: felt('forløb', ({ punkt }) => punkt.minutter),
  afsnit: liste(
    'forløb',
    ({ kilde: k, punkt }: Punkt) => dagsordensafsnit(punkt.underpunkter).map((a) => ({ kilde: k, ...a })),
    gruppe<Tekst<Afsnit>>({
      indledning: felt('forløb', ({ indledning }: Tekst<Afsnit>) => indledning?.tekst, BORGER_I_PUNKT),
      linjer: liste(
        'forløb',
        ({ kilde: k, linjer }: Tekst<Afsnit>) => linjer.map((emne) => ({ kilde: k, ...emne })),
        felt('forløb', ({ tekst }: Tekst<Emne>) => tekst, BORGER_I_PUNKT),
        ({ om = [] }) => om,
      ),
    }),
    ({ indledning }) => indledning?.om ?? [],
  ),
});

/** A unit that is called what the kommune is called is not named twice. */
function underskrift({ kommune, afsender }: Mødekilde['samarbejd']): string {
  return [...new Set([kommune, afsender.enhed])].join(', ');
}

export const mødepapir = gruppe<Mødekilde>({
  kommune: felt('drift', ({ samarbejd }) => samarbejd.kommune),
  afsender: gruppe<Mødekilde>({
    enhed: felt('drift', ({ samarbejd }) => samarbejd.afsender.enhed),
    underskrift: felt('drift', ({ samarbejd }) => underskrift(samarbejd)),
    adresse: felt('drift', ({ samarbejd }) => samarbejd.afsender.adresse),
    telefon: felt('drift', ({ samarbejd }) => samarbejd.afsender.telefon),
    email: felt('drift', ({ samarbejd }) => samarbejd.afsender.email),
  }),
  papir: gruppe<Mødekilde>({
    dato: felt('drift', ({ dag }) => formatDato(dag)),
  }),
  metode: gruppe<Mødekilde>({
    målgruppe: felt('drift', ({ metode }) => metode.målgruppe),
    kerneopgave: felt('drift', ({ metode }) => metode.kerneopgave),
  }),
  modtager: gruppe<Mødekilde>({
    navn: felt('drift', ({ modtager }) => modtager?.navn),
    organisation: felt('drift', ({ modtager }) => modtager?.organisation),
    fra_netværket: felt('drift', ({ modtager }) => modtager?.id.startsWith('n-')),
    grund: felt('forløb', kilde.modtagersGrund, BORGER),
  }),
  borger: gruppe<Mødekilde>({
    navn: felt('identitet', ({ forløb }) => forløb.borger.navn),
    omtale: felt('drift', () => '{borger}', BORGER),
    omtales: felt('drift', () => '{borgers}', BORGER),
    cpr: felt('cpr', ({ forløb }) => forløb.borger.cpr),
    cpr_navn: felt('cpr', kilde.cprNavn),
    adresse: felt('kontakt', ({ forløb }) => forløb.borger.adresse),
    med_brev: felt('kontakt', ({ forløb }) => forløb.borger.kanal === 'brev'),
    sms_påmindelse: felt('kontakt', ({ forløb }) => forløb.borger.sms_påmindelse),
  }),
  kontakt: gruppe<Mødekilde>({
    navn: felt('drift', (k) => kilde.indkalder(k)?.navn ?? k.samarbejd.afsender.enhed),
    titel: felt('drift', (k) => kilde.indkalder(k)?.titel),
    rolle: felt('drift', kilde.indkaldersRolle),
    telefon: felt('drift', (k) => kilde.indkalder(k)?.telefon ?? k.samarbejd.afsender.telefon),
    email: felt('drift', (k) => kilde.indkalder(k)?.email ?? k.samarbejd.afsender.email),
  }),
  møde: gruppe<Mødekilde>({
    navn: felt('forløb', ({ metode, møde }) => mødetype(metode, møde.type)?.navn ?? 'møde'),
    flertal: felt('forløb', ({ metode, møde }) => mødetype(metode, møde.type)?.flertal ?? 'møder'),
    nummer: felt('forløb', ({ møde }) => møde.nummer),
    første: felt('forløb', ({ møde }) => møde.nummer === 1),
    formål: felt('forløb', ({ møde }) => møde.formål, BORGER),
    kadence: felt('forløb', ({ metode, møde }) => mødetype(metode, møde.type)?.kadence),
    minutter: felt('forløb', ({ møde }) => kilde.længde(møde)),
    dato: felt('forløb', ({ møde }) => møde.tid.dato),
    flyttet_fra: felt('forløb', ({ møde }) => møde.flytninger.at(-1)?.før.dato),
    flyttet_fra_kl: felt('forløb', ({ møde }) => møde.flytninger.at(-1)?.før.fra),
    ny_dagsorden: felt('forløb', ({ møde }) => møde.dagsorden_ændret.length > 0),
    fra: felt('forløb', ({ møde }) => møde.tid.fra),
    til: felt('forløb', ({ møde }) => møde.tid.til),
    sted: felt('forløb', kilde.sted, BORGER),
    hos_borger: felt('forløb', ({ møde }) => 'hos' in møde.sted),
    hjemmeadresse: felt('kontakt', kilde.hjemmeadresse),
    svarfrist: felt('forløb', ({ møde }) => møde.svarfrist),
    tolk: felt('kontakt', ({ møde }) => møde.tolk?.nødvendig),
    tolkesprog: felt('kontakt', ({ møde }) => (møde.tolk?.nødvendig ? møde.tolk.sprog : undefined)),
  }),
  svarmuligheder: liste(
    'drift',
    ({ metode }: Mødekilde) => metode.svarmuligheder,
    gruppe<Metode['svarmuligheder'][number]>({
      valg: felt('drift', ({ valg }) => valg),
      tekst: felt('drift', ({ tekst }) => tekst),
    }),
  ),
  dagsorden: liste(
    'forløb',
    (k: Mødekilde): Punkt[] => k.møde.dagsorden.map((punkt) => ({ kilde: k, punkt })),
    dagsordenspunkt,
    ({ punkt: { om = [] } }) => om,
  ),
  deltagere: liste(
    'netværk',
    kilde.deltagere,
    gruppe<Navngivet>({
      navn: felt('netværk', ({ navn }) => navn),
      organisation: felt('netværk', ({ organisation }) => organisation),
    }),
  ),
});
