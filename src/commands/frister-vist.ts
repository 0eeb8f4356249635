/** Deadlines as text for a person, as data, and as a calendar. */

import { dageMellem, type Dato, formatDato } from '../base/dato.ts';
import { opremsning } from '../base/tekst.ts';
import type { Context, Line } from '../context.ts';
import { erOverskredet, type Frist, type Inddelt } from '../rules/frist.ts';

/** What to call whoever is responsible: the name of a colleague, else the id. */
export type Personnavn = (id: string) => string;

function hvornår({ dag }: Frist, today: Dato): string {
  const dage = dageMellem(today, dag);
  if (dage === 0) return 'i dag';
  const antal = Math.abs(dage) === 1 ? '1 dag' : `${Math.abs(dage)} dage`;
  return dage < 0 ? `${antal} over` : `om ${antal}`;
}

function linjer(frist: Frist, today: Dato, navn: Personnavn): readonly Line[] {
  const hvem = opremsning(frist.ansvarlig.map(navn)) || 'ingen';
  const forløb = frist.forløb === undefined ? '' : `, forløb ${frist.forløb}`;
  return [
    [{ text: `${formatDato(frist.dag)} (${hvornår(frist, today)}):`, style: 'bold' }, ` ${frist.hvad}`],
    `  hvem: ${hvem}${forløb}`,
    [{ text: `  regel: ${frist.regel}, ${frist.kilde}`, style: 'dim' }],
    `  → ${frist.kommando}`,
  ];
}

/** What is overdue, what falls this week, and what comes after, each under its heading; how many at the end. */
export function somTekst(inddelt: Inddelt, today: Dato, til: Dato, navn: Personnavn): readonly Line[] {
  const dele = [
    { overskrift: 'Overskredet', ord: 'overskredet', frister: inddelt.overskredne },
    { overskrift: 'Denne uge', ord: 'i denne uge', frister: inddelt.ugen },
    { overskrift: `Senere, til og med ${formatDato(til)}`, ord: 'senere', frister: inddelt.senere },
  ].filter(({ frister }) => frister.length > 0);
  if (dele.length === 0) return [`Ingen frister til og med ${formatDato(til)}.`];
  return [
    ...dele.flatMap(({ overskrift, frister }) => [
      [{ text: overskrift, style: 'cyan' }] as const,
      ...frister.flatMap((f) => linjer(f, today, navn)),
      '',
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

/** The same frister as a calendar without a word of what they are about. */
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
