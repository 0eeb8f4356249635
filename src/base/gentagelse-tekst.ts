/** "4 x årligt", "sidste torsdag i måneden", "efteråret 2026": what people write about when, understood or not at all. */

import {
  dageIMåned,
  type Dato,
  datoAf,
  MÅNEDER,
  parseDato,
  plusDage,
  plusMåneder,
  UGEDAGE,
  ugestart,
} from './dato.ts';
import type { Hvornår, Periodelængde, Årsdag } from './gentagelse.ts';
import { læsTal } from './talord.ts';
import { fold } from './tekst.ts';

/** What to write instead, for hints. */
export const HVORNÅR_EKSEMPLER = [
  '2026-12-15',
  '1. september 2026 til 15. december 2026',
  'efteråret 2026',
  '4 x årligt',
  'hver 2. måned',
  'hver 2. uge',
  'første mandag i måneden',
  '1/3 og 1/9',
] as const;

const DAGE = UGEDAGE.map(fold);
const MÅNEDSNAVNE = MÅNEDER.map(fold);
const ORDENSTAL = ['', 'foerste', 'anden', 'tredje', 'fjerde', 'femte', 'sjette'];
const ÅRSTIDER: ReadonlyMap<string, number> = new Map([
  ['foraar', 3],
  ['foraaret', 3],
  ['sommer', 6],
  ['sommeren', 6],
  ['efteraar', 9],
  ['efteraaret', 9],
]);

const PERIODER: ReadonlyMap<string, Periodelængde> = new Map([
  ['maaned', 1],
  ['kvartal', 3],
  ['halvaar', 6],
  ['aar', 12],
]);
const PERIODE = '(?:hver |hvert )?(maaned|kvartal|halvaar|aar)(?:en|et)?';

/** Ways to say once in every stretch of months. */
const FASTE: ReadonlyMap<string, number> = new Map([
  ['maanedligt', 1],
  ['maanedsvis', 1],
  ['kvartalsvis', 3],
  ['halvaarligt', 6],
  ['hvert halve aar', 6],
  ['aarligt', 12],
]);

/** Everything that may differ between two people who mean the same. */
function ens(text: string): string {
  const folded = fold(text).normalize('NFD').replace(/\p{M}+/gu, ''); // prettier-ignore
  return folded.replace(/×/g, 'x').replace(/\s+/g, ' ').replace(/(?<=[a-z])\.$/, '').trim().replace(/^den /, ''); // prettier-ignore
}

/** "2.", "anden", "andet". */
function nummer(text: string | undefined): number {
  const ord = ORDENSTAL.indexOf((text ?? '').replace(/^andet$/, 'anden'));
  return ord > 0 ? ord : Number((text ?? '').replace(/\.$/, ''));
}

function gangeOmÅret(antal: number): Hvornår | undefined {
  return antal >= 1 && antal <= 12 ? { art: 'gange', omÅret: antal } : undefined;
}

function hverMåneder(måneder: number): Hvornår | undefined {
  return Number.isInteger(12 / måneder) ? { art: 'gange', omÅret: 12 / måneder } : undefined;
}

type Læser = readonly [form: RegExp, læs: (match: readonly string[]) => Hvornår | undefined];

const LÆSERE: readonly Læser[] = [
  [
    /^(\d{1,2}|[a-z]+) ?(?:x|gang|gange) (?:aarligt|om aaret|i aaret|pr\.? aar|per aar|hvert aar)$/,
    ([, antal]) => gangeOmÅret(læsTal(antal) ?? 0),
  ],
  [
    /^(?:1|en) ?(?:x|gang) (?:om|i|hver|hvert) (maaned|kvartal|halvaar)(?:en|et)?$/,
    ([, p]) => hverMåneder(PERIODER.get(p ?? '') ?? 0),
  ],
  [/^(?:hver|hvert) (maaned|kvartal|halvaar|aar)$/, ([, p]) => hverMåneder(PERIODER.get(p ?? '') ?? 0)],
  [/^hver ([\d]{1,2}\.|[a-z]+) maaned$/, ([, n]) => (nummer(n) >= 1 ? hverMåneder(nummer(n)) : undefined)],
  [/^(?:ugentligt|hver uge|(?:1|en) ?(?:x|gang) om ugen)$/, () => ({ art: 'uger', hver: 1, ugedag: 0 })],
  [/^hver 14\. dag$/, () => ({ art: 'uger', hver: 2, ugedag: 0 })],
  [
    /^hver ([\d]{1,2}\.|[a-z]+) uge$/,
    ([, n]) => (nummer(n) >= 1 && nummer(n) <= 52 ? { art: 'uger', hver: nummer(n), ugedag: 0 } : undefined),
  ],
  [
    new RegExp(`^hver (${DAGE.join('|')})$`),
    ([, d]) => ({ art: 'uger', hver: 1, ugedag: DAGE.indexOf(d ?? '') }),
  ],
  [
    new RegExp(`^([1-4]\\.|[a-z]+) (${DAGE.join('|')}) i ${PERIODE}$`),
    ([, n, d, p]) => ugedagI(n, d ?? '', PERIODER.get(p ?? '')),
  ],
  [
    new RegExp(`^(foerste|sidste) dag i ${PERIODE}$`),
    ([, n, p]) => ({ art: 'dag', dag: n === 'sidste' ? -1 : 1, måneder: PERIODER.get(p ?? '') ?? 1 }),
  ],
  [
    /^(\d{1,2})\. (?:i )?(?:hver )?maaned(?:en)?$/,
    ([, d]) => (Number(d) >= 1 && Number(d) <= 31 ? { art: 'dag', dag: Number(d), måneder: 1 } : undefined),
  ],
];

