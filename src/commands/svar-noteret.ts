/** One answer to an invitation as it is noted: the edits, and what it asks of the one who convened (R-149…R-153). */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { opremsning } from '../base/tekst.ts';
import type { Møde } from '../model/moede.ts';
import { ubesvarede } from '../rules/moede-frister.ts';
import { mødeopgaver } from '../rules/moede-opgaver.ts';
import { svartekst } from '../rules/moede-svar.ts';
import type { EditOp } from '../store/edit.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { opgaveliste } from './flyt-ops.ts';
import { grænserI } from './graenser.ts';
import type { FundetMøde } from './moede-find.ts';
import type { Svar } from './svar-kalender.ts';

/** Something heard from a participant before the meeting. */
export interface Noteret {
  /** For the commit: ids only. */
  readonly besked: string;
  readonly ops: (sag: Sagsmappe, fundet: FundetMøde) => readonly EditOp[];
  /** Said when it is written. */
  readonly linje: string;
  /** What to do next, from the meeting as it stands then. */
  readonly næste: (møde: Møde) => readonly string[];
}

export function noteretSvar(kommune: Kommune, id: string, svar: Svar, today: Dato): Noteret {
  return {
    besked: `svar fra ${svar.person}`,
    ops: (sag, fundet) => rettelser(kommune, sag, fundet, svar, today),
    linje: `${svar.person}: ${svartekst(kommune.metode.value, svar.valg)}`,
    næste: (møde) => næste(id, møde, svar),
  };
}

function rettelser(
  kommune: Kommune,
  { forløb }: Sagsmappe,
  { møde }: FundetMøde,
  { person, valg, dato }: Svar,
  today: Dato,
): readonly EditOp[] {
  const plads = møde.value.deltagere.findIndex((d) => d.person === person);
  if (plads === -1) {
    const inviterede = møde.value.deltagere.map((d) => d.person);
    throw new UserError('Deltageren er ikke indkaldt til mødet.', `Indkaldt er ${opremsning(inviterede)}.`);
  }
  const gældende = grænserI(kommune);
  const deltagere = møde.value.deltagere.map((d, i) => (i === plads ? { ...d, svar: { valg, dato } } : d));
  const nye = mødeopgaver({ ...møde.value, deltagere }, forløb.value, gældende, today);
  const kendte = møde.value.opgaver;
  const opgaver = nye.map((ny) => kendte.find((o) => o.opgave === ny.opgave && o.fra === ny.fra) ?? ny);
  return [
    { op: 'set', path: ['deltagere', plads, 'svar'], value: { valg, dato } },
    { op: 'set', path: ['opgaver'], value: opgaveliste(opgaver) },
  ];
}

function næste(id: string, møde: Møde, { person, valg }: Svar): readonly string[] {
  const mangler = ubesvarede(møde);
  const efter = {
    '1': [],
    '2': [`når notatet kommer: samarbejd møde svar ${id} ${møde.id} ${person} --notat`],
    '3': [`skal mødet flyttes? samarbejd møde flyt ${id} ${møde.id}`],
    '4': [`tal med borgeren om, hvorvidt mødet kan holdes uden ${person}`],
  }[valg];
  return mangler.length === 0 ? efter : [...efter, `mangler svar fra ${opremsning(mangler)}`];
}
