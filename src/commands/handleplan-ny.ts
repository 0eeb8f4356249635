/** `handleplan ny`: one more activity, with the four fields of the skema. */

import { FindingsError } from '../base/errors.ts';
import { newId } from '../base/id.ts';
import type { Dato } from '../base/dato.ts';
import { erGentagelse } from '../base/gentagelse.ts';
import { HVORNÅR_EKSEMPLER, parseHvornår } from '../base/gentagelse-tekst.ts';
import type { Prompter } from '../context.ts';
import { aktivitet, MÅLSÆTNINGER } from '../model/handleplan.ts';
import { hvornårForstået } from '../rules/handleplan.ts';
import { kendteIder, ukendtePersoner } from '../rules/personopslag.ts';
import type { YamlMap } from '../store/answers.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { answers, fraOption } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { editFile } from './edit-file.ts';
import { HANDLEPLANFIL } from './handleplan-laest.ts';
import { tellNext, tellWritten } from './outcome.ts';

const svar = aktivitet.omit({ id: true });

export const handleplanNy = command({
  path: ['handleplan', 'ny'],
  summary: 'Skriv en ny aktivitet i handleplanen',
  description: `Aktivitet, målsætninger, hvornår og hvem. Hvornår kan fx være: ${HVORNÅR_EKSEMPLER.join(' · ')}.`,
  options: { fra: fraOption, ...writeOptions },
  examples: ['samarbejd handleplan ny', 'samarbejd handleplan ny --fra aktivitet.yaml'],

  async run(context, { options, common }) {
    const kommune = openKommune(context, common.mappe);
    const { doc, data } = await answers(context, {
      ...options,
      schema: svar,
      ask: (prompter) => ask(prompter, kommune),
      hint: 'Skriv svarene i en fil, og kør: samarbejd handleplan ny --fra aktivitet.yaml',
    });
    const hvem = doc.value.hvem.map((id, i) => ({ id, path: ['hvem', i] }));
    const findings = [
      ...hvornårForstået(doc, doc.value, ['hvornår']),
      ...ukendtePersoner(doc, hvem, kendteIder(kommune.personer.value)),
    ];
    if (findings.length > 0) throw new FindingsError(findings);
    let id = '';
    const file = { ...HANDLEPLANFIL, command: 'handleplan ny' };
    const applied = await editFile(context, kommune, file, options, ({ value: { aktiviteter } }) => {
      id = newId('h', context.random.below, new Set(aktiviteter.map((a) => a.id)));
      const value = { id, ...medBegyndelse(data, doc.value, common.today) };
      return { message: `handleplan: ny ${id}`, ops: [{ op: 'append', path: ['aktiviteter'], value }] };
    });
    tellWritten(context.terminal, applied, options.vis);
    if (!options.vis) context.terminal.out(`Den nye aktivitet har id ${id}`);
    tellNext(context.terminal, common.stille || options.vis, [
      'samarbejd handleplan tjek',
      'samarbejd handleplan vis',
    ]);
    return 0;
  },
});

/** A repetition holds from today when nobody says otherwise, so that nothing before it is missed. */
function medBegyndelse(
  data: YamlMap,
  { hvornår, fra }: { readonly hvornår: string; readonly fra?: Dato | undefined },
  today: Dato,
): YamlMap {
  const læst = parseHvornår(hvornår);
  const begynder = læst !== undefined && erGentagelse(læst) && fra === undefined;
  return { ...data, ...(begynder ? { fra: today } : {}), status: data['status'] ?? 'planlagt' };
}

const MÅLVALG = MÅLSÆTNINGER.map(({ id, tekst }) => ({ value: id, name: `${id}: ${tekst}` }));

async function ask(prompter: Prompter, { personer }: Kommune): Promise<YamlMap> {
  const aktiviteten = await prompter.text('Aktivitet', { required: true });
  const målsætninger = await prompter.chooseMany('Hvilken målsætning knytter aktiviteten sig til?', MÅLVALG);
  let hvornår = await prompter.text('Hvornår? Fx 4 x årligt eller 2026-12-15', { required: true });
  while (parseHvornår(hvornår) === undefined) {
    const igen = `Det kan ikke regnes om til en frist. Skriv fx ${HVORNÅR_EKSEMPLER.join(' · ')}`;
    hvornår = await prompter.text(igen, { required: true });
  }
  const valg = personer.value.personer.map((p) => ({ value: p.id, name: `${p.navn}, ${p.organisation}` }));
  const hvem = await prompter.chooseMany('Hvem er ansvarlig?', valg);
  return { aktivitet: aktiviteten, målsætninger, hvornår, hvem };
}
