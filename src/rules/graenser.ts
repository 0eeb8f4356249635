/** The limits in force: the rule's own, else the method's, else what the kommune has decided under `frister` in samarbejd.yaml. */

import type { Finding } from '../base/finding.ts';
import { type Enhed, type Hyppighed, parseHyppighed, parseVarighed, type Varighed } from '../base/graense.ts';
import type { Located } from '../base/located.ts';
import { medForslag } from '../base/tekst.ts';
import type { Metode } from '../model/metode.ts';
import type { Samarbejd } from '../model/samarbejd.ts';
import { fund, fristnavn, type Grænser, type GældendeGrænse, type Regel } from './regel.ts';

export const GRÆNSEREGLER = {
  ukendt: {
    kode: 'regel/ukendt',
    severity: 'fejl',
    tekst: 'En lokal frist hører til en regel, der findes og har en grænse.',
    kilde: 'Opsætning: frister i samarbejd.yaml',
  },
  ugyldig: {
    kode: 'regel/ugyldig-graense',
    severity: 'fejl',
    tekst: 'En grænse skrives som 6 måneder, 7 dage, 2 arbejdsdage eller 3 pr. 12 måneder.',
    kilde: 'Opsætning: frister i samarbejd.yaml',
  },
  afviger: {
    kode: 'regel/afviger',
    severity: 'oplysning',
    tekst: 'En grænse, kommunen selv har besluttet, kan ses som afvigende.',
    kilde: 'Opsætning: frister i samarbejd.yaml (R-014)',
  },
} as const satisfies Record<string, Regel>;

function læs(grænse: string): Varighed | Hyppighed | undefined {
  return parseVarighed(grænse) ?? parseHyppighed(grænse);
}

/** A stretch may be replaced by a stretch only, a frequency by a frequency. */
function kanErstatte(ny: string, gammel: string): boolean {
  const læst = læs(ny);
  const før = læs(gammel);
  return læst !== undefined && (før === undefined || 'mindst' in læst === 'mindst' in før);
}

function ugyldig(doc: Located<unknown>, path: readonly string[], eksempel: string): Finding {
  return fund(GRÆNSEREGLER.ugyldig, doc.at(path), {
    message: `Grænsen for ${path[1]} kan ikke læses.`,
    hint: `Skriv den på samme måde som ${eksempel}. Se alle regler: samarbejd regler`,
  });
}

/** What a limit may be called: its own name, and the code of each rule that has it. */
function navne(regler: readonly Regel[], tabel: ReadonlyMap<string, GældendeGrænse>): readonly string[] {
  const koder = regler.filter((regel) => tabel.has(fristnavn(regel))).map(({ kode }) => kode);
  return [...new Set([...koder, ...tabel.keys()])];
}

function ukendt(doc: Located<Samarbejd>, kode: string, koder: readonly string[]): Finding {
  return fund(GRÆNSEREGLER.ukendt, doc.at(['frister', kode]), {
    message: 'Der er ingen regel med en grænse, der har denne kode.',
    hint: medForslag(kode, koder, 'Se alle regler: samarbejd regler'),
  });
}

const SAMME: Partial<Record<Enhed, readonly [gange: number, enhed: Enhed]>> = {
  år: [12, 'måneder'],
  uger: [7, 'dage'],
};

/** The same text for the same length, however it is written: a year is twelve months, a week seven days. */
function normal(grænse: string): string {
  const hyppighed = parseHyppighed(grænse);
  const varighed = hyppighed?.pr ?? parseVarighed(grænse);
  if (varighed === undefined) return grænse;
  const [gange, enhed] = SAMME[varighed.enhed] ?? [1, varighed.enhed];
  return `${hyppighed?.mindst ?? ''} ${varighed.antal * gange} ${enhed}`;
}

/** Told, not refused: the kommune may decide, and whoever reads the findings can see that it has. */
function afviger(
  doc: Located<Samarbejd>,
  skrevet: string,
  grænse: string,
  model: GældendeGrænse,
): readonly Finding[] {
  if (normal(grænse) === normal(model.grænse)) return [];
  return [
    fund(GRÆNSEREGLER.afviger, doc.at(['frister', skrevet, 'grænse']), {
      message: `Grænsen for ${skrevet} er ${grænse}; modellens er ${model.grænse}.`,
      hint: 'Det må kommunen gerne beslutte. Slet linjen, hvis modellens grænse skal gælde.',
      source: model.kilde,
    }),
  ];
}

function grænserAf(tabel: ReadonlyMap<string, GældendeGrænse>): Grænser {
  const find = <T>(navn: string, parse: (text: string) => T | undefined): T => {
    const fundet = parse(tabel.get(navn)?.grænse ?? '');
    if (fundet === undefined) throw new RangeError(`no limit of that kind: ${navn}`);
    return fundet;
  };
  return {
    liste: [...tabel.values()].toSorted((a, b) => (a.kode < b.kode ? -1 : 1)),
    varighed: (regel) => find(fristnavn(regel), parseVarighed),
    hyppighed: (regel) => find(fristnavn(regel), parseHyppighed),
  };
}

/**
 * The limits in force. Under `frister` a limit goes by its own name or by its rule's code. `regler` are the program's own rules (regler.ts); the method may add codes of its own.
 * A limit that cannot be read is a finding at its line, and the one below it stays in force.
 */
export function grænser(
  regler: readonly Regel[],
  metode: Located<Metode>,
  samarbejd: Located<Samarbejd>,
): { readonly grænser: Grænser; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const tabel = new Map<string, GældendeGrænse>();
  for (const regel of regler) {
    const { grænse, kilde } = regel;
    const kode = fristnavn(regel);
    if (grænse !== undefined) tabel.set(kode, { kode, grænse, kilde, fra: 'regel' });
  }
  for (const [kode, { grænse, kilde }] of Object.entries(metode.value.regler)) {
    const før = tabel.get(kode)?.grænse ?? '6 måneder';
    if (kanErstatte(grænse, tabel.get(kode)?.grænse ?? grænse))
      tabel.set(kode, { kode, grænse, kilde, fra: 'metode' });
    else findings.push(ugyldig(metode, ['regler', kode, 'grænse'], før));
  }
  for (const [skrevet, { grænse, begrundelse }] of Object.entries(samarbejd.value.frister)) {
    const kode = regler.find((r) => r.kode === skrevet)?.frist ?? skrevet;
    const før = tabel.get(kode);
    if (før === undefined) findings.push(ukendt(samarbejd, skrevet, navne(regler, tabel)));
    else if (kanErstatte(grænse, før.grænse)) {
      tabel.set(kode, { kode, grænse, kilde: begrundelse, fra: 'kommune' });
      findings.push(...afviger(samarbejd, skrevet, grænse, før));
    } else findings.push(ugyldig(samarbejd, ['frister', skrevet, 'grænse'], før.grænse));
  }
  return { grænser: grænserAf(tabel), findings };
}
