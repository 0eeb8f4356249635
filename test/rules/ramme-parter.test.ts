/** The ramme, the people and the tilbud name the same: tovholdere with the role, partners from a tilbud. */

import { describe, expect, test } from 'vitest';
import type { Person } from '../../src/model/personer.ts';
import { tjekParter } from '../../src/rules/ramme-parter.ts';
import { linjer, located } from '../helpers/located.ts';
import { metode, person, ramme, tilbud } from './dokumenter.ts';

const GLØDEN = tilbud('t-22222', { navn: 'Varmestuen Gløden', sektor: 'frivillig' });

function fund(
  personer: readonly Person[],
  kontakt: 'tovholder' | 'koordinerende_sagsbehandler' = 'tovholder',
) {
  const { funktioner } = metode();
  return tjekParter({
    ramme: located(ramme(), 'ramme.yaml'),
    personer: located({ personer: [...personer] }, 'personer.yaml'),
    tilbud: located({ tilbud: [GLØDEN] }, 'tilbud.yaml'),
    metode: metode({ funktioner: { ...funktioner, kontakt } }),
  });
}

describe('R-033 X-02 who can be tovholder has the role', () => {
  const SAGSBEHANDLER = person('p-22222', { roller: ['koordinerende_sagsbehandler'] });
  const UDEN = ['ramme/tovholder-rolle ramme.yaml#organisering.tovholdere.0'];

  test.each([
    ['a tovholder', person('p-22222', { roller: ['sagsbehandler', 'tovholder'] }), 'tovholder', []],
    ['someone without a role', person('p-22222'), 'tovholder', UDEN],
    ['a coordinator, where tovholderen is the contact', SAGSBEHANDLER, 'tovholder', UDEN],
    [
      'a coordinator, where the method makes her the contact',
      SAGSBEHANDLER,
      'koordinerende_sagsbehandler',
      [],
    ],
    ['someone who is not there at all has a finding of another rule', person('p-33333'), 'tovholder', []],
  ] as const)('%s', (_, enPerson, kontakt, ventet) => {
    expect(linjer(fund([enPerson], kontakt))).toEqual(ventet);
  });

  test('the hint says the role, and no name is told', () => {
    const [fundet] = fund([person('p-22222', { navn: 'Hemmeligt Navn' })]);
    expect(fundet?.hint).toContain('rollen tovholder');
    expect(JSON.stringify(fundet)).not.toContain('Hemmeligt');
  });
});

describe('R-024 R-046 a private or voluntary partner comes from a tilbud', () => {
  const partner = (organisation: string, ændring: Partial<Person> = {}) =>
    person('p-44444', { organisation, parttype: 'frivillig', roller: ['samarbejdspartner'], ...ændring });
  const UDEN = ['ramme/partner-uden-tilbud personer.yaml#personer.0.organisation'];

  test.each([
    ['the same name', partner('Varmestuen Gløden'), []],
    ['written otherwise', partner('varmestuen  gløden'), []],
    ['a longer name', partner('Varmestuen Gløden, aftenholdet'), []],
    ['a shorter one', partner('Gløden'), []],
    ['the middle of a word is no name', partner('løden'), UDEN],
    ['another place', partner('Boligforeningen Prøvehuset'), UDEN],
    ['a name too short to be found in another', partner('V'), UDEN],
    ['another place, with the id of the tilbud', partner('Foreningen', { tilbud: 't-22222' }), []],
    ['private', partner('Lægerne', { parttype: 'privat' }), UDEN],
    ['an authority is no tilbud', partner('Psykiatrien', { parttype: 'anden_myndighed' }), []],
    ['nor is the kommune', partner('Jobcentret', { parttype: 'egen_myndighed' }), []],
    ['somebody in the styregruppe only', partner('Banken', { roller: ['styregruppe'] }), []],
  ])('%s', (_, enPerson, ventet) => {
    expect(linjer(fund([enPerson]))).toEqual(ventet);
  });

  test('an id that is no tilbud', () => {
    const fundet = fund([partner('Varmestuen Gløden', { tilbud: 't-99999' })]);
    expect(linjer(fundet)).toEqual(['ramme/ukendt-tilbud personer.yaml#personer.0.tilbud']);
    expect(fundet[0]?.severity).toBe('fejl');
  });
});
