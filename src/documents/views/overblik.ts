/** What the leader's overview shows on paper: counts that are already fit for anyone's eyes. No word about any citizen. */

import type { Dato } from '../../base/dato.ts';
import { felt, gruppe, liste } from '../shape.ts';

/** One count in words, beside the one it is compared with. */
export interface Overblikslinje {
  readonly tekst: string;
  readonly nu: string;
  readonly før: string | undefined;
  /** The command that shows the details, where something is to be seen to. */
  readonly kommando: string | undefined;
}

interface Overbliksafsnit {
  readonly overskrift: string;
  readonly linjer: readonly Overblikslinje[];
}

export interface Overblikskilde {
  readonly kommune: string;
  readonly dag: Dato;
  /** What is compared, and why not, where it is not; then what the hidden counts mean. */
  readonly noter: readonly string[];
  readonly afsnit: readonly Overbliksafsnit[];
}

export const overblikspapir = gruppe<Overblikskilde, 'drift'>({
  kommune: felt('drift', (k) => k.kommune),
  dag: felt('drift', (k) => k.dag),
  noter: liste(
    'drift',
    (k: Overblikskilde) => k.noter,
    felt('drift', (n: string) => n),
  ),
  afsnit: liste(
    'drift',
    (k: Overblikskilde) => k.afsnit,
    gruppe<Overbliksafsnit, 'drift'>({
      overskrift: felt('drift', (a) => a.overskrift),
      linjer: liste(
        'drift',
        (a: Overbliksafsnit) => a.linjer,
        gruppe<Overblikslinje, 'drift'>({
          tekst: felt('drift', (l) => l.tekst),
          nu: felt('drift', (l) => l.nu),
          før: felt('drift', (l) => l.før),
          kommando: felt('drift', (l) => l.kommando),
        }),
      ),
    }),
  ),
});
