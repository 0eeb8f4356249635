/** The part of a case that an overview needs: where it stands and its meetings. Consents and the disclosure log are not read. */

import type { Located } from '../base/located.ts';
import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import type { Forløb } from '../model/forloeb.ts';
import { type Møde, møde } from '../model/moede.ts';
import { loadForløbsfil } from './forloebsfil.ts';
import type { Kommune } from './kommune.ts';
import { FORLØBSFIL, MØDEFIL, MØDEMAPPE } from './layout.ts';
import { loadFile } from './read-file.ts';
import { demandSettled } from './unsettled.ts';

export interface KortForløb {
  readonly forløb: Located<Forløb>;
  readonly møder: readonly Møde[];
}

/** The case `id`, half the reading of `readForløb`; undefined when one of these files is missing or not in order. */
export function readKortForløb(
  context: Context,
  kommune: Pick<Kommune, 'forløbsmappe'>,
  id: string,
): KortForløb | undefined {
  const repo = joinPath(kommune.forløbsmappe, id);
  demandSettled(context, repo);
  const sag = loadForløbsfil(context, kommune, id, FORLØBSFIL).doc;
  if (sag === undefined) return undefined;
  const mapper = (context.files.list(joinPath(repo, MØDEMAPPE)) ?? []).filter((e) => e.kind === 'folder');
  const møder = mapper.flatMap(
    ({ name }) => loadFile(context, repo, `${MØDEMAPPE}/${name}/${MØDEFIL}`, møde)?.doc?.value ?? [],
  );
  return møder.length === mapper.length ? { forløb: sag, møder } : undefined;
}
