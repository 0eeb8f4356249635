/** May what was prepared go to this reader on the day it is sent? A consent withdrawn since it was made stops it. */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { opremsning } from '../base/tekst.ts';
import { KATEGORINAVNE } from '../model/kategorier.ts';
import { parter, sagFra } from '../rules/parter.ts';
import { samlet } from '../rules/samtykke-afslag.ts';
import { må } from '../rules/samtykke.ts';
import type { Logpost } from '../rules/udsendelse.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';

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
    ({ kategorier, hvorfor }) => `  ${opremsning(kategorier.map((k) => KATEGORINAVNE[k]))}: fordi ${hvorfor}`,
  );
  throw new UserError(
    `${modtager} må ikke få papirerne den dag.\n${linjer.join('\n')}`,
    'Intet er skrevet. Send dem ikke. Blev de sendt før, så skriv dagen med --dato. Er de sendt alligevel, er det et brud, som skal meldes til jeres databeskyttelsesrådgiver.',
  );
}
