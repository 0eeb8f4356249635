/** The questions of `mål sæt`: one part of the skema at a time, until the person says that it is enough. */

import type { Dato } from '../base/dato.ts';
import type { Prompter } from '../context.ts';
import { MÅLTYPER, OMRÅDER, OMRÅDENAVNE } from '../model/maal.ts';
import { VARIGHED } from '../model/maal-og-aftaler.ts';
import type { YamlMap } from '../store/answers.ts';
import { askJaNej } from './answers.ts';
import { askEmne, askOm, medOm } from './emne-svar.ts';
import { datosvar } from './svartjek.ts';

type Del = (prompter: Prompter, today: Dato) => Promise<YamlMap>;

/** Several answers on one line, parted by semicolons. */
function delt(svar: string): readonly string[] {
  return svar
    .split(';')
    .map((del) => del.trim())
    .filter((del) => del !== '');
}

/** A list that says nothing is not written. */
function udfyldt(liste: readonly string[]): readonly string[] | undefined {
  return liste.length === 0 ? undefined : liste;
}

/** Several texts at once, and what any of them also tells of: that then holds for all of them. */
async function askEmner(
  prompter: Prompter,
  question: string,
  options: { readonly required?: boolean } = {},
): Promise<readonly (string | YamlMap)[]> {
  const tekster = delt(await prompter.text(question, options));
  const om = tekster.length === 0 ? [] : await askOm(prompter);
  return tekster.map((tekst) => medOm(tekst, om));
}

const mål: Del = async (prompter) => ({
  område: await prompter.choose(
    'Hvilket område?',
    OMRÅDENAVNE.map((value) => ({ value, name: OMRÅDER[value].navn })),
  ),
  måltype: await prompter.choose(
    'Er det et skridt mod uddannelse eller beskæftigelse?',
    MÅLTYPER.map((value) => ({ value, name: value })),
  ),
  mål: await prompter.text('Hvad vil borgeren? Med egne ord: Jeg vil …', { required: true }),
  på_sigt: await askJaNej(prompter, 'Kan det først nås på sigt?'),
  delmål: delt(await prompter.text('Delmål (semikolon imellem)')),
  handlinger: delt(await prompter.text('Hvad gøres der (semikolon imellem)?')),
  ansvarlige: delt(await prompter.text('Hvem er ansvarlige (borger eller id, semikolon imellem)?')),
  om: udfyldt(await askOm(prompter)),
});

const indsats: Del = async (prompter, today) => ({
  støtte: await askEmne(prompter, 'Hvilken støtte?', { required: true }),
  paragraf: await prompter.text('Jf. § (fx SEL § 85)'),
  starter: await prompter.text('Starter den', { initial: today, check: datosvar }),
  varighed: await prompter.text('Varighed', { initial: VARIGHED }),
  beskæftigelsestilbud: await prompter.text('Beskæftigelsestilbud i forbindelse med indsatsen'),
});

const resumé: Del = async (prompter) => ({
  uddannelse: await prompter.text('Uddannelse'),
  erhvervserfaring: await prompter.text('Erhvervserfaring'),
  diagnoser: await prompter.text('Diagnoser, kun dem der har betydning for målene'),
  tidligere_indsatser: await askEmner(prompter, 'Tidligere indsatser (semikolon imellem)'),
});

const køreplan: Del = async (prompter) => ({
  ansvarlig: await prompter.text('Hvem følger op på skemaet og aftalerne (id)?'),
  næste: await prompter.text('Hvornår tages situationen op igen (ÅÅÅÅ-MM-DD)?', { check: datosvar }),
});

const godkendelse: Del = async (prompter, today) => ({
  dato: await prompter.text('Hvilken dag?', { initial: today, required: true, check: datosvar }),
  formål: await askJaNej(prompter, 'Godkender borgeren skemaets formål?'),
  må_sendes: await askJaNej(prompter, 'Siger borgeren ja til, at skemaet sendes?'),
});

const FÆRDIG = 'færdig';
const DELE = [
  { value: 'mål', name: 'et mål' },
  { value: 'resumé', name: 'sagsresumé' },
  { value: 'indsatser', name: 'indsats' },
  { value: 'formål', name: 'formål med støtten' },
  { value: 'andre_forhold', name: 'andre særlige forhold' },
  { value: 'køreplan', name: 'køreplan' },
  { value: 'holdning', name: 'borgerens holdning til planen' },
  { value: 'godkendelse', name: 'godkendelse og lov til at sende' },
  { value: 'seneste_møde', name: 'dato for seneste møde' },
  { value: FÆRDIG, name: 'ikke mere' },
];

async function spørg(prompter: Prompter, del: string, før: YamlMap, today: Dato): Promise<YamlMap> {
  const liste = (nøgle: string) => (før[nøgle] ?? []) as readonly YamlMap[];
  if (del === 'mål') return { mål: [...liste('mål'), await mål(prompter, today)] };
  if (del === 'indsatser') return { indsatser: [...liste('indsatser'), await indsats(prompter, today)] };
  if (del === 'resumé') return { resumé: await resumé(prompter, today) };
  if (del === 'køreplan') return { køreplan: await køreplan(prompter, today) };
  if (del === 'godkendelse') return { godkendelse: await godkendelse(prompter, today) };
  if (del === 'seneste_møde')
    return {
      seneste_møde: await prompter.text('Hvilken dag?', { initial: today, required: true, check: datosvar }),
    };
  if (del === 'holdning')
    return { holdning: await askEmne(prompter, 'Hvad siger borgeren selv om planen?', { required: true }) };
  return { [del]: await askEmner(prompter, 'Hvad skal der stå (semikolon imellem)?', { required: true }) };
}

/** Answers in the form of the skema; what is not asked about is not among them. */
export async function askSkema(prompter: Prompter, today: Dato): Promise<YamlMap> {
  let svar: YamlMap = {};
  for (;;) {
    const del = await prompter.choose('Hvad vil du skrive?', DELE);
    if (del === FÆRDIG) return svar;
    svar = { ...svar, ...(await spørg(prompter, del, svar, today)) };
  }
}
