/** The parties of a case: what the judgement is told about each is what their file says, and nothing they do not have. */

import { describe, expect, it } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { parterISagen } from '../../src/rules/parter-i-sagen.ts';
import { BORGER, parter, sagFra } from '../../src/rules/parter.ts';
import { forløb, hemmelig, metode, møde, person } from './dokumenter.ts';
import { beslutning, DAG, SAGSBEHANDLING, samtykke } from './sag.ts';

const AKTIVT = forløb({
  netværk: [
    { id: 'n-22222', navn: hemmelig, parttype: 'pårørende' },
    { id: 'n-33333', navn: hemmelig, parttype: 'frivillig' },
  ],
  støttepersoner: [{ person: 'n-33333', fra: dato('2026-11-06'), art: 'eget_netværk' }],
  tovholdere: [
    { person: 'p-33333', fra: dato('2026-11-02'), til: dato('2026-12-14'), midlertidig: false },
    { person: 'p-22222', fra: DAG, midlertidig: false },
  ],
}); // prettier-ignore

const FOLK = [
  person('p-22222', { parttype: 'egen_myndighed', roller: ['tovholder'] }),
  person('p-33333', { parttype: 'egen_myndighed', roller: ['sagsbehandler'] }),
  person('p-44444', { samtykkeenhed: 'psykiatrien' }),
  person('p-55555', { parttype: 'privat', samtykkeenhed: 'andre' }),
  person('p-66666', { parttype: 'frivillig', samtykkeenhed: 'findes_ikke', roller: ['samarbejdspartner'] }),
];

describe('the parties of a case', () => {
  const alle = parter(AKTIVT, FOLK, metode(), DAG);
  const part = (id: string) => alle.find((p) => p.id === id);

  it('are the citizen, the network and personer.yaml, each once and in that order', () => {
    expect(alle[0]).toBe(BORGER);
    expect(alle.map(({ id }) => id)).toEqual([
      'borger', 'n-22222', 'n-33333', 'p-22222', 'p-33333', 'p-44444', 'p-55555', 'p-66666',
    ]); // prettier-ignore
  });

  it('have the type their file gives them (X-11: what a private party may not have hangs on it)', () => {
    expect(alle.map(({ type }) => type)).toEqual([
      'borger', 'pårørende', 'frivillig', 'egen_myndighed', 'egen_myndighed', 'anden_myndighed', 'privat', 'frivillig',
    ]); // prettier-ignore
  });

  it('have the roles they hold in the case on the day, not those they could have', () => {
    expect(part('p-22222')?.roller).toEqual(['tovholder', 'visitator']);
    expect(part('p-33333')?.roller).toEqual([]);
    expect(part('p-66666')?.roller).toEqual([]);
    expect(part('n-33333')?.roller).toEqual(['støtteperson']);
    const dagenFør = parter(AKTIVT, FOLK, metode(), dato('2026-12-14'));
    expect(dagenFør.find(({ id }) => id === 'p-33333')?.roller).toEqual(['tovholder']);
    expect(dagenFør.find(({ id }) => id === 'p-22222')?.roller).toEqual(['visitator']);
  });

  it('R-114 only those whose role the method names decide on offers', () => {
    const andre = parter(AKTIVT, FOLK, metode({ visiteres_af: ['sagsbehandler'] }), DAG);
    expect(andre.filter(({ roller }) => roller.includes('visitator')).map(({ id }) => id)).toEqual([
      'p-33333',
    ]);
  });

  it('R-176 belong to the unit of the method they name; an unknown one is none; "andre" must be elaborated', () => {
    expect(part('p-44444')).toMatchObject({ enhed: 'psykiatrien', enhedUddybes: false });
    expect(part('p-55555')).toMatchObject({ enhed: 'andre', enhedUddybes: true });
    expect(part('p-66666')).not.toHaveProperty('enhed');
    expect(part('n-22222')).not.toHaveProperty('enhed');
  });
});

it('what the engine reads of a case is what the case and the kommune say', () => {
  const samtykker = [samtykke()];
  const besluttet = forløb({ status: 'afsluttet', grundlag: [beslutning()] });
  expect(sagFra(besluttet, samtykker, { grundlag: [SAGSBEHANDLING], lovhenvisninger: [] })).toEqual({
    id: '2026-k7q3x',
    status: 'afsluttet',
    samtykker,
    grundlag: [SAGSBEHANDLING],
    konkrete: besluttet.grundlag,
  });
});

describe('those a person sees first', () => {
  const alle = parter(AKTIVT, FOLK, metode(), DAG);
  const sagens = (om: Partial<Parameters<typeof parterISagen>[1]> = {}) =>
    parterISagen(alle, { forløb: AKTIVT, samtykker: [], møder: [], ...om }).map(({ id }) => id);
  const FAST = ['borger', 'n-22222', 'n-33333', 'p-22222'];

  it('are always the citizen, the network and those with a role; to be able to screen is none', () => {
    expect(sagens()).toEqual(FAST);
    const udenRolle = forløb({ tovholdere: [] });
    const dem = parter(udenRolle, FOLK, metode(), DAG);
    const vist = parterISagen(dem, { forløb: udenRolle, samtykker: [], møder: [] });
    expect(vist.map(({ id }) => id)).toEqual(['borger', 'n-22222']);
  });

  it.each([
    ['a consent by name', { samtykker: [samtykke({ enheder: [], personer: ['p-66666'] })] }, 'p-66666'],
    ['a consent by unit', { samtykker: [samtykke({ enheder: ['andre'] })] }, 'p-55555'],
    ['a decision in the case', { forløb: { ...AKTIVT, grundlag: [beslutning({ modtagere: ['p-55555'] })] } }, 'p-55555'],
    ['an invitation', { møder: [møde({ indkalder: 'p-22222' })] }, 'p-44444'],
    ['having convened', { møder: [møde({ deltagere: [], indkalder: 'p-33333' })] }, 'p-33333'],
  ])('and whoever is named by %s', (_, om, id) => {
    expect(sagens(om)).toEqual([...FAST, id]);
  }); // prettier-ignore
});
