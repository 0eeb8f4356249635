/** The reason a role in a case is given to somebody: asked for every time, so that a change is a decision. */

import * as z from 'zod';
import { personlig } from './felter.ts';

export const rolleskift = z
  .strictObject({
    begrundelse: personlig({
      title: 'Begrundelse',
      description: 'Hvorfor netop denne person, eller hvorfor der skiftes.',
      kategori: 'forløb',
    }),
  })
  .meta({ title: 'Rolleskift', description: 'Svaret til kommandoer, der giver en rolle, med --fra.' });
