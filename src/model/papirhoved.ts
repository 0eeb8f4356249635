/** The front matter of a rendered paper: what it was made from, when, for whom, and the fingerprint of its text. */

import * as z from 'zod';
import { datofelt, tekst } from './felter.ts';

export const papirhoved = z
  .strictObject({
    skabelon: tekst({ title: 'Skabelon' }),
    dato: datofelt({ title: 'Dato', description: 'Dagen, papiret blev lavet.' }),
    modtagere: z.array(tekst({ title: 'Modtager' })).meta({ title: 'Modtagere' }),
    indhold: tekst({ title: 'Indhold', description: 'Fingeraftryk (sha256) af teksten.' }),
  })
  .meta({ title: 'Papirhoved' });
