/** The questions of the guidelines, asked together with the citizen (R-079… ). */

import type { Prompter } from '../context.ts';
import type { Forløb } from '../model/forloeb.ts';
import { BISIDDERTYPER } from '../model/retningslinjer.ts';
import type { YamlMap } from '../store/answers.ts';
import { askJaNej } from './answers.ts';
import { askEmne } from './emne-svar.ts';
import { datosvar } from './svartjek.ts';

const FORTÆLLING = 'Borgerens egen fortælling: hvad er svært, og hvad skal der ske?';

/** Asks for what is not answered yet, in the handbook's order. */
export async function askRetningslinjer(
  prompter: Prompter,
  { retningslinjer: r, borger }: Forløb,
): Promise<YamlMap> {
  const tekst = async (har: unknown, question: string) =>
    har === undefined ? prompter.text(question) : undefined;
  return {
    mødested: await tekst(r?.mødested, 'Hvor vil borgeren helst mødes?'),
    tolk: r?.tolk === undefined ? await askTolk(prompter) : undefined,
    bisidder: r?.bisidder === undefined ? await askBisidder(prompter) : undefined,
    egen_fortælling: r?.egen_fortælling === undefined ? await askEmne(prompter, FORTÆLLING) : undefined,
    samarbejdet: await tekst(r?.samarbejdet, 'Hvordan og hvornår inddrages borgeren?'),
    ...(borger.kanal === undefined ? await askPost(prompter) : {}),
  };
}

async function askTolk(prompter: Prompter): Promise<YamlMap> {
  const nødvendig = await askJaNej(prompter, 'Er der brug for tolk? Afgør det sammen med borgeren.');
  if (nødvendig === 'nej') return { nødvendig };
  return {
    nødvendig,
    sprog: await prompter.text('Hvilket sprog?', { required: true }),
    forstået_på_eget_sprog: await askJaNej(
      prompter,
      'Har borgeren på sit eget sprog sagt, hvad der er aftalt?',
    ),
    bestillingsfrist: await prompter.text('Hvor mange dage før et møde skal tolken bestilles?', {
      initial: '7',
    }),
  };
}

async function askBisidder(prompter: Prompter): Promise<YamlMap> {
  const har = await askJaNej(prompter, 'Har borgeren en bisidder?');
  if (har === 'nej') return { har, aftale: await prompter.text('Hvad har I talt om: behov og muligheder?') };
  return {
    har,
    hvem: await prompter.text('Hvem er det?', { required: true }),
    type: await prompter.choose(
      'Støtter personen borgeren, eller handler personen for borgeren?',
      BISIDDERTYPER.map((value) => ({ value, name: value })),
    ),
    omfang: await prompter.text('Hvad er bisidderen med til?'),
    aftalt: await prompter.text('Hvilken dag er det aftalt? (ÅÅÅÅ-MM-DD)', { check: datosvar }),
  };
}

async function askPost(prompter: Prompter): Promise<YamlMap> {
  return {
    kanal: await prompter.choose('Hvordan vil borgeren have post?', [
      { value: 'digital_post', name: 'Digital Post' },
      { value: 'brev', name: 'brev' },
    ]),
    sms_påmindelse: await askJaNej(prompter, 'Vil borgeren mindes om møder pr. SMS?'),
  };
}
