/** The ramme as the commands that change or show it read it: its text and hash, its answers' fingerprint, and how far it is. */

import type { Dato } from '../base/dato.ts';
import type { Located } from '../base/located.ts';
import type { Context } from '../context.ts';
import { type Ramme, ramme } from '../model/ramme.ts';
import { type Tilbudsoversigt, tilbud } from '../model/tilbud.ts';
import { type Etablering, etablering } from '../rules/ramme-godkendelse.ts';
import { rammeIndhold } from '../rules/ramme.ts';
import type { Navneopslag } from '../rules/ramme-aendringer.ts';
import type { Kommune } from '../store/kommune.ts';
import { FILER } from '../store/layout.ts';
import { demand, loadRequired } from '../store/read-file.ts';

export interface LæstRamme {
  readonly doc: Located<Ramme>;
  readonly tilbud: Located<Tilbudsoversigt>;
  readonly text: string;
  /** Of the file, for the plan's `before`. */
  readonly hash: string;
  /** Of the answers, for `godkendelse.indhold`. */
  readonly indhold: string;
  readonly etablering: Etablering;
}

/** @throws FindingsError when ramme.yaml or tilbud.yaml cannot be read · UserError when one is missing */
export function læsRamme(context: Context, kommune: Kommune, today: Dato): LæstRamme {
  const fil = loadRequired(context, kommune.root, FILER.ramme, ramme);
  const doc = demand(fil);
  const oversigt = demand(loadRequired(context, kommune.root, FILER.tilbud, tilbud));
  const indhold = context.hash(rammeIndhold(doc.value));
  return {
    doc,
    tilbud: oversigt,
    text: fil.text,
    hash: fil.hash,
    indhold,
    etablering: etablering({ ramme: doc, tilbud: oversigt, indhold, today }),
  };
}

/** What to call a person by id: the name in personer.yaml, and the id of one who has left. */
export function personnavne({ personer }: Kommune): Navneopslag {
  const navne = new Map(personer.value.personer.map(({ id, navn }) => [id, navn]));
  return (id) => navne.get(id) ?? id;
}
