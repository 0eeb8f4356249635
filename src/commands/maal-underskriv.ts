/** `mål underskriv`: who has signed what the skema says now; a later change is not signed (R-130, R-163…R-166). */

import { joinPath } from '../base/sti.ts';
import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { opremsning } from '../base/tekst.ts';
import type { Context } from '../context.ts';
import { hindringer, mangler, senestAftalt, underskrivere } from '../rules/maal-underskrift.ts';
import type { EditOp } from '../store/edit.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { målindhold } from '../store/maal-indhold.ts';
import { loadMålRequired } from '../store/maal.ts';
import { command, writeOptions } from './command.ts';
import { læsSkema, type Førskema, retSkema } from './maal-ret.ts';
import { tellNext, tellWritten } from './outcome.ts';

export const målUnderskriv = command({
  path: ['mål', 'underskriv'],
  summary: 'Skriv, hvem der har skrevet under på mål- og aftaleskemaet',
  description:
    'Underskrifter gælder det, skemaet siger nu; ændres det, skal der skrives under igen. Med --scan gemmes et fingeraftryk af det underskrevne papir, aldrig papiret selv.',
  args: [{ name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' }],
  options: {
    hvem: { kind: 'many', value: 'id', description: 'borger eller et id; kan skrives flere gange' },
    den: { kind: 'date', description: 'dagen, der blev skrevet under; i dag, hvis du ikke skriver den' },
    scan: { kind: 'text', value: 'fil', description: 'det skannede, underskrevne papir' },
    ...writeOptions,
  },
  examples: [
    'samarbejd mål underskriv 2026-k7q3x',
    'samarbejd mål underskriv 2026-k7q3x --hvem borger --hvem p-t7bne --scan underskrevet.pdf',
  ],

  async run(context, { args: [id = ''], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    loadMålRequired(context, kommune, id);
    const før = læsSkema(context, kommune, id);
    demandUnderskriftsklar(før, today);
    const dato = options.den ?? today;
    if (dato > today) {
      throw new UserError('Dagen ligger i fremtiden.', 'Skriv dagen, der blev skrevet under, efter --den.');
    }
    const sag = sagen(context, kommune, før, today);
    const hvem = await valgte(context, options, sag, id);
    const scan = options.scan === undefined ? undefined : fingeraftryk(context, options.scan);
    const applied = await retSkema(context, kommune, id, { ...options, command: 'mål underskriv' }, (nu) => {
      demandUnderskriftsklar(nu, today);
      const indhold = context.hash(målindhold(nu.text));
      const ops = hvem.map((person): EditOp => ({
        op: 'append',
        path: ['underskrifter'],
        value: { hvem: person, dato, scan, indhold },
      }));
      return { message: `mål: underskrevet (${id})`, ops };
    });
    tellWritten(context.terminal, applied, options.vis);
    if (!stille && !options.vis) tellMangler(context, kommune, id, today);
    tellNext(context.terminal, stille || options.vis, [
      `samarbejd mål vis ${id}`,
      `samarbejd forløb journal ${id}`,
    ]);
    return 0;
  },
});

type Sag = Parameters<typeof mangler>[0];

function sagen(context: Context, kommune: Kommune, { sag, skema, text }: Førskema, dag: Dato): Sag {
  const indhold = context.hash(målindhold(text));
  const fra = senestAftalt(sag.møder.map((m) => m.møde.value));
  return { skema, indhold, forløb: sag.forløb.value, metode: kommune.metode.value, dag, fra };
}

/** @throws UserError with everything that stands in the way, at once */
function demandUnderskriftsklar({ sag, skema }: Førskema, today: Dato): void {
  const hindret = hindringer(
    { skema },
    sag.samtykker.map((s) => s.value),
    today,
  );
  if (hindret.length === 0) return;
  throw new UserError(
    `Skemaet kan ikke skrives under endnu.\n${hindret.map((h) => `  ${h}`).join('\n')}`,
    `Skriv det sammen med borgeren: samarbejd mål sæt ${sag.id}`,
  );
}

/** @throws UserError for somebody who does not sign, or has signed this already; and when nobody is named or asked */
async function valgte(
  context: Context,
  { hvem, ja }: { readonly hvem: readonly string[]; readonly ja: boolean },
  sag: Sag,
  id: string,
): Promise<readonly string[]> {
  const savnes = mangler(sag);
  if (savnes.length === 0) {
    throw new UserError(
      'Alle har skrevet under på skemaet, som det er.',
      `Se det med: samarbejd mål vis ${id}`,
    );
  }
  const navngivne = [...new Set(hvem)];
  const andre = navngivne.filter((person) => !savnes.includes(person));
  if (andre.length > 0) {
    const alle = underskrivere(sag);
    const hvorfor = andre.every((person) => alle.includes(person))
      ? 'har allerede skrevet under på det, skemaet siger nu'
      : 'er ikke blandt dem, der skriver under';
    throw new UserError(`${opremsning(andre)} ${hvorfor}.`, `Det mangler: ${savnes.join(', ')}.`);
  }
  if (navngivne.length > 0) return navngivne;
  if (context.terminal.interactive && !ja) {
    const valg = savnes.map((value) => ({ value, name: value }));
    const svar = await context.prompter.chooseMany('Hvem har skrevet under?', valg);
    if (svar.length > 0) return svar;
  }
  throw new UserError(
    `Det står ikke, hvem der har skrevet under. Det mangler: ${savnes.join(', ')}.`,
    `Skriv fx: samarbejd mål underskriv ${id} --hvem ${savnes[0] ?? 'borger'}`,
  );
}

/** The fingerprint of a file that stays where it is. @throws UserError when it is not there */
function fingeraftryk({ files, hash, cwd }: Context, sti: string): string {
  const bytes = files.read(joinPath(cwd, sti));
  if (bytes !== undefined) return hash(bytes);
  throw new UserError('Filen efter --scan findes ikke.', 'Skriv stien til det skannede papir.');
}

function tellMangler(context: Context, kommune: Kommune, id: string, today: Dato): void {
  const savnes = mangler(sagen(context, kommune, læsSkema(context, kommune, id), today));
  if (savnes.length > 0) context.terminal.err(`Det mangler endnu: ${savnes.join(', ')}.`);
  else context.terminal.err('Alle, der skal, har skrevet under.');
}
