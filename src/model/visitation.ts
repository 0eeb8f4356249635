/** The screening: criteria, tjekliste, stratificering, and a decision made by people (R-110, R-114…R-118). */

import * as z from 'zod';
import { datofelt, id, jaNej, navneId, personlig, valg } from './felter.ts';

export const visitation = z
  .strictObject({
    i_målgruppe: jaNej({
      title: 'I målgruppen',
      description: 'Er borgeren i metodens målgruppe? (R-109)',
    }).optional(),
    udelukket: z
      .array(navneId({ title: 'Udelukkelse' }))
      .default([])
      .meta({
        title: 'Udelukket',
        description: 'De af metodens grunde til ikke at tilbyde et forløb, der passer (R-111).',
      }),
    kriterier: z
      .array(navneId({ title: 'Kriterium' }))
      .default([])
      .meta({ title: 'Kriterier', description: 'De af metodens kriterier, der er opfyldt.' }),
    tjekliste: z
      .array(
        z.strictObject({
          udsagn: navneId({ title: 'Udsagn', description: 'Udsagnets id i metodens tjekliste.' }),
          kommentar: personlig({ title: 'Evt. kommentarer', kategori: 'visitation' }).optional(),
        }),
      )
      .default([])
      .meta({ title: 'Tjekliste', description: 'De udsagn, der passer på borgeren (R-115).' }),
    stratificering: z
      .array(navneId({ title: 'Kendetegn' }))
      .default([])
      .meta({
        title: 'Stratificering',
        description: 'De kendetegn, der passer (R-117, R-118). Kun en støtte.',
      }),
    afgørelse: z
      .strictObject({
        dato: datofelt({ title: 'Dato' }),
        af: z
          .array(id('p', { title: 'Person' }))
          .min(1, { error: 'nævn, hvem der besluttede' })
          .meta({ title: 'Besluttet af' }),
        udfald: valg(['tilbydes', 'tilbydes_ikke'], { title: 'Udfald' }),
        begrundelse: personlig({ title: 'Begrundelse', kategori: 'visitation' }),
      })
      .optional()
      .meta({
        title: 'Afgørelse',
        description: 'Truffet af mennesker; tjeklisten er vejledende (R-114, R-116).',
      }),
  })
  .meta({ title: 'Visitation', kategori: 'visitation' });
