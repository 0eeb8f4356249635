/**
 * What a referat can show: all that a meeting paper can, and what was decided and agreed. Decisions only; there is no
 * field for the conversation.
 */

import type { Emne } from '../../model/emne.ts';
import { felt, gruppe, liste } from '../shape.ts';
import { aftalelister, type Navngivet } from './aftalelinjer.ts';
import { borgernavn } from './borgernavn.ts';
import type { Mødekilde } from './moedekilde.ts';
import { mødepapir } from './moedepapir.ts';
import * as kilde from './referatkilde.ts';

type Punkt = ReturnType<typeof kilde.punkter>[number];

const BORGER = borgernavn((k: { readonly kilde: Mødekilde }) => k.kilde.forløb);

const om = ({ om: nævnt = [] }: Pick<Emne, 'om'>) => nævnt;

const deltager = gruppe<Navngivet>({
  navn: felt('netværk', ({ navn }) => navn),
  organisation: felt('netværk', ({ organisation }) => organisation),
});

const aftaler = aftalelister<Mødekilde>({
  kilde: ({ forløb, personer, modtager }) => ({ forløb, personer, læser: modtager?.id }),
  aftaler: ({ møde }) => møde.aftaler,
});

export const referat = gruppe<Mødekilde>({
  ...mødepapir.felter,
  til_stede: liste('netværk', kilde.tilStede, deltager),
  fraværende: liste('netværk', kilde.fraværende, deltager),
  borger_var_med: felt('forløb', kilde.borgerVarMed),
  punkter: liste(
    'forløb',
    kilde.punkter,
    gruppe<Punkt>({
      punkt: felt('forløb', ({ punkt }: Punkt) => punkt, BORGER),
      beslutninger: liste(
        'forløb',
        ({ beslutninger }: Punkt) => beslutninger,
        felt('forløb', ({ tekst }: Emne) => tekst),
        om,
      ),
    }),
    om,
  ),
  aftaler: aftaler.alle,
  egne_aftaler: aftaler.egne,
  andres_aftaler: aftaler.andres,
  parkeret: liste(
    'forløb',
    kilde.parkeret,
    felt('forløb', ({ tekst }: Emne) => tekst),
    om,
  ),
});
