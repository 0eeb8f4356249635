/** The distribution list of a meeting as it is shown: ids and categories, never a name. */

import { type Dato, formatDato } from '../base/dato.ts';
import { opremsning } from '../base/tekst.ts';
import { KATEGORINAVNE, SAMTYKKEKATEGORIER } from '../model/kategorier.ts';
import { type Fordelingspost, fordelingsliste } from '../rules/fordeling.ts';
import { type Logpost, nyesteDelinger } from '../rules/udsendelse.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import type { FundetMøde } from './moede-find.ts';

const FORDI = { borger: 'borgeren selv', deltager: 'deltager', samtykke: 'har del i forløbet' } as const;

/** The lines to show: each reader, what they may have today, and the newest version of each paper made for them. */
export function udsendelsesliste(
  kommune: Kommune,
  sag: Sagsmappe,
  { møde, mappe }: FundetMøde,
  today: Dato,
): readonly string[] {
  const poster = fordelingsliste({
    forløb: sag.forløb.value,
    samtykker: sag.samtykker.map((s) => s.value),
    møder: sag.møder.map((m) => m.møde.value),
    personer: kommune.personer.value.personer,
    metode: kommune.metode.value,
    grundlag: kommune.grundlag.value,
    deltagere: møde.value.deltagere.map(({ person }) => person),
    formål: 'møde',
    kategorier: SAMTYKKEKATEGORIER,
    dag: today,
  });
  const log = nyesteDelinger(sag.delinger.value.delinger, mappe);
  return poster.flatMap((post) => [
    overskrift(post),
    ...log.filter(({ deling }) => deling.modtager === post.part.id).map((linje) => papirlinje(linje, mappe)),
  ]);
}

function overskrift({ part, fordi, må }: Fordelingspost): string {
  const ord = må.includes('forløb')
    ? `må få ${opremsning(må.map((k) => KATEGORINAVNE[k]))}`
    : 'må ikke få noget i dag';
  return `${part.id} (${FORDI[fordi]}): ${ord}`;
}

function papirlinje({ deling }: Logpost, mappe: string): string {
  const navn = deling.papir.slice(mappe.length + 1);
  const sendt =
    deling.sendt === undefined
      ? ''
      : `, ${deling.sendt.kanal.replaceAll('_', ' ')} ${formatDato(deling.sendt.dato)}`;
  const status =
    deling.status === 'sendt' ? `sendt${sendt}` : `lavet ${formatDato(deling.dato)}, ikke meldt sendt`;
  return `  ${navn}: ${status}`;
}
