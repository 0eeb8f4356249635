/** The options that every command takes. */

import type { OptionSpecs } from '../commands/command.ts';

export const commonOptions = {
  mappe: {
    kind: 'text',
    value: 'MAPPE',
    description: 'kommunens mappe; ellers den nærmeste opad med samarbejd.yaml',
  },
  'i-dag': { kind: 'date', description: 'regn med en anden dato end dagens' },
  stille: { kind: 'flag', description: 'skriv kun resultatet, ingen forklaringer undervejs' },
  hjælp: { kind: 'flag', description: 'vis denne hjælp (også -h)' },
} as const satisfies OptionSpecs;
