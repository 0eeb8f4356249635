/** `aftale liste`: who does what when, across every meeting of every case. Names and words only when asked for. */

import { dageMellem, type Dato, formatDato } from '../base/dato.ts';
import type { Context } from '../context.ts';
import { type Aftalelinje, aftalelinjer, type Aftalevalg } from '../rules/aftaler.ts';
import { listForløb, readForløb } from '../store/forloeb.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { command, dataOption } from './command.ts';
import { grænserI } from './graenser.ts';

export const aftaleListe = command({
  path: ['aftale', 'liste'],
  summary: 'Vis, hvem der gør hvad hvornår, på tværs af møder og forløb',
  description:
    'De åbne aftaler, den nærmeste dag først. Borgerens og netværkets navne og det aftalte vises kun med --navne.',
  options: {
    person: { kind: 'text', value: 'person-id', description: 'kun aftaler, personen har; borger: borgerens' },
    forløb: { kind: 'text', value: 'id', description: 'kun i dette forløb' },
    forfaldne: { kind: 'flag', description: 'kun dem, hvis dag er gået' },
    alle: { kind: 'flag', description: 'også dem, der er udført eller bortfaldet' },
    navne: { kind: 'flag', description: 'vis navne og det aftalte; ikke på en delt skærm' },
    format: dataOption,
  },
  examples: [
    'samarbejd aftale liste --forfaldne',
    'samarbejd aftale liste --person p-r4k2m --navne',
    'samarbejd aftale liste --forløb 2026-k7q3x',
  ],

  async run(context, { options, common: { mappe, today } }) {
    const kommune = openKommune(context, mappe);
    const ids = options.forløb === undefined ? listForløb(context, kommune) : [options.forløb];
    const { rækker, ulæselige } = await læs(context, kommune, ids, options, today);
    if (options.format === 'json') {
      const json = rækker.map((række) => somData(række, options.navne));
      context.terminal.data(`${JSON.stringify(json, undefined, 2)}\n`);
    } else {
      for (const linje of tabel(rækker, options.navne, today)) context.terminal.out(linje);
    }
    for (const id of ulæselige) context.terminal.err(`${id} kan ikke læses. Se hvorfor med: samarbejd tjek`);
    return ulæselige.length > 0 ? 1 : 0;
  },
});

interface Række {
  readonly linje: Aftalelinje;
  /** The name of a professional, else the id, unless names are asked for. */
  readonly hvem: string;
  readonly borger: () => string;
}

/** One case at a time. */
async function læs(
  context: Context,
  kommune: Kommune,
  ids: readonly string[],
  valg: Aftalevalg & { readonly navne: boolean },
  today: Dato,
) {
  const gældende = grænserI(kommune);
  const rækker: Række[] = [];
  const ulæselige: string[] = [];
  for (const id of ids) {
    const { forløb, møder } = readForløb(context, kommune, id);
    const læste = møder.flatMap((m) => m.møde.doc?.value ?? []);
    const sag = forløb.doc?.value;
    if (sag === undefined || læste.length < møder.length) {
      ulæselige.push(id);
      continue;
    }
    const hvem = (person: string) => {
      const kollega = kommune.personer.value.personer.find((p) => p.id === person);
      if (kollega !== undefined || !valg.navne) return kollega?.navn ?? person;
      return (
        (person === 'borger' ? sag.borger : sag.netværk.find((n) => n.id === person))?.navn.reveal() ?? person
      );
    };
    for (const linje of aftalelinjer(id, læste, valg, gældende, today)) {
      rækker.push({ linje, hvem: hvem(linje.aftale.hvem), borger: () => sag.borger.navn.reveal() });
    }
  }
  const nøgle = ({ linje: { aftale, forløb } }: Række) => `${aftale.hvornår} ${forløb} ${aftale.id}`;
  return { rækker: rækker.toSorted((a, b) => (nøgle(a) < nøgle(b) ? -1 : 1)), ulæselige };
}

function somData({ linje, hvem, borger }: Række, navne: boolean) {
  const { forløb, møde, aftale, forfalden } = linje;
  const { id, hvornår, status } = aftale;
  const åben = { id, forløb, møde, hvem: aftale.hvem, hvornår, status, forfalden };
  return navne ? { ...åben, navn: hvem, hvad: aftale.hvad.reveal(), borger: borger() } : åben;
}

function tidspunkt({ aftale: { hvornår, status } }: Aftalelinje, today: Dato): string {
  if (status !== 'åben') return status;
  const dage = dageMellem(today, hvornår);
  if (dage === 0) return 'i dag';
  if (dage > 0) return dage === 1 ? 'i morgen' : `om ${dage} dage`;
  return dage === -1 ? '1 dag over' : `${-dage} dage over`;
}

function tabel(rækker: readonly Række[], navne: boolean, today: Dato): readonly string[] {
  if (rækker.length === 0) return ['Ingen aftaler.'];
  const celler = rækker.map(({ linje, hvem, borger }) => [
    linje.aftale.id,
    linje.forløb,
    formatDato(linje.aftale.hvornår),
    tidspunkt(linje, today),
    hvem,
    ...(navne ? [linje.aftale.hvad.reveal(), borger()] : []),
  ]);
  const bredder = celler[0]?.map((_, k) => Math.max(...celler.map((r) => (r[k] ?? '').length))) ?? [];
  return celler.map((r) =>
    r
      .map((celle, k) => celle.padEnd(bredder[k] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
