/** What a fault of the gallery is: one small wrong thing in an example, and the finding it must give. */

import type { Program } from '../helpers/program.ts';

export interface Post {
  readonly kode: string;
  /** The file that is wrong, and what is written in it instead of what. `¤` in `til` marks the place of the finding. */
  readonly fil?: string;
  /** Stands once in the file. Without it `til` is the whole file. */
  readonly fra?: string;
  readonly til?: string;
  /** Said instead of showing `til`: what cannot be printed, or is too long. */
  readonly sagt?: string;
  readonly by?: 'bakkekoebing' | 'fjordby';
  /** The date of the run; 2026-11-22 when not given. */
  readonly idag?: string;
  /** The command; `tjek` when not given. */
  readonly argv?: readonly string[];
  /** What else must be true first. */
  readonly før?: (p: Program) => void;
}

/** Replaces what stands once in a file. */
export function ret(p: Program, fil: string, fra: string, til: string): void {
  const dele = p.read(fil).split(fra);
  if (dele.length !== 2) throw new Error(`${fil}: »${fra}« stands ${dele.length - 1} times`);
  p.write(fil, dele.join(til));
}
