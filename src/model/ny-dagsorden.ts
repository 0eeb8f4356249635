/** The answers an agenda is changed from: the points in order; the clock times follow from the minutes. */

import * as z from 'zod';
import { emne, om } from './emne.ts';
import { heltal, personlig } from './felter.ts';

export const nyDagsorden = z
  .strictObject({
    dagsorden: z
      .array(
        z.strictObject({
          punkt: personlig({ title: 'Punkt', kategori: 'forløb' }),
          minutter: heltal({ title: 'Minutter', description: 'Uden minutter deles tiden.' }).optional(),
          underpunkter: z
            .array(emne({ title: 'Underpunkt' }))
            .default([])
            .meta({ title: 'Underpunkter' }),
          om: om(),
        }),
      )
      .min(1)
      .meta({ title: 'Dagsorden' }),
  })
  .meta({ title: 'Ny dagsorden', description: 'Svarene til samarbejd møde dagsorden --fra.' });
