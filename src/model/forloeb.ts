/**
 * forloeb.yaml: one citizen's borgerforløb. Personal values leave the reader masked; every field has a category,
 * its own or its group's, so that sharing can be decided field by field.
 */

import * as z from 'zod';
import { datofelt, forløbId, id, jaNej, navneId, personlig, tekst, valg } from './felter.ts';
import { FORMÅL, KATEGORIER } from './kategorier.ts';

export const FORLØBSSTATUS = ['henvist', 'visiteret', 'aktivt', 'afsluttet', 'slettes'] as const;
export type Forløbsstatus = (typeof FORLØBSSTATUS)[number];

const borger = z
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

const rollehaver = {
  person: id('p', { title: 'Person', description: 'Id fra personer.yaml.' }),
  fra: datofelt({ title: 'Fra', description: 'Den første dag i rollen.' }),
  til: datofelt({ title: 'Til', description: 'Den sidste dag i rollen.' }).optional(),
  begrundelse: personlig({
    title: 'Begrundelse',
    description: 'Hvorfor netop denne person, eller hvorfor der skiftes (R-066).',
    kategori: 'forløb',
  }).optional(),
};

const visitation = z
  .strictObject({
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

const netværksperson = z
  .strictObject({
    id: id('n', { title: 'Id', kategori: 'drift' }),
    navn: personlig({ title: 'Navn', kategori: 'netværk' }),
    parttype: valg(['pårørende', 'privat', 'frivillig'], { title: 'Parttype', kategori: 'netværk' }),
    relation: personlig({ title: 'Relation', kategori: 'netværk' }).optional(),
    telefon: personlig({ title: 'Telefon', kategori: 'netværk' }).optional(),
    adresse: personlig({ title: 'Adresse', kategori: 'netværk' }).optional(),
    inddrages: personlig({
      title: 'Inddrages',
      description: 'Hvornår og hvordan personen inddrages (R-082).',
      kategori: 'netværk',
    }).optional(),
  })
  .meta({ title: 'Person i netværket' });

const retningslinjer = z
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
      })
      .optional()
      .meta({ title: 'Tolkebistand', kategori: 'kontakt' }),
    bisidder: z
      .strictObject({
        har: jaNej({ title: 'Har bisidder' }),
        hvem: personlig({ title: 'Hvem', kategori: 'netværk' }).optional(),
        aftale: personlig({
          title: 'Aftale',
          description: 'Hvordan bisidderen inddrages, eller hvad der er talt om (R-081).',
          kategori: 'netværk',
        }).optional(),
      })
      .optional()
      .meta({ title: 'Bisidder', kategori: 'netværk' }),
    egen_fortælling: personlig({
      title: 'Aktuel situation',
      description: 'Borgerens egen historie, egne problemer og hvad der skal gøres (R-083).',
      kategori: 'forløb',
    }).optional(),
    samarbejdet: personlig({
      title: 'Samarbejdet',
      description: 'Hvordan og hvornår borgeren inddrages (R-085).',
      kategori: 'forløb',
    }).optional(),
  })
  .meta({ title: 'Retningslinjer' });

/** Another basis than consent, decided in this case by a named person (grundlag.yaml says which there are). */
const konkretGrundlag = z
  .strictObject({
    grundlag: navneId({ title: 'Grundlag', description: 'Grundlagets id i grundlag.yaml.' }),
    modtagere: z
      .array(id(['p', 'n'], { title: 'Modtager' }))
      .min(1)
      .meta({ title: 'Modtagere' }),
    kategorier: z
      .array(valg(KATEGORIER, { title: 'Kategori' }))
      .min(1)
      .meta({ title: 'Kategorier' }),
    formål: z
      .array(valg(FORMÅL, { title: 'Formål' }))
      .min(1)
      .meta({ title: 'Formål' }),
    fra: datofelt({ title: 'Fra' }),
    til: datofelt({ title: 'Til' }).optional(),
    begrundelse: personlig({ title: 'Begrundelse', kategori: 'forløb' }).optional(),
    besluttet_af: id('p', { title: 'Besluttet af' }).optional(),
  })
  .meta({ title: 'Konkret grundlag', kategori: 'forløb' });

