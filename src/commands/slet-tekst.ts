/** The erasure in words: read by a tovholder at the end of a long day, so first what goes, then what they must do. */

import { dato, formatDato } from '../base/dato.ts';
import type { Kvittering } from '../model/slettelog.ts';
import type { Udskriftssvar } from '../store/erase.ts';
import type { Tømning } from '../store/export-folder.ts';
import type { Kommune } from '../store/kommune.ts';
import type { Givet, Optegnelse, Udskrift } from './slet-optegnelse.ts';

const UDSKRIFTSTEKST: Readonly<Record<Udskrift['tilstand'], string>> = {
  findes: 'slettes',
  væk: 'findes ikke længere der; er den flyttet, så slet den selv',
  fremmed: 'er ikke længere, som samarbejd skrev den; se efter, og slet den selv',
};

function antal(n: number, en: string, flere: string): string {
  return `${n} ${n === 1 ? en : flere}`;
}

/** What the tool itself erases. */
export function hvadSlettes(o: Optegnelse): readonly string[] {
  const rester =
    o.rester === 0 ? [] : [`  ${antal(o.rester, 'lås, kladde eller rest', 'låse, kladder og rester')}`];
  return [
    'Det sletter samarbejd:',
    `  ${o.mappe} med ${antal(o.filer, 'fil', 'filer')}`,
    ...(o.papirer === 0
      ? []
      : [`    heraf ${antal(o.papirer, 'brev eller andet papir', 'breve og andre papirer')}`]),
    `    og hele historikken: ${antal(o.ændringer, 'gemt ændring', 'gemte ændringer')}`,
    ...rester,
    ...o.udskrifter.map(
      ({ sted, dato: dag, tilstand }) =>
        `  ${sted}, indsigt fra ${formatDato(dag)}: ${UDSKRIFTSTEKST[tilstand]}`,
    ),
  ];
}

function hvem(id: string, { personer }: Kommune): string {
  const person = personer.value.personer.find((p) => p.id === id);
  if (person) return `${id}, ${person.organisation}`;
  return id.startsWith('n-') ? `${id}, borgerens netværk` : `${id}, står ikke længere i personer.yaml`;
}

function modtager({ modtager: id, papirer, seneste }: Givet, kommune: Kommune): string {
  return `  [ ] ${hvem(id, kommune)}: ${antal(papirer, 'papir', 'papirer')}, senest ${formatDato(seneste)}`;
}

/** What the tool cannot reach: a list to tick off. It is shown again when the case is gone, for then no log knows it. */
export function hvadDuGør({ fjernlagre, givet: alle }: Optegnelse, kommune: Kommune): readonly string[] {
  const givet = alle.filter(({ modtager: id }) => id !== 'borger');
  const egne = alle.find(({ modtager: id }) => id === 'borger');
  const servere = fjernlagre.map(({ navn, adresse }) => `  [ ] Serveren ${navn}: ${adresse}`);
  return [
    ...(servere.length === 0
      ? []
      : [
          '',
          'Bed den, der driver serveren, om at slette lageret dér. samarbejd kan ikke nå det:',
          ...servere,
        ]),
    ...(givet.length === 0
      ? []
      : [
          '',
          'Der er lavet papirer til disse. Er de sendt, så skriv til dem; de afgør selv, om de har pligt til at gemme:',
          ...givet.map((one) => modtager(one, kommune)),
        ]),
    ...(egne === undefined
      ? []
      : [
          '',
          `Til borgeren selv er der lavet ${antal(egne.papirer, 'papir', 'papirer')}. Det, borgeren har fået, er borgerens.`,
        ]),
    '',
    'Dette står i ingen log. Tænk det igennem:',
    '  [ ] mails, kalendere og sms’er om forløbet',
    '  [ ] udskrifter og egne noter, også svarfiler, du har læst ind med --fra',
    '  [ ] kopier af mappen på andre maskiner, og filer i papirkurven',
    '  [ ] sikkerhedskopier: kommer mappen tilbage, nægter samarbejd at åbne den',
  ];
}

const TØMT: Readonly<Record<Tømning, string>> = {
  tømt: 'slettet',
  væk: 'fandtes ikke længere; er den flyttet, så slet den selv',
  fremmed: 'IKKE slettet: den er ikke længere, som samarbejd skrev den. Se efter, og slet den selv',
  rest: 'samarbejds filer er slettet; det, andre har lagt i mappen, ligger der endnu',
};

/** What became of each folder with an insight. */
export function hvadBlevDerAf(svar: Udskriftssvar): readonly string[] {
  return [...svar].map(([sted, tømning]) => `  ${sted}: ${TØMT[tømning]}`);
}

/** A receipt as people speak of it. */
export function kvitteringsnavn({ dato: dag, nr }: Kvittering): string {
  return `${formatDato(dato(dag))} (kvittering ${nr} i slettelog.jsonl)`;
}

/** What "slettet" means, and what it does not. */
export const FORBEHOLD =
  'Slettet betyder, at filerne og historikken er fjernet fra drevet. På en SSD og i drevets øjebliksbilleder kan rester ligge, til pladsen bliver brugt igen.';

/** The answers, as a file to fill in. */
export function svarfil(id: string): readonly string[] {
  return [
    'Svarene kan ligge i en fil, fx slet.yaml:',
    '  årsag: slettefrist            # slettefrist, anmodning, fejloprettet eller overført',
    '  besluttet: {af: p-xxxxx, dato: ÅÅÅÅ-MM-DD}',
    '  journalpligt: {opfyldt: ja, dato: ÅÅÅÅ-MM-DD}',
    '  arkivpligt: {opfyldt: ja, hvordan: må_kasseres}   # eller afleveret',
    `og læses med: samarbejd forløb slet ${id} --udfør --fra slet.yaml`,
  ];
}
