/** maal-og-aftaler.yaml: everyone it names exists, and it says what a plan must say. Who may see it is samtykke.ts. */

import { formatDato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import { formatVarighed } from '../base/graense.ts';
import type { Path } from '../base/located.ts';
import type { Sensitive } from '../base/sensitive.ts';
import type { MålOgAftaler } from '../model/maal-og-aftaler.ts';
import { type Mål, senesteStatus } from '../model/maal.ts';
import type { Samtykke } from '../model/samtykke.ts';
import { dobbelte, egneIder } from './dobbelt.ts';
import type { Jegform } from './jegform.ts';
import { opfølgningsfrist, underskriftsfrist, type Underskriftsgrundlag } from './maal-frister.ts';
import { MÅLREGLER } from './maal-regler.ts';
import { harBeskæftigelsesmål, harPlansamtykke } from './maal-underskrift.ts';
import { type Henvisning, ukendtePersoner } from './personopslag.ts';
import { fund, type Regel } from './regel.ts';

export interface Måltjek extends Underskriftsgrundlag {
  readonly samtykker: readonly Samtykke[];
  /** The ids of personer.yaml and of the case's network. */
  readonly kendte: ReadonlySet<string>;
  /** Judges a masked text; the rules never open it. */
  readonly jegform: (tekst: Sensitive) => Jegform;
}

/** Everything wrong or due in one skema, unsorted (R-128… …R-166). */
export function tjekMål(tjek: Måltjek): readonly Finding[] {
  const { skema, kendte } = tjek;
  return [
    ...dobbelte(skema, egneIder(['mål'], skema.value.mål)),
    ...ukendtePersoner(skema, henvisninger(skema.value), kendte),
    ...helhedsorienteret(tjek),
    ...dækning(tjek),
    ...skema.value.mål.flatMap((mål, i) => målfund(tjek, mål, ['mål', i])),
    ...køreplan(tjek),
    ...underskrift(tjek),
    ...fremtid(tjek),
  ];
}

function henvisninger({ mål, køreplan: plan, team, underskrifter }: MålOgAftaler): readonly Henvisning[] {
  return [
    ...mål.flatMap(({ ansvarlige }, i) =>
      ansvarlige.map((id, j) => ({ id, path: ['mål', i, 'ansvarlige', j] })),
    ),
    { id: plan.ansvarlig, path: ['køreplan', 'ansvarlig'] },
    ...team.map(({ person: id }, i) => ({ id, path: ['team', i, 'person'] })),
    ...underskrifter.map(({ hvem: id }, i) => ({ id, path: ['underskrifter', i, 'hvem'] })),
  ];
}

function meld(
  { skema }: Måltjek,
  regel: Regel,
  path: Path,
  message: string,
  hint: string,
): readonly Finding[] {
  return [fund(regel, skema.at(path), { message, hint })];
}

function sæt({ forløb }: Måltjek): string {
  return `samarbejd mål sæt ${forløb.id}`;
}

function helhedsorienteret(tjek: Måltjek): readonly Finding[] {
  const { skema, samtykker, forløb, today } = tjek;
  if (skema.value.plantype !== 'helhedsorienteret' || harPlansamtykke(samtykker, today)) return [];
  return meld(
    tjek,
    MÅLREGLER.helhedsorienteret,
    ['plantype'],
    'Der er intet gældende samtykke til én helhedsorienteret plan.',
    `Skriv samtykket ned (samarbejd samtykke giv ${forløb.id}), eller skriv plantype: almindelig.`,
  );
}

/** What § 141, stk. 3 asks a plan to say. The varighed of each indsats is always there: the form's own words, or others. */
function dækning(tjek: Måltjek): readonly Finding[] {
  const { formål, indsatser, andre_forhold } = tjek.skema.value;
  const lister = [
    { nøgle: 'formål', tom: formål.length === 0, hvad: 'formålet med støtten' },
    { nøgle: 'indsatser', tom: indsatser.length === 0, hvad: 'indsatsen og dens varighed' },
    { nøgle: 'andre_forhold', tom: andre_forhold.length === 0, hvad: 'andre særlige forhold' },
  ];
  const mangel = lister
    .filter(({ tom }) => tom)
    .flatMap(({ nøgle, hvad }) =>
      meld(
        tjek,
        MÅLREGLER.dækning,
        [nøgle],
        `Skemaet siger ikke noget om ${hvad}.`,
        `Skriv det under ${nøgle}, også hvis svaret er »ingen«: ${sæt(tjek)}`,
      ),
    );
  if (harBeskæftigelsesmål(tjek.skema.value)) return mangel;
  const uden = meld(
    tjek,
    MÅLREGLER.beskæftigelsesmål,
    ['mål'],
    'Skemaet har intet mål om uddannelse eller beskæftigelse.',
    `Skriv et, om nødvendigt med på_sigt: ja: ${sæt(tjek)}`,
  );
  return [...mangel, ...uden];
}

function målfund(tjek: Måltjek, mål: Mål, path: Path): readonly Finding[] {
  const sidste = senesteStatus(mål);
  const tekster = [
    { tekst: mål.mål, sted: [...path, 'mål'] },
    ...mål.delmål.map((tekst, j) => ({ tekst, sted: [...path, 'delmål', j] })),
  ];
  const fundne = tekster.flatMap(({ tekst, sted }) => jegformfund(tjek, tekst, sted));
  if (sidste?.nået === true) return fundne;
  return [
    ...fundne,
    ...(mål.handlinger.length > 0
      ? []
      : meld(tjek, MÅLREGLER.udenHandling, path, `${mål.id} har ingen handling.`, `Skriv, hvad der gøres: ${sæt(tjek)}`)),
    ...(mål.ansvarlige.length > 0
      ? []
      : meld(tjek, MÅLREGLER.udenAnsvarlig, path, `${mål.id} har ingen ansvarlig.`, `Skriv, hvem der gør det: ${sæt(tjek)}`)),
    ...(sidste === undefined || sidste.årsag !== undefined
      ? []
      : meld(tjek, MÅLREGLER.årsag, [...path, 'status'], `${mål.id} er ikke nået, og årsagen står der ikke.`, `Skriv årsagen: samarbejd mål status ${tjek.forløb.id} ${mål.id} ikke_nået`)),
  ]; // prettier-ignore
}

const JEGFORM: Readonly<Record<NonNullable<Jegform>, string>> = {
  udefra: 'Målet taler om borgeren udefra.',
  uden_jeg: 'Målet er ikke skrevet i jeg-form.',
};

function jegformfund(tjek: Måltjek, tekst: Sensitive, path: Path): readonly Finding[] {
  const svar = tjek.jegform(tekst);
  if (svar === undefined) return [];
  const hint = 'Skriv det, som borgeren selv siger det: »Jeg vil …«, »Jeg har brug for …«. Spørg borgeren.';
  return meld(tjek, MÅLREGLER.jegform, path, JEGFORM[svar], hint);
}

/** On the agreed day the situation can still be taken up; the day after it is late. */
function køreplan(tjek: Måltjek): readonly Finding[] {
  const { ansvarlig, næste } = tjek.skema.value.køreplan;
  const uden = ansvarlig === undefined || næste === undefined;
  if (uden)
    return meld(
      tjek,
      MÅLREGLER.køreplan,
      ['køreplan'],
      ansvarlig === undefined
        ? 'Det står ikke, hvem der følger op på skemaet.'
        : 'Det står ikke, hvornår borgerens situation tages op igen.',
      `Skriv begge dele under køreplan: ${sæt(tjek)}`,
    );
  const frist = opfølgningsfrist(tjek.skema.value, tjek.forløb);
  if (frist === undefined || tjek.today <= frist) return [];
  return meld(
    tjek,
    MÅLREGLER.opfølgning,
    ['køreplan', 'næste'],
    `Borgerens situation skulle være taget op igen senest ${formatDato(frist)}.`,
    `Hold mødet, og skriv en ny dato under køreplan: ${sæt(tjek)}`,
  );
}

/** In order on the last day of the limit after the latest meeting, late the day after. */
function underskrift(tjek: Måltjek): readonly Finding[] {
  const { forløb, grænser, today } = tjek;
  const frist = underskriftsfrist(tjek);
  if (frist === undefined || today <= frist.dag) return [];
  const grænse = grænser.varighed(MÅLREGLER.underskrift);
  return meld(
    tjek,
    MÅLREGLER.underskrift,
    ['underskrifter'],
    `Skemaet, som det er nu, er ikke skrevet under af alle inden ${formatVarighed(grænse)} efter mødet. Det mangler: ${frist.savnes.join(', ')}.`,
    `Print det (samarbejd mål vis ${forløb.id} --underskrift --som html), og skriv, hvem der har skrevet under: samarbejd mål underskriv ${forløb.id}`,
  );
}

function fremtid(tjek: Måltjek): readonly Finding[] {
  const { mål, underskrifter } = tjek.skema.value;
  const datoer = [
    ...underskrifter.map(({ dato }, i) => ({ dato, path: ['underskrifter', i, 'dato'] })),
    ...mål.flatMap(({ status }, i) =>
      status.map(({ dato }, j) => ({ dato, path: ['mål', i, 'status', j, 'dato'] })),
    ),
  ];
  return datoer
    .filter(({ dato }) => dato > tjek.today)
    .flatMap(({ path }) =>
      meld(tjek, MÅLREGLER.fremtid, path, 'Datoen ligger i fremtiden.', 'Ret datoen til den dag, det skete.'),
    );
}
