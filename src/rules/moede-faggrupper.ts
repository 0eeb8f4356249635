/** Is every faggruppe in the case at the samarbejdsmøder? Holds where the method sets the limit. */

import type { Finding } from '../base/finding.ts';
import { plusVarighed } from '../base/graense.ts';
import type { Located } from '../base/located.ts';
import type { Forløb } from '../model/forloeb.ts';
import type { Møde } from '../model/moede.ts';
import type { Person } from '../model/personer.ts';
import { fasteMødetyper, type Kadencesag } from './moede-kadence.ts';
import { fund, gælder, type Regel } from './regel.ts';

export const FAGGRUPPEREGLER = {
  mangler: {
    kode: 'moede/faggruppe-mangler',
    severity: 'advarsel',
    tekst: 'Alle faggrupper med en sag er med til samarbejdsmøderne.',
    kilde: 'Sorø 2017 (R-106)',
  },
} as const satisfies Record<string, Regel>;

/** A fagcenter, or a professional from elsewhere, and who can speak for it. */
interface Faggruppe {
  readonly navn: string;
  readonly taler: (person: Person) => boolean;
}

/** The meetings held in the stretch up to today, today included, each with the faggrupper that were not there. */
export function tjekFaggrupper(sag: Kadencesag, personer: readonly Person[]): readonly Finding[] {
  const { forløb, møder, metode, grænser, today } = sag;
  if (forløb.value.status !== 'aktivt' || !gælder(grænser, FAGGRUPPEREGLER.mangler)) return [];
  const typer = fasteMødetyper(metode, 'ja');
  const efter = plusVarighed(today, grænser.varighed(FAGGRUPPEREGLER.mangler), -1);
  const grupper = faggrupper(forløb.value, personer);
  return møder
    .filter(({ value: { type, status } }) => status === 'holdt' && typer.includes(type))
    .filter(({ value: { tid } }) => tid.dato > efter && tid.dato <= today)
    .flatMap((møde) => udenFaggrupper(møde, grupper, personer));
}

function udenFaggrupper(
  møde: Located<Møde>,
  grupper: readonly Faggruppe[],
  personer: readonly Person[],
): readonly Finding[] {
  const ids = fremmødte(møde.value);
  const fremme = personer.filter(({ id }) => ids.includes(id));
  const savnes = grupper.filter(({ taler }) => !fremme.some(taler)).map(({ navn }) => navn);
  if (savnes.length === 0) return [];
  return [
    fund(FAGGRUPPEREGLER.mangler, møde.at(['deltagere']), {
      message: `Der var ingen med fra ${savnes.join(', ')}.`,
      hint: 'Indkald dem til det næste møde, eller ret fagcentre og fagpersoner i forloeb.yaml, hvis de ikke har en sag mere.',
    }),
  ];
}

/** Those written down as present; where nobody is, the one who convened and those who did not decline or send a note. */
function fremmødte({ til_stede: tilStede, deltagere, indkalder }: Møde): readonly string[] {
  if (tilStede.length > 0) return tilStede;
  const kom = deltagere.filter(({ svar }) => svar === undefined || svar.valg === '1');
  return [indkalder, ...kom.map(({ person }) => person)];
}

/** The fagcentre with a case, those of the professionals involved, and professionals from elsewhere, each once. */
function faggrupper({ fagcentre, fagpersoner }: Forløb, personer: readonly Person[]): readonly Faggruppe[] {
  const inddragne = personer.filter(({ id }) => fagpersoner.some(({ person }) => person === id));
  const centre = new Set([...fagcentre, ...inddragne.flatMap(({ fagcenter }) => fagcenter ?? [])]);
  return [
    ...[...centre].map((id) => ({ navn: id, taler: ({ fagcenter }: Person) => fagcenter === id })),
    ...inddragne.filter(({ fagcenter }) => fagcenter === undefined).map(udefra),
  ];
}

/** Somebody else from the same workplace will do, but not from the kommune, which is every fagcenter. */
function udefra({ id, organisation, parttype }: Person): Faggruppe {
  return {
    navn: id,
    taler: (person) =>
      person.id === id || (parttype !== 'egen_myndighed' && person.organisation === organisation),
  };
}
