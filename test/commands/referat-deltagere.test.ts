/** Who is meant by a number, the first letters of a name, or a workplace. */

import { describe, expect, it } from 'vitest';
import { findDeltager, kaldenavn } from '../../src/commands/referat-deltagere.ts';

const MED = [
  { id: 'borger', navn: 'Åse Ærø', organisation: undefined },
  { id: 'p-22222', navn: 'Line Lund', organisation: 'Boligforeningen Lunden' },
  { id: 'p-33333', navn: 'Lise-Lotte Dam', organisation: 'Psykiatrien' },
  { id: 'p-44444', navn: 'Line Dam Holm', organisation: 'Eksempelby Kommune' },
];

describe('R-099 who', () => {
  it.each([
    ['1', ['borger']],
    ['4', ['p-44444']],
    ['0', []],
    ['5', []],
    ['', []],
    ['aase', ['borger']],
    ['ÆRØ', ['borger']],
    ['borger', ['borger']],
    ['line', ['p-22222', 'p-44444']],
    ['line l', ['p-22222']],
    ['Line Lund', ['p-22222']],
    ['lotte', ['p-33333']],
    ['dam h', ['p-44444']],
    ['lund', ['p-22222']],
    ['psyk', ['p-33333']],
    ['p-44444', ['p-44444']],
    ['ine', []],
  ])('"%s"', (svar, ids) => {
    expect(findDeltager(MED, svar).map(({ id }) => id)).toEqual(ids);
  });

  it('is called by the first name, unless two share it', () => {
    expect(MED.map(({ id }) => kaldenavn(MED, id))).toEqual([
      'Åse',
      'Line Lund',
      'Lise-Lotte',
      'Line Dam Holm',
    ]);
    expect(kaldenavn(MED, 'p-99999')).toBe('p-99999');
  });
});
