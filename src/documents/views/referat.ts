/**
 * What a referat can show: all that a meeting paper can, and what was decided and agreed. Decisions only; there is no
 * field for the conversation.
 */

import type { Emne } from '../../model/emne.ts';
import { felt, type Fletning, type Gruppe, gruppe, liste } from '../shape.ts';
import { mødepapir, type Mødekilde } from './moedepapir.ts';
import * as kilde from './referatkilde.ts';

type Punkt = ReturnType<typeof kilde.punkter>[number];

const BORGER: Fletning<{ readonly kilde: Mødekilde }> = {
  kategori: 'identitet',
  hent: ({ kilde: k }) => k.forløb.borger.navn,
  ellers: 'borgeren',
};

const om = ({ om: nævnt = [] }: Pick<Emne, 'om'>) => nævnt;

const deltager = gruppe<kilde.Deltager>({
  navn: felt('netværk', ({ navn }) => navn),
  organisation: felt('netværk', ({ organisation }) => organisation),
});

/** The name of a participant tells who is around the citizen; one's own name tells nothing new. */
const aftale: Gruppe<kilde.Aftalelinje> = gruppe<kilde.Aftalelinje>({
  hvem: felt('netværk', ({ navn }) => navn),
  dig_selv: felt('drift', ({ modtagernavn }) => modtagernavn),
  borgeren: felt('forløb', ({ erBorger }: kilde.Aftalelinje) => (erBorger ? '{borger}' : undefined), BORGER),
  hvad: felt('forløb', ({ tekst }) => tekst),
  hvornår: felt('forløb', ({ hvornår }) => hvornår),
});

const aftaleliste = (hent: (k: Mødekilde) => readonly kilde.Aftalelinje[]) =>
  liste('forløb', hent, aftale, om);

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
  aftaler: aftaleliste(kilde.aftaler),
  egne_aftaler: aftaleliste(kilde.egne),
  andres_aftaler: aftaleliste(kilde.andres),
  parkeret: liste(
    'forløb',
    kilde.parkeret,
    felt('forløb', ({ tekst }: Emne) => tekst),
    om,
  ),
});
