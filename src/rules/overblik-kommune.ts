/** The kommune's own part of the overview: the ramme, tilbudsoversigten, the handleplan and the roles, as counts. No citizen stands behind them. */

import { formatVarighed } from '../base/graense.ts';
import { STATUSNAVNE, STATUSSER } from '../model/handleplan.ts';
import { ROLLER } from '../model/personer.ts';
import { SEKTORER } from '../model/tilbud.ts';
import type { Implementering } from './implementering.ts';
import type { Tælling } from './overblik.ts';
import type { Grænser } from './regel.ts';
import { TILBUDSREGLER } from './tilbud.ts';

/** The counts of one day. */
export function kommunetællinger(tal: Implementering, grænser: Grænser): readonly Tælling[] {
  return [...rammen(tal), ...tilbud(tal, grænser), ...handleplan(tal), ...roller(tal)];
}

/** A count of what is missing: its command stands there only when something is. */
function mangler(
  tælling: Omit<Tælling, 'afsnit' | 'kommando'>,
  kommando: string,
  savnes = tælling.antal !== 0,
): Tælling {
  return { afsnit: 'krav', ...tælling, ...(savnes && { kommando }) };
}

function rammen({ spørgsmål, etablering, opdatering }: Implementering): readonly Tælling[] {
  const { dage_siden, forældet } = opdatering;
  const godkendt = etablering.godkendt && !etablering.ændret;
  const alder = mangler(
    {
      nøgle: 'ramme/alder',
      tekst: `${dage(dage_siden)} siden rammen blev opdateret${forældet ? '; den er forældet' : ''}`,
      antal: dage_siden ?? 0,
    },
    'samarbejd ramme opdater',
    forældet,
  );
  return [
    // A date in the future is no age; `ramme tjek` says that it is wrong.
    ...(dage_siden === undefined || dage_siden < 0 ? [] : [alder]),
    mangler(
      {
        nøgle: 'ramme/ubesvaret',
        tekst: 'spørgsmål i rammen er ikke besvaret',
        antal: spørgsmål.i_alt - spørgsmål.antal,
        af: spørgsmål.i_alt,
      },
      'samarbejd ramme tjek',
    ),
    mangler(
      {
        nøgle: 'ramme/ikke-godkendt',
        tekst: `${godkendt ? 'mangler' : 'mangel'} i styregruppens godkendelse af rammen, som den står nu`,
        antal: godkendt ? 0 : 1,
      },
      'samarbejd ramme godkend',
    ),
  ];
}

function dage(antal: number | undefined): string {
  return antal === 1 ? 'dag' : 'dage';
}

function tilbud({ tilbud: t }: Implementering, grænser: Grænser): readonly Tælling[] {
  const grænse = formatVarighed(grænser.varighed(TILBUDSREGLER.ikkeBekræftet));
  const alder: Tælling = {
    afsnit: 'krav',
    nøgle: 'tilbud/alder',
    tekst: `${dage(t.ældste_dage)} siden den ældste bekræftelse af et tilbud`,
    antal: t.ældste_dage ?? 0,
  };
  const ingen = mangler(
    { nøgle: 'tilbud/ingen', tekst: 'tilbud står i tilbudsoversigten', antal: 0 },
    'samarbejd tilbud ny',
    true,
  );
  const ubekræftede = mangler(
    {
      nøgle: 'tilbud/ubekræftet',
      tekst: `tilbud er ikke bekræftet inden for ${grænse}`,
      antal: t.i_alt - t.antal,
      af: t.i_alt,
    },
    'samarbejd tilbud liste --ubekræftet',
  );
  return [
    t.i_alt === 0 ? ingen : ubekræftede,
    ...(t.ældste_dage === undefined ? [] : [alder]),
    ...SEKTORER.map((sektor): Tælling => ({
      afsnit: 'tilbud',
      nøgle: `tilbud/${sektor}`,
      tekst: sektor,
      antal: t.sektorer[sektor],
    })),
  ];
}

function handleplan({ handleplan: h }: Implementering): readonly Tælling[] {
  return [
    mangler(
      {
        nøgle: 'handleplan/udækket',
        tekst: 'målsætninger har ingen aktivitet i handleplanen',
        antal: h.i_alt - h.antal,
        af: h.i_alt,
      },
      'samarbejd handleplan tjek',
    ),
    ...STATUSSER.map((status): Tælling => ({
      afsnit: 'handleplan',
      nøgle: `handleplan/${status}`,
      tekst: STATUSNAVNE[status],
      antal: h.aktiviteter[status],
    })),
  ];
}

function roller({ roller: antal }: Implementering): readonly Tælling[] {
  return ROLLER.map((rolle) => ({
    afsnit: 'roller',
    nøgle: `roller/${rolle}`,
    tekst: rolle.replaceAll('_', ' '),
    antal: antal[rolle],
  }));
}
