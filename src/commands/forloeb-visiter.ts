/** `forløb visiter`: people decide whether a forløb is offered; the tjekliste supports, it never decides (R-114…R-118). */

import { UserError } from '../base/errors.ts';
import type { Dato } from '../base/dato.ts';
import type { Prompter } from '../context.ts';
import { forløb } from '../model/forloeb.ts';
import type { Metode } from '../model/metode.ts';
import type { YamlMap } from '../store/answers.ts';
import { change } from '../store/change.ts';
import { edit } from '../store/edit.ts';
import { demandForløb, readForløb } from '../store/forloeb.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { FORLØBSFIL } from '../store/layout.ts';
import { answers, fraOption } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { tellNext, tellWritten } from './outcome.ts';

const svar = forløb.shape.visitation.unwrap();

export const forløbVisiter = command({
  path: ['forløb', 'visiter'],
  summary: 'Skriv ned, om borgeren tilbydes et forløb, og hvorfor',
  description:
    'Kriterier og tjekliste støtter vurderingen. Afgørelsen træffes af mennesker og skrives med dato, navne og begrundelse.',
  args: [{ name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' }],
  options: { fra: fraOption, ...writeOptions },
  examples: [
    'samarbejd forløb visiter 2026-k7q3x',
    'samarbejd forløb visiter 2026-k7q3x --fra visitation.yaml',
  ],

  async run(context, { args: [id = ''], options, common }) {
    const kommune = openKommune(context, common.mappe);
    const { repo } = demandForløb(readForløb(context, kommune, id));
    const { doc, data } = await answers(context, {
      ...options,
      schema: svar,
      ask: (prompter) => ask(prompter, kommune, common.today),
      hint: `Skriv svarene i en fil, og kør: samarbejd forløb visiter ${id} --fra visitation.yaml`,
    });
    const udfald = doc.value.afgørelse?.udfald;
    const applied = await change(
      context,
      repo,
      () => Promise.resolve(plan(readForløb(context, kommune, id), data, udfald)),
      { ...options, command: 'forløb visiter' },
    );
    tellWritten(context.terminal, applied, options.vis);
    tellNext(
      context.terminal,
      common.stille,
      udfald === 'tilbydes' ? [`samarbejd samtykke giv ${id}`] : [`samarbejd forløb vis ${id}`],
    );
    return 0;
  },
});

function plan(
  mappe: ReturnType<typeof readForløb>,
  data: YamlMap,
  udfald: 'tilbydes' | 'tilbydes_ikke' | undefined,
) {
  const { status } = demandForløb(mappe).forløb.value;
  if (status !== 'henvist' && status !== 'visiteret') {
    throw new UserError(
      'Forløbet er allerede i gang eller afsluttet.',
      `Se det med: samarbejd forløb vis ${mappe.id}`,
    );
  }
  const text = edit(mappe.forløb.text, [
    { op: 'set', path: ['visitation'], value: data },
    ...(udfald === 'tilbydes' ? [{ op: 'set', path: ['status'], value: 'visiteret' } as const] : []),
  ]);
  return {
    message: `forløb: visiteret ${mappe.id}`,
    changes: [{ kind: 'update', path: FORLØBSFIL, before: mappe.forløb.hash, text } as const],
  };
}

const UDFALD = [
  { value: 'tilbydes', name: 'borgeren tilbydes et forløb' },
  { value: 'tilbydes_ikke', name: 'borgeren tilbydes ikke et forløb' },
];

function choices(poster: readonly { readonly id: string; readonly navn: string }[]) {
  return poster.map(({ id, navn }) => ({ value: id, name: navn }));
}

async function askTjekliste(prompter: Prompter, metode: Metode): Promise<YamlMap[]> {
  if (metode.tjekliste.length === 0) return [];
  const udsagn = await prompter.chooseMany('Hvilke udsagn passer på borgeren?', choices(metode.tjekliste));
  const svarene: YamlMap[] = [];
  for (const id of udsagn) {
    const navn = metode.tjekliste.find((u) => u.id === id)?.navn ?? id;
    svarene.push({ udsagn: id, kommentar: await prompter.text(`Evt. kommentar til »${navn}«`) });
  }
  return svarene;
}

async function ask(prompter: Prompter, { metode, personer }: Kommune, today: Dato): Promise<YamlMap> {
  const m = metode.value;
  const kendetegn = m.stratificering.flatMap((s) => [...s.lav, ...s.høj]);
  const kriterier = await prompter.chooseMany('Hvilke kriterier er opfyldt?', choices(m.kriterier));
  const tjekliste = await askTjekliste(prompter, m);
  const stratificering =
    kendetegn.length > 0
      ? await prompter.chooseMany('Hvilke kendetegn passer? (kun en støtte)', choices(kendetegn))
      : [];
  const beslutter = personer.value.personer.filter((p) =>
    m.visiteres_af.some((rolle) => p.roller.includes(rolle)),
  );
  const afgørelse = {
    dato: await prompter.text('Hvilken dag er det besluttet?', { initial: today, required: true }),
    af: await prompter.chooseMany('Hvem har besluttet det?', choices(beslutter)),
    udfald: await prompter.choose('Hvad er besluttet?', UDFALD),
    begrundelse: await prompter.text('Hvorfor?', { required: true }),
  };
  return { kriterier, tjekliste, stratificering, afgørelse };
}
