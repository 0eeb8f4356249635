/** Giving a role in a case: the edit, who may have it, and what it means for the case's status. Shared by three commands. */

import { type Dato, formatDato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { ukendt } from '../base/kendt.ts';
import { opremsning } from '../base/tekst.ts';
import type { Context, Prompter, Terminal } from '../context.ts';
import { rollenavn } from '../model/metode-navne.ts';
import type { Person } from '../model/personer.ts';
import { ramme } from '../model/ramme.ts';
import { type ForløbsRolle, rollekommando, ROLLELISTER, rollepersoner } from '../rules/forloeb-roller.ts';
import { kanHaveRollen, skift, statusEfterRoller, type Tiltrædelse } from '../rules/forloeb-skift.ts';
import type { YamlMap } from '../store/answers.ts';
import type { EditOp } from '../store/edit.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { FILER } from '../store/layout.ts';
import { loadFile } from '../store/read-file.ts';
import { demandÅbent, rettet } from './forloeb-ret.ts';

/** @throws UserError when nobody in personer.yaml has the id */
export function demandPerson({ personer }: Kommune, id: string): Person {
  const person = personer.value.personer.find((p) => p.id === id);
  if (person) return person;
  const ider = personer.value.personer.map((p) => p.id);
  const se = 'Skriv personens id efter --person, fx --person p-r4k2m. Ids står i personer.yaml.';
  throw ukendt(id, ider, id === '' ? 'Der mangler --person.' : 'Personen findes ikke i personer.yaml.', se);
}

/** Who can be the tovholder is the ramme's answer; a role in personer.yaml does as well. */
export function advarOmRolle(context: Context, kommune: Kommune, person: Person, rolle: ForløbsRolle): void {
  const mulige =
    loadFile(context, kommune.root, FILER.ramme, ramme)?.doc?.value.organisering.tovholdere ?? [];
  if (kanHaveRollen(person, rolle, mulige)) return;
  context.terminal.err(
    `advarsel: ${person.id} står ikke som mulig ${rollenavn(kommune.metode.value, rolle)}.`,
  );
  const iRammen = rolle === 'tovholder' ? ' eller nævn personen under tovholdere i ramme.yaml.' : '';
  context.terminal.err(`  → Giv personen rollen ${rolle} i personer.yaml${iRammen || '.'}`);
}

function listeops(sag: Sagsmappe, ny: Tiltrædelse, post: YamlMap): EditOp[] {
  const svar = skift(sag.forløb.value, ny);
  if (svar.art === 'har_rollen') return [];
  if (svar.art === 'for_tidligt') {
    throw new UserError(
      'Den, der har rollen nu, begyndte samme dag eller senere.',
      `Et skift kan tidligst ligge ${formatDato(svar.tidligst)}. Er det en fejl, så ret den i forloeb.yaml.`,
    );
  }
  const liste = ROLLELISTER[ny.rolle];
  return [
    ...svar.afløses.map(({ indeks, til }): EditOp => ({
      op: 'set',
      path: [liste, indeks, 'til'],
      value: til,
    })),
    { op: 'append', path: [liste], value: { person: ny.person, fra: ny.fra, ...post } },
  ];
}

/**
 * The edits that give the role from a day on, end the one before, and make a visiteret case active when it has all its roles.
 * @param post what else is written about the new holder: art, begrundelse
 * @throws UserError case closed, role already held, or the change lies before the present holder's first day
 */
export function rolleops(
  sag: Sagsmappe,
  kommune: Kommune,
  ny: Tiltrædelse,
  post: YamlMap,
  today: Dato,
): readonly EditOp[] {
  demandÅbent(sag);
  const ops = listeops(sag, ny, post);
  const efter = rettet(sag, ops).doc.value;
  const status = statusEfterRoller(efter, kommune.metode.value, today);
  if (status !== efter.status) return [...ops, { op: 'set', path: ['status'], value: status }];
  if (ops.length > 0) return ops;
  throw new UserError(
    `Personen har allerede rollen ${rollenavn(kommune.metode.value, ny.rolle)}.`,
    `Se rollerne med: samarbejd forløb vis ${sag.id}`,
  );
}

/** Refuses before anything is asked what would be refused after. */
export function prøvRolle(
  sag: Sagsmappe,
  kommune: Kommune,
  ny: Tiltrædelse,
  post: YamlMap,
  today: Dato,
): void {
  rolleops(sag, kommune, ny, { ...post, begrundelse: 'prøve' }, today);
}

/** The reason, asked for: a change is a decision that can be read later. */
export async function askBegrundelse(prompter: Prompter, skifter: boolean): Promise<YamlMap> {
  const question = skifter
    ? 'Hvorfor skiftes der?'
    : 'Hvorfor netop denne person? (fx særlig god eller hyppig kontakt)';
  return { begrundelse: await prompter.text(question, { required: true }) };
}

/** Whether somebody has had the role before. */
export function harHaft(sag: Sagsmappe, rolle: ForløbsRolle): boolean {
  return rollepersoner(sag.forløb.value, rolle).some((h) => h.midlertidig !== true);
}

/** Whether the case became active, else which roles still wait; answers the commands that come next. */
export function tellStatus(
  { terminal }: { readonly terminal: Terminal },
  før: Sagsmappe,
  efter: Sagsmappe,
  kommune: Kommune,
  today: Dato,
): readonly string[] {
  const nu = efter.forløb.value;
  if (nu.status !== før.forløb.value.status) terminal.err(`Forløbet er nu ${nu.status}.`);
  if (nu.status !== 'visiteret') return [`samarbejd forløb retningslinjer ${efter.id}`];
  const mangler = kommune.metode.value.roller_i_forløb.filter(
    (rolle) =>
      !rollepersoner(nu, rolle).some((h) => h.midlertidig !== true && h.fra <= today && h.til === undefined),
  );
  if (mangler.length === 0) return [`samarbejd forløb vis ${efter.id}`];
  terminal.err(
    `Forløbet bliver aktivt, når der også er ${opremsning(mangler.map((r) => rollenavn(kommune.metode.value, r)))}.`,
  );
  return mangler.map((rolle) => rollekommando(rolle, efter.id));
}
