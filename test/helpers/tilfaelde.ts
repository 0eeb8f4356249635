/**
 * Random cases for the promise that no paper tells what its reader may not know: every personal field holds a word
 * that stands nowhere else, and each word knows what it is about.
 */

import fc from 'fast-check';
import { dato } from '../../src/base/dato.ts';
import type { Mødekilde } from '../../src/documents/views/moedepapir.ts';
import { forløb } from '../../src/model/forloeb.ts';
import { OM_KATEGORIER } from '../../src/model/emne.ts';
import { grundlag } from '../../src/model/grundlag.ts';
import { type Kategori, SAMTYKKEKATEGORIER } from '../../src/model/kategorier.ts';
import type { Metode } from '../../src/model/metode.ts';
import { møde } from '../../src/model/moede.ts';
import { personer, type Person } from '../../src/model/personer.ts';
import { samtykke } from '../../src/model/samtykke.ts';
import type { Part, Sag } from '../../src/rules/deling.ts';
import { parter, sagFra } from '../../src/rules/parter.ts';
import { readDocument } from '../../src/store/read-document.ts';
import { hentMetode, KOMMUNE } from '../documents/eksempel.ts';
import { shipped } from '../documents/shipped.ts';

export const DAG = dato('2026-12-01');

/** A word that stands in one field, and everything that field tells of. */
export interface Mærke {
  readonly ord: string;
  readonly kategorier: readonly Kategori[];
  /** Who may see it whatever they may have: it is about themself. */
  readonly egen?: string;
}

export interface Tilfælde {
  readonly kilde: Omit<Mødekilde, 'modtager'>;
  readonly sag: Sag;
  readonly parter: readonly Part[];
  readonly mærker: readonly Mærke[];
}

const GRUNDLAG = readDocument('grundlag.yaml', shipped('templates/faelles/grundlag.yaml'), grundlag).doc
  ?.value;

const jaNej = fc.constantFrom('ja', 'nej');
const kategorier = fc.subarray([...SAMTYKKEKATEGORIER]);

function vilkårligtSamtykke(metode: Metode, nummer: number) {
  const enheder = metode.samtykkeenheder.map(({ id }) => id);
  return fc.record({
    id: fc.constant(`s-2222${nummer + 2}`),
    type: fc.constantFrom('udveksling', 'udveksling', 'oversigt'),
    givet: fc.record({
      dato: fc.constantFrom('2026-11-01', '2026-12-01', '2026-12-02'),
      af: fc.constant('borger'),
      form: fc.constantFrom('skriftlig', 'skriftlig', 'mundtlig'),
    }),
    informeret: fc.record({
      dato: fc.constant('2026-11-01'),
      om_formål: fc.constantFrom('ja', 'ja', 'ja', 'nej'),
      om_hvem: fc.constant('ja'),
    }),
    enheder: fc.subarray(enheder, { minLength: Math.floor(enheder.length / 2) }),
    personer: fc.subarray(['n-22222', 'p-55555']),
    kategorier: fc.record({
      må: kategorier,
      må_ikke: fc.subarray([...SAMTYKKEKATEGORIER], { maxLength: 2 }),
    }),
    genbesøges: fc.constantFrom('2027-11-01', '2027-11-01', '2026-11-30'),
  });
}

const tilbagekaldelse = {
  id: 's-zzzzz',
  type: 'tilbagekaldelse',
  givet: { dato: '2026-11-15', af: 'borger', form: 'mundtlig' },
  tilbagekalder: 's-22222',
};

/** People of random units, one of every type. */
function vilkårligePersoner(metode: Metode) {
  const enhed = fc.option(fc.constantFrom(...metode.samtykkeenheder.map(({ id }) => id)), { nil: undefined });
  const typer = ['egen_myndighed', 'egen_myndighed', 'anden_myndighed', 'privat', 'frivillig'];
  return fc.tuple(enhed, enhed, enhed, enhed, enhed).map(
    (enheder): readonly Person[] =>
      personer.parse({
        personer: enheder.map((samtykkeenhed, i) => ({
          id: `p-${String(i + 2).repeat(5)}`,
          navn: `Mærkeperson${i}`,
          organisation: `Mærkested${i}`,
          parttype: typer[i],
          ...(samtykkeenhed !== undefined && { samtykkeenhed }),
          roller: [],
        })),
      }).personer,
  );
}

const om = fc.subarray([...OM_KATEGORIER], { maxLength: 2 });

/** The agenda's texts, each about what `om` says. */
const punkter = fc.array(fc.tuple(om, om), { minLength: 1, maxLength: 3 });

const FASTE: readonly Mærke[] = [
  { ord: 'Mærkenavn', kategorier: ['identitet'] },
  { ord: 'Mærkecpr', kategorier: ['cpr'] },
  { ord: 'Mærkeadresse', kategorier: ['kontakt'] },
  { ord: 'Mærketelefon', kategorier: ['kontakt'] },
  { ord: 'Mærkesprog', kategorier: ['kontakt'] },
  { ord: 'Mærketolk', kategorier: ['kontakt'] },
  { ord: 'Mærkebehov', kategorier: ['forløb'] },
  { ord: 'Mærkeformål', kategorier: ['forløb'] },
  { ord: 'Mærkegrund', kategorier: ['forløb'] },
  { ord: 'Mærkesøster', kategorier: ['netværk'], egen: 'n-22222' },
  { ord: 'Mærkerelation', kategorier: ['netværk'] },
  { ord: 'Mærkeafgørelse', kategorier: ['visitation'] },
];

