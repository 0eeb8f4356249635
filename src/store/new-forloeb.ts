/** The files of a new case: forloeb.yaml with status henvist, and an empty disclosure log. */

import type { Dato } from '../base/dato.ts';
import { delinger } from '../model/delinger.ts';
import { forløb } from '../model/forloeb.ts';
import type { Metode } from '../model/metode.ts';
import type { YamlMap } from './answers.ts';
import type { NewFile } from './found.ts';
import { DELINGSFIL, FORLØBSFIL } from './layout.ts';
import { commentsFrom } from './schema-comments.ts';
import { writeYaml } from './write-yaml.ts';

export interface NytForløb {
  readonly id: string;
  /** The person who saw the need. */
  readonly af: string;
  readonly today: Dato;
  /** The answers, as henvisning.ts describes them. */
  readonly data: YamlMap;
  readonly metode: Metode;
}

/** Whoever saw the need is midlertidig tovholder from that day, where the method has a tovholder in each case. */
function tovholdere({ metode, af }: NytForløb, konstateret: string): YamlMap[] {
  return metode.roller_i_forløb.includes('tovholder')
    ? [{ person: af, fra: konstateret, midlertidig: 'ja' }]
    : [];
}

/** Files for a new repository. */
export function newForløb(nyt: NytForløb): NewFile[] {
  const behov = (nyt.data['behov'] ?? {}) as YamlMap;
  const konstateret = typeof behov['konstateret'] === 'string' ? behov['konstateret'] : nyt.today;
  const content = {
    id: nyt.id,
    status: 'henvist',
    borger: nyt.data['borger'],
    behov: { ...behov, konstateret, af: nyt.af },
    henvist_af: nyt.data['henvist_af'],
    fagcentre: nyt.data['fagcentre'] ?? [],
    tovholdere: tovholdere(nyt, konstateret),
  };
  return [
    {
      path: FORLØBSFIL,
      text: writeYaml(content, { header: 'Fortroligt. Ét borgerforløb.', comments: commentsFrom(forløb) }),
    },
    { path: DELINGSFIL, text: writeYaml({ delinger: [] }, { comments: commentsFrom(delinger) }) },
  ];
}
