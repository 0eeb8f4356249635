/**
 * For every rule whose answer changes with the date: a case that is in order on the day written here and not the day
 * after. The days are reckoned by hand from the models' limits, so a limit that is one off moves the day and is noticed.
 */

import { type Dato, dato } from '../../src/base/dato.ts';
import type { Finding } from '../../src/base/finding.ts';
import type { Aktivitet } from '../../src/model/handleplan.ts';
import type { Metode } from '../../src/model/metode.ts';
import type { Ramme } from '../../src/model/ramme.ts';
import { tjekAftaler } from '../../src/rules/aftaler.ts';
import { tjekForløb } from '../../src/rules/forloeb.ts';
import { grænser } from '../../src/rules/graenser.ts';
import { tjekHandleplan } from '../../src/rules/handleplan.ts';
import { svarfristFor } from '../../src/rules/indkaldelse.ts';
import { tjekMål } from '../../src/rules/maal.ts';
import { tjekFaggrupper } from '../../src/rules/moede-faggrupper.ts';
import { tjekMødefrister } from '../../src/rules/moede-frister.ts';
import { tjekKadence } from '../../src/rules/moede-kadence.ts';
import { mødeopgaver, tjekMødeopgaver } from '../../src/rules/moede-opgaver.ts';
import { tjekReferat } from '../../src/rules/moede-referat.ts';
import { tjekØkonomi } from '../../src/rules/oekonomi-tjek.ts';
import { tjekRamme } from '../../src/rules/ramme.ts';
import { tjekUdsendelse } from '../../src/rules/referat-udsendelse.ts';
import type { Grænser } from '../../src/rules/regel.ts';
import { REGLER } from '../../src/rules/regler.ts';
import { tjekGenbesøg } from '../../src/rules/samtykke-genbesoeg.ts';
import { tjekTilbud } from '../../src/rules/tilbud.ts';
import { located } from '../helpers/located.ts';
import {
  forløb,
  hemmelig,
  medProjektleder as personer,
  møde,
  ramme,
  samarbejd,
  tid,
  tilbud,
} from './dokumenter.ts';
import { etArk, trin } from './oekonomi-sager.ts';
import { deling, udsendelsessag } from './udsendelsessag.ts';
import { samtykke } from './sag.ts';
import { INDHOLD, skema } from './skema.ts';

export interface Grænsedag {
  readonly regel: string;
  /** The name of the limit that sets the day; none where the file itself or the kommune says the day. */
  readonly grænse?: string;
  /** The last day in order; the next day the rule finds it. */
  readonly sidste: string;
  /** The other way round: found until and with the day, and not the day after. */
  readonly tilOgMed?: true;
  readonly fund: (metode: Metode, dag: Dato) => readonly Finding[];
}

/** The limits of the method as it is shipped, with nothing decided locally. */
export function metodensGrænser(metode: Metode): Grænser {
  return grænser(REGLER, located(metode), located(samarbejd())).grænser;
}

const FØRST = dato('2026-11-20');

function rammetjek(metode: Metode, today: Dato, opdatering: Ramme['opdatering']): readonly Finding[] {
  const doc = located(ramme({ opdatering }));
  const fast = { tilbud: located({ tilbud: [] }), personer, indhold: 'sha256-a' };
  const historik = { kind: 'unknown' } as const;
  return tjekRamme({ ramme: doc, ...fast, historik, grænser: metodensGrænser(metode), today });
}

const holdt = (type: string, dag: string) =>
  located(møde({ type, status: 'holdt', tid: tid(dato(dag), '09.30', '11.00') }));
const DAGE = ['2026-12-15', '2027-04-01', '2027-08-01'];
const FORMØDER = DAGE.map((dag) => holdt('formøde', dag));
const SAMARBEJDSMØDER = DAGE.map((dag) => holdt('samarbejdsmøde', dag));

function kadence(metode: Metode, today: Dato, møder = [...FORMØDER, ...SAMARBEJDSMØDER]): readonly Finding[] {
  return tjekKadence({ forløb: located(forløb()), møder, metode, grænser: metodensGrænser(metode), today });
}

