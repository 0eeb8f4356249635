/** grundlag.yaml: lawful bases other than consent, and the law references printed in papers, as dated data a kommune's lawyer can change. */

import * as z from 'zod';
import { ÅBNE_FILER } from './aabne-filer.ts';
import { datofelt, jaNej, navneId, tekst, valg } from './felter.ts';
import { FORMÅL, KATEGORIER, PARTTYPER, SAMTYKKEKATEGORIER } from './kategorier.ts';

/** What a recipient may have or not have; `drift` everybody may have, so that to presuppose it would mean nothing. */
const OM_BORGEREN = [...SAMTYKKEKATEGORIER, 'oplevelse', 'visitation'] as const;

const gyldighed = {
  gyldig_fra: datofelt({ title: 'Gyldig fra', description: 'Den første dag, det gælder.' }),
  gyldig_til: datofelt({ title: 'Gyldig til', description: 'Den sidste dag, det gælder.' }).optional(),
};

export const grundlagspost = z
  .strictObject({
    id: navneId({ title: 'Id' }),
    navn: tekst({ title: 'Navn' }),
    hjemmel: tekst({ title: 'Hjemmel', description: 'Lov og paragraf.' }),
    art: valg(['fast', 'konkret'], {
      title: 'Art',
      description: 'fast gælder af sig selv; konkret skal besluttes i det enkelte forløb.',
    }),
    parttyper: z
      .array(valg(PARTTYPER, { title: 'Parttype' }))
      .min(1)
      .meta({ title: 'Parttyper', description: 'Hvem der kan modtage på dette grundlag.' }),
    kategorier: z
      .array(valg(KATEGORIER, { title: 'Kategori' }))
      .min(1)
      .meta({ title: 'Kategorier', description: 'Hvad der kan deles på dette grundlag.' }),
    formål: z
      .array(valg(FORMÅL, { title: 'Formål' }))
      .min(1)
      .meta({ title: 'Formål' }),
    kun_roller: z
      .array(z.string())
      .optional()
      .meta({ title: 'Kun roller', description: 'Gælder kun personer med en af disse roller i forløbet.' }),
    forudsætter: valg(OM_BORGEREN, {
      title: 'Forudsætter',
      description: 'Gælder kun, når modtageren også må få denne kategori.',
    }).optional(),
    kræver_begrundelse: jaNej({ title: 'Kræver begrundelse' }).prefault('nej'),
    kræver_beslutningstager: jaNej({ title: 'Kræver beslutningstager' }).prefault('nej'),
    ...gyldighed,
  })
  .meta({ title: 'Grundlag' });

const lovhenvisning = z
  .strictObject({
    id: navneId({ title: 'Id', description: 'Hvor henvisningen bruges.' }),
    tekst: tekst({ title: 'Tekst', description: 'Henvisningen, som den trykkes.' }),
    ...gyldighed,
  })
  .meta({ title: 'Lovhenvisning' });

export const grundlag = z
  .strictObject({
    grundlag: z
      .array(grundlagspost)
      .default([])
      .meta({ title: 'Grundlag', description: 'Andre grundlag for at dele end samtykke.' }),
    lovhenvisninger: z
      .array(lovhenvisning)
      .default([])
      .meta({ title: 'Lovhenvisninger', description: 'Lovtekst i papirerne, med datoer.' }),
  })
  .meta({ title: 'Grundlag og lovhenvisninger', description: 'Udkast, som kommunens jurist skal godkende.' })
  .register(ÅBNE_FILER, { fordi: 'love og grundlag handler ikke om nogen bestemt' });

export type Grundlagspost = z.output<typeof grundlagspost>;
export type Grundlag = z.output<typeof grundlag>;
