/** A template as it comes from the store, with its front matter read. No files here: text and data are handed in. */

import type { Finding } from '../base/finding.ts';
import { skabelonhoved, type Skabelonhoved } from '../model/skabelon.ts';

export interface Skabelon {
  /** The file, for findings. */
  readonly fil: string;
  /** The name it is chosen by: the file's name without `.md.hbs`. */
  readonly navn: string;
  readonly hoved: Skabelonhoved;
  readonly krop: string;
  /** The line of the file on which `krop` begins, from 1. */
  readonly kropLinje: number;
}

/** What store/front-matter.ts gives for one file. */
export interface Skabelonfil {
  readonly fil: string;
  readonly data: unknown;
  readonly body: string;
  readonly bodyLine: number;
}

/** The template, or a finding for each thing wrong in its front matter. Never throws. */
export function læsSkabelon({ fil, data, body, bodyLine }: Skabelonfil): Skabelon | readonly Finding[] {
  const læst = skabelonhoved.safeParse(data);
  if (!læst.success) return læst.error.issues.map((issue) => hovedfejl(fil, issue.path.join('.')));
  return { fil, navn: skabelonnavn(fil), hoved: læst.data, krop: body, kropLinje: bodyLine };
}

/** `dagsorden` from `templates/faelles/dagsorden.md.hbs`. */
export function skabelonnavn(fil: string): string {
  return fil.slice(fil.lastIndexOf('/') + 1).replace(/\.md\.hbs$/, '');
}

function hovedfejl(fil: string, nøgle: string): Finding {
  return {
    code: 'skabelon/hoved',
    severity: 'fejl',
    file: fil,
    line: 1,
    column: 1,
    message:
      nøgle === ''
        ? 'Skabelonens hoved har en ukendt eller manglende nøgle'
        : `${nøgle} i skabelonens hoved er ikke rigtigt`,
    hint: 'Sammenlign med den skabelon, der følger med: samarbejd skabelon tjek',
    source: 'R-189',
  };
}