function ugedagI(n: string | undefined, dag: string, måneder: Periodelængde = 1): Hvornår | undefined {
  const fundet = n === 'sidste' ? -1 : ([1, 2, 3, 4] as const).find((gyldig) => gyldig === nummer(n));
  return fundet && { art: 'ugedag', nummer: fundet, ugedag: DAGE.indexOf(dag), måneder };
}

function iår(år: string | undefined, måned: number, dag: number): Dato | undefined {
  return datoAf(Number(år), måned, dag);
}

function månedsnummer(text: string | undefined): number {
  return MÅNEDSNAVNE.indexOf(text ?? '') + 1;
}

/** A date with its year, in the forms Danes write. */
function enDato(text: string): Dato | undefined {
  const rest = text.replace(/^(?:senest )?(?:den )?/, '');
  const tal3 = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})$/.exec(rest);
  if (tal3) return iår(tal3[3], Number(tal3[2]), Number(tal3[1]));
  const ord = /^(\d{1,2})\. ?([a-z]+) (\d{4})$/.exec(rest);
  return ord ? iår(ord[3], månedsnummer(ord[2]), Number(ord[1])) : parseDato(rest);
}

function heleMåneder(år: string | undefined, første: number, antal: number): Hvornår | undefined {
  const fra = iår(år, første, 1);
  return fra && { art: 'periode', fra, til: plusDage(plusMåneder(fra, antal), -1) };
}

function uge(nr: number, år: string | undefined): Hvornår | undefined {
  const fra = ugestart(Number(år), nr);
  return fra && { art: 'periode', fra, til: plusDage(fra, 6) };
}

/** Stretches of time that happen once. */
function enPeriode(text: string): Hvornår | undefined {
  const dag = enDato(text);
  if (dag) return { art: 'periode', fra: dag, til: dag };
  const ender = text.replace(/^fra /, '').split(/ (?:til|[-–]) /);
  const [første, sidste] = ender.length === 2 ? ender.map(enDato) : [];
  if (første && sidste) return første <= sidste ? { art: 'periode', fra: første, til: sidste } : undefined;
  const [, ord = '', år] = /^(?:i )?(?:(.+),? )?(\d{4})$/.exec(text) ?? [];
  const [, nr, del] = /^(\d{1,2})\. (kvartal|halvaar)$/.exec(ord) ?? [];
  const ugenr = /^uge (\d{1,2}),?$/.exec(ord)?.[1];
  if (år === undefined) return undefined;
  if (ord === '') return heleMåneder(år, 1, 12);
  if (ugenr !== undefined) return uge(Number(ugenr), år);
  const længde = PERIODER.get(del ?? '');
  if (længde)
    return Number(nr) * længde <= 12 ? heleMåneder(år, (Number(nr) - 1) * længde + 1, længde) : undefined;
  const årstid = ÅRSTIDER.get(ord);
  if (årstid) return heleMåneder(år, årstid, 3);
  return månedsnummer(ord) > 0 ? heleMåneder(år, månedsnummer(ord), 1) : undefined;
}

function årsdag(text: string): Årsdag | undefined {
  const [, dag, tal2, ord] = /^(?:den )?(\d{1,2})(?:\/(\d{1,2})|\. ?([a-z]+))$/.exec(text) ?? [];
  const måned = ord === undefined ? Number(tal2) : månedsnummer(ord);
  const findes = måned >= 1 && måned <= 12 && Number(dag) >= 1 && Number(dag) <= dageIMåned(2000, måned);
  return findes ? { måned, dag: Number(dag) } : undefined;
}

/** "1/3 og 1/9"; one day alone only where it says that it comes every year. */
function årsdage(text: string): Hvornår | undefined {
  const uden = text.replace(/^hvert aar /, '').replace(/ hvert aar$/, '');
  const dage = uden.split(/, (?:og )?| og /).map(årsdag);
  const fundne = dage.filter((d) => d !== undefined);
  const nok = fundne.length > 1 || uden !== text;
  return nok && fundne.length === dage.length ? { art: 'årsdage', dage: fundne } : undefined;
}

/**
 * What `text` says about when; undefined when it is not understood. Case, æ/ae, ø/oe, å/aa, spaces and a
 * full stop at the end make no difference.
 */
export function parseHvornår(text: string): Hvornår | undefined {
  const ord = ens(text);
  const fast = FASTE.get(ord);
  if (fast !== undefined) return hverMåneder(fast);
  for (const [form, læs] of LÆSERE) {
    const match = form.exec(ord);
    if (match) return læs(match);
  }
  return årsdage(ord) ?? enPeriode(ord);
}
