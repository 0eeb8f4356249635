/** moede.yaml: a meeting whose times hold together, with people, a room and a kind that exist. Purpose and reasons are the schema's demand. */

import type { Finding } from '../base/finding.ts';
import { tilMinutter } from '../base/klokkeslaet.ts';
import type { Located } from '../base/located.ts';
import { mødetype } from '../model/metode-navne.ts';
import type { Metode } from '../model/metode.ts';
import type { Møde } from '../model/moede.ts';
import type { Samarbejd } from '../model/samarbejd.ts';
import { dobbelte, egneIder } from './dobbelt.ts';
import { erFortælling } from './moede-fortaelling.ts';
import { MØDEREGLER } from './moede-regler.ts';
import { type Henvisning, ukendtePersoner } from './personopslag.ts';
import { fund } from './regel.ts';
import { ukendteNavne } from './ukendt.ts';

export interface Mødetjek {
  readonly møde: Located<Møde>;
  readonly metode: Metode;
  readonly samarbejd: Samarbejd;
  /** The ids of personer.yaml and of the case's network. */
  readonly kendte: ReadonlySet<string>;
}

/** Everything wrong in one moede.yaml, unsorted. Which papers may be sent to whom is samtykke.ts. */
export function tjekMøde(tjek: Mødetjek): readonly Finding[] {
  const { møde, kendte } = tjek;
  return [
    ...navne(tjek),
    ...ukendtePersoner(møde, henvisninger(møde.value), kendte),
    ...gentagelser(møde),
    ...tid(møde),
    ...dagsorden(møde),
    ...svarfrist(møde),
    ...deltagere(tjek),
    ...tolk(møde),
    ...beslutninger(møde),
  ];
}

function henvisninger(møde: Møde): readonly Henvisning[] {
  const { indkalder, deltagere: med, til_stede: tilStede, aftaler, parkeret } = møde;
  return [
    { id: indkalder, path: ['indkalder'] },
    ...med.map(({ person: id }, i) => ({ id, path: ['deltagere', i, 'person'] })),
    ...tilStede.map((id, i) => ({ id, path: ['til_stede', i] })),
    ...aftaler.flatMap(({ hvem: id, ændringer }, i) => [
      { id, path: ['aftaler', i, 'hvem'] },
      ...ændringer.map(({ af }, k) => ({ id: af, path: ['aftaler', i, 'ændringer', k, 'af'] })),
    ]),
    ...parkeret.map(({ fra: id }, i) => ({ id, path: ['parkeret', i, 'fra'] })),
  ];
}

function gentagelser(møde: Located<Møde>): readonly Finding[] {
  const med = møde.value.deltagere.map(({ person: id }, i) => ({ id, path: ['deltagere', i, 'person'] }));
  return [...dobbelte(møde, med), ...dobbelte(møde, egneIder(['aftaler'], møde.value.aftaler))];
}

function navne({ møde, metode, samarbejd }: Mødetjek): readonly Finding[] {
  const { type, sted } = møde.value;
  const lokale = 'lokale' in sted ? sted.lokale : undefined;
  const lokaler = samarbejd.lokaler.map(({ id }) => id);
  return [
    ...ukendteNavne(
      MØDEREGLER.type,
      møde,
      [{ navn: type, path: ['type'] }],
      Object.keys(metode.mødetyper),
      'metodens mødetyper',
    ),
    ...ukendteNavne(
      MØDEREGLER.lokale,
      møde,
      [{ navn: lokale, path: ['sted', 'lokale'] }],
      lokaler,
      'lokalerne i samarbejd.yaml',
    ),
  ];
}

/** A meeting ends after it begins. */
export function tid(møde: Located<Pick<Møde, 'tid'>>): readonly Finding[] {
  const { fra, til } = møde.value.tid;
  if (fra < til) return [];
  return [
    fund(MØDEREGLER.tid, møde.at(['tid', 'til']), {
      message: `Mødet slutter kl. ${til}, men begynder først kl. ${fra}.`,
      hint: 'Skriv tiden som fra-til, fx 09.30-11.00.',
    }),
  ];
}

