/** The deadlines of the kommune's own files: the ramme, tilbudsoversigten, the handleplan. */

import type { Dato } from '../base/dato.ts';
import type { Located } from '../base/located.ts';
import type { Handleplan } from '../model/handleplan.ts';
import type { Personer, Rolle } from '../model/personer.ts';
import type { Ramme } from '../model/ramme.ts';
import type { Tilbudsoversigt } from '../model/tilbud.ts';
import { type Frist, frist } from './frist.ts';
import { aktivitetsstand } from './handleplan-frister.ts';
import { HANDLEPLANREGLER } from './handleplan.ts';
import { rammeudløb } from './ramme.ts';
import { RAMMEREGLER } from './ramme-regler.ts';
import type { Grænser } from './regel.ts';
import { bekræftesSenest, TILBUDSREGLER } from './tilbud.ts';

/** The kommune's files; one that is missing or not in order has no deadlines here (`tjek` says why). */
export interface Kommunefiler {
  readonly ramme: Located<Ramme> | undefined;
  readonly tilbud: Located<Tilbudsoversigt> | undefined;
  readonly handleplan: Located<Handleplan> | undefined;
  readonly personer: Personer;
  readonly grænser: Grænser;
  readonly today: Dato;
}

/** Every deadline of the kommune's own, unsorted. */
export function kommunensFrister(filer: Kommunefiler): readonly Frist[] {
  return [
    ...rammefrister(filer),
    ...tilbudsfrister(filer),
    ...aldrigBekræftede(filer),
    ...handleplanfrister(filer),
  ];
}

function medRollen({ personer }: Personer, rolle: Rolle): readonly string[] {
  return personer.filter(({ roller }) => roller.includes(rolle)).map(({ id }) => id);
}

/** One deadline, though two days may be set: an update settles both, and the earlier holds. */
function rammefrister({ ramme, personer, grænser }: Kommunefiler): readonly Frist[] {
  if (ramme === undefined) return [];
  const [først] = rammeudløb({ ramme, grænser }).toSorted((a, b) => (a.dag < b.dag ? -1 : 1));
  if (først === undefined) return [];
  const { skal_opdateres_af: valgt } = ramme.value.opdatering;
  return [
    frist(RAMMEREGLER.forældet, {
      dag: først.dag,
      hvad: 'Opdatér den overordnede ramme sammen med projektgruppen',
      ansvarlig: valgt === undefined ? medRollen(personer, 'projektleder') : [valgt],
      om: 'ramme',
      place: ramme.at(først.path),
      kommando: 'samarbejd ramme opdater',
    }),
  ];
}

/** Those that have never said they are right have no day to reckon from: one frist for them all, today. */
function aldrigBekræftede({ tilbud, personer, today }: Kommunefiler): readonly Frist[] {
  const alle = tilbud?.value.tilbud ?? [];
  const første = alle.findIndex(({ bekræftet }) => bekræftet === undefined);
  if (tilbud === undefined || første === -1) return [];
  const antal = alle.filter(({ bekræftet }) => bekræftet === undefined).length;
  const hvem =
    antal === 1
      ? 'det tilbud, der aldrig har bekræftet sine'
      : `de ${antal} tilbud, der aldrig har bekræftet deres`;
  return [
    frist(TILBUDSREGLER.ikkeBekræftet, {
      dag: today,
      hvad: `Ring til ${hvem} oplysninger`,
      ansvarlig: medRollen(personer, 'projektleder'),
      om: 'aldrig bekræftede',
      place: tilbud.at(['tilbud', første]),
      kommando: 'samarbejd tilbud liste --ubekræftet',
    }),
  ];
}

function tilbudsfrister({ tilbud, personer, grænser }: Kommunefiler): readonly Frist[] {
  const grænse = grænser.varighed(TILBUDSREGLER.ikkeBekræftet);
  return (tilbud?.value.tilbud ?? []).flatMap((t, i) => {
    const dag = bekræftesSenest(t, grænse);
    if (tilbud === undefined || dag === undefined) return [];
    return [
      frist(TILBUDSREGLER.ikkeBekræftet, {
        dag,
        hvad: `Spørg tilbuddet ${t.navn}, om oplysningerne stadig er rigtige`,
        ansvarlig: medRollen(personer, 'projektleder'),
        om: t.id,
        place: tilbud.at(['tilbud', i, 'bekræftet', 'dato']),
        kommando: `samarbejd tilbud bekræft ${t.id}`,
      }),
    ];
  });
}

/** What is late since the activity was last done, told once by its latest day, and what comes next. */
function handleplanfrister({ handleplan, today }: Kommunefiler): readonly Frist[] {
  return (handleplan?.value.aktiviteter ?? []).flatMap((aktivitet, i) => {
    const stand = aktivitetsstand(aktivitet, today);
    if (handleplan === undefined || stand === undefined) return [];
    const { id, hvem, aktivitet: navn } = aktivitet;
    const dage = new Set([stand.forsinkede.at(-1)?.forfald, stand.næste].filter((dag) => dag !== undefined));
    return [...dage].map((dag) =>
      frist(HANDLEPLANREGLER.forsinket, {
        dag,
        hvad: `Gennemfør aktiviteten i handleplanen: ${navn}`,
        ansvarlig: hvem,
        om: stand.gentages ? `${id} ${dag}` : id,
        place: handleplan.at(['aktiviteter', i, 'hvornår']),
        kommando: `samarbejd handleplan status ${id} ${stand.gentages ? 'i_gang' : 'gennemført'} --gennemført ÅÅÅÅ-MM-DD`,
      }),
    );
  });
}
