/** A moved meeting as edits of its file: comments and everything that is not about the time stay. */

import type { Dato } from '../base/dato.ts';
import type { Møde } from '../model/moede.ts';
import type { flyttet } from '../rules/flytning.ts';
import type { YamlMap } from '../store/answers.ts';
import type { EditOp } from '../store/edit.ts';
import type { Opgave } from '../model/moede-aendringer.ts';

/** As it is written in moede.yaml. */
export function opgaveliste(opgaver: readonly Opgave[]): YamlMap[] {
  return opgaver.map(({ opgave, fra, senest, udført }) => ({ opgave, fra, senest, udført }));
}

export interface Flytteops {
  readonly før: Møde;
  readonly nu: ReturnType<typeof flyttet>;
  readonly opgaver: readonly Opgave[];
  /** The new place as it was answered; undefined when it is the same. */
  readonly sted: YamlMap | undefined;
  readonly begrundelse: string;
  readonly today: Dato;
}

const set = (path: EditOp['path'], value: string | YamlMap | readonly YamlMap[]): EditOp => ({
  op: 'set',
  path,
  value,
});

export function flytteops({ før, nu, opgaver, sted, begrundelse, today }: Flytteops): readonly EditOp[] {
  const { dato, fra, til } = før.tid;
  return [
    set(['tid', 'dato'], nu.tid.dato),
    set(['tid', 'fra'], nu.tid.fra),
    set(['tid', 'til'], nu.tid.til),
    ...(sted === undefined ? [] : [set(['sted'], sted)]),
    ...(nu.svarfrist === undefined ? [] : [set(['svarfrist'], nu.svarfrist)]),
    ...nu.dagsorden.flatMap(({ fra: kl, minutter }, i) => [
      set(['dagsorden', i, 'fra'], kl),
      set(['dagsorden', i, 'minutter'], String(minutter)),
    ]),
    ...før.deltagere.flatMap(({ svar }, i): EditOp[] =>
      svar !== undefined && nu.deltagere[i]?.svar === undefined
        ? [{ op: 'remove', path: ['deltagere', i, 'svar'] }]
        : [],
    ),
    set(['opgaver'], opgaveliste(opgaver)),
    set(['kalender', 'sekvens'], String(nu.kalender.sekvens)),
    {
      op: 'append',
      path: ['flytninger'],
      value: { besluttet: today, begrundelse, før: { dato, fra, til } },
    },
  ];
}
