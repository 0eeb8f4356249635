/** `ramme opdater`: the ramme has been reviewed; by whom, when next, and who was told. */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { plusVarighed } from '../base/graense.ts';
import type { Terminal } from '../context.ts';
import { RAMMEREGLER } from '../rules/ramme-regler.ts';
import { change } from '../store/change.ts';
import { edit, type EditOp } from '../store/edit.ts';
import { handEdits } from '../store/hand-edits.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { FILER } from '../store/layout.ts';
import type { Plan } from '../store/plan.ts';
import { fraOption } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { grænserI } from './graenser.ts';
import { gennemgå } from './opdater-gennemgang.ts';
import { spørgOmOpdatering } from './opdater-spoergsmaal.ts';
import { givneSvar, type Opdatering, type Opdateringssag, udfyld } from './opdater-svar.ts';
import { tellNext, tellWritten } from './outcome.ts';
import { læsRamme } from './ramme-laest.ts';

export const rammeOpdater = command({
  path: ['ramme', 'opdater'],
  summary: 'Gennemgå rammen, og skriv datoen for opdateringen',
  description:
    'Går rammen igennem gruppe for gruppe, viser, hvad der er ændret siden sidst, og sætter datoer og navne. Svarene selv rettes i ramme.yaml.',
  options: {
    næste: { kind: 'date', description: 'næste opdatering; ellers så sent, som fristen tillader' },
    'skal-opdateres-af': {
      kind: 'text',
      value: 'person',
      description: 'person-id; ellers den samme som før',
    },
    'opdateret-af': { kind: 'text', value: 'person', description: 'person-id; ellers dig selv' },
    orienteret: {
      kind: 'many',
      value: 'hvem',
      description: 'hvem der har fået besked: person-id eller rolle',
    },
    'orienteret-den': { kind: 'date', description: 'hvornår de fik besked; ellers i dag' },
    fra: fraOption,
    ...writeOptions,
  },
  examples: [
    'samarbejd ramme opdater',
    'samarbejd ramme opdater --næste 2027-05-01 --orienteret samarbejdspartner --ja',
  ],

  async run(context, { options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    const læst = læsRamme(context, kommune, today);
    const sag: Opdateringssag = { kommune, læst, today, senest: senestNæste(kommune, today) };
    const givet = givneSvar(context, options);
    const asks = context.terminal.interactive && !options.ja && options.fra === undefined;
    if (!asks && !options.ja && Object.keys(givet).length === 0) refuseUspurgt();
    const rettet = asks ? await handEdits(context, kommune.root, [FILER.ramme], options) : [];
    if (asks) await gennemgå(context, sag);
    const svar = await udfyld(context, sag, asks ? await spørgOmOpdatering(context, sag, givet) : givet);
    const applied = await change(context, kommune.root, () => Promise.resolve(plan(sag, svar)), {
      ...options,
      medtag: options.medtag || rettet.length > 0,
      command: 'ramme opdater',
    });
    tellWritten(context.terminal, applied, options.vis);
    tellRest(context.terminal, stille, sag, svar);
    return 0;
  },
});

function senestNæste(kommune: Kommune, today: Dato): Dato {
  const gældende = grænserI(kommune);
  return plusVarighed(today, gældende.varighed(RAMMEREGLER.forældet));
}

function refuseUspurgt(): never {
  throw new UserError(
    'Rammen skal gennemgås, og her er ingen terminal at spørge i.',
    'Når I har gennemgået den: samarbejd ramme opdater --ja',
  );
}

/** The text that was reviewed is the text that is changed: if it has changed since, nothing is written. */
function plan({ læst, today }: Opdateringssag, { orientering, ...svar }: Opdatering): Plan {
  const felter = Object.entries({ opdateret: today, ...svar });
  const ops: EditOp[] = felter.map(([nøgle, value]) => ({ op: 'set', path: ['opdatering', nøgle], value }));
  if (orientering) {
    ops.push({ op: 'set', path: ['orientering'], value: { opdatering: today, ...orientering } });
  }
  const text = edit(læst.text, ops);
  return {
    message: `ramme: opdateret ${today}`,
    changes: [{ kind: 'update', path: FILER.ramme, before: læst.hash, text }],
  };
}

function tellRest(
  terminal: Terminal,
  stille: boolean,
  { læst, today }: Opdateringssag,
  { orientering }: Opdatering,
): void {
  const sidst = læst.doc.value.opdatering.opdateret;
  const nyt = sidst !== undefined && sidst < today ? ` --ændringer-siden ${sidst}` : '';
  const besked = orientering ? [] : [`samarbejd ramme vis${nyt}   (til dem, der skal have besked)`];
  const godkend =
    læst.etablering.godkendt && !læst.etablering.ændret
      ? []
      : ['samarbejd ramme godkend   (når styregruppen har godkendt svarene)'];
  tellNext(terminal, stille, [...besked, ...godkend, 'samarbejd ramme tjek']);
}
