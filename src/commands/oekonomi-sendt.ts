/** Noting that an ark was sent to Økonomi: only a paper that says what the ark says now, and never by plain mail. */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { opremsning } from '../base/tekst.ts';
import type { Context } from '../context.ts';
import { KANALER, type Kanal } from '../model/delinger.ts';
import type { Økonomiark } from '../model/oekonomi.ts';
import { type Logpost, stopperKanal } from '../rules/udsendelse.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import type { Change } from '../store/plan.ts';
import { meldSendt } from './forloeb-delingslog.ts';
import { demandØkonomi, økonomipapir } from './oekonomi-papir.ts';

export interface Afsendelse {
  readonly kommune: Kommune;
  readonly sag: Sagsmappe;
  readonly ark: Økonomiark;
  readonly kanal: Kanal | undefined;
  /** The id of whoever sent it. */
  readonly af: string;
  readonly today: Dato;
}

/** The change to the log. @throws UserError when no such paper is made, or it may not go that way */
export function økonomiafsendelse(context: Context, afsendelse: Afsendelse): Change {
  const { kommune, sag, kanal, af, today } = afsendelse;
  if (kanal === undefined) {
    throw new UserError('Hvordan er arket sendt?', `Skriv --kanal: ${opremsning(KANALER, 'eller')}.`);
  }
  const poster = gyldigePoster(context, afsendelse);
  for (const { deling } of poster) {
    const email = kommune.personer.value.personer.find(({ id }) => id === deling.modtager)?.email;
    demandSikker(stopperKanal([deling], kanal, email, kommune.samarbejd.value.sikre_domæner).length === 0);
  }
  return meldSendt(sag, poster, { dato: today, kanal, af });
}

/** What is prepared for Økonomi and says the same as the ark does now. */
function gyldigePoster(context: Context, { kommune, sag, ark, today }: Afsendelse): readonly Logpost[] {
  const modtagere = demandØkonomi(kommune);
  const { papir } = økonomipapir(context, { kommune, sag, ark, modtagere, today });
  const indhold = context.hash(papir.markdown);
  const poster = [...sag.delinger.value.delinger.entries()]
    .map(([nr, deling]) => ({ nr, deling }))
    .filter(({ deling }) => modtagere.includes(deling.modtager) && deling.indhold === indhold)
    .filter(({ deling }) => deling.status === 'forberedt');
  if (poster.length > 0) return poster;
  throw new UserError(
    'Der er ikke lavet et papir til Økonomi, som siger det, arket siger nu.',
    `Lav det, og send det først: samarbejd økonomi vis ${sag.id} ${ark.id} --til økonomi`,
  );
}

function demandSikker(sikker: boolean): void {
  if (sikker) return;
  throw new UserError(
    'Arket fortæller om en borgers økonomi og må ikke sendes i en almindelig mail.',
    'Intet er skrevet. Send det med sikker mail. Er det allerede sendt, er det et brud, som skal meldes til jeres databeskyttelsesrådgiver.',
  );
}
