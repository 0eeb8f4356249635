/** A consent or withdrawal on its way to disk: judged as the record it will be, before anything is written. */

import { FindingsError } from '../base/errors.ts';
import type { Dato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import { newId } from '../base/id.ts';
import type { Located } from '../base/located.ts';
import type { Terminal } from '../context.ts';
import type { Context } from '../context.ts';
import type { Samtykke } from '../model/samtykke.ts';
import { kendteIForløb } from '../rules/personopslag.ts';
import { tjekNytSamtykke } from '../rules/samtykke-nyt.ts';
import type { YamlMap } from '../store/answers.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { samtykkefil } from '../store/layout.ts';
import type { Change } from '../store/plan.ts';
import { samtykketekst } from '../store/samtykke-indhold.ts';

export interface Samtykkedom {
  readonly kommune: Kommune;
  readonly sag: Sagsmappe;
  readonly today: Dato;
}

/** A record with its id and its place, in order but for the warnings. */
export interface NytSamtykke {
  readonly samtykke: Samtykke;
  readonly change: Change;
  readonly advarsler: readonly Finding[];
}

const HOVED = 'Rettes ikke. Et nyt samtykke eller en tilbagekaldelse er en ny fil.';

/**
 * Gives the record its id and judges it with the case's other records.
 * @throws FindingsError everything wrong with it; nothing is written
 */
export function dømSamtykke(
  context: Context,
  svar: { readonly doc: Located<Omit<Samtykke, 'id'>>; readonly data: YamlMap },
  { kommune, sag, today }: Samtykkedom,
): NytSamtykke {
  const tidligere = sag.samtykker.map((s) => s.value);
  const id = newId('s', context.random.below, new Set(tidligere.map((s) => s.id)));
  const samtykke: Samtykke = { id, ...svar.doc.value };
  const path = samtykkefil(samtykke.givet.dato, id);
  const findings = tjekNytSamtykke({
    samtykke: { ...svar.doc, value: samtykke, file: path },
    alle: [...tidligere, samtykke],
    metode: kommune.metode.value,
    kendte: kendteIForløb(kommune.personer.value, sag.forløb.value),
    fagcentre: sag.forløb.value.fagcentre,
    today,
  });
  if (findings.some((f) => f.severity === 'fejl')) throw new FindingsError(findings);
  const text = samtykketekst(context.hash, { id, ...svar.data }, HOVED);
  return { samtykke, change: { kind: 'create', path, text }, advarsler: findings };
}

/** What was noticed and does not stop it, to the one who writes. */
export function tellAdvarsler(terminal: Terminal, advarsler: readonly Finding[]): void {
  for (const { message, hint } of advarsler) {
    terminal.err([{ text: 'advarsel:', style: 'yellow' }, ` ${message}`]);
    terminal.err(`  → ${hint}`);
  }
}
