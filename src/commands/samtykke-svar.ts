/** The questions `samtykke giv` asks, in the order they are talked through with the citizen (R-084, R-171…R-178). */

import { plusVarighed } from '../base/graense.ts';
import type { Dato } from '../base/dato.ts';
import type { Prompter } from '../context.ts';
import { KATEGORINAVNE, SAMTYKKEKATEGORIER } from '../model/kategorier.ts';
import { type Samtykketype, SAMTYKKETYPER, samtykke } from '../model/samtykke.ts';
import { valg } from '../model/felter.ts';
import { GENBESØGSREGLER } from '../rules/samtykke-genbesoeg.ts';
import { erTilFåFagcentre } from '../rules/samtykke-nyt.ts';
import type { YamlMap } from '../store/answers.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { askJaNej } from './answers.ts';
import { grænserI } from './graenser.ts';
import { datosvar } from './svartjek.ts';

/** The kinds of consent that can be given; a withdrawal has a command of its own. */
const GIVNE_TYPER = SAMTYKKETYPER.filter((type) => type !== 'tilbagekaldelse') as [
  Samtykketype,
  ...Samtykketype[],
];

/** The answers: a consent without the id that the tool gives it. */
export const samtykkesvar = samtykke
  .omit({ id: true, tilbagekalder: true, indhold: true })
  .extend({ type: valg(GIVNE_TYPER, { title: 'Type', kategori: 'drift' }) });

export interface Samtalen {
  readonly kommune: Kommune;
  readonly sag: Sagsmappe;
  readonly today: Dato;
}

interface Valgmulighed {
  readonly value: string;
  readonly name: string;
}

const TYPER = [
  { value: 'udveksling', name: 'at oplysninger må udveksles mellem dem, borgeren siger ja til' },
  { value: 'oversigt', name: 'at borgerens sager samles i én fælles oversigt' },
  { value: 'helhedsorienteret_plan', name: 'at der skrives én helhedsorienteret plan i stedet for flere' },
];
const FORMER = [
  { value: 'skriftlig', name: 'skriftligt' },
  { value: 'mundtlig', name: 'mundtligt' },
];
const KATEGORIER = SAMTYKKEKATEGORIER.map((k) => ({ value: k, name: KATEGORINAVNE[k] }));

/** A purpose to begin from, in words the citizen could use (X-13: an overview of one case says so). */
export function forslagTilFormål(type: string, fagcentre: readonly string[]): string {
  if (erTilFåFagcentre(type as Samtykketype, fagcentre))
    return 'At min sag er samlet ét sted, så andre kan hjælpe uden at begynde forfra, hvis der bliver brug for det.';
  if (type === 'oversigt')
    return 'At de, der har mine sager, kan se det samme, så jeg ikke skal fortælle det hele flere gange.';
  if (type === 'helhedsorienteret_plan') return 'At jeg får én plan i stedet for flere.';
  return 'At de, der hjælper mig, kan tale sammen på møderne og lægge én plan sammen med mig.';
}

/** The last day the consent holds without being confirmed: the limit in force, proposed. */
function forslagTilGenbesøg(kommune: Kommune, today: Dato): Dato {
  return plusVarighed(today, grænserI(kommune).varighed(GENBESØGSREGLER.genbesøg));
}

async function askInformeret(prompter: Prompter, today: Dato): Promise<YamlMap> {
  return {
    dato: await prompter.text('Hvilken dag blev borgeren informeret?', {
      initial: today,
      required: true,
      check: datosvar,
    }),
    om_formål: await askJaNej(prompter, 'Ved borgeren, hvad samtykket skal bruges til?'),
    om_hvem: await askJaNej(prompter, 'Ved borgeren, hvem det gælder?'),
    sprog: await prompter.text('På hvilket sprog blev det forklaret?', { initial: 'dansk' }),
  };
}

async function askGivet(prompter: Prompter, today: Dato): Promise<YamlMap> {
  const form = await prompter.choose('Hvordan blev samtykket givet?', FORMER);
  const dato = await prompter.text('Hvilken dag blev samtykket givet?', {
    initial: today,
    required: true,
    check: datosvar,
  });
  if (form !== 'mundtlig') return { dato, af: 'borger', form };
  return {
    dato,
    af: 'borger',
    form,
    begrundelse: await prompter.text('Hvorfor mundtligt?', { required: true }),
  };
}

/** The people who must be named: those of units that say nothing until they are, and anyone of the network. */
async function askPersoner(
  prompter: Prompter,
  enheder: readonly string[],
  { kommune, sag }: Samtalen,
): Promise<readonly string[]> {
  const uddybes = kommune.metode.value.samtykkeenheder.filter(
    (e) => e.uddybes === 'ja' && enheder.includes(e.id),
  );
  const fag = kommune.personer.value.personer
    .filter((p) => uddybes.some((e) => e.id === p.samtykkeenhed))
    .map((p): Valgmulighed => ({ value: p.id, name: `${p.navn}, ${p.organisation}` }));
  const nære = sag.forløb.value.netværk.map((n): Valgmulighed => ({
    value: n.id,
    name: `${n.navn.reveal()} (netværk)`,
  }));
  if (fag.length + nære.length === 0) return [];
  return prompter.chooseMany('Er der enkelte personer, samtykket skal nævne?', [...fag, ...nære]);
}

/** What may be shared, and what may not: to anyone, whatever else has been agreed. */
async function askKategorier(prompter: Prompter): Promise<YamlMap> {
  const må = await prompter.chooseMany('Hvad må udveksles?', KATEGORIER);
  const rest = KATEGORIER.filter((k) => !må.includes(k.value));
  const må_ikke = await prompter.chooseMany(
    'Er der noget, der slet ikke må deles? Et nej her gælder for alle og går forud for ethvert andet samtykke, også dem, der er givet før. Vælg intet, hvis det bare ikke er med i dette samtykke.',
    rest,
  );
  if (må_ikke.length === 0) return { må, må_ikke };
  const bemærkning = await prompter.text('Borgerens egne ord om det, der ikke må deles (kan springes over)');
  return { må, må_ikke, bemærkning };
}

/** Asks; the answers are judged by whoever asked for them. */
export async function askSamtykke(prompter: Prompter, samtale: Samtalen): Promise<YamlMap> {
  const { kommune, sag, today } = samtale;
  const type = await prompter.choose('Hvad siger borgeren ja til?', TYPER);
  const informeret = await askInformeret(prompter, today);
  const givet = await askGivet(prompter, today);
  const initial = forslagTilFormål(type, sag.forløb.value.fagcentre);
  const formål = await prompter.text('Hvad skal oplysningerne bruges til?', { initial, required: true });
  const units = kommune.metode.value.samtykkeenheder.map((e) => ({ value: e.id, name: e.navn }));
  const enheder = await prompter.chooseMany('Hvem må indhente og videregive oplysninger?', units);
  const personer = await askPersoner(prompter, enheder, samtale);
  const kategorier = await askKategorier(prompter);
  const genbesøges = await prompter.text('Hvornår skal samtykket tages op igen?', {
    initial: forslagTilGenbesøg(kommune, today),
    check: datosvar,
  });
  return { type, givet, informeret, formål, enheder, personer, kategorier, genbesøges };
}
