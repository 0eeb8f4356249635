/** The collected økonomiark as two sheets: every ark by the id of its case, and the centers with their totals. No word about any citizen. */

import { formatDato } from '../base/dato.ts';
import type { Samarbejd } from '../model/samarbejd.ts';
import type { Periode, Samlet, Sagsark } from '../rules/oekonomi-samlet.ts';
import { antal, type Ark, beløb, type Celle, dag, tekst } from './regneark.ts';

export interface Samletkilde {
  readonly samlet: Samlet;
  readonly periode: Periode;
  readonly samarbejd: Samarbejd;
  /** The title the method gives the collected sheet. */
  readonly titel: string;
}

const LINJEKOLONNER = [
  { titel: 'Sag', bredde: 12 },
  { titel: 'Ark', bredde: 9 },
  { titel: 'Trin', bredde: 15 },
  { titel: 'Besluttet', bredde: 11 },
  { titel: 'Jf. §', bredde: 22 },
  { titel: 'Fra', bredde: 11 },
  { titel: 'Til', bredde: 11 },
  { titel: 'Betaler', bredde: 30 },
  { titel: 'Beløb', bredde: 14 },
  { titel: 'Ville have betalt', bredde: 30 },
  { titel: 'Beløb ellers', bredde: 14 },
  { titel: 'Forskel', bredde: 14 },
] as const;

const CENTERKOLONNER = [
  { titel: 'Center', bredde: 34 },
  { titel: 'Sager (betaler)', bredde: 16 },
  { titel: 'Betaler', bredde: 15 },
  { titel: 'Sager (ville have betalt)', bredde: 24 },
  { titel: 'Ville have betalt', bredde: 17 },
  { titel: 'Afvigelse', bredde: 15 },
] as const;

type Navn = (center: string) => string;

function linje({ forløb, ark }: Sagsark, navn: Navn): readonly Celle[] {
  const { udgift, ellers, besluttet, periode } = ark;
  return [
    tekst(forløb),
    tekst(ark.id),
    tekst((ark.trin.at(-1)?.trin ?? '').replaceAll('_', ' ')),
    dag(besluttet.dato),
    tekst(ark.paragraf),
    dag(periode.fra),
    dag(periode.til),
    tekst(navn(udgift.center)),
    beløb(udgift.beløb),
    tekst(navn(ellers.center)),
    beløb(ellers.beløb),
    beløb(ellers.beløb === undefined ? undefined : udgift.beløb - ellers.beløb),
  ];
}

function centerrække(hvad: string, { afholdt, ellers, forskel }: Samlet['ialt']): readonly Celle[] {
  return [
    tekst(hvad),
    antal(afholdt.sager.size),
    beløb(afholdt.beløb),
    antal(ellers.sager.size),
    beløb(ellers.beløb),
    beløb(forskel),
  ];
}

/** Center by center, then all. A case can stand in several centers, so the cases are not summed but counted again. */
function centerark({ centre, ialt }: Samlet, navn: Navn): Omit<Ark, 'overskrift' | 'undertekst'> {
  return {
    navn: 'Centre',
    kolonner: CENTERKOLONNER,
    rækker: centre.map((c) => centerrække(navn(c.center), c)),
    ialt: centerrække('I alt', ialt),
    diagram: { titel: 'Hvad centrene betaler, og hvad de ville have betalt (kr.)', kolonner: [2, 4] },
  };
}

/** The two sheets. The total of the first counts only ark with both amounts, as the second does. */
export function samledeArk({ samlet, periode, samarbejd, titel }: Samletkilde): readonly Ark[] {
  const navn: Navn = (center) => samarbejd.fagcentre.find(({ id }) => id === center)?.navn ?? center;
  const hoved = {
    overskrift: titel,
    undertekst: `${samarbejd.kommune}: bevillinger, der er besluttet fra ${formatDato(periode.fra)} til ${formatDato(periode.til)}`,
  };
  const { afholdt, ellers, forskel } = samlet.ialt;
  const tomme: readonly Celle[] = Array.from({ length: 7 }, () => undefined);
  return [
    { ...hoved, ...centerark(samlet, navn) },
    {
      ...hoved,
      navn: 'Økonomiark',
      kolonner: LINJEKOLONNER,
      rækker: samlet.linjer.map((one) => linje(one, navn)),
      ialt: [
        tekst('I alt, komplette ark'),
        ...tomme,
        beløb(afholdt.beløb),
        undefined,
        beløb(ellers.beløb),
        beløb(forskel),
      ],
    },
  ];
}
