/** The day the styregruppe approved the ramme: as an option, or asked for together with a yes. */

import { type Dato, formatDato, parseDato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import type { Context } from '../context.ts';
import { datosvar } from './svartjek.ts';

interface Valg {
  readonly dato: Dato | undefined;
  readonly ja: boolean;
}

/** The day of the approval: the option, else asked for. @throws UserError not confirmed, or a day to come */
export async function godkendtDen(context: Context, { dato, ja }: Valg, today: Dato): Promise<Dato> {
  const asks = context.terminal.interactive && !ja;
  if (!asks && !ja && dato === undefined) {
    throw new UserError(
      'Det skal bekræftes, at styregruppen har godkendt rammen.',
      'Skriv dagen: samarbejd ramme godkend --dato 2026-06-10, eller --ja, når det var i dag.',
    );
  }
  const dag = dato ?? (asks ? await spørg(context, today) : today);
  if (dag > today) {
    throw new UserError(
      `Godkendelsen kan ikke være efter i dag, ${formatDato(today)}.`,
      'Skriv den dag, styregruppen godkendte rammen.',
    );
  }
  if (asks && !(await context.prompter.confirm('Har styregruppen godkendt rammen, som den står nu?'))) {
    throw new UserError(
      'Intet er skrevet: rammen er ikke godkendt.',
      'Læg rammen frem for styregruppen. Du får den som ét dokument med: samarbejd ramme vis',
    );
  }
  return dag;
}

async function spørg({ prompter }: Context, today: Dato): Promise<Dato> {
  const svar = await prompter.text('Hvilken dag godkendte styregruppen rammen?', {
    initial: today,
    required: true,
    check: datosvar,
  });
  const dag = parseDato(svar.trim());
  if (dag) return dag;
  throw new UserError('Det er ikke en dato, der findes.', 'Skriv den som 2026-12-31.');
}