function forløbMed(status: string, rolle: string, brev: string) {
  return forløb.parse({
    id: '2026-k7q3x',
    status,
    borger: { navn: 'Mærkenavn', cpr: 'Mærkecpr', adresse: 'Mærkeadresse', telefon: 'Mærketelefon', sprog: 'Mærkesprog', kanal: brev === 'ja' ? 'brev' : 'digital_post' },
    behov: { konstateret: '2026-11-01', af: 'p-22222', beskrivelse: 'Mærkebehov' },
    visitation: { afgørelse: { dato: '2026-11-02', af: ['p-22222'], udfald: 'tilbydes', begrundelse: 'Mærkeafgørelse' } },
    tovholdere: [{ person: rolle, fra: '2026-11-01' }],
    netværk: [{ id: 'n-22222', navn: 'Mærkesøster', parttype: 'pårørende', relation: 'Mærkerelation' }],
  }); // prettier-ignore
}

type Punkter = readonly (readonly [readonly Kategori[], readonly Kategori[]])[];

function mødeMed(type: string, nummer: number, sted: object, dagsorden: Punkter) {
  return møde.parse({
    id: 'm-22222',
    type,
    nummer: String(nummer),
    formål: 'Mærkeformål',
    tid: { dato: '2026-12-15', fra: '09.30', til: '11.00' },
    sted,
    indkalder: 'p-22222',
    deltagere: ['p-33333', 'p-44444', 'p-55555', 'p-66666', 'n-22222'].map((person) => ({ person, grund: 'Mærkegrund' })),
    tolk: { nødvendig: 'ja', sprog: 'Mærketolk' },
    dagsorden: dagsorden.map(([punktet, under], i) => ({
      punkt: `Mærkepunkt${i}`,
      fra: '09.30',
      minutter: '10',
      om: [...punktet],
      underpunkter: [{ tekst: `Mærkeunder${i}`, om: [...under] }],
    })),
    kalender: { uid: 'tilfældig' },
  }); // prettier-ignore
}

function mærkerI(folk: readonly Person[], sted: object, dagsorden: Punkter): readonly Mærke[] {
  return [
    ...FASTE,
    ...('andet' in sted ? [{ ord: 'Mærkebibliotek', kategorier: ['forløb'] } as const] : []),
    ...folk
      .filter(({ id }) => id !== 'p-22222')
      .flatMap(({ id, navn, organisation }) =>
        [navn, organisation].map((ord): Mærke => ({ ord, kategorier: ['netværk'], egen: id })),
      ),
    ...dagsorden.flatMap(([punktet, under], i): Mærke[] => [
      { ord: `Mærkepunkt${i}`, kategorier: ['forløb', ...punktet] },
      { ord: `Mærkeunder${i}`, kategorier: ['forløb', ...punktet, ...under] },
    ]),
  ];
}

/** A case, a meeting in it, and everyone who could be given a paper about it; by the method called `navn`. */
export function vilkårligtTilfælde(navn: 'sus' | 'soroe'): fc.Arbitrary<Tilfælde> {
  const metode = hentMetode(navn);
  const samtykker = fc
    .tuple(vilkårligtSamtykke(metode, 0), vilkårligtSamtykke(metode, 1), fc.nat(3))
    .map(([a, b, antal]) => [[], [a], [a, b], [a, b, tilbagekaldelse]][antal] ?? []);
  return fc
    .record({
      samtykker,
      folk: vilkårligePersoner(metode),
      status: fc.constantFrom('aktivt', 'aktivt', 'aktivt', 'visiteret', 'henvist', 'afsluttet', 'slettes'),
      rolle: fc.constantFrom('p-22222', 'p-33333', 'p-66666'),
      brev: jaNej,
      type: fc.constantFrom(...Object.keys(metode.mødetyper)),
      nummer: fc.constantFrom(1, 2),
      sted: fc.constantFrom({ andet: 'Mærkebibliotek' }, { hos: 'borger' }, { lokale: 'raadhus-2-14' }),
      punkter,
    })
    .map((v): Tilfælde => {
      const sagen = forløbMed(v.status, v.rolle, v.brev);
      const givne = v.samtykker.map((s) => samtykke.parse(s));
      if (!GRUNDLAG) throw new Error('grundlag.yaml cannot be read');
      return {
        kilde: {
          dag: DAG,
          samarbejd: KOMMUNE,
          metode,
          forløb: sagen,
          møde: mødeMed(v.type, v.nummer, v.sted, v.punkter),
          personer: v.folk,
        },
        sag: sagFra(sagen, givne, GRUNDLAG),
        parter: parter(sagen, v.folk, metode, DAG),
        mærker: mærkerI(v.folk, v.sted, v.punkter),
      };
    });
}
