/** Who holds which role in a case on a day, and whether a tovholder was decided within the week. */

import { type Dato, formatDato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import { formatVarighed, plusVarighed } from '../base/graense.ts';
import type { Sensitive } from '../base/sensitive.ts';
import type { Located } from '../base/located.ts';
import type { Forløb } from '../model/forloeb.ts';
import { rollenavn } from '../model/metode-navne.ts';
import type { Metode } from '../model/metode.ts';
import { fund, gælder, type Grænser, type Regel } from './regel.ts';

export const ROLLEREGLER = {
  rolle: {
    kode: 'forloeb/rolle',
    severity: 'fejl',
    tekst: 'I et aktivt forløb er der præcis én i hver af metodens roller.',
    kilde: 'SUS 2014 (R-059, R-066); Sorø 2017 (R-104, R-105)',
  },
  tovholderUge: {
    kode: 'forloeb/tovholder-uge',
    severity: 'fejl',
    tekst: 'Det er besluttet, hvem der er tovholder, inden for en uge efter at behovet blev set.',
    kilde: 'SUS 2014 (R-067, R-073, X-05)',
  },
} as const satisfies Record<string, Regel>;

export type ForløbsRolle = Metode['roller_i_forløb'][number];

export const FORLØBSROLLER = [
  'tovholder',
  'koordinerende_sagsbehandler',
  'støtteperson',
] as const satisfies readonly ForløbsRolle[];

type Funktion = keyof Metode['funktioner'];

/** A person, or one of the network, in a role: `fra` and `til` are both days in it. */
export interface Rollehaver {
  readonly person: string;
  readonly fra: Dato;
  readonly til?: Dato | undefined;
  readonly midlertidig?: boolean;
  readonly begrundelse?: Sensitive | undefined;
}

/** The list of forloeb.yaml that holds each role. */
export const ROLLELISTER = {
  tovholder: 'tovholdere',
  koordinerende_sagsbehandler: 'koordinerende_sagsbehandlere',
  støtteperson: 'støttepersoner',
} as const satisfies Record<ForløbsRolle, keyof Forløb>;

export function iRollen({ fra, til }: Rollehaver, dag: Dato): boolean {
  return fra <= dag && (til === undefined || dag <= til);
}

/** Everyone who has or has had the role, in the order of the file. */
export function rollepersoner(forløb: Forløb, rolle: ForløbsRolle): readonly Rollehaver[] {
  return forløb[ROLLELISTER[rolle]];
}

/**
 * The ids of those who hold a role in the case on a day; `fra` and `til` are both days in the role. The one who saw
 * the need is tovholder for the time being, and gives way to the decided one without being crossed out.
 */
export function rollehavere(forløb: Forløb, rolle: ForløbsRolle, dag: Dato): readonly string[] {
  const haver = rollepersoner(forløb, rolle).filter((r) => iRollen(r, dag));
  const besluttet = haver.filter(({ midlertidig }) => midlertidig !== true);
  return (besluttet.length > 0 ? besluttet : haver).map(({ person }) => person);
}

/** The role that has one of the method's functions in each case; undefined when it is no role of a case. */
export function funktionsrolle({ funktioner }: Metode, funktion: Funktion): ForløbsRolle | undefined {
  return FORLØBSROLLER.find((rolle) => rolle === funktioner[funktion]);
}

/** The ids of those who have one of the method's functions in the case on a day. */
export function funktionshavere(
  forløb: Forløb,
  metode: Metode,
  funktion: Funktion,
  dag: Dato,
): readonly string[] {
  const rolle = funktionsrolle(metode, funktion);
  return rolle === undefined ? [] : rollehavere(forløb, rolle, dag);
}

/** Every role a person (or one of the network) holds in the case on a day. */
export function rollerIForløb(forløb: Forløb, person: string, dag: Dato): readonly ForløbsRolle[] {
  return FORLØBSROLLER.filter((rolle) => rollehavere(forløb, rolle, dag).includes(person));
}

/** The last day to decide on a tovholder; undefined when one is decided on, or where the method sets no limit. */
export function tovholderfrist(
  forløb: Forløb,
  metode: Metode,
  grænser: Grænser,
  today: Dato,
): Dato | undefined {
  if (!gælder(grænser, ROLLEREGLER.tovholderUge) || !manglerTovholder(forløb, metode, today))
    return undefined;
  return plusVarighed(forløb.behov.konstateret, grænser.varighed(ROLLEREGLER.tovholderUge));
}

/** Exactly one in each of the method's roles while the case is active. */
export function tjekRoller(forløb: Located<Forløb>, metode: Metode, today: Dato): readonly Finding[] {
  if (forløb.value.status !== 'aktivt') return [];
  return metode.roller_i_forløb.flatMap((rolle) => {
    const antal = rollehavere(forløb.value, rolle, today).length;
    if (antal === 1) return [];
    const navn = rollenavn(metode, rolle);
    return [
      fund(ROLLEREGLER.rolle, forløb.at([ROLLELISTER[rolle]]), {
        message:
          antal === 0
            ? `Det aktive forløb har i dag ingen ${navn}.`
            : `Det aktive forløb har i dag ${antal} i rollen ${navn}; der skal være én.`,
        hint: `Beslut, hvem der har rollen: ${rollekommando(rolle, forløb.value.id)}`,
      }),
    ];
  });
}

/** The command that gives somebody the role, to be typed. */
export function rollekommando(rolle: ForløbsRolle, id: string): string {
  const resten = {
    tovholder: `tovholder ${id} --person p-…`,
    koordinerende_sagsbehandler: `tovholder ${id} --som koordinerende_sagsbehandler --person p-…`,
    støtteperson: `støtteperson ${id} --person p-… --art …`,
  };
  return `samarbejd forløb ${resten[rolle]}`;
}

/** Is a tovholder still to be decided on? Only where the method gives each case one, and while the case goes on. */
function manglerTovholder(
  { status, visitation, tovholdere }: Forløb,
  { roller_i_forløb }: Metode,
  today: Dato,
): boolean {
  const løber = status === 'henvist' || status === 'visiteret' || status === 'aktivt';
  const afslået = visitation?.afgørelse?.udfald === 'tilbydes_ikke';
  const besluttet = tovholdere.some(({ midlertidig, fra }) => !midlertidig && fra <= today);
  return roller_i_forløb.includes('tovholder') && løber && !afslået && !besluttet;
}

/** In order on the last day of the week, too late the day after. */
export function tjekTovholderUge(
  forløb: Located<Forløb>,
  metode: Metode,
  grænser: Grænser,
  today: Dato,
): readonly Finding[] {
  const { id } = forløb.value;
  const frist = tovholderfrist(forløb.value, metode, grænser, today);
  if (frist === undefined || today <= frist) return [];
  const grænse = formatVarighed(grænser.varighed(ROLLEREGLER.tovholderUge));
  return [
    fund(ROLLEREGLER.tovholderUge, forløb.at(['behov', 'konstateret']), {
      message: `Der skulle være besluttet en tovholder senest ${formatDato(frist)} (${grænse}).`,
      hint: `Aftal det med borgeren og en mulig tovholder, eller bed projektlederen kalde til fordelingsmøde. Skriv så: ${rollekommando('tovholder', id)}`,
    }),
  ];
}
