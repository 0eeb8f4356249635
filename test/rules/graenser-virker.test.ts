/** Every limit there is, changed under `frister`: something the user sees must change with it. */

import { expect, test } from 'vitest';
import { type Dato, dato } from '../../src/base/dato.ts';
import type { Forløb } from '../../src/model/forloeb.ts';
import type { Metode } from '../../src/model/metode.ts';
import { tjekAftaler } from '../../src/rules/aftaler.ts';
import { tjekForløb } from '../../src/rules/forloeb.ts';
import { grænser } from '../../src/rules/graenser.ts';
import { svarfristFor } from '../../src/rules/indkaldelse.ts';
import { tjekMål } from '../../src/rules/maal.ts';
import { tjekFaggrupper } from '../../src/rules/moede-faggrupper.ts';
import { tjekMødefrister } from '../../src/rules/moede-frister.ts';
import { tjekKadence } from '../../src/rules/moede-kadence.ts';
import { mødeopgaver } from '../../src/rules/moede-opgaver.ts';
import { referatfrist } from '../../src/rules/moede-referat.ts';
import { tjekRamme } from '../../src/rules/ramme.ts';
import { økonomifrist } from '../../src/rules/oekonomi-frister.ts';
import { udsendelsesfrister } from '../../src/rules/referat-udsendelse.ts';
import type { Grænser } from '../../src/rules/regel.ts';
import { REGLER } from '../../src/rules/regler.ts';
import { genbesøgsfrist } from '../../src/rules/samtykke-genbesoeg.ts';
import { tjekTilbud } from '../../src/rules/tilbud.ts';
import { located } from '../helpers/located.ts';
import { forløb, hemmelig, møde, personer, ramme, samarbejd, tid, tilbud } from './dokumenter.ts';
import { etArk, trin } from './oekonomi-sager.ts';
import { deling, udsendelsessag } from './udsendelsessag.ts';
import { samtykke } from './sag.ts';
import { INDHOLD, skema } from './skema.ts';
import { læstMetode } from './metoder.ts';

const DAG = dato('2027-02-01');

/** The smallest limit of the kind, and one so wide that nothing in these documents is late by it. */
const SNÆVER: Readonly<Record<string, string>> = { stræk: '3 dage', hyppighed: '9 pr. 1 måned' };
const VID: Readonly<Record<string, string>> = { stræk: '9 år', hyppighed: '1 pr. 9 år' };

const rammetjek = (g: Grænser, opdateret: string) =>
  tjekRamme({
    ramme: located(ramme({ opdatering: { opdateret: dato(opdateret) } })),
    tilbud: located({ tilbud: [tilbud('t-22222')] }),
    personer,
    grænser: g,
    today: DAG,
    indhold: 'sha256-a',
    historik: { kind: 'known', lastChange: dato(opdateret) },
  });

const aktivt = (ændring: Partial<Forløb> = {}) => located(forløb(ændring));
const kadence = (g: Grænser, m: Metode) =>
  tjekKadence({ forløb: aktivt(), møder: [], metode: m, grænser: g, today: dato('2028-02-01') });

