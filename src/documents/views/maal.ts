/**
 * What the papers of a mål- og aftaleskema can show: the whole form, the page for the citizen, and the extract for one
 * professional. A goal is shown to those who may have everything it tells of; names of the team have the category netværk.
 */

import type { Emne } from '../../model/emne.ts';
import type { MålOgAftaler } from '../../model/maal-og-aftaler.ts';
import { OMRÅDER, omMålet, senesteStatus } from '../../model/maal.ts';
import { rollenavn } from '../../model/metode-navne.ts';
import type { Aftalenyt } from '../../rules/aftaler.ts';
import type { Teamlinje } from '../../rules/maal-team.ts';
import { felt, gruppe, liste } from '../shape.ts';
import { aftalelister } from './aftalelinjer.ts';
import * as kilde from './maalkilde.ts';
import type { Målkilde as K, Målrække, Områderække, Underskriftslinje } from './maalkilde.ts';

const tekst = felt('forløb', ({ tekst: t }: Emne) => t);
const emner = (hent: (k: K) => readonly Emne[]) => liste('forløb', hent, tekst, ({ om = [] }) => om);

const linje = felt('forløb', (t: MålOgAftaler['mål'][number]['mål']) => t);

const mål = gruppe<Målrække>({
  id: felt('drift', ({ mål: m }) => m.id),
  område: felt('forløb', ({ mål: m }) => OMRÅDER[m.område].navn),
  mål: felt('forløb', ({ mål: m }) => m.mål),
  på_sigt: felt('forløb', ({ mål: m }) => m.på_sigt),
  delmål: liste('forløb', ({ mål: m }: Målrække) => m.delmål, linje),
  handlinger: liste('forløb', ({ mål: m }: Målrække) => m.handlinger, linje),
  ansvarlige: felt('forløb', kilde.ansvarligeUdenNavne),
  ansvarliges_navne: felt('netværk', kilde.ansvarliges),
  andres_navne: felt('netværk', kilde.andresNavne),
  borger_er_med: felt('forløb', ({ mål: m }) => m.ansvarlige.includes('borger')),
  nået: felt('forløb', kilde.nåetTekst),
  nået_den: felt('forløb', ({ mål: m }) => senesteStatus(m)?.dato),
  årsag: felt('forløb', ({ mål: m }) => senesteStatus(m)?.årsag),
});

const målliste = (hent: (k: K) => readonly Målrække[]) =>
  liste('forløb', hent, mål, ({ mål: m }) => omMålet(m));

const område = gruppe<Områderække>({
  navn: felt('drift', (o) => o.navn),
  mål: liste(
    'forløb',
    (o: Områderække) => o.mål,
    mål,
    ({ mål: m }) => omMålet(m),
  ),
});

type Indsats = MålOgAftaler['indsatser'][number];

const indsats = gruppe<Indsats>({
  støtte: felt('forløb', ({ støtte }) => støtte.tekst),
  paragraf: felt('forløb', ({ paragraf }) => paragraf),
  starter: felt('forløb', ({ starter }) => starter),
  varighed: felt('forløb', ({ varighed }) => varighed),
  beskæftigelsestilbud: felt('beskæftigelse', ({ beskæftigelsestilbud: b }) => b),
});

const underskrift = gruppe<Underskriftslinje>({
  navn: felt('netværk', (u) => u.navn),
  rolle: felt('netværk', (u) => u.rolle),
  dato: felt('forløb', (u) => u.dato),
});

const aftalekilde = ({ forløb, personer, modtager }: K) => ({ forløb, personer, læser: modtager });
const åbne = aftalelister<K>({ kilde: aftalekilde, aftaler: ({ aftaler }) => aftaler });
const nye = (hvilke: keyof Aftalenyt) =>
  aftalelister<K>({ kilde: aftalekilde, aftaler: ({ nyt }) => nyt?.[hvilke] ?? [] }).alle;

