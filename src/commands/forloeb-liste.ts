/** `forløb liste`: every case on one line: where it stands, who has it, the next meeting, what is overdue. Names only when asked for. */

import { UserError } from '../base/errors.ts';
import { type Dato, formatDato } from '../base/dato.ts';
import type { Context } from '../context.ts';
import { FORLØBSSTATUS } from '../model/forloebsstatus.ts';
import { type Forløbslinje, forløbslinje } from '../rules/forloeb-oversigt.ts';
import { listForløb } from '../store/forloeb.ts';
import { readKortForløb } from '../store/forloeb-kort.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { command, dataOption } from './command.ts';
import { grænserI } from './graenser.ts';
import { sletningsfund } from './sletningsfund.ts';

export const forløbListe = command({
  path: ['forløb', 'liste'],
  summary: 'Vis alle forløb: status, tovholder, næste møde og hvad der er overskredet',
  description:
    'Ét forløb på hver linje. Borgernes navne vises kun med --navne. Forløb, der ikke kan læses, nævnes til sidst.',
  options: {
    status: { kind: 'choice', choices: FORLØBSSTATUS, description: 'kun forløb med denne status' },
    tovholder: { kind: 'text', value: 'person-id', description: 'kun forløb, personen er kontakt i' },
    fagcenter: { kind: 'text', value: 'id', description: 'kun forløb med en sag i fagcentret' },
    navne: { kind: 'flag', description: 'vis borgernes navne; ikke på en delt skærm' },
    format: dataOption,
  },
  examples: ['samarbejd forløb liste', 'samarbejd forløb liste --status aktivt --tovholder p-r4k2m'],

  async run(context, { options, common }) {
    const kommune = openKommune(context, common.mappe);
    const { linjer, ulæselige } = await læs(context, kommune, common.today);
    const valgte = linjer.filter(
      ({ linje, fagcentre }) =>
        (options.status === undefined || linje.status === options.status) &&
        (options.tovholder === undefined || linje.kontakt.includes(options.tovholder)) &&
        (options.fagcenter === undefined || fagcentre.includes(options.fagcenter)),
    );
    if (options.format === 'json') {
      const json = valgte.map(({ linje, navn }) => (options.navne ? { ...linje, navn: navn() } : linje));
      context.terminal.data(`${JSON.stringify(json, undefined, 2)}\n`);
    } else {
      for (const tekst of tabel(valgte, kommune, options.navne)) context.terminal.out(tekst);
    }
    for (const id of ulæselige) context.terminal.err(`${id} kan ikke læses. Se hvorfor med: samarbejd tjek`);
    const sletninger = sletningsfund(context, kommune);
    for (const { message, hint } of sletninger) context.terminal.err(`advarsel: ${message} ${hint}`);
    return ulæselige.length > 0 ? 1 : 0;
  },
});

interface Læst {
  readonly linje: Forløbslinje;
  readonly fagcentre: readonly (string | undefined)[];
  readonly navn: () => string;
}

/** One case that cannot be read, or is no ordinary file, does not keep the others from being shown. */
function kortForløb(...args: Parameters<typeof readKortForløb>): ReturnType<typeof readKortForløb> {
  try {
    return readKortForløb(...args);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** One case at a time, so that a thousand take no more memory than one and a row each. */
async function læs(context: Context, kommune: Kommune, today: Dato) {
  const { metode, samarbejd } = kommune;
  const fast = { metode: metode.value, samarbejd: samarbejd.value, grænser: grænserI(kommune), today };
  const linjer: Læst[] = [];
  const ulæselige: string[] = [];
  for (const id of listForløb(context, kommune)) {
    const kort = kortForløb(context, kommune, id);
    if (kort === undefined) {
      ulæselige.push(id);
      continue;
    }
    const { value } = kort.forløb;
    linjer.push({
      linje: forløbslinje({ ...kort, ...fast }),
      fagcentre: [value.henvist_af, ...value.fagcentre],
      navn: () => value.borger.navn.reveal(),
    });
  }
  return { linjer, ulæselige };
}

function tabel(linjer: readonly Læst[], { personer }: Kommune, navne: boolean): readonly string[] {
  if (linjer.length === 0) return ['Ingen forløb.'];
  const person = (id: string) => personer.value.personer.find((p) => p.id === id)?.navn ?? id;
  const rækker = linjer.map(({ linje, navn }) => [
    linje.id,
    linje.status,
    linje.kontakt.map(person).join(', ') || 'ingen',
    linje.næste_møde === undefined ? 'intet møde' : formatDato(linje.næste_møde.dato),
    linje.overskredet === 0 ? '' : `${linje.overskredet} overskredet`,
    ...(navne ? [navn()] : []),
  ]);
  const bredder = rækker[0]?.map((_, k) => Math.max(...rækker.map((r) => (r[k] ?? '').length))) ?? [];
  return rækker.map((r) =>
    r
      .map((celle, k) => celle.padEnd(bredder[k] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