/** For each limit, something that is judged by it, as data. */
const SET: Readonly<Record<string, (g: Grænser, m: Metode, dag: Dato) => unknown>> = {
  'ramme/opdatering': (g) => rammetjek(g, '2027-01-15'),
  'ramme/varsel': (g) => rammetjek(g, '2026-10-15'),
  'tilbud/bekraeftelse': (g, _, today) =>
    tjekTilbud({ tilbud: located({ tilbud: [tilbud('t-22222')] }), personer, grænser: g, today }),
  'forloeb/tovholder-uge': (g, m, today) =>
    tjekForløb({ forløb: aktivt({ tovholdere: [] }), metode: m, samarbejd: samarbejd(), personer, grænser: g, today }),
  'aftale/forfalden': (g, _, today) => {
    const aftale = { id: 'a-22222', hvem: 'borger', hvad: hemmelig, hvornår: dato('2027-01-01'), status: 'åben' as const, ændringer: [] };
    return tjekAftaler(located(møde({ aftaler: [aftale] })), forløb(), g, today);
  },
  'maal/underskrift': (g, m, today) =>
    tjekMål({
      skema: located(skema({ underskrifter: [] })), forløb: forløb(), samtykker: [], metode: m, grænser: g,
      kendte: new Set(), indhold: INDHOLD, jegform: () => undefined, today,
    }),
  'samtykke/genbesoeg': (g, _, today) => {
    const { genbesøges: __, ...uden } = samtykke();
    return genbesøgsfrist({ samtykke: uden, alle: [uden], forløb: forløb(), grænser: g, today });
  },
  'moede/dagsorden': (g) =>
    tjekMødefrister(
      located(møde({ tid: tid(dato('2027-02-10'), '09.30', '11.00'), dagsorden_ændret: [dato('2027-02-08')] })),
      '2026-k7q3x', g, DAG,
    ),
  'moede/svarfrist': (g, _, today) => svarfristFor(dato('2027-03-15'), today, g.varighed({ kode: 'moede/svarfrist' })),
  'moede/opgave': (g, _, today) =>
    mødeopgaver(møde({ tid: tid(dato('2027-03-15'), '09.30', '11.00') }), forløb(), g, today),
  'moede/referat': (g, m, today) => {
    const holdt = located(møde({ tid: tid(dato('2027-01-04'), '09.30', '11.00') }));
    return referatfrist(holdt, { forløb: located(forløb()), grænser: g, metode: m, today });
  },
  'moede/referat-ikke-sendt': (g) => udsendelsesfrister(udsendelsessag({ delinger: [deling()], grænser: g })),
  'oekonomi/venter': (g) => økonomifrist(etArk(), g),
  'oekonomi/ikke-sendt': (g) => økonomifrist(etArk({ trin: trin('kladde', 'komplet') }), g),
  'moede/interval': kadence,
  'moede/antal': kadence,
  'moede/formoeder': kadence,
  'moede/samtaler': (g, m) => {
    const møder = ['formøde', 'samarbejdsmøde'].flatMap((type) =>
      ['2027-03-01', '2027-07-01', '2027-11-01'].map((dag) => located(møde({ type, tid: tid(dato(dag), '09.30', '11.00') }))),
    );
    return tjekKadence({ forløb: aktivt(), møder, metode: m, grænser: g, today: dato('2028-02-01') });
  },
  'moede/faggruppe-mangler': (g, m) =>
    tjekFaggrupper(
      { forløb: aktivt(), møder: [located(møde({ status: 'holdt' }))], metode: m, grænser: g, today: DAG },
      [],
    ),
}; // prettier-ignore

test.each(['sus', 'soroe'])(
  'R-014 X-05 X-06 X-07 each limit of %s can be changed, and is then what holds',
  (navn) => {
    const m = læstMetode(navn);
    const med = (kode: string, grænse: string) =>
      grænser(
        REGLER,
        located(m),
        located(samarbejd({ frister: { [kode]: { grænse, begrundelse: 'besluttet' } } })),
      );
    const koder = grænser(REGLER, located(m), located(samarbejd())).grænser.liste;
    for (const { kode, grænse } of koder) {
      const slags = grænse.includes(' pr. ') ? 'hyppighed' : 'stræk';
      const [snæver, vid] = [med(kode, SNÆVER[slags] ?? ''), med(kode, VID[slags] ?? '')];
      expect(
        snæver.findings.concat(vid.findings).map(({ code }) => code),
        kode,
      ).toEqual(['regel/afviger', 'regel/afviger']);
      const se = SET[kode];
      expect(se, `${kode} is looked at by something in this table`).toBeDefined();
      expect(se?.(snæver.grænser, m, DAG), kode).not.toEqual(se?.(vid.grænser, m, DAG));
    }
  },
);
