/** Where an activity stands on a day: due, overdue, passed over, done; the day before, the day, the day after. */

import { describe, expect, it } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import type { Aktivitet } from '../../src/model/handleplan.ts';
import { aktiviteterFor, tjekHandleplan } from '../../src/rules/handleplan.ts';
import { aktivitetsstand } from '../../src/rules/handleplan-frister.ts';
import { linjer, located } from '../helpers/located.ts';
import { medProjektleder, personer } from './dokumenter.ts';

interface Ændring {
  readonly hvornår?: string;
  readonly fra?: string;
  readonly gennemført?: readonly string[];
  readonly status?: Aktivitet['status'];
}

function aktivitet({ hvornår = '4 x årligt', fra, gennemført = [], status = 'i_gang' }: Ændring): Aktivitet {
  return {
    id: 'h-22222',
    aktivitet: 'Møder med projektgruppen',
    målsætninger: ['M1', 'M2', 'M3', 'M4', 'M5', 'M6'],
    hvornår,
    ...(fra === undefined ? {} : { fra: dato(fra) }),
    hvem: ['p-22222'],
    status,
    gennemført: gennemført.map(dato),
  };
}

function stand(ændring: Ændring, today: string) {
  const fundet = aktivitetsstand(aktivitet(ændring), dato(today));
  return (
    fundet && {
      næste: fundet.næste,
      forsinkede: fundet.forsinkede.map((f) => f.forfald),
      oversprungne: fundet.oversprungne.map((f) => f.forfald),
    }
  );
}

function fund(ændring: Ændring, today: string) {
  const aktiviteter = [aktivitet(ændring)];
  const handleplan = located({ aktiviteter }, 'h.yaml');
  return tjekHandleplan({ handleplan, personer: medProjektleder, today: dato(today) });
}

function koder(ændring: Ændring, today: string): readonly string[] {
  return fund(ændring, today).map(({ code }) => code);
}

describe('R-054, R-056 four times a year: once in each quarter, in time on its last day', () => {
  it.each([
    ['2026-03-30', '2026-03-31', []],
    ['2026-03-31', '2026-03-31', []],
    ['2026-04-01', '2026-06-30', ['2026-03-31']],
    ['2026-07-01', '2026-09-30', ['2026-03-31', '2026-06-30']],
  ])('from 1 January, today %s: next %s', (today, næste, forsinkede) => {
    expect(stand({ fra: '2026-01-01' }, today)).toEqual({ næste, forsinkede, oversprungne: [] });
  });

  it('done in the quarter, early or on its last day: the next quarter is next', () => {
    for (const dag of ['2026-01-01', '2026-03-31']) {
      const ventet = { næste: '2026-06-30', forsinkede: [], oversprungne: [] };
      expect(stand({ fra: '2026-01-01', gennemført: [dag] }, '2026-03-31')).toEqual(ventet);
    }
  });

  it('what was passed over is known for a year and then forgotten', () => {
    const gennemført = ['2026-01-22', '2026-08-20', '2026-11-05', '2027-01-10', '2027-05-05'];
    expect(stand({ gennemført }, '2027-05-31')?.oversprungne).toEqual(['2026-06-30']);
    expect(stand({ gennemført }, '2027-06-30')?.oversprungne).toEqual(['2026-06-30']);
    expect(stand({ gennemført }, '2027-07-01')).toEqual({
      næste: '2027-09-30',
      forsinkede: [],
      oversprungne: [],
    });
  });

  it('what is written about the future counts for nothing yet', () => {
    expect(stand({ fra: '2026-01-01', gennemført: ['2026-03-20'] }, '2026-03-19')?.næste).toBe('2026-03-31');
  });
});

describe('R-056 a weekday of the month', () => {
  it.each([
    ['2026-12-06', '2026-12-07', []],
    ['2026-12-07', '2026-12-07', []],
    ['2026-12-08', '2027-01-04', ['2026-12-07']],
  ])('today %s: next %s', (today, næste, forsinkede) => {
    const gennemført = ['2026-11-02'];
    const ventet = { næste, forsinkede, oversprungne: [] };
    expect(stand({ hvornår: 'første mandag i måneden', gennemført }, today)).toEqual(ventet);
  });

  it('held later in the same month it was held', () => {
    const gennemført = ['2026-11-02', '2026-12-14'];
    expect(stand({ hvornår: 'første mandag i måneden', gennemført }, '2026-12-20')).toEqual({
      næste: '2027-01-04',
      forsinkede: [],
      oversprungne: [],
    });
  });
});

