/** Random kommuner and cases around 2026, with everything that has a deadline in them, and what the rules say of them. */

import fc from 'fast-check';
import { type Dato, dato, plusDage } from '../../src/base/dato.ts';
import type { Finding } from '../../src/base/finding.ts';
import type { Deling } from '../../src/model/delinger.ts';
import type { Aktivitet } from '../../src/model/handleplan.ts';
import type { Forløb } from '../../src/model/forloeb.ts';
import type { MålOgAftaler } from '../../src/model/maal-og-aftaler.ts';
import type { Møde } from '../../src/model/moede.ts';
import type { Økonomiark } from '../../src/model/oekonomi.ts';
import type { Ramme } from '../../src/model/ramme.ts';
import type { Samtykke } from '../../src/model/samtykke.ts';
import type { Tilbudsoversigt } from '../../src/model/tilbud.ts';
import { tjekAftaler } from '../../src/rules/aftaler.ts';
import { tjekForløb } from '../../src/rules/forloeb.ts';
import type { Frist } from '../../src/rules/frist.ts';
import { kommunensFrister } from '../../src/rules/frister.ts';
import { forløbetsFrister } from '../../src/rules/frister-forloeb.ts';
import { grænser } from '../../src/rules/graenser.ts';
import { tjekHandleplan } from '../../src/rules/handleplan.ts';
import { tjekMål } from '../../src/rules/maal.ts';
import { tjekMødefrister } from '../../src/rules/moede-frister.ts';
import { tjekKadence } from '../../src/rules/moede-kadence.ts';
import { tjekMødeopgaver } from '../../src/rules/moede-opgaver.ts';
import { tjekReferat } from '../../src/rules/moede-referat.ts';
import { tjekØkonomi } from '../../src/rules/oekonomi-tjek.ts';
import { tjekRamme } from '../../src/rules/ramme.ts';
import { udsendelsesfrister, tjekUdsendelse } from '../../src/rules/referat-udsendelse.ts';
import { REGLER } from '../../src/rules/regler.ts';
import { tjekGenbesøg } from '../../src/rules/samtykke-genbesoeg.ts';
import { tjekTilbud } from '../../src/rules/tilbud.ts';
import { located } from '../helpers/located.ts';
import { forløb, hemmelig, metode, møde, personer, ramme, samarbejd, tid, tilbud } from './dokumenter.ts';
import { etArk } from './oekonomi-sager.ts';
import { deling } from './udsendelsessag.ts';
import { samtykke, tilbagekaldelse } from './sag.ts';
import { INDHOLD, skema } from './skema.ts';

export interface Fristverden {
  readonly today: Dato;
  readonly frister: Readonly<Record<string, string>>;
  readonly ramme: Ramme;
  readonly oversigt: Tilbudsoversigt;
  readonly aktiviteter: readonly Aktivitet[];
  readonly forløb: Forløb;
  readonly møder: readonly Møde[];
  readonly samtykker: readonly Samtykke[];
  readonly delinger: readonly Deling[];
  readonly ark: readonly Økonomiark[];
  readonly skema: MålOgAftaler;
  readonly slettefrist: number;
}

const dag = fc.integer({ min: -420, max: 420 }).map((n) => plusDage(dato('2026-06-15'), n));
const måske = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });

const stræk = fc.dictionary(
  fc.constantFrom(
    'ramme/opdatering', 'tilbud/bekraeftelse', 'forloeb/tovholder-uge', 'aftale/forfalden', 'maal/underskrift',
    'samtykke/genbesoeg',
    'moede/interval',
    'moede/dagsorden',
    'moede/referat',
    'moede/referat-ikke-sendt',
  ),
  fc.constantFrom('1 dag', '2 arbejdsdage', '3 uger', '5 måneder', '1 år'),
  { noNullPrototype: true },
); // prettier-ignore

const antal = fc.oneof(
  fc.dictionary(
    fc.constantFrom('moede/antal', 'moede/formoeder', 'moede/samtaler'),
    fc.constantFrom('1 pr. 6 måneder', '2 pr. 1 år', '4 pr. 30 uger', '3 pr. 100 dage'),
    { noNullPrototype: true },
  ),
  // Neither sort is short by itself, so the talks together are asked for.
  fc.constant({
    'moede/antal': '1 pr. 9 år',
    'moede/formoeder': '1 pr. 9 år',
    'moede/samtaler': '3 pr. 100 dage',
  }),
);