export const målskema = gruppe<K>({
  kommune: felt('drift', ({ samarbejd }) => samarbejd.kommune),
  dato: felt('drift', ({ dag }) => dag),
  helhedsorienteret: felt('forløb', ({ skema }) => skema.plantype === 'helhedsorienteret'),
  seneste_møde: felt('forløb', ({ skema }) => skema.seneste_møde),
  borger: gruppe<K>({
    navn: felt('identitet', ({ forløb }) => forløb.borger.navn),
    cpr: felt('cpr', ({ forløb }) => forløb.borger.cpr),
    er_erstatning: felt('cpr', ({ forløb }) => forløb.borger.cpr && forløb.borger.cpr_type === 'erstatning'),
    adresse: felt('kontakt', ({ forløb }) => forløb.borger.adresse),
    telefon: felt('kontakt', ({ forløb }) => forløb.borger.telefon),
    underskrevet: felt('forløb', ({ underskrevet }) => underskrevet.get('borger')),
  }),
  støtteperson: gruppe<K>({
    navn: felt('netværk', (k) => k.støtteperson?.navn),
    telefon: felt('netværk', (k) => k.støtteperson?.kontakt),
  }),
  kontakt: gruppe<K>({
    navn: felt('drift', (k) => k.kontakt?.navn),
    rolle: felt('drift', ({ metode }) => rollenavn(metode, metode.funktioner.kontakt)),
    telefon: felt('drift', (k) => k.kontakt?.telefon ?? k.samarbejd.afsender.telefon),
    underskrevet: felt('forløb', (k) => k.underskrevet.get(k.kontakt?.id ?? '')),
  }),
  modtager: gruppe<K>({
    navn: felt('drift', ({ personer, forløb, modtager }) => {
      const [navngivet] = [...personer, ...forløb.netværk].filter(({ id }) => id === modtager);
      return navngivet?.navn;
    }),
    organisation: felt('drift', (k) => k.personer.find(({ id }) => id === k.modtager)?.organisation),
  }),
  resumé: gruppe<K>({
    uddannelse: felt('beskæftigelse', ({ skema }) => skema.resumé.uddannelse),
    diagnoser: felt('helbred', ({ skema }) => skema.resumé.diagnoser),
    tidligere_indsatser: emner(({ skema }) => skema.resumé.tidligere_indsatser),
    erhvervserfaring: felt('beskæftigelse', ({ skema }) => skema.resumé.erhvervserfaring),
    andet: emner(({ skema }) => skema.resumé.andet),
  }),
  indsatser: liste(
    'forløb',
    ({ skema }: K) => skema.indsatser,
    indsats,
    ({ støtte: { om = [] } }) => om,
  ),
  formål: emner(({ skema }) => skema.formål),
  andre_forhold: emner(({ skema }) => skema.andre_forhold),
  beskæftigelse: liste('drift', (k: K) => kilde.områder(k, 'beskæftigelse'), område),
  øvrige: liste('drift', (k: K) => kilde.områder(k, 'øvrige'), område),
  åbne_mål: målliste(kilde.målene((m) => !kilde.erNået(m))),
  nåede_mål: målliste(kilde.målene(kilde.erNået)),
  mine_mål: målliste(kilde.målene((m, k) => kilde.erMit(m, k) && !kilde.erNået(m))),
  andres_mål: målliste(kilde.målene((m, k) => !kilde.erMit(m, k) && !kilde.erNået(m))),
  aftaler: åbne.alle,
  mine_aftaler: åbne.egne,
  andres_aftaler: åbne.andres,
  nyt_siden: felt('forløb', ({ nyt }) => nyt?.siden),
  ændringer: emner(({ nyt }) => nyt?.ændringer ?? []),
  udførte_aftaler: nye('udførte'),
  bortfaldne_aftaler: nye('bortfaldne'),
  ændrede_aftaler: nye('ændrede'),
  køreplan: gruppe<K>({
    ansvarlig: felt('forløb', (k) => k.personer.find(({ id }) => id === k.skema.køreplan.ansvarlig)?.navn),
    næste: felt('forløb', kilde.næsteGang),
  }),
  holdning: emner(({ skema }) => kilde.højstÉn(skema.holdning)),
  godkendt_den: felt('forløb', ({ skema }) => skema.godkendelse?.dato),
  godkendt_formål: felt('forløb', ({ skema }) => skema.godkendelse?.formål),
  må_sendes: felt('forløb', ({ skema }) => skema.godkendelse?.må_sendes),
  team: liste(
    'netværk',
    ({ team }: K) => team,
    gruppe<Teamlinje>({
      navn: felt('netværk', (t) => t.navn),
      rolle: felt('netværk', (t) => t.rolle),
      organisation: felt('netværk', (t) => t.organisation),
      kontakt: felt('netværk', (t) => t.kontakt),
      samtykke: felt('netværk', (t) => kilde.SAMTYKKEORD[t.samtykke]),
      underskriver: felt('netværk', (t) => (t.underskriver ? 'ja' : 'nej')),
    }),
  ),
  underskrivere: liste('netværk', kilde.øvrigeUnderskrivere, underskrift),
  lovhenvisninger: liste(
    'drift',
    (k: K) => k.lovhenvisninger,
    felt('drift', (t: string) => t),
  ),
});
