/** What is new in a skema since an earlier version, in words for the citizen. Texts are opened by the caller, not here. */

import { formatDato } from '../base/dato.ts';
import type { Sensitive } from '../base/sensitive.ts';
import type { Emne } from '../model/emne.ts';
import type { MålOgAftaler } from '../model/maal-og-aftaler.ts';
import { type Mål, omMålet, senesteStatus } from '../model/maal.ts';

/** Opens a masked text; given by whoever may show it. */
type Læs = (tekst: Sensitive) => string;

/** One line, and what it tells of besides forløb: whoever may not have all of it, does not get the line. */
export interface Målændring {
  readonly tekst: string;
  readonly om: NonNullable<Emne['om']>;
}

const fortæl = (linjer: readonly string[], om: Målændring['om']): readonly Målændring[] =>
  linjer.map((tekst) => ({ tekst, om }));

const emner = (liste: readonly Emne[], læs: Læs) => liste.map(({ tekst }) => læs(tekst)).join('\n');
const tekster = (liste: readonly Sensitive[], læs: Læs) => liste.map(læs).join('\n');

function statusændring(før: Mål | undefined, nu: Mål, læs: Læs): readonly string[] {
  const [gammel, ny] = [før && senesteStatus(før), senesteStatus(nu)];
  if (ny === undefined || (gammel?.nået === ny.nået && gammel.dato === ny.dato)) return [];
  const mål = `»${læs(nu.mål)}«`;
  if (ny.nået) return [`Nået ${formatDato(ny.dato)}: ${mål}`];
  const årsag = ny.årsag === undefined ? '' : `, fordi: ${læs(ny.årsag)}`;
  return [`Ikke nået endnu: ${mål}${årsag}`];
}

function målændring(før: Mål, nu: Mål, læs: Læs): readonly string[] {
  const mål = `»${læs(nu.mål)}«`;
  const dele: readonly [boolean, string][] = [
    [læs(før.mål) !== læs(nu.mål), `Målet »${læs(før.mål)}« hedder nu ${mål}`],
    [tekster(før.delmål, læs) !== tekster(nu.delmål, læs), `${mål}: delmålene er ændret`],
    [
      tekster(før.handlinger, læs) !== tekster(nu.handlinger, læs),
      `${mål}: det, der gøres, er nu: ${nu.handlinger.map(læs).join('; ') || 'ingenting'}`,
    ],
    [før.ansvarlige.join() !== nu.ansvarlige.join(), `${mål}: det er ikke de samme, der er ansvarlige`],
    [før.område !== nu.område || før.måltype !== nu.måltype, `${mål} er flyttet til et andet sted i skemaet`],
    [
      før.på_sigt !== nu.på_sigt,
      nu.på_sigt ? `${mål} er nu et mål på længere sigt` : `${mål} er ikke længere først på sigt`,
    ],
  ];
  return dele.filter(([ændret]) => ændret).map(([, linje]) => linje);
}

/** Lines in the order of the skema; empty when the citizen would see no difference. */
export function målændringer(før: MålOgAftaler, nu: MålOgAftaler, læs: Læs): readonly Målændring[] {
  const mål = nu.mål.flatMap((m) => {
    const gammelt = før.mål.find(({ id }) => id === m.id);
    const om = [...new Set([...(gammelt ? omMålet(gammelt) : []), ...omMålet(m)])];
    if (gammelt) return fortæl([...målændring(gammelt, m, læs), ...statusændring(gammelt, m, læs)], om);
    return fortæl([`Nyt mål: »${læs(m.mål)}«`, ...statusændring(undefined, m, læs)], om);
  });
  const væk = før.mål.filter(({ id }) => !nu.mål.some((m) => m.id === id));
  return [
    ...mål,
    ...væk.flatMap((m) => fortæl([`Taget ud: »${læs(m.mål)}«`], omMålet(m))),
    ...fortæl(resten(før, nu, læs), []),
  ];
}

function indsatserne({ indsatser }: MålOgAftaler, læs: Læs): string {
  return JSON.stringify(
    indsatser.map(({ støtte, beskæftigelsestilbud: b, ...andet }) => [
      læs(støtte.tekst),
      b && læs(b),
      andet.paragraf,
      andet.starter,
      andet.varighed,
    ]),
  );
}

function resten(før: MålOgAftaler, nu: MålOgAftaler, læs: Læs): readonly string[] {
  const holdning = ({ holdning: h }: MålOgAftaler) => h && læs(h.tekst);
  const næste = nu.køreplan.næste;
  const dele: readonly [boolean, string][] = [
    [indsatserne(før, læs) !== indsatserne(nu, læs), 'Støtten er ændret'],
    [emner(før.formål, læs) !== emner(nu.formål, læs), 'Det, støtten skal hjælpe med, er ændret'],
    [emner(før.andre_forhold, læs) !== emner(nu.andre_forhold, læs), 'Andre særlige forhold er ændret'],
    [før.køreplan.ansvarlig !== nu.køreplan.ansvarlig, 'Det er en anden, der følger op'],
    [
      før.køreplan.næste !== næste,
      næste === undefined
        ? 'Det er ikke længere aftalt, hvornår vi taler om det igen'
        : `Vi taler om det igen senest ${formatDato(næste)}`,
    ],
    [holdning(før) !== holdning(nu), 'Borgerens holdning til planen er skrevet om'],
    [før.plantype !== nu.plantype, 'Planen er nu af en anden slags'],
  ];
  return dele.filter(([ændret]) => ændret).map(([, linje]) => linje);
}
