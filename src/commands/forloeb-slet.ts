/** `forløb slet`: shows every place a case is, and with `--udfør` erases it whole, history included, with a receipt (threats §5). */

import { ukendt } from '../base/kendt.ts';
import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { FORLØB_ID } from '../model/felter.ts';
import { finishErasure } from '../store/erase.ts';
import { listForløb } from '../store/forloeb.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { readOrder } from '../store/pending-erasure.ts';
import { settle } from '../store/recover.ts';
import { fraOption } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { tellNext } from './outcome.ts';
import { optegn, udskriftssteder } from './slet-optegnelse.ts';
import { sletForløb, sletIgen } from './slet-udfoer.ts';
import { FORBEHOLD, hvadBlevDerAf, hvadDuGør, hvadSlettes, kvitteringsnavn, svarfil } from './slet-tekst.ts';

const SE = 'Se dem med: samarbejd forløb liste';

export const forløbSlet = command({
  path: ['forløb', 'slet'],
  summary: 'Vis, hvad der skal slettes i et forløb, og slet det med --udfør',
  description:
    'Uden --udfør bliver intet slettet: du ser hvert sted, forløbet ligger, og det, samarbejd ikke kan nå. Med --udfør spørges der om årsag, hjemmel, hvem der har besluttet det, journal og arkiv. Så slettes mappen, historikken og udskrifter til indsigt, og der skrives én linje uden personoplysninger i slettelog.jsonl. Bliver det afbrudt, så kør kommandoen igen.',
  args: [{ name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' }],
  options: {
    udfør: { kind: 'flag', description: 'slet; uden vises kun, hvad der ville ske' },
    fra: fraOption,
    bevis: { kind: 'flag', description: 'led bagefter efter forløbets oplysninger i alle filer og i git' },
    medtag: { kind: 'flag', description: 'slet også ændringer, der ikke er gemt i git eller sendt' },
    ja: writeOptions.ja,
    vis: { kind: 'flag', description: 'vis planen, skriv intet (det samme som uden --udfør)' },
  },
  examples: [
    'samarbejd forløb slet 2026-k7q3x',
    'samarbejd forløb slet 2026-k7q3x --udfør --bevis',
    'samarbejd forløb slet 2026-k7q3x --udfør --fra slet.yaml',
  ],

  async run(context, { args: [id = ''], options, common }) {
    const kommune = openKommune(context, common.mappe);
    if (!FORLØB_ID.test(id)) throw ukendt(id, listForløb(context, kommune), 'Det er ikke et forløbs id.', SE);
    const udfør = options.udfør && !options.vis;
    if (readOrder(context, kommune.forløbsmappe, id)) return await gørFærdig(context, kommune, id, udfør);
    const repo = joinPath(kommune.forløbsmappe, id);
    const [slettet] = kommune.slettelog.for(id).toReversed(); // prettier-ignore
    if (context.files.lstat(repo)?.kind !== 'folder') {
      if (slettet === undefined)
        throw ukendt(id, listForløb(context, kommune), 'Forløbet findes ikke her.', SE);
      context.terminal.out(`Forløbet er slettet ${kvitteringsnavn(slettet)}.`);
      return 0;
    }
    await settle(context, repo);
    if (udfør && slettet) return await sletIgen(context, kommune, id, slettet, common.today);
    if (udfør) return await sletForløb(context, kommune, id, { ...options, ...common });
    const optegnelse = await optegn(context, kommune, id);
    const tilbage = slettet
      ? [`Forløbet blev slettet ${kvitteringsnavn(slettet)}, men mappen er kommet tilbage.`]
      : [];
    const linjer = [
      `Forløb ${id}. Intet er slettet endnu.`,
      ...tilbage,
      '',
      ...hvadSlettes(optegnelse),
      ...hvadDuGør(optegnelse, kommune),
      '',
      FORBEHOLD,
      ...(slettet ? [] : ['', ...svarfil(id)]),
    ];
    for (const linje of linjer) context.terminal.out(linje);
    tellNext(context.terminal, common.stille, [`samarbejd forløb slet ${id} --udfør`]);
    return 0;
  },
});

/** A sletning that was cut off needs no new answers: they stand in its marker. */
async function gørFærdig(context: Context, kommune: Kommune, id: string, udfør: boolean): Promise<0> {
  if (!udfør) {
    context.terminal.out('Sletningen af forløbet er begyndt og blev afbrudt.');
    tellNext(context.terminal, false, [`samarbejd forløb slet ${id} --udfør`]);
    return 0;
  }
  await settle(context, kommune.root);
  const steder = udskriftssteder(context, joinPath(kommune.forløbsmappe, id));
  const udskrifter = await finishErasure(context, kommune, id, steder);
  context.terminal.out(`Slettet: sletningen af ${id} er gjort færdig.`);
  for (const linje of hvadBlevDerAf(udskrifter)) context.terminal.out(linje);
  return 0;
}
