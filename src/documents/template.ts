/** A template as the store hands it over: front matter read and taken off. No files here. */

import type { Skabelonhoved } from '../model/skabelon.ts';

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
