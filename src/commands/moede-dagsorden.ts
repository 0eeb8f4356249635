/** `møde dagsorden`: the agenda changed after the invitation; a new version for everyone, logged. */

import { formatDato } from '../base/dato.ts';
import { nyDagsorden } from '../model/ny-dagsorden.ts';
import { lavTider } from '../rules/dagsorden.ts';
import { dagsordensfrist } from '../rules/moede-frister.ts';
import { readAnswers, type YamlMap } from '../store/answers.ts';
import { change } from '../store/change.ts';
import { openKommune } from '../store/kommune.ts';
import type { Plan } from '../store/plan.ts';
import { command, writeOptions } from './command.ts';
import { grænserI } from './graenser.ts';
import { dagsordenspapir } from './indkald-papirer.ts';
import { findIndkaldt } from './moede-find.ts';
import { gemPapirer, overskrivOption } from './moede-papirgem.ts';
import { retMøde } from './moede-ret.ts';
import { tellNext, tellWritten } from './outcome.ts';
import { UserError } from '../base/errors.ts';

export const mødeDagsorden = command({
  path: ['møde', 'dagsorden'],
  summary: 'Ret dagsordenen, efter der er indkaldt',
  description:
    'Læser de nye punkter med --fra og laver dagsordenen på ny, med besked om, at den erstatter den gamle. Klokkeslættene regnes ud. En ændret dagsorden sendes senest to dage før mødet. Intet sendes.',
  args: [
    { name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' },
    { name: 'møde', required: true, description: 'mødets id, fx m-7k2qx' },
  ],
  options: {
    fra: {
      kind: 'text',
      value: 'fil',
      description: 'en YAML-fil med dagsorden: en liste af punkt, minutter og underpunkter; - for stdin',
    },
    overskriv: overskrivOption,
    ...writeOptions,
  },
  examples: ['samarbejd møde dagsorden 2026-k7q3x m-7k2qx --fra dagsorden.yaml'],

  async run(context, { args: [id = '', mødeId = ''], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    const find = () => findIndkaldt(context, kommune, id, mødeId);
    const { sag: først, fundet: før } = find();
    if (options.fra === undefined) {
      throw new UserError(
        'Der mangler en ny dagsorden.',
        'Skriv dagsorden: med punkt og minutter i en fil, og giv den med --fra.',
      );
    }
    const svar = readAnswers(context, options.fra, nyDagsorden);
    const skrevne = svar.data['dagsorden'] as readonly YamlMap[];

    const work = async (): Promise<Plan> => {
      const { sag, fundet } = find();
      const tider = lavTider(svar.doc.value.dagsorden, fundet.møde.value.tid);
      const punkter = skrevne.map(({ punkt, underpunkter, om }, i) => ({
        punkt,
        fra: tider[i]?.fra,
        minutter: String(tider[i]?.minutter ?? 0),
        underpunkter,
        om,
      }));
      const { møde, change: rettet } = retMøde(kommune, sag, fundet, [
        { op: 'set', path: ['dagsorden'], value: punkter },
        { op: 'append', path: ['dagsorden_ændret'], value: today },
      ]);
      const papirer = dagsordenspapir(context, { kommune, sag, møde, today });
      const gemte = papirer.map(({ navn, ...papir }) => ({ ...papir, path: `${fundet.mappe}/${navn}.md` }));
      const gem = { today, html: false, overskriv: options.overskriv };
      const sider = await gemPapirer(context, sag, gemte, gem);
      return { message: `møde: ny dagsorden ${mødeId} (${id})`, changes: [rettet, ...sider] };
    };
    const medtag = options.medtag || options.overskriv;
    const applied = await change(context, først.repo, work, {
      ...options,
      medtag,
      command: 'møde dagsorden',
    });
    tellWritten(context.terminal, applied, options.vis);
    const gældende = grænserI(kommune);
    const frist = dagsordensfrist(før.møde.value, gældende);
    tellNext(context.terminal, stille || options.vis, [
      today > frist
        ? `ring til borgeren og deltagerne: den nye dagsorden skulle være sendt senest ${formatDato(frist)}`
        : `send dagsordenen ad en sikker vej senest ${formatDato(frist)} kl. 23.59`,
      `samarbejd møde udsend ${id} ${mødeId}`,
    ]);
    return 0;
  },
});
