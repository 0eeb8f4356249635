/** The people an agreement can be with, and finding one by number or by the first letters of a name. */

import { fold } from '../base/tekst.ts';
import type { Møde } from '../model/moede.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';

export interface Deltager {
  /** `p-…`, `n-…` or `borger`. */
  readonly id: string;
  /** The whole name; it is only shown at the meeting itself. */
  readonly navn: string;
  readonly organisation: string | undefined;
}

/** Everyone an id of the case can mean: the citizen, the network, personer.yaml. */
export function alleKendte({ personer }: Kommune, { forløb }: Sagsmappe): readonly Deltager[] {
  const { borger, netværk } = forløb.value;
  const nære = [{ id: 'borger', navn: borger.navn }, ...netværk];
  return [
    ...nære.map(({ id, navn }) => ({ id, navn: navn.reveal(), organisation: undefined })),
    ...personer.value.personer,
  ];
}

/** The meeting's people among them: the citizen first, then those invited, then whoever convened. */
export function deltagerliste(
  kendte: readonly Deltager[],
  { deltagere, indkalder }: Møde,
): readonly Deltager[] {
  const ids = [...new Set(['borger', ...deltagere.map(({ person }) => person), indkalder])];
  return ids.flatMap((id) => kendte.find((d) => d.id === id) ?? []);
}

/** The first name, or the whole name when two at the meeting share it. */
export function kaldenavn(deltagere: readonly Deltager[], id: string): string {
  const navn = deltagere.find((d) => d.id === id)?.navn ?? id;
  const fornavn = navn.split(' ')[0] ?? navn;
  const delt = deltagere.filter((d) => fold(d.navn.split(' ')[0] ?? '') === fold(fornavn)).length > 1;
  return delt ? navn : fornavn;
}

/** Those `svar` may mean: the one with that number in the list, or all with a name or workplace that begins so. */
export function findDeltager(deltagere: readonly Deltager[], svar: string): readonly Deltager[] {
  const søgt = fold(svar.trim());
  if (søgt === '') return [];
  if (/^\d+$/.test(søgt)) return deltagere.slice(Number(søgt) - 1, Number(søgt)).filter(() => søgt !== '0');
  const præcis = deltagere.filter((d) => d.id === søgt || fold(d.navn) === søgt);
  if (præcis.length > 0) return præcis;
  const iNavnet = deltagere.filter((d) => begynder(`${d.navn} ${d.id === 'borger' ? 'borgeren' : ''}`, søgt));
  return iNavnet.length > 0 ? iNavnet : deltagere.filter((d) => begynder(d.organisation ?? '', søgt));
}

function begynder(tekst: string, søgt: string): boolean {
  const ord = fold(tekst).split(/[ ,-]+/);
  return ord.some((_, i) => ord.slice(i).join(' ').startsWith(søgt));
}

/** The list with numbers, as it is shown when somebody is to be chosen. */
export function nummereret(deltagere: readonly Deltager[]): readonly string[] {
  return deltagere.map(
    ({ navn, organisation }, i) =>
      `  ${String(i + 1).padStart(2)}  ${navn}${organisation === undefined ? '' : `, ${organisation}`}`,
  );
}
