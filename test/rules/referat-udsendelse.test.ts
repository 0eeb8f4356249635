/** The referat is sent in time: the day before, the day, the day after, and who it is that lacks it. */

import { describe, expect, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { udsendelsesfrister, tjekUdsendelse } from '../../src/rules/referat-udsendelse.ts';
import { located } from '../helpers/located.ts';
import { forløb, møde } from './dokumenter.ts';
import { deling, MAPPE, udsendelsessag } from './udsendelsessag.ts';
import { samtykke, tilbagekaldelse } from './sag.ts';

type Sag = Parameters<typeof udsendelsessag>[0];
const TIL_P44444 = deling({ papir: `${MAPPE}/referat.md`, modtager: 'p-44444' });
const sendt = { status: 'sendt' } as const;

const fund = (today: string, sag: Sag = {}) => tjekUdsendelse({ ...udsendelsessag(sag), today: dato(today) });
const frister = (today: string, sag: Sag = {}) =>
  udsendelsesfrister({ ...udsendelsessag(sag), today: dato(today) }).map(({ dag, hvad }) => `${dag} ${hvad}`);

describe('R-100 a meeting on 15 December, and a week for the referat', () => {
  test.each([
    ['2026-12-21', 0],
    ['2026-12-22', 0],
    ['2026-12-23', 1],
  ])('written and not sent, on %s', (today, fundne) => {
    const delinger = [TIL_P44444, deling()];
    expect(frister(today, { delinger })).toEqual([
      '2026-12-22 Send referatet fra mødet 15. december 2026 til borgeren og p-44444',
    ]);
    expect(fund(today, { delinger })).toHaveLength(fundne);
  });

  test('who to send it to, and what to type', () => {
    const [usendt] = fund('2026-12-23', { delinger: [{ ...deling(), ...sendt }, TIL_P44444] });
    expect(usendt?.message).toContain('ikke sendt til p-44444.');
    expect(usendt?.hint).toContain('samarbejd møde udsend 2026-k7q3x m-22222 --bekræft');
  });
});

describe('R-100 nothing is due', () => {
  test.each<[string, Sag]>([
    ['all is sent', { delinger: [{ ...deling(), ...sendt }] }],
    ['the newest is sent, on whatever paper', { delinger: [deling(), { ...deling({ papir: `${MAPPE}/referat.md` }), ...sendt }] }],
    ['the meeting was called off', { møder: [møde({ status: 'aflyst' })], delinger: [deling()] }],
    ['the meeting is not closed yet', { møder: [møde()], delinger: [deling()] }],
    ['the case is closed', { forløb: located(forløb({ status: 'afsluttet' })), delinger: [deling()] }],
    ['another paper is not sent', { delinger: [deling({ papir: `${MAPPE}/dagsorden.md` })] }],
    ['the referat of another meeting is not sent', { delinger: [deling({ papir: 'moeder/formoede-1-33333/referat-borger.md' })] }],
    ['it was held without the program', {}],
    ['only the one who convened has not been sent their own', { delinger: [deling({ modtager: 'p-33333' })] }],
    ['the reader is no longer known', { delinger: [deling({ modtager: 'p-99999' })] }],
    ['the consent is withdrawn', { delinger: [TIL_P44444], samtykker: [samtykke(), tilbagekaldelse(dato('2026-12-16'))].map((s) => located(s)) }],
    ['it tells more than the reader may have now', { delinger: [{ ...TIL_P44444, kategorier: ['forløb', 'økonomi'] }] }],
  ])('%s', (_, sag) => {
    expect(frister('2026-12-30', sag)).toEqual([]);
    expect(fund('2026-12-30', sag)).toEqual([]);
  }); // prettier-ignore

  test('but a newer version that was made since is', () => {
    expect(frister('2026-12-30', { delinger: [{ ...deling(), ...sendt }, deling()] })).toHaveLength(1);
  });
});
