/** A template, and its front matter: what the paper is, which view it shows, and which categories it may speak of. */

import * as z from 'zod';
import { ÅBNE_FILER } from './aabne-filer.ts';
import { jaNej, tekst, valg } from './felter.ts';
import { FORMÅL, KATEGORIER } from './kategorier.ts';

/** The views a template can be written against; each is one file in documents/views. */
export const VISNINGER = [
  'mødepapir',
  'ramme',
  'handleplan',
  'rammeændringer',
  'overdragelse',
  'rolleark',
  'referat',
  'samtykkeerklæring',
  'målskema',
  'sagsoversigt',
  'økonomiark',
  'økonomirapport',
  'overblik',
] as const;
export type Visningsnavn = (typeof VISNINGER)[number];

const kategorier = (title: string, description: string) =>
  z
    .array(valg(KATEGORIER, { title: 'Kategori' }))
    .default([])
    .meta({ title, description });

export const skabelonhoved = z
  .strictObject({
    titel: tekst({ title: 'Titel', description: 'Hvad papiret er, i lister og beskeder.' }),
    visning: valg(VISNINGER, { title: 'Visning', description: 'De felter, skabelonen kan vise.' }),
    formål: valg(FORMÅL, {
      title: 'Formål',
      description: 'Hvad papiret skal bruges til. Uden formål er der ingen oplysninger om en borger.',
    }).optional(),
    kategorier: kategorier('Kategorier', 'De oplysninger, papiret kan vise, når modtageren må få dem.'),
    ét_ark: jaNej({
      title: 'Ét ark',
      description:
        'Papiret skal helst kunne stå på ét ark: det skrives ud med mindre skrift og smallere kanter.',
    }).default(false),
    kræver: kategorier('Kræver', 'De oplysninger, papiret er meningsløst uden.'),
  })
  .meta({ title: 'Skabelonhoved' })
  .register(ÅBNE_FILER, { fordi: 'en skabelon får først oplysninger om nogen, når den fyldes ud' });

export type Skabelonhoved = z.output<typeof skabelonhoved>;

/** A template with its front matter read and taken off. */
export interface Skabelon {
  /** Shown in findings: `skabeloner/dagsorden.md.hbs`, or the shipped one's place. */
  readonly fil: string;
  /** The name it is chosen by: the file's name without `.md.hbs`. */
  readonly navn: string;
  readonly hoved: Skabelonhoved;
  readonly krop: string;
  /** The line of the file on which `krop` begins, from 1. */
  readonly kropLinje: number;
}
