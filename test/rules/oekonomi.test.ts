/** One økonomiark: its steps, what it must hold, what is wrong with it, and the day it is late (R-179… ). */

import { describe, expect, test } from 'vitest';
import { dato, plusDage } from '../../src/base/dato.ts';
import { type Økonomi, økonomi, ØKONOMITRIN, type Økonomiark } from '../../src/model/oekonomi.ts';
import { grænser } from '../../src/rules/graenser.ts';
import { erAnden, mangler, skift, trinNu } from '../../src/rules/oekonomi.ts';
import { økonomiroller } from '../../src/rules/oekonomi-parter.ts';
import { ØKONOMIREGLER } from '../../src/rules/oekonomi-regler.ts';
import { tjekØkonomi } from '../../src/rules/oekonomi-tjek.ts';
import { REGLER } from '../../src/rules/regler.ts';
import { located } from '../helpers/located.ts';
import { GRUNDLAG } from '../helpers/tilfaelde.ts';
import { hentMetode } from '../documents/eksempel.ts';
import { hemmelig, møde, person, samarbejd, tid } from './dokumenter.ts';
import { etArk, trin } from './oekonomi-sager.ts';

describe('X-19 the steps', () => {
  const VENTET: Readonly<Record<string, readonly string[]>> = {
    kladde: ['samme', 'frem', 'frem', 'for_tidligt'],
    afventer_beløb: ['tilbage', 'samme', 'frem', 'for_tidligt'],
    komplet: ['tilbage', 'tilbage', 'samme', 'frem'],
    sendt: ['tilbage', 'tilbage', 'tilbage', 'samme'],
  };
  test.each(ØKONOMITRIN.flatMap((fra) => ØKONOMITRIN.map((til, i) => [fra, til, VENTET[fra]?.[i]])))(
    'from %s to %s is %s',
    (fra, til, ventet) => {
      expect(skift(fra as 'kladde', til as 'kladde')).toBe(ventet);
    },
  );

  test('where it stands is the last step', () => {
    expect(trinNu(etArk({ trin: trin('kladde', 'komplet', 'afventer_beløb') }))).toBe('afventer_beløb');
  });
});

describe('R-181 what is missing', () => {
  test.each([
    [{ center: 'social' }, ['beløb', 'ansvarlig']],
    [{ center: 'social', beløb: '0' }, ['ansvarlig']],
    [{ center: 'social', ansvarlig: 'p-44444' }, ['beløb']],
    [{ center: 'social', beløb: '1,00', ansvarlig: 'p-44444' }, []],
  ])('%j lacks %j', (ellers, savnet) => {
    expect(mangler(etArk({ ellers }))).toEqual(savnet);
  });
});

describe('R-179 is it another bevilling', () => {
  const side = (center: string, beløb: string) => ({ center, beløb, ansvarlig: 'p-33333' });
  test.each([
    ['same center and amount', side('boern', '10,00'), {}, false],
    ['another amount', side('boern', '10,01'), {}, true],
    ['another center', side('social', '10,00'), {}, true],
    ['something else granted', side('boern', '10,00'), { bevilling: 'Bostøtte' }, true],
  ])('%s', (_, ellers, mere, ventet) => {
    expect(erAnden(etArk({ udgift: side('boern', '10,00'), ellers: { ...ellers, ...mere } }))).toBe(ventet);
  });
});

const FOLK = [person('p-33333', { fagcenter: 'boern' }), person('p-44444', { fagcenter: 'social' })];
const MØDE = {
  ...møde({ id: 'm-22222', tid: tid(dato('2026-06-15'), '09.30', '11.00') }),
  indkalder: 'p-22222',
  deltagere: [{ person: 'p-33333', grund: hemmelig }],
};
const FAGCENTRE = ['arbejdsmarked', 'social', 'boern'].map((id) => ({ id, navn: id }));
const OPSÆTNING = samarbejd({ fagcentre: FAGCENTRE });
const { grænser: GRÆNSER } = grænser(REGLER, located(hentMetode('soroe')), located(OPSÆTNING));

