/** `samtykke tilbagekald`: the citizen takes a consent back; it stops that day, and the tool says what that changes. */

import { UserError } from '../base/errors.ts';
import { formatDato } from '../base/dato.ts';
import { demandKendte } from '../base/kendt.ts';
import type { Context } from '../context.ts';
import { type Samtykke, samtykke } from '../model/samtykke.ts';
import { tilbagekaldtDen } from '../rules/samtykke-gyldighed.ts';
import { judgeAnswers } from '../store/answers.ts';
import { change } from '../store/change.ts';
import { demandForløb, readForløb, type Sagsmappe } from '../store/forloeb.ts';
import { openKommune } from '../store/kommune.ts';
import type { Plan } from '../store/plan.ts';
import { command, writeOptions } from './command.ts';
import { samtykkeIder } from './kendt-id.ts';
import { tellNext, tellWritten } from './outcome.ts';
import { dømSamtykke, type NytSamtykke } from './samtykke-dom.ts';
import { følger, tellFølger } from './samtykke-foelger.ts';
import { TYPENAVNE } from './samtykke-ord.ts';

const svar = samtykke.omit({ id: true, indhold: true });

export const samtykkeTilbagekald = command({
  path: ['samtykke', 'tilbagekald'],
  summary: 'Skriv ned, at borgeren trækker et samtykke tilbage',
  description:
    'Gælder fra i dag og kræver ingen form. Fortæller, hvem der ikke længere må få hvad, og hvilke papirer der allerede er ude.',
  args: [
    { name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' },
    { name: 'samtykke', required: false, description: 'samtykkets id, fx s-8m3pk; ellers spørges der' },
  ],
  options: {
    form: {
      kind: 'choice',
      choices: ['mundtlig', 'skriftlig'],
      default: 'mundtlig',
      description: 'hvordan borgeren sagde det',
    },
    ...writeOptions,
  },
  examples: [
    'samarbejd samtykke tilbagekald 2026-k7q3x',
    'samarbejd samtykke tilbagekald 2026-k7q3x s-8m3pk --vis',
  ],

  async run(context, { args: [id = '', valgt], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    const læst = demandForløb(readForløb(context, kommune, id));
    const mål = await hvilket(context, læst, valgt, options.ja);
    let nyt: NytSamtykke | undefined;
    let sag = læst;
    const work = (): Promise<Plan> => {
      sag = demandForløb(readForløb(context, kommune, id));
      kanTilbagekaldes(sag, mål);
      const givet = { dato: today, af: 'borger', form: options.form };
      const data = { type: 'tilbagekaldelse', givet, tilbagekalder: mål };
      nyt = dømSamtykke(context, judgeAnswers(data, svar), { kommune, sag, today });
      return Promise.resolve({
        message: `samtykke: tilbagekaldt ${mål} (${id})`,
        changes: [nyt.change],
      });
    };
    const applied = await change(context, læst.repo, work, { ...options, command: 'samtykke tilbagekald' });
    tellWritten(context.terminal, applied, options.vis);
    if (nyt) tellFølger(context.terminal, følger(kommune, sag, mål, nyt.samtykke, today));
    tellNext(context.terminal, stille || options.vis, [
      `samarbejd samtykke hvem ${id}`,
      `samarbejd samtykke giv ${id}`,
    ]);
    return 0;
  },
});

/** Those that can still be withdrawn. */
function åbne({ samtykker }: Sagsmappe): readonly Samtykke[] {
  const alle = samtykker.map((s) => s.value);
  return alle.filter((s) => s.type !== 'tilbagekaldelse' && tilbagekaldtDen(s, alle) === undefined);
}

/** @throws UserError it is not there, or withdrawn already */
function kanTilbagekaldes(sag: Sagsmappe, mål: string): void {
  if (åbne(sag).some((s) => s.id === mål)) return;
  const se = `Se samtykkerne med: samarbejd samtykke vis ${sag.id}`;
  demandKendte([mål], samtykkeIder(sag), 'Samtykket findes ikke i forløbet.', se);
  throw new UserError(`Samtykket ${mål} er allerede trukket tilbage.`, se);
}

async function hvilket(
  { prompter, terminal }: Context,
  sag: Sagsmappe,
  valgt: string | undefined,
  ja: boolean,
): Promise<string> {
  if (valgt !== undefined) {
    kanTilbagekaldes(sag, valgt);
    return valgt;
  }
  const valg = åbne(sag).map((s) => ({
    value: s.id,
    name: `${s.id}: ${TYPENAVNE[s.type]}, givet ${formatDato(s.givet.dato)}`,
  }));
  if (valg.length === 0)
    throw new UserError('Der er intet samtykke at trække tilbage.', `Se: samarbejd samtykke vis ${sag.id}`);
  if (terminal.interactive && !ja) return prompter.choose('Hvilket samtykke trækker borgeren tilbage?', valg);
  throw new UserError(
    'Skriv, hvilket samtykke borgeren trækker tilbage.',
    valg.map((v) => `samarbejd samtykke tilbagekald ${sag.id} ${v.value}`).join('\n    '),
  );
}
