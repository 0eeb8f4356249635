/** The ramme held against personer.yaml and tilbudsoversigten: do they name the same people and places? */

import type { Finding } from '../base/finding.ts';
import type { Located } from '../base/located.ts';
import { fold } from '../base/tekst.ts';
import { medForslag } from '../base/tekst.ts';
import type { Metode } from '../model/metode.ts';
import type { Person, Personer, Rolle } from '../model/personer.ts';
import type { Ramme } from '../model/ramme.ts';
import type { Tilbud, Tilbudsoversigt } from '../model/tilbud.ts';
import { RAMMEREGLER } from './ramme-regler.ts';
import { fund } from './regel.ts';

export interface Partertjek {
  readonly ramme: Located<Ramme>;
  readonly personer: Located<Personer>;
  readonly tilbud: Located<Tilbudsoversigt>;
  readonly metode: Metode;
}

/** Everything on which the three files contradict one another, unsorted. */
export function tjekParter(tjek: Partertjek): readonly Finding[] {
  return [...tovholdereUdenRolle(tjek), ...ukendteTilbud(tjek), ...partnereUdenTilbud(tjek)];
}

/** The role called tovholder, and the one that is the citizen's contact where the method gives that to another. */
function tovholderroller({ funktioner }: Metode): readonly Rolle[] {
  return [...new Set<Rolle>(['tovholder', funktioner.kontakt])];
}

function tovholdereUdenRolle({ ramme, personer, metode }: Partertjek): readonly Finding[] {
  const roller = tovholderroller(metode);
  return (ramme.value.organisering.tovholdere ?? []).flatMap((id, i) => {
    const person = personer.value.personer.find((p) => p.id === id);
    if (person === undefined || person.roller.some((rolle) => roller.includes(rolle))) return [];
    return [
      fund(RAMMEREGLER.tovholderrolle, ramme.at(['organisering', 'tovholdere', i]), {
        message: `${id} står som en, der kan være tovholder, men har ikke rollen i personer.yaml.`,
        hint: `Giv personen rollen ${roller.join(' eller ')} i personer.yaml, eller tag ${id} ud af listen.`,
      }),
    ];
  });
}

function ukendteTilbud({ personer, tilbud }: Partertjek): readonly Finding[] {
  const kendte = new Set(tilbud.value.tilbud.map(({ id }) => id));
  return personer.value.personer.flatMap((person, i) =>
    person.tilbud === undefined || kendte.has(person.tilbud)
      ? []
      : [
          fund(RAMMEREGLER.ukendtTilbud, personer.at(['personer', i, 'tilbud']), {
            message: 'Der er ikke et tilbud med det id i tilbud.yaml.',
            hint: medForslag(person.tilbud, [...kendte], 'Ret id’et. Se dem med: samarbejd tilbud liste'),
          }),
        ],
  );
}

/** Authorities are partners without being a tilbud; private and frivillige come from one. */
const FRA_ET_TILBUD: ReadonlySet<Person['parttype']> = new Set(['privat', 'frivillig']);

function partnereUdenTilbud({ personer, tilbud }: Partertjek): readonly Finding[] {
  return personer.value.personer.flatMap((person, i) => {
    const partner = person.roller.includes('samarbejdspartner') && FRA_ET_TILBUD.has(person.parttype);
    if (!partner || person.tilbud !== undefined || tilbud.value.tilbud.some((t) => hørerTil(person, t)))
      return [];
    return [
      fund(RAMMEREGLER.partnerUdenTilbud, personer.at(['personer', i, 'organisation']), {
        message: `${person.id} er samarbejdspartner, men arbejdspladsen står ikke i tilbudsoversigten.`,
        hint: `Tilføj tilbuddet (samarbejd tilbud ny), eller skriv tilbud: og tilbuddets id hos ${person.id} i personer.yaml.`,
      }),
    ];
  });
}

/** Words only, each after a space, so that a name is found where it begins a word. */
function ord(navn: string): string {
  return ` ${fold(navn)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
}

/** Does one of the names hold the other: "Mentorkorpset i Bakkekøbing" and "Mentorkorpset"? */
function hørerTil({ organisation }: Person, { navn }: Tilbud): boolean {
  const [arbejdsplads, tilbuddet] = [ord(organisation), ord(navn)];
  if (Math.min(arbejdsplads.length, tilbuddet.length) < 4) return arbejdsplads === tilbuddet;
  return arbejdsplads.includes(tilbuddet) || tilbuddet.includes(arbejdsplads);
}
