/** The kommune's handleplan: every målsætning has an activity, every activity has people and keeps its date. */

import { type Dato, formatDato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import type { Forekomst } from '../base/gentagelse.ts';
import { HVORNÅR_EKSEMPLER, parseHvornår } from '../base/gentagelse-tekst.ts';
import type { Located, Path } from '../base/located.ts';
import { opremsning } from '../base/tekst.ts';
import { type Aktivitet, type Handleplan, type Målsætning, MÅLSÆTNINGER } from '../model/handleplan.ts';
import type { Personer } from '../model/personer.ts';
import { dobbelte, egneIder } from './dobbelt.ts';
import { aktivitetsstand } from './handleplan-frister.ts';
import { kendteIder, ukendtePersoner } from './personopslag.ts';
import { fund, type Regel } from './regel.ts';

export const HANDLEPLANREGLER = {
  udækket: {
    kode: 'handleplan/udaekket',
    severity: 'advarsel',
    tekst: 'Hver af de seks målsætninger har mindst én aktivitet.',
    kilde: 'SUS 2014, s. 18 (R-054, R-055)',
  },
  forsinket: {
    kode: 'handleplan/forsinket',
    severity: 'advarsel',
    tekst: 'En aktivitet er gennemført senest den dag, den har frist.',
    kilde: 'SUS 2014, s. 18 (R-054, R-056)',
  },
  oversprunget: {
    kode: 'handleplan/oversprunget',
    severity: 'oplysning',
    tekst: 'En aktivitet, der gentages, er gennemført hver gang.',
    kilde: 'SUS 2014, s. 18 (R-054, R-056)',
  },
  aldrig: {
    kode: 'handleplan/aldrig',
    severity: 'advarsel',
    tekst: 'En aktivitet, der gentages, siger, hvornår den begynder at gælde.',
    kilde: 'SUS 2014, s. 18 (R-054, R-056)',
  },
  projektleder: {
    kode: 'handleplan/projektleder',
    severity: 'advarsel',
    tekst: 'Den lokale projektleder har ansvaret for handleplanen.',
    kilde: 'SUS 2014, s. 18 (R-010, R-053)',
  },
  hvornår: {
    kode: 'handleplan/hvornaar',
    severity: 'advarsel',
    tekst: 'Hvornår er en dato, en periode eller en gentagelse, så fristen kan regnes ud.',
    kilde: 'SUS 2014, s. 18 (R-056)',
  },
  fremtid: {
    kode: 'handleplan/fremtid',
    severity: 'fejl',
    tekst: 'En aktivitet skrives som gennemført, når den er det.',
    kilde: 'SUS 2014, s. 18 (R-054)',
  },
} as const satisfies Record<string, Regel>;

export interface Handleplantjek {
  readonly handleplan: Located<Handleplan>;
  readonly personer: Personer;
  readonly today: Dato;
}

/** Everything wrong or due in handleplan.yaml. An abandoned activity covers nothing. */
export function tjekHandleplan({ handleplan, personer, today }: Handleplantjek): readonly Finding[] {
  const { aktiviteter } = handleplan.value;
  const ansvarlige = aktiviteter.flatMap(({ hvem }, i) =>
    hvem.map((id, j) => ({ id, path: ['aktiviteter', i, 'hvem', j] })),
  );
  return [
    ...dobbelte(handleplan, egneIder(['aktiviteter'], aktiviteter)),
    ...ukendtePersoner(handleplan, ansvarlige, kendteIder(personer)),
    ...udenProjektleder(handleplan, personer),
    ...udækkede(handleplan),
    ...aktiviteter.flatMap((aktivitet, i) => [
      ...hvornårForstået(handleplan, aktivitet, ['aktiviteter', i, 'hvornår']),
      ...frister(handleplan, aktivitet, i, today),
      ...fremtid(handleplan, aktivitet, i, today),
    ]),
  ];
}

/** The activities that fulfil a målsætning; an abandoned one fulfils none. */
export function aktiviteterFor({ aktiviteter }: Handleplan, mål: Målsætning): readonly Aktivitet[] {
  return aktiviteter.filter(({ målsætninger, status }) => status !== 'opgivet' && målsætninger.includes(mål));
}

function udenProjektleder(doc: Located<Handleplan>, { personer }: Personer): readonly Finding[] {
  if (personer.some(({ roller }) => roller.includes('projektleder'))) return [];
  return [
    fund(HANDLEPLANREGLER.projektleder, doc.at([]), {
      message: 'Ingen har rollen projektleder, så ingen har ansvaret for handleplanen.',
      hint: 'Skriv projektleder under roller hos en person i personer.yaml.',
    }),
  ];
}

function udækkede(handleplan: Located<Handleplan>): readonly Finding[] {
  const uden = MÅLSÆTNINGER.filter(({ id }) => aktiviteterFor(handleplan.value, id).length === 0);
  return uden.map(({ id, tekst }) =>
    fund(HANDLEPLANREGLER.udækket, handleplan.at(['aktiviteter']), {
      message: `Ingen aktivitet knytter sig til ${id}: ${tekst}.`,
      hint: 'Tilføj en aktivitet: samarbejd handleplan ny',
    }),
  );
}

/** The finding where `hvornår` is not understood; also for an activity that is about to be written. */
export function hvornårForstået(
  doc: Located<unknown>,
  { hvornår }: Pick<Aktivitet, 'hvornår'>,
  path: Path,
): readonly Finding[] {
  if (parseHvornår(hvornår) !== undefined) return [];
  return [
    fund(HANDLEPLANREGLER.hvornår, doc.at(path), {
      message: 'Det, der står under hvornår, kan ikke regnes om til en frist.',
      hint: `Skriv det fx sådan: ${HVORNÅR_EKSEMPLER.join(' · ')}`,
    }),
  ];
}

function frister(doc: Located<Handleplan>, aktivitet: Aktivitet, i: number, today: Dato): readonly Finding[] {
  const stand = aktivitetsstand(aktivitet, today);
  if (stand === undefined) return [];
  const place = doc.at(['aktiviteter', i, 'hvornår']);
  const skriv = `samarbejd handleplan status ${aktivitet.id} ${stand.gentages ? 'i_gang' : 'gennemført'} --gennemført ÅÅÅÅ-MM-DD`;
  const hint = `Skriv, hvornår det er sket: ${skriv}`;
  return [
    ...stand.forsinkede
      .slice(-1)
      .map((f) => fund(HANDLEPLANREGLER.forsinket, place, { message: forsinket(f, stand.forsinkede), hint })),
    ...stand.oversprungne.slice(-1).map(() => {
      const dage = opremsning(stand.oversprungne.map((f) => formatDato(f.forfald)));
      const message = `Aktiviteten er ikke gennemført de gange, der havde frist ${dage}.`;
      const sket = `Er det alligevel sket, så skriv dagen: ${skriv}`;
      return fund(HANDLEPLANREGLER.oversprunget, place, { message, hint: sket });
    }),
    ...(stand.udenBegyndelse ? [fund(HANDLEPLANREGLER.aldrig, place, aldrig(skriv))] : []),
  ];
}

function forsinket({ forfald }: Forekomst, alle: readonly Forekomst[]): string {
  const flere = alle.length > 1 ? ` Det samme gælder ${alle.length - 1} gange før.` : '';
  return `Aktiviteten skulle være gennemført senest ${formatDato(forfald)}.${flere}`;
}

function aldrig(skriv: string) {
  return {
    message: 'Aktiviteten er aldrig gennemført, og der står ikke, hvornår den begynder at gælde.',
    hint: `Skriv fra: og en dato i handleplan.yaml, eller kør: ${skriv}`,
  };
}

function fremtid(
  doc: Located<Handleplan>,
  { gennemført }: Aktivitet,
  i: number,
  today: Dato,
): readonly Finding[] {
  return gennemført.flatMap((dag, j) => {
    if (dag <= today) return [];
    return [
      fund(HANDLEPLANREGLER.fremtid, doc.at(['aktiviteter', i, 'gennemført', j]), {
        message: 'Datoen under gennemført ligger i fremtiden.',
        hint: 'Skriv den dag, det skete.',
      }),
    ];
  });
}
