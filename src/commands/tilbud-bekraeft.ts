/** `tilbud bekræft`: someone has asked, and the tilbud has said that what is written is right. */

import type { Dato } from '../base/dato.ts';
import { demandKendte } from '../base/kendt.ts';
import type { Tilbudsoversigt } from '../model/tilbud.ts';
import type { EditOp } from '../store/edit.ts';
import { openKommune } from '../store/kommune.ts';
import { actingPerson } from './actor.ts';
import { command, writeOptions } from './command.ts';
import { editFile } from './edit-file.ts';
import { tellNext, tellWritten } from './outcome.ts';
import { TILBUDSFIL } from './tilbud-laest.ts';

/** More ids than these are only counted in the commit's subject. */
const NÆVNTE = 5;

export const tilbudBekræft = command({
  path: ['tilbud', 'bekræft'],
  summary: 'Skriv, at tilbud har sagt god for deres oplysninger i dag',
  description:
    'Ring eller skriv til tilbuddet først. Er noget ændret, så ret det i tilbud.yaml, før du bekræfter.',
  args: [{ name: 'tilbud', required: true, many: true, description: 'et eller flere id, fx t-5j7np' }],
  options: { vis: writeOptions.vis, medtag: writeOptions.medtag },
  examples: ['samarbejd tilbud bekræft t-5j7np', 'samarbejd tilbud bekræft t-5j7np t-6w3tz'],

  async run(context, { args, options, common }) {
    const kommune = openKommune(context, common.mappe);
    const { id: af } = await actingPerson(context, kommune);
    const ider = [...new Set(args)];
    const file = { ...TILBUDSFIL, command: 'tilbud bekræft' };
    const applied = await editFile(context, kommune, file, options, ({ value }) => ({
      message: `tilbud: bekræftet ${ider.length > NÆVNTE ? ider.length : ider.join(' ')}`,
      ops: bekræftelser(value, ider, { dato: common.today, af }),
    }));
    tellWritten(context.terminal, applied, options.vis);
    tellNext(context.terminal, common.stille || options.vis, ['samarbejd tilbud liste --ubekræftet']);
    return 0;
  },
});

function bekræftelser(
  { tilbud }: Tilbudsoversigt,
  ider: readonly string[],
  bekræftet: { readonly dato: Dato; readonly af: string },
): readonly EditOp[] {
  demandKendte(
    ider,
    tilbud.map((t) => t.id),
    'Et af tilbuddene findes ikke i tilbudsoversigten. Intet er skrevet.',
    'Se alle id med: samarbejd tilbud liste',
  );
  return ider.map((id) => ({
    op: 'set',
    path: ['tilbud', tilbud.findIndex((t) => t.id === id), 'bekræftet'],
    value: { ...bekræftet },
  }));
}
