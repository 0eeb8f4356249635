/** The answers a meeting is moved or called off from. The reason is kept in the case and is never in a letter. */

import * as z from 'zod';
import { møde } from './moede.ts';
import { aflysning as aflyst, flytning as flyttet, tid } from './moede-aendringer.ts';

const { begrundelse } = flyttet.shape;

export const flytning = z
  .strictObject({ tid, sted: møde.shape.sted.optional(), begrundelse })
  .meta({ title: 'Flytning', description: 'Svarene til samarbejd møde flyt --fra.' });

export const aflysning = z
  .strictObject({ begrundelse: aflyst.shape.begrundelse })
  .meta({ title: 'Aflysning', description: 'Svarene til samarbejd møde aflys --fra.' });