const mødefund = (metode: Metode, m: ReturnType<typeof møde>, today: Dato) =>
  tjekMødefrister(located(m), '2026-k7q3x', metodensGrænser(metode), today);

function skemafund(metode: Metode, today: Dato, ændring: object): readonly Finding[] {
  return tjekMål({
    skema: located(skema(ændring)), forløb: forløb(), samtykker: [], metode, grænser: metodensGrænser(metode),
    kendte: new Set(), indhold: INDHOLD, jegform: () => undefined, today,
  }); // prettier-ignore
}

const forløbsfund = (metode: Metode, today: Dato, ændring: Parameters<typeof forløb>[0]) =>
  tjekForløb({
    forløb: located(forløb(ændring)), metode, personer, grænser: metodensGrænser(metode), today,
    samarbejd: samarbejd({ slettefrist: { år: 5, hjemmel: 'besluttet' } }),
  }); // prettier-ignore

const økonomifund = (metode: Metode, today: Dato, ...skridt: readonly string[]) =>
  tjekØkonomi({
    økonomi: located({ ark: [etArk({ trin: trin(...skridt) })] }), forløb: forløb(), møder: [], personer: [],
    samarbejd: samarbejd(), grænser: metodensGrænser(metode), today,
  }); // prettier-ignore

const AFTALE = { id: 'a-22222', hvem: 'borger', hvad: hemmelig, status: 'åben' as const, ændringer: [] };
const AKTIVITET: Aktivitet = {
  id: 'h-22222', aktivitet: 'Møde', målsætninger: ['M1'], hvornår: '2026-12-15', hvem: ['p-22222'], status: 'planlagt', gennemført: [],
}; // prettier-ignore

