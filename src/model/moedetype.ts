/** A kind of meeting of a method: what it is called, how long it takes, and its agendas (R-134, R-168…R-170). */

import * as z from 'zod';
import { heltal, tekst, valg } from './felter.ts';

const dagsordenspunkt = z
  .strictObject({
    punkt: tekst({ title: 'Punkt' }),
    minutter: heltal({ title: 'Minutter', description: 'Forslag; skaleres til mødets længde.' }),
    /** Texts may hold {borger}, filled for a reader who may know the name. */
    underpunkter: z
      .array(tekst({ title: 'Underpunkt' }))
      .default([])
      .meta({ title: 'Underpunkter' }),
    indhold: valg(['ønsker', 'opfølgning', 'opfølgning_og_ønsker'], {
      title: 'Indhold',
      description: 'Lister, der flettes ind: borgerens ønsker; åbne aftaler og parkerede emner.',
    }).optional(),
    før_aftaler: tekst({
      title: 'Før aftaler',
      description: 'Linjen før de åbne aftaler, når der er nogen.',
    }).optional(),
    før_parkeret: tekst({
      title: 'Før parkerede emner',
      description: 'Linjen før de parkerede emner, når der er nogen.',
    }).optional(),
    før_ønsker: tekst({
      title: 'Før ønsker',
      description: 'Linjen før borgerens ønsker, når der er nogen.',
    }).optional(),
  })
  .meta({ title: 'Dagsordenspunkt' });

export const mødetype = z
  .strictObject({
    navn: tekst({ title: 'Navn', description: 'Som det skrives i et brev: samarbejdsmøde.' }),
    flertal: tekst({ title: 'Flertal' }),
    minutter: heltal({ title: 'Minutter', description: 'Normal længde.' }),
    fast_nummer: heltal({ title: 'Fast antal om året' }).optional(),
    med_eksterne: valg(['ja', 'nej'], { title: 'Med samarbejdspartnere' }),
    kadence: tekst({
      title: 'Kadence',
      description: 'Som det siges i et brev: hver tredje eller fjerde måned.',
    }).optional(),
    journalføres_som: tekst({
      title: 'Journalføres som',
      description: 'Hvad mødet hedder i journalen: jobsamtale, samtale (R-144).',
    }).optional(),
    papir_til_borger: tekst({
      title: 'Papir til borger',
      description: 'Skabelonen til borgeren, når den er en anden end metodens (papirer.borger).',
    }).optional(),
    dagsorden: z
      .strictObject({
        første: z.array(dagsordenspunkt).min(1).meta({ title: 'Første møde' }),
        opfølgning: z.array(dagsordenspunkt).min(1).meta({ title: 'Opfølgende møder' }),
      })
      .meta({ title: 'Dagsorden' }),
  })
  .meta({ title: 'Mødetype' });

export type Mødetype = z.output<typeof mødetype>;
export type Dagsordenspunkt = z.output<typeof dagsordenspunkt>;
