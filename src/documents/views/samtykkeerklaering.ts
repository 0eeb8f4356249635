/** What the declaration of consent can show: the citizen's own paper, to be read, ticked and signed (R-171…R-178). */

import type { Dato } from '../../base/dato.ts';
import type { Sensitive } from '../../base/sensitive.ts';
import type { Forløb } from '../../model/forloeb.ts';
import { type Kategori, KATEGORINAVNE, SAMTYKKEKATEGORIER } from '../../model/kategorier.ts';
import type { Metode } from '../../model/metode.ts';
import type { Samarbejd } from '../../model/samarbejd.ts';
import type { Samtykke, Samtykketype } from '../../model/samtykke.ts';
import { felt, gruppe, liste } from '../shape.ts';
import { enhedsnavne } from './overdragelsekilde.ts';

export interface Erklæringskilde {
  readonly samarbejd: Samarbejd;
  readonly metode: Metode;
  readonly forløb: Forløb;
  readonly dag: Dato;
  readonly formål: string | Sensitive;
  /** The legal lines in force on `dag`. */
  readonly lov: { readonly udveksling: string; readonly tilbagekaldelse: string };
  /** What is ticked already; undefined for a form to fill in by hand. */
  readonly samtykke?: Omit<Samtykke, 'id'> | undefined;
  /** Why the recorded consent is not in force on `dag`, in plain words; undefined when it is, or is not recorded. */
  readonly gælder_ikke?: string | undefined;
  /** Names of the people the consent names. */
  readonly personer: readonly (string | Sensitive)[];
}

/** Both consents of the handbook's form; a helhedsorienteret plan has a declaration of its own. */
const BEGGE: readonly Samtykketype[] = ['oversigt', 'udveksling'];
const SPALTER = 2;

function boks(valgt: boolean): string {
  return valgt ? '☑' : '☐';
}

function jaTil(type: Samtykketype, { samarbejd, forløb }: Erklæringskilde): string {
  if (type === 'udveksling')
    return 'Dem, der er sat kryds ved her, må udveksle oplysninger om mig på møderne i mit forløb og i arbejdet ind imellem.';
  if (type === 'helhedsorienteret_plan')
    return 'Der må skrives én helhedsorienteret plan i stedet for flere.';
  const navne = samarbejd.fagcentre.filter(({ id }) => forløb.fagcentre.includes(id)).map(({ navn }) => navn);
  if (navne.length === 1) return `Min sag i ${navne[0] ?? ''} må samles i én oversigt.`;
  const hvor = navne.length === 0 ? 'i kommunens fagcentre' : `i ${navne.join(', ')}`;
  return `Mine sager ${hvor} må samles i én fælles oversigt, som de kan se.`;
}

function samtykker(kilde: Erklæringskilde): readonly { readonly tekst: string; readonly boks: string }[] {
  const valgt = kilde.samtykke?.type;
  const typer = valgt === 'helhedsorienteret_plan' ? [valgt] : BEGGE;
  return typer.map((type) => ({ tekst: jaTil(type, kilde), boks: boks(type === valgt) }));
}

/** In rows of two, so that the whole form has room on one page. */
function rækker<T>(poster: readonly T[]): readonly (readonly T[])[] {
  const antal = Math.ceil(poster.length / SPALTER);
  return Array.from({ length: antal }, (_, i) => [poster[i], poster[i + antal]].flatMap((p) => p ?? []));
}

function enheder({ metode, samtykke }: Erklæringskilde): readonly (readonly string[])[] {
  const navne = metode.samtykkeenheder.map(
    ({ id, navn, uddybes }) =>
      `${boks(samtykke?.enheder.includes(id) ?? false)} ${navn}${uddybes === 'ja' ? ' (skriv hvem)' : ''}`,
  );
  return rækker(navne);
}

interface Kryds {
  readonly navn: string;
  readonly ja: string;
  readonly nej: string;
}

function står(nævnte: readonly Kategori[] | undefined, kategori: Kategori): string {
  return boks(nævnte?.includes(kategori) ?? false);
}

function kategorier({ samtykke }: Erklæringskilde): readonly (readonly Kryds[])[] {
  const kryds = SAMTYKKEKATEGORIER.map((k) => ({
    navn: KATEGORINAVNE[k],
    ja: står(samtykke?.kategorier.må, k),
    nej: står(samtykke?.kategorier.må_ikke, k),
  }));
  return rækker(kryds);
}

export const samtykkeerklæring = gruppe<Erklæringskilde>({
  kommune: felt('drift', ({ samarbejd }) => samarbejd.kommune),
  dag: felt('drift', ({ dag }) => dag),
  borger: gruppe<Erklæringskilde>({
    navn: felt('identitet', ({ forløb }) => forløb.borger.navn),
    cpr: felt('cpr', ({ forløb }) => forløb.borger.cpr),
    erstatning: felt('cpr', ({ forløb }) => forløb.borger.cpr_type === 'erstatning'),
  }),
  gælder_ikke: felt('forløb', ({ gælder_ikke: grund }) => grund),
  formål: felt('forløb', ({ formål }) => formål),
  samtykker: liste(
    'forløb',
    samtykker,
    gruppe<ReturnType<typeof samtykker>[number]>({
      boks: felt('forløb', (s) => s.boks),
      tekst: felt('forløb', (s) => s.tekst),
    }),
  ),
  enheder: liste(
    'forløb',
    enheder,
    gruppe<readonly string[]>({
      venstre: felt('forløb', ([venstre]) => venstre),
      højre: felt('forløb', ([, højre]) => højre),
    }),
  ),
  personer: liste(
    'netværk',
    ({ personer }: Erklæringskilde) => personer,
    felt('netværk', (navn: string | Sensitive) => navn),
  ),
  kilder: felt('forløb', (k) => k.samtykke?.kilder && enhedsnavne(k, k.samtykke.kilder)),
  oplysninger: liste(
    'forløb',
    kategorier,
    gruppe<readonly Kryds[]>({
      navn: felt('forløb', ([v]) => v?.navn),
      ja: felt('forløb', ([v]) => v?.ja),
      nej: felt('forløb', ([v]) => v?.nej),
      navn_2: felt('forløb', ([, h]) => h?.navn),
      ja_2: felt('forløb', ([, h]) => h?.ja),
      nej_2: felt('forløb', ([, h]) => h?.nej),
    }),
  ),
  bemærkning: felt('forløb', ({ samtykke }) => samtykke?.kategorier.bemærkning),
  genbesøges: felt('forløb', ({ samtykke }) => samtykke?.genbesøges),
  lov: gruppe<Erklæringskilde>({
    udveksling: felt('drift', ({ lov }) => lov.udveksling),
    tilbagekaldelse: felt('drift', ({ lov }) => lov.tilbagekaldelse),
  }),
});
