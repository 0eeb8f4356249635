/**
 * Reads a template against its view before anything is rendered: every field must exist, nothing may reach around
 * the view, and every category it speaks of is declared in its front matter (threats H1–H4). Blocks that would not
 * run are read too.
 */

import type { Finding } from '../base/finding.ts';
import type { Skabelon } from '../model/skabelon.ts';
import { HJÆLPERE } from './helpers.ts';
import { parseTemplate, TemplateSyntaxError } from './render.ts';
import type { Gruppe } from './shape.ts';
import { brug, find, type Fund, meld } from './template-field.ts';
import type { Ståsted } from './view-path.ts';

export interface Skabelontjek {
  readonly findings: readonly Finding[];
  /** The leaves the template uses, as paths: `borger.navn`, `dagsorden[].punkt`. */
  readonly stier: ReadonlySet<string>;
}

const BLOKKE = ['if', 'unless', 'each'];

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
