/**
 * What lies in samtykke/: the records that are read, and whatever looks like one and is not read. A withdrawal that
 * nobody reads would leave its consent open, so the case is not used until a person has looked.
 */

import { type Finding, wholeFile } from '../base/finding.ts';
import { ID_ALFABET, ID_TAIL } from '../base/id.ts';
import { joinPath } from '../base/sti.ts';
import type { Context, Entry } from '../context.ts';
import { fileFinding } from './file-finding.ts';
import { SAMTYKKEMAPPE } from './layout.ts';

export interface Samtykkemappe {
  /** The records, relative to the case, sorted. */
  readonly filer: readonly string[];
  /** One `fejl` for each thing that may hide a record. */
  readonly findings: readonly Finding[];
}

const ID = new RegExp(`s-${ID_TAIL}(?![${ID_ALFABET}])`);
/** A name that we gave, but for its ending: it holds nothing about the citizen and can be told. */
const VORES = new RegExp(`^\\d{4}-\\d{2}-\\d{2}-s-${ID_TAIL}\\.[a-zA-Z]{1,5}$`);

/** Lists the folder `samtykke/` of the case in `repo`. `shown` makes the name that a finding carries. */
export function listSamtykkemappe(
  { files }: Pick<Context, 'files'>,
  repo: string,
  shown: (name: string) => string,
): Samtykkemappe {
  const entries = files.list(joinPath(repo, SAMTYKKEMAPPE)) ?? [];
  const læses = entries.filter(erPost).map(({ name }) => name);
  const kendte = new Set(læses.map((name) => ID.exec(name)?.[0]));
  return {
    filer: læses.map((name) => `${SAMTYKKEMAPPE}/${name}`),
    findings: entries
      .filter((entry) => !erPost(entry) && kanVærePost(entry, kendte))
      .map(({ name }) => ulæst(shown(VORES.test(name) ? `${SAMTYKKEMAPPE}/${name}` : SAMTYKKEMAPPE))),
  };
}

function erPost({ kind, name }: Entry): boolean {
  return kind === 'file' && name.endsWith('.yaml');
}

/** Declarations are papers, and a copy or scan of a record that is read hides nothing. */
function kanVærePost({ kind, name }: Entry, kendte: ReadonlySet<string | undefined>): boolean {
  if (kind !== 'file') return true;
  if (name.startsWith('erklaering-')) return false;
  const id = ID.exec(name)?.[0];
  return id === undefined ? /\.ya?ml/i.test(name) : !kendte.has(id);
}

function ulæst(file: string): Finding {
  return fileFinding(
    wholeFile(file),
    'ulaest-samtykke',
    'Her ligger noget, der kan være et samtykke eller en tilbagekaldelse, men som ikke bliver læst.',
    'En post er en almindelig fil, der ligger lige i mappen samtykke og hedder dato-id.yaml. Giv den sit navn igen, eller flyt den ud af forløbet.',
  );
}
