/** A meeting that is held 15 December 2026, and the referat that was made of it for the citizen. */

import { dato } from '../../src/base/dato.ts';
import type { Deling } from '../../src/model/delinger.ts';
import type { Møde } from '../../src/model/moede.ts';
import type { Udsendelsessag } from '../../src/rules/referat-udsendelse.ts';
import { located } from '../helpers/located.ts';
import { forløb, metode, møde, personer, standardgrænser } from './dokumenter.ts';
import { samtykke } from './sag.ts';

export const MAPPE = 'moeder/samarbejdsmoede-1-22222';

/** What was made for somebody, and not reported sent. */
export function deling(ændring: Partial<Deling> = {}): Deling {
  return {
    id: 'd-22222',
    dato: dato('2026-12-15'),
    papir: `${MAPPE}/referat-borger.md`,
    modtager: 'borger',
    formål: 'møde',
    kategorier: ['forløb'],
    grundlag: [],
    indhold: 'sha256-a',
    status: 'forberedt',
    ...ændring,
  };
}

type Ændring = Partial<Omit<Udsendelsessag, 'møder'>> & { readonly møder?: readonly Møde[] };

export function udsendelsessag({
  møder = [møde({ status: 'holdt' })],
  ...ændring
}: Ændring = {}): Udsendelsessag {
  return {
    forløb: located(forløb()),
    møder: møder.map((m) => located(m, `forloeb/2026-k7q3x/${MAPPE}/moede.yaml`)),
    samtykker: [located(samtykke())],
    delinger: [],
    personer: personer.personer,
    metode: metode(),
    grundlag: { grundlag: [], lovhenvisninger: [] },
    grænser: standardgrænser,
    today: dato('2026-12-20'),
    ...ændring,
  };
}