export const GRÆNSEDAGE: readonly Grænsedag[] = [
  {
    regel: 'ramme/foraeldet', grænse: 'ramme/opdatering', sidste: '2026-12-01',
    fund: (m, dag) => rammetjek(m, dag, { opdateret: dato('2026-06-01') }),
  },
  {
    regel: 'ramme/snart-foraeldet', grænse: 'ramme/varsel', sidste: '2026-11-14',
    fund: (m, dag) => rammetjek(m, dag, { næste: dato('2026-12-15') }),
  },
  {
    regel: 'tilbud/ikke-bekraeftet', grænse: 'tilbud/bekraeftelse', sidste: '2027-03-01',
    fund: (m, today) => {
      const oversigt = located({ tilbud: [tilbud('t-22222', { bekræftet: { dato: dato('2026-03-01') } })] });
      return tjekTilbud({ tilbud: oversigt, personer, grænser: metodensGrænser(m), today });
    },
  },
  {
    regel: 'handleplan/forsinket', sidste: '2026-12-15',
    fund: (_, today) => tjekHandleplan({ handleplan: located({ aktiviteter: [AKTIVITET] }), personer, today }),
  },
  {
    regel: 'forloeb/tovholder-uge', grænse: 'forloeb/tovholder-uge', sidste: '2026-11-09',
    fund: (m, dag) => forløbsfund(m, dag, { tovholdere: [] }),
  },
  {
    regel: 'forloeb/slettefrist', sidste: '2031-11-19',
    fund: (m, dag) => forløbsfund(m, dag, { status: 'afsluttet', afsluttet: FØRST }),
  },
  {
    regel: 'samtykke/genbesoeg', grænse: 'samtykke/genbesoeg', sidste: '2027-11-09',
    fund: (m, today) => {
      const { genbesøges: _, ...uden } = samtykke();
      return tjekGenbesøg(located(uden), { alle: [uden], forløb: forløb(), grænser: metodensGrænser(m), today });
    },
  },
  {
    regel: 'aftale/forfalden', grænse: 'aftale/forfalden', sidste: '2027-01-10',
    fund: (m, dag) =>
      tjekAftaler(located(møde({ aftaler: [{ ...AFTALE, hvornår: dato('2027-01-10') }] })), forløb(), metodensGrænser(m), dag),
  },
  {
    regel: 'maal/underskrift', grænse: 'maal/underskrift', sidste: '2026-12-29',
    fund: (m, dag) => skemafund(m, dag, { seneste_møde: '2026-12-15', underskrifter: [] }),
  },
  {
    regel: 'maal/opfoelgning', sidste: '2026-12-15',
    fund: (m, dag) => skemafund(m, dag, { køreplan: { ansvarlig: 'p-22222', næste: '2026-12-15' } }),
  },
  {
    // The agenda of a meeting on the 15th, changed on the day.
    regel: 'moede/dagsorden', grænse: 'moede/dagsorden', sidste: '2026-12-13',
    fund: (m, dag) => mødefund(m, møde({ dagsorden_ændret: [dag] }), FØRST),
  },
  {
    // A meeting on the 15th, convened long before.
    regel: 'moede/svar-mangler', grænse: 'moede/svarfrist', sidste: '2026-12-08',
    fund: (m, dag) => {
      const svarfrist = svarfristFor(dato('2026-12-15'), FØRST, metodensGrænser(m).varighed({ kode: 'moede/svarfrist' }));
      return mødefund(m, møde({ svarfrist }), dag);
    },
  },
  {
    // A meeting on the 15th that nobody has closed.
    regel: 'moede/referat', grænse: 'moede/referat', sidste: '2026-12-22',
    fund: (m, today) => tjekReferat(located(møde()), { forløb: located(forløb()), grænser: metodensGrænser(m), today }),
  },
  {
    regel: 'moede/opgave', grænse: 'moede/opgave', sidste: '2026-12-08',
    fund: (m, dag) => {
      const opgaver = mødeopgaver(møde(), forløb(), metodensGrænser(m), FØRST);
      return tjekMødeopgaver(located(møde({ opgaver: opgaver.filter(({ opgave }) => opgave === 'lokale') })), dag);
    },
  },
  {
    // A meeting on the 15th: written, but not sent to the citizen.
    regel: 'moede/referat-ikke-sendt', grænse: 'moede/referat-ikke-sendt', sidste: '2026-12-22',
    fund: (m, today) =>
      tjekUdsendelse({ ...udsendelsessag({ delinger: [deling()] }), metode: m, grænser: metodensGrænser(m), today }),
  },
  {
    regel: 'moede/interval', grænse: 'moede/interval', sidste: '2027-04-15',
    fund: (m, dag) => kadence(m, dag, [holdt('samarbejdsmøde', '2026-12-15')]),
  },
  {
    regel: 'oekonomi/venter', grænse: 'oekonomi/venter', sidste: '2026-06-29',
    fund: (m, dag) => økonomifund(m, dag, 'kladde'),
  },
  {
    // Komplet on a Monday.
    regel: 'oekonomi/ikke-sendt', grænse: 'oekonomi/ikke-sendt', sidste: '2026-06-16',
    fund: (m, dag) => økonomifund(m, dag, 'kladde', 'komplet'),
  },
  { regel: 'moede/antal', grænse: 'moede/antal', sidste: '2027-12-14', fund: kadence },
  { regel: 'moede/formoeder', grænse: 'moede/formoeder', sidste: '2027-12-14', fund: kadence },
  {
    // Where each sort has its own demand, that is what is said. Six talks, of which one is over at a time.
    regel: 'moede/samtaler', grænse: 'moede/samtaler', sidste: '2027-12-14',
    fund: (m, dag) => {
      const { 'moede/samtaler': samtaler } = m.regler;
      const seks = [...FORMØDER, ...['2027-01-15', '2027-05-01', '2027-09-01'].map((d) => holdt('samarbejdsmøde', d))];
      return kadence({ ...m, regler: samtaler ? { 'moede/samtaler': samtaler } : {} }, dag, seks);
    },
  },
  {
    regel: 'moede/faggruppe-mangler', grænse: 'moede/faggruppe-mangler', sidste: '2027-12-14', tilOgMed: true,
    fund: (m, today) =>
      tjekFaggrupper(
        { forløb: located(forløb()), møder: SAMARBEJDSMØDER.slice(0, 1), metode: m, grænser: metodensGrænser(m), today },
        [],
      ),
  },
]; // prettier-ignore
