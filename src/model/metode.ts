/** templates/<metode>/metode.yaml: a written collaboration model as data. No code asks which method it is. */

import * as z from 'zod';
import { ÅBNE_FILER } from './aabne-filer.ts';
import { heltal, navneId, tekst, valg } from './felter.ts';
import { KATEGORIER, PARTTYPER } from './kategorier.ts';
import { mødetype } from './moedetype.ts';
import { ROLLER } from './personer.ts';

const post = (title: string) =>
  z.strictObject({ id: navneId({ title: 'Id' }), navn: tekst({ title: 'Navn' }) }).meta({ title });

const regel = z.strictObject({
  grænse: tekst({ title: 'Grænse' }),
  kilde: tekst({ title: 'Kilde' }),
});

export const metode = z
  .strictObject({
    navn: tekst({ title: 'Navn' }),
    kilde: tekst({ title: 'Kilde', description: 'Den udgivne model, metoden følger.' }),
    målgruppe: tekst({ title: 'Målgruppe', description: 'Standardtekst til breve.' }),
    kerneopgave: tekst({ title: 'Kerneopgave' }),
    funktioner: z
      .strictObject({
        indkalder: valg(ROLLER, { title: 'Indkalder' }),
        mødeleder: valg(ROLLER, { title: 'Mødeleder' }),
        referent: valg(ROLLER, { title: 'Referent' }),
        kontakt: valg(ROLLER, { title: 'Kontakt', description: 'Borgerens og partnernes kontaktperson.' }),
      })
      .meta({ title: 'Funktioner', description: 'Hvilken rolle der har hver funktion (X-02).' }),
    rollenavne: z.partialRecord(z.enum(ROLLER), z.string()).meta({ title: 'Rollenavne' }),
    rolleansvar: z
      .partialRecord(z.enum(ROLLER), z.array(tekst({ title: 'Ansvar' })).min(1))
      .default({})
      .meta({
        title: 'Rolleansvar',
        description: 'Det, den enkelte rolle har ansvar for; står på rollearket (R-190).',
      }),
    visiteres_af: z
      .array(valg(ROLLER, { title: 'Rolle' }))
      .min(1)
      .meta({ title: 'Visiteres af', description: 'Roller, hvis indehavere sammen træffer afgørelsen.' }),
    roller_i_forløb: z
      .array(valg(['tovholder', 'koordinerende_sagsbehandler', 'støtteperson'], { title: 'Rolle' }))
      .meta({
        title: 'Roller i forløb',
        description: 'Roller, der skal være præcis én af i hvert aktivt forløb.',
      }),
    mødetyper: z.record(z.string(), mødetype).meta({ title: 'Mødetyper' }),
    papirer: z
      .strictObject({
        ekstern: z.strictObject({
          første: tekst({ title: 'Første' }),
          opfølgning: tekst({ title: 'Opfølgning' }),
        }),
        intern: tekst({ title: 'Intern' }),
        borger: tekst({ title: 'Borger' }),
        dagsorden: tekst({ title: 'Dagsorden' }),
        referat: z
          .strictObject({
            fælles: tekst({ title: 'Fælles', description: 'Til deltagerne.' }),
            borger: tekst({ title: 'Borger' }),
            skema: valg(['skal', 'kan'], {
              title: 'Skema',
              description: 'skal: mål- og aftaleskemaet hører til hvert referat. kan: når forløbet har et.',
            }).prefault('kan'),
          })
          .prefault({ fælles: 'referat', borger: 'referat-til-borger' })
          .meta({ title: 'Referat' }),
        før_afgørelse: z
          .strictObject({
            intern: tekst({ title: 'Intern' }),
            dagsorden: tekst({ title: 'Dagsorden' }),
          })
          .prefault({ intern: 'indkaldelse-foer-afgoerelse', dagsorden: 'dagsorden-foer-afgoerelse' })
          .meta({
            title: 'Før afgørelse',
            description:
              'Til dem, der afgør, mens forløbet er henvist; formålet er visitation (R-071, X-12).',
          }),
        aflysning: z
          .strictObject({
            fælles: tekst({ title: 'Fælles', description: 'Til deltagerne.' }),
            borger: tekst({ title: 'Borger' }),
          })
          .prefault({ fælles: 'aflysning', borger: 'aflysning-til-borger' })
          .meta({ title: 'Aflysning' }),
      })
      .meta({ title: 'Papirer', description: 'Hvilken skabelon der bruges til hvem (X-03).' }),
    svarmuligheder: z
      .array(
        z.strictObject({
          valg: valg(['1', '2', '3', '4'], { title: 'Valg' }),
          tekst: tekst({ title: 'Tekst' }),
        }),
      )
      .length(4)
      .meta({ title: 'Svarmuligheder (R-149…R-152)' }),
    samtykkeenheder: z
      .array(
        z.strictObject({
          id: navneId({ title: 'Id' }),
          navn: tekst({ title: 'Navn' }),
          parttyper: z
            .array(valg(PARTTYPER, { title: 'Parttype' }))
            .min(1)
            .meta({ title: 'Parttyper' }),
          uddybes: valg(['ja', 'nej'], {
            title: 'Uddybes',
            description: 'ja: samtykket skal nævne hvilke personer.',
          }).prefault('nej'),
        }),
      )
      .meta({ title: 'Samtykkeenheder (R-176)' }),
    deltagertyper: z
      .array(
        z.strictObject({
          id: navneId({ title: 'Id' }),
          navn: tekst({ title: 'Navn' }),
          samtykkeenhed: navneId({ title: 'Samtykkeenhed' }),
        }),
      )
      .default([])
      .meta({ title: 'Deltagertyper (R-122, R-123, X-14)' }),
    jegform: z
      .strictObject({
        jeg: z.array(tekst({ title: 'Ord' })).min(1),
        om_borgeren: z.array(tekst({ title: 'Ord' })).default([]),
      })
      .optional()
      .meta({
        title: 'Jeg-form',
        description: 'Ord, som et mål i jeg-form har ét af, og ord, der taler om borgeren udefra (R-128).',
      }),
    oplevelse: z
      .strictObject({
        mødetype: navneId({ title: 'Mødetype', description: 'De møder, der spørges ved.' }),
        spørges_ved: z
          .array(heltal({ title: 'Nummer' }))
          .min(1)
          .meta({ title: 'Spørges ved', description: 'Mødernes numre (X-08).' }),
        sidste: valg(['ja', 'nej'], {
          title: 'Sidste',
          description: 'ja: også ved det sidste møde, når forløbet afsluttes.',
        }),
      })
      .optional()
      .meta({ title: 'Oplevelse', description: 'Hvornår borgeren spørges om sin oplevelse (R-142).' }),
    økonomiark: z
      .strictObject({
        titel: tekst({ title: 'Titel', description: 'Det samlede arks titel (R-183).' }),
        enhed: tekst({ title: 'Enhed', description: 'Den enhed, arkene sendes til (R-182).' }),
        modtager: valg(ROLLER, { title: 'Modtager', description: 'Rollen hos dem, der får arkene.' }),
        orienteres: tekst({
          title: 'Orienteres',
          description: 'Hvem der orienteres hvert halve år (R-184).',
        }),
      })
      .optional()
      .meta({
        title: 'Økonomiark',
        description: 'Skrives, når metoden fører enkeltsagsøkonomiark (R-179…R-184).',
      }),
    samtykkekategorier_foreslået: z
      .array(valg(KATEGORIER, { title: 'Kategori' }))
      .default([])
      .meta({ title: 'Foreslåede kategorier' }),
    kriterier: z.array(post('Kriterium')).min(1).meta({ title: 'Kriterier' }),
    kriterier_krav: valg(['mindst_ét', 'alle'], { title: 'Krav til kriterier (X-04)' }).prefault('mindst_ét'),
    udelukket: z.array(post('Udelukkelse')).default([]).meta({
      title: 'Udelukket',
      description: 'Grunde til, at metoden ikke tilbyder et forløb (R-111). Der spørges, når der visiteres.',
    }),
    tjekliste: z.array(post('Udsagn')).default([]).meta({ title: 'Tjekliste (R-115)' }),
    stratificering: z
      .array(
        z.strictObject({
          id: navneId({ title: 'Id' }),
          navn: tekst({ title: 'Navn' }),
          lav: z.array(post('Kendetegn')),
          høj: z.array(post('Kendetegn')),
        }),
      )
      .default([])
      .meta({ title: 'Stratificering (R-117, R-118)' }),
    faser: z
      .strictObject({
        kilde: tekst({ title: 'Kilde', description: 'forslag, når kilden ikke nævner dem (X-01).' }),
        liste: z.array(post('Fase')).min(1),
      })
      .meta({ title: 'Faser' }),
    regler: z.record(z.string(), regel).meta({
      title: 'Regler',
      description: 'Grænser med kilde; en kommune ændrer dem under frister i samarbejd.yaml.',
    }),
  })
  .meta({ title: 'Metode' })
  .register(ÅBNE_FILER, { fordi: 'en metode handler ikke om nogen bestemt' });

export type Metode = z.output<typeof metode>;
