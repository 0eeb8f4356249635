/** samarbejd.yaml: the kommune's own settings. No personal data about citizens. */

import * as z from 'zod';
import { ÅBNE_FILER } from './aabne-filer.ts';
import { LUKKEDAGE, type Lukkedag } from '../base/lukkedage.ts';
import { email, heltal, navneId, tekst, telefon, tidfelt, valg } from './felter.ts';

/** The days a meeting can be on, Monday first. */
export const MØDEDAGE = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag'] as const;

const LUKKEDAGSNAVNE = Object.keys(LUKKEDAGE) as [Lukkedag, ...Lukkedag[]];

export const samarbejd = z
  .strictObject({
    kommune: tekst({
      title: 'Kommune',
      description: 'Kommunens navn, som det skal stå i breve og overskrifter (R-022).',
      examples: ['Eksempelby Kommune'],
    }),
    metode: navneId({
      title: 'Metode',
      description:
        'Den samarbejdsmodel, kommunen arbejder efter: sus, soroe eller navnet på en mappe i skabeloner/.',
      examples: ['sus', 'soroe'],
    }),
    afsender: z
      .strictObject({
        enhed: tekst({ title: 'Enhed', description: 'Den enhed, brevene kommer fra.' }),
        adresse: tekst({
          title: 'Adresse',
          description: 'Enhedens postadresse. Skal være udfyldt, før der indkaldes.',
        }).optional(),
        telefon: telefon({
          title: 'Telefon',
          description: 'Enhedens telefonnummer. Skal være udfyldt, før der indkaldes.',
        }).optional(),
        email: email({ title: 'E-mail', description: 'Enhedens fælles postkasse.' }).optional(),
      })
      .meta({ title: 'Afsender', description: 'Hvem brevene kommer fra.' }),
    temaer: z
      .array(tekst({ title: 'Tema' }))
      .default([])
      .meta({
        title: 'Temaer',
        description: 'De emner, indsatsen har særligt for øje, fx hjemløshed, misbrug eller unge (R-015).',
        examples: [['hjemløshed']],
      }),
    fagcentre: z
      .array(
        z.strictObject({
          id: navneId({ title: 'Id', description: 'Et kort navn med små bogstaver.' }),
          navn: tekst({ title: 'Navn', description: 'Fagcentrets navn.' }),
        }),
      )
      .default([])
      .meta({
        title: 'Fagcentre',
        description: 'De fagcentre eller forvaltninger, der kan have en sag.',
        examples: [[{ id: 'social', navn: 'Social og Sundhed' }]],
      }),
    lokaler: z
      .array(
        z.strictObject({
          id: navneId({
            title: 'Id',
            description: 'Et kort navn med små bogstaver.',
            examples: ['raadhus-2-14'],
          }),
          navn: tekst({ title: 'Navn', description: 'Lokalets navn, som gæster finder det.' }),
          adresse: tekst({
            title: 'Adresse',
            description: 'Adressen, hvis den er en anden end afsenderens.',
          }).optional(),
          pladser: heltal({
            title: 'Pladser',
            description: 'Hvor mange der kan sidde i lokalet.',
          }).optional(),
        }),
      )
      .default([])
      .meta({
        title: 'Lokaler',
        description: 'De mødelokaler, der kan indkaldes til.',
        examples: [[{ id: 'raadhus-2-14', navn: 'Rådhuset lokale 2.14', pladser: '10' }]],
      }),
    mødedage: z
      .array(valg(MØDEDAGE, { title: 'Ugedag' }))
      .default([...MØDEDAGE])
      .meta({ title: 'Mødedage', description: 'De ugedage, der planlægges møder på (R-125).' }),
    mødetider: z
      .array(tidfelt({ title: 'Begynder kl.' }))
      .prefault(['09.00', '12.30'])
      .meta({ title: 'Mødetider', description: 'De klokkeslæt, et planlagt møde kan begynde.' }),
    lukkedage: z
      .array(valg(LUKKEDAGSNAVNE, { title: 'Lukkedag' }))
      .default([...LUKKEDAGSNAVNE])
      .meta({ title: 'Lukkedage', description: 'Dage uden møder ud over helligdagene.' }),
    forløbsmappe: tekst({
      title: 'Forløbsmappe',
      description: 'Mappen med borgerforløb: forloeb, eller stien til et beskyttet drev.',
    }).default('forloeb'),
    slettefrist: z
      .strictObject({
        år: heltal({ title: 'År', description: 'Hvor mange år efter afslutningen et forløb skal slettes.' }),
        hjemmel: tekst({ title: 'Hjemmel', description: 'Hvor fristen er besluttet.' }),
      })
      .optional()
      .meta({ title: 'Slettefrist', description: 'Hvornår et afsluttet forløb skal slettes.' }),
    sikre_domæner: z
      .array(z.string())
      .default([])
      .meta({
        title: 'Sikre domæner',
        description: 'Maildomæner med aftalt sikker forbindelse.',
        examples: [['eksempelby.example']],
      }),
    frister: z
      .record(
        z.string(),
        z.strictObject({
          grænse: tekst({ title: 'Grænse', description: 'Fx 6 måneder, 7 dage eller 3 pr. 12 måneder.' }),
          begrundelse: tekst({
            title: 'Begrundelse',
            description: 'Hvem der har besluttet den lokale grænse og hvornår.',
          }),
        }),
      )
      .default({})
      .meta({
        title: 'Frister',
        description: 'Lokale grænser, efter reglens kode. Se alle regler: samarbejd regler.',
      }),
  })
  .meta({ title: 'Opsætning', description: 'Kommunens opsætning af samarbejd.' })
  .register(ÅBNE_FILER, { fordi: 'opsætningen nævner enheder og steder, ikke mennesker' });

export type Samarbejd = z.output<typeof samarbejd>;
