/** One file of samtykke/: is the record itself in order? Whether it permits something is samtykke.ts. */

import type { Dato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import type { Located } from '../base/located.ts';
import type { Metode } from '../model/metode.ts';
import type { Samtykke } from '../model/samtykke.ts';
import { ukendtePersoner } from './personopslag.ts';
import { fund } from './regel.ts';
import { NYT, type Sted, tjekEnhederMedNavn, tjekGivet } from './samtykke-givet.ts';
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
  /** The fingerprint of what the file says now; undefined for a record that is not written yet. */
  readonly indhold?: string | undefined;
}

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
    ...rettet(tjek),
  ];
  return value.type === 'tilbagekaldelse'
    ? [...fælles, ...tilbagekaldelse(value, alle, sted)]
    : [...fælles, ...tjekGivet(value, sted), ...tjekEnhederMedNavn(tjek)];
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

/** A record written by hand has no fingerprint and is taken as it is. */
function rettet({ samtykke, indhold }: Samtykketjek): readonly Finding[] {
  const { indhold: skrevet } = samtykke.value;
  if (skrevet === undefined || indhold === undefined || skrevet === indhold) return [];
  return [
    fund(SAMTYKKEREGLER.rettet, samtykke.at(['indhold']), {
      message: 'Filen er rettet, efter at den blev skrevet.',
      hint: 'Hent den gamle udgave i git. Har borgeren ombestemt sig, så skriv et nyt samtykke: samarbejd samtykke giv',
    }),
  ];
}

/** The same id in two records would withdraw both, and say in the log that the wrong one was used. */
function entydigtId({ id }: Samtykke, alle: readonly Samtykke[], sted: Sted): readonly Finding[] {
  if (alle.filter((s) => s.id === id).length <= 1) return [];
  return [
    fund(SAMTYKKEREGLER.dobbelt, sted(['id']), { message: 'To samtykker har det samme id.', hint: NYT }),
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
