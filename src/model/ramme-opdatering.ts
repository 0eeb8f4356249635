/** The answers to `ramme opdater`: what is written down when the ramme has been reviewed. */

import * as z from 'zod';
import { datofelt, id, tekst } from './felter.ts';

export const rammeopdatering = z
  .strictObject({
    opdateret_af: id('p', {
      title: 'Opdateret af',
      description: 'Personens id i personer.yaml. Ellers den, der kører kommandoen.',
    }).optional(),
    næste: datofelt({
      title: 'Næste opdatering',
      description: 'Ellers så sent, som fristen tillader.',
    }).optional(),
    skal_opdateres_af: id('p', {
      title: 'Skal opdateres af',
      description: 'Personens id i personer.yaml. Ellers den samme som før.',
    }).optional(),
    orienteret: z
      .strictObject({
        dato: datofelt({ title: 'Orienteret den', description: 'Ellers i dag.' }).optional(),
        hvem: z
          .array(tekst({ title: 'Hvem' }))
          .min(1, { error: 'nævn mindst én, der har fået besked' })
          .meta({
            title: 'Hvem',
            description: 'Person-id’er fra personer.yaml, eller roller som samarbejdspartner.',
          }),
      })
      .optional()
      .meta({ title: 'Orienteret', description: 'Hvem der har fået besked om opdateringen (R-051).' }),
  })
  .meta({ title: 'Opdatering af rammen' });

export type Rammeopdatering = z.output<typeof rammeopdatering>;
