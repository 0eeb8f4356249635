/** R-100 The referat of a meeting that has been: the day before, the day, the day after; who writes it; when nobody has to. */

import { describe, expect, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { referatfrist, tjekReferat } from '../../src/rules/moede-referat.ts';
import { linjer, located } from '../helpers/located.ts';
import { forløb, metode, møde, standardgrænser, tid } from './dokumenter.ts';

/** A meeting on 15 December. */
const mødet = (ændring: Parameters<typeof møde>[0] = {}) =>
  located(møde({ tid: tid(dato('2026-12-15'), '09.30', '11.00'), ...ændring }), 'm');
const sagen = (today: string, ændring: Parameters<typeof forløb>[0] = {}) => ({
  forløb: located(forløb(ændring), 'f'),
  grænser: standardgrænser,
  metode: metode(),
  today: dato(today),
});
const fristen = (...args: Parameters<typeof referatfrist>) => referatfrist(...args).map(({ dag }) => dag);

describe('R-100 X-05 when it is due', () => {
  test.each([
    ['2026-12-14', [], []],
    ['2026-12-15', ['2026-12-22'], []],
    ['2026-12-16', ['2026-12-22'], []],
    ['2026-12-22', ['2026-12-22'], []],
    ['2026-12-23', ['2026-12-22'], ['moede/referat m#status']],
  ])('on %s', (today, frister, fund) => {
    expect(fristen(mødet(), sagen(today))).toEqual(frister);
    expect(linjer(tjekReferat(mødet(), sagen(today)))).toEqual(fund);
  });

  test.each([
    ['the meeting is closed', { status: 'holdt' }, {}],
    ['the meeting is called off', { status: 'aflyst' }, {}],
    ['the case is closed', {}, { status: 'afsluttet' }],
    ['the case is to be erased', {}, { status: 'slettes' }],
  ] as const)('never when %s', (_, mødets, sagens) => {
    expect(fristen(mødet(mødets), sagen('2027-02-01', sagens))).toEqual([]);
    expect(tjekReferat(mødet(mødets), sagen('2027-02-01', sagens))).toEqual([]);
  });
});

describe('R-100 X-02 who has it, and what to type', () => {
  const hvem = (ændring: Parameters<typeof forløb>[0]) =>
    referatfrist(mødet({ indkalder: 'p-44444' }), sagen('2026-12-15', ændring)).flatMap((f) => f.ansvarlig);

  test('the referent of the method; else whoever convened', () => {
    expect(metode().funktioner.referent).toBe('tovholder');
    expect(hvem({ tovholdere: [{ person: 'p-22222', fra: dato('2026-11-05'), midlertidig: false }] })).toEqual(['p-22222']); // prettier-ignore
    expect(hvem({ tovholdere: [] })).toEqual(['p-44444']);
  });

  test('the referat is written, or the meeting called off', () => {
    const { id } = mødet().value;
    const [fund] = tjekReferat(mødet(), sagen('2026-12-23'));
    for (const verbum of ['referat', 'aflys'])
      expect(fund?.hint).toContain(`samarbejd møde ${verbum} 2026-k7q3x ${id}`);
  });
});
