/** What the printed ramme shows: every question with its answer, and tilbudsoversigten. No word about any citizen. */

import type { Person } from '../../model/personer.ts';
import type { Tilbud } from '../../model/tilbud.ts';
import { felt, gruppe, liste } from '../shape.ts';
import type { Afsnit, Rammekilde, Række, Svar } from './rammekilde.ts';
import * as kilde from './rammekilde.ts';

export type { Rammekilde } from './rammekilde.ts';

const tilbud = gruppe<Tilbud, 'drift'>({
  navn: felt('drift', (t) => t.navn),
  beskrivelse: felt('drift', kilde.beskrivelse),
  kontakt: felt('drift', kilde.kontaktlinje),
  sprog: felt('drift', (t) => t.sprog.join(', ')),
});

const svar = gruppe<Svar, 'drift'>({
  spørgsmål: felt('drift', (s) => s.spørgsmål),
  tekst: felt('drift', (s) => s.tekst),
  ubesvaret: felt(
    'drift',
    (s) => !s.tilbud && s.tekst === undefined && s.rækker.length + s.personer.length === 0,
  ),
  uden_tilbud: felt('drift', (s) => s.tilbud?.length === 0),
  tilbud: liste('drift', (s: Svar) => s.tilbud ?? [], tilbud),
  venstre: felt('drift', (s) => s.kolonner?.[0]),
  højre: felt('drift', (s) => s.kolonner?.[1]),
  rækker: liste(
    'drift',
    (s: Svar) => s.rækker,
    gruppe<Række, 'drift'>({ navn: felt('drift', (r) => r.navn), tekst: felt('drift', (r) => r.tekst) }),
  ),
  personer: liste(
    'drift',
    (s: Svar) => s.personer,
    gruppe<Person, 'drift'>({
      navn: felt('drift', (p) => p.navn),
      organisation: felt('drift', (p) => p.organisation),
    }),
  ),
});

export const rammepapir = gruppe<Rammekilde, 'drift'>({
  kommune: felt('drift', ({ samarbejd }) => samarbejd.kommune),
  temaer: felt('drift', ({ samarbejd }) => samarbejd.temaer.join(', ')),
  godkendt: felt('drift', ({ ramme }) => ramme.godkendelse?.dato),
  godkendt_af: felt('drift', ({ ramme }) => ramme.godkendelse?.af),
  etableret: felt('drift', ({ etablering }) => etablering?.etableret === true && !etablering.ændret),
  ændret: felt('drift', ({ etablering }) => etablering?.ændret),
  mangler: felt('drift', kilde.mangler),
  afsnit: liste(
    'drift',
    kilde.afsnit,
    gruppe<Afsnit, 'drift'>({
      overskrift: felt('drift', (a) => a.overskrift),
      svar: liste('drift', (a: Afsnit) => a.svar, svar),
    }),
  ),
});
