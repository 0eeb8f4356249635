/** The overview on one screen: what is to be seen to first, each with the command that shows the details. */

import { type Dato, formatDato } from '../base/dato.ts';
import { ombryd } from '../base/ombryd.ts';
import type { Line } from '../context.ts';
import type { Afsnit, Linje } from '../rules/overblik.ts';
import { forFå, forklaring, iOrd } from './overblik-ord.ts';

const BREDDE = 80;

/** The sections that stand on the screen, each in a few lines under a short name; the rest are in the other forms. */
const KORT: readonly (readonly [Afsnit, string])[] = [
  ['forløb', 'Forløb'],
  ['faser', 'Faser'],
  ['svar', 'Svar'],
  ['mål', 'Mål nået'],
];

export interface Skærm {
  readonly kommune: string;
  readonly dag: Dato;
  /** What is compared with what. */
  readonly sammenligning: readonly string[];
  readonly linjer: readonly Linje[];
}

export function somTekst({ kommune, dag, sammenligning, linjer }: Skærm): readonly Line[] {
  const krav = linjer.filter(({ afsnit }) => afsnit === 'krav');
  const dårlige = krav.filter(({ kommando }) => kommando !== undefined);
  const gode = krav.filter(({ kommando }) => kommando === undefined);
  return [
    overskrift(`Overblik, ${kommune}, ${formatDato(dag)}`),
    ...brudt(sammenligning),
    ...(dårlige.length === 0 ? [] : ['', overskrift('Det skal der ses på')]),
    ...dårlige.flatMap((l) => [...punkt(l), `    → ${l.kommando ?? ''}`]),
    ...(gode.length === 0 ? [] : ['', overskrift('Det er i orden')]),
    ...gode.flatMap(punkt),
    '',
    ...KORT.flatMap(([navn, ord]) => kort(ord, linjer.filter((l) => l.afsnit === navn && l.af !== 0))), // prettier-ignore
    ...oplevelser(linjer.filter((l) => l.afsnit === 'oplevelse')),
    ...brudt([...forFå(linjer), ...forklaring(linjer)]),
  ];
}

function overskrift(text: string): Line {
  return [{ text, style: 'cyan' }];
}

function brudt(tekster: readonly string[]): readonly string[] {
  return tekster.flatMap((tekst) => ombryd(tekst, '', BREDDE));
}

/** "6 af 12 (5 af 9)": the count, and the one it is compared with. */
function tal(linje: Linje): string {
  return linje.før === undefined ? iOrd(linje) : `${iOrd(linje)} (${iOrd(linje.før)})`;
}

function punkt(linje: Linje): readonly string[] {
  return ombryd(`${tal(linje)} ${linje.tekst}`, '  ', BREDDE);
}

/** `Faser      kontakt 5 (6) · afdækning 7`, broken between the counts. */
function kort(ord: string, linjer: readonly Linje[]): readonly string[] {
  if (linjer.length === 0) return [];
  const dele = linjer.map((l) => `${l.tekst} ${tal(l)}`.replaceAll(' ', FAST));
  return ombryd(dele.join(`${FAST}· `), ord.padEnd(11), BREDDE).map((l) => l.replaceAll(FAST, ' '));
}

/** The answers question by question: `  relation  nej 0 · delvist 5 · ja 7`. */
function oplevelser(linjer: readonly Linje[]): readonly string[] {
  const [borgere, ...svar] = linjer;
  const spørgsmål = [...new Set(svar.map(({ tekst }) => førKolon(tekst)))];
  return [
    ...(borgere ? [`Oplevelse  ${tal(borgere)} ${borgere.tekst}`] : []),
    ...spørgsmål.flatMap((ord) => {
      const dens = svar.filter(({ tekst }) => førKolon(tekst) === ord);
      return kort(`  ${ord}: `, dens.map((l) => ({ ...l, tekst: l.tekst.slice(ord.length + 2) }))); // prettier-ignore
    }),
  ];
}

function førKolon(tekst: string): string {
  return tekst.slice(0, tekst.indexOf(':'));
}

/** Stands for a space that must not be broken at. */
const FAST = '\u2060';
