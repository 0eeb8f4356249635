/** `forløb visiter`: people decide whether a forløb is offered; lists and counts support them and never decide (R-109…R-118). */

import { FindingsError, UserError } from '../base/errors.ts';
import type { Dato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import type { Located } from '../base/located.ts';
import type { Context } from '../context.ts';
import { type Forløb, forløb } from '../model/forloeb.ts';
import { VISITATIONSREGLER } from '../rules/forloeb-visitation.ts';
import { FORLØBSREGLER, tjekForløb } from '../rules/forloeb.ts';
import { statusEfterRoller } from '../rules/forloeb-skift.ts';
import type { Answers } from '../store/answers.ts';
import { demandForløb, readForløb, type Sagsmappe } from '../store/forloeb.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { answers, fraOption } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { retForløb, type Rettelse, rettet } from './forloeb-ret.ts';
import { tellStatus } from './forloeb-rolle.ts';
import { askVisitation } from './forloeb-visiter-svar.ts';
import { støttelinjer } from './forloeb-visiter-stoette.ts';
import { grænserI } from './graenser.ts';
import { tellNext, tellWritten } from './outcome.ts';

const svar = forløb.shape.visitation.unwrap();
type Visitation = NonNullable<Forløb['visitation']>;

export const forløbVisiter = command({
  path: ['forløb', 'visiter'],
  summary: 'Skriv ned, om borgeren tilbydes et forløb, og hvorfor',
  description:
    'Kriterier og tjekliste støtter vurderingen. Afgørelsen træffes af mennesker og skrives med dato, navne og begrundelse. Uden en afgørelse gemmes kun det, der er krydset af.',
  args: [{ name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' }],
  options: { fra: fraOption, ...writeOptions },
  examples: [
    'samarbejd forløb visiter 2026-k7q3x',
    'samarbejd forløb visiter 2026-k7q3x --fra visitation.yaml',
  ],

  async run(context, { args: [id = ''], options, common }) {
    const kommune = openKommune(context, common.mappe);
    const sag = demandForløb(readForløb(context, kommune, id));
    demandVisiterbar(sag);
    const { doc, data } = await answers(context, {
      ...options,
      schema: svar,
      ask: (prompter) => askVisitation(prompter, kommune, common.today),
      hint: `Skriv svarene i en fil, og kør: samarbejd forløb visiter ${id} --fra visitation.yaml`,
    });
    const fund = visitationsfund(kommune, sag, doc, common.today);
    if (fund.some((f) => f.severity === 'fejl')) throw new FindingsError(fund);
    const applied = await retForløb(context, kommune, id, { ...options, command: 'forløb visiter' }, (nu) =>
      plan(nu, kommune, { doc, data }, common.today),
    );
    tellWritten(context.terminal, applied, options.vis);
    if (!common.stille) tellStøtte(context, støttelinjer(doc.value, kommune.metode.value), fund);
    const efter = demandForløb(readForløb(context, kommune, id));
    const tilbudt = doc.value.afgørelse?.udfald === 'tilbydes';
    const næste = tilbudt ? tellStatus(context, sag, efter, kommune, common.today) : [];
    tellNext(context.terminal, common.stille || options.vis, [...næste, ...herefter(id, doc.value)]);
    return 0;
  },
});

function herefter(id: string, { afgørelse }: Visitation): readonly string[] {
  if (afgørelse === undefined) return [`samarbejd forløb visiter ${id}`];
  return [afgørelse.udfald === 'tilbydes' ? `samarbejd samtykke giv ${id}` : `samarbejd forløb afslut ${id}`];
}

/** @throws UserError when the case has gone on from the screening */
function demandVisiterbar({ id, forløb: { value } }: Sagsmappe): void {
  if (value.status === 'henvist' || value.status === 'visiteret') return;
  throw new UserError(
    'Forløbet er allerede i gang eller afsluttet.',
    `Se det med: samarbejd forløb vis ${id}`,
  );
}

const { kriterier, målgruppe, udelukket, afgørelseAf, afgørelseFremtid } = VISITATIONSREGLER;
const { énAfdeling, ukendtNavn } = FORLØBSREGLER;
const OM_VISITATION: readonly string[] = [
  kriterier,
  målgruppe,
  udelukket,
  énAfdeling,
  afgørelseAf,
  afgørelseFremtid,
  ukendtNavn,
].map(({ kode }) => kode);

/** What the rules say of the answers, at their place in the file of answers. */
function visitationsfund(
  kommune: Kommune,
  sag: Sagsmappe,
  doc: Located<Visitation>,
  today: Dato,
): readonly Finding[] {
  const { metode, samarbejd, personer } = kommune;
  const status = doc.value.afgørelse?.udfald === 'tilbydes' ? 'visiteret' : 'henvist';
  const tænkt: Located<Forløb> = {
    value: { ...sag.forløb.value, visitation: doc.value, status },
    file: doc.file,
    at: (path) => (path[0] === 'visitation' ? doc.at(path.slice(1)) : sag.forløb.at(path)),
  };
  const tjek = { metode: metode.value, samarbejd: samarbejd.value, personer: personer.value };
  return tjekForløb({ forløb: tænkt, ...tjek, grænser: grænserI(kommune), today }).filter(
    (f) => (OM_VISITATION.includes(f.code) && f.file === doc.file) || f.code === énAfdeling.kode,
  );
}

function plan(sag: Sagsmappe, kommune: Kommune, { doc, data }: Answers<Visitation>, today: Dato): Rettelse {
  demandVisiterbar(sag);
  const ops = [{ op: 'set', path: ['visitation'], value: data } as const];
  const message = `forløb: visiteret ${sag.id}`;
  if (doc.value.afgørelse?.udfald !== 'tilbydes') return { message, ops };
  const tilbudt = { ...rettet(sag, ops).doc.value, status: 'visiteret' } as const;
  const status = statusEfterRoller(tilbudt, kommune.metode.value, today);
  return { message, ops: [...ops, { op: 'set', path: ['status'], value: status }] };
}

function tellStøtte({ terminal }: Context, linjer: readonly string[], fund: readonly Finding[]): void {
  for (const linje of linjer) terminal.err(linje);
  for (const { message, hint } of fund) {
    terminal.err(`advarsel: ${message}`);
    terminal.err(`  → ${hint}`);
  }
}
