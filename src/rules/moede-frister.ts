/** Deadlines before one meeting: answers in, and the agenda settled (R-094, R-149… ). */

import { type Dato, formatDato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import { formatVarighed, plusVarighed } from '../base/graense.ts';
import type { Located } from '../base/located.ts';
import type { Møde } from '../model/moede.ts';
import { fund, type Grænser, type Regel } from './regel.ts';

export const MØDEFRISTREGLER = {
  svarMangler: {
    kode: 'moede/svar-mangler',
    severity: 'advarsel',
    tekst: 'Alle deltagere har svaret, når svarfristen er gået.',
    grænse: '7 dage',
    frist: 'moede/svarfrist',
    kilde: 'Sorø 2017, bilag 1 og 2 (R-149…R-153, X-22)',
  },
  dagsorden: {
    kode: 'moede/dagsorden',
    severity: 'advarsel',
    tekst: 'En ændret dagsorden er sendt i god tid før mødet.',
    grænse: '2 dage',
    kilde: 'SUS 2014, s. 17 (R-094, X-05)',
  },
} as const satisfies Record<string, Regel>;

/** Is the meeting convened and still to come? */
export function forestår({ status, tid }: Pick<Møde, 'status' | 'tid'>, today: Dato): boolean {
  return status === 'indkaldt' && tid.dato >= today;
}

/** The participants from whom an answer is awaited: all but the one who convenes. */
export function ubesvarede({ deltagere, indkalder }: Møde): readonly string[] {
  return deltagere
    .filter(({ person, svar }) => svar === undefined && person !== indkalder)
    .map(({ person }) => person);
}

/** The last day a changed agenda can be sent; until 23.59 that day. */
export function dagsordensfrist({ tid }: Pick<Møde, 'tid'>, grænser: Grænser): Dato {
  return plusVarighed(tid.dato, grænser.varighed(MØDEFRISTREGLER.dagsorden), -1);
}

/** What is late about a meeting that is convened and still to come; `forløb` is the case's id, for the command to type. */
export function tjekMødefrister(
  møde: Located<Møde>,
  forløb: string,
  grænser: Grænser,
  today: Dato,
): readonly Finding[] {
  if (!forestår(møde.value, today)) return [];
  return [...svarMangler(møde, forløb, today), ...senDagsorden(møde, grænser)];
}

function svarMangler(møde: Located<Møde>, forløb: string, today: Dato): readonly Finding[] {
  const { svarfrist, deltagere } = møde.value;
  if (svarfrist === undefined || today <= svarfrist) return [];
  return ubesvarede(møde.value).map((person) => {
    const plads = deltagere.findIndex((d) => d.person === person);
    return fund(MØDEFRISTREGLER.svarMangler, møde.at(['deltagere', plads, 'person']), {
      message: `${person} har ikke svaret; svarfristen var ${formatDato(svarfrist)}.`,
      hint: `Ring og spørg, og skriv svaret: samarbejd møde svar ${forløb} ${møde.value.id} ${person} 1`,
    });
  });
}

function senDagsorden(møde: Located<Møde>, grænser: Grænser): readonly Finding[] {
  const { dagsorden_ændret: ændret } = møde.value;
  const frist = dagsordensfrist(møde.value, grænser);
  const sidste = ændret.length - 1;
  if ((ændret[sidste] ?? frist) <= frist) return [];
  const grænse = formatVarighed(grænser.varighed(MØDEFRISTREGLER.dagsorden));
  return [
    fund(MØDEFRISTREGLER.dagsorden, møde.at(['dagsorden_ændret', sidste]), {
      message: `Dagsordenen blev ændret efter ${formatDato(frist)}, mindre end ${grænse} før mødet.`,
      hint: 'Ring til borgeren og deltagerne, så ingen er uforberedte.',
    }),
  ];
}
