/** The distribution list: the citizen, those at the meeting, and the involved whom a basis covers; nobody else. */

import { describe, expect, test } from 'vitest';
import { dato, plusDage } from '../../src/base/dato.ts';
import type { Samtykke } from '../../src/model/samtykke.ts';
import { type Fordelingssag, fordelingsliste } from '../../src/rules/fordeling.ts';
import { forløb, metode, møde, person } from './dokumenter.ts';
import { samtykke, tilbagekaldelse } from './sag.ts';

const DAG = dato('2026-12-20');
const PERSONER = [
  person('p-22222', { parttype: 'egen_myndighed', roller: ['tovholder'] }),
  person('p-44444', { samtykkeenhed: 'psykiatrien' }),
  person('p-55555', { samtykkeenhed: 'psykiatrien' }),
  person('p-66666', { parttype: 'privat' }),
];

const liste = (ændring: Partial<Fordelingssag> = {}, samtykker: readonly Samtykke[] = [samtykke()]) =>
  fordelingsliste({
    forløb: forløb(),
    samtykker,
    møder: [],
    personer: PERSONER,
    metode: metode(),
    grundlag: { grundlag: [], lovhenvisninger: [] },
    deltagere: [],
    formål: 'plan',
    kategorier: ['identitet', 'helbred', 'økonomi'],
    dag: DAG,
    ...ændring,
  });
const hvem = (...args: Parameters<typeof liste>) =>
  liste(...args).map(({ part, fordi }) => `${part.id} ${fordi}`);

describe('R-143 X-20: who the paper goes to', () => {
  test('the citizen always, with everything that was asked about', () => {
    expect(liste({}, []).map(({ part, må }) => [part.id, må])).toEqual([
      ['borger', ['forløb', 'identitet', 'helbred', 'økonomi']],
    ]);
  });

  test('a consent to a unit does not reach those in it who have nothing to do with the case', () => {
    expect(hvem()).toEqual(['borger borger']);
  });

  test.each([
    ['a participant', { deltagere: ['p-44444'] }, 'p-44444 deltager'],
    ['a professional of the network', { forløb: forløb({ fagpersoner: [{ person: 'p-44444' }] }) }, 'p-44444 samtykke'],
    ['somebody at an earlier meeting', { møder: [møde({ status: 'holdt' })] }, 'p-44444 samtykke'],
  ])('%s is on the list', (_, ændring, ventet) => {
    expect(hvem(ændring)).toEqual(['borger borger', ventet]);
  }); // prettier-ignore

  test('nobody because of a meeting that was called off, or that is still to come', () => {
    expect(hvem({ møder: [møde({ status: 'aflyst' })] })).toEqual(['borger borger']);
    expect(hvem({ møder: [møde({ status: 'indkaldt' })], dag: dato('2026-12-14') })).toEqual([
      'borger borger',
    ]);
    expect(hvem({ møder: [møde({ status: 'indkaldt' })], dag: dato('2026-12-15') })).toHaveLength(2);
  });

  test('a relative is on it when the consent names them, until the day it is withdrawn', () => {
    const navngivet = samtykke({ personer: ['n-22222'] });
    expect(hvem({}, [navngivet])).toEqual(['borger borger', 'n-22222 samtykke']);
    expect(hvem({}, [navngivet, tilbagekaldelse(plusDage(DAG, 1))])).toHaveLength(2);
    expect(hvem({}, [navngivet, tilbagekaldelse(DAG)])).toEqual(['borger borger']);
  });

  test('each with what they may see; a participant who may see nothing is shown to the sender', () => {
    const [, psykiater, ven] = liste({ deltagere: ['p-44444', 'p-66666'] });
    expect(psykiater?.må).toEqual(['forløb', 'identitet', 'helbred']);
    expect(psykiater?.nægtet.map(({ kategori }) => kategori)).toEqual(['økonomi']);
    expect([ven?.part.id, ven?.må]).toEqual(['p-66666', []]);
  });
});
