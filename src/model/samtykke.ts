/** samtykke/<dato>-<id>.yaml: one consent or one withdrawal, written once and never changed (R-084, R-171…R-178). */

import * as z from 'zod';
import { datofelt, id, jaNej, navneId, personlig, tekst, valg } from './felter.ts';
import { FORMÅL, SAMTYKKEKATEGORIER } from './kategorier.ts';

export const SAMTYKKETYPER = ['oversigt', 'udveksling', 'helhedsorienteret_plan', 'tilbagekaldelse'] as const;
export type Samtykketype = (typeof SAMTYKKETYPER)[number];

export const samtykke = z
  .strictObject({
    id: id('s', { title: 'Id', description: 'Samtykkets id.', kategori: 'drift' }),
    type: valg(SAMTYKKETYPER, {
      title: 'Type',
      description:
        'oversigt: sagerne samles i én oversigt; udveksling: oplysninger må udveksles; tilbagekaldelse: et tidligere samtykke trækkes tilbage.',
      kategori: 'drift',
    }),
    givet: z
      .strictObject({
        dato: datofelt({ title: 'Givet den' }),
        af: valg(['borger', 'værge', 'forældremyndighed'], { title: 'Givet af' }),
        form: valg(['skriftlig', 'mundtlig'], { title: 'Form' }),
        begrundelse: personlig({
          title: 'Begrundelse',
          description: 'Hvorfor samtykket er mundtligt.',
          kategori: 'forløb',
        }).optional(),
        underskrift: tekst({
          title: 'Underskrift',
          description: 'Fingeraftryk (sha256) af den skannede, underskrevne erklæring.',
        }).optional(),
      })
      .meta({ title: 'Givet', kategori: 'forløb' }),
    informeret: z
      .strictObject({
        dato: datofelt({ title: 'Informeret den' }),
        om_formål: jaNej({
          title: 'Om formålet',
          description: 'Borgeren fik at vide, hvad samtykket skal bruges til (R-187).',
        }),
        om_hvem: jaNej({ title: 'Om hvem', description: 'Borgeren fik at vide, hvem det gælder (R-187).' }),
        sprog: tekst({ title: 'Sprog', description: 'Sproget, det blev forklaret på.' }).optional(),
      })
      .optional()
      .meta({
        title: 'Informeret',
        description: 'Borgeren informeres, før der skrives under (R-084).',
        kategori: 'forløb',
      }),
    formål: personlig({
      title: 'Formål',
      description: 'Hvad oplysningerne skal bruges til, med borgerens ord.',
      kategori: 'forløb',
    }).optional(),
    anvendes_til: z
      .array(valg(FORMÅL, { title: 'Anvendelse' }))
      .optional()
      .meta({
        title: 'Anvendes til',
        description: 'Snævrer samtykket ind til bestemte anvendelser. Uden listen gælder typens egne.',
        kategori: 'drift',
      }),
    enheder: z
      .array(navneId({ title: 'Enhed' }))
      .default([])
      .meta({
        title: 'Enheder',
        description: 'De enheder, der må udveksle oplysninger (R-175, R-176). Fra metodens liste.',
        kategori: 'forløb',
      }),
    personer: z
      .array(id(['p', 'n'], { title: 'Person' }))
      .default([])
      .meta({
        title: 'Personer',
        description: 'Enkeltpersoner, samtykket gælder, fx pårørende i netværket.',
        kategori: 'forløb',
      }),
    kilder: z
      .array(navneId({ title: 'Enhed' }))
      .optional()
      .meta({
        title: 'Kilder',
        description:
          'Kun oplysninger fra disse enheder. Uden listen: fra alle samtykkets enheder (X-15). Det står ikke, hvor en oplysning kommer fra, så med listen deles der intet.',
        kategori: 'forløb',
      }),
    kategorier: z
      .strictObject({
        må: z
          .array(valg(SAMTYKKEKATEGORIER, { title: 'Kategori' }))
          .default([])
          .meta({ title: 'Må udveksles (R-177)' }),
        må_ikke: z
          .array(valg(SAMTYKKEKATEGORIER, { title: 'Kategori' }))
          .default([])
          .meta({ title: 'Må ikke udveksles (R-178)' }),
        bemærkning: personlig({
          title: 'Bemærkning',
          description: 'Borgerens egne ord om, hvad der ikke må udveksles.',
          kategori: 'forløb',
        }).optional(),
      })
      .prefault({})
      .meta({ title: 'Kategorier', kategori: 'forløb' }),
    genbesøges: datofelt({
      title: 'Genbesøges',
      description: 'Den sidste dag, samtykket gælder uden at være bekræftet igen.',
      kategori: 'drift',
    }).optional(),
    tilbagekalder: id('s', {
      title: 'Tilbagekalder',
      description: 'Det samtykke, der trækkes tilbage.',
      kategori: 'drift',
    }).optional(),
    indhold: tekst({
      title: 'Indhold',
      description:
        'Fingeraftryk (sha256) af det, der blev skrevet ned. Det viser, hvis filen er rettet siden.',
      kategori: 'drift',
    }).optional(),
  })
  .meta({
    title: 'Samtykke',
    description: 'Filen rettes ikke: et nyt samtykke eller en tilbagekaldelse er en ny fil.',
  });

export type Samtykke = z.output<typeof samtykke>;
