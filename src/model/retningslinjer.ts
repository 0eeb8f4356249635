/** Retningslinjerne, recorded in the case and not just read (R-079…R-085). */

import * as z from 'zod';
import { jaNej, personlig } from './felter.ts';

export const retningslinjer = z
  .strictObject({
    mødested: personlig({
      title: 'Mødeafholdelse',
      description: 'Hvor borgeren helst vil mødes (R-079).',
      kategori: 'forløb',
    }).optional(),
    tolk: z
      .strictObject({
        nødvendig: jaNej({ title: 'Nødvendig', description: 'Besluttes sammen med borgeren (R-080).' }),
        sprog: personlig({ title: 'Sprog', kategori: 'kontakt' }).optional(),
      })
      .optional()
      .meta({ title: 'Tolkebistand', kategori: 'kontakt' }),
    bisidder: z
      .strictObject({
        har: jaNej({ title: 'Har bisidder' }),
        hvem: personlig({ title: 'Hvem', kategori: 'netværk' }).optional(),
        aftale: personlig({
          title: 'Aftale',
          description: 'Hvordan bisidderen inddrages, eller hvad der er talt om (R-081).',
          kategori: 'netværk',
        }).optional(),
      })
      .optional()
      .meta({ title: 'Bisidder', kategori: 'netværk' }),
    egen_fortælling: personlig({
      title: 'Aktuel situation',
      description: 'Borgerens egen historie, egne problemer og hvad der skal gøres (R-083).',
      kategori: 'forløb',
    }).optional(),
    samarbejdet: personlig({
      title: 'Samarbejdet',
      description: 'Hvordan og hvornår borgeren inddrages (R-085).',
      kategori: 'forløb',
    }).optional(),
  })
  .meta({ title: 'Retningslinjer' });
