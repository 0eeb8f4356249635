/** The questions of a screening, in the order the handbook asks them. */

import type { Dato } from '../base/dato.ts';
import type { Prompter } from '../context.ts';
import type { Metode } from '../model/metode.ts';
import type { YamlMap } from '../store/answers.ts';
import type { Kommune } from '../store/kommune.ts';
import { askJaNej } from './answers.ts';
import { datosvar } from './svartjek.ts';

const UDFALD = [
  { value: 'tilbydes', name: 'borgeren tilbydes et forløb' },
  { value: 'tilbydes_ikke', name: 'borgeren tilbydes ikke et forløb' },
];

function choices(poster: readonly { readonly id: string; readonly navn: string }[]) {
  return poster.map(({ id, navn }) => ({ value: id, name: navn }));
}

async function askFlere(
  prompter: Prompter,
  question: string,
  poster: Metode['kriterier'],
): Promise<readonly string[]> {
  return poster.length === 0 ? [] : prompter.chooseMany(question, choices(poster));
}

async function askTjekliste(prompter: Prompter, { tjekliste }: Metode): Promise<YamlMap[]> {
  const svarene: YamlMap[] = [];
  for (const id of await askFlere(prompter, 'Hvilke udsagn passer på borgeren?', tjekliste)) {
    const navn = tjekliste.find((u) => u.id === id)?.navn ?? id;
    svarene.push({ udsagn: id, kommentar: await prompter.text(`Evt. kommentar til »${navn}«`) });
  }
  return svarene;
}

/** The exclusions are asked for before the criteria: when one holds, the rest is seldom needed. */
export async function askVisitation(prompter: Prompter, kommune: Kommune, today: Dato): Promise<YamlMap> {
  const { metode, personer } = kommune;
  const m = metode.value;
  const i_målgruppe = await askJaNej(prompter, `Er borgeren i målgruppen: ${m.målgruppe}?`);
  const udelukket = await askFlere(
    prompter,
    'Gælder noget af dette borgeren? (så tilbydes det ikke)',
    m.udelukket,
  );
  const kriterier = await askFlere(prompter, 'Hvilke kriterier er opfyldt?', m.kriterier);
  const tjekliste = await askTjekliste(prompter, m);
  const kendetegn = m.stratificering.flatMap((s) => [...s.lav, ...s.høj]);
  const stratificering = await askFlere(prompter, 'Hvilke kendetegn passer? (kun en støtte)', kendetegn);
  const beslutter = personer.value.personer.filter((p) => m.visiteres_af.some((r) => p.roller.includes(r)));
  const afgørelse = {
    dato: await prompter.text('Hvilken dag er det besluttet?', {
      initial: today,
      required: true,
      check: datosvar,
    }),
    af: await prompter.chooseMany('Hvem har besluttet det?', choices(beslutter)),
    udfald: await prompter.choose('Hvad er besluttet?', UDFALD),
    begrundelse: await prompter.text('Hvorfor?', { required: true }),
  };
  return { i_målgruppe, udelukket, kriterier, tjekliste, stratificering, afgørelse };
}
