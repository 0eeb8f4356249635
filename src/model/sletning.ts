/** The answers without which no case is erased: why, who decided, on what, and that the journal and the archive have theirs. */

import * as z from 'zod';
import { datofelt, id, jaNej, tekst, valg } from './felter.ts';
import { ARKIVSVAR, SLETTEÅRSAGER } from './slettelog.ts';

export const sletning = z
  .strictObject({
    årsag: valg(SLETTEÅRSAGER, {
      title: 'Årsag',
      description:
        'slettefrist: fristen er nået; anmodning: borgeren har bedt om det; fejloprettet; overført: et andet system har nu forløbet.',
    }),
    hjemmel: tekst({
      title: 'Hjemmel',
      description:
        'Hvad beslutningen bygger på. Kan udelades, når årsagen er slettefrist: så bruges hjemlen fra samarbejd.yaml. Skriv intet om borgeren; linjen står i slettelog.jsonl.',
    }).optional(),
    besluttet: z
      .strictObject({
        af: id('p', { title: 'Af', description: 'Den, der har besluttet det; id fra personer.yaml.' }),
        dato: datofelt({ title: 'Dato' }),
      })
      .meta({ title: 'Besluttet' }),
    journalpligt: z
      .strictObject({
        opfyldt: jaNej({
          title: 'Opfyldt',
          description: 'Er alt det, der skal journaliseres, journaliseret? (offentlighedsloven § 15)',
        }),
        dato: datofelt({ title: 'Dato', description: 'Dagen, det blev undersøgt.' }),
      })
      .meta({ title: 'Journalpligt' }),
    arkivpligt: z
      .strictObject({
        opfyldt: jaNej({
          title: 'Opfyldt',
          description: 'Er arkivlovens krav opfyldt? Uden Rigsarkivets bemyndigelse må intet slettes.',
        }),
        hvordan: valg(ARKIVSVAR, {
          title: 'Hvordan',
          description: 'afleveret til arkivet, eller må_kasseres efter Rigsarkivets bestemmelser.',
        }),
      })
      .meta({ title: 'Arkivpligt' }),
  })
  .meta({ title: 'Sletning', description: 'Svarene til samarbejd forløb slet --udfør --fra.' });

export type Sletning = z.output<typeof sletning>;
