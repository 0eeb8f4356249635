/** What is said, in plain Danish, when YAML is refused or cannot be understood. No text from the file is repeated. */

import type { Filkode } from './file-codes.ts';

/** A finding about YAML without its place. */
export interface Complaint {
  readonly code: Filkode;
  readonly message: string;
  readonly hint: string;
}

const QUOTE = 'Sæt dobbelte anførselstegn om teksten.';
const INDENT = 'Ryk linjen ind med mellemrum, så den står under den linje, den hører til.';

function complaint(code: Filkode, message: string, hint: string): Complaint {
  return { code, message, hint };
}

/** Everything the reader itself refuses. */
export const COMPLAINTS = {
  conflict: complaint(
    'sammenfletning',
    'Filen har rester af en sammenfletning, der ikke er gjort færdig.',
    'Behold de linjer, der er rigtige, og slet linjerne med <<<<<<<, ======= og >>>>>>>.',
  ),
  empty: complaint('tom', 'Filen er tom.', 'Hent den igen fra git, eller udfyld dens felter.'),
  notFields: complaint(
    'ikke-felter',
    'Filen skal bestå af felter med navn, kolon og værdi.',
    'Skriv hvert felt på sin egen linje: navn: værdi',
  ),
  documents: complaint(
    'flere-dokumenter',
    'Her begynder et nyt dokument i samme fil.',
    'Slet linjen med ---, eller flyt resten til sin egen fil.',
  ),
  directive: complaint('direktiv', 'Linjer, der begynder med %, er ikke tilladt.', 'Slet linjen.'),
  tag: complaint('tag', 'Et udråbstegn foran en værdi er ikke tilladt.', QUOTE),
  anchor: complaint('anker', 'En værdi må ikke begynde med & eller *.', QUOTE),
  mergeKey: complaint('flettenoegle', 'Feltet << er ikke tilladt.', 'Skriv felterne helt ud.'),
  forbiddenKey: complaint(
    'forbudt-noegle',
    'Feltnavnet er ikke tilladt.',
    'Slet feltet, eller giv det et andet navn.',
  ),
  complexKey: complaint(
    'noegle',
    'Et feltnavn skal være et enkelt ord eller en kort tekst.',
    'Skriv navn: værdi',
  ),
  emptyKey: complaint('noegle', 'Der mangler et feltnavn foran kolonet.', 'Skriv navn: værdi'),
  pairInList: complaint('kolon', 'Her står et kolon med mellemrum efter midt i en liste.', QUOTE),
  missingColon: complaint('kolon', 'Der mangler et kolon efter feltnavnet.', 'Skriv navn: værdi'),
  unclosed: complaint(
    'anfoerselstegn',
    'Anførselstegnet her bliver ikke lukket.',
    'Sæt et tilsvarende anførselstegn, hvor teksten slutter.',
  ),
  duplicateKey: complaint(
    'dobbelt-noegle',
    'Feltet står her for anden gang på samme sted, måske med andre bogstaver, der ser ens ud.',
    'Behold det ene, og slet det andet.',
  ),
  size: complaint(
    'for-mange-felter',
    'Filen har over 5000 felter og læses ikke.',
    'Del den op i flere filer.',
  ),
  depth: complaint(
    'for-dyb',
    'Her er felter inden i felter i over 50 lag.',
    'Se efter klammer, der ikke er lukket, eller linjer, der er rykket for langt ind.',
  ),
  marks: complaint(
    'for-mange-tegn',
    'Filen har for mange klammer, kommaer og andre skilletegn til at være en af vores filer.',
    'Hent den igen fra git, eller del den op i flere filer.',
  ),
  lines: complaint(
    'for-mange-linjer',
    'Filen har over 50.000 linjer og læses ikke.',
    'Del den op i flere filer.',
  ),
} as const satisfies Record<string, Complaint>;

const NOT_UNDERSTOOD = complaint(
  'yaml',
  'Filen kan ikke forstås herfra.',
  'Se på linjen og den før: mangler der et kolon, et anførselstegn eller en klamme?',
);
const COLON = complaint('kolon', 'Her står et kolon med mellemrum efter inde i en værdi.', QUOTE);

/** The library's error codes in words. */
const BY_LIBRARY_CODE: ReadonlyMap<string, Complaint> = new Map([
  [
    'TAB_AS_INDENT',
    complaint('tabulator', 'Linjen er rykket ind med tabulator.', 'Brug mellemrum i stedet for tabulator.'),
  ],
  ['BAD_INDENT', complaint('indrykning', 'Linjen er rykket forkert ind.', INDENT)],
  ['BLOCK_AS_IMPLICIT_KEY', COLON],
  [
    'MULTILINE_IMPLICIT_KEY',
    complaint(
      'kolon',
      'Her mangler et kolon efter feltnavnet, eller linjen er rykket forkert ind.',
      'Skriv navn: værdi på én linje.',
    ),
  ],
  [
    'BLOCK_IN_FLOW',
    complaint(
      'klamme',
      'Klammen skal lukkes, før en ny linje med felter begynder.',
      'Sæt den manglende klamme.',
    ),
  ],
  ['BAD_SCALAR_START', complaint('starttegn', 'En værdi må ikke begynde med @ eller `.', QUOTE)],
  [
    'BAD_DQ_ESCAPE',
    complaint(
      'skraastreg',
      'En omvendt skråstreg i dobbelte anførselstegn skal skrives to gange.',
      'Skriv \\\\ i stedet for \\.',
    ),
  ],
  ['KEY_OVER_1024_CHARS', complaint('noegle', 'Feltnavnet er for langt.', 'Skriv navn: værdi')],
]);

const NEXT_LINE = complaint(
  'indrykning',
  'Den næste linje er rykket længere ind end den her.',
  'Lad de to linjer begynde lige langt inde. Er det én lang tekst, så skriv | efter kolonet og teksten på linjerne under.',
);

/**
 * The complaint for an error of the YAML library, by its code; its English `message` only picks among texts of ours.
 * @param rest the line from the place of the error: a colon that is not on it is on the next
 */
export function libraryComplaint(code: string, message: string, rest: string): Complaint {
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(?:\s|$)/u.test(rest)) return NEXT_LINE;
  return (
    BY_LIBRARY_CODE.get(code) ?? (message.includes('map values') ? COMPLAINTS.missingColon : NOT_UNDERSTOOD)
  );
}
