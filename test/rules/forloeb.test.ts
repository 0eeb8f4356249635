/** forloeb.yaml: roles, the week, the decision, and the names and people it mentions. */

import { describe, expect, test } from 'vitest';
import { type Dato, dato } from '../../src/base/dato.ts';
import type { Forløb } from '../../src/model/forloeb.ts';
import type { Metode } from '../../src/model/metode.ts';
import { rollehavere, rollerIForløb } from '../../src/rules/forloeb-roller.ts';
import { tjekForløb } from '../../src/rules/forloeb.ts';
import { linjer, located } from '../helpers/located.ts';
import { forløb, hemmelig, metode, personer, samarbejd, standardgrænser } from './dokumenter.ts';

/** The rules tested here; the others of a case have their own tests. */
const HER = new Set([
  'id/dobbelt',
  'person/ukendt',
  'forloeb/rolle',
  'forloeb/tovholder-uge',
  'forloeb/uden-afgoerelse',
  'forloeb/afgoerelse-af',
  'forloeb/afgoerelse-fremtid',
  'forloeb/afgoerelse-uden-status',
  'forloeb/kriterier',
  'forloeb/ukendt-navn',
  'forloeb/en-afdeling',
  'forloeb/afsluttet-dato',
  'forloeb/beslutningstager',
]);

function fund(enSag: Forløb, today = '2026-12-15', metodens: Partial<Metode> = {}) {
  return tjekForløb({
    forløb: located(enSag, 'f.yaml'),
    metode: metode(metodens),
    samarbejd: samarbejd(),
    personer,
    grænser: standardgrænser,
    today: dato(today),
  }).filter(({ code }) => HER.has(code));
}

const haver = (person: string, fra: string, til?: string, midlertidig = false) => ({
  person,
  fra: dato(fra),
  ...(til && { til: dato(til) }),
  midlertidig,
});
const afgørelse = (ændring: Partial<NonNullable<NonNullable<Forløb['visitation']>['afgørelse']>>) => {
  const { visitation } = forløb();
  if (visitation?.afgørelse === undefined) throw new Error('no decision');
  return { visitation: { ...visitation, afgørelse: { ...visitation.afgørelse, ...ændring } } };
};
function udenAfgørelse(): Forløb['visitation'] {
  const { afgørelse: _, ...resten } = forløb().visitation ?? {
    udelukket: [],
    kriterier: [],
    tjekliste: [],
    stratificering: [],
  };
  return resten;
}

test('a case in order has no findings', () => {
  expect(fund(forløb())).toEqual([]);
});

describe('R-059 R-066 R-067: who is tovholder', () => {
  const historie = [
    haver('p-33333', '2026-11-02', undefined, true),
    haver('p-22222', '2026-11-06', '2026-12-10'),
    haver('p-44444', '2026-12-11'),
  ];
  test.each([
    ['2026-11-01', []],
    ['2026-11-02', ['p-33333']],
    ['2026-11-05', ['p-33333']],
    ['2026-11-06', ['p-22222']],
    ['2026-12-10', ['p-22222']],
    ['2026-12-11', ['p-44444']],
  ])('%s: %j', (dag, ventet) => {
    expect(rollehavere(forløb({ tovholdere: historie }), 'tovholder', dato(dag))).toEqual(ventet);
  });

  test('every role one person holds on a day', () => {
    const enSag = forløb({
      koordinerende_sagsbehandlere: [{ person: 'p-22222', fra: dato('2026-11-01') }],
      støttepersoner: [{ person: 'n-22222', fra: dato('2026-11-01'), art: 'eget_netværk' }],
    });
    expect(rollerIForløb(enSag, 'p-22222', dato('2026-12-15'))).toEqual([
      'tovholder',
      'koordinerende_sagsbehandler',
    ]);
    expect(rollerIForløb(enSag, 'n-22222', dato('2026-12-15'))).toEqual(['støtteperson']);
  });

  test.each([
    [[], ['forloeb/rolle f.yaml#tovholdere']],
    [[haver('p-22222', '2026-11-06'), haver('p-33333', '2026-11-07')], ['forloeb/rolle f.yaml#tovholdere']],
    [[haver('p-22222', '2026-11-06', '2026-12-14')], ['forloeb/rolle f.yaml#tovholdere']],
    [[haver('p-22222', '2026-11-06', '2026-12-15')], []],
  ])('exactly one while active: %j', (tovholdere, ventet) => {
    const roller = fund(forløb({ tovholdere })).filter(({ code }) => code === 'forloeb/rolle');
    expect(linjer(roller)).toEqual(ventet);
  });

  test('R-104 R-105 each role the method names, and only while active', () => {
    const sorø = { roller_i_forløb: ['koordinerende_sagsbehandler', 'støtteperson'] } as const;
    const metodens = { roller_i_forløb: [...sorø.roller_i_forløb] };
    expect(linjer(fund(forløb(), '2026-12-15', metodens))).toEqual([
      'forloeb/rolle f.yaml#koordinerende_sagsbehandlere',
      'forloeb/rolle f.yaml#støttepersoner',
    ]);
    expect(fund(forløb({ status: 'visiteret' }), '2026-12-15', metodens)).toEqual([]);
  });
});

