/** What a meeting came to, as it will be written: from the draft, or from a file with the answers. */

import type { Sensitive } from '../base/sensitive.ts';
import type { Referat } from '../model/referat.ts';
import { type Kladde, mangler } from '../rules/kladde.ts';
import type { Answers, YamlMap } from '../store/answers.ts';

export interface Indhold {
  readonly tilStede: readonly string[];
  readonly beslutninger: readonly YamlMap[];
  /** Without id when they come from a file. */
  readonly aftaler: readonly YamlMap[];
  readonly parkeret: readonly YamlMap[];
  readonly aftalerFraSidst: ReadonlyMap<string, 'udført' | 'bortfaldet'>;
  readonly parkeretFraSidst: readonly {
    readonly tekst: Sensitive;
    readonly status: 'taget_op' | 'droppet';
  }[];
}

function medOm(data: YamlMap, om: readonly string[] | undefined): YamlMap {
  return om === undefined || om.length === 0 ? data : { ...data, om };
}

/** @throws RangeError when an agreement lacks something: the meeting should not have been closed, a bug */
export function fraKladde(kladde: Kladde): Indhold {
  if (kladde.aftaler.some((aftale) => mangler(aftale).length > 0)) throw new RangeError('closed too early');
  return {
    tilStede: kladde.tilStede ?? [],
    aftaler: kladde.aftaler.map(({ nøgle, hvem, hvad, hvornår, om }) =>
      medOm({ id: `a-${nøgle}`, hvem, hvad: hvad?.reveal(), hvornår, status: 'åben' }, om),
    ),
    beslutninger: kladde.beslutninger.map(({ punkt, tekst, om }) =>
      medOm({ punkt: String(punkt), tekst: tekst.reveal() }, om),
    ),
    parkeret: kladde.parkeret.map(({ tekst, om }) => medOm({ tekst: tekst.reveal(), status: 'åben' }, om)),
    aftalerFraSidst: kladde.aftalerFraSidst,
    parkeretFraSidst: kladde.parkeretFraSidst,
  };
}

function asList(value: YamlMap[string]): readonly YamlMap[] {
  return Array.isArray(value) ? (value as readonly YamlMap[]) : [];
}

export function fraSvar({ doc: { value }, data }: Answers<Referat>): Indhold {
  return {
    tilStede: value.til_stede,
    beslutninger: asList(data['beslutninger']),
    aftaler: asList(data['aftaler']).map((aftale) => ({ ...aftale, status: 'åben' })),
    parkeret: asList(data['parkeret']).map((emne) => ({ ...emne, status: 'åben' })),
    aftalerFraSidst: new Map(value.fra_sidst.aftaler.map(({ id, status }) => [id, status])),
    parkeretFraSidst: value.fra_sidst.parkeret,
  };
}
