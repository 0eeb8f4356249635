/** From answers to the meeting that is written: number, agenda, last day for answers, calendar. */

import type { Dato } from '../base/dato.ts';
import { FindingsError } from '../base/errors.ts';
import type { Finding } from '../base/finding.ts';
import { newId } from '../base/id.ts';
import { ukendt } from '../base/kendt.ts';
import { Sensitive } from '../base/sensitive.ts';
import { opremsning } from '../base/tekst.ts';
import type { Context } from '../context.ts';
import { efterNavnet } from '../documents/tekstform.ts';
import type { Aftale } from '../model/aftale.ts';
import type { Emne } from '../model/emne.ts';
import type { Indkaldelse } from '../model/indkaldelse.ts';
import { mødetype } from '../model/metode-navne.ts';
import type { Mødetype } from '../model/moedetype.ts';
import { type Møde, møde } from '../model/moede.ts';
import { lavDagsorden, type Underpunkt } from '../rules/dagsorden.ts';
import { MØDEFRISTREGLER } from '../rules/moede-frister.ts';
import { kendteIForløb } from '../rules/personopslag.ts';
import type { Grænser } from '../rules/regel.ts';
import { indkalderIForløb, næsteNummer, svarfristFor, tilOpfølgning, tjekTid } from '../rules/indkaldelse.ts';
import { type Answers, judgeAnswers, type YamlMap } from '../store/answers.ts';
import { mødeopgaver } from '../rules/moede-opgaver.ts';
import { tjekMøde } from '../rules/moede.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { actingPerson } from './actor.ts';
import { opgaveliste } from './flyt-ops.ts';

export interface NytMøde {
  readonly møde: Møde;
  /** The same as plain data, to be written. */
  readonly data: YamlMap;
}

export interface Omstændigheder {
  readonly kommune: Kommune;
  readonly sag: Sagsmappe;
  readonly grænser: Grænser;
  readonly today: Dato;
}

function mødetypeFor({ metode }: Kommune, type: string): Mødetype {
  const fundet = mødetype(metode.value, type);
  if (fundet) return fundet;
  const navne = Object.keys(metode.value.mødetyper);
  throw ukendt(type, navne, 'Metoden har ingen mødetype med det navn.', `Vælg mellem ${opremsning(navne)}.`);
}

/** Whoever has the function in the case; else the one who acts. */
async function indkalder(context: Context, svar: Indkaldelse, om: Omstændigheder): Promise<string> {
  const { kommune, sag, today } = om;
  const haver = svar.indkalder ?? indkalderIForløb(kommune.metode.value, sag.forløb.value, today);
  return haver ?? (await actingPerson(context, kommune)).id;
}

/** As it is written: the text alone, or with what it is about. */
function underpunkt(under: Underpunkt): string | YamlMap {
  if (typeof under === 'string') return under;
  const tekst = under.tekst.reveal();
  return under.om === undefined || under.om.length === 0 ? tekst : { tekst, om: under.om };
}

/** The citizen by name, as in every other line of the agenda; who else has it, is not told to all who read it. */
function somPunkt({ hvem, hvad, om }: Aftale): Emne {
  const sagt = efterNavnet(hvad.reveal());
  const tekst = hvem === 'borger' ? `{borger} ${sagt}` : `${sagt.charAt(0).toUpperCase()}${sagt.slice(1)}`;
  return { tekst: new Sensitive(tekst), om };
}

function dagsorden(type: Mødetype, nummer: number, { tid }: Indkaldelse, { sag }: Omstændigheder): YamlMap[] {
  const punkter = nummer === 1 ? type.dagsorden.første : type.dagsorden.opfølgning;
  const { aftaler, parkeret } = tilOpfølgning(sag.møder.map((m) => m.møde.value));
  const indhold = { ønsker: sag.forløb.value.ønsker, aftaler: aftaler.map(somPunkt), parkeret };
  return lavDagsorden(punkter, tid.fra, tid.til, indhold).map((p) => ({
    punkt: p.punkt,
    fra: p.fra,
    minutter: String(p.minutter),
    underpunkter: p.underpunkter.length > 0 ? p.underpunkter.map(underpunkt) : undefined,
  }));
}

function refuse(findings: readonly Finding[]): void {
  if (findings.some((f) => f.severity === 'fejl')) throw new FindingsError(findings);
}

/** @throws UserError the method has no such meeting · FindingsError what is wrong with the meeting as a whole */
export async function nytMøde(
  context: Context,
  svar: Answers<Indkaldelse>,
  om: Omstændigheder,
): Promise<NytMøde> {
  const indkaldelse = svar.doc.value;
  refuse(tjekTid(svar.doc, om.today));
  const type = mødetypeFor(om.kommune, indkaldelse.type);
  const nummer = næsteNummer(
    om.sag.møder.map((m) => m.møde.value),
    indkaldelse.type,
  );
  const { formål, tid, sted, deltagere, tolk } = svar.data;
  const { newUid } = await import('../export/ics.ts');
  const { dato } = indkaldelse.tid;
  const judged = judgeAnswers(
    {
      id: newId('m', context.random.below),
      type: indkaldelse.type,
      nummer: String(nummer),
      status: 'indkaldt',
      formål,
      tid: { ...(tid as YamlMap), fra: indkaldelse.tid.fra, til: indkaldelse.tid.til },
      sted,
      indkalder: await indkalder(context, indkaldelse, om),
      svarfrist:
        indkaldelse.svarfrist ??
        svarfristFor(dato, om.today, om.grænser.varighed(MØDEFRISTREGLER.svarMangler)),
      deltagere,
      tolk,
      dagsorden: dagsorden(type, nummer, indkaldelse, om),
      kalender: { uid: newUid(context.random), sekvens: '0' },
    },
    møde,
  );
  const opgaver = mødeopgaver(judged.doc.value, om.sag.forløb.value, om.grænser, om.today);
  const { metode, samarbejd, personer } = om.kommune;
  const kendte = kendteIForløb(personer.value, om.sag.forløb.value);
  refuse(tjekMøde({ møde: judged.doc, metode: metode.value, samarbejd: samarbejd.value, kendte }));
  return {
    møde: { ...judged.doc.value, opgaver: [...opgaver] },
    data: { ...judged.data, opgaver: opgaveliste(opgaver) },
  };
}
