/** A tilbud on the screen: what one must know to tell a citizen of it, or to ring and ask if it is still right. */

import { formatDato } from '../base/dato.ts';
import type { Terminal } from '../context.ts';
import type { Tilbud } from '../model/tilbud.ts';

function kontakt({ kontakt: vej }: Tilbud): string {
  const veje = [vej.telefon, vej.email, vej.adresse, vej.hjemmeside].filter((v) => v !== undefined);
  return veje.length === 0 ? 'ingen kontaktoplysninger' : veje.join(' · ');
}

function adgang({ adgang: måde, visitation }: Tilbud): readonly string[] {
  const selv = måde === 'henvendelse' ? ['Borgeren kan selv henvende sig.'] : [];
  return [...selv, ...(visitation === undefined ? [] : [`Visitation: ${visitation}`])];
}

function bekræftet({ bekræftet: b }: Tilbud): string {
  return b === undefined ? 'aldrig bekræftet' : `bekræftet ${formatDato(b.dato)}`;
}

function indrykket(tekst: string): string {
  return `         ${tekst.split(/\s/).filter(Boolean).join(' ')}`;
}

/** One line: id, name, sector and languages. */
export function linje(t: Tilbud): string {
  const sprog = t.sprog.length === 0 ? '' : `, ${t.sprog.join(', ')}`;
  return `${t.id}  ${t.navn} (${t.sektor}${sprog})`;
}

/** Everything needed to ring and ask. */
export function ringeliste(t: Tilbud): readonly string[] {
  return [linje(t), ...[kontakt(t), bekræftet(t)].map(indrykket)];
}

/** Everything needed to guide a citizen. */
export function kort(t: Tilbud): readonly string[] {
  return [linje(t), ...[t.målgruppe, t.indhold, ...adgang(t), kontakt(t), bekræftet(t)].map(indrykket)];
}

/** Writes the tilbud, each as `form` says; as JSON they come as in tilbud.yaml. */
export function visTilbud(
  terminal: Terminal,
  tilbud: readonly Tilbud[],
  format: 'tekst' | 'json',
  form: (t: Tilbud) => readonly string[],
): void {
  if (format === 'json') terminal.data(`${JSON.stringify(tilbud, undefined, 2)}\n`);
  else for (const t of tilbud) for (const en of form(t)) terminal.out(en);
}
