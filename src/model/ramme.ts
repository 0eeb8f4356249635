/** ramme.yaml: den overordnede ramme, built from the questions of the skema. An unanswered question is an empty key, not an error of form. */

import * as z from 'zod';
import { ÅBNE_FILER } from './aabne-filer.ts';
import { datofelt, type Felt, id, tekst } from './felter.ts';
import { RAMMESKEMA, type Spørgsmål, type Spørgsmålsgruppe, type Svarform } from './ramme-spoergsmaal.ts';

type Skema = typeof RAMMESKEMA;
type Gruppe = Skema[number];
type Nøgle<G extends Gruppe, F extends string> = Extract<G['spørgsmål'][number], { form: F }>['nøgle'];

const PERSON = { title: 'Person-id', description: 'Id fra personer.yaml.' };

const plan = z.strictObject({
  navn: tekst({ title: 'Navn på plan' }),
  tilgængelig_for: tekst({
    title: 'Tilgængelig for',
    description: 'Hvor planen er tilgængelig, og hvilke afdelinger og tilbud der har adgang til den.',
  }).optional(),
});

const område = z.strictObject({
  område: tekst({ title: 'Forvaltningsområde' }),
  funktioner: tekst({ title: 'Koordinerende funktioner' }).optional(),
});

const SVARSKEMAER = {
  tekst: (felt: Felt) => tekst(felt).optional(),
  planer: (felt: Felt) =>
    z
      .array(plan)
      .optional()
      .meta({ ...felt, examples: [[{ navn: 'Min Plan', tilgængelig_for: 'Jobcentret' }]] }),
  områder: (felt: Felt) =>
    z
      .array(område)
      .optional()
      .meta({ ...felt, examples: [[{ område: 'Social', funktioner: 'Gadeteamet' }]] }),
  personer: (felt: Felt) =>
    z
      .array(id('p', PERSON))
      .optional()
      .meta({ ...felt, examples: [['p-r4k2m']] }),
  dato: (felt: Felt) => datofelt(felt).optional(),
  person: (felt: Felt) => id('p', felt).optional(),
} satisfies Record<Svarform, (felt: Felt) => z.ZodType>;

function svarskema({ spørgsmål, form, krav, side }: Spørgsmål): z.ZodType {
  return SVARSKEMAER[form]({
    title: spørgsmål,
    description: `Samarbejdsmodellen (SUS 2014), s. ${side} (${krav}).`,
  });
}

type Gruppeform<G extends Gruppe> = {
  [F in G['spørgsmål'][number]['form'] as Nøgle<G, F>]: ReturnType<(typeof SVARSKEMAER)[F]>;
};

function gruppeskema({ overskrift, spørgsmål }: Spørgsmålsgruppe) {
  const shape = Object.fromEntries(spørgsmål.map((s) => [s.nøgle, svarskema(s)]));
  return z.strictObject(shape).prefault({}).meta({ title: overskrift });
}

type Rammeform = {
  [G in Gruppe as G['nøgle']]: z.ZodPrefault<z.ZodObject<Gruppeform<G>, z.core.$strict>>;
};

// The shape is built from the skema; the type is computed from the same value, so the two cannot differ.
const grupper = Object.fromEntries(RAMMESKEMA.map((g) => [g.nøgle, gruppeskema(g)])) as unknown as Rammeform;

export const ramme = z
  .strictObject({
    ...grupper,
    orientering: z
      .strictObject({
        opdatering: datofelt({
          title: 'Opdatering',
          description: 'Datoen på den opdatering, beskeden handlede om.',
        }),
        dato: datofelt({
          title: 'Orienteret den',
          description: 'Dagen, samarbejdspartnerne fik besked om opdateringen (R-051).',
        }),
        hvem: z
          .array(id('p', PERSON))
          .min(1, { error: 'nævn mindst én, der har fået besked' })
          .meta({ title: 'Hvem', description: 'De personer fra personer.yaml, der har fået besked.' }),
      })
      .optional()
      .meta({
        title: 'Orientering',
        description: 'Hvem der har fået besked om den seneste opdatering. Sættes af samarbejd ramme opdater.',
      }),
    godkendelse: z
      .strictObject({
        dato: datofelt({
          title: 'Godkendt den',
          description: 'Dagen, styregruppen godkendte rammen (R-017).',
        }),
        af: tekst({
          title: 'Godkendt af',
          description: 'Hvem der godkendte: styregruppen.',
          examples: ['styregruppen'],
        }),
        indhold: tekst({
          title: 'Indhold',
          description: 'Fingeraftryk af det, der blev godkendt. Sættes af samarbejd ramme godkend.',
        }).optional(),
      })
      .optional()
      .meta({
        title: 'Godkendelse',
        description: 'Rammen er etableret, når den er udfyldt og godkendt af styregruppen (R-018).',
      }),
  })
  .meta({
    title: 'Den overordnede ramme',
    description: 'Skemaet for samarbejdet mellem kommunale, private og frivillige aktører.',
  })
  .register(ÅBNE_FILER, { fordi: 'rammen nævner personer med id og ingen borgere' });

export type Ramme = z.output<typeof ramme>;
