/** journal.yaml: where and when something of the case was entered in the kommune's own system. The file is not that entry. */

import * as z from 'zod';
import { ID_TAIL } from '../base/id.ts';
import { datofelt, id, tekst } from './felter.ts';

/** A note to a meeting from one who did not come: the meeting's id and the person's. */
const notat = z
  .string()
  .regex(new RegExp(`^m-${ID_TAIL}/[pn]-${ID_TAIL}$`), { error: 'skriv et id som m-7k2qx/p-r4k2m' });

export const journal = z
  .strictObject({
    ført: z
      .array(
        z.strictObject({
          hvad: z
            .union([id(['m', 'd', 's'], { title: 'Hvad' }), notat])
            .meta({ title: 'Hvad', description: 'Møde, papir, samtykke eller notat (m-7k2qx/p-r4k2m).' }),
          registreret_i: tekst({ title: 'Registreret i', description: 'Fagsystemets navn.' }),
          dato: datofelt({ title: 'Dato', description: 'Dagen, det blev ført.' }),
        }),
      )
      .default([])
      .meta({ title: 'Ført', kategori: 'drift' }),
  })
  .meta({ title: 'Journal', description: 'Hvad der er journaliseret hvor. Filen er ikke selv journalen.' });

export type Journal = z.output<typeof journal>;
