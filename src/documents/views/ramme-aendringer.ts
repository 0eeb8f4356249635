/** What the page of changes shows: for each changed question what stood there, and what does now. No word about any citizen. */

import type { Dato } from '../../base/dato.ts';
import type { Rammeændring } from '../../rules/ramme-aendringer.ts';
import { felt, gruppe, liste } from '../shape.ts';

export interface Ændringskilde {
  readonly kommune: string;
  /** The day the reader asked about. */
  readonly siden: Dato;
  readonly ændringer: readonly Rammeændring[];
}

interface Afsnit {
  readonly overskrift: string;
  readonly ændringer: readonly Rammeændring[];
}

function afsnit({ ændringer }: Ændringskilde): Afsnit[] {
  const overskrifter = [...new Set(ændringer.map(({ overskrift }) => overskrift))];
  return overskrifter.map((overskrift) => ({
    overskrift,
    ændringer: ændringer.filter((ændring) => ændring.overskrift === overskrift),
  }));
}

const ændring = gruppe<Rammeændring, 'drift'>({
  spørgsmål: felt('drift', (æ) => æ.spørgsmål),
  før: felt('drift', (æ) => æ.før.join('\n')),
  nu: felt('drift', (æ) => æ.nu.join('\n')),
  tilføjet: felt('drift', (æ) => æ.før.length === 0),
  fjernet: felt('drift', (æ) => æ.nu.length === 0),
});

export const rammeændringspapir = gruppe<Ændringskilde, 'drift'>({
  kommune: felt('drift', (k) => k.kommune),
  siden: felt('drift', (k) => k.siden),
  afsnit: liste(
    'drift',
    afsnit,
    gruppe<Afsnit, 'drift'>({
      overskrift: felt('drift', (a) => a.overskrift),
      ændringer: liste('drift', (a: Afsnit) => a.ændringer, ændring),
    }),
  ),
});
