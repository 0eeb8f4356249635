/** Chance from the operating system, so that ids made on two machines do not collide. */

import { randomInt } from 'node:crypto';
import type { Random } from '../context.ts';

export const random: Random = { below: (below) => randomInt(below) };
