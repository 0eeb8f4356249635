/** The referat as papers: one for all who were asked, one of their own for those who may know more, one for the citizen. */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import type { Context } from '../context.ts';
import { type Papir, skrivPapir } from '../documents/paper.ts';
import { referat } from '../documents/views/referat.ts';
import type { Modtager } from '../documents/views/moedepapir.ts';
import type { Møde } from '../model/moede.ts';
import { parter, sagFra } from '../rules/parter.ts';
import { type Afslag, type Afvist, type Godkendt, godkendFælles, type Part } from '../rules/samtykke.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { loadTemplate, type TemplateFile } from '../store/templates.ts';
import type { GemtPapir } from './forloeb-delingslog.ts';

export interface Referatgrundlag {
  readonly kommune: Kommune;
  readonly sag: Sagsmappe;
  /** The meeting as it is written now. */
  readonly møde: Møde;
  /** The meeting's folder, relative to the case. */
  readonly mappe: string;
  readonly today: Dato;
}

export interface Referatpapirer {
  readonly papirer: readonly GemtPapir[];
  /** Those who may not have it, and why; the meeting is written all the same. */
  readonly afslag: readonly Afslag[];
}

/** Those who were there and those who were invited and did not find it irrelevant; the citizen always. */
function læsere({ kommune, sag, møde, today }: Referatgrundlag): readonly Part[] {
  const inviterede = møde.deltagere.filter(({ svar }) => svar?.valg !== '4').map(({ person }) => person);
  const ids = new Set(['borger', ...inviterede, ...møde.til_stede, møde.indkalder]);
  const alle = parter(sag.forløb.value, kommune.personer.value.personer, kommune.metode.value, today);
  return alle.filter(({ id }) => ids.has(id));
}

type Dom = (skabelon: TemplateFile, modtagere: readonly Part[]) => Godkendt | Afvist;

function dommer({ kommune, sag, today }: Referatgrundlag): Dom {
  const samtykker = sag.samtykker.map((s) => s.value);
  const sagen = sagFra(sag.forløb.value, samtykker, kommune.grundlag.value);
  return ({ hoved, navn }, modtagere) => {
    const { kategorier, kræver, formål } = hoved;
    if (formål === undefined) {
      throw new UserError(`Skabelonen ${navn} mangler et formål.`, 'Skriv formål: møde i skabelonens hoved.');
    }
    return godkendFælles(sagen, modtagere, { kategorier, kræver, formål }, today);
  };
}

function modtager(id: string, { kommune, sag }: Referatgrundlag): Modtager {
  const person = kommune.personer.value.personer.find((p) => p.id === id);
  if (person) return { id, navn: person.navn, organisation: person.organisation };
  return {
    id,
    navn: sag.forløb.value.netværk.find((n) => n.id === id)?.navn ?? sag.forløb.value.borger.navn,
  };
}

function skriv(grundlag: Referatgrundlag, skabelon: TemplateFile, godkendt: Godkendt, id?: string): Papir {
  const { kommune, sag, møde, today } = grundlag;
  const kilde = {
    samarbejd: kommune.samarbejd.value,
    metode: kommune.metode.value,
    forløb: sag.forløb.value,
    personer: kommune.personer.value.personer,
    møde,
    dag: today,
    modtager: id === undefined ? undefined : modtager(id, grundlag),
  };
  return skrivPapir(skabelon, referat, kilde, godkendt);
}

/** Every paper of the referat that may be made. @throws UserError a template is missing or has no purpose */
export function referatpapirer(context: Context, grundlag: Referatgrundlag): Referatpapirer {
  const { kommune, mappe } = grundlag;
  const navne = kommune.metode.value.papirer.referat;
  const skabeloner = {
    fælles: loadTemplate(context, kommune, navne.fælles),
    borger: loadTemplate(context, kommune, navne.borger),
  };
  const døm = dommer(grundlag);
  const egne = læsere(grundlag).map((part) => {
    const skabelon = part.type === 'borger' ? skabeloner.borger : skabeloner.fælles;
    return { part, skabelon, dom: døm(skabelon, [part]) };
  });
  const afslag = egne.flatMap(({ dom }) => (dom.tilladt ? [] : dom.mangler));
  const tilladte = egne.flatMap(({ part, skabelon, dom }) => {
    if (!dom.tilladt) return [];
    const papir = skriv(grundlag, skabelon, dom, part.id);
    return [{ part, papir, godkendt: dom, path: `${mappe}/referat-${part.id}.md` }];
  });
  const fælles = tilAlle(grundlag, skabeloner.fælles, tilladte, døm);
  const særlige = tilladte.filter(({ part }) => fælles?.til?.includes(part.id) !== true);
  return { papirer: [...(fælles ? [fælles] : []), ...særlige], afslag };
}

interface Eget extends GemtPapir {
  readonly part: Part;
}

/** What all the professionals and the network may have, for those whose own paper says no more. */
function tilAlle(
  grundlag: Referatgrundlag,
  skabelon: TemplateFile,
  egne: readonly Eget[],
  døm: Dom,
): GemtPapir | undefined {
  const andre = egne.filter(({ part }) => part.type !== 'borger');
  const godkendt = døm(
    skabelon,
    andre.map(({ part }) => part),
  );
  if (!godkendt.tilladt) return undefined;
  const papir = skriv(grundlag, skabelon, godkendt);
  const til = andre.filter((eget) => eget.papir.markdown === papir.markdown).map(({ part }) => part.id);
  return til.length === 0 ? undefined : { path: `${grundlag.mappe}/referat.md`, papir, godkendt, til };
}