describe('R-056 once', () => {
  it.each([
    ['2026-12-15', '2026-12-14', '2026-12-15', []],
    ['2026-12-15', '2026-12-15', '2026-12-15', []],
    ['2026-12-15', '2026-12-16', '2026-12-15', ['2026-12-15']],
    ['efteråret 2026', '2026-11-30', '2026-11-30', []],
    ['efteråret 2026', '2026-12-01', '2026-11-30', ['2026-11-30']],
    ['2026-09-01 til 2026-12-15', '2026-12-16', '2026-12-15', ['2026-12-15']],
  ])('%s, today %s', (hvornår, today, næste, forsinkede) => {
    expect(stand({ hvornår }, today)).toEqual({ næste, forsinkede, oversprungne: [] });
  });

  it('is done when a day is written, also before it was due', () => {
    const ventet = { næste: undefined, forsinkede: [], oversprungne: [] };
    expect(stand({ hvornår: '2026-12-15', gennemført: ['2026-12-01'] }, '2027-02-01')).toEqual(ventet);
  });
});

describe('findings', () => {
  it.each<[string, Ændring, string, readonly string[]]>([
    ['in order', { fra: '2026-12-01' }, '2026-12-31', []],
    ['overdue', { fra: '2026-12-01' }, '2027-01-01', ['handleplan/forsinket']],
    ['finished', { fra: '2026-01-01', status: 'gennemført' }, '2027-01-01', []],
    ['abandoned covers nothing, but is not late', { fra: '2026-01-01', status: 'opgivet' }, '2027-01-01', Array<string>(6).fill('handleplan/udaekket')],
    ['passed over', { gennemført: ['2026-01-05', '2026-08-08'] }, '2026-09-01', ['handleplan/oversprunget']],
    ['never done, and nobody knows since when', {}, '2026-12-31', ['handleplan/aldrig']],
    ['not understood', { hvornår: 'når der er tid' }, '2026-12-31', ['handleplan/hvornaar']],
    ['done in the future', { fra: '2026-10-01', gennemført: ['2026-12-16'] }, '2026-12-15', ['handleplan/fremtid']],
    ['done today', { fra: '2026-10-01', gennemført: ['2026-12-15'] }, '2026-12-15', []],
  ])('R-054, R-056 %s', (_, ændring, today, ventet) => {
    expect(koder(ændring, today)).toEqual(ventet);
  }); // prettier-ignore

  it('R-056 stand at the line of hvornår, and say examples where it is not understood', () => {
    const [uklar] = fund({ hvornår: 'løbende' }, '2026-12-31');
    expect(linjer([uklar].flatMap((f) => f ?? []))).toEqual([
      'handleplan/hvornaar h.yaml#aktiviteter.0.hvornår',
    ]);
    expect(uklar?.hint).toContain('4 x årligt');
    expect(uklar?.hint).toContain('første mandag i måneden');
    expect(uklar?.message).not.toContain('løbende');
  });

  it('R-054 one finding for many times, with a hint that can be typed', () => {
    const fundne = fund({ hvornår: 'hver måned', fra: '2026-01-01' }, '2026-04-01');
    expect(fundne).toHaveLength(1);
    expect(fundne[0]?.message).toBe(
      'Aktiviteten skulle være gennemført senest 31. marts 2026. Det samme gælder 2 gange før.',
    );
    expect(fundne[0]?.hint).toContain('samarbejd handleplan status h-22222 i_gang --gennemført');
  });
});

it('R-053 somebody is projektleder', () => {
  const handleplan = located({ aktiviteter: [aktivitet({ fra: '2026-12-01' })] }, 'h.yaml');
  expect(linjer(tjekHandleplan({ handleplan, personer, today: dato('2026-12-31') }))).toEqual([
    'handleplan/projektleder h.yaml',
  ]);
});

it('R-003, R-004, R-005, R-006, R-007, R-008 every activity is found under its målsætninger', () => {
  const en = { ...aktivitet({}), målsætninger: ['M2'] as const };
  const plan = {
    aktiviteter: [{ ...en, målsætninger: [...en.målsætninger] }, aktivitet({ status: 'opgivet' })],
  };
  expect(aktiviteterFor(plan, 'M2').map(({ id }) => id)).toEqual(['h-22222']);
  for (const mål of ['M1', 'M3', 'M4', 'M5', 'M6'] as const) expect(aktiviteterFor(plan, mål)).toEqual([]);
});
