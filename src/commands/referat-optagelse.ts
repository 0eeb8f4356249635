/** Holding the meeting at the keyboard: one writes, every line is saved, and what was said is read again under the lock. */

import type { Dato } from '../base/dato.ts';
import { StoppedError, UserError } from '../base/errors.ts';
import type { Context, LineReader } from '../context.ts';
import { samlKladde } from '../rules/kladde.ts';
import type { DraftClaim } from '../store/draft-claim.ts';
import { type Draft, openDraft, readDraft } from '../store/draft.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { alleMøder, type FundetMøde } from './moede-find.ts';
import { alleKendte, deltagerliste, kaldenavn } from './referat-deltagere.ts';
import { fraKladde, type Indhold } from './referat-indhold.ts';
import { optag } from './referat-optag.ts';
import { nySession, type Session } from './referat-session.ts';
import { demandSkriver, tagReferatet } from './referat-skriver.ts';

export interface Mødested {
  readonly kommune: Kommune;
  readonly sag: Sagsmappe;
  readonly fundet: FundetMøde;
  readonly today: Dato;
}

/** What will be written. `indhold` is read under the lock; `slip` gives the referat back. */
export interface Optaget {
  readonly indhold: () => Indhold;
  readonly slip: () => void;
}

/** @throws UserError no terminal, or somebody else is writing · StoppedError Ctrl-C; all that was typed is in the draft */
export async function optagelse(context: Context, sted: Mødested, overtag: boolean): Promise<Optaget> {
  const { sag, fundet } = sted;
  const { id } = fundet.møde.value;
  if (!context.terminal.interactive) {
    throw new UserError(
      'Her er ingen terminal at skrive i.',
      `Skriv referatet i en fil, og kør: samarbejd møde referat ${sag.id} ${id} --fra referat.yaml`,
    );
  }
  const lines = context.prompter.lines();
  try {
    const spørg = (spørgsmål: string) => lines.read(spørgsmål);
    const skriver = await tagReferatet(context, sag.repo, id, { overtag, spørg });
    try {
      await hold(context, sted, lines, skriver);
    } catch (error) {
      skriver.release();
      throw error;
    }
    const indhold = () => {
      demandSkriver(skriver);
      return fraKladde(samlKladde(readDraft(context, sag.repo, id)));
    };
    return { indhold, slip: skriver.release };
  } finally {
    lines.close();
  }
}

async function hold(context: Context, sted: Mødested, lines: LineReader, skriver: DraftClaim): Promise<void> {
  const { sag, fundet } = sted;
  const { id } = fundet.møde.value;
  const draft = vogtet(openDraft(context, sag.repo, id), skriver);
  try {
    const session = nySession(context, lines, draft, omgivelser(sted));
    await optag(session, draft.linjer.length > 0);
  } catch (error) {
    if (error instanceof StoppedError) {
      context.terminal.err(`Alt er gemt. Fortsæt med: samarbejd møde referat ${sag.id} ${id}`);
    }
    throw error;
  }
}

/** The draft, closed to whoever somebody has taken over from. */
function vogtet(draft: Draft, skriver: DraftClaim): Draft {
  return {
    linjer: draft.linjer,
    add: (ny) => {
      demandSkriver(skriver);
      return draft.add(ny);
    },
  };
}

function omgivelser({ kommune, sag, fundet, today }: Mødested) {
  const møde = fundet.møde.value;
  const kendte = alleKendte(kommune, sag);
  const deltagere = deltagerliste(kendte, møde);
  const navn: Session['navn'] = (id) =>
    kaldenavn(deltagere.some((d) => d.id === id) ? deltagere : kendte, id);
  const tidligere = alleMøder(sag)
    .map((m) => m.møde.value)
    .filter((m) => m.id !== møde.id);
  return { møde, tidligere, deltagere, navn, today };
}
