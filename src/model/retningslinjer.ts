/** Retningslinjerne, recorded in the case and not just read (R-079…R-085). */

import * as z from 'zod';
import { borger } from './borger.ts';
import { emne } from './emne.ts';
import { datofelt, heltal, jaNej, personlig, valg } from './felter.ts';

/** A bisidder supports the citizen; a partsrepræsentant acts for them. Whoever writes to the citizen must know which. */
export const BISIDDERTYPER = ['bisidder', 'partsrepræsentant'] as const;

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
        forstået_på_eget_sprog: jaNej({
          title: 'Forstået på eget sprog',
          description: 'Har borgeren med egne ord, på sit eget sprog, sagt, hvad der er aftalt?',
        }).optional(),
        bestillingsfrist: heltal({
          title: 'Bestillingsfrist',
          description: 'Hvor mange dage før et møde tolken skal være bestilt.',
        }).optional(),
      })
      .optional()
      .meta({ title: 'Tolkebistand', kategori: 'kontakt' }),
    bisidder: z
      .strictObject({
        har: jaNej({ title: 'Har bisidder' }),
        hvem: personlig({ title: 'Hvem', kategori: 'netværk' }).optional(),
        type: valg(BISIDDERTYPER, {
          title: 'Type',
          description: 'En bisidder støtter; en partsrepræsentant handler for borgeren.',
        }).optional(),
        omfang: personlig({
          title: 'Omfang',
          description: 'Hvad bisidderen er med til, og hvad ikke.',
          kategori: 'netværk',
        }).optional(),
        aftalt: datofelt({
          title: 'Aftalt den',
          description: 'Dagen, det blev aftalt med borgeren.',
        }).optional(),
        aftale: personlig({
          title: 'Aftale',
          description: 'Hvordan bisidderen inddrages, eller hvad der er talt om (R-081).',
          kategori: 'netværk',
        }).optional(),
      })
      .optional()
      .meta({ title: 'Bisidder', kategori: 'netværk' }),
    egen_fortælling: emne({
      title: 'Aktuel situation',
      description: 'Borgerens egen historie, egne problemer og hvad der skal gøres (R-083).',
    }).optional(),
    samarbejdet: personlig({
      title: 'Samarbejdet',
      description: 'Hvordan og hvornår borgeren inddrages (R-085).',
      kategori: 'forløb',
    }).optional(),
  })
  .meta({ title: 'Retningslinjer' });

/** The answers to `forløb retningslinjer`: any of them, and how the citizen wants post. */
export const retningslinjesvar = z
  .strictObject({
    ...retningslinjer.shape,
    kanal: borger.shape.kanal,
    sms_påmindelse: borger.shape.sms_påmindelse,
  })
  .meta({ title: 'Retningslinjer', description: 'Svarene til samarbejd forløb retningslinjer --fra.' });
