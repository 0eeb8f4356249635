/**
 * oekonomi.yaml: the case's enkeltsagsøkonomiark, one for each bevilling that differs because the case is treated as a
 * whole (R-179… ). ABSENT: the citizen's name and number; they stand in forloeb.yaml.
 */

import * as z from 'zod';
import { looksLikeCpr } from '../base/tekst.ts';
import { emne } from './emne.ts';
import { beløb, datofelt, type Felt, id, navneId, tekst, valg } from './felter.ts';

/** The states of an ark, in their order. */
export const ØKONOMITRIN = ['kladde', 'afventer_beløb', 'komplet', 'sendt'] as const;
export type Økonomitrin = (typeof ØKONOMITRIN)[number];

const LIGNER_CPR = { error: 'her står noget, der ligner et CPR-nummer' };

/** A text that reaches Økonomi, which gets no number of the citizen's. */
const udenCpr = (felt: Felt) =>
  tekst(felt)
    .refine((text) => !looksLikeCpr(text), LIGNER_CPR)
    .meta(felt);

/** The same for a text that says what else it tells of. */
const emneUdenCpr = (felt: Felt) =>
  emne(felt)
    .refine(({ tekst: text }) => !text.answers(looksLikeCpr), LIGNER_CPR)
    .meta({ ...felt, kategori: 'forløb' });

const center = (description: string) =>
  navneId({ title: 'Center', description: `${description} Id fra fagcentre i samarbejd.yaml.` });

const beløbet = {
  beløb: beløb({
    title: 'Beløb',
    description: 'Hele periodens beløb i kroner. 0, hvis der ikke ville have været en udgift.',
  }).optional(),
  ansvarlig: id('p', {
    title: 'Ansvarlig',
    description: 'Den i centret, der har anslået beløbet og svarer for det (R-181).',
  }).optional(),
  oplyst: datofelt({ title: 'Oplyst', description: 'Dagen, centret sagde beløbet.' }).optional(),
};

const udgift = z
  .strictObject({
    center: center('Det center, der betaler.'),
    beløb: beløb({ title: 'Beløb', description: 'Hele periodens beløb i kroner.' }),
    ansvarlig: id('p', {
      title: 'Ansvarlig',
      description: 'Den sagsbehandler, der afholder udgiften, udfylder arket og svarer for det (R-181).',
    }),
  })
  .meta({ title: 'Udgift', description: 'Det, der er bevilget.', kategori: 'økonomi' });

const ellers = z
  .strictObject({
    center: center('Det center, der ville have haft udgiften.'),
    bevilling: emneUdenCpr({
      title: 'Bevilling',
      description: 'Det, der ellers var bevilget, når det ikke er det samme.',
    }).optional(),
    ...beløbet,
  })
  .meta({
    title: 'Ellers',
    description: 'Udgiften, hvis sagen ikke var behandlet som en helhed.',
    kategori: 'økonomi',
  });

const trin = z
  .strictObject({
    trin: valg(ØKONOMITRIN, { title: 'Trin' }),
    dato: datofelt({ title: 'Dato' }),
    begrundelse: udenCpr({
      title: 'Begrundelse',
      description: 'Hvorfor arket er sat tilbage. Intet om borgeren.',
    }).optional(),
  })
  .meta({ title: 'Trin' });

const bevillingen = {
  møde: id('m', {
    title: 'Møde',
    description: 'Samarbejdsmødet, der blev besluttet på (R-180). Uden: besluttet i sagen på anden måde.',
  }).optional(),
  besluttet: z
    .strictObject({
      dato: datofelt({ title: 'Dato' }),
      af: z
        .array(id('p', { title: 'Sagsbehandler' }))
        .min(1)
        .meta({ title: 'Af', description: 'De myndighedssagsbehandlere, der traf afgørelsen (R-180).' }),
    })
    .meta({ title: 'Besluttet', kategori: 'økonomi' }),
  indsats: emneUdenCpr({ title: 'Indsats', description: 'Det, der er bevilget.' }),
  paragraf: udenCpr({ title: 'Jf. §', description: 'Fx SEL § 85.', kategori: 'økonomi' }),
  periode: z
    .strictObject({
      fra: datofelt({ title: 'Fra' }),
      til: datofelt({ title: 'Til', description: 'En løbende bevilling: den sidste dag i regnskabsåret.' }),
    })
    .meta({ title: 'Periode', description: 'Perioden, som begge beløb gælder for.', kategori: 'økonomi' }),
  udgift,
  ellers,
};

const ark = z
  .strictObject({
    id: id('e', { title: 'Id', kategori: 'drift' }),
    ...bevillingen,
    trin: z.array(trin).min(1).meta({
      title: 'Trin',
      description: 'Hvor arket er nået til; der tilføjes kun. Skrives af: samarbejd økonomi status.',
      kategori: 'økonomi',
    }),
  })
  .meta({ title: 'Økonomiark' });

export const økonomi = z
  .strictObject({
    ark: z.array(ark).default([]).meta({ title: 'Økonomiark', kategori: 'økonomi' }),
  })
  .meta({
    title: 'Enkeltsagsøkonomi',
    description: 'Kun bevillinger, der er anderledes, fordi sagen er behandlet som en helhed.',
  });

/** The answers to `økonomi ny`. */
export const økonomisvar = z
  .strictObject({
    anden_bevilling: valg(['ja', 'nej'], {
      title: 'Anden bevilling',
      description:
        'Er bevillingen en anden, end hvis sagen ikke var behandlet som en helhed? Er I i tvivl, så spørg gruppelederen (R-179).',
    }),
    ...bevillingen,
  })
  .meta({ title: 'Økonomiark', description: 'Svarene til samarbejd økonomi ny --fra.' });

/** The answers to `økonomi status`: what was missing, or why it goes back. */
export const økonomitrinsvar = z
  .strictObject({
    ...beløbet,
    begrundelse: udenCpr({
      title: 'Begrundelse',
      description: 'Hvorfor arket sættes tilbage. Intet om borgeren.',
    }).optional(),
  })
  .meta({ title: 'Trin', description: 'Svarene til samarbejd økonomi status --fra.' });

export type Økonomi = z.output<typeof økonomi>;
export type Økonomiark = Økonomi['ark'][number];
