/** Deadlines as text for a person, as data, and as a calendar. */

import { dageMellem, type Dato, formatDato, formatDatoLang } from '../base/dato.ts';
import { ID_TAIL } from '../base/id.ts';
import { ombryd } from '../base/ombryd.ts';
import { opremsning } from '../base/tekst.ts';
import type { Context, Line } from '../context.ts';
import { erOverskredet, type Frist, type Inddelt, ugensSidsteDag } from '../rules/frist.ts';

/** What the ids of people and cases are called on the screen. */
export interface Navne {
  /** The name of a colleague; undefined for others. */
  readonly person: (id: string) => string | undefined;
  /** The citizen of a case; undefined where names are not asked for. */
  readonly borger: (forløb: string) => string | undefined;
}

const BREDDE = 80;
const PERSON_ID = new RegExp(`\\bp-${ID_TAIL}\\b`, 'g');

function hvornår({ dag }: Frist, today: Dato): string {
  const dage = dageMellem(today, dag);
  if (dage === 0) return 'i dag';
  const antal = Math.abs(dage) === 1 ? '1 dag' : `${Math.abs(dage)} dage`;
  return dage < 0 ? `${antal} for sent` : `om ${antal}`;
}

function hvem({ ansvarlig }: Frist, { person }: Navne): string {
  const kaldes = (id: string): string => {
    if (id === 'borger') return 'borgeren';
    return person(id) ?? (id.startsWith('n-') ? `${id} i netværket` : id);
  };
  return opremsning(ansvarlig.map(kaldes)) || 'ingen endnu';
}

function sag({ forløb }: Frist, { borger }: Navne): string {
  if (forløb === undefined) return '';
  const navn = borger(forløb);
  return `, forløb ${forløb}${navn === undefined ? '' : ` (${navn})`}`;
}

function kerne({ dag, forløb, regel, ansvarlig, kommando }: Frist): string {
  return JSON.stringify([dag, forløb, regel, ansvarlig, kommando]);
}

/** Frister that are alike but for what is to be done: they follow each other, and all but that is said once. */
function samlede(frister: readonly Frist[]): readonly (readonly [Frist, ...Frist[]])[] {
  const grupper: [Frist, ...Frist[]][] = [];
  for (const frist of frister) {
    const sidste = grupper.at(-1);
    if (sidste !== undefined && kerne(sidste[0]) === kerne(frist)) sidste.push(frist);
    else grupper.push([frist]);
  }
  return grupper;
}

/** The day with its weekday while it is near; then what to do, who has it, what to type, and why. */
function linjer(alle: readonly [Frist, ...Frist[]], today: Dato, navne: Navne): readonly Line[] {
  const [frist] = alle;
  const { dag } = frist;
  const nær = dag >= today && dag <= ugensSidsteDag(today);
  const medNavne = (hvad: string) => hvad.replace(PERSON_ID, (id) => navne.person(id) ?? id);
  return [
    [{ text: `${nær ? formatDatoLang(dag) : formatDato(dag)} (${hvornår(frist, today)})`, style: 'bold' }],
    ...alle.flatMap(({ hvad }) => ombryd(medNavne(hvad), '  ', BREDDE)),
    ...ombryd(`${hvem(frist, navne)}${sag(frist, navne)}`, '  hvem: ', BREDDE),
    `  → ${frist.kommando}`,
    ...ombryd(`${frist.regel}, ${frist.kilde}`, '  regel: ', BREDDE).map((text): Line => [
      { text, style: 'dim' },
    ]),
    '',
  ];
}

/** What is overdue, what falls this week, and what comes after, each under its heading; how many at the end. */
export function somTekst(inddelt: Inddelt, today: Dato, til: Dato, navne: Navne): readonly Line[] {
  const dele = [
    { overskrift: 'Overskredet', ord: 'overskredet', frister: inddelt.overskredne },
    { overskrift: 'Denne uge', ord: 'i denne uge', frister: inddelt.ugen },
    { overskrift: `Senere, til og med ${formatDato(til)}`, ord: 'senere', frister: inddelt.senere },
  ].filter(({ frister }) => frister.length > 0);
  if (dele.length === 0) return [`Ingen frister til og med ${formatDato(til)}.`];
  return [
    ...dele.flatMap(({ overskrift, frister }) => [
      [{ text: overskrift, style: 'cyan' }] as const,
      '',
      ...samlede(frister).flatMap((gruppe) => linjer(gruppe, today, navne)),
    ]),
    opremsning(dele.map(({ ord, frister }) => `${frister.length} ${ord}`)),
  ];
}

/** The same frister for programs. */
export function somJson({ overskredne, ugen, senere }: Inddelt, today: Dato): string {
  const json = [...overskredne, ...ugen, ...senere].map((frist) => ({
    regel: frist.regel,
    dag: frist.dag,
    overskredet: erOverskredet(frist, today),
    hvad: frist.hvad,
    ansvarlig: frist.ansvarlig,
    forløb: frist.forløb,
    fil: frist.place.file,
    linje: frist.place.line,
    kilde: frist.kilde,
    kommando: frist.kommando,
  }));
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

/** The same frister as a calendar without a word of what they are about (X-09). */
export async function somKalender(
  { hash, clock }: Context,
  { overskredne, ugen, senere }: Inddelt,
): Promise<string> {
  const { fristerSomIcs } = await import('../export/ics-frister.ts');
  const poster = [...overskredne, ...ugen, ...senere].map(({ regel, forløb = '', om, dag }) => ({
    nøgle: hash([regel, forløb, om].join('\n')).slice('sha256-'.length, 'sha256-'.length + 32),
    dag,
  }));
  return fristerSomIcs(poster, clock.now());
}
