/** Where everything lies in the kommune's folder and in a case. Names only; nothing is read here. */

import { fold } from '../base/tekst.ts';

export const FILER = {
  samarbejd: 'samarbejd.yaml',
  ramme: 'ramme.yaml',
  tilbud: 'tilbud.yaml',
  handleplan: 'handleplan.yaml',
  personer: 'personer.yaml',
  grundlag: 'grundlag.yaml',
} as const;

/** Receipts of erased cases, in the kommune's folder. */
export const SLETTELOG = 'slettelog.jsonl';

/** The figures of the half-yearly reports as they were given, in the kommune's folder; there once one has been. */
export const ORIENTERINGSFIL = 'orienteringer.yaml';

export const FORLØBSFIL = 'forloeb.yaml';
export const DELINGSFIL = 'delinger.yaml';
export const MØDEFIL = 'moede.yaml';
export const MÅLFIL = 'maal-og-aftaler.yaml';
export const OPLEVELSESFIL = 'oplevelse.yaml';
export const JOURNALFIL = 'journal.yaml';
export const ØKONOMIFIL = 'oekonomi.yaml';
export const SAMTYKKEMAPPE = 'samtykke';
export const MØDEMAPPE = 'moeder';
export const SKABELONMAPPE = 'skabeloner';
/** Papers of the økonomiark, in a case. */
export const ØKONOMIMAPPE = 'oekonomi';

/** `samtykke/2026-11-09-s-8m3pk.yaml` */
export function samtykkefil(dato: string, id: string): string {
  return `${SAMTYKKEMAPPE}/${dato}-${id}.yaml`;
}

/** `moeder/samarbejdsmoede-1-7k2qx`: kind, number and the tail of the meeting's id. It never changes. */
export function mødemappe(type: string, nummer: number, id: string): string {
  return `${MØDEMAPPE}/${fold(type).replaceAll('_', '-')}-${nummer}-${id.slice(2)}`;
}

/** `.slettes-2026-k7q3x.json`: beside the case, says that it is being erased. Holds nothing about the citizen. */
export function slettemærke(id: string): string {
  return `.slettes-${id}.json`;
}

/** Where a case lies while it is being taken apart: a name that no command reads. */
export function tilSide(id: string): string {
  return `.slettes-${id}`;
}