function fund(et: Økonomiark, today = '2026-06-15', status: 'aktivt' | 'afsluttet' = 'aktivt') {
  const doc: Økonomi = { ark: [et] };
  return tjekØkonomi({
    økonomi: located(doc),
    forløb: { id: '2026-k7q3x', status },
    møder: [MØDE],
    personer: FOLK,
    samarbejd: OPSÆTNING,
    grænser: GRÆNSER,
    today: dato(today),
  });
}

const koder = (...argument: Parameters<typeof fund>) => fund(...argument).map(({ code }) => code);

describe('what is wrong', () => {
  const sendt = trin('kladde', 'komplet', 'sendt');
  test.each([
    ['an ark in order', {}, []],
    ['one that is sent', { trin: sendt }, []],
    ['R-181 komplet without an amount', { ellers: { center: 'social', ansvarlig: 'p-44444' }, trin: trin('kladde', 'komplet') }, ['oekonomi/uden-tal']],
    ['R-181 sent without an answerer', { ellers: { center: 'social', beløb: '1' }, trin: sendt }, ['oekonomi/uden-tal']],
    ['R-179 the same bevilling', { ellers: { center: 'boern', beløb: '41250', ansvarlig: 'p-33333' }, trin: sendt }, ['oekonomi/samme-bevilling']],
    ['R-183 a center that is not there', { udgift: { center: 'skole', beløb: '1', ansvarlig: 'p-33333' } }, ['oekonomi/center', 'oekonomi/ansvar']],
    ['R-181 answered for in another center', { ellers: { center: 'social', beløb: '1', ansvarlig: 'p-33333' } }, ['oekonomi/ansvar']],
    ['somebody unknown', { besluttet: { dato: '2026-06-15', af: ['p-99999'] } }, ['person/ukendt']],
    ['R-180 another day than the meeting', { møde: 'm-22222', besluttet: { dato: '2026-06-14', af: ['p-33333'] } }, ['oekonomi/afgoerelse']],
    ['R-180 by somebody who was not there', { møde: 'm-22222', besluttet: { dato: '2026-06-15', af: ['p-44444'] } }, ['oekonomi/afgoerelse']],
    ['R-180 at the meeting', { møde: 'm-22222' }, []],
    ['R-180 a meeting that is not there', { møde: 'm-99999' }, ['oekonomi/afgoerelse']],
    ['R-180 in the future', { besluttet: { dato: '2026-06-16', af: ['p-33333'] } }, ['oekonomi/afgoerelse']],
    ['a period that ends first', { periode: { fra: '2026-07-01', til: '2026-06-30' } }, ['oekonomi/periode']],
    ['X-19 not from the beginning', { trin: trin('komplet') }, ['oekonomi/trin']],
    ['X-19 a step left out', { trin: trin('kladde', 'sendt') }, ['oekonomi/trin']],
    ['X-19 back without a reason', { trin: trin('kladde', 'afventer_beløb', 'kladde') }, ['oekonomi/trin']],
    ['X-19 back with a reason', { trin: [...trin('kladde', 'komplet'), { trin: 'kladde', dato: '2026-06-15', begrundelse: 'Fejl' }] }, []],
    ['X-19 the same twice', { trin: trin('kladde', 'kladde') }, ['oekonomi/trin']],
    ['X-19 a day before the last', { trin: [...trin('kladde'), { trin: 'komplet', dato: '2026-06-14' }] }, ['oekonomi/trin']],
    ['X-19 a day in the future', { trin: [{ trin: 'kladde', dato: '2026-06-16' }] }, ['oekonomi/trin']],
  ] as const)('%s', (_, ændret, ventet) => {
    expect(koder(etArk(ændret)).filter((kode) => kode !== ØKONOMIREGLER.ikkeSendt.kode)).toEqual(ventet);
  }); // prettier-ignore

  test('no finding repeats an amount, a name or what is granted', () => {
    const alt = fund(etArk({ ellers: { center: 'boern', beløb: '41.250,00', ansvarlig: 'p-99999' }, trin: trin('sendt', 'sendt') }), '2027-01-01'); // prettier-ignore
    expect(alt.length).toBeGreaterThan(2);
    for (const { message, hint } of alt) expect(`${message} ${hint}`).not.toMatch(/41|250|Familievejleder/);
  });
});

