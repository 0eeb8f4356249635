/**
 * oplevelse.yaml: what the citizen says of the talks, in four scores. A file of its own, so that it
 * is in no document that the team receives. No free text: the answers are counted, never quoted.
 */

import * as z from 'zod';
import { datofelt, id, valg } from './felter.ts';

/** The four questions in our own words, in the order they are asked. */
export const OPLEVELSESSPØRGSMÅL = [
  { nøgle: 'relation', spørgsmål: 'Relation: Bliver du hørt, forstået og respekteret på møderne?' },
  { nøgle: 'mål_og_emner', spørgsmål: 'Mål og emner: Taler vi om det, du gerne vil arbejde med?' },
  {
    nøgle: 'tilgang_og_metode',
    spørgsmål: 'Tilgang og metode: Ser vi på det hele, og ikke kun på én ting ad gangen?',
  },
  { nøgle: 'generelt', spørgsmål: 'Generelt: Giver møderne mening for dig, og hjælper de?' },
] as const;

/** From worst to best; a citizen may always leave a question out. */
export const OPLEVELSESSVAR = ['nej', 'delvist', 'ja', 'ønsker_ikke_at_svare'] as const;

const svar = (title: string) => valg(OPLEVELSESSVAR, { title, kategori: 'oplevelse' });

const svarene = {
  relation: svar('Relation'),
  mål_og_emner: svar('Mål og emner'),
  tilgang_og_metode: svar('Tilgang og metode'),
  generelt: svar('Generelt'),
};

export const oplevelsessvar = z
  .strictObject(svarene)
  .meta({ title: 'Oplevelse', description: 'Svarene til samarbejd oplevelse registrer --fra.' });

export const oplevelser = z
  .strictObject({
    oplevelser: z
      .array(
        z.strictObject({
          møde: id('m', { title: 'Møde', description: 'Mødet, der blev spurgt ved.', kategori: 'drift' }),
          dato: datofelt({ title: 'Dato', kategori: 'oplevelse' }),
          ...svarene,
        }),
      )
      .default([])
      .meta({ title: 'Oplevelser', kategori: 'oplevelse' }),
  })
  .meta({ title: 'Oplevelse', description: 'Borgerens oplevelse af samtalerne. Deles aldrig med teamet.' });

export type Oplevelser = z.output<typeof oplevelser>;
export type Oplevelse = Oplevelser['oplevelser'][number];