describe('R-067 R-073 X-05: a tovholder within the week', () => {
  const set = (konstateret: string, tovholdere: Forløb['tovholdere']) =>
    forløb({ status: 'visiteret', behov: { konstateret: dato(konstateret), af: 'p-33333' }, tovholdere });
  const ugen = (enSag: Forløb, today: string, metodens?: Partial<Metode>) =>
    fund(enSag, today, metodens).filter(({ code }) => code === 'forloeb/tovholder-uge').length;

  test.each([
    ['2026-11-02', '2026-11-08', 0],
    ['2026-11-02', '2026-11-09', 0],
    ['2026-11-02', '2026-11-10', 1],
    ['2028-02-22', '2028-02-29', 0],
    ['2028-02-22', '2028-03-01', 1],
    ['2027-02-22', '2027-03-01', 0],
    ['2027-02-22', '2027-03-02', 1],
  ])('seen %s, today %s: %i', (konstateret, today, antal) => {
    expect(ugen(set(konstateret, []), today)).toBe(antal);
  });

  test.each([
    ['temporary is not decided', [haver('p-33333', '2026-11-02', undefined, true)], 1],
    ['decided', [haver('p-22222', '2026-11-09')], 0],
    ['decided from tomorrow', [haver('p-22222', '2026-11-11')], 1],
  ])('%s', (_, tovholdere, antal) => {
    expect(ugen(set('2026-11-02', tovholdere), '2026-11-10')).toBe(antal);
  });

  test('no clock for a closed case, a declined one, or a method without a tovholder in each case', () => {
    const sent = set('2026-11-02', []);
    expect(ugen({ ...sent, status: 'afsluttet' }, '2026-12-15')).toBe(0);
    expect(ugen({ ...sent, ...afgørelse({ udfald: 'tilbydes_ikke' }) }, '2026-12-15')).toBe(0);
    expect(ugen(sent, '2026-12-15', { roller_i_forløb: [] })).toBe(0);
    expect(ugen(sent, '2026-12-15')).toBe(1);
  });
});

describe('R-114 X-12: the decision', () => {
  const visiteret = (ændring: Partial<Forløb>) => linjer(fund(forløb(ændring)));
  test('on its way without one', () => {
    const { visitation: _, ...uden } = forløb();
    expect(linjer(fund(uden))).toEqual(['forloeb/uden-afgoerelse f.yaml#status']);
    expect(linjer(fund({ ...uden, status: 'henvist' }))).toEqual([]);
  });

  test.each([
    [
      'declined and yet active',
      afgørelse({ udfald: 'tilbydes_ikke' }),
      ['forloeb/uden-afgoerelse f.yaml#visitation.afgørelse.udfald'],
    ],
    ['decided and still henvist', { status: 'henvist' }, ['forloeb/afgoerelse-uden-status f.yaml#status']],
    [
      'decided tomorrow',
      afgørelse({ dato: dato('2026-12-16') }),
      ['forloeb/afgoerelse-fremtid f.yaml#visitation.afgørelse.dato'],
    ],
    ['decided today', afgørelse({ dato: dato('2026-12-15') }), []],
    [
      'one of the two roles missing',
      afgørelse({ af: ['p-22222'] }),
      ['forloeb/afgoerelse-af f.yaml#visitation.afgørelse.af'],
    ],
    ['both, by others too', afgørelse({ af: ['p-22222', 'p-33333', 'p-44444'] }), []],
  ] as const)('%s', (_, ændring, ventet) => {
    expect(visiteret(ændring as Partial<Forløb>)).toEqual(ventet);
  });

  test('a role held in the case that day counts as well as one in personer.yaml', () => {
    const af = ['p-22222', 'p-44444'];
    const fra = (dag: Dato) => ({ koordinerende_sagsbehandlere: [{ person: 'p-44444', fra: dag }] });
    expect(visiteret({ ...afgørelse({ af }), ...fra(dato('2026-11-05')) })).toEqual([]);
    expect(visiteret({ ...afgørelse({ af }), ...fra(dato('2026-11-06')) })).toHaveLength(1);
  });

  test.each([
    ['mindst_ét', ['kompleks'], 0],
    ['mindst_ét', [], 1],
    ['alle', ['kompleks'], 1],
    ['alle', ['kompleks', 'flere_sager'], 0],
  ] as const)('X-04 R-116 %s with %j: advisory only', (krav, kriterier, antal) => {
    const visitation = { ...forløb().visitation, kriterier: [...kriterier] } as Forløb['visitation'] & object;
    const fundet = fund(forløb({ visitation }), '2026-12-15', { kriterier_krav: krav });
    expect(fundet.map(({ code, severity }) => [code, severity])).toEqual(
      Array.from({ length: antal }, () => ['forloeb/kriterier', 'advarsel']),
    );
  });

  test('R-116 no decision, no demand on criteria', () => {
    const visitation = udenAfgørelse() as Forløb['visitation'] & object;
    expect(linjer(fund(forløb({ status: 'henvist', visitation: { ...visitation, kriterier: [] } })))).toEqual(
      [],
    );
  });
});

