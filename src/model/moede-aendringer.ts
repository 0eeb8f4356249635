/** What happens to a meeting between the invitation and the day: it is moved, called off, its agenda is changed, and there is something to see to. */

import * as z from 'zod';
import { datofelt, id, personlig, tidfelt, valg } from './felter.ts';

export const tid = z
  .strictObject({
    dato: datofelt({ title: 'Dato' }),
    fra: tidfelt({ title: 'Fra' }),
    til: tidfelt({ title: 'Til' }),
  })
  .meta({ title: 'Tid', kategori: 'forløb' });

/** One move: when it was decided, why, and the time that held before. */
export const flytning = z
  .strictObject({
    besluttet: datofelt({ title: 'Besluttet den' }),
    begrundelse: personlig({
      title: 'Begrundelse',
      description: 'Hvorfor mødet er flyttet. Står ikke i brevene.',
      kategori: 'forløb',
    }),
    før: tid.meta({ title: 'Før', description: 'Den tid, mødet var indkaldt til.' }),
  })
  .meta({ title: 'Flytning' });

export const aflysning = z
  .strictObject({
    dato: datofelt({ title: 'Dato', description: 'Dagen, mødet blev aflyst.' }),
    begrundelse: personlig({
      title: 'Begrundelse',
      description: 'Hvorfor mødet er aflyst. Står ikke i brevene.',
      kategori: 'forløb',
    }),
  })
  .meta({ title: 'Aflysning', kategori: 'forløb' });

/** What there is to see to before a meeting. */
export const OPGAVER = [
  'forbered',
  'lokale',
  'forplejning',
  'kopier',
  'tolk',
  'bisidder',
  'sms',
  'notat',
] as const;
export type Opgavenavn = (typeof OPGAVER)[number];

export const opgave = z
  .strictObject({
    opgave: valg(OPGAVER, { title: 'Opgave' }),
    fra: id(['p', 'n'], { title: 'Fra', description: 'Den, der sender et notat.' }).optional(),
    senest: datofelt({ title: 'Senest' }),
    udført: datofelt({ title: 'Udført den' }).optional(),
  })
  .meta({ title: 'Opgave' });

export type Opgave = z.output<typeof opgave>;
