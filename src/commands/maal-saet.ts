/** `mål sæt`: begins the skema, and writes what was agreed at the meeting; goals keep their ids, the file its comments (R-107, R-128, R-155…R-165). */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { newId } from '../base/id.ts';
import { demandKendte } from '../base/kendt.ts';
import type { Context } from '../context.ts';
import { skemasvar } from '../model/maal-svar.ts';
import { målOgAftaler } from '../model/maal-og-aftaler.ts';
import type { YamlMap } from '../store/answers.ts';
import type { EditOp } from '../store/edit.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { loadMål } from '../store/maal.ts';
import { commentsFrom } from '../store/schema-comments.ts';
import { writeYaml } from '../store/write-yaml.ts';
import { answers, fraOption } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { grænserI } from './graenser.ts';
import { skemafund } from './maal-fund.ts';
import { læsSkema, type Førskema, retSkema, type Skemarettelse } from './maal-ret.ts';
import { askSkema } from './maal-spoergsmaal.ts';
import { tellNext, tellWritten } from './outcome.ts';

export const målSæt = command({
  path: ['mål', 'sæt'],
  summary: 'Begynd mål- og aftaleskemaet, og skriv mål og aftaler i det',
  description:
    'Mål uden id lægges til og får ét; mål med id rettes, og resten af målet bliver stående. De andre dele af skemaet erstattes af dét, der er i svarene. Intet andet røres.',
  args: [{ name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' }],
  options: { fra: fraOption, ...writeOptions },
  examples: ['samarbejd mål sæt 2026-k7q3x', 'samarbejd mål sæt 2026-k7q3x --fra maal.yaml'],

  async run(context, { args: [id = ''], options, common }) {
    const kommune = openKommune(context, common.mappe);
    const { skema } = læsSkema(context, kommune, id);
    const { data } = await answers(context, {
      ...options,
      schema: skemasvar,
      ask: (prompter) => askSkema(prompter, common.today),
      hint: `Skriv fx mål: [{område: bolig, mål: Jeg vil …}] i en fil, og kør: samarbejd mål sæt ${id} --fra maal.yaml`,
    });
    const iBrug = new Set(skema.mål.map((m) => m.id));
    const nye = mål(data).map((m) => medId(context, m, iBrug));
    const applied = await retSkema(context, kommune, id, { ...options, command: 'mål sæt' }, (før) =>
      rettelse(id, før, { ...data, mål: nye }),
    );
    tellWritten(context.terminal, applied, options.vis);
    if (!common.stille && !options.vis) tellRåd(context, kommune, id, common.today);
    tellNext(context.terminal, common.stille || options.vis, [
      `samarbejd mål vis ${id}`,
      `samarbejd mål underskriv ${id}, når alle har skrevet under`,
    ]);
    return 0;
  },
});

function mål(data: YamlMap): readonly YamlMap[] {
  return Array.isArray(data['mål']) ? (data['mål'] as readonly YamlMap[]) : [];
}

/** A new goal gets its id here, once, so that `--vis` and a second try agree. @throws UserError when it says too little */
function medId({ random }: Context, m: YamlMap, iBrug: Set<string>): YamlMap {
  if (m['id'] !== undefined) return m;
  if (m['område'] === undefined || m['mål'] === undefined) {
    throw new UserError(
      'Et nyt mål skal have et område og et mål.',
      'Skriv fx {område: bolig, mål: Jeg vil blive boende}. Et mål, der er der i forvejen, rettes med sit id.',
    );
  }
  const id = newId('g', random.below, iBrug);
  iBrug.add(id);
  return { id, ...m };
}

function rettelse(id: string, { skema, text }: Førskema, data: YamlMap): Skemarettelse {
  const message = text === '' ? `mål: skema begyndt (${id})` : `mål: skema rettet (${id})`;
  const { mål: _, ...resten } = data;
  if (text === '') return { message, ops: [], ny: nytSkema(data) };
  const dele = Object.entries(resten).flatMap(([nøgle, value]): EditOp[] =>
    value === undefined ? [] : [{ op: 'set', path: [nøgle], value }],
  );
  const ops = mål(data).flatMap((m) =>
    målops(
      skema.mål.findIndex((g) => g.id === m['id']),
      m,
    ),
  );
  const fremmede = mål(data).flatMap(({ id: nævnt, område }) =>
    område === undefined && typeof nævnt === 'string' && !skema.mål.some((g) => g.id === nævnt)
      ? [nævnt]
      : [],
  );
  const ider = skema.mål.map((g) => g.id);
  demandKendte(fremmede, ider, 'Målet findes ikke i skemaet.', `Se målenes id med: samarbejd mål vis ${id}`);
  return { message, ops: [...dele, ...ops] };
}

function målops(indeks: number, m: YamlMap): readonly EditOp[] {
  if (indeks < 0) return [{ op: 'append', path: ['mål'], value: m }];
  return Object.entries(m).flatMap(([nøgle, value]): EditOp[] =>
    nøgle === 'id' || value === undefined ? [] : [{ op: 'set', path: ['mål', indeks, nøgle], value }],
  );
}

/** Every group of the form stands in a new file, so that whoever opens it sees what is missing. */
function nytSkema(data: YamlMap): string {
  const tomme = { formål: [], indsatser: [], andre_forhold: [] };
  return writeYaml(
    { plantype: 'almindelig', ...tomme, ...data },
    { header: 'Fortroligt. Borgerens mål- og aftaleskema.', comments: commentsFrom(målOgAftaler) },
  );
}

/** What the rules advise, for the writer's eyes. It stops nothing. */
function tellRåd(context: Context, kommune: Kommune, id: string, today: Dato): void {
  const { sag } = læsSkema(context, kommune, id);
  const loaded = loadMål(context, kommune, id);
  if (!loaded?.doc) return;
  const fund = skemafund(context, loaded.doc, loaded.text, {
    kommune,
    forløb: sag.forløb,
    samtykker: sag.samtykker.map((s) => s.value),
    grænser: grænserI(kommune),
    today,
  });
  for (const { severity, message, hint } of fund) {
    context.terminal.err(`${severity}: ${message}`);
    context.terminal.err(`  → ${hint}`);
  }
}
