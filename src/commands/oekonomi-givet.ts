/** The figures of half-years as they were given: those that never were are reckoned now, and kept in the kommune's repository. */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import type { Context } from '../context.ts';
import { orienteringer, type Orientering } from '../model/orienteringer.ts';
import type { Halvår } from '../rules/halvaar.ts';
import { forum } from '../rules/oekonomi-forum.ts';
import { erTalt } from '../rules/oekonomi.ts';
import { iPerioden, samlet, type Sagsark } from '../rules/oekonomi-samlet.ts';
import { givet, somSkrives } from '../rules/orientering.ts';
import { type Applied, change, type ChangeOptions } from '../store/change.ts';
import { edit } from '../store/edit.ts';
import { asRead } from '../store/edited.ts';
import type { Kommune } from '../store/kommune.ts';
import { ORIENTERINGSFIL } from '../store/layout.ts';
import { loadOrienteringer } from '../store/orienteringer.ts';
import { type Change, written } from '../store/plan.ts';
import { demand } from '../store/read-file.ts';
import { writeYaml, type YamlInput } from '../store/write-yaml.ts';
import { læsAlleArk } from './oekonomi-laest.ts';

const HEADER =
  'Tallene i de halvårlige orienteringer, som de er givet. Skrives af: samarbejd økonomi orientering.\n' +
  'Ret dem ikke: to udgaver af det samme halvår kan vise én borgers beløb.';

export interface Bestilling extends ChangeOptions {
  /** The oldest first. */
  readonly halvår: readonly Halvår[];
  readonly today: Dato;
  /** Give the figures although ark are not komplet; they will never be in them. */
  readonly udenVentende: boolean;
}

/** @throws FindingsError when the file is not in order */
export function læsGivne(context: Context, { root }: Kommune): readonly Orientering[] {
  const loaded = loadOrienteringer(context, root);
  return loaded ? demand(loaded).value.orienteringer : [];
}

/**
 * Keeps the figures of the half-years that were never given; undefined when all of them were.
 * @throws UserError while ark that would be in them are not komplet
 */
export async function fasthold(
  context: Context,
  kommune: Kommune,
  bestilling: Bestilling,
): Promise<Applied | undefined> {
  const mangler = () => {
    const givne = læsGivne(context, kommune);
    return bestilling.halvår.filter((halvår) => givet(givne, halvår) === undefined);
  };
  if (mangler().length === 0) return undefined;
  const navn = bestilling.halvår.at(-1)?.navn ?? '';
  const work = () => {
    const nye = opgjort(context, kommune, mangler(), bestilling);
    const changes = nye.length === 0 ? [] : [tilføjet(context, kommune, nye)];
    return Promise.resolve({ message: `økonomi: orientering ${navn}`, changes });
  };
  return await change(context, kommune.root, work, { ...bestilling, command: 'økonomi orientering' });
}

function opgjort(
  context: Context,
  kommune: Kommune,
  nye: readonly Halvår[],
  { today, udenVentende }: Bestilling,
): readonly YamlInput[] {
  const alle = læsAlleArk(context, kommune);
  if (!udenVentende) demandKomplette(alle, nye);
  const fagcentre = kommune.samarbejd.value.fagcentre.map(({ id }) => id);
  return nye.map((halvår) => somSkrives(halvår, today, forum(samlet(alle, halvår, fagcentre))));
}

/** What becomes komplet afterwards is never in the figures: then it must be meant so. */
function demandKomplette(alle: readonly Sagsark[], nye: readonly Halvår[]): void {
  const venter = nye.flatMap((halvår) => iPerioden(alle, halvår)).filter(({ ark }) => !erTalt(ark)).length;
  if (venter === 0) return;
  throw new UserError(
    `Ark fra de viste halvår, som ikke er komplette: ${venter}. Når orienteringen er givet, ændres tallene ikke.`,
    `Få dem komplette først; se hvilke: samarbejd økonomi samlet --fra ${nye[0]?.fra ?? ''} --til ${nye.at(-1)?.til ?? ''}. Skal de aldrig med, så tilføj --uden-ventende.`,
  );
}

/** @throws FindingsError when the file would not be in order afterwards */
function tilføjet(context: Context, { root }: Kommune, values: readonly YamlInput[]): Change {
  const loaded = loadOrienteringer(context, root);
  const text = loaded
    ? edit(loaded.text, [{ op: 'extend', path: ['orienteringer'], values }])
    : writeYaml({ orienteringer: values }, { header: HEADER });
  asRead(ORIENTERINGSFIL, text, orienteringer);
  return written(ORIENTERINGSFIL, loaded?.hash, text);
}
