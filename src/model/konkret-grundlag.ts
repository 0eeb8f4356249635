/** Another basis than consent, decided in one case by a named person (grundlag.yaml says which there are). */

import * as z from 'zod';
import { datofelt, id, navneId, personlig, valg } from './felter.ts';
import { FORMÅL, KATEGORIER } from './kategorier.ts';

export const konkretGrundlag = z
  .strictObject({
    grundlag: navneId({ title: 'Grundlag', description: 'Grundlagets id i grundlag.yaml.' }),
    modtagere: z
      .array(id(['p', 'n'], { title: 'Modtager' }))
      .min(1)
      .meta({ title: 'Modtagere' }),
    kategorier: z
      .array(valg(KATEGORIER, { title: 'Kategori' }))
      .min(1)
      .meta({ title: 'Kategorier' }),
    formål: z
      .array(valg(FORMÅL, { title: 'Formål' }))
      .min(1)
      .meta({ title: 'Formål' }),
    fra: datofelt({ title: 'Fra' }),
    til: datofelt({ title: 'Til' }).optional(),
    begrundelse: personlig({ title: 'Begrundelse', kategori: 'forløb' }).optional(),
    besluttet_af: id('p', { title: 'Besluttet af' }).optional(),
  })
  .meta({ title: 'Konkret grundlag', kategori: 'forløb' });
