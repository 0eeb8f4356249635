/** The role sheet: the common task, who has which role, what it is answerable for, and how to reach them. No citizen. */

import { rollenavn } from '../../model/metode-navne.ts';
import type { Metode } from '../../model/metode.ts';
import type { Person, Rolle } from '../../model/personer.ts';
import type { Samarbejd } from '../../model/samarbejd.ts';
import { felt, gruppe, liste } from '../shape.ts';

export interface Rollekilde {
  readonly samarbejd: Samarbejd;
  readonly metode: Metode;
  readonly personer: readonly Person[];
}

interface Rolleafsnit {
  readonly navn: string;
  readonly ansvar: readonly string[];
  readonly personer: readonly (Person & { readonly center: string | undefined })[];
}

function overskrift(navn: string): string {
  return navn.slice(0, 1).toUpperCase() + navn.slice(1);
}

/** The method's roles in its own order, each with those who can have it. */
function afsnit({ samarbejd, metode, personer }: Rollekilde): Rolleafsnit[] {
  const center = ({ fagcenter }: Person) => samarbejd.fagcentre.find(({ id }) => id === fagcenter)?.navn;
  return Object.entries(metode.rolleansvar).map(([rolle, ansvar]) => ({
    navn: overskrift(rollenavn(metode, rolle as Rolle)),
    ansvar: ansvar ?? [],
    personer: personer
      .filter((p) => p.roller.includes(rolle as Rolle))
      .map((p) => ({ ...p, center: center(p) })),
  }));
}

export const rolleark = gruppe<Rollekilde, 'drift'>({
  kommune: felt('drift', ({ samarbejd }) => samarbejd.kommune),
  metode: felt('drift', ({ metode }) => metode.navn),
  kerneopgave: felt('drift', ({ metode }) => metode.kerneopgave),
  roller: liste(
    'drift',
    afsnit,
    gruppe<Rolleafsnit, 'drift'>({
      navn: felt('drift', (a) => a.navn),
      ansvar: liste(
        'drift',
        (a: Rolleafsnit) => a.ansvar,
        felt('drift', (tekst: string) => tekst),
      ),
      personer: liste(
        'drift',
        (a: Rolleafsnit) => a.personer,
        gruppe<Rolleafsnit['personer'][number], 'drift'>({
          navn: felt('drift', (p) => p.navn),
          titel: felt('drift', (p) => p.titel),
          fagcenter: felt('drift', (p) => p.center),
          tilknytning: felt('drift', (p) => p.organisation),
          email: felt('drift', (p) => p.email),
          mobil: felt('drift', (p) => p.telefon),
        }),
      ),
    }),
  ),
});
