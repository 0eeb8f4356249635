/**
 * maal-og-aftaler.yaml: the citizen's mål- og aftaleskema (R-155…R-166). The citizen's name, address and støtteperson
 * are not here: they stand in forloeb.yaml, once. X-16: the kommune's plan of activities is handleplan.ts, another thing.
 */

import * as z from 'zod';
import { emne } from './emne.ts';
import { datofelt, id, jaNej, personlig, tekst, valg } from './felter.ts';
import { mål } from './maal.ts';

/** Printed where nobody has said how long: the form's own words. */
export const VARIGHED = 'Vurderes løbende';

/** A helhedsorienteret plan needs a consent of its own. */
const PLANTYPER = ['almindelig', 'helhedsorienteret'] as const;

const underskriver = z
  .union([id(['p', 'n'], { title: 'Hvem' }), z.literal('borger')])
  .meta({ title: 'Hvem', description: 'Id fra personer.yaml eller netværket, eller borger.' });

const resumé = z
  .strictObject({
    uddannelse: personlig({ title: 'Uddannelse', kategori: 'beskæftigelse' }).optional(),
    diagnoser: personlig({ title: 'Diagnoser', kategori: 'helbred' }).optional(),
    tidligere_indsatser: z
      .array(emne({ title: 'Tidligere indsats' }))
      .default([])
      .meta({ title: 'Tidligere indsatser', kategori: 'forløb' }),
    erhvervserfaring: personlig({ title: 'Erhvervserfaring', kategori: 'beskæftigelse' }).optional(),
    andet: z
      .array(emne({ title: 'Andet' }))
      .default([])
      .meta({ title: 'Andet', kategori: 'forløb' }),
  })
  .meta({ title: 'Sagsresumé', description: 'Kort, og kun det, der har betydning for målene (R-156).' });

const indsats = z
  .strictObject({
    støtte: emne({ title: 'Støtte', description: 'Den støtte, borgeren får (R-157).' }),
    paragraf: tekst({ title: 'Jf. §', description: 'Fx SEL § 85.', kategori: 'forløb' }).optional(),
    starter: datofelt({ title: 'Starter den', kategori: 'forløb' }).optional(),
    varighed: tekst({ title: 'Varighed', kategori: 'forløb' }).prefault(VARIGHED),
    beskæftigelsestilbud: personlig({
      title: 'Beskæftigelsestilbud',
      description: 'I forbindelse med indsatsen.',
      kategori: 'beskæftigelse',
    }).optional(),
  })
  .meta({ title: 'Indsats', kategori: 'forløb' });

const teammedlem = z
  .strictObject({
    person: id(['p', 'n'], { title: 'Person', description: 'Id fra personer.yaml eller netværket.' }),
    rolle: personlig({
      title: 'Rolle',
      description: 'Hvad personen gør i teamet, når det ikke fremgår af forløbet.',
      kategori: 'netværk',
    }).optional(),
    underskriver: jaNej({
      title: 'Underskriver',
      description: 'Er personen direkte involveret? Uden svar: de ansvarlige for mål skriver under.',
    }).optional(),
  })
  .meta({ title: 'Teammedlem' });

const underskrift = z
  .strictObject({
    hvem: underskriver,
    dato: datofelt({ title: 'Dato' }),
    scan: tekst({
      title: 'Scan',
      description: 'Fingeraftryk (sha256) af det skannede, underskrevne papir.',
    }).optional(),
    indhold: tekst({
      title: 'Indhold',
      description:
        'Fingeraftryk (sha256) af det, der blev skrevet under på. Ændres skemaet, gælder det ikke.',
    }),
  })
  .meta({ title: 'Underskrift' });

export const målOgAftaler = z
  .strictObject({
    plantype: valg(PLANTYPER, {
      title: 'Plantype',
      description: 'helhedsorienteret kræver sit eget samtykke.',
      kategori: 'forløb',
    }).prefault('almindelig'),
    seneste_møde: datofelt({
      title: 'Dato for seneste møde',
      description: 'Mødet, hvor skemaet sidst blev udfyldt (R-155).',
      kategori: 'forløb',
    }).optional(),
    resumé: resumé.prefault({}),
    indsatser: z.array(indsats).default([]).meta({ title: 'Indsats', kategori: 'forløb' }),
    formål: z
      .array(emne({ title: 'Formål' }))
      .default([])
      .meta({
        title: 'Formål med støtten',
        description: 'Hvilke forhold skal støtten afhjælpe eller forbedre (R-158)?',
        kategori: 'forløb',
      }),
    andre_forhold: z
      .array(emne({ title: 'Forhold' }))
      .default([])
      .meta({
        title: 'Andre særlige forhold',
        description: 'Fx boform, beskæftigelse, personlig hjælp, behandling og hjælpemidler.',
        kategori: 'forløb',
      }),
    mål: z.array(mål).default([]).meta({
      title: 'Mål',
      description: 'Borgerens egne mål, i jeg-form (R-128, R-159…R-161).',
      kategori: 'forløb',
    }),
    køreplan: z
      .strictObject({
        ansvarlig: id('p', {
          title: 'Ansvarlig for opfølgning',
          description: 'Den, der følger op på skemaet og aftalerne.',
        }).optional(),
        næste: datofelt({
          title: 'Næste gang',
          description: 'Hvornår borgerens situation tages op igen.',
        }).optional(),
      })
      .prefault({})
      .meta({ title: 'Køreplan', description: 'Vejen til målene (R-162).', kategori: 'forløb' }),
    holdning: emne({
      title: 'Borgerens holdning',
      description: 'Hvordan forholder borgeren sig til planen? Skal stå, før der skrives under (R-163).',
    }).optional(),
    team: z.array(teammedlem).default([]).meta({
      title: 'Team',
      description: 'Det, teamoverblikket ikke selv kan se af forløbet (R-164, X-18).',
      kategori: 'netværk',
    }),
    godkendelse: z
      .strictObject({
        dato: datofelt({ title: 'Dato' }),
        formål: jaNej({ title: 'Formål', description: 'Borgeren godkender skemaets formål.' }),
        må_sendes: jaNej({ title: 'Må sendes', description: 'Borgeren siger ja til, at skemaet sendes.' }),
      })
      .optional()
      .meta({
        title: 'Godkendelse',
        description: 'Borgerens godkendelse af formålet og af, at skemaet sendes (R-165).',
        kategori: 'forløb',
      }),
    underskrifter: z.array(underskrift).default([]).meta({
      title: 'Underskrifter',
      description: 'Skrives af: samarbejd mål underskriv (R-166).',
      kategori: 'forløb',
    }),
  })
  .meta({ title: 'Mål- og aftaleskema', description: 'Borgerens mål og aftaler. Filen er fortrolig.' });

export type MålOgAftaler = z.output<typeof målOgAftaler>;
