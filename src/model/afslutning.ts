/** How a case ends: why, what follows, made with the citizen, and that every actor knows. */

import * as z from 'zod';
import { datofelt, id, jaNej, personlig } from './felter.ts';

export const afslutning = z
  .strictObject({
    dato: datofelt({ title: 'Dato', description: 'Den sidste dag i forløbet.' }),
    begrundelse: personlig({
      title: 'Begrundelse',
      description: 'Hvorfor kriterierne ikke længere er opfyldt.',
      kategori: 'forløb',
    }),
    plan: personlig({
      title: 'Plan',
      description: 'Planen for det videre forløb.',
      kategori: 'forløb',
    }),
    plan_med_borgeren: jaNej({
      title: 'Lagt med borgeren',
      description: 'Er planen lagt sammen med borgeren?',
    }),
    uden_borgeren_fordi: personlig({
      title: 'Uden borgeren, fordi',
      description: 'Hvorfor planen ikke er lagt sammen med borgeren.',
      kategori: 'forløb',
    }).optional(),
    orienteret: z
      .array(
        z.strictObject({
          person: z
            .union([id(['p', 'n'], { title: 'Person' }), z.literal('borger')])
            .meta({ title: 'Person', description: 'Id fra personer.yaml eller netværket, eller borger.' }),
          dato: datofelt({ title: 'Dato', description: 'Dagen, personen fik det at vide.' }),
          hvordan: personlig({
            title: 'Hvordan',
            description: 'Fx telefon, møde, brev.',
            kategori: 'forløb',
          }),
        }),
      )
      .default([])
      .meta({ title: 'Orienteret', description: 'Alle, der er involveret, får besked.' }),
  })
  .meta({ title: 'Afslutning', kategori: 'forløb' });

export type Afslutning = z.output<typeof afslutning>;
