/** tilbud.yaml: tilbudsoversigten, kommunale and private og frivillige. */

import * as z from 'zod';
import { datofelt, email, id, tekst, telefon, valg } from './felter.ts';

export const SEKTORER = ['kommunal', 'privat', 'frivillig'] as const;

export const tilbudPost = z
  .strictObject({
    id: id('t', { title: 'Id', description: 'Tilbuddets id.' }),
    navn: tekst({ title: 'Navn på tilbud' }),
    sektor: valg(SEKTORER, { title: 'Sektor', description: 'kommunal, privat eller frivillig.' }),
    målgruppe: tekst({ title: 'Målgruppe', description: 'Hvem tilbuddet er for.' }),
    indhold: tekst({ title: 'Indhold', description: 'Hvad tilbuddet består af.' }),
    adgang: valg(['henvendelse', 'visitation'], {
      title: 'Adgang',
      description: 'henvendelse: borgeren kan selv komme; visitation: nogen skal henvise.',
    }).optional(),
    visitation: tekst({ title: 'Visitation', description: 'Hvem der visiterer, og hvordan.' }).optional(),
    kontakt: z
      .strictObject({
        telefon: telefon({ title: 'Telefon' }).optional(),
        email: email({ title: 'E-mail' }).optional(),
        adresse: tekst({ title: 'Adresse' }).optional(),
        hjemmeside: z
          .string()
          .regex(/^https?:\/\/[^\s]+$/, { error: 'skriv en adresse, der begynder med https://' })
          .meta({ title: 'Hjemmeside' })
          .optional(),
      })
      .prefault({})
      .meta({ title: 'Kontaktoplysninger' }),
    sprog: z
      .array(z.string())
      .default([])
      .meta({ title: 'Sprog', description: 'Sprog, tilbuddet kan tale med borgeren på.' }),
    bekræftet: z
      .strictObject({
        dato: datofelt({
          title: 'Bekræftet den',
          description: 'Hvornår tilbuddet sidst sagde god for oplysningerne.',
        }),
        af: id('p', { title: 'Bekræftet af', description: 'Hvem der spurgte.' }).optional(),
      })
      .optional()
      .meta({ title: 'Bekræftet' }),
  })
  .meta({ title: 'Tilbud' });

export const tilbud = z
  .strictObject({
    tilbud: z
      .array(tilbudPost)
      .default([])
      .meta({ title: 'Tilbud', description: 'Offentlige, frivillige og private tilbud i kommunen.' }),
  })
  .meta({
    title: 'Tilbudsoversigt',
    description: 'Slås op, når tovholderen vejleder og vælger, hvem der skal inddrages (R-047).',
  });

export type Tilbud = z.output<typeof tilbudPost>;
export type Tilbudsoversigt = z.output<typeof tilbud>;
