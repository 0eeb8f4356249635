/** What is written down when a need is first seen: the minimum a case starts with. */

import * as z from 'zod';
import { emne } from './emne.ts';
import { datofelt, id } from './felter.ts';
import { forløb } from './forloeb.ts';

const { borger, henvist_af, fagcentre } = forløb.shape;

export const henvisning = z
  .strictObject({
    borger,
    behov: z
      .strictObject({
        konstateret: datofelt({
          title: 'Konstateret den',
          description: 'Dagen, behovet blev set; ellers i dag.',
        }).optional(),
        af: id('p', { title: 'Af', description: 'Den, der så behovet; ellers dig selv.' }).optional(),
        beskrivelse: emne({
          title: 'Beskrivelse',
          description: 'Hvorfor der skal koordineres.',
        }).optional(),
      })
      .prefault({})
      .meta({ title: 'Behov', kategori: 'forløb' }),
    henvist_af,
    fagcentre,
  })
  .meta({ title: 'Henvisning', description: 'Svarene til samarbejd forløb ny --fra.' });
