/** One file of samtykke/: is the record itself in order? Whether it permits something is samtykke.ts. */

import type { Dato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import type { Located, Path } from '../base/located.ts';
import type { Metode } from '../model/metode.ts';
import type { Samtykke } from '../model/samtykke.ts';
import { ukendtePersoner } from './personopslag.ts';
import { fund } from './regel.ts';
import { SAMTYKKEREGLER } from './samtykke-regler.ts';
import { ukendteNavne } from './ukendt.ts';

export interface Samtykketjek {
  readonly samtykke: Located<Samtykke>;
  /** All records of the case, this one included. */
  readonly alle: readonly Samtykke[];
  readonly metode: Metode;
  /** The ids of personer.yaml and of the case's network. */
  readonly kendte: ReadonlySet<string>;
  readonly today: Dato;
}

type Sted = (path: Path) => Parameters<typeof fund>[1];

/** What to do about a record that is written already. */
export const NYT = 'Filen rettes ikke. Skriv et nyt samtykke: samarbejd samtykke giv';

/** Everything wrong in one consent or withdrawal, unsorted (R-084, R-171…R-178). */
export function tjekSamtykke(tjek: Samtykketjek): readonly Finding[] {
  const { samtykke, alle, today } = tjek;
  const { value } = samtykke;
  const sted: Sted = (path) => samtykke.at(path);
  const fælles = [
    ...filnavn(value, samtykke.file, sted),
    ...fremtid(value, sted, today),
    ...kender(tjek),
    ...entydigtId(value, alle, sted),
  ];
  return value.type === 'tilbagekaldelse'
    ? [...fælles, ...tilbagekaldelse(value, alle, sted)]
    : [...fælles, ...givetSamtykke(value, sted), ...enhederMedNavn(tjek)];
}

function filnavn({ id, givet }: Samtykke, file: string, sted: Sted): readonly Finding[] {
  const ventet = `${givet.dato}-${id}.yaml`;
  if (file.split(/[/\\]/).at(-1) === ventet) return [];
  return [
    fund(SAMTYKKEREGLER.filnavn, sted(['id']), {
      message: 'Filens navn passer ikke til samtykkets id og dato.',
      hint: `Filen skal hedde ${ventet}.`,
    }),
  ];
}

function fremtid({ givet }: Samtykke, sted: Sted, today: Dato): readonly Finding[] {
  if (givet.dato <= today) return [];
  return [
    fund(SAMTYKKEREGLER.fremtid, sted(['givet', 'dato']), {
      message: 'Samtykket er dateret i fremtiden.',
      hint: 'Skriv den dag, det blev givet. Er det allerede skrevet ned, så træk det tilbage, og skriv et nyt.',
    }),
  ];
}

function kender({ samtykke, metode, kendte }: Samtykketjek): readonly Finding[] {
  const { enheder, kilder, personer } = samtykke.value;
  const navne = [
    ...enheder.map((navn, i) => ({ navn, path: ['enheder', i] })),
    ...(kilder ?? []).map((navn, i) => ({ navn, path: ['kilder', i] })),
  ];
  const henvisninger = personer.map((id, i) => ({ id, path: ['personer', i] }));
  const valg = metode.samtykkeenheder.map(({ id }) => id);
  return [
    ...ukendteNavne(SAMTYKKEREGLER.ukendtEnhed, samtykke, navne, valg, 'metodens samtykkeenheder'),
    ...ukendtePersoner(samtykke, henvisninger, kendte),
  ];
}

/** The same id in two records would withdraw both, and say in the log that the wrong one was used. */
function entydigtId({ id }: Samtykke, alle: readonly Samtykke[], sted: Sted): readonly Finding[] {
  if (alle.filter((s) => s.id === id).length <= 1) return [];
  return [
    fund(SAMTYKKEREGLER.dobbelt, sted(['id']), { message: 'To samtykker har det samme id.', hint: NYT }),
  ];
}

function givetSamtykke(value: Samtykke, sted: Sted): readonly Finding[] {
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

function tilbagekaldelse(
  { tilbagekalder, givet }: Samtykke,
  alle: readonly Samtykke[],
  sted: Sted,
): readonly Finding[] {
  const mål = alle.find(({ id, type }) => id === tilbagekalder && type !== 'tilbagekaldelse');
  if (mål === undefined)
    return [
      fund(SAMTYKKEREGLER.tilbagekalder, sted(['tilbagekalder']), {
        message: 'Tilbagekaldelsen nævner ikke et samtykke, der findes i forløbet.',
        hint: 'Skriv en ny tilbagekaldelse: samarbejd samtykke tilbagekald',
      }),
    ];
  if (givet.dato >= mål.givet.dato) return [];
  return [
    fund(SAMTYKKEREGLER.tilbagekaldtFør, sted(['tilbagekalder']), {
      message: 'Tilbagekaldelsen er dateret før det samtykke, den tilbagekalder. Samtykket gælder ikke.',
      hint: 'Er en af datoerne forkert, og siger borgeren stadig ja, så skriv et nyt samtykke: samarbejd samtykke giv',
    }),
  ];
}

/** A unit such as "andre" says nothing until the people are named. */
function enhederMedNavn({ samtykke, metode }: Samtykketjek): readonly Finding[] {
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
