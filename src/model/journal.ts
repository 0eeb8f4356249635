/** journal.yaml: where and when something of the case was entered in the kommune's own system. The file is not that entry. */

import * as z from 'zod';
import { datofelt, id, tekst } from './felter.ts';

export const journal = z
  .strictObject({
    ført: z
      .array(
        z.strictObject({
          hvad: id(['m', 'd', 's'], { title: 'Hvad', description: 'Møde, papir eller samtykke.' }),
          registreret_i: tekst({ title: 'Registreret i', description: 'Fagsystemets navn.' }),
          dato: datofelt({ title: 'Dato', description: 'Dagen, det blev ført.' }),
        }),
      )
      .default([])
      .meta({ title: 'Ført', kategori: 'drift' }),
  })
  .meta({ title: 'Journal', description: 'Hvad der er journaliseret hvor. Filen er ikke selv journalen.' });

export type Journal = z.output<typeof journal>;
