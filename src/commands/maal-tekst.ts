/** The whole skema as lines for the screen of the one who works with it: every group of the form, also the empty ones. */

import { type Dato, formatDato } from '../base/dato.ts';
import { opremsning } from '../base/tekst.ts';
import type { Context, Line } from '../context.ts';
import { efterNavnet } from '../documents/tekstform.ts';
import type { Aftale } from '../model/aftale.ts';
import type { Emne } from '../model/emne.ts';
import type { MålOgAftaler } from '../model/maal-og-aftaler.ts';
import { type Mål, OMRÅDER, OMRÅDENAVNE, senesteStatus } from '../model/maal.ts';
import type { Aftalenyt } from '../rules/aftaler.ts';
import { gældendeUnderskrifter, senestAftalt, underskrivere } from '../rules/maal-underskrift.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { målindhold } from '../store/maal-indhold.ts';

export interface Skemavisning {
  readonly kommune: Kommune;
  readonly sag: Sagsmappe;
  readonly skema: MålOgAftaler;
  readonly text: string;
  readonly today: Dato;
  /** Show the citizen's name. */
  readonly navne: boolean;
}

const INTET = '  (ikke udfyldt)';

function afsnit(titel: string, linjer: readonly string[]): readonly Line[] {
  return ['', [{ text: titel, style: 'bold' }], ...(linjer.length > 0 ? linjer : [INTET])];
}

const emner = (liste: readonly Emne[]) =>
  liste.map(({ tekst }) => `  - ${tekst.reveal().trimEnd().replace(/\n/g, '\n    ')}`);

/** Lines for the terminal, in the order of the form (R-155…R-166). */
export function skematekst(context: Context, visning: Skemavisning): readonly Line[] {
  const { skema } = visning;
  return [
    ...hoved(visning),
    ...afsnit('Sagsresumé', resumé(skema)),
    ...afsnit('Indsats', indsats(skema)),
    ...afsnit('Formål med støtten', emner(skema.formål)),
    ...afsnit('Andre særlige forhold', emner(skema.andre_forhold)),
    ...afsnit('Mål', mål(visning)),
    ...afsnit('Køreplan', køreplan(visning)),
    ...afsnit('Sådan forholder borgeren sig til planen', emner(skema.holdning ? [skema.holdning] : [])),
    ...afsnit('Underskrifter', underskrifter(context, visning)),
  ];
}

function hoved({ sag, skema, navne }: Skemavisning): readonly string[] {
  const { navn } = sag.forløb.value.borger;
  const møde = skema.seneste_møde;
  return [
    `Mål- og aftaleskema for ${sag.id}${skema.plantype === 'helhedsorienteret' ? ' (helhedsorienteret plan)' : ''}`,
    `  borger: ${navne ? navn.reveal() : navn.toString()}`,
    `  seneste møde: ${møde === undefined ? 'intet endnu' : formatDato(møde)}`,
  ];
}

function resumé({ resumé: r }: MålOgAftaler): readonly string[] {
  const felter = [
    ['uddannelse', r.uddannelse],
    ['erhvervserfaring', r.erhvervserfaring],
    ['diagnoser', r.diagnoser],
  ] as const;
  return [
    ...felter.flatMap(([navn, tekst]) => (tekst ? [`  ${navn}: ${tekst.reveal()}`] : [])),
    ...(r.tidligere_indsatser.length > 0
      ? ['  tidligere indsatser:', ...emner(r.tidligere_indsatser).map((l) => `  ${l}`)]
      : []),
    ...emner(r.andet),
  ];
}

function indsats({ indsatser }: MålOgAftaler): readonly string[] {
  return indsatser.map(({ støtte, paragraf, starter, varighed, beskæftigelsestilbud: tilbud }) => {
    const dele = [
      støtte.tekst.reveal(),
      paragraf,
      starter && `fra ${formatDato(starter)}`,
      varighed,
      tilbud && `beskæftigelsestilbud: ${tilbud.reveal()}`,
    ];
    return `  - ${dele.filter(Boolean).join(' · ')}`;
  });
}

function navnet({ kommune, sag }: Pick<Skemavisning, 'kommune' | 'sag'>, id: string): string {
  if (id === 'borger') return 'borgeren';
  const person = kommune.personer.value.personer.find((p) => p.id === id);
  return person?.navn ?? sag.forløb.value.netværk.find((n) => n.id === id)?.navn.reveal() ?? id;
}

/** What became of agreements, in lines as they are said. */
export function aftaletekst(
  om: Pick<Skemavisning, 'kommune' | 'sag'>,
  { udførte, bortfaldne, ændrede }: Aftalenyt,
): readonly string[] {
  const sagt = ({ hvem, hvad }: Aftale) => `${navnet(om, hvem)} ${efterNavnet(hvad.reveal())}`;
  return [
    ...udførte.map((aftale) => `Udført: ${sagt(aftale)}`),
    ...bortfaldne.map((aftale) => `Ikke længere aktuelt: ${sagt(aftale)}`),
    ...ændrede.map((aftale) => `Lavet om: ${sagt(aftale)}, senest ${formatDato(aftale.hvornår)}`),
  ];
}

function mål(visning: Skemavisning): readonly string[] {
  return OMRÅDENAVNE.flatMap((område) => {
    const egne = visning.skema.mål.filter((m) => m.område === område);
    if (egne.length === 0) return [];
    return [`  ${OMRÅDER[område].navn}`, ...egne.flatMap((m) => etMål(visning, m))];
  });
}

function etMål(visning: Skemavisning, m: Mål): readonly string[] {
  const status = senesteStatus(m);
  const hvem = opremsning(m.ansvarlige.map((id) => navnet(visning, id)));
  const udfald = status && `${status.nået ? 'nået' : 'ikke nået'} ${formatDato(status.dato)}`;
  return [
    `    ${m.id}  ${m.mål.reveal()}${m.på_sigt ? ' (på sigt)' : ''}`,
    ...m.delmål.map((t) => `             delmål: ${t.reveal()}`),
    ...m.handlinger.map((t) => `             - ${t.reveal()}`),
    `             ansvarlig: ${hvem || 'ingen endnu'}`,
    ...(udfald ? [`             ${udfald}${status.årsag ? `: ${status.årsag.reveal()}` : ''}`] : []),
  ];
}

function køreplan(visning: Skemavisning): readonly string[] {
  const { ansvarlig, næste } = visning.skema.køreplan;
  return [
    ...(ansvarlig === undefined ? [] : [`  ansvarlig for opfølgning: ${navnet(visning, ansvarlig)}`]),
    ...(næste === undefined ? [] : [`  tages op igen senest: ${formatDato(næste)}`]),
  ];
}

function underskrifter(context: Context, visning: Skemavisning): readonly string[] {
  const { kommune, sag, skema, text, today: dag } = visning;
  const om = { skema, forløb: sag.forløb.value, metode: kommune.metode.value, dag };
  const indhold = context.hash(målindhold(text));
  const fra = senestAftalt(sag.møder.map((m) => m.møde.value));
  const gyldige = new Map(gældendeUnderskrifter({ ...om, indhold, fra }).map((u) => [u.hvem, u.dato]));
  return underskrivere(om).map((id) => {
    const dato = gyldige.get(id);
    const før = skema.underskrifter.some((u) => u.hvem === id);
    const svar = dato
      ? formatDato(dato)
      : før
        ? 'noget er ændret eller aftalt siden underskriften'
        : 'mangler';
    return `  ${navnet(visning, id)}: ${svar}`;
  });
}
