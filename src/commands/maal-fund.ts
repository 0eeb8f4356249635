/** What `tjek` finds in the files of a case that forloeb-fund does not read itself: the skema, the experience, the økonomiark, the journal list. */

import type { Dato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import type { Located } from '../base/located.ts';
import type { Context } from '../context.ts';
import type { Forløb } from '../model/forloeb.ts';
import type { MålOgAftaler } from '../model/maal-og-aftaler.ts';
import type { Møde } from '../model/moede.ts';
import type { Samtykke } from '../model/samtykke.ts';
import { jegform } from '../rules/jegform.ts';
import { tjekMål } from '../rules/maal.ts';
import { tjekOplevelser } from '../rules/oplevelse.ts';
import { kendteIForløb } from '../rules/personopslag.ts';
import type { Grænser } from '../rules/regel.ts';
import type { Kommune } from '../store/kommune.ts';
import { målindhold } from '../store/maal-indhold.ts';
import { loadJournal, loadMål, loadOplevelser, loadØkonomi } from '../store/maal.ts';
import { økonomifund } from './oekonomi-fund.ts';

export interface Omgivelser {
  readonly kommune: Kommune;
  readonly forløb: Located<Forløb>;
  readonly samtykker: readonly Samtykke[];
  readonly møder: readonly Located<Møde>[];
  readonly grænser: Grænser;
  readonly today: Dato;
}

/** What the rules say of a skema; `text` is the file it was read from. */
export function skemafund(
  context: Context,
  skema: Located<MålOgAftaler>,
  text: string,
  { kommune, forløb, samtykker, grænser, today }: Omit<Omgivelser, 'møder'>,
): readonly Finding[] {
  const metode = kommune.metode.value;
  return tjekMål({
    skema,
    forløb: forløb.value,
    samtykker,
    metode,
    grænser,
    kendte: kendteIForløb(kommune.personer.value, forløb.value),
    indhold: context.hash(målindhold(text)),
    jegform: (tekst) => jegform(tekst.reveal(), metode.jegform),
    today,
  });
}

/** All findings of form and of rules in these files, unsorted. */
export function målfund(context: Context, om: Omgivelser): readonly Finding[] {
  const { kommune, forløb, møder } = om;
  const { id } = forløb.value;
  const mål = loadMål(context, kommune, id);
  const oplevelser = loadOplevelser(context, kommune, id);
  return [
    ...(mål?.findings ?? []),
    ...(mål?.doc ? skemafund(context, mål.doc, mål.text, om) : []),
    ...(oplevelser?.findings ?? []),
    ...(oplevelser && !oplevelser.doc
      ? []
      : tjekOplevelser({
          forløb: forløb.value,
          møder,
          oplevelser: oplevelser?.doc,
          metode: kommune.metode.value,
        })),
    ...(loadJournal(context, kommune, id)?.findings ?? []),
    ...arkfund(context, om),
  ];
}

/** The økonomiark: form and rules. */
function arkfund(
  context: Context,
  { kommune, forløb, møder, grænser, today }: Omgivelser,
): readonly Finding[] {
  const ark = loadØkonomi(context, kommune, forløb.value.id);
  if (ark?.doc === undefined) return ark?.findings ?? [];
  return [...ark.findings, ...økonomifund(kommune, { forløb, møder, grænser, today }, ark.doc)];
}
