/** The answers a meeting is convened from. Purpose and a reason for each participant are mandatory. */

import * as z from 'zod';
import { datofelt, id, navneId, personlig, tidfelt } from './felter.ts';
import { møde } from './moede.ts';

const { sted, tolk, deltagere } = møde.shape;

export const indkaldelse = z
  .strictObject({
    type: navneId({ title: 'Type', description: 'En af metodens mødetyper.' }),
    formål: personlig({ title: 'Formål', description: 'Hvorfor der indkaldes.', kategori: 'forløb' }),
    tid: z
      .strictObject({
        dato: datofelt({ title: 'Dato' }),
        fra: tidfelt({ title: 'Fra' }),
        til: tidfelt({ title: 'Til' }),
      })
      .meta({ title: 'Tid' }),
    sted,
    deltagere,
    tolk,
    indkalder: id('p', {
      title: 'Indkalder',
      description: 'Ellers den, der har funktionen i forløbet.',
    }).optional(),
    svarfrist: datofelt({ title: 'Svarfrist', description: 'Sidste dag for svar.' }).optional(),
  })
  .meta({ title: 'Indkaldelse', description: 'Svarene til samarbejd møde indkald --fra.' });

export type Indkaldelse = z.output<typeof indkaldelse>;
