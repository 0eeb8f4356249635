/**
 * One enkeltsagsøkonomiark (R-179… ). Økonomi knows it by the id of the case; the citizen's name is for those
 * who answer for an amount. ABSENT: the day the paper is made, so that the same ark gives the same paper.
 */

import { formatKroner } from '../../base/beloeb.ts';
import type { Emne } from '../../model/emne.ts';
import type { Forløb } from '../../model/forloeb.ts';
import { mødenavn } from '../../model/metode-navne.ts';
import type { Metode } from '../../model/metode.ts';
import type { Møde } from '../../model/moede.ts';
import type { Økonomiark } from '../../model/oekonomi.ts';
import type { Person } from '../../model/personer.ts';
import type { Samarbejd } from '../../model/samarbejd.ts';
import { felt, gruppe, liste } from '../shape.ts';

export interface Økonomikilde {
  readonly samarbejd: Samarbejd;
  readonly metode: Metode;
  readonly forløb: Forløb;
  readonly ark: Økonomiark;
  /** The meeting it was decided at, if any. */
  readonly møde: Møde | undefined;
  readonly personer: readonly Person[];
}

type K = Økonomikilde;
type Part = 'udgift' | 'ellers';

function center({ samarbejd, ark }: K, part: Part): string {
  const { center: id } = ark[part];
  return samarbejd.fagcentre.find((one) => one.id === id)?.navn ?? id;
}

function ansvarlig({ personer, ark }: K, part: Part): Person | undefined {
  return personer.find(({ id }) => id === ark[part].ansvarlig);
}

function kroner(øre: number | undefined): string | undefined {
  return øre === undefined ? undefined : formatKroner(øre);
}

const side = (part: Part) =>
  gruppe<K>({
    center: felt('forløb', (k) => center(k, part)),
    beløb: felt('økonomi', ({ ark }) => kroner(ark[part].beløb)),
    ansvarlig: felt('økonomi', (k) => ansvarlig(k, part)?.navn),
    titel: felt('økonomi', (k) => ansvarlig(k, part)?.titel),
    telefon: felt('økonomi', (k) => ansvarlig(k, part)?.telefon),
    email: felt('økonomi', (k) => ansvarlig(k, part)?.email),
  });

/** A text for those who may have all that it tells of: a list of one, or of none. */
const tekstMedEmne = (hent: (kilde: K) => Emne | undefined) =>
  liste(
    'forløb',
    (kilde: K) => [hent(kilde)].filter((emne) => emne !== undefined),
    felt('forløb', ({ tekst }: Emne) => tekst),
    ({ om = [] }) => om,
  );

export const økonomiark = gruppe<K>({
  kommune: felt('drift', ({ samarbejd }) => samarbejd.kommune),
  enhed: felt('drift', ({ metode }) => metode.økonomiark?.enhed),
  sag: felt('drift', ({ forløb }) => forløb.id),
  id: felt('drift', ({ ark }) => ark.id),
  borger: gruppe<K>({
    navn: felt('identitet', ({ forløb }) => forløb.borger.navn),
    cpr: felt('cpr', ({ forløb }) => forløb.borger.cpr),
    er_erstatning: felt('cpr', ({ forløb }) => forløb.borger.cpr_type === 'erstatning'),
  }),
  trin: felt('økonomi', ({ ark }) => ark.trin.at(-1)?.trin.replaceAll('_', ' ')),
  besluttet: gruppe<K>({
    dato: felt('økonomi', ({ ark }) => ark.besluttet.dato),
    møde: felt('økonomi', (k) => k.møde && `på ${mødenavn(k.metode, k.møde)}`),
    af: liste(
      'økonomi',
      ({ ark, personer }: K) => ark.besluttet.af.map((id) => personer.find((p) => p.id === id)?.navn ?? id),
      felt('økonomi', (navn: string) => navn),
    ),
  }),
  indsats: tekstMedEmne(({ ark }) => ark.indsats),
  paragraf: felt('økonomi', ({ ark }) => ark.paragraf),
  periode: gruppe<K>({
    fra: felt('økonomi', ({ ark }) => ark.periode.fra),
    til: felt('økonomi', ({ ark }) => ark.periode.til),
  }),
  udgift: side('udgift'),
  ellers: side('ellers'),
  ellers_bevilling: tekstMedEmne(({ ark }) => ark.ellers.bevilling),
  oplyst: felt('økonomi', ({ ark }) => ark.ellers.oplyst),
  forskel: felt('økonomi', ({ ark: { udgift, ellers } }) =>
    kroner(ellers.beløb === undefined ? undefined : udgift.beløb - ellers.beløb),
  ),
});
