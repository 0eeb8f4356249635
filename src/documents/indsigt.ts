/**
 * Everything about one citizen as one document they can read themselves (right of access). Written for the citizen
 * and nobody else: it takes the approval that is theirs.
 */

import { type Dato, formatDato } from '../base/dato.ts';
import { demandSealed } from '../base/seal.ts';
import type { Godkendt } from '../rules/samtykke.ts';
import { type Data, type Feltsprog, filafsnit } from './indsigt-felter.ts';
import { enLinje } from './markdown.ts';

/** One file of the case, as it stands. */
export interface Indsigtsfil {
  readonly overskrift: string;
  /** A sentence in plain words before the fields. */
  readonly forklaring: string | undefined;
  readonly data: Data;
  readonly sprog: Feltsprog;
}

export interface Indsigtskilde {
  readonly kommune: string;
  readonly navn: string;
  readonly id: string;
  readonly dato: Dato;
  /** The person to ask. */
  readonly kontakt: string;
  readonly afsnit: readonly {
    readonly titel: string;
    readonly intro: string;
    readonly filer: readonly Indsigtsfil[];
  }[];
  readonly givet: readonly (readonly string[])[];
  readonly historik: readonly (readonly string[])[];
  readonly filer: readonly string[];
}

function række(celler: readonly string[]): string {
  return `| ${celler.map(enLinje).join(' | ')} |`;
}

function tabel(kolonner: readonly string[], rækker: readonly (readonly string[])[], ingen: string): string[] {
  if (rækker.length === 0) return [ingen];
  return [række(kolonner), `|${' --- |'.repeat(kolonner.length)}`, ...rækker.map(række)];
}

function begyndelse({ kommune, navn, id, dato, kontakt }: Indsigtskilde): string[] {
  return [
    '# Dine oplysninger',
    '',
    `Til ${enLinje(navn)}`,
    '',
    `Her er alt det, der står om dig i dit borgerforløb (${id}) hos ${enLinje(kommune)} den ${formatDato(dato)}. Forløbet er til, for at de, der hjælper dig, kan arbejde sammen.`,
    '',
    'Er noget forkert, kan du bede om at få det rettet. Du kan bede om at få noget slettet, og du kan trække dine samtykker tilbage, når du vil. Er du uenig i den måde, vi bruger dine oplysninger på, kan du klage til Datatilsynet.',
    '',
    `Spørg ${enLinje(kontakt)}, hvis der er noget, du ikke forstår. Bed om hjælp til at læse det, hvis det er svært, eller om en tolk.`,
  ];
}

const SLUT = [
  '## Det kan papiret ikke vise',
  '',
  '- Hvem der har læst i filerne. Det kan filer ikke huske.',
  '- Tidligere udgaver. Hver gang noget er ændret, er den gamle udgave gemt. Sig til, hvis du vil se dem.',
  '- Det, der står om dig i kommunens andre systemer, og det, andre selv har skrevet ned. Det skal du bede dem om.',
];

/**
 * The document. `godkendt` must be the citizen's own.
 * @throws RangeError when it was given to anybody else, TypeError when it was not issued: bugs
 */
export function skrivIndsigt(kilde: Indsigtskilde, godkendt: Godkendt): string {
  demandSealed(godkendt);
  const [modtager, ...flere] = godkendt.modtagere;
  if (modtager?.id !== 'borger' || flere.length > 0 || godkendt.formål !== 'indsigt') {
    throw new RangeError('approved for somebody else');
  }
  const afsnit = kilde.afsnit
    .filter(({ filer }) => filer.length > 0)
    .flatMap(({ titel, intro, filer }) => [
      '',
      `## ${titel}`,
      '',
      intro,
      ...filer.flatMap(({ overskrift, forklaring, data, sprog }) => [
        ...(overskrift === '' ? [] : ['', `### ${enLinje(overskrift)}`]),
        ...(forklaring === undefined ? [] : ['', enLinje(forklaring)]),
        '',
        ...filafsnit(data, overskrift === '' ? 3 : 4, sprog),
      ]),
    ]);
  const linjer = [
    ...begyndelse(kilde),
    ...afsnit,
    '',
    '## Hvem der har fået hvad',
    '',
    'Hver gang der er lavet et papir til nogen, er det skrevet ned her.',
    '',
    ...tabel(['Dato', 'Til', 'Om', 'Brugt til', 'Grundlag', 'Papir'], kilde.givet, 'Ingen har fået papirer.'),
    '',
    '## Hvem der har skrevet i dit forløb',
    '',
    'Det nyeste står først.',
    '',
    ...tabel(['Dato', 'Hvem', 'Hvad'], kilde.historik, 'Der er ingen historik.'),
    '',
    '## Filerne',
    '',
    'De ligger i mappen filer, præcis som de er gemt.',
    '',
    ...kilde.filer.map((path) => `- ${enLinje(path)}`),
    '',
    ...SLUT,
  ];
  return `${linjer.join('\n')}\n`;
}