/** Items follow one another without overlapping, from the beginning of the meeting to no later than its end. A pause is allowed. */
function dagsorden(møde: Located<Møde>): readonly Finding[] {
  const { dagsorden: punkter, tid: mødetid } = møde.value;
  const fejl = (i: number, message: string) =>
    fund(MØDEREGLER.dagsorden, møde.at(['dagsorden', i, 'fra']), {
      message: `Punkt ${i + 1} ${message}.`,
      hint: `Ret klokkeslæt eller minutter: samarbejd møde dagsorden ${møde.value.id}`,
    });
  const findings: Finding[] = [];
  let ledigFra = tilMinutter(mødetid.fra);
  for (const [i, { fra, minutter }] of punkter.entries()) {
    const begynder = tilMinutter(fra);
    const slutter = begynder + minutter;
    if (i === 0 && begynder > ledigFra) findings.push(fejl(i, 'begynder ikke, når mødet begynder'));
    if (begynder < ledigFra)
      findings.push(fejl(i, i === 0 ? 'begynder før mødet' : 'begynder, før det forrige er slut'));
    if (slutter > tilMinutter(mødetid.til)) findings.push(fejl(i, 'slutter efter mødet'));
    ledigFra = slutter;
  }
  return findings;
}

function svarfrist(møde: Located<Møde>): readonly Finding[] {
  const { svarfrist: frist, tid: mødetid } = møde.value;
  if (frist === undefined || frist <= mødetid.dato) return [];
  return [
    fund(MØDEREGLER.svarfrist, møde.at(['svarfrist']), {
      message: 'Svarfristen ligger efter mødet.',
      hint: 'Sæt en svarfrist før mødet.',
    }),
  ];
}

/** The citizen and the convener are always there, and take a seat each. */
function deltagere({ møde, metode, samarbejd }: Mødetjek): readonly Finding[] {
  const { deltagere: med, type, indkalder, sted } = møde.value;
  const findings: Finding[] = [];
  if (med.length === 0 && mødetype(metode, type)?.med_eksterne === 'ja') {
    findings.push(
      fund(MØDEREGLER.udenDeltagere, møde.at(['deltagere']), {
        message: 'Mødet har ingen deltagere.',
        hint: 'Skriv, hvem der skal med, og hvorfor netop de.',
      }),
    );
  }
  const pladser = samarbejd.lokaler.find(({ id }) => 'lokale' in sted && id === sted.lokale)?.pladser;
  const antal = new Set([...med.map(({ person }) => person), indkalder, 'borger']).size;
  if (pladser !== undefined && antal > pladser) {
    findings.push(
      fund(MØDEREGLER.pladser, møde.at(['sted', 'lokale']), {
        message: `Lokalet har ${pladser} pladser, og der kommer ${antal}.`,
        hint: 'Vælg et større lokale.',
      }),
    );
  }
  return findings;
}

function tolk(møde: Located<Møde>): readonly Finding[] {
  const { tolk: valg, status, id } = møde.value;
  if (status !== 'indkaldt') return [];
  const advarsel = (path: readonly string[], message: string, hint: string) => [
    fund(MØDEREGLER.tolk, møde.at(path), { message, hint }),
  ];
  if (valg === undefined)
    return advarsel(
      ['tolk'],
      'Det er ikke besluttet, om der skal tolk med.',
      'Spørg borgeren, og skriv tolk: {nødvendig: ja} eller nej.',
    );
  if (!valg.nødvendig || valg.bestilt !== undefined) return [];
  return advarsel(
    ['tolk', 'bestilt'],
    'Tolken er ikke bestilt.',
    `Bestil tolken, og skriv dagen under tolk i ${id}.`,
  );
}

function beslutninger(møde: Located<Møde>): readonly Finding[] {
  const antal = møde.value.dagsorden.length;
  return møde.value.beslutninger.flatMap(({ punkt, tekst }, i) => [
    ...(punkt >= 1 && punkt <= antal
      ? []
      : [
          fund(MØDEREGLER.beslutning, møde.at(['beslutninger', i, 'punkt']), {
            message: `Beslutningen hører til punkt ${punkt}, men dagsordenen har ${antal}.`,
            hint: 'Skriv nummeret på et punkt i dagsordenen; det første er 1.',
          }),
        ]),
    ...(erFortælling(tekst)
      ? [
          fund(MØDEREGLER.langBeslutning, møde.at(['beslutninger', i, 'tekst']), {
            message: 'Beslutningen er lang.',
            hint: 'Skriv kun det, der blev besluttet, ikke samtalen. Del den eventuelt i flere.',
          }),
        ]
      : []),
  ]);
}