const rammen = fc
  .record({ opdateret: måske(dag), næste: måske(dag) })
  .map((opdatering) => ramme({ opdatering: { ...opdatering, opdateret_af: 'p-33333' } }));

const oversigten = fc.array(måske(dag), { maxLength: 3 }).map((dage) => ({
  tilbud: dage.map((d, i) => tilbud(`t-2222${i + 2}`, { bekræftet: d && { dato: d } })),
}));

const aktivitet: fc.Arbitrary<Aktivitet> = fc.record({
  id: fc.constant('h-22222'),
  aktivitet: fc.constant('Møde'),
  målsætninger: fc.constant(['M1' as const]),
  hvornår: fc.oneof(dag, fc.constantFrom('4 x årligt', 'hver måned', 'første mandag i måneden', 'snart')),
  fra: måske(dag),
  hvem: fc.constant(['p-22222']),
  status: fc.constantFrom('planlagt', 'i_gang', 'gennemført', 'opgivet'),
  gennemført: fc.array(dag, { maxLength: 3 }),
});

const sagen: fc.Arbitrary<Forløb> = fc
  .record({
    status: fc.constantFrom('henvist', 'visiteret', 'aktivt', 'afsluttet', 'slettes'),
    konstateret: dag,
    fra: dag,
    midlertidig: fc.boolean(),
    afsluttet: måske(dag),
  })
  .map(({ status, konstateret, fra, midlertidig, afsluttet }) =>
    forløb({
      status,
      behov: { konstateret, af: 'p-33333' },
      tovholdere: [{ person: 'p-22222', fra, midlertidig }],
      afsluttet,
    }),
  );

const aftale = fc.record({
  id: fc.constant('a-22222'),
  hvem: fc.constantFrom('p-22222', 'borger'),
  hvad: fc.constant(hemmelig),
  hvornår: dag,
  status: fc.constantFrom('åben', 'udført', 'bortfaldet'),
  ændringer: fc.constant<Møde['aftaler'][number]['ændringer']>([]),
});

const opgave = fc.record({
  opgave: fc.constantFrom('lokale', 'tolk', 'kopier'),
  senest: dag,
  udført: måske(dag),
});

const mødet = fc
  .record({
    type: fc.constantFrom('samarbejdsmøde', 'formøde'),
    status: fc.constantFrom('indkaldt', 'holdt', 'aflyst'),
    dato: dag,
    svarfrist: måske(dag),
    aftaler: fc.array(aftale, { maxLength: 2 }),
    opgaver: fc.array(opgave, { maxLength: 2 }),
  })
  .map(({ dato: d, ...ændring }) => møde({ ...ændring, tid: tid(d, '09.30', '11.00') }));

const samtykket = fc
  .record({
    givet: dag,
    genbesøges: måske(dag),
    trukket: måske(dag),
    nr: fc.constantFrom('s-22222', 's-33333'),
  })
  .map(({ givet, genbesøges, trukket, nr }) => [
    { ...samtykke({ id: nr, givet: { dato: givet } }), genbesøges },
    ...(trukket === undefined ? [] : [tilbagekaldelse(trukket, nr)]),
  ]);

const skemaet = fc
  .record({ møde: måske(dag), næste: måske(dag), underskrevet: fc.boolean() })
  .map(({ møde: seneste_møde, næste, underskrevet }) =>
    skema({
      seneste_møde,
      køreplan: { ansvarlig: 'p-22222', næste },
      ...(underskrevet ? {} : { underskrifter: [] }),
    }),
  );

const arket = fc
  .record({ besluttet: dag, skridt: fc.constantFrom(['kladde'], ['kladde', 'komplet'], ['kladde', 'komplet', 'sendt']) })
  .map(({ besluttet, skridt }) =>
    etArk({
      besluttet: { dato: besluttet, af: ['p-33333'] },
      trin: skridt.map((navn) => ({ trin: navn, dato: besluttet })),
    }),
  ); // prettier-ignore

const delingen = fc
  .record({
    nr: fc.nat(1),
    modtager: fc.constantFrom('borger', 'p-44444'),
    status: fc.constantFrom('forberedt', 'sendt'),
  })
  .map(({ nr, ...ændring }) => deling({ ...ændring, papir: `moeder/${nr}/referat.md` }));

