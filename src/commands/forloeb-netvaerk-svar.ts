/** The questions of the network: who it is, how close, and when and how they are involved. */

import type { Prompter } from '../context.ts';
import { NÆRHED } from '../model/netvaerk.ts';
import type { YamlMap } from '../store/answers.ts';

const PARTTYPER = [
  { value: 'pårørende', name: 'familie eller pårørende' },
  { value: 'privat', name: 'nabo, ven eller kollega' },
  { value: 'frivillig', name: 'frivillig' },
];

/** What is agreed about somebody. */
export async function askAftale(prompter: Prompter): Promise<YamlMap> {
  return {
    nærhed: await prompter.choose(
      'Hvor tæt er personen på borgeren?',
      NÆRHED.map((value) => ({ value, name: value })),
    ),
    inddrages: await prompter.text('Hvornår og hvordan inddrages personen?'),
  };
}

/** Somebody of the private network. */
export async function askPrivat(prompter: Prompter): Promise<YamlMap> {
  return {
    navn: await prompter.text('Navn', { required: true }),
    parttype: await prompter.choose('Hvem er det?', PARTTYPER),
    relation: await prompter.text('Relation til borgeren (fx søster)'),
    telefon: await prompter.text('Telefon (kan vente)'),
    ...(await askAftale(prompter)),
  };
}
