/** Whether the citizen already has a case here: the first thing to find out. Answers ids and nothing else. */

import { joinPath } from '../base/sti.ts';
import type { Sensitive } from '../base/sensitive.ts';
import type { Context } from '../context.ts';
import { forløb } from '../model/forloeb.ts';
import { erSlut } from '../model/forloebsstatus.ts';
import { listForløb } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { FORLØBSFIL } from '../store/layout.ts';
import { loadFile } from '../store/read-file.ts';

function cifre(cpr: Sensitive | undefined): string {
  return (cpr?.reveal() ?? '').replace(/\D/g, '');
}

/** The ids of the open cases on this machine with the same CPR number, `undtagen` left out. None without a number. */
export function andreForløb(
  context: Context,
  kommune: Kommune,
  cpr: Sensitive | undefined,
  undtagen?: string,
): readonly string[] {
  const søgt = cifre(cpr);
  if (søgt === '') return [];
  return listForløb(context, kommune).filter((id) => {
    if (id === undtagen) return false;
    const mappe = joinPath(kommune.forløbsmappe, id);
    const fundet = loadFile(context, mappe, FORLØBSFIL, forløb)?.doc?.value;
    return fundet !== undefined && !erSlut(fundet) && cifre(fundet.borger.cpr) === søgt;
  });
}

/** Says on stderr which other cases there are, and answers whether there were any. */
export function advarOmAndre({ terminal }: Context, andre: readonly string[]): boolean {
  if (andre.length === 0) return false;
  terminal.err(`advarsel: Borgeren har allerede et forløb her: ${andre.join(', ')}.`);
  terminal.err(`  → Se efter, om der er en tovholder i forvejen: samarbejd forløb vis ${andre[0] ?? ''}`);
  return true;
}