export const forløb = z
  .strictObject({
    id: forløbId({
      title: 'Id',
      description: 'Forløbets id; det siger intet om borgeren.',
      kategori: 'drift',
    }),
    status: valg(FORLØBSSTATUS, { title: 'Status', kategori: 'drift' }),
    borger,
    behov: z
      .strictObject({
        konstateret: datofelt({
          title: 'Konstateret den',
          description: 'Dagen, behovet for at koordinere blev set. Ugen tælles herfra (X-05).',
        }),
        af: id('p', {
          title: 'Af',
          description: 'Den, der så behovet; midlertidig tovholder, til der er besluttet en (R-067).',
        }),
        beskrivelse: personlig({ title: 'Beskrivelse', kategori: 'forløb' }).optional(),
      })
      .meta({ title: 'Behov', kategori: 'forløb' }),
    henvist_af: navneId({
      title: 'Henvist af',
      description: 'Fagcentrets id (R-112).',
      kategori: 'drift',
    }).optional(),
    fagcentre: z
      .array(navneId({ title: 'Fagcenter' }))
      .default([])
      .meta({
        title: 'Sager i fagcentre',
        description: 'De fagcentre, hvor borgeren har en sag.',
        kategori: 'forløb',
      }),
    visitation: visitation.optional(),
    tovholdere: z
      .array(z.strictObject({ ...rollehaver, midlertidig: jaNej({ title: 'Midlertidig' }).prefault('nej') }))
      .default([])
      .meta({ title: 'Tovholdere', description: 'Én ad gangen (R-059, R-066).', kategori: 'forløb' }),
    koordinerende_sagsbehandlere: z.array(z.strictObject(rollehaver)).default([]).meta({
      title: 'Koordinerende sagsbehandlere',
      description: 'Præcis én ad gangen i Sorøs metode (R-104).',
      kategori: 'forløb',
    }),
    støttepersoner: z
      .array(
        z.strictObject({
          ...rollehaver,
          person: id(['p', 'n'], { title: 'Person', description: 'Id fra personer.yaml eller netværket.' }),
          art: valg(['eget_netværk', 'frivilligt_mentorkorps', 'social_mentor', 'sel_85'], {
            title: 'Art',
            description: 'Hvilken slags støtteperson (R-105).',
          }),
        }),
      )
      .default([])
      .meta({
        title: 'Støttepersoner',
        description: 'Én gennemgående støtteperson ad gangen (R-105).',
        kategori: 'forløb',
      }),
    netværk: z
      .array(netværksperson)
      .default([])
      .meta({ title: 'Netværk', description: 'Borgerens private netværk (R-082).' }),
    retningslinjer: retningslinjer.optional(),
    ønsker: z
      .array(personlig({ title: 'Ønske', kategori: 'forløb' }))
      .default([])
      .meta({
        title: 'Ønsker',
        description: 'Det, borgeren ønsker hjælp til; står på dagsordenen (R-169).',
        kategori: 'forløb',
      }),
    faser: z
      .array(
        z.strictObject({
          fase: navneId({ title: 'Fase', description: 'Fasens id i metoden.' }),
          fra: datofelt({ title: 'Fra' }),
          til: datofelt({ title: 'Til' }).optional(),
        }),
      )
      .default([])
      .meta({
        title: 'Faser',
        description: 'Flere kan være i gang på én gang; rækkefølgen er fri (R-058, X-01).',
        kategori: 'forløb',
      }),
    grundlag: z.array(konkretGrundlag).default([]).meta({
      title: 'Grundlag',
      description: 'Andre grundlag end samtykke, besluttet i dette forløb.',
      kategori: 'forløb',
    }),
    kle: tekst({
      title: 'KLE',
      description: 'Emne og facet, hvis kommunen bruger det.',
      kategori: 'drift',
    }).optional(),
    afsluttet: datofelt({ title: 'Afsluttet den', kategori: 'drift' }).optional(),
  })
  .meta({ title: 'Borgerforløb', description: 'Ét borgerforløb. Hele mappen er fortrolig.' });

export type Forløb = z.output<typeof forløb>;
export type Netværksperson = z.output<typeof netværksperson>;
