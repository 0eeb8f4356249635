/** The answers to `mål sæt`: any part of the skema. A part that is given takes the place of the old one; goals are added or changed by id. */

import * as z from 'zod';
import { målsvar } from './maal.ts';
import { målOgAftaler } from './maal-og-aftaler.ts';

const { mål: _mål, underskrifter: _underskrifter, ...dele } = målOgAftaler.shape;

export const skemasvar = z
  .strictObject({ ...dele, mål: z.array(målsvar).meta({ title: 'Mål' }) })
  .partial()
  .meta({ title: 'Mål- og aftaleskema', description: 'Svarene til samarbejd mål sæt --fra.' });