export const fristverden: fc.Arbitrary<Fristverden> = fc.record({
  today: dag,
  frister: fc.tuple(stræk, antal).map(([a, b]) => ({ ...a, ...b })),
  ramme: rammen,
  oversigt: oversigten,
  aktiviteter: fc.array(aktivitet, { maxLength: 2 }),
  forløb: sagen,
  møder: fc.oneof(fc.array(mødet, { maxLength: 2 }), fc.array(mødet, { maxLength: 7 })),
  samtykker: fc.array(samtykket, { maxLength: 2 }).map((s) => s.flat()),
  delinger: fc.array(delingen, { maxLength: 3 }),
  ark: fc.array(arket, { maxLength: 2 }),
  skema: skemaet,
  slettefrist: fc.integer({ min: 1, max: 2 }),
});

const GRÆNSER = {
  'forloeb/tovholder-uge': '7 dage',
  'moede/interval': '4 måneder',
  'moede/antal': '3 pr. 12 måneder',
  'moede/formoeder': '3 pr. 12 måneder',
  'moede/samtaler': '6 pr. 12 måneder',
};

/** A method with every limit that only methods set, and a question at the first formøde. */
const metoden = (() => {
  const grænsen = (grænse: string) => ({ grænse, kilde: 'metoden' });
  const uden = metode({
    regler: Object.fromEntries(Object.entries(GRÆNSER).map(([kode, g]) => [kode, grænsen(g)])),
    oplevelse: { mødetype: 'formøde', spørges_ved: [1], sidste: 'nej' },
  });
  const mødetyper = Object.entries(uden.mødetyper).map(([navn, type]) => [navn, { ...type, fast_nummer: 3 }]);
  return { ...uden, mødetyper: Object.fromEntries(mødetyper) };
})();

function filer(verden: Fristverden) {
  const besluttet = Object.entries(verden.frister).map(([k, grænse]) => [
    k,
    { grænse, begrundelse: 'besluttet' },
  ]);
  const opsætning = samarbejd({
    frister: Object.fromEntries(besluttet),
    slettefrist: { år: verden.slettefrist, hjemmel: 'besluttet' },
  });
  return {
    today: verden.today,
    grænser: grænser(REGLER, located(metoden), located(opsætning)).grænser,
    metode: metoden,
    samarbejd: opsætning,
    personer,
    ramme: located(verden.ramme, 'ramme'),
    tilbud: located(verden.oversigt, 'tilbud'),
    handleplan: located({ aktiviteter: [...verden.aktiviteter] }, 'handleplan'),
    forløb: located(verden.forløb, 'forløb'),
    møder: verden.møder.map((m, i) => located(m, `moeder/${i}/moede.yaml`)),
    samtykker: verden.samtykker.map((s, i) => located(s, `samtykke-${i}`)),
    delinger: verden.delinger,
    grundlag: { grundlag: [], lovhenvisninger: [] },
    økonomi: located({ ark: [...verden.ark] }, 'økonomi'),
    skema: located(verden.skema, 'mål'),
  };
}

export function fristerI(verden: Fristverden): readonly Frist[] {
  const f = filer(verden);
  return [
    ...kommunensFrister(f),
    ...forløbetsFrister({ ...f, mål: { skema: f.skema, indhold: INDHOLD } }),
    ...udsendelsesfrister({ ...f, personer: personer.personer }),
  ];
}

export function fundI(verden: Fristverden): readonly Finding[] {
  const f = filer(verden);
  const { today, grænser: gældende } = f;
  return [
    ...tjekRamme({ ...f, indhold: 'sha256-a', historik: { kind: 'unknown' } }),
    ...tjekTilbud(f),
    ...tjekHandleplan(f),
    ...tjekForløb(f),
    ...f.møder.flatMap((m) => [
      ...tjekAftaler(m, verden.forløb, gældende, today),
      ...tjekMødeopgaver(m, today),
      ...tjekReferat(m, f),
      ...tjekMødefrister(m, verden.forløb.id, gældende, today),
    ]),
    ...tjekKadence(f),
    ...tjekUdsendelse({ ...f, personer: personer.personer }),
    ...f.samtykker.flatMap((s) =>
      tjekGenbesøg(s, { alle: verden.samtykker, forløb: verden.forløb, grænser: gældende, today }),
    ),
    ...tjekØkonomi({ ...f, forløb: verden.forløb, møder: verden.møder, personer: personer.personer }),
    ...tjekMål({
      ...f,
      forløb: verden.forløb,
      samtykker: verden.samtykker,
      kendte: new Set(['p-22222', 'p-44444']),
      indhold: INDHOLD,
      jegform: () => undefined,
    }),
  ];
}
