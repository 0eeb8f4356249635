/** The referat as papers: one for all who were asked, one of their own for those who may know more, one for the citizen. */

import type { Dato } from '../base/dato.ts';
import type { Context } from '../context.ts';
import { type Papir, skrivPapir } from '../documents/paper.ts';
import { referat } from '../documents/views/referat.ts';
import type { Møde } from '../model/moede.ts';
import type { Skabelon } from '../model/skabelon.ts';
import type { Godkendt, Part } from '../rules/samtykke.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { loadTemplate } from '../store/templates.ts';
import { papirkilde } from './moede-kilde.ts';
import { type Fordelt, parterMed, tilFlere, tilÉn } from './papir-fordelt.ts';

export interface Referatgrundlag {
  readonly kommune: Kommune;
  /** The case as it will be when the meeting is written. */
  readonly sag: Sagsmappe;
  /** The meeting as it is written now. */
  readonly møde: Møde;
  /** The meeting's folder, relative to the case. */
  readonly mappe: string;
  readonly today: Dato;
}

/** Those who were there and those who were invited and did not find it irrelevant; the citizen always. */
export function læsere(grundlag: Referatgrundlag): readonly Part[] {
  const { deltagere, til_stede: med, indkalder } = grundlag.møde;
  const inviterede = deltagere.filter(({ svar }) => svar?.valg !== '4').map(({ person }) => person);
  return parterMed(grundlag, new Set(['borger', ...inviterede, ...med, indkalder]));
}

function skriv(
  grundlag: Referatgrundlag,
  skabelon: Skabelon,
  godkendt: Godkendt,
  id: string | undefined,
): Papir {
  return skrivPapir(skabelon, referat, papirkilde(grundlag, id), godkendt);
}

/** Every paper of the referat that may be made. @throws UserError a template is missing or has no purpose */
export function referatpapirer(context: Context, grundlag: Referatgrundlag): Fordelt {
  const { kommune, mappe } = grundlag;
  const { fælles, borger } = kommune.metode.value.papirer.referat;
  const alle = læsere(grundlag);
  const ordre = (navn: string, til: readonly Part[]) => ({
    læsere: til,
    skabelon: loadTemplate(context, kommune, navn),
    sag: grundlag,
    skriv: (skabelon: Skabelon, godkendt: Godkendt, id: string | undefined) =>
      skriv(grundlag, skabelon, godkendt, id),
    sti: `${mappe}/referat`,
  });
  const andres = tilFlere(
    ordre(
      fælles,
      alle.filter(({ type }) => type !== 'borger'),
    ),
  );
  const borgers = tilÉn(
    ordre(
      borger,
      alle.filter(({ type }) => type === 'borger'),
    ),
  );
  return {
    papirer: [...andres.papirer, ...borgers.papirer],
    afslag: [...borgers.afslag, ...andres.afslag],
  };
}
