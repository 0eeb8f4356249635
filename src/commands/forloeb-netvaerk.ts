/** `forløb netværk`: the network map, and who is added to it; who is involved, and when, is agreed with the citizen. */

import type * as z from 'zod';
import { newId } from '../base/id.ts';
import { ukendt } from '../base/kendt.ts';
import type { Prompter } from '../context.ts';
import { fagpersonsaftale, nyNetværksperson, rettetNetværksperson } from '../model/netvaerk.ts';
import type { YamlMap } from '../store/answers.ts';
import type { EditOp } from '../store/edit.ts';
import { demandForløb, readForløb, type Sagsmappe } from '../store/forloeb.ts';
import { openKommune } from '../store/kommune.ts';
import { answers, fraOption } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { netværkskort } from './forloeb-netvaerkskort.ts';
import { askAftale, askPrivat } from './forloeb-netvaerk-svar.ts';
import { demandÅbent, retForløb } from './forloeb-ret.ts';
import { demandPerson } from './forloeb-rolle.ts';
import { tellNext, tellWritten } from './outcome.ts';

export const forløbNetværk = command({
  path: ['forløb', 'netværk'],
  summary: 'Vis borgerens netværkskort, og skriv, hvem der inddrages hvornår',
  description:
    'Uden valg vises kortet; navne kun med --navne. Navne og aftaler skrives aldrig på kommandolinjen: der spørges om dem, eller de læses med --fra.',
  args: [{ name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' }],
  options: {
    navne: { kind: 'flag', description: 'vis navne og aftaler; ikke på en delt skærm' },
    tilføj: { kind: 'flag', description: 'tilføj en person fra borgerens eget netværk' },
    ret: { kind: 'text', value: 'n-id', description: 'ret en person i borgerens eget netværk' },
    person: { kind: 'text', value: 'p-id', description: 'skriv, hvornår en fagperson inddrages' },
    fra: fraOption,
    ...writeOptions,
  },
  examples: [
    'samarbejd forløb netværk 2026-k7q3x --navne',
    'samarbejd forløb netværk 2026-k7q3x --tilføj --fra soester.yaml',
    'samarbejd forløb netværk 2026-k7q3x --person p-r4k2m --fra aftale.yaml',
  ],

  async run(context, { args: [id = ''], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    const sag = demandForløb(readForløb(context, kommune, id));
    if (options.person !== undefined) demandPerson(kommune, options.person);
    const valgt = opgave(sag, options);
    if (valgt === undefined) {
      const kort = netværkskort(sag, kommune, today, (v) => (options.navne ? v.reveal() : v.toString()));
      context.terminal.data(`${kort.join('\n')}\n`);
      return 0;
    }
    demandÅbent(sag);
    const { data } = await answers(context, {
      ...options,
      schema: valgt.schema,
      ask: valgt.ask,
      hint: `Skriv svarene i en fil, og kør kommandoen igen med --fra fil.yaml`,
    });
    const ny = newId('n', context.random.below, new Set(sag.forløb.value.netværk.map((n) => n.id)));
    const applied = await retForløb(
      context,
      kommune,
      id,
      { ...options, command: 'forløb netværk' },
      (nu) => ({
        message: `forløb: netværk rettet (${id})`,
        ops: valgt.ops(nu, data, ny),
      }),
    );
    tellWritten(context.terminal, applied, options.vis);
    tellNext(context.terminal, stille || options.vis, [`samarbejd forløb netværk ${id} --navne`]);
    return 0;
  },
});

interface Opgave {
  readonly schema: z.ZodType;
  readonly ask: (prompter: Prompter) => Promise<YamlMap>;
  readonly ops: (sag: Sagsmappe, data: YamlMap, nytId: string) => readonly EditOp[];
}

interface Valg {
  readonly tilføj: boolean;
  readonly ret: string | undefined;
  readonly person: string | undefined;
  readonly fra: string | undefined;
}

function opgave(sag: Sagsmappe, { tilføj, ret, person, fra }: Valg): Opgave | undefined {
  if (ret !== undefined) {
    indeksAf(sag, ret);
    return {
      schema: rettetNetværksperson,
      ask: askPrivat,
      ops: (nu, data) => felter(['netværk', indeksAf(nu, ret)], data),
    };
  }
  if (person !== undefined)
    return { schema: fagpersonsaftale, ask: askAftale, ops: (nu, data) => aftale(nu, person, data) };
  if (!tilføj && fra === undefined) return undefined;
  return {
    schema: nyNetværksperson,
    ask: askPrivat,
    ops: (_, data, id) => [{ op: 'append', path: ['netværk'], value: { id, ...data } }],
  };
}

function indeksAf({ forløb }: Sagsmappe, id: string): number {
  const indeks = forløb.value.netværk.findIndex((n) => n.id === id);
  if (indeks >= 0) return indeks;
  const ider = forløb.value.netværk.map((n) => n.id);
  const se = 'Se ids med: samarbejd forløb netværk og forløbets id';
  throw ukendt(id, ider, 'Personen findes ikke i borgerens netværk.', se);
}

function felter(path: EditOp['path'], data: YamlMap): EditOp[] {
  return Object.entries(data).flatMap(([key, value]) =>
    value === undefined ? [] : [{ op: 'set', path: [...path, key], value } as const],
  );
}

function aftale({ forløb }: Sagsmappe, person: string, data: YamlMap): EditOp[] {
  const indeks = forløb.value.fagpersoner.findIndex((f) => f.person === person);
  if (indeks >= 0) return felter(['fagpersoner', indeks], data);
  return [{ op: 'append', path: ['fagpersoner'], value: { person, ...data } }];
}
