/** Plays the faults of the gallery: each is planted in a fresh copy of an example, and what is said about it is kept. */

import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { splitWords } from '../helpers/scenario.ts';
import { program, type Program } from '../helpers/program.ts';
import { type Post, ret } from './post.ts';

const MÆRKE = '¤';
const IDAG = '2026-11-22';

export interface Vist {
  readonly post: Post;
  /** The command as typed. */
  readonly kommando: string;
  /** The finding as a person sees it; empty when it was not found. */
  readonly fund: readonly string[];
  /** Everything that was said, for whoever must find out why not. */
  readonly alt: string;
}

/** Plants the fault; answers the line of its mark. */
function plant(p: Program, { fil, fra, til }: Post): number | undefined {
  if (fil === undefined || til === undefined) return undefined;
  if (fra === undefined) p.write(fil, til);
  else ret(p, fil, fra, til);
  if (!til.includes(MÆRKE)) return undefined;
  const [før = '', ...efter] = p.read(fil).split(MÆRKE);
  p.write(fil, før + efter.join(''));
  return før.split('\n').length;
}

const HOVED = /^\S.*:\d+:\d+: (?:fejl|advarsel|oplysning): /;

/** The findings of a report, each with its lines. */
function fundene(out: string): readonly (readonly string[])[] {
  const linjer = out.trimEnd().split('\n').slice(0, -1);
  const steder = linjer.flatMap((linje, i) => (HOVED.test(linje) ? [i] : []));
  return steder.map((sted, i) => linjer.slice(sted, steder[i + 1]));
}

/** What is said on the way, where a command goes on all the same. */
function undervejs(err: string): readonly string[] {
  const linjer = err.split('\n');
  const sted = linjer.findIndex((linje) => linje.startsWith('advarsel: '));
  return sted === -1 ? [] : linjer.slice(sted, sted + 2);
}

function words(argv: readonly string[]): string {
  return ['samarbejd', ...argv].join(' ');
}

/** Plays one fault in a copy of its own. */
export async function vis(post: Post): Promise<Vist> {
  const p = program({ today: post.idag ?? IDAG });
  try {
    cpSync(join('examples', post.by ?? 'bakkekoebing'), p.folder, { recursive: true });
    post.før?.(p);
    const linje = plant(p, post);
    const argv = post.argv ?? ['tjek', '--alle', '--kun', post.kode];
    const { out, err } = await p.run(argv);
    const sted = linje === undefined ? '' : `${post.argv?.includes('--fra') ? '--fra' : post.fil}:${linje}:`;
    const fund = fundene(out).find(
      ([hoved = '']) => hoved.includes(`[${post.kode}]`) && hoved.startsWith(sted),
    );
    const kommando = words(post.argv === undefined ? ['tjek'] : splitWords(post.argv.join(' ')));
    return { post, kommando, fund: fund ?? (post.argv ? undervejs(err) : []), alt: out + err };
  } finally {
    p.remove();
  }
}
