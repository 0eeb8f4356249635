/** The plan of `møde indkald`: the meeting, its papers, the calendar item and the disclosure log, in one commit. */

import type { Dato } from '../base/dato.ts';
import type { Context } from '../context.ts';
import type { Møde } from '../model/moede.ts';
import { edit } from '../store/edit.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { FORLØBSFIL, MØDEFIL, mødemappe } from '../store/layout.ts';
import type { Change, Plan } from '../store/plan.ts';
import { writeYaml } from '../store/write-yaml.ts';
import type { NytMøde } from './indkald-moede.ts';
import type { Mødepapir } from './indkald-papirer.ts';
import { kalenderpost } from './moede-kalender.ts';
import { gemPapirer } from './moede-papirgem.ts';

export interface Udkast {
  readonly kommune: Kommune;
  readonly sag: Sagsmappe;
  readonly nyt: NytMøde;
  readonly papirer: readonly Mødepapir[];
  readonly today: Dato;
  readonly html: boolean;
}

/** Everything that is written, from papers already approved. */
export async function indkaldelsesplan(context: Context, udkast: Udkast): Promise<Plan> {
  const { kommune, sag, nyt, papirer, today, html } = udkast;
  const { møde } = nyt;
  const mappe = mødemappe(møde.type, møde.nummer, møde.id);
  const gemte = papirer.map(({ navn, ...papir }) => ({ ...papir, path: `${mappe}/${navn}.md` }));
  const changes = [
    ...brugtPlan(sag, møde),
    { kind: 'create', path: `${mappe}/${MØDEFIL}`, text: writeYaml(nyt.data) } as const,
    ...(await gemPapirer(context, sag, gemte, { today, html, overskriv: false })),
    await kalenderpost(context, kommune, sag, { mappe, møde, today }),
  ];
  return { message: `møde: indkaldt ${møde.id} (${sag.id})`, changes };
}

/** The planned meeting that is convened now leaves the plan: the same kind on the same day. */
function brugtPlan({ forløb, filer }: Sagsmappe, { type, tid }: Møde): readonly Change[] {
  const nr = forløb.value.plan.findIndex((p) => p.type === type && p.tid.dato === tid.dato);
  if (nr === -1) return [];
  const { text, hash: before } = filer.forløb;
  const uden = edit(text, [{ op: 'remove', path: ['plan', nr] }]);
  return [{ kind: 'update', path: FORLØBSFIL, before, text: uden }];
}
