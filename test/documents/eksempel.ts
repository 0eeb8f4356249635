/** An invented citizen, invented partners and one meeting, for the papers' goldens and attacks. */

import { dato } from '../../src/base/dato.ts';
import { parseKlokkeslæt } from '../../src/base/klokkeslaet.ts';
import { Sensitive } from '../../src/base/sensitive.ts';
import type { Modtager, Mødekilde } from '../../src/documents/views/moedekilde.ts';
import type { Emne } from '../../src/model/emne.ts';
import { forløb } from '../../src/model/forloeb.ts';
import type { Formål, Kategori, Parttype } from '../../src/model/kategorier.ts';
import { metode, type Metode } from '../../src/model/metode.ts';
import { møde } from '../../src/model/moede.ts';
import { personer } from '../../src/model/personer.ts';
import { samarbejd } from '../../src/model/samarbejd.ts';
import { lavDagsorden, type Underpunkt } from '../../src/rules/dagsorden.ts';
import { BORGER } from '../../src/rules/parter.ts';
import { godkend, type Godkendt } from '../../src/rules/samtykke.ts';
import { readDocument } from '../../src/store/read-document.ts';
import { sag } from '../rules/sag.ts';
import { shipped } from './shipped.ts';

export const KOMMUNE = samarbejd.parse({
  kommune: 'Eksempelby Kommune',
  metode: 'soroe',
  afsender: {
    enhed: 'Center for Samarbejde',
    adresse: 'Rådhuspladsen 1, 9999 Eksempelby',
    telefon: '00 00 00 00',
    email: 'samarbejde@eksempelby.example',
  },
  lokaler: [{ id: 'raadhus-2-14', navn: 'Rådhuset, 2. sal, lokale 2.14' }],
});

export const PERSONER = personer.parse({
  personer: [
    {
      id: 'p-r4k2m',
      navn: 'Kim Koordinator',
      titel: 'socialrådgiver',
      organisation: 'Eksempelby Kommune',
      parttype: 'egen_myndighed',
      email: 'kim.koordinator@eksempelby.example',
      telefon: '00 00 00 01',
    },
    { id: 'p-2b3cd', navn: 'Bo Bostøtte', organisation: 'Boligforeningen Prøvehuset', parttype: 'privat' },
    {
      id: 'p-4f5gh',
      navn: 'Dina Distrikt',
      organisation: 'Distriktspsykiatrien Øst',
      parttype: 'anden_myndighed',
    },
  ],
}).personer;

export const FORLØB = forløb.parse({
  id: '2026-k7q3x',
  status: 'aktivt',
  borger: {
    navn: 'Aviaja Eksempel',
    cpr: '670190-0000',
    cpr_type: 'erstatning',
    adresse: 'Prøvevej 7, 2. th., 9999 Eksempelby',
    telefon: '00 00 00 02',
    sprog: 'kalaallisut',
    kanal: 'brev',
    sms_påmindelse: 'ja',
  },
  behov: { konstateret: '2026-11-02', af: 'p-r4k2m' },
  netværk: [{ id: 'n-6w3tz', navn: 'Nukaaka Eksempel', parttype: 'pårørende', relation: 'søster' }],
});

/** The day the papers are made. */
const DAG = dato('2026-11-21');

export const ALT: readonly Kategori[] = ['identitet', 'cpr', 'kontakt', 'netværk', 'forløb'];

const læst = new Map<string, Metode>();

/** A shipped method by its folder. */
export function hentMetode(mappe: string): Metode {
  const fil = `templates/${mappe}/metode.yaml`;
  const value = læst.get(mappe) ?? readDocument(fil, shipped(fil), metode).doc?.value;
  if (!value) throw new Error(`${fil} cannot be read`);
  læst.set(mappe, value);
  return value;
}

/** A wish, alone or with what it is about besides forløb. */
type Ønske = string | { readonly tekst: string; readonly om: NonNullable<Emne['om']> };

const emne = (ønske: Ønske): Emne =>
  typeof ønske === 'string'
    ? { tekst: new Sensitive(ønske) }
    : { tekst: new Sensitive(ønske.tekst), om: ønske.om };

/** As it stands in a file. */
const skrevet = (under: Underpunkt) =>
  typeof under === 'string' ? under : { ...under, tekst: under.tekst.reveal() };

