/** What a name in a template points at in its view, and what is wrong with it: no such field, around the view, or a category not declared. */

import { openLine } from '../base/excerpt.ts';
import type { Finding } from '../base/finding.ts';
import { KATEGORIER, KATEGORINAVNE, type Kategori } from '../model/kategorier.ts';
import type { Skabelon } from '../model/skabelon.ts';
import type { Form, Gruppe } from './shape.ts';
import type { Skabelonkode } from './template-codes.ts';
import { forslag, navneVed, slåOp, type Opslag, type Ståsted } from './view-path.ts';

/** A template being read, with what has been found so far. */
export interface Fund {
  readonly skabelon: Skabelon;
  readonly findings: Finding[];
  readonly stier: Set<string>;
  /** Where the names of a part of the view have been listed: the line of the file. */
  readonly listet: Map<unknown, number>;
}

const TÆLLERE = ['first', 'last', 'index'];

/** The part of the view a name points at; reports and gives undefined when there is none. */
export function find(fund: Fund, node: hbs.AST.Expression, sted: Ståsted): Opslag | undefined {
  const { start } = node.loc;
  if (node.type !== 'PathExpression') {
    meld(
      fund,
      start,
      'ukendt',
      'Her skal stå et felt',
      'Skriv feltets navn uden citationstegn og parenteser.',
    );
    return undefined;
  }
  const path = node as hbs.AST.PathExpression;
  if (path.data) {
    if (sted.iListe && path.parts.length === 1 && TÆLLERE.includes(path.parts[0] ?? '')) return undefined;
    meld(
      fund,
      start,
      'udenom',
      `@ giver kun adgang til ${TÆLLERE.map((t) => `@${t}`).join(', ')} i en liste`,
      'Brug feltets navn.',
    );
    return undefined;
  }
  if (path.depth > 0) {
    meld(
      fund,
      start,
      'udenom',
      '../ fører ud af listen',
      'Brug et felt i listen, eller flyt teksten ud af den.',
    );
    return undefined;
  }
  const opslag = slåOp(sted, path.parts);
  if (opslag === undefined)
    meld(
      fund,
      start,
      'ukendt-felt',
      'Feltet findes ikke i visningen',
      forslag(sted, path.parts) ?? felterne(fund, sted, start.line),
    );
  return opslag;
}

/** The names there are, in full the first time only. */
function felterne({ skabelon, listet }: Fund, sted: Ståsted, line: number): string {
  const her = skabelon.kropLinje + line - 1;
  const før = listet.get(sted.form);
  if (før !== undefined) return `De felter, du kan bruge her, er nævnt ved linje ${før}.`;
  listet.set(sted.form, her);
  return `Her kan du bruge: ${navneVed(sted).join(', ')}.`;
}

/** Notes a leaf as used and asks whether its categories are declared. */
export function brug(fund: Fund, node: hbs.AST.Expression, { form, sti }: Opslag): void {
  if (form.art === 'gruppe') return;
  fund.stier.add(sti);
  for (const kategori of kategorierI(form)) {
    if (kategori === 'drift' || fund.skabelon.hoved.kategorier.includes(kategori)) continue;
    const message = `Feltet fortæller om ${KATEGORINAVNE[kategori]}, og det siger skabelonens hoved ikke`;
    meld(
      fund,
      node.loc.start,
      'kategori',
      message,
      `Skriv ${kategori} under kategorier i hovedet, eller fjern feltet.`,
    );
  }
}

function kategorierI(form: Exclude<Form<never>, Gruppe<never>>): readonly Kategori[] {
  const nævnt = form.art === 'felt' && form.flet ? [form.kategori, form.flet.kategori] : [form.kategori];
  return KATEGORIER.filter((kategori) => nævnt.includes(kategori));
}

/** One fault, at a place of the template. */
export function meld(
  { skabelon, findings }: Fund,
  { line, column }: hbs.AST.Position,
  code: Skabelonkode,
  message: string,
  hint: string,
): void {
  findings.push({
    code: `skabelon/${code}`,
    severity: 'fejl',
    file: skabelon.fil,
    line: skabelon.kropLinje + line - 1,
    column: column + 1,
    excerpt: () => openLine(skabelon.krop.split(/\r?\n/)[line - 1] ?? '', column),
    message,
    hint,
    source: 'Skabelonens visning; se: samarbejd skabelon hent',
  });
}
