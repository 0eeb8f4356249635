/**
 * The referat of a meeting is sent soon after it. Judged by the disclosure log: a referat that was made is sent
 * when somebody has said so. That it is written at all is moede-referat.ts.
 */

import { type Dato, formatDato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import { plusVarighed } from '../base/graense.ts';
import type { Located } from '../base/located.ts';
import { opremsning } from '../base/tekst.ts';
import type { Deling } from '../model/delinger.ts';
import type { Forløb } from '../model/forloeb.ts';
import { erSlut } from '../model/forloebsstatus.ts';
import type { Grundlag } from '../model/grundlag.ts';
import type { Metode } from '../model/metode.ts';
import type { Møde } from '../model/moede.ts';
import type { Person } from '../model/personer.ts';
import type { Samtykke } from '../model/samtykke.ts';
import { type Frist, frist } from './frist.ts';
import { parter, sagFra } from './parter.ts';
import { fund, type Grænser, type Regel } from './regel.ts';
import { må } from './samtykke.ts';

export const UDSENDELSESREGLER = {
  ikkeSendt: {
    kode: 'moede/referat-ikke-sendt',
    severity: 'advarsel',
    tekst: 'Når referatet er skrevet, bliver det sendt til borgeren og deltagerne.',
    grænse: '7 dage',
    kilde: 'SUS 2014, s. 17 (R-100)',
  },
} as const satisfies Record<string, Regel>;

export interface Udsendelsessag {
  readonly forløb: Located<Forløb>;
  readonly møder: readonly Located<Møde>[];
  readonly samtykker: readonly Located<Samtykke>[];
  readonly delinger: readonly Deling[];
  readonly personer: readonly Person[];
  readonly metode: Metode;
  readonly grundlag: Grundlag;
  readonly grænser: Grænser;
  readonly today: Dato;
}

interface Referatmangel {
  readonly møde: Located<Møde>;
  /** The last day in order. */
  readonly dag: Dato;
  /** Those it is not sent to, but for the one who convened. */
  readonly savnes: readonly string[];
}

const REFERAT = /^referat(?:-[^/]+)?\.md$/;

/** Of each reader the newest referat made in the meeting's folder, when nobody has said that it is sent. */
function usendte(delinger: readonly Deling[], møde: Located<Møde>): readonly Deling[] {
  const mappe = `${møde.file.split('/').slice(-3, -1).join('/')}/`;
  const nyeste = new Map<string, Deling>();
  for (const deling of delinger) {
    const { papir, modtager } = deling;
    if (papir.startsWith(mappe) && REFERAT.test(papir.slice(mappe.length))) nyeste.set(modtager, deling);
  }
  return [...nyeste.values()].filter(({ status }) => status !== 'sendt');
}

/** May the reader still have all that the paper tells? After a withdrawal it is right that it was not sent. */
function måSendes({ forløb, samtykker, personer, metode, grundlag, today }: Udsendelsessag) {
  const alle = parter(forløb.value, personer, metode, today);
  const givet = samtykker.map(({ value }) => value);
  const sagen = sagFra(forløb.value, givet, grundlag);
  return ({ modtager, kategorier, formål }: Deling): boolean => {
    const part = alle.find(({ id }) => id === modtager);
    return part !== undefined && kategorier.every((k) => må(sagen, part, k, formål, today).tilladt);
  };
}

/** The citizen first, as they are spoken of. */
function nævnt(modtagere: readonly string[]): readonly string[] {
  const andre = modtagere.filter((id) => id !== 'borger');
  return andre.length < modtagere.length ? ['borgeren', ...andre] : andre;
}

/** The meetings whose referat is not sent to all who may have it, whether it is late or not. */
function referatmangler(sag: Udsendelsessag): readonly Referatmangel[] {
  if (erSlut(sag.forløb.value)) return [];
  const grænse = sag.grænser.varighed(UDSENDELSESREGLER.ikkeSendt);
  return sag.møder.flatMap((møde): Referatmangel[] => {
    const { status, tid, indkalder } = møde.value;
    const dag = plusVarighed(tid.dato, grænse);
    const usendt = usendte(sag.delinger, møde).filter(({ modtager }) => modtager !== indkalder);
    if (status !== 'holdt' || usendt.length === 0) return [];
    const savnes = usendt.filter(måSendes(sag)).map(({ modtager }) => modtager);
    return savnes.length === 0 ? [] : [{ møde, dag, savnes: nævnt(savnes) }];
  });
}

function kommando({ value: forløb }: Located<Forløb>, { møde }: Referatmangel): string {
  return `samarbejd møde udsend ${forløb.id} ${møde.value.id}`;
}

/** From the day after the last day. */
export function tjekUdsendelse(sag: Udsendelsessag): readonly Finding[] {
  return referatmangler(sag)
    .filter(({ dag }) => dag < sag.today)
    .map((mangel) => {
      const { møde, dag, savnes } = mangel;
      const den = formatDato(møde.value.tid.dato);
      return fund(UDSENDELSESREGLER.ikkeSendt, møde.at(['status']), {
        message: `Referatet fra ${den} er ikke sendt til ${opremsning(savnes)}. Det skulle være sendt senest ${formatDato(dag)}.`,
        hint: `Send det, og skriv, at det er sendt: ${kommando(sag.forløb, mangel)} --bekræft`,
      });
    });
}

/** The deadlines of the same. */
export function udsendelsesfrister(sag: Udsendelsessag): readonly Frist[] {
  return referatmangler(sag).map((mangel) => {
    const { møde, dag, savnes } = mangel;
    return frist(UDSENDELSESREGLER.ikkeSendt, {
      dag,
      hvad: `Send referatet fra mødet ${formatDato(møde.value.tid.dato)} til ${opremsning(savnes)}`,
      ansvarlig: [møde.value.indkalder],
      forløb: sag.forløb.value.id,
      om: møde.value.id,
      place: møde.at(['status']),
      kommando: kommando(sag.forløb, mangel),
    });
  });
}
