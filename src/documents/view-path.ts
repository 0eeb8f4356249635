/** Names in a template as places in a view's shape: looking them up, keeping only the used ones, suggesting the near ones. */

import { nearest } from '../base/tekst.ts';
import type { Kategori } from '../model/kategorier.ts';
import type { Felt, Form, Gruppe } from './shape.ts';

/** Where in the view a piece of a template stands. */
export interface Ståsted {
  readonly form: Form<never>;
  readonly sti: string;
  readonly iListe: boolean;
}

export interface Opslag {
  readonly form: Form<never>;
  /** `borger.navn`, `dagsorden[].punkt`; `svar[]` for the item itself of a list of single fields. */
  readonly sti: string;
}

function part(form: Form<never>, nøgle: string): Form<never> | undefined {
  return form.art === 'gruppe' && Object.hasOwn(form.felter, nøgle) ? form.felter[nøgle] : undefined;
}

/** The part of the shape at `dele` from where the template stands; no parts is the place itself (`{{this}}`). */
export function slåOp({ form, sti }: Ståsted, dele: readonly string[]): Opslag | undefined {
  let her: Form<never> | undefined = form;
  for (const del of dele) her = her && part(her, del);
  return her && { form: her, sti: [sti, ...dele].filter((del) => del !== '').join('.') };
}

const FLEST = 3;

function sidste(sti: string): string {
  return sti.slice(sti.lastIndexOf('.') + 1);
}

/** "Mente du borger.navn?": the nearest name, else those that end alike (`navn`, `borgers.navn`); none when nothing is near. */
export function forslag(sted: Ståsted, dele: readonly string[]): string | undefined {
  const navne = navneVed(sted);
  const nær = nearest(dele.join('.'), navne);
  const ens = navne.filter((navn) => nearest(dele.at(-1) ?? '', [sidste(navn)]) !== undefined);
  const mulige = nær === undefined ? ens.slice(0, FLEST) : [nær];
  return mulige.length === 0 ? undefined : `Mente du ${mulige.join(' eller ')}?`;
}

/** Every name a template may use at a place. */
export function navneVed({ form }: Ståsted): readonly string[] {
  return stierUnder(form, '');
}

function stierUnder(form: Form<never>, sti: string): string[] {
  if (form.art !== 'gruppe') return [sti === '' ? 'this' : sti];
  return Object.entries(form.felter).flatMap(([nøgle, f]) =>
    stierUnder(f, sti === '' ? nøgle : `${sti}.${nøgle}`),
  );
}

/** Every field a template may print, with the categories it tells of; `[]` marks a list. */
export function felterI(form: Form<never>, sti = ''): readonly Feltnavn[] {
  if (form.art === 'gruppe')
    return Object.entries(form.felter).flatMap(([nøgle, f]) =>
      felterI(f, sti === '' ? nøgle : `${sti}.${nøgle}`),
    );
  if (form.art === 'liste') return felterI(form.post, `${sti}[]`);
  return [{ sti, kategorier: [form.kategori, ...(form.flet ? [form.flet.kategori] : [])] }];
}

export interface Feltnavn {
  readonly sti: string;
  readonly kategorier: readonly Kategori[];
}

/** The shape with nothing but the leaves in `stier`, so that a paper is judged by what it prints. */
export function beskær<K, C extends Kategori>(form: Gruppe<K, C>, stier: ReadonlySet<string>): Gruppe<K, C> {
  return beskærGruppe(form, '', stier) as Gruppe<K, C>;
}

function beskærGruppe({ felter }: Gruppe<never>, sti: string, stier: ReadonlySet<string>): Gruppe<never> {
  const beholdt = Object.entries(felter).flatMap(([nøgle, form]): [string, Form<never>][] => {
    const under = sti === '' ? nøgle : `${sti}.${nøgle}`;
    if (form.art === 'gruppe') return [[nøgle, beskærGruppe(form, under, stier)]];
    if (!stier.has(under)) return [];
    return [
      [nøgle, form.art === 'liste' ? { ...form, post: beskærPost(form.post, `${under}[]`, stier) } : form],
    ];
  });
  return { art: 'gruppe', felter: Object.fromEntries(beholdt) };
}

function beskærPost(post: Gruppe<never> | Felt<never>, sti: string, stier: ReadonlySet<string>) {
  return post.art === 'felt' ? post : beskærGruppe(post, sti, stier);
}
