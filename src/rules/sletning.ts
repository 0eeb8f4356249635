/** Erasure judged: what must be true before a case goes, and what is wrong with the erasures that were made. */

import { type Dato, formatDato } from '../base/dato.ts';
import { type Finding, wholeFile } from '../base/finding.ts';
import { fold, looksLikeCpr } from '../base/tekst.ts';
import type { Forløb } from '../model/forloeb.ts';
import type { Samarbejd } from '../model/samarbejd.ts';
import type { Sletning } from '../model/sletning.ts';
import { slettedag } from './forloeb-slettefrist.ts';
import { fund, type Regel } from './regel.ts';

export const SLETNINGSREGLER = {
  kæde: {
    kode: 'slettelog/brudt',
    severity: 'fejl',
    tekst: 'Kvitteringerne i slettelog.jsonl hænger sammen; ingen af dem er rettet eller fjernet.',
    kilde: 'Databeskyttelsesforordningens artikel 5, stk. 2: sletningen skal kunne dokumenteres',
  },
  afventer: {
    kode: 'sletning/afventer',
    severity: 'fejl',
    tekst: 'En sletning, der er begyndt, gøres færdig.',
    kilde: 'Databeskyttelsesforordningens artikel 5, stk. 1, litra e',
  },
  genopstået: {
    kode: 'sletning/genopstaaet',
    severity: 'fejl',
    tekst: 'Et slettet forløb kommer ikke tilbage fra en sikkerhedskopi.',
    kilde: 'Databeskyttelsesforordningens artikel 5, stk. 1, litra e',
  },
} as const satisfies Record<string, Regel>;

export interface Sletninger {
  /** The log as findings call it, and its broken lines. */
  readonly log: string;
  readonly brud: readonly number[];
  /** Ids of erasures that were cut off, and of erased cases that are back. */
  readonly afventer: readonly string[];
  readonly genopståede: readonly string[];
  /** The folder of the cases as findings call it. */
  readonly mappe: string;
}

/** What is wrong with the erasures of a kommune. */
export function tjekSletninger({ log, brud, afventer, genopståede, mappe }: Sletninger): readonly Finding[] {
  return [
    ...brud.map((line) =>
      fund(
        SLETNINGSREGLER.kæde,
        { file: log, line, column: 1 },
        {
          message: 'Linjen er rettet, kan ikke læses eller følger ikke den før.',
          hint: `Se, hvad der er sket, med: git log -p -- ${log}. Hent den rigtige udgave tilbage.`,
        },
      ),
    ),
    ...afventer.map((id) =>
      fund(SLETNINGSREGLER.afventer, wholeFile(`${mappe}/${id}`), {
        message: 'Sletningen blev afbrudt.',
        hint: `Gør den færdig: samarbejd forløb slet ${id} --udfør`,
      }),
    ),
    ...genopståede.map((id) =>
      fund(SLETNINGSREGLER.genopstået, wholeFile(`${mappe}/${id}`), {
        message: 'Forløbet er slettet, men mappen er kommet tilbage, måske fra en sikkerhedskopi.',
        hint: `Slet det igen: samarbejd forløb slet ${id} --udfør`,
      }),
    ),
  ];
}

export interface Sletteanmodning {
  readonly forløb: Forløb;
  readonly samarbejd: Samarbejd;
  readonly svar: Sletning;
  /** Ids of personer.yaml. */
  readonly personer: readonly string[];
  readonly today: Dato;
}

function omFristen({ forløb, samarbejd, svar, today }: Sletteanmodning): string | undefined {
  if (svar.årsag !== 'slettefrist') return undefined;
  if (samarbejd.slettefrist === undefined)
    return 'Kommunen har ikke besluttet en slettefrist i samarbejd.yaml.';
  const dag = slettedag(forløb, samarbejd);
  if (dag === undefined) return 'Forløbet er ikke afsluttet, så slettefristen løber ikke.';
  return today < dag ? `Slettefristen nås først ${formatDato(dag)}.` : undefined;
}

/**
 * Everything that stands in the way of erasing the case today, in whole sentences; empty when nothing does. The
 * deadline counts on its day.
 */
export function indvendinger(anmodning: Sletteanmodning): readonly string[] {
  const { svar, samarbejd, personer, today } = anmodning;
  const hjemmel = svar.hjemmel ?? (svar.årsag === 'slettefrist' ? samarbejd.slettefrist?.hjemmel : undefined);
  const mangler: readonly (string | false | undefined)[] = [
    omFristen(anmodning),
    hjemmel === undefined && 'Der mangler en hjemmel: hvad beslutningen bygger på.',
    !personer.includes(svar.besluttet.af) && 'Den, der har besluttet det, står ikke i personer.yaml.',
    svar.besluttet.dato > today && 'Beslutningens dato ligger i fremtiden.',
    svar.journalpligt.dato > today && 'Journalens dato ligger i fremtiden.',
    !svar.journalpligt.opfyldt &&
      'Det, der skal journaliseres, er ikke journaliseret (offentlighedsloven § 15).',
    !svar.arkivpligt.opfyldt &&
      'Arkivlovens krav er ikke opfyldt; uden Rigsarkivets bemyndigelse må kommunen ikke slette.',
  ];
  return mangler.filter((m) => typeof m === 'string');
}

/** Words of four letters or more, folded: shorter ones are also months and little words. */
function ord(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\d]+/u)
    .filter((w) => w.length >= 4);
}

/** Does a text for the receipt tell who the citizen is? `om` are names and numbers, bare. */
export function fortællerOm(text: string, om: readonly string[]): boolean {
  const navne = new Set(om.flatMap(ord));
  return looksLikeCpr(text) || ord(text).some((w) => navne.has(w));
}
