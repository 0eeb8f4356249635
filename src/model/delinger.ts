/** delinger.yaml: the disclosure log. One entry for each paper made for someone; only ever added to. */

import * as z from 'zod';
import { datofelt, id, tekst, valg } from './felter.ts';
import { FORMÅL, KATEGORIER } from './kategorier.ts';

/** How a paper can have left the house; `mail` is plain e-mail. */
export const KANALER = ['digital_post', 'sikker_mail', 'brev', 'personligt', 'fagsystem', 'mail'] as const;
export type Kanal = (typeof KANALER)[number];

export const deling = z
  .strictObject({
    id: id('d', { title: 'Id' }),
    dato: datofelt({ title: 'Dato', description: 'Dagen, papiret blev lavet.' }),
    papir: tekst({ title: 'Papir', description: 'Filens sti i forløbet.' }),
    sted: tekst({
      title: 'Sted',
      description: 'Mappen uden for forløbet, hvor det blev lagt; den slettes med forløbet.',
    }).optional(),
    modtager: z
      .union([id(['p', 'n'], { title: 'Modtager' }), z.literal('borger')])
      .meta({ title: 'Modtager' }),
    formål: valg(FORMÅL, { title: 'Formål' }),
    kategorier: z
      .array(valg(KATEGORIER, { title: 'Kategori' }))
      .meta({ title: 'Kategorier', description: 'Det, papiret fortæller modtageren.' }),
    grundlag: z
      .array(tekst({ title: 'Grundlag' }))
      .meta({ title: 'Grundlag', description: 'Samtykkers id eller grundlag fra grundlag.yaml.' }),
    indhold: tekst({ title: 'Indhold', description: 'Fingeraftryk (sha256) af papirets indhold.' }),
    status: valg(['forberedt', 'sendt'], {
      title: 'Status',
      description: 'forberedt: lavet, men ikke bekræftet sendt af et menneske.',
    }).prefault('forberedt'),
    sendt: z
      .strictObject({
        dato: datofelt({ title: 'Dato' }),
        kanal: valg(KANALER, { title: 'Kanal' }),
        af: id('p', { title: 'Af', description: 'Den, der sendte det.' }),
      })
      .optional()
      .meta({ title: 'Sendt' }),
  })
  .meta({ title: 'Deling', kategori: 'drift' });

export const delinger = z
  .strictObject({ delinger: z.array(deling).default([]).meta({ title: 'Delinger' }) })
  .meta({ title: 'Delinger', description: 'Hvad der er lavet til hvem, hvornår, og på hvilket grundlag.' });

export type Deling = z.output<typeof deling>;
export type Delinger = z.output<typeof delinger>;