describe('R-181 R-182 the days', () => {
  const komplet = trin('kladde', 'afventer_beløb', 'komplet');
  test.each([
    ['kladde, 14 days after the decision', trin('kladde'), 14, 'oekonomi/venter'],
    ['afventer beløb, from the decision too', trin('kladde', 'afventer_beløb'), 14, 'oekonomi/venter'],
    ['komplet on a Monday, the next working day', komplet, 1, 'oekonomi/ikke-sendt'],
    ['komplet on a Friday, the Monday', komplet.map((t) => ({ ...t, dato: '2026-06-19' })), 7, 'oekonomi/ikke-sendt'],
  ])('%s', (_, skridt, dage, kode) => {
    const dag = (n: number) => plusDage(dato('2026-06-15'), dage + n);
    const på = (n: number) => koder(etArk({ trin: skridt }), dag(n)).includes(kode);
    expect([på(-1), på(0), på(1)]).toEqual([false, false, true]);
    expect(koder(etArk({ trin: skridt }), dag(400), 'afsluttet')).toEqual([]);
  }); // prettier-ignore

  test('a sent ark is never late', () => {
    expect(koder(etArk({ trin: trin('kladde', 'komplet', 'sendt') }), '2029-01-01')).toEqual([]);
  });
});

test('an amount is exact in the file, or it is refused', () => {
  const læs = (beløb: string) => økonomi.safeParse({ ark: [{ ...DATA, udgift: { ...DATA.udgift, beløb } }] });
  expect(læs('12.345,50').data?.ark[0]?.udgift.beløb).toBe(1_234_550);
  expect(læs('12345.50').success).toBe(false);
});

const DATA = {
  id: 'e-6p2kd',
  besluttet: { dato: '2026-06-15', af: ['p-33333'] },
  indsats: 'x',
  paragraf: 'x',
  periode: { fra: '2026-07-01', til: '2026-12-31' },
  udgift: { center: 'boern', beløb: '1', ansvarlig: 'p-33333' },
  ellers: { center: 'social' },
  trin: trin('kladde'),
};

describe('R-181 R-182 who has a part in an ark', () => {
  test('those who decided it or answer for an amount, and those in Økonomi; the first is the greater part', () => {
    const { udgift, ellers, besluttet } = etArk({ besluttet: { dato: '2026-06-15', af: ['p-55555'] } });
    const modtagere = ['p-44444', 'p-66666'];
    expect(Object.fromEntries(økonomiroller({ udgift, ellers, besluttet }, modtagere))).toEqual({
      'p-33333': 'økonomiansvarlig',
      'p-44444': 'økonomiansvarlig',
      'p-55555': 'økonomiansvarlig',
      'p-66666': 'økonomimodtager',
    });
  });

  test('the bases for them open nothing but the økonomiark, to the kommune’s own, and never a number by themselves', () => {
    const poster = GRUNDLAG.grundlag.filter(({ kun_roller: roller = [] }) =>
      roller.some((r) => r.startsWith('økonomi')),
    );
    expect(poster.map(({ kun_roller: roller }) => roller)).toEqual([
      ['økonomiansvarlig'],
      ['økonomimodtager'],
    ]);
    for (const { formål, parttyper, kategorier } of poster) {
      expect([formål, parttyper]).toEqual([['økonomi'], ['egen_myndighed']]);
      for (const aldrig of [
        'cpr',
        'kontakt',
        'netværk',
        'oplevelse',
        'visitation',
        'strafbare_forhold',
      ] as const)
        expect(kategorier).not.toContain(aldrig);
    }
    expect(poster[1]?.kategorier).toEqual(['økonomi', 'forløb']);
  });
});
