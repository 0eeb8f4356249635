/**
 * Consent is a type: nothing but the engine makes a `Godkendt`. The attempts below must not compile, which
 * `npm run types` proves: a `@ts-expect-error` above a line that compiles is itself an error.
 */

/* oxlint-disable typescript/no-misused-spread, import/namespace -- the attempts are what is tested */

import { expect, test } from 'vitest';
import { KATEGORIER } from '../../src/model/kategorier.ts';
import * as motor from '../../src/rules/samtykke.ts';
import { godkend, type Godkendt, type Part } from '../../src/rules/samtykke.ts';
import { DAG, PARTER, sag, samtykke } from './sag.ts';

const ALT = new Set(KATEGORIER);
const sendTil = (godkendt: Godkendt): number => godkendt.må.size;
const ægte = () =>
  godkend(
    sag({ samtykker: [samtykke()] }),
    PARTER.psykiater,
    { kategorier: ['helbred'], kræver: [], formål: 'møde' },
    DAG,
  );

/** Each would let something leave the house unjudged. Never called. */
export const forfalskninger = {
  literal: () =>
    // @ts-expect-error -- an object of the right shape is not an approval
    sendTil({
      tilladt: true,
      modtagere: [PARTER.virksomhed],
      formål: 'møde',
      dag: DAG,
      må: ALT,
      grundlag: [],
      udeladt: [],
    }),
  changedCopy: (godkendt: Godkendt) =>
    // @ts-expect-error -- nor is a copy of an approval with more in it
    sendTil({ ...godkendt, må: ALT }),
  copy: (godkendt: Godkendt) =>
    // @ts-expect-error -- nor is a copy at all
    sendTil({ ...godkendt }),
  assigned: (godkendt: Godkendt) => {
    // @ts-expect-error -- an approval cannot be changed
    godkendt.må = ALT;
    // @ts-expect-error -- nor its recipients
    godkendt.modtagere.push(PARTER.virksomhed);
    // @ts-expect-error -- nor its categories
    godkendt.må.add('helbred');
  },
  constructed: () =>
    // @ts-expect-error -- there is no name to construct one by
    new motor.Godkendelse({}),
  unasked: () =>
    // @ts-expect-error -- a refusal must be looked at first
    sendTil(ægte()),
  otherRecipient: (godkendt: Godkendt<Part & { readonly type: 'borger' }>) => {
    // @ts-expect-error -- an approval for one kind of recipient is not one for another
    const tilPrivat: Godkendt<Part & { readonly type: 'privat' }> = godkendt;
    return tilPrivat;
  },
};

test('the door that is open: an approval made by the engine', () => {
  const svar = ægte();
  expect(svar.tilladt && sendTil(svar)).toBe(1);
});

test('the engine exports no way to make one but its two', () => {
  const navne = Object.keys(motor).toSorted();
  expect(navne).toEqual([
    'EGNE_OPLYSNINGER',
    'INTET_OM_BORGEREN',
    'VISITATOR',
    'godkend',
    'godkendFælles',
    'må',
  ]);
});

test('the mark is on every approval and on no refusal', () => {
  const mærker = (værdi: object) => Object.getOwnPropertySymbols(værdi).map(({ description }) => description);
  const afvist = godkend(
    sag(),
    PARTER.virksomhed,
    { kategorier: ['helbred'], kræver: [], formål: 'møde' },
    DAG,
  );
  expect(mærker(ægte())).toEqual(['godkendt']);
  expect(mærker(afvist)).toEqual([]);
});
