/** What is demanded of a consent that is given, beside what every record must be (samtykke-fil.ts). */

import type { Finding } from '../base/finding.ts';
import type { Located, Path } from '../base/located.ts';
import type { Metode } from '../model/metode.ts';
import type { Samtykke } from '../model/samtykke.ts';
import { fund } from './regel.ts';
import { SAMTYKKEREGLER } from './samtykke-regler.ts';

export type Sted = (path: Path) => Parameters<typeof fund>[1];

/** What to do about a record that is written already. */
export const NYT = 'Filen rettes ikke. Skriv et nyt samtykke: samarbejd samtykke giv';

/** Informed first, in a form that holds, of somebody and something, with a day to take it up again (R-084, R-171…R-178). */
export function tjekGivet(value: Samtykke, sted: Sted): readonly Finding[] {
  return [
    ...informeret(value, sted),
    ...mundtligt(value, sted),
    ...omfang(value, sted),
    ...genbesøg(value, sted),
    ...kunFra(value, sted),
    ...tilbagekalderIngen(value, sted),
  ];
}

function informeret({ informeret: oplyst, givet }: Samtykke, sted: Sted): readonly Finding[] {
  const fejl = (path: Path, message: string) => [
    fund(SAMTYKKEREGLER.ikkeInformeret, sted(path), { message, hint: NYT }),
  ];
  if (oplyst === undefined) return fejl(['informeret'], 'Det står ikke, at borgeren blev informeret.');
  if (oplyst.dato > givet.dato)
    return fejl(['informeret', 'dato'], 'Borgeren blev først informeret, efter at samtykket var givet.');
  if (!oplyst.om_formål)
    return fejl(['informeret', 'om_formål'], 'Borgeren fik ikke at vide, hvad samtykket skal bruges til.');
  if (!oplyst.om_hvem)
    return fejl(['informeret', 'om_hvem'], 'Borgeren fik ikke at vide, hvem samtykket gælder.');
  return [];
}

function mundtligt({ givet }: Samtykke, sted: Sted): readonly Finding[] {
  if (givet.form !== 'mundtlig' || givet.begrundelse !== undefined) return [];
  return [
    fund(SAMTYKKEREGLER.mundtlig, sted(['givet', 'form']), {
      message: 'Samtykket er mundtligt, men der står ikke hvorfor.',
      hint: NYT,
    }),
  ];
}

function omfang({ kategorier, enheder, personer }: Samtykke, sted: Sted): readonly Finding[] {
  const modsagte = kategorier.må_ikke.flatMap((kategori, i) =>
    kategorier.må.includes(kategori)
      ? [
          fund(SAMTYKKEREGLER.modsagt, sted(['kategorier', 'må_ikke', i]), {
            message: `${kategori} står både under må og må_ikke. Et nej gælder.`,
            hint: NYT,
          }),
        ]
      : [],
  );
  if (enheder.length + personer.length > 0 && kategorier.må.length > 0) return modsagte;
  return [
    ...modsagte,
    fund(SAMTYKKEREGLER.tomt, sted(kategorier.må.length > 0 ? ['enheder'] : ['kategorier', 'må']), {
      message: 'Samtykket giver ikke nogen lov til noget: modtagere eller kategorier mangler.',
      hint: NYT,
    }),
  ];
}

function genbesøg({ genbesøges, givet }: Samtykke, sted: Sted): readonly Finding[] {
  if (genbesøges !== undefined && genbesøges >= givet.dato) return [];
  return [
    fund(
      genbesøges === undefined ? SAMTYKKEREGLER.udenGenbesøg : SAMTYKKEREGLER.genbesøgFør,
      sted(['genbesøges']),
      {
        message:
          genbesøges === undefined
            ? 'Samtykket har ingen dag, hvor det skal bekræftes igen.'
            : 'Samtykket skal bekræftes igen, før det er givet.',
        hint: NYT,
      },
    ),
  ];
}

/** No field of a case says which unit it comes from, so nothing can be shown to come from one that is named. */
function kunFra({ kilder }: Samtykke, sted: Sted): readonly Finding[] {
  if (kilder === undefined) return [];
  return [
    fund(SAMTYKKEREGLER.kilder, sted(['kilder']), {
      message:
        'Samtykket gælder kun oplysninger fra bestemte enheder. Det står ikke, hvor en oplysning kommer fra, så der deles intet efter det.',
      hint: 'Tal med borgeren: kan grænsen siges med kategorierne i stedet? Skriv så et nyt samtykke uden kilder: samarbejd samtykke giv',
    }),
  ];
}

function tilbagekalderIngen({ tilbagekalder }: Samtykke, sted: Sted): readonly Finding[] {
  if (tilbagekalder === undefined) return [];
  return [
    fund(SAMTYKKEREGLER.tilbagekalder, sted(['tilbagekalder']), {
      message: 'Et samtykke kan ikke tilbagekalde et andet; det kan kun en tilbagekaldelse.',
      hint: 'Træk samtykket tilbage: samarbejd samtykke tilbagekald',
    }),
  ];
}

/** A unit such as "andre" says nothing until the people are named. */
export function tjekEnhederMedNavn({
  samtykke,
  metode,
}: {
  readonly samtykke: Located<Samtykke>;
  readonly metode: Metode;
}): readonly Finding[] {
  const { enheder, personer } = samtykke.value;
  if (personer.length > 0) return [];
  return enheder.flatMap((enhed, i) =>
    metode.samtykkeenheder.some(({ id, uddybes }) => id === enhed && uddybes === 'ja')
      ? [
          fund(SAMTYKKEREGLER.uddybes, samtykke.at(['enheder', i]), {
            message: `${enhed} skal uddybes: samtykket nævner ingen personer.`,
            hint: NYT,
          }),
        ]
      : [],
  );
}