describe('what it names exists', () => {
  test('people, of the kommune and of the network', () => {
    const enSag = forløb({
      behov: { konstateret: dato('2026-11-02'), af: 'p-99999' },
      støttepersoner: [
        { person: 'n-22222', fra: dato('2026-11-01'), art: 'eget_netværk' },
        { person: 'n-99999', fra: dato('2026-11-01'), til: dato('2026-11-02'), art: 'eget_netværk' },
      ],
      grundlag: [
        {
          grundlag: 'værdispring',
          modtagere: ['p-44444', 'p-88888'],
          kategorier: ['helbred'],
          formål: ['møde'],
          fra: dato('2026-12-01'),
          besluttet_af: 'p-77777',
        },
      ],
      netværk: [...forløb().netværk, { id: 'n-22222', navn: hemmelig, parttype: 'privat' }],
    });
    expect(linjer(fund(enSag))).toEqual([
      'id/dobbelt f.yaml#netværk.1.id',
      'person/ukendt f.yaml#behov.af',
      'person/ukendt f.yaml#grundlag.0.besluttet_af',
      'person/ukendt f.yaml#grundlag.0.modtagere.1',
      'person/ukendt f.yaml#støttepersoner.1.person',
    ]);
  });

  test('R-110 R-115 R-117 R-058 R-112: criteria, checklist, traits, phases, fagcentre', () => {
    const visitation = {
      ...forløb().visitation,
      kriterier: ['kompleks', 'komplek'],
      tjekliste: [{ udsagn: 'kris' }],
      stratificering: ['stabil', 'ustabl'],
    };
    const enSag = forløb({
      visitation: visitation as Forløb['visitation'] & object,
      faser: [{ fase: 'paln', fra: dato('2026-11-10') }],
      henvist_af: 'sociale',
      fagcentre: ['social', 'arbejdsmarked', 'børn'],
    });
    expect(linjer(fund(enSag))).toEqual([
      'forloeb/ukendt-navn f.yaml#fagcentre.2',
      'forloeb/ukendt-navn f.yaml#faser.0.fase',
      'forloeb/ukendt-navn f.yaml#henvist_af',
      'forloeb/ukendt-navn f.yaml#visitation.kriterier.1',
      'forloeb/ukendt-navn f.yaml#visitation.stratificering.1',
      'forloeb/ukendt-navn f.yaml#visitation.tjekliste.0.udsagn',
    ]);
  });
});

test.each([
  [['arbejdsmarked', 'social'], 0],
  [['arbejdsmarked'], 1],
  [['arbejdsmarked', 'arbejdsmarked'], 1],
  [[], 1],
])('X-13 fewer than two fagcentre: %j', (fagcentre, antal) => {
  expect(fund(forløb({ fagcentre })).filter(({ code }) => code === 'forloeb/en-afdeling')).toHaveLength(
    antal,
  );
});

test.each([
  [{ status: 'afsluttet' }, ['forloeb/afsluttet-dato f.yaml#status']],
  [{ status: 'slettes' }, ['forloeb/afsluttet-dato f.yaml#status']],
  [{ status: 'afsluttet', afsluttet: dato('2026-12-01') }, []],
  [{ afsluttet: dato('2026-12-01') }, ['forloeb/afsluttet-dato f.yaml#afsluttet']],
] as const)('R-089 the day it was closed: %j', (ændring, ventet) => {
  expect(linjer(fund(forløb(ændring)))).toEqual(ventet);
});

describe('a basis decided in the case', () => {
  const besluttet = (af: string, ...modtagere: string[]) =>
    forløb({
      grundlag: [
        {
          grundlag: 'værdispring',
          modtagere,
          kategorier: ['helbred'],
          formål: ['møde'],
          fra: dato('2026-12-01'),
          begrundelse: hemmelig,
          besluttet_af: af,
        },
      ],
    });

  test.each([
    ['one of the kommune’s own', 'p-22222', 'p-44444', 0],
    ['one of another house', 'p-44444', 'p-22222', 1],
    ['the one who receives', 'p-22222', 'p-22222', 1],
  ])('R-188 decided by %s', (_, af, modtager, antal) => {
    const ventet = Array.from(
      { length: antal },
      () => 'forloeb/beslutningstager f.yaml#grundlag.0.besluttet_af',
    );
    expect(linjer(fund(besluttet(af, modtager)))).toEqual(ventet);
  });
});
