/** The columns of a list of tilbud from a spreadsheet: what they may be called, and which field each one is. */

import type { SEKTORER } from './tilbud.ts';

export interface Kolonne {
  /** The field in tilbud.yaml. */
  readonly path: readonly string[];
  /** What the heading may say, the name we ask for first. Compared without case and with ae, oe, aa for æ, ø, å. */
  readonly navne: readonly [string, ...string[]];
  /** How the cell is written: `liste` with commas, `dato` also as 31-12-2026. */
  readonly form?: 'liste' | 'dato' | 'telefon' | 'adresse_på_nettet' | 'ord';
}

export const TILBUDSKOLONNER: readonly Kolonne[] = [
  { path: ['navn'], navne: ['navn', 'navn på tilbud', 'tilbud', 'tilbuddets navn'] },
  { path: ['sektor'], navne: ['sektor', 'type'], form: 'ord' },
  { path: ['målgruppe'], navne: ['målgruppe', 'målgrupper', 'hvem er det for'] },
  { path: ['indhold'], navne: ['indhold', 'beskrivelse'] },
  { path: ['adgang'], navne: ['adgang'], form: 'ord' },
  { path: ['visitation'], navne: ['visitation', 'eventuel visitation', 'evt. visitation'] },
  { path: ['kontakt', 'telefon'], navne: ['telefon', 'tlf', 'tlf.', 'telefonnummer'], form: 'telefon' },
  { path: ['kontakt', 'email'], navne: ['email', 'e-mail', 'mail', 'mailadresse'] },
  { path: ['kontakt', 'adresse'], navne: ['adresse'] },
  { path: ['kontakt', 'hjemmeside'], navne: ['hjemmeside', 'www', 'web', 'link'], form: 'adresse_på_nettet' },
  { path: ['sprog'], navne: ['sprog'], form: 'liste' },
  { path: ['bekræftet', 'dato'], navne: ['bekræftet', 'bekræftet den', 'sidst bekræftet'], form: 'dato' },
];

/** Other ways to write the closed words of `sektor` and `adgang`. */
export const ORD_I_LISTER: Readonly<
  Record<string, (typeof SEKTORER)[number] | 'henvendelse' | 'visitation'>
> = {
  kommunalt: 'kommunal',
  kommune: 'kommunal',
  private: 'privat',
  frivilligt: 'frivillig',
  frivillige: 'frivillig',
  forening: 'frivillig',
  selvhenvendelse: 'henvendelse',
  åben: 'henvendelse',
};
