/** The decision to offer a forløb: made by the right people, before the case goes on, and never by a checklist. */

import type { Dato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import type { Located } from '../base/located.ts';
import { opremsning } from '../base/tekst.ts';
import type { Forløb } from '../model/forloeb.ts';
import { rollenavn } from '../model/metode-navne.ts';
import type { Metode } from '../model/metode.ts';
import type { Personer, Rolle } from '../model/personer.ts';
import { rollerIForløb } from './forloeb-roller.ts';
import { fund, type Regel } from './regel.ts';
import { visitationsstøtte } from './visitationsstoette.ts';

export const VISITATIONSREGLER = {
  udenAfgørelse: {
    kode: 'forloeb/uden-afgoerelse',
    severity: 'fejl',
    tekst: 'Et forløb går først videre end henvist, når det er besluttet at tilbyde det.',
    kilde: 'Sorø 2017 (R-114, X-12)',
  },
  afgørelseAf: {
    kode: 'forloeb/afgoerelse-af',
    severity: 'fejl',
    tekst: 'Afgørelsen er truffet af indehavere af alle de roller, der visiterer.',
    kilde: 'Sorø 2017 (R-114)',
  },
  afgørelseFremtid: {
    kode: 'forloeb/afgoerelse-fremtid',
    severity: 'fejl',
    tekst: 'En afgørelse dateres, når den er truffet.',
    kilde: 'Sorø 2017 (R-114)',
  },
  følgerIkke: {
    kode: 'forloeb/afgoerelse-uden-status',
    severity: 'advarsel',
    tekst: 'Status følger afgørelsen.',
    kilde: 'Sorø 2017 (R-114)',
  },
  kriterier: {
    kode: 'forloeb/kriterier',
    severity: 'advarsel',
    tekst: 'Et tilbudt forløb opfylder metodens kriterier.',
    kilde: 'SUS 2014 (R-061 til R-063, X-04); Sorø 2017 (R-110)',
  },
  målgruppe: {
    kode: 'forloeb/maalgruppe',
    severity: 'advarsel',
    tekst: 'Et forløb tilbydes borgere i metodens målgruppe.',
    kilde: 'Sorø 2017 (R-109); SUS 2014 (R-023)',
  },
  udelukket: {
    kode: 'forloeb/udelukket',
    severity: 'advarsel',
    tekst: 'Et forløb tilbydes ikke, hvor metoden selv udelukker det.',
    kilde: 'Sorø 2017 (R-111)',
  },
} as const satisfies Record<string, Regel>;

export interface Visitationstjek {
  readonly forløb: Located<Forløb>;
  readonly metode: Metode;
  readonly personer: Personer;
  readonly today: Dato;
}

const PATH = ['visitation', 'afgørelse'] as const;

/** Does the case's visitation hang together with its status, and was it decided by those who may? */
export function tjekVisitation(tjek: Visitationstjek): readonly Finding[] {
  return [...status(tjek), ...afgørelse(tjek), ...tilbud(tjek)];
}

/** What speaks against an offer that was made: told to those who decided, never decided for them. */
function tilbud(tjek: Visitationstjek): readonly Finding[] {
  if (tjek.forløb.value.visitation?.afgørelse?.udfald !== 'tilbydes') return [];
  return [...kriterier(tjek), ...målgruppe(tjek), ...udelukket(tjek)];
}

function status({ forløb }: Visitationstjek): readonly Finding[] {
  const { id, status: nu, visitation } = forløb.value;
  const udfald = visitation?.afgørelse?.udfald;
  const videre = nu === 'visiteret' || nu === 'aktivt';
  if (videre && udfald !== 'tilbydes') {
    return [
      fund(
        VISITATIONSREGLER.udenAfgørelse,
        forløb.at(udfald === undefined ? ['status'] : [...PATH, 'udfald']),
        {
          message:
            udfald === undefined
              ? `Forløbet er ${nu}, men der står ingen afgørelse.`
              : `Forløbet er ${nu}, men afgørelsen er, at det ikke tilbydes.`,
          hint: `Skriv afgørelsen: samarbejd forløb visiter ${id}`,
        },
      ),
    ];
  }
  if (nu !== 'henvist' || udfald === undefined) return [];
  return [
    fund(VISITATIONSREGLER.følgerIkke, forløb.at(['status']), {
      message: 'Der er truffet en afgørelse, men forløbet står stadig som henvist.',
      hint:
        udfald === 'tilbydes'
          ? `Sæt status til visiteret: samarbejd forløb visiter ${id}`
          : `Afslut forløbet: samarbejd forløb afslut ${id}`,
    }),
  ];
}

function afgørelse({ forløb, metode, personer, today }: Visitationstjek): readonly Finding[] {
  const truffet = forløb.value.visitation?.afgørelse;
  if (truffet === undefined) return [];
  const fremtid =
    truffet.dato > today
      ? [
          fund(VISITATIONSREGLER.afgørelseFremtid, forløb.at([...PATH, 'dato']), {
            message: 'Afgørelsen er dateret i fremtiden.',
            hint: 'Skriv den dag, den blev truffet.',
          }),
        ]
      : [];
  const holdt = new Set<Rolle>(
    truffet.af.flatMap((id) => [
      ...(personer.personer.find((p) => p.id === id)?.roller ?? []),
      ...rollerIForløb(forløb.value, id, truffet.dato),
    ]),
  );
  const mangler = metode.visiteres_af.filter((rolle) => !holdt.has(rolle));
  if (mangler.length === 0) return fremtid;
  const navne = opremsning(mangler.map((rolle) => rollenavn(metode, rolle)));
  return [
    ...fremtid,
    fund(VISITATIONSREGLER.afgørelseAf, forløb.at([...PATH, 'af']), {
      message: `Afgørelsen er truffet uden ${navne}.`,
      hint: 'Træf den sammen, eller ret personernes roller i personer.yaml.',
    }),
  ];
}

function kriterier({ forløb, metode }: Visitationstjek): readonly Finding[] {
  if (visitationsstøtte(forløb.value.visitation, metode).kriterier.nok) return [];
  const krav =
    metode.kriterier_krav === 'alle' ? 'alle metodens kriterier' : 'mindst ét af metodens kriterier';
  return [
    fund(VISITATIONSREGLER.kriterier, forløb.at(['visitation', 'kriterier']), {
      message: `Forløbet tilbydes, men der står ikke, at det opfylder ${krav}.`,
      hint: 'Skriv de opfyldte kriterier. Afgørelsen er jeres; begrundelsen skal kunne læses.',
    }),
  ];
}

function målgruppe({ forløb }: Visitationstjek): readonly Finding[] {
  if (forløb.value.visitation?.i_målgruppe !== false) return [];
  return [
    fund(VISITATIONSREGLER.målgruppe, forløb.at(['visitation', 'i_målgruppe']), {
      message: 'Forløbet tilbydes, men borgeren er ikke i metodens målgruppe.',
      hint: 'Skriv i begrundelsen, hvorfor det alligevel tilbydes.',
    }),
  ];
}

function udelukket({ forløb, metode }: Visitationstjek): readonly Finding[] {
  const grunde = forløb.value.visitation?.udelukket ?? [];
  return grunde.map((id, i) =>
    fund(VISITATIONSREGLER.udelukket, forløb.at(['visitation', 'udelukket', i]), {
      message: `Forløbet tilbydes, men metoden udelukker: ${metode.udelukket.find((u) => u.id === id)?.navn ?? id}.`,
      hint: 'Tal om det igen, eller skriv i begrundelsen, hvorfor det alligevel tilbydes.',
    }),
  );
}
