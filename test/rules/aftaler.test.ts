/** Agreements to the day, topics parked once, decisions that stay short, and a draft put together. */

import { describe, expect, it, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { Sensitive } from '../../src/base/sensitive.ts';
import { aftale, type Aftale, parkeret } from '../../src/model/aftale.ts';
import { type Kladdelinje, kladdelinje, type NyKladdelinje } from '../../src/model/kladde.ts';
import {
  aftalelinjer,
  erForfalden,
  nytOmAftaler,
  tjekAftaledage,
  tjekAftaler,
} from '../../src/rules/aftaler.ts';
import { tilOpfølgning } from '../../src/rules/indkaldelse.ts';
import { mangler, samlKladde } from '../../src/rules/kladde.ts';
import { erFortælling } from '../../src/rules/moede-fortaelling.ts';
import { linjer, located } from '../helpers/located.ts';
import { møde, standardgrænser as GRÆNSER } from './dokumenter.ts';

const ny = (hvornår: string, mere: object = {}): Aftale =>
  aftale.parse({ id: 'a-22222', hvem: 'p-22222', hvad: 'ringer', hvornår, ...mere });
const AKTIV = { id: '2026-k7q3x', status: 'aktivt' } as const;

describe('R-101 an agreement due on 10 January', () => {
  test.each([
    ['2027-01-09', false],
    ['2027-01-10', false],
    ['2027-01-11', true],
  ])('on %s is late: %s', (dag, ventet) => {
    expect(erForfalden(ny('2027-01-10'), GRÆNSER, dato(dag))).toBe(ventet);
    const doc = located(møde({ aftaler: [ny('2027-01-10')] }), 'm.yaml');
    const fundet = linjer(tjekAftaler(doc, AKTIV, GRÆNSER, dato(dag)));
    expect(fundet).toEqual(ventet ? ['aftale/forfalden m.yaml#aftaler.0.hvornår'] : []);
  });

  it('is never late when it is done, dropped, or the case is closed', () => {
    const dag = dato('2027-02-01');
    for (const status of ['udført', 'bortfaldet'])
      expect(erForfalden(ny('2027-01-10', { status }), GRÆNSER, dag)).toBe(false);
    const doc = located(møde({ aftaler: [ny('2027-01-10')] }), 'm.yaml');
    expect(tjekAftaler(doc, { ...AKTIV, status: 'afsluttet' }, GRÆNSER, dag)).toEqual([]);
  });

  test.each([
    ['udført', 'bortfaldet', 'aftale/udfoert-dag'],
    ['bortfaldet', 'udført', 'aftale/bortfaldet-dag'],
  ])('that is not %s has no day it was', (felt, andet, kode) => {
    const fundet = (status: string) => {
      const doc = located(møde({ aftaler: [ny('2027-01-10', { [felt]: '2027-01-09', status })] }), 'm.yaml');
      return linjer(tjekAftaler(doc, AKTIV, GRÆNSER, dato('2027-01-10')));
    };
    expect(fundet('åben')).toEqual([`${kode} m.yaml#aftaler.0.${felt}`]);
    expect(fundet(andet)).toEqual([`${kode} m.yaml#aftaler.0.${felt}`]);
    expect(fundet(felt)).toEqual([]);
  });
});

test.each([
  ['2026-12-14', ['aftale/foer-moedet m.yaml#aftaler.0.hvornår']],
  ['2026-12-15', []],
  ['2026-12-16', []],
])('R-099 made on 15 December for %s', (dag, ventet) => {
  expect(linjer(tjekAftaledage(located(møde({ aftaler: [ny(dag)] }), 'm.yaml')))).toEqual(ventet);
});

test.each([
  ['2027-01-08', ['a-22222', 'a-33333', 'a-44444']],
  ['2027-01-09', []],
])('R-078 R-101 what is new since %s is what happened after that day', (siden, ventet) => {
  const ændring = { meldt: '2027-01-09', af: 'borger', begrundelse: 'x', før: { hvornår: '2027-01-12' } };
  const aftaler = [
    ny('2027-01-10', { status: 'udført', udført: '2027-01-09' }),
    ny('2027-01-10', { id: 'a-33333', status: 'bortfaldet', bortfaldet: '2027-01-09' }),
    ny('2027-01-10', { id: 'a-44444', ændringer: [ændring] }),
    ny('2027-01-10', { id: 'a-55555' }),
    ny('2027-01-10', { id: 'a-66666', status: 'udført', ændringer: [ændring] }),
  ];
  const nyt = nytOmAftaler([møde({ aftaler })], dato(siden));
  expect([...nyt.udførte, ...nyt.bortfaldne, ...nyt.ændrede].map(({ id }) => id)).toEqual(ventet);
});

it('R-101 lists those asked for, the earliest first', () => {
  const aftaler = [
    ny('2027-02-01'),
    ny('2027-01-01', { id: 'a-33333' }),
    ny('2026-12-20', { id: 'a-44444', status: 'udført' }),
  ];
  const find = (valg: object) =>
    aftalelinjer(
      'f',
      [møde({ aftaler })],
      { forfaldne: false, alle: false, ...valg },
      GRÆNSER,
      dato('2027-01-15'),
    ).map((l) => l.aftale.id);
  expect(find({})).toEqual(['a-33333', 'a-22222']);
  expect(find({ alle: true })).toEqual(['a-44444', 'a-33333', 'a-22222']);
  expect(find({ forfaldne: true })).toEqual(['a-33333']);
  expect(find({ person: 'borger' })).toEqual([]);
});

it('R-097 a topic parked twice comes back once, with all it is about; one taken up or dropped does not', () => {
  const emne = (tekst: string, mere: object = {}) => parkeret.parse({ tekst, ...mere });
  const møder = [
    møde({ parkeret: [emne('Ferie', { om: ['familie'] }), emne('Cykel', { status: 'taget_op' })] }),
    møde({
      parkeret: [emne('ferie. ', { om: ['økonomi'] }), emne('Bil', { status: 'droppet' })],
      aftaler: [ny('2027-01-10')],
    }),
  ];
  const { aftaler, parkeret: emner } = tilOpfølgning(møder);
  expect(aftaler.map(({ hvad }) => hvad.reveal())).toEqual(['ringer']);
  expect(emner.map(({ tekst, om }) => [tekst.reveal(), om])).toEqual([['Ferie', ['familie', 'økonomi']]]);
});

test.each([
  ['Vi søger en lejlighed.', false],
  ['Et. To. Tre.', false],
  ['Et. To. Tre. Fire.', true],
  ['Mødet er kl. 9.30 den 1. marts. Alle kommer. Vi ses.', false],
  ['x'.repeat(400), false],
  ['x'.repeat(401), true],
])('R-126 "%.30s" is a story: %s', (tekst, ventet) => {
  expect(erFortælling(new Sensitive(tekst))).toBe(ventet);
});

describe('the draft', () => {
  const saml = (...nye: NyKladdelinje[]) =>
    samlKladde(nye.map((linje): Kladdelinje => kladdelinje.parse(linje)));

  it('R-099 an agreement is put together from its answers, and says what it lacks', () => {
    const trin: NyKladdelinje[] = [
      { art: 'aftale', nøgle: '22222' },
      { art: 'svar', nøgle: '22222', hvem: 'p-22222' },
      { art: 'svar', nøgle: '22222', hvad: 'ringer' },
      { art: 'svar', nøgle: '22222', hvornår: '2027-01-10' },
    ];
    const efter = trin.map((_, i) => saml(...trin.slice(0, i + 1)).aftaler.flatMap(mangler));
    expect(efter).toEqual([['hvem', 'hvad', 'hvornår'], ['hvad', 'hvornår'], ['hvornår'], []]);
  });

  it('the last word wins, and what is deleted is gone', () => {
    const kladde = saml(
      { art: 'parkeret', nøgle: '22222', tekst: 'a' },
      { art: 'beslutning', nøgle: '33333', punkt: '2', tekst: 'b' },
      { art: 'svar', nøgle: '33333', om: ['helbred'] },
      { art: 'slettet', nøgle: '22222' },
      { art: 'til_stede', hvem: ['borger'] },
      { art: 'til_stede', hvem: ['p-22222'] },
      { art: 'aftale_fra_sidst', id: 'a-22222', status: 'bortfaldet' },
      { art: 'aftale_fra_sidst', id: 'a-22222', status: 'udført' },
    );
    expect([kladde.parkeret, kladde.tilStede, kladde.aftalerFraSidst.get('a-22222')]).toEqual([
      [],
      ['p-22222'],
      'udført',
    ]);
    expect(kladde.beslutninger).toMatchObject([{ punkt: 2, om: ['helbred'] }]);
  });
});
