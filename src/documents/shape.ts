/** How a view is declared: fields, groups and lists, each leaf with the category of what it tells. No values here. */

import type { Sensitive } from '../base/sensitive.ts';
import type { Emne } from '../model/emne.ts';
import type { Kategori } from '../model/kategorier.ts';

/** What a getter may answer. A masked value stays masked until the projection has found that it may be shown. */
export type Råværdi = string | number | boolean | Sensitive | null | undefined;

/**
 * The citizen's name inside a text, written `{borger}` or, in the genitive, `{borgers}`: filled in where the
 * reader may know it, otherwise replaced by `ellers`, so that no gap shows.
 */
export interface Fletning<K> {
  readonly kategori: Kategori;
  readonly hent: (kilde: K) => Sensitive;
  readonly ellers: string;
}

export interface Felt<K, C extends Kategori = Kategori> {
  readonly art: 'felt';
  readonly kategori: C;
  readonly hent: (kilde: K) => Råværdi;
  readonly flet?: Fletning<K>;
  /** Categories the value tells of besides the field's own; one of them denied, and the field is. */
  readonly om?: (kilde: K) => readonly Kategori[];
}

export interface Gruppe<K, C extends Kategori = Kategori> {
  readonly art: 'gruppe';
  readonly felter: Readonly<Record<string, Form<K, C>>>;
}

export interface Liste<K, C extends Kategori = Kategori> {
  readonly art: 'liste';
  readonly kategori: C;
  readonly hent: (kilde: K) => readonly unknown[];
  /** Categories an item tells of besides the list's own; one of them denied, and the item is left out. */
  readonly om?: (post: never) => readonly C[];
  /** The shape of one item; its source is an item of the list. */
  readonly post: Gruppe<never, C> | Felt<never, C>;
}

export type Form<K, C extends Kategori = Kategori> = Felt<K, C> | Gruppe<K, C> | Liste<K, C>;

/** One value. Denied, it is `null` in the view. */
export function felt<K, C extends Kategori>(
  kategori: C,
  hent: (kilde: K) => Råværdi,
  flet?: Fletning<K>,
): Felt<K, C> {
  return { art: 'felt', kategori, hent, ...(flet && { flet }) };
}

/** A text of its own that says what it is about: shown to those who may have all of it. */
export function emnefelt<K>(hent: (kilde: K) => Emne | undefined): Felt<K, 'forløb'> {
  return {
    art: 'felt',
    kategori: 'forløb',
    hent: (kilde) => hent(kilde)?.tekst,
    om: (kilde) => hent(kilde)?.om ?? [],
  };
}

/** Named parts under one key. */
export function gruppe<K, C extends Kategori = Kategori>(felter: Record<string, Form<K, C>>): Gruppe<K, C> {
  return { art: 'gruppe', felter };
}

/** Any number of items of one shape: a group (`{{punkt}}`) or a single field (`{{this}}`). Denied, it is `[]` in the view. */
export function liste<K, P, C extends Kategori>(
  kategori: C,
  hent: (kilde: K) => readonly P[],
  post: Gruppe<P, C> | Felt<P, C>,
  om?: (post: P) => readonly C[],
): Liste<K, C> {
  return { art: 'liste', kategori, hent, post, ...(om && { om }) };
}
