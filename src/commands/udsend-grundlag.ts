/** May what was prepared go to this reader, this way, on the day it is sent? A consent withdrawn since it was made stops it. */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { opremsning } from '../base/tekst.ts';
import type { KANALER } from '../model/delinger.ts';
import { KATEGORINAVNE } from '../model/kategorier.ts';
import { parter, sagFra } from '../rules/parter.ts';
import { samlet } from '../rules/samtykke-afslag.ts';
import { må } from '../rules/samtykke.ts';
import { type Logpost, nyesteDelinger, stopperKanal } from '../rules/udsendelse.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import type { FundetMøde } from './moede-find.ts';

/** @throws UserError the reader may not have what the papers tell on `dag`; nothing is written */
export function demandGrundlag(
  { personer, metode, grundlag }: Kommune,
  { forløb, samtykker }: Sagsmappe,
  modtager: string,
  poster: readonly Logpost[],
  dag: Dato,
): void {
  const sagen = sagFra(
    forløb.value,
    samtykker.map((s) => s.value),
    grundlag.value,
  );
  const alle = parter(forløb.value, personer.value.personer, metode.value, dag);
  const part = alle.find(({ id }) => id === modtager);
  if (part === undefined)
    throw new UserError(`${modtager} findes ikke længere.`, 'Skriv personen ind i personer.yaml igen.');
  const afslag = poster
    .flatMap(({ deling: { kategorier, formål } }) => kategorier.map((k) => må(sagen, part, k, formål, dag)))
    .flatMap((svar) => (svar.tilladt ? [] : [svar]));
  if (afslag.length === 0) return;
  const linjer = samlet(afslag).map(
    ({ kategorier, hvorfor }) => `  ${opremsning(kategorier.map((k) => KATEGORINAVNE[k]))}: ${hvorfor}`,
  );
  throw new UserError(
    `${modtager} må ikke få papirerne den dag.\n${linjer.join('\n')}`,
    'Intet er skrevet. Send dem ikke. Blev de sendt før, så skriv dagen med --dato. Er de sendt alligevel, er det et brud, som skal meldes til jeres databeskyttelsesrådgiver.',
  );
}

/** What is prepared for one reader. @throws UserError nothing is, or it may not go that way */
export function demandSendbar(
  { personer, samarbejd }: Kommune,
  { delinger }: Sagsmappe,
  { mappe }: FundetMøde,
  modtager: string,
  kanal: (typeof KANALER)[number],
): readonly Logpost[] {
  const poster = nyesteDelinger(delinger.value.delinger, mappe).filter(
    ({ deling }) => deling.modtager === modtager && deling.status === 'forberedt',
  );
  if (poster.length === 0) {
    throw new UserError(
      `Der er ingen papirer til ${modtager}, som mangler at blive sendt.`,
      'Se fordelingslisten uden --bekræft.',
    );
  }
  const email = personer.value.personer.find((p) => p.id === modtager)?.email;
  const papirer = poster.map(({ deling }) => deling);
  const stop = stopperKanal(papirer, kanal, email, samarbejd.value.sikre_domæner);
  if (stop.length === 0) return poster;
  throw new UserError(
    `Papirerne til ${modtager} fortæller om ${opremsning(stop.map((k) => KATEGORINAVNE[k]))}. De må ikke sendes i en almindelig mail.`,
    'Intet er skrevet. Send dem med Digital Post, sikker mail eller brev. Er de allerede sendt, er det et brud, som skal meldes til jeres databeskyttelsesrådgiver.',
  );
}
