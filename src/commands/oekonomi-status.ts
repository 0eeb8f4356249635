/** `økonomi status`: an ark goes on, with what was missing; or back, with a reason. */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { KANALER } from '../model/delinger.ts';
import type { Økonomiark, Økonomitrin } from '../model/oekonomi.ts';
import { skift, trinNu, trinnavn } from '../rules/oekonomi.ts';
import type { YamlMap } from '../store/answers.ts';
import type { EditOp } from '../store/edit.ts';
import { openKommune } from '../store/kommune.ts';
import { actingPerson } from './actor.ts';
import { fraOption } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { demandArk, demandTrin, demandØkonomimetode, læsØkonomi } from './oekonomi-find.ts';
import { retØkonomi } from './oekonomi-ret.ts';
import { økonomiafsendelse } from './oekonomi-sendt.ts';
import { demandTrinsvar, trinsvar } from './oekonomi-trinsvar.ts';
import { tellNext, tellWritten } from './outcome.ts';

export const økonomiStatus = command({
  path: ['økonomi', 'status'],
  summary: 'Flyt et økonomiark videre: afventer beløb, komplet, sendt',
  description:
    'Et ark er komplet, når det andet center har sagt beløbet, og en der svarer for det; mangler de, bliver du spurgt. Et ark kan sættes tilbage med en begrundelse. sendt skrives, når papiret til Økonomi er lavet og sendt ad en sikker vej.',
  args: [
    { name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' },
    { name: 'ark', required: true, description: 'arkets id, fx e-6p2kd' },
    { name: 'trin', required: true, description: 'kladde, afventer_beløb, komplet eller sendt' },
  ],
  options: {
    kanal: { kind: 'choice', choices: KANALER, description: 'hvordan arket er sendt, når det er sendt' },
    fra: fraOption,
    ...writeOptions,
  },
  examples: [
    'samarbejd økonomi status 2026-k7q3x e-6p2kd afventer_beløb',
    'samarbejd økonomi status 2026-k7q3x e-6p2kd komplet --fra beloeb.yaml',
    'samarbejd økonomi status 2026-k7q3x e-6p2kd sendt --kanal sikker_mail',
  ],

  async run(context, { args: [id = '', arkId = '', ord = ''], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    demandØkonomimetode(kommune);
    const til = demandTrin(ord);
    const ark = demandArk(læsØkonomi(context, kommune, id), id, arkId);
    demandSkift(ark, til);
    const svar = await trinsvar(context, kommune, { ark, til, id }, options);
    const af = til === 'sendt' ? (await actingPerson(context, kommune)).id : '';
    const applied = await retØkonomi(
      context,
      { kommune, id, today },
      { ...options, command: 'økonomi status' },
      (sag, før) => {
        const nu = demandArk(før, id, arkId);
        demandSkift(nu, til);
        demandTrinsvar(id, nu, til, svar);
        const ops = rettelser(før.ark.indexOf(nu), svar, { trin: til, dato: today });
        const message = `økonomi: ${til.replaceAll('_', ' ')} ${arkId} (${id})`;
        if (til !== 'sendt') return { message, ops };
        const { kanal } = options;
        return {
          message,
          ops,
          flere: [økonomiafsendelse(context, { kommune, sag, ark: nu, kanal, af, today })],
        };
      },
    );
    tellWritten(context.terminal, applied, options.vis);
    tellNext(context.terminal, stille || options.vis, næste(id, ark, til));
    return 0;
  },
});

/** @throws UserError when the ark is there already, or a step before is missing */
function demandSkift(ark: Økonomiark, til: Økonomitrin): void {
  const art = skift(trinNu(ark), til);
  if (art === 'samme') {
    throw new UserError(`Arket står allerede som ${trinnavn(til)}.`, 'Der er ikke noget at flytte.');
  }
  if (art !== 'for_tidligt') return;
  throw new UserError(
    `Arket står som ${trinnavn(trinNu(ark))} og kan ikke blive ${trinnavn(til)} endnu.`,
    'Det skal være komplet først: begge beløb og en ansvarlig for hvert.',
  );
}

function rettelser(
  nr: number,
  { begrundelse, ...ellers }: YamlMap,
  trin: { readonly trin: Økonomitrin; readonly dato: Dato },
): readonly EditOp[] {
  const oplyst = ellers['beløb'] === undefined ? {} : { oplyst: trin.dato };
  const felter = Object.entries({ ...oplyst, ...ellers }).flatMap(([felt, value]) =>
    value === undefined ? [] : [{ op: 'set', path: ['ark', nr, 'ellers', felt], value } as const],
  );
  const value = { ...trin, ...(begrundelse === undefined ? {} : { begrundelse }) };
  return [...felter, { op: 'append', path: ['ark', nr, 'trin'], value }];
}

function næste(id: string, ark: Økonomiark, til: Økonomitrin): readonly string[] {
  if (til === 'komplet') return [`samarbejd økonomi vis ${id} ${ark.id} --til økonomi`];
  if (til === 'sendt') return [`samarbejd økonomi vis ${id} ${ark.id}`, `samarbejd forløb journal ${id}`];
  const spurgt = ark.ellers.ansvarlig === undefined ? '' : ` --til ${ark.ellers.ansvarlig}`;
  return [
    `samarbejd økonomi vis ${id} ${ark.id}${spurgt}`,
    `samarbejd økonomi status ${id} ${ark.id} komplet`,
  ];
}
