/**
 * From a source to what one reader may see. Runs before the template, so a template can only print what the
 * reader may have: everything else is not in the view at all.
 */

import { demandSealed } from '../base/seal.ts';
import { Sensitive } from '../base/sensitive.ts';
import { looksLikeCpr, withoutCpr } from '../base/tekst.ts';
import { KATEGORIER, type Kategori } from '../model/kategorier.ts';
import type { Godkendt } from '../rules/samtykke.ts';
import type { Felt, Fletning, Form, Gruppe, Liste, Råværdi } from './shape.ts';
import { ejefald } from './tekstform.ts';

export type Værdi = string | number | boolean | null | Visning | readonly Værdi[];

/** Data for a template: null-prototype objects, nothing masked, nothing the reader may not see. */
export interface Visning {
  readonly [nøgle: string]: Værdi;
}

export interface Projektion {
  readonly visning: Visning;
  /** Categories that had something to tell and were left out; for the sender, never for the paper. */
  readonly udeladt: readonly Kategori[];
  /** Categories that the view tells the reader. `drift` is never among them: it is not about the citizen. */
  readonly brugt: readonly Kategori[];
}

interface Arbejde {
  readonly må: (kategori: Kategori) => boolean;
  readonly brugt: Set<Kategori>;
  readonly udeladt: Set<Kategori>;
}

/**
 * The part of `kilde` that the approved readers may see, in the given shape: what the approval permits and the
 * template declares (`erklæret`). `drift` is always seen. The approval is made by rules/samtykke.ts for these readers
 * and this purpose, and by nothing else; several readers have the intersection.
 * @throws TypeError for an approval that was not issued: a bug
 */
export function projekter<K>(
  form: Gruppe<K>,
  kilde: K,
  godkendt: Godkendt,
  erklæret: readonly Kategori[],
): Projektion {
  demandSealed(godkendt);
  const må = (kategori: Kategori) => godkendt.må.has(kategori) && erklæret.includes(kategori);
  return kør(form, kilde, (kategori) => kategori === 'drift' || må(kategori));
}

/** The same for a paper without a word about a citizen: a shape that holds anything but `drift` does not compile. */
export function projekterOffentligt<K>(form: Gruppe<K, 'drift'>, kilde: K): Visning {
  return kør(form, kilde, (kategori) => kategori === 'drift').visning;
}

function kør<K>(form: Gruppe<K>, kilde: K, må: Arbejde['må']): Projektion {
  const arbejde: Arbejde = { må, brugt: new Set(), udeladt: new Set() };
  const visning = projekterGruppe(form, kilde, arbejde);
  return { visning, udeladt: ordnet(arbejde.udeladt), brugt: ordnet(arbejde.brugt) };
}

function ordnet(set: ReadonlySet<Kategori>): readonly Kategori[] {
  return KATEGORIER.filter((kategori) => kategori !== 'drift' && set.has(kategori));
}

function projekterForm<K>(form: Form<K>, kilde: K, arbejde: Arbejde): Værdi {
  if (form.art === 'gruppe') return projekterGruppe(form, kilde, arbejde);
  return form.art === 'liste' ? projekterListe(form, kilde, arbejde) : projekterFelt(form, kilde, arbejde);
}

function projekterGruppe<K>({ felter }: Gruppe<K>, kilde: K, arbejde: Arbejde): Visning {
  const visning = Object.create(null) as Record<string, Værdi>;
  for (const [nøgle, form] of Object.entries(felter)) visning[nøgle] = projekterForm(form, kilde, arbejde);
  return visning;
}

function projekterListe<K>({ kategori, hent, om, post }: Liste<K>, kilde: K, arbejde: Arbejde): Værdi[] {
  const poster = hent(kilde);
  if (poster.length === 0 || !tilladt(kategori, arbejde)) return [];
  return poster
    .filter((p) => altTilladt(om?.(p as never) ?? [], arbejde))
    .map((p) => projekterForm(post, p as never, arbejde));
}

function projekterFelt<K>({ kategori, hent, flet, om }: Felt<K>, kilde: K, arbejde: Arbejde): Værdi {
  const rå = hent(kilde);
  if (rå === null || rå === undefined || !tilladt(kategori, arbejde)) return null;
  if (!altTilladt(om?.(kilde) ?? [], arbejde)) return null;
  const værdi = udenNummer(kategori, åbn(rå), arbejde);
  return flet && typeof værdi === 'string' ? flettet(værdi, flet, kilde, arbejde) : værdi;
}

function åbn(rå: NonNullable<Råværdi>): string | number | boolean {
  return rå instanceof Sensitive ? rå.reveal() : rå;
}

/** A CPR number is one wherever it is written: in a text it is dots to those who may not have it. */
function udenNummer<V>(kategori: Kategori, værdi: V, arbejde: Arbejde): V | string {
  if (kategori === 'drift' || typeof værdi !== 'string' || !looksLikeCpr(værdi)) return værdi;
  return tilladt('cpr', arbejde) ? værdi : withoutCpr(værdi);
}

/** Asks for a value that exists, and notes the answer. */
function tilladt(kategori: Kategori, { må, brugt, udeladt }: Arbejde): boolean {
  const svar = må(kategori);
  (svar ? brugt : udeladt).add(kategori);
  return svar;
}

/** The same for what one item or text tells of: all of it is told, or what stands in the way is left out. */
function altTilladt(kategorier: readonly Kategori[], { må, brugt, udeladt }: Arbejde): boolean {
  const nægtet = kategorier.filter((kategori) => !må(kategori));
  for (const kategori of nægtet) udeladt.add(kategori);
  if (nægtet.length === 0) for (const kategori of kategorier) brugt.add(kategori);
  return nægtet.length === 0;
}

function flettet<K>(tekst: string, { kategori, hent, ellers }: Fletning<K>, kilde: K, arbejde: Arbejde) {
  if (!/\{borgers?\}/.test(tekst)) return tekst;
  const navn = tilladt(kategori, arbejde) ? hent(kilde).reveal() : ellers;
  return tekst.replace(/\{borger(s?)\}/g, (_, s: string) => (s ? ejefald(navn) : navn));
}
