/** The words of a refusal: what may not be given to whom, why, and what would change it. Ids and categories only, never a personal value. */

import { FORMÅLSNAVNE, type Kategori, KATEGORINAVNE } from '../model/kategorier.ts';
import type { Samtykke } from '../model/samtykke.ts';
import type { Afslag, Part, Sag, Spørgsmål, Årsag } from './deling.ts';

interface Ord {
  readonly hvorfor: (spørgsmål: Spørgsmål, samtykke: string) => string;
  readonly kræver: (spørgsmål: Spørgsmål, sag: Sag) => string;
}

function hvem({ id, enhed }: Part): string {
  return enhed === undefined || id.startsWith('n-') ? `personen ${id}` : `enheden ${enhed}`;
}

/** The authority's own bookkeeping is not what consent is about, so asking for one would change nothing. */
function nytSamtykke({ part, formål }: Spørgsmål, { id }: Sag): string {
  if (formål === 'økonomi')
    return `en del i økonomiarket eller en rolle i forløbet, ikke et samtykke: samarbejd forløb vis ${id}`;
  return `et samtykke til ${hvem(part)}, der nævner det: samarbejd samtykke giv ${id}`;
}

function navngivendeSamtykke({ part }: Spørgsmål, { id }: Sag): string {
  return `et samtykke, der nævner personen ${part.id}: samarbejd samtykke giv ${id}`;
}

function ingenVej(): string {
  return 'noget andet end et samtykke, så oplysningen skal blive ude';
}

const ORD: Readonly<Record<Årsag, Ord>> = {
  slettes: {
    hvorfor: () => 'forløbet er ved at blive slettet',
    kræver: () => 'et nyt forløb: fra et, der slettes, gives ingen oplysninger',
  },
  henvist: {
    hvorfor: () => 'borgeren er kun henvist, og ingen har endnu besluttet at tilbyde et forløb',
    kræver: (_, { id }) => `en afgørelse: samarbejd forløb visiter ${id}`,
  },
  afsluttet: {
    hvorfor: () => 'forløbet er afsluttet',
    kræver: (_, { id }) =>
      `et konkret grundlag i forloeb.yaml eller et nyt forløb: samarbejd forløb vis ${id}`,
  },
  visitation: {
    hvorfor: () => 'visitationen er kun for kommunens egne med en rolle i forløbet',
    kræver: ingenVej,
  },
  oplevelse: {
    hvorfor: () => 'borgerens oplevelse af møderne deles ikke med dem, der holder dem',
    kræver: ingenVej,
  },
  cpr_kun_myndigheder: {
    hvorfor: () => 'et CPR-nummer gives kun til myndigheder',
    kræver: ingenVej,
  },
  cpr_uden_identitet: {
    hvorfor: () => 'modtageren må ikke få borgerens navn og derfor heller ikke CPR-nummeret',
    kræver: ({ part }, { id }) =>
      `et samtykke til ${hvem(part)}, der også nævner navnet: samarbejd samtykke giv ${id}`,
  },
  forbudt: {
    hvorfor: (_, samtykke) => `borgeren har sagt nej til det i ${samtykke}`,
    kræver: (spørgsmål, sag) =>
      `et nyt ja fra borgeren: samarbejd samtykke tilbagekald ${sag.id}, og derefter ${nytSamtykke(spørgsmål, sag)}`,
  },
  intet_samtykke: {
    hvorfor: () => 'der er intet samtykke og intet andet grundlag',
    kræver: nytSamtykke,
  },
  ikke_omfattet: {
    hvorfor: () => 'intet samtykke nævner modtageren',
    kræver: nytSamtykke,
  },
  person_ikke_nævnt: {
    hvorfor: (_, samtykke) => `${samtykke} nævner enheden, men ikke hvilke personer i den`,
    kræver: navngivendeSamtykke,
  },
  andet_formål: {
    hvorfor: ({ formål }, samtykke) => `${samtykke} gælder ikke til dette: ${FORMÅLSNAVNE[formål]}`,
    kræver: nytSamtykke,
  },
  ikke_kategori: {
    hvorfor: (_, samtykke) => `${samtykke} nævner ikke den slags oplysninger`,
    kræver: nytSamtykke,
  },
  ukendt_kilde: {
    hvorfor: (_, samtykke) =>
      `${samtykke} gælder kun oplysninger fra bestemte enheder, og det står ikke, hvor de her kommer fra`,
    kræver: (spørgsmål, sag) => `${nytSamtykke(spørgsmål, sag)}, uden en liste over kilder`,
  },
  anden_kilde: {
    hvorfor: (_, samtykke) => `${samtykke} gælder ikke oplysninger fra den enhed, de kommer fra`,
    kræver: nytSamtykke,
  },
  ikke_informeret: {
    hvorfor: (_, samtykke) =>
      `${samtykke} siger ikke, at borgeren fik at vide, hvad det skal bruges til, og hvem det gælder, før det blev givet`,
    kræver: nytSamtykke,
  },
  mundtlig_uden_begrundelse: {
    hvorfor: (_, samtykke) => `${samtykke} er mundtligt uden en begrundelse`,
    kræver: nytSamtykke,
  },
  ikke_givet_endnu: {
    hvorfor: (_, samtykke) => `${samtykke} er givet senere end denne dag`,
    kræver: nytSamtykke,
  },
  udløbet: {
    hvorfor: (_, samtykke) => `${samtykke} skulle være bekræftet igen og gælder ikke længere`,
    kræver: nytSamtykke,
  },
  tilbagekaldt: {
    hvorfor: (_, samtykke) => `borgeren har trukket ${samtykke} tilbage`,
    kræver: nytSamtykke,
  },
};

/** The refusal of one question. `samtykke` is the record the reason is about, when there is one. */
export function afslag(sag: Sag, spørgsmål: Spørgsmål, årsag: Årsag, samtykke?: Samtykke): Afslag {
  const { part, kategori, formål } = spørgsmål;
  const ord = ORD[årsag];
  const hvorfor = ord.hvorfor(spørgsmål, `samtykket ${samtykke?.id ?? ''}`.trimEnd());
  return {
    tilladt: false,
    part: part.id,
    kategori,
    formål,
    årsag,
    hvorfor,
    besked: `${part.id} må ikke få oplysninger om ${KATEGORINAVNE[kategori]}: ${hvorfor}.`,
    kræver: ord.kræver(spørgsmål, sag),
  };
}

/** Refusals to one party for one reason, said once: the categories, why, and what it would take. */
export interface SamletAfslag {
  readonly part: string;
  readonly kategorier: readonly Kategori[];
  readonly hvorfor: string;
  readonly kræver: string;
}

/** The refusals gathered by party and reason, in the order they come; a refusal met twice is said once. */
export function samlet(alle: readonly Afslag[]): readonly SamletAfslag[] {
  const grupper = new Map<string, SamletAfslag>();
  for (const { part, kategori, hvorfor, kræver } of alle) {
    const nøgle = `${part} ${hvorfor}`;
    const kategorier = new Set([...(grupper.get(nøgle)?.kategorier ?? []), kategori]);
    grupper.set(nøgle, { part, kategorier: [...kategorier], hvorfor, kræver });
  }
  return [...grupper.values()];
}
