/** The citizen of a case: who they are, how to reach them, and how they want post. */

import * as z from 'zod';
import { jaNej, personlig, valg } from './felter.ts';

export const borger = z
  .strictObject({
    navn: personlig({ title: 'Navn', kategori: 'identitet' }),
    cpr: personlig({
      title: 'CPR-nummer',
      description: 'Skrives i anførselstegn.',
      kategori: 'cpr',
      examples: ['670190-0000'],
    }).optional(),
    cpr_type: valg(['cpr', 'erstatning'], {
      title: 'CPR-type',
      description: 'erstatning er et erstatningspersonnummer.',
      kategori: 'cpr',
    }).optional(),
    adresse: personlig({ title: 'Adresse', kategori: 'kontakt' }).optional(),
    telefon: personlig({ title: 'Telefon', kategori: 'kontakt' }).optional(),
    sprog: personlig({
      title: 'Sprog',
      description: 'Det sprog, borgeren helst taler.',
      kategori: 'kontakt',
    }).optional(),
    kanal: valg(['digital_post', 'brev'], {
      title: 'Kanal',
      description: 'Hvordan borgeren vil have post (R-140).',
      kategori: 'kontakt',
    }).optional(),
    sms_påmindelse: jaNej({
      title: 'SMS-påmindelse',
      description: 'Vil borgeren mindes om møder pr. SMS? (R-140)',
      kategori: 'kontakt',
    }).optional(),
  })
  .meta({ title: 'Borger' });
