/** Tilbudsoversigten: is each tilbud still right, reachable and named once? */

import type { Dato } from '../base/dato.ts';
import { formatDato } from '../base/dato.ts';
import type { Finding, Place } from '../base/finding.ts';
import { formatVarighed, plusVarighed, type Varighed } from '../base/graense.ts';
import type { Located } from '../base/located.ts';
import { fold } from '../base/tekst.ts';
import type { Personer } from '../model/personer.ts';
import type { Tilbud, Tilbudsoversigt } from '../model/tilbud.ts';
import { dobbelte, egneIder } from './dobbelt.ts';
import { kendteIder, ukendtePersoner } from './personopslag.ts';
import { fund, type Grænser, type Regel } from './regel.ts';

export const TILBUDSREGLER = {
  ikkeBekræftet: {
    kode: 'tilbud/ikke-bekraeftet',
    severity: 'advarsel',
    tekst: 'Hvert tilbud har inden for et år sagt god for sine oplysninger.',
    grænse: '1 år',
    frist: 'tilbud/bekraeftelse',
    kilde: 'SUS 2014, s. 10 (R-045, R-046)',
  },
  fremtid: {
    kode: 'tilbud/fremtid',
    severity: 'fejl',
    tekst: 'En bekræftelse dateres, når den er sket.',
    kilde: 'SUS 2014, s. 10 (R-045, R-046)',
  },
  dobbelt: {
    kode: 'tilbud/dobbelt',
    severity: 'fejl',
    tekst: 'Et tilbud, der importeres, står ikke i oversigten i forvejen.',
    kilde: 'SUS 2014, s. 10 (R-045, R-046)',
  },
  udenKontakt: {
    kode: 'tilbud/uden-kontakt',
    severity: 'advarsel',
    tekst: 'Hvert tilbud har kontaktoplysninger.',
    kilde: 'SUS 2014, s. 10 (R-045, R-046)',
  },
} as const satisfies Record<string, Regel>;

export interface Tilbudstjek {
  readonly tilbud: Located<Tilbudsoversigt>;
  readonly personer: Personer;
  readonly grænser: Grænser;
  readonly today: Dato;
}

/** Everything wrong or due in tilbud.yaml. A tilbud is in order on the anniversary of its confirmation, not the day after. */
export function tjekTilbud({ tilbud, personer, grænser, today }: Tilbudstjek): readonly Finding[] {
  const grænse = grænser.varighed(TILBUDSREGLER.ikkeBekræftet);
  const alle = tilbud.value.tilbud;
  const bekræftere = alle.map(({ bekræftet }, i) => ({
    id: bekræftet?.af,
    path: ['tilbud', i, 'bekræftet', 'af'],
  }));
  return [
    ...dobbelte(tilbud, egneIder(['tilbud'], alle)),
    ...ukendtePersoner(tilbud, bekræftere, kendteIder(personer)),
    ...alle.flatMap((t, i) => [...bekræftelse(tilbud, t, i, grænse, today), ...kontakt(tilbud, t, i)]),
  ];
}

/** The last day a confirmation holds; undefined when there is none. */
export function bekræftesSenest(
  { bekræftet }: Pick<Tilbud, 'bekræftet'>,
  grænse: Varighed,
): Dato | undefined {
  return bekræftet && plusVarighed(bekræftet.dato, grænse);
}

/** Has the tilbud never said that it is right, or not within the limit? In order on the anniversary itself. */
export function skalBekræftes(tilbud: Pick<Tilbud, 'bekræftet'>, grænse: Varighed, today: Dato): boolean {
  const senest = bekræftesSenest(tilbud, grænse);
  return senest === undefined || today > senest;
}

/** The finding where a row that is to be imported names a tilbud that is there already, or in a row above. */
export function tjekNavne(
  rækker: readonly { readonly navn: string; readonly nummer: number; readonly place: Place }[],
  { tilbud }: Tilbudsoversigt,
): readonly (Finding | undefined)[] {
  const kendte = new Map(tilbud.map(({ navn, id }) => [fold(navn), id]));
  return rækker.map(({ navn, nummer, place }) => {
    const hvor = kendte.get(fold(navn));
    if (hvor === undefined) {
      kendte.set(fold(navn), `række ${nummer}`);
      return undefined;
    }
    return fund(TILBUDSREGLER.dobbelt, place, {
      message: `Række ${nummer}: tilbuddet er der allerede: ${hvor}.`,
      hint: 'Slet rækken, eller giv tilbuddet et navn, der kan kendes fra det andet.',
    });
  });
}

function bekræftelse(
  doc: Located<Tilbudsoversigt>,
  { id, bekræftet }: Tilbud,
  i: number,
  grænse: Varighed,
  today: Dato,
): readonly Finding[] {
  const hint = `Ring eller skriv til tilbuddet, og kør: samarbejd tilbud bekræft ${id}`;
  if (bekræftet === undefined) {
    const message = 'Tilbuddet har aldrig bekræftet sine oplysninger.';
    return [fund(TILBUDSREGLER.ikkeBekræftet, doc.at(['tilbud', i]), { message, hint })];
  }
  const place = doc.at(['tilbud', i, 'bekræftet', 'dato']);
  if (bekræftet.dato > today) {
    const message = 'Bekræftelsen er dateret i fremtiden.';
    return [fund(TILBUDSREGLER.fremtid, place, { message, hint: 'Skriv den dag, det skete.' })];
  }
  if (!skalBekræftes({ bekræftet }, grænse, today)) return [];
  const message = `Der er gået mere end ${formatVarighed(grænse)}, siden tilbuddet blev bekræftet ${formatDato(bekræftet.dato)}.`;
  return [fund(TILBUDSREGLER.ikkeBekræftet, place, { message, hint })];
}

function kontakt(doc: Located<Tilbudsoversigt>, { kontakt: vej }: Tilbud, i: number): readonly Finding[] {
  if (Object.values(vej).some((værdi) => værdi !== undefined)) return [];
  return [
    fund(TILBUDSREGLER.udenKontakt, doc.at(['tilbud', i, 'kontakt']), {
      message: 'Tilbuddet har ingen kontaktoplysninger.',
      hint: 'Skriv telefon, email, adresse eller hjemmeside under kontakt.',
    }),
  ];
}
