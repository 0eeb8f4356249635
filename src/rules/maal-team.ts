/** The team around a citizen, as the skema's overview shows it: derived from the case, so that nobody is forgotten. */

import type { Dato } from '../base/dato.ts';
import type { Sensitive } from '../base/sensitive.ts';
import type { Forløb } from '../model/forloeb.ts';
import type { Formål } from '../model/kategorier.ts';
import type { Grundlag } from '../model/grundlag.ts';
import type { MålOgAftaler } from '../model/maal-og-aftaler.ts';
import { rollenavn } from '../model/metode-navne.ts';
import type { Metode } from '../model/metode.ts';
import type { Møde } from '../model/moede.ts';
import type { Person } from '../model/personer.ts';
import type { Samtykke } from '../model/samtykke.ts';
import { FORLØBSROLLER, rollehavere, rollerIForløb } from './forloeb-roller.ts';
import { underskrivere } from './maal-underskrift.ts';
import { parter, sagFra } from './parter.ts';
import { må } from './samtykke.ts';

export interface Teamsag {
  readonly skema: MålOgAftaler;
  readonly forløb: Forløb;
  readonly samtykker: readonly Samtykke[];
  readonly møder: readonly Møde[];
  readonly personer: readonly Person[];
  readonly metode: Metode;
  readonly grundlag: Grundlag;
  readonly dag: Dato;
}

export interface Teamlinje {
  readonly id: string;
  readonly navn: string | Sensitive;
  readonly rolle: string | Sensitive | undefined;
  readonly organisation: string | undefined;
  readonly kontakt: string | Sensitive | undefined;
  /** On what they may know of the plan today: a consent, the law, or nothing. */
  readonly samtykke: 'samtykke' | 'lov' | 'intet';
  readonly underskriver: boolean;
}

/** The purpose papers of the skema are given for: a helhedsorienteret plan has its own, and so its own consent. */
export function planformål({ plantype }: Pick<MålOgAftaler, 'plantype'>): Formål {
  return plantype === 'helhedsorienteret' ? 'helhedsorienteret_plan' : 'plan';
}

/** Ids in the order they are shown: roles, who answers for goals, professionals, those at the meetings, the network, the rest. */
function teamets({ skema, forløb, møder, dag }: Teamsag): readonly string[] {
  const roller = FORLØBSROLLER.flatMap((rolle) => rollehavere(forløb, rolle, dag));
  const holdt = møder.filter(({ status }) => status !== 'aflyst');
  const alle = [
    ...roller,
    ...skema.mål.flatMap(({ ansvarlige }) => ansvarlige),
    ...forløb.fagpersoner.map(({ person }) => person),
    ...holdt.flatMap(({ deltagere }) => deltagere.map(({ person }) => person)),
    ...forløb.netværk.map(({ id }) => id),
    ...skema.team.map(({ person }) => person),
  ];
  return [...new Set(alle)].filter((id) => id !== 'borger');
}

function rollen(sag: Teamsag, id: string): string | Sensitive | undefined {
  const { skema, forløb, personer, metode, dag } = sag;
  const skrevet = skema.team.find(({ person }) => person === id)?.rolle;
  const [iForløb] = rollerIForløb(forløb, id, dag);
  return (
    skrevet ??
    (iForløb && rollenavn(metode, iForløb)) ??
    personer.find((p) => p.id === id)?.titel ??
    forløb.netværk.find((n) => n.id === id)?.relation
  );
}

/** One line for everybody in the team except the citizen; ids that nobody has are left out (tjek reports them). */
export function team(sag: Teamsag): readonly Teamlinje[] {
  const { skema, forløb, samtykker, personer, metode, grundlag, dag } = sag;
  const alle = parter(forløb, personer, metode, dag);
  const judged = sagFra(forløb, samtykker, grundlag);
  const skriver = new Set(underskrivere({ skema, forløb, metode, dag }));
  return teamets(sag).flatMap((id): Teamlinje[] => {
    const part = alle.find((p) => p.id === id);
    if (part === undefined) return [];
    const person = personer.find((p) => p.id === id);
    const nær = forløb.netværk.find((n) => n.id === id);
    const svar = må(judged, part, 'forløb', planformål(skema), dag);
    return [
      {
        id,
        navn: person?.navn ?? nær?.navn ?? id,
        rolle: rollen(sag, id),
        organisation: person?.organisation,
        kontakt: person?.telefon ?? person?.email ?? nær?.telefon,
        samtykke: !svar.tilladt ? 'intet' : svar.grundlag.startsWith('s-') ? 'samtykke' : 'lov',
        underskriver: skriver.has(id),
      },
    ];
  });
}
