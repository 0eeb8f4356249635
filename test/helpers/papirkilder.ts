/**
 * For every view the templates are written against: what a random case gives it for a circle of readers. A view that
 * is not here does not compile, so that a new kind of paper is tried like the others.
 */

import { Sensitive } from '../../src/base/sensitive.ts';
import type { Målkilde } from '../../src/documents/views/maalkilde.ts';
import type { Modtager, Mødekilde } from '../../src/documents/views/moedekilde.ts';
import type { Økonomikilde } from '../../src/documents/views/oekonomiark.ts';
import type { Overdragelseskilde } from '../../src/documents/views/overdragelsekilde.ts';
import type { Erklæringskilde } from '../../src/documents/views/samtykkeerklaering.ts';
import type { Oversigtskilde } from '../../src/documents/views/sagsoversigtkilde.ts';
import type { Formål } from '../../src/model/kategorier.ts';
import type { Visningsnavn } from '../../src/model/skabelon.ts';
import type { Part } from '../../src/rules/deling.ts';
import { rollerIForløb } from '../../src/rules/forloeb-roller.ts';
import { målændringer } from '../../src/rules/maal-aendringer.ts';
import { planformål, team } from '../../src/rules/maal-team.ts';
import { åbneEmner } from '../../src/rules/parkeret.ts';
import { gældendeSamtykker } from '../../src/rules/samtykke-gaeldende.ts';
import { DAG, GRUNDLAG, type Tilfælde } from './tilfaelde.ts';
import { AFSENDER } from './tilfaelde-faste.ts';

export type Læsere = readonly Part[];

interface OmBorgeren {
  readonly kilde: (tilfælde: Tilfælde, læsere: Læsere) => object;
  /** The purpose, where the case decides it and not the template. */
  readonly formål?: (tilfælde: Tilfælde) => Formål;
}

function ene(læsere: Læsere): Part | undefined {
  return læsere.length === 1 ? læsere[0] : undefined;
}

function modtager({ personer, forløb }: Tilfælde, læsere: Læsere): Modtager | undefined {
  const læser = ene(læsere);
  if (læser === undefined) return undefined;
  const fundet = personer.find((p) => p.id === læser.id);
  if (fundet) return { id: læser.id, navn: fundet.navn, organisation: fundet.organisation };
  const nær = forløb.netværk.find((n) => n.id === læser.id);
  return { id: læser.id, navn: nær?.navn ?? forløb.borger.navn };
}

function møde(t: Tilfælde, læsere: Læsere): Mødekilde {
  return { ...t, dag: DAG, modtager: modtager(t, læsere) };
}

function mål(t: Tilfælde, læsere: Læsere): Målkilde {
  const linjer = team({ ...t, møder: [t.møde], grundlag: GRUNDLAG, dag: DAG });
  return {
    ...t,
    team: linjer,
    kontakt: t.personer.find(({ id }) => id === AFSENDER),
    støtteperson: linjer.find(({ id }) => id === t.forløb.støttepersoner[0]?.person),
    underskrevet: new Map(t.skema.underskrifter.map((u) => [u.hvem, u.dato])),
    aftaler: t.møde.aftaler,
    nyt: {
      siden: DAG,
      ændringer: målændringer({ ...t.skema, mål: [] }, t.skema, (tekst) => tekst.reveal()).map((n) => ({
        tekst: new Sensitive(n.tekst),
        om: [...n.om],
      })),
      udførte: t.møde.aftaler,
      bortfaldne: t.møde.aftaler,
      ændrede: t.møde.aftaler,
    },
    lovhenvisninger: [],
    modtager: ene(læsere)?.id,
    dag: DAG,
  };
}

function overdragelse(t: Tilfælde, læsere: Læsere): Overdragelseskilde {
  const [afsender] = t.personer;
  if (afsender === undefined) throw new Error('nobody hands the case over');
  return {
    ...t,
    samtykker: gældendeSamtykker(t.samtykker, DAG),
    møder: [t.møde],
    parkeret: åbneEmner([t.møde]),
    rolle: 'tovholder',
    modtager: t.personer.find(({ id }) => id === ene(læsere)?.id) ?? afsender,
    afgiver: afsender,
    begrundelse: t.forløb.tovholdere[0]?.begrundelse,
    dag: DAG,
  };
}

function oversigt(t: Tilfælde): Oversigtskilde {
  const roller = t.personer.map(({ id }) => [id, rollerIForløb(t.forløb, id, DAG)] as const);
  return {
    ...t,
    samtykker: gældendeSamtykker(t.samtykker, DAG),
    møder: [t.møde],
    roller: new Map(roller.filter(([, har]) => har.length > 0)),
    dag: DAG,
  };
}

function erklæring(t: Tilfælde): Erklæringskilde {
  const [samtykke] = t.samtykker;
  const alle = [...t.personer, ...t.forløb.netværk];
  return {
    ...t,
    dag: DAG,
    samtykke,
    gælder_ikke: samtykke && 'gælder ikke: trukket tilbage',
    formål: samtykke?.formål ?? new Sensitive('At arbejde sammen'),
    lov: { udveksling: 'Loven', tilbagekaldelse: 'Loven' },
    personer: (samtykke?.personer ?? []).flatMap((id) => alle.find((p) => p.id === id)?.navn ?? []),
  };
}

function ark(t: Tilfælde): Økonomikilde {
  const [første] = t.økonomi.ark;
  if (første === undefined) throw new Error('the case has no økonomiark');
  return { ...t, ark: første };
}

/** `offentlig`: the view holds nothing about any citizen, and its source knows no case. */
export const PAPIRKILDER: Readonly<Record<Visningsnavn, OmBorgeren | 'offentlig'>> = {
  mødepapir: { kilde: møde },
  referat: { kilde: møde },
  målskema: { kilde: mål, formål: ({ skema }) => planformål(skema) },
  overdragelse: { kilde: overdragelse },
  sagsoversigt: { kilde: oversigt },
  samtykkeerklæring: { kilde: erklæring },
  ramme: 'offentlig',
  handleplan: 'offentlig',
  rammeændringer: 'offentlig',
  overblik: 'offentlig',
  rolleark: 'offentlig',
  økonomiark: { kilde: ark },
  økonomirapport: 'offentlig',
};
