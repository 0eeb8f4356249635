/**
 * orienteringer.yaml: the figures of each half-year as Strategisk Forum was given them, so that a later print
 * says the same. ABSENT: cases, citizens, and every figure that was hidden when it was given.
 */

import * as z from 'zod';
import { ÅBNE_FILER } from './aabne-filer.ts';
import { beløb, datofelt, heltal, navneId } from './felter.ts';

const tal = {
  afholdt: beløb({ title: 'Betaler' }).optional(),
  ellers: beløb({ title: 'Ville have betalt' }).optional(),
};

const center = z
  .strictObject({ center: navneId({ title: 'Center' }), ...tal })
  .meta({ title: 'Center', description: 'Et beløb, der mangler, er skjult.' });

const orientering = z
  .strictObject({
    halvår: z
      .string()
      .regex(/^20\d{2}-[12]$/, { error: 'skriv halvåret som 2026-1 eller 2026-2' })
      .meta({ title: 'Halvår' }),
    opgjort: datofelt({ title: 'Opgjort', description: 'Dagen, tallene blev gjort op og givet.' }),
    borgere: heltal({
      title: 'Borgere',
      description: 'Mangler, når der var så få, at intet tal vises.',
    }).optional(),
    ...tal,
    centre: z.array(center).default([]).meta({ title: 'Centre' }),
  })
  .meta({ title: 'Orientering' });

const GIVET_FØR = 'halvåret er givet før; slet det, der er opgjort sidst';

export const orienteringer = z
  .strictObject({
    orienteringer: z
      .array(orientering)
      .default([])
      .superRefine((alle, context) => {
        for (const [i, { halvår }] of alle.entries())
          if (alle.findIndex((one) => one.halvår === halvår) < i)
            context.addIssue({ code: 'custom', path: [i, 'halvår'], message: GIVET_FØR });
      })
      .meta({ title: 'Orienteringer' }),
  })
  .meta({
    title: 'Orienteringer om økonomien',
    description: 'Tallene i de halvårlige orienteringer, som de er givet.',
  })
  .register(ÅBNE_FILER, { fordi: 'her står kun tal, der må vises for alle' });

export type Orienteringer = z.output<typeof orienteringer>;
export type Orientering = Orienteringer['orienteringer'][number];