export interface Valg {
  readonly mappe: string;
  readonly type: string;
  readonly nummer: number;
  readonly modtager?: Modtager;
  readonly sted?: object;
  readonly ønsker?: readonly Ønske[];
}

const FORMÅL = ['At lægge en plan for bolig og dagligdag', 'At se på, hvordan det går, og aftale det næste'];

/** Everything a paper about the example's meeting is made from, with the agenda the method gives. */
export function mødekilde({ mappe, type, nummer, modtager, sted, ønsker }: Valg): Mødekilde {
  const valgt = hentMetode(mappe);
  const { minutter, dagsorden } = valgt.mødetyper[type] ?? { minutter: 0, dagsorden: undefined };
  const til = klokken(9 * 60 + 30 + minutter);
  const punkter = nummer === 1 ? dagsorden?.første : dagsorden?.opfølgning;
  const rå = lavDagsorden(punkter ?? [], klokken(9 * 60 + 30), til, {
    ønsker: (ønsker ?? ['Et sted at bo, hvor der er ro', 'Hjælp til at komme til læge']).map(emne),
    aftaler: nummer === 1 ? [] : [emne('Ringer til klinikken')],
    parkeret: nummer === 1 ? [] : [emne('Ferie')],
  });
  const holdt = møde.parse({
    id: 'm-7k2qx',
    type,
    nummer: String(nummer),
    formål: FORMÅL[nummer === 1 ? 0 : 1],
    tid: { dato: nummer === 1 ? '2026-12-15' : '2027-04-13', fra: '09.30', til },
    sted: sted ?? { lokale: 'raadhus-2-14' },
    indkalder: 'p-r4k2m',
    svarfrist: nummer === 1 ? '2026-12-08' : '2027-04-06',
    deltagere: [
      { person: 'p-r4k2m', grund: 'Leder mødet' },
      { person: 'p-2b3cd', grund: 'Kender muligheden for at beholde lejligheden' },
      { person: 'p-4f5gh', grund: 'Kender behandlingen' },
      { person: 'n-6w3tz', grund: 'Er den, der ser mest til hende' },
    ],
    tolk: { nødvendig: 'ja', sprog: 'kalaallisut', bestilt: '2026-12-01' },
    dagsorden: rå.map((punkt) => ({
      ...punkt,
      minutter: String(punkt.minutter),
      underpunkter: punkt.underpunkter.map(skrevet),
    })),
    kalender: { uid: 'tilfaeldig@kalender.invalid' },
  });
  return {
    samarbejd: KOMMUNE,
    metode: valgt,
    forløb: FORLØB,
    møde: holdt,
    personer: PERSONER,
    dag: DAG,
    modtager,
  };
}

function klokken(minutter: number) {
  const tid = parseKlokkeslæt(`${Math.floor(minutter / 60)}.${String(minutter % 60).padStart(2, '0')}`);
  if (tid === undefined) throw new RangeError('not a time of day');
  return tid;
}

/** A real approval of exactly these categories: citizens may have everything about themselves. */
export function godkendt(må: readonly Kategori[], formål: Formål = 'møde'): Godkendt {
  const svar = godkend(sag(), BORGER, { kategorier: må, kræver: [], formål }, dato('2026-12-01'));
  if (!svar.tilladt) throw new Error('refused');
  return svar;
}

/** Readers of each type, for the template each would get. */
export const LÆSERE: readonly { readonly type: Parttype; readonly modtager: Modtager }[] = [
  {
    type: 'anden_myndighed',
    modtager: { id: 'p-4f5gh', navn: 'Dina Distrikt', organisation: 'Distriktspsykiatrien Øst' },
  },
  {
    type: 'privat',
    modtager: { id: 'p-2b3cd', navn: 'Bo Bostøtte', organisation: 'Boligforeningen Prøvehuset' },
  },
  {
    type: 'egen_myndighed',
    modtager: { id: 'p-r4k2m', navn: 'Kim Koordinator', organisation: 'Eksempelby Kommune' },
  },
  { type: 'pårørende', modtager: { id: 'n-6w3tz', navn: new Sensitive('Nukaaka Eksempel') } },
  { type: 'borger', modtager: { id: 'borger', navn: FORLØB.borger.navn } },
];
