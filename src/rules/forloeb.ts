/** forloeb.yaml: everyone and everything it names exists, and it says about itself what its status demands. */

import type { Dato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import type { Located } from '../base/located.ts';
import type { Forløb } from '../model/forloeb.ts';
import { erSlut } from '../model/forloebsstatus.ts';
import type { Metode } from '../model/metode.ts';
import type { Personer } from '../model/personer.ts';
import type { Samarbejd } from '../model/samarbejd.ts';
import { dobbelte, egneIder } from './dobbelt.ts';
import { tjekRoller, tjekTovholderUge } from './forloeb-roller.ts';
import { tjekSlettefrist } from './forloeb-slettefrist.ts';
import { tjekRetningslinjer } from './forloeb-retningslinjer.ts';
import { tjekVisitation } from './forloeb-visitation.ts';
import { tjekHenvist } from './henvisning.ts';
import { type Henvisning, kendteIForløb, ukendtePersoner } from './personopslag.ts';
import { fund, type Grænser, type Regel } from './regel.ts';
import { type Navn, ukendteNavne } from './ukendt.ts';

export const FORLØBSREGLER = {
  ukendtNavn: {
    kode: 'forloeb/ukendt-navn',
    severity: 'fejl',
    tekst: 'Kriterier, udsagn, kendetegn, faser og fagcentre er metodens og kommunens egne.',
    kilde: 'Metoden og samarbejd.yaml (R-014)',
  },
  énAfdeling: {
    kode: 'forloeb/en-afdeling',
    severity: 'advarsel',
    tekst: 'Borgeren har sager i mindst to fagcentre; det er det, samtykket går ud fra.',
    kilde: 'Sorø 2017 (R-110, X-13)',
  },
  beslutningstager: {
    kode: 'forloeb/beslutningstager',
    severity: 'fejl',
    tekst: 'Et andet grundlag end samtykke er besluttet af en af kommunens egne, som ikke selv modtager.',
    kilde: 'grundlag.yaml: kræver_beslutningstager (R-188)',
  },
  afsluttetDato: {
    kode: 'forloeb/afsluttet-dato',
    severity: 'fejl',
    tekst: 'Et afsluttet forløb har en dag, det blev afsluttet. Slettefristen løber derfra.',
    kilde: 'SUS 2014 (R-089)',
  },
} as const satisfies Record<string, Regel>;

export interface Forløbstjek {
  readonly forløb: Located<Forløb>;
  readonly metode: Metode;
  readonly samarbejd: Samarbejd;
  readonly personer: Personer;
  readonly grænser: Grænser;
  readonly today: Dato;
}

/** Everything wrong or due in one forloeb.yaml, unsorted. */
export function tjekForløb(tjek: Forløbstjek): readonly Finding[] {
  const { forløb, metode, samarbejd, grænser, today } = tjek;
  return [
    ...dobbelte(forløb, egneIder(['netværk'], forløb.value.netværk)),
    ...ukendtePersoner(forløb, henvisninger(forløb.value), kendteIForløb(tjek.personer, forløb.value)),
    ...navne(tjek),
    ...tjekHenvist(forløb, today),
    ...tjekVisitation(tjek),
    ...tjekRoller(forløb, metode, today),
    ...tjekTovholderUge(forløb, metode, grænser, today),
    ...énAfdeling(tjek),
    ...beslutningstagere(tjek),
    ...afsluttetDato(forløb),
    ...tjekRetningslinjer(forløb),
    ...tjekSlettefrist(forløb, samarbejd, today),
  ];
}

function henvisninger({
  behov,
  visitation,
  grundlag,
  fagpersoner,
  afslutning,
  ...rest
}: Forløb): readonly Henvisning[] {
  const lister = ['tovholdere', 'koordinerende_sagsbehandlere', 'støttepersoner'] as const;
  return [
    { id: behov.af, path: ['behov', 'af'] },
    ...(visitation?.afgørelse?.af ?? []).map((id, i) => ({ id, path: ['visitation', 'afgørelse', 'af', i] })),
    ...lister.flatMap((l) => rest[l].map(({ person: id }, i) => ({ id, path: [l, i, 'person'] }))),
    ...fagpersoner.map(({ person: id }, i) => ({ id, path: ['fagpersoner', i, 'person'] })),
    ...(afslutning?.orienteret ?? []).map(({ person: id }, i) => ({
      id,
      path: ['afslutning', 'orienteret', i, 'person'],
    })),
    ...grundlag.flatMap(({ modtagere, besluttet_af }, i) => [
      ...modtagere.map((id, j) => ({ id, path: ['grundlag', i, 'modtagere', j] })),
      { id: besluttet_af, path: ['grundlag', i, 'besluttet_af'] },
    ]),
  ];
}

/** Somebody who answers for it in the kommune; an id that nobody has is told of for itself. */
function beslutningstagere({ forløb, personer }: Forløbstjek): readonly Finding[] {
  return forløb.value.grundlag.flatMap(({ modtagere, besluttet_af }, i) => {
    const person = personer.personer.find(({ id }) => id === besluttet_af);
    if (person === undefined) return [];
    const egen = person.parttype === 'egen_myndighed';
    if (egen && !modtagere.includes(person.id)) return [];
    return [
      fund(FORLØBSREGLER.beslutningstager, forløb.at(['grundlag', i, 'besluttet_af']), {
        message: egen
          ? 'Den, der har besluttet at give oplysningerne, modtager dem selv.'
          : 'Den, der har besluttet at give oplysningerne, er ikke ansat i kommunen.',
        hint: 'Lad en anden af kommunens egne beslutte det, og skriv personens id under besluttet_af.',
      }),
    ];
  });
}

function ider(poster: readonly { readonly id: string }[]): readonly string[] {
  return poster.map(({ id }) => id);
}

function hver(liste: readonly string[] | undefined, ...path: readonly string[]): readonly Navn[] {
  return (liste ?? []).map((navn, i) => ({ navn, path: [...path, i] }));
}

function navne({ forløb, metode, samarbejd }: Forløbstjek): readonly Finding[] {
  const { visitation, faser, fagcentre, henvist_af } = forløb.value;
  const tjek = (liste: readonly Navn[], kendte: readonly string[], hvad: string) =>
    ukendteNavne(FORLØBSREGLER.ukendtNavn, forløb, liste, kendte, hvad);
  const udsagn = (visitation?.tjekliste ?? []).map(({ udsagn: navn }, nr) => ({
    navn,
    path: ['visitation', 'tjekliste', nr, 'udsagn'],
  }));
  const kendetegn = metode.stratificering.flatMap(({ lav, høj }) => [...ider(lav), ...ider(høj)]);
  const centre = [{ navn: henvist_af, path: ['henvist_af'] }, ...hver(fagcentre, 'fagcentre')];
  return [
    ...tjek(
      hver(visitation?.kriterier, 'visitation', 'kriterier'),
      ider(metode.kriterier),
      'metodens kriterier',
    ),
    ...tjek(
      hver(visitation?.udelukket, 'visitation', 'udelukket'),
      ider(metode.udelukket),
      'metodens grunde til at udelukke',
    ),
    ...tjek(udsagn, ider(metode.tjekliste), 'tjeklistens udsagn'),
    ...tjek(
      hver(visitation?.stratificering, 'visitation', 'stratificering'),
      kendetegn,
      'metodens kendetegn',
    ),
    ...tjek(
      faser.map(({ fase: navn }, nr) => ({ navn, path: ['faser', nr, 'fase'] })),
      ider(metode.faser.liste),
      'metodens faser',
    ),
    ...tjek(centre, ider(samarbejd.fagcentre), 'fagcentrene i samarbejd.yaml'),
  ];
}

/** Where the kommune has no fagcentre of its own there is nothing to count. */
function énAfdeling({ forløb, samarbejd }: Forløbstjek): readonly Finding[] {
  const { status, fagcentre } = forløb.value;
  const videre = status === 'visiteret' || status === 'aktivt';
  if (!videre || samarbejd.fagcentre.length === 0 || new Set(fagcentre).size >= 2) return [];
  return [
    fund(FORLØBSREGLER.énAfdeling, forløb.at(['fagcentre']), {
      message: 'Forløbet nævner færre end to fagcentre.',
      hint: 'Tilføj de fagcentre, hvor borgeren har en sag, eller ret formålet i samtykket.',
    }),
  ];
}

function afsluttetDato(forløb: Located<Forløb>): readonly Finding[] {
  const { id, afsluttet } = forløb.value;
  const slut = erSlut(forløb.value);
  if (slut === (afsluttet !== undefined)) return [];
  return [
    fund(FORLØBSREGLER.afsluttetDato, forløb.at(slut ? ['status'] : ['afsluttet']), {
      message: slut
        ? 'Forløbet er afsluttet, men dagen mangler.'
        : 'Forløbet har en dag, det blev afsluttet, men en anden status.',
      hint: `Afslut det, så begge dele skrives: samarbejd forløb afslut ${id}`,
    }),
  ];
}
