/** The økonomiark of a case, found by what was typed. The method decides whether there are any at all. */

import { UserError } from '../base/errors.ts';
import { fold, medForslag, opremsning } from '../base/tekst.ts';
import type { Context } from '../context.ts';
import type { Metode } from '../model/metode.ts';
import { type Økonomi, type Økonomiark, type Økonomitrin, økonomi, ØKONOMITRIN } from '../model/oekonomi.ts';
import { trinNu } from '../rules/oekonomi.ts';
import type { Kommune } from '../store/kommune.ts';
import { loadØkonomi } from '../store/maal.ts';
import { demand } from '../store/read-file.ts';

export type Økonomimetode = NonNullable<Metode['økonomiark']>;

/** How the method handles økonomiark. @throws UserError when it has none */
export function demandØkonomimetode({ metode }: Kommune): Økonomimetode {
  if (metode.value.økonomiark) return metode.value.økonomiark;
  throw new UserError(
    `${metode.value.navn} har ikke enkeltsagsøkonomiark.`,
    'Vil I føre dem, så skriv økonomiark i jeres egen metode. Se metoden soroe.',
  );
}

/** The case's file; empty where there is none. @throws FindingsError what is wrong with it */
export function læsØkonomi(context: Context, kommune: Kommune, id: string): Økonomi {
  const loaded = loadØkonomi(context, kommune, id);
  return loaded ? demand(loaded).value : økonomi.parse({});
}

/** The ark with that id; without an id the only one there is. @throws UserError when there is no such ark, or more than one */
export function demandArk({ ark }: Økonomi, forløb: string, id: string | undefined): Økonomiark {
  const ider = ark.map((one) => one.id);
  if (ider.length === 0) {
    throw new UserError(
      'Forløbet har ikke noget økonomiark.',
      `Skriv det første: samarbejd økonomi ny ${forløb}`,
    );
  }
  const fundet = ark.find((one) => one.id === (id ?? ider[0]));
  if (id === undefined && ider.length > 1) {
    throw new UserError(
      'Forløbet har flere økonomiark.',
      `Skriv også arkets id: ${opremsning(ider, 'eller')}.`,
    );
  }
  if (fundet) return fundet;
  throw new UserError(
    'Arket findes ikke i forløbet.',
    medForslag(id ?? '', ider, `Forløbet har ${opremsning(ider)}.`),
  );
}

/** The step in a word as people type it. @throws UserError for another word */
export function demandTrin(ord: string): Økonomitrin {
  const trin = ØKONOMITRIN.find((one) => fold(one) === fold(ord).replaceAll(' ', '_'));
  if (trin) return trin;
  throw new UserError(
    'Det trin findes ikke.',
    medForslag(ord, ØKONOMITRIN, `Skriv ${opremsning(ØKONOMITRIN, 'eller')}.`),
  );
}

/** Before a case is closed, for nothing can be shared from it afterwards. @throws UserError while an ark is not sent */
export function demandAlleSendt(context: Context, kommune: Kommune, id: string): void {
  const usendte = læsØkonomi(context, kommune, id).ark.filter((ark) => trinNu(ark) !== 'sendt');
  if (usendte.length === 0) return;
  throw new UserError(
    `Økonomiarket ${opremsning(usendte.map((ark) => ark.id))} er ikke sendt, og det kan det ikke blive, når forløbet er afsluttet.`,
    `Send det først: samarbejd økonomi vis ${id} ${usendte[0]?.id ?? ''}. Var bevillingen alligevel ikke en anden, så slet arket i oekonomi.yaml.`,
  );
}
