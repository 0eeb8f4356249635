/**
 * Any data of a case as a readable list: each field under the title its schema gives it, codes and ids as words. It
 * leaves nothing out, so a field added tomorrow is shown tomorrow.
 */

import { formatDato, parseDato } from '../base/dato.ts';
import type { Path } from '../base/located.ts';
import { enLinje } from './markdown.ts';

/** What a YAML file holds: texts, lists and maps. */
export type Data = string | readonly Data[] | { readonly [key: string]: Data };

export interface Feltsprog {
  /** The title of the field at a path; undefined when no schema knows it. */
  titel(sti: Path): string | undefined;
  /** The word for an id or a code that stands alone: a person's name, a criterion's text. */
  ord(kode: string): string | undefined;
}

function isList(data: Data): data is readonly Data[] {
  return Array.isArray(data);
}

function isMap(data: Data): data is { readonly [key: string]: Data } {
  return typeof data !== 'string' && !isList(data);
}

/** `egen_fortælling` → "Egen fortælling", where no schema says better. */
function ofNøgle(nøgle: string): string {
  const ord = nøgle.replaceAll('_', ' ');
  return ord.slice(0, 1).toUpperCase() + ord.slice(1);
}

function titel(sti: Path, sprog: Feltsprog): string {
  return enLinje(sprog.titel(sti) ?? ofNøgle(String(sti.at(-1) ?? '')));
}

/** One value in words; an id keeps standing after its name, so that it can be found in the files. */
function værdi(text: string, sprog: Feltsprog): string {
  const ord = sprog.ord(text);
  if (ord !== undefined) return /^[a-z]-/.test(text) ? `${enLinje(ord)} (${text})` : enLinje(ord);
  const dag = parseDato(text);
  if (dag !== undefined) return formatDato(dag);
  if (/^[a-zæøå]+(?:_[a-zæøå0-9]+)+$/.test(text)) return text.replaceAll('_', ' ');
  return text.trim().split('\n').map(enLinje).join('\\\n');
}

function indrykket(text: string, indryk: string): string {
  return text.replaceAll('\n', `\n${indryk}  `);
}

function punkt(indryk: string, text: string): string {
  return `${indryk}- ${indrykket(text, indryk)}`;
}

function listepunkter(data: readonly Data[], sti: Path, indryk: string, sprog: Feltsprog): string[] {
  return data.flatMap((post, i) => {
    if (typeof post === 'string') return [punkt(indryk, værdi(post, sprog))];
    return [punkt(indryk, `Nr. ${i + 1}`), ...feltlinjer(post, [...sti, i], `${indryk}  `, sprog)];
  });
}

/** The fields of `data` as nested Markdown list lines. Empty values are left out. */
function feltlinjer(data: Data, sti: Path, indryk: string, sprog: Feltsprog): string[] {
  if (typeof data === 'string') return [punkt(indryk, værdi(data, sprog))];
  if (isList(data)) return listepunkter(data, sti, indryk, sprog);
  return Object.entries(data).flatMap(([nøgle, felt]) => {
    if (tomt(felt)) return [];
    const her = [...sti, nøgle];
    const navn = `**${titel(her, sprog)}:**`;
    if (typeof felt === 'string') return [punkt(indryk, `${navn} ${værdi(felt, sprog)}`)];
    return [punkt(indryk, navn), ...feltlinjer(felt, her, `${indryk}  `, sprog)];
  });
}

function tomt(data: Data): boolean {
  if (typeof data === 'string') return data.trim() === '';
  return isList(data) ? data.length === 0 : Object.values(data).every(tomt);
}

/** A whole file: what stands alone first, then each group under a heading of level `niveau`. */
export function filafsnit(data: Data, niveau: number, sprog: Feltsprog): string[] {
  if (!isMap(data)) return feltlinjer(data, [], '', sprog);
  const fyldte = Object.entries(data).filter(([, felt]) => !tomt(felt));
  const enkelte = Object.fromEntries(fyldte.filter(([, felt]) => typeof felt === 'string'));
  const grupper = fyldte.filter(([, felt]) => typeof felt !== 'string');
  return [
    ...feltlinjer(enkelte, [], '', sprog),
    ...grupper.flatMap(([nøgle, felt]) => [
      '',
      `${'#'.repeat(niveau)} ${titel([nøgle], sprog)}`,
      '',
      ...feltlinjer(felt, [nøgle], '', sprog),
    ]),
  ];
}
