/**
 * Reads a template against its view before anything is rendered: every field must exist, nothing may reach around
 * the view, and every category it speaks of is declared in its front matter (threats H1–H4). Blocks that would not
 * run are read too.
 */

import { openLine } from '../base/excerpt.ts';
import type { Finding } from '../base/finding.ts';
import { KATEGORIER, KATEGORINAVNE, type Kategori } from '../model/kategorier.ts';
import type { Skabelon } from '../model/skabelon.ts';
import { HJÆLPERE } from './helpers.ts';
import { parseTemplate, TemplateSyntaxError } from './render.ts';
import type { Form, Gruppe } from './shape.ts';
import type { Skabelonkode } from './template-codes.ts';
import { forslag, navneVed, slåOp, type Opslag, type Ståsted } from './view-path.ts';

export interface Skabelontjek {
  readonly findings: readonly Finding[];
  /** The leaves the template uses, as paths: `borger.navn`, `dagsorden[].punkt`. */
  readonly stier: ReadonlySet<string>;
}

interface Fund {
  readonly skabelon: Skabelon;
  readonly findings: Finding[];
  readonly stier: Set<string>;
  /** Where the names of a part of the view have been listed: the line of the file. */
  readonly listet: Map<unknown, number>;
}

const BLOKKE = ['if', 'unless', 'each'];
const TÆLLERE = ['first', 'last', 'index'];

/** All findings of one template, in the order of its text. Never throws. */
export function tjekSkabelon<K>(skabelon: Skabelon, form: Gruppe<K>): Skabelontjek {
  const fund: Fund = { skabelon, findings: [], stier: new Set(), listet: new Map() };
  try {
    tjekProgram(fund, parseTemplate(skabelon.krop), { form, sti: '', iListe: false });
  } catch (error) {
    if (!(error instanceof TemplateSyntaxError)) throw error;
    const hint = 'Se efter, om hver {{#if}} og {{#each}} er lukket, og om alle krøllede parenteser er der.';
    meld(fund, { line: error.line, column: error.column - 1 }, 'syntaks', 'Skabelonen kan ikke læses', hint);
  }
  return { findings: fund.findings, stier: fund.stier };
}

function tjekProgram(fund: Fund, program: hbs.AST.Program, sted: Ståsted): void {
  if (program.blockParams?.length) {
    meld(fund, program.loc.start, 'ukendt', '|navne| kan ikke bruges', 'Skriv {{#each liste}} uden |navne|.');
  }
  for (const node of program.body) tjekSætning(fund, node, sted);
}

function tjekSætning(fund: Fund, node: hbs.AST.Statement, sted: Ståsted): void {
  if (node.type === 'ContentStatement' || node.type === 'CommentStatement') return;
  if (node.type === 'MustacheStatement') return tjekUdtryk(fund, node as hbs.AST.MustacheStatement, sted);
  if (node.type === 'BlockStatement') return tjekBlok(fund, node as hbs.AST.BlockStatement, sted);
  const hint = 'Skriv teksten direkte i skabelonen.';
  meld(fund, node.loc.start, 'ukendt', 'Skabeloner kan ikke hente andre skabeloner ind', hint);
}

function tjekUdtryk(fund: Fund, node: hbs.AST.MustacheStatement, sted: Ståsted): void {
  if (!node.escaped) {
    const hint = 'Skriv {{felt}}. Til tekst på flere linjer: {{blok felt}}.';
    meld(fund, node.loc.start, 'uden-escape', '{{{ og {{& springer sikringen over', hint);
  }
  const [argument, ...flere] = node.params;
  const navn = (node.path as hbs.AST.PathExpression).original;
  if (argument === undefined && !HJÆLPERE.has(navn)) return tjekFelt(fund, node.path, sted);
  if (argument === undefined || flere.length > 0 || node.hash || !HJÆLPERE.has(navn)) {
    const hint = `Skriv ét felt efter en af hjælperne ${[...HJÆLPERE.keys()].join(', ')}.`;
    return meld(fund, node.loc.start, 'ukendt', 'Hjælperen findes ikke eller bruges forkert', hint);
  }
  tjekFelt(fund, argument, sted);
}

function tjekBlok(fund: Fund, node: hbs.AST.BlockStatement, sted: Ståsted): void {
  const navn = node.path.original;
  const [argument, ...flere] = node.params;
  if (!BLOKKE.includes(navn) || argument === undefined || flere.length > 0 || node.hash) {
    const hint = 'Brug {{#if felt}}, {{#unless felt}} eller {{#each liste}}.';
    return meld(fund, node.loc.start, 'ukendt', 'Blokken findes ikke eller bruges forkert', hint);
  }
  const inde = navn === 'each' ? tjekListe(fund, argument, sted) : sted;
  if (navn !== 'each') tjekBetingelse(fund, argument, sted);
  if (inde) tjekProgram(fund, node.program, inde);
  if (node.inverse) tjekProgram(fund, node.inverse, sted);
}

function tjekFelt(fund: Fund, node: hbs.AST.Expression, sted: Ståsted): void {
  const opslag = find(fund, node, sted);
  if (opslag === undefined) return;
  if (opslag.form.art === 'felt') return brug(fund, node, opslag);
  meld(
    fund,
    node.loc.start,
    'ukendt-felt',
    'Her står en gruppe eller liste, ikke et felt',
    'Vælg et felt i den.',
  );
}

function tjekBetingelse(fund: Fund, node: hbs.AST.Expression, sted: Ståsted): void {
  const opslag = find(fund, node, sted);
  if (opslag === undefined) return;
  if (opslag.form.art !== 'gruppe') return brug(fund, node, opslag);
  meld(fund, node.loc.start, 'ukendt-felt', 'En gruppe er der altid', 'Spørg om et af felterne i den.');
}

function tjekListe(fund: Fund, node: hbs.AST.Expression, sted: Ståsted): Ståsted | undefined {
  const opslag = find(fund, node, sted);
  if (opslag === undefined) return undefined;
  if (opslag.form.art !== 'liste') {
    meld(
      fund,
      node.loc.start,
      'ukendt-felt',
      '{{#each}} skal have en liste',
      'Vælg en liste, eller brug {{#if}}.',
    );
    return undefined;
  }
  brug(fund, node, opslag);
  return { form: opslag.form.post, sti: `${opslag.sti}[]`, iListe: true };
}

/** The part of the view a name points at; reports and gives undefined when there is none. */
function find(fund: Fund, node: hbs.AST.Expression, sted: Ståsted): Opslag | undefined {
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
function brug(fund: Fund, node: hbs.AST.Expression, { form, sti }: Opslag): void {
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

function meld(
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
