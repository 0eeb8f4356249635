/**
 * Consent is a type: nothing but the engine makes a `Godkendt`. The attempts below must not compile, which
 * `npm run types` proves: a `@ts-expect-error` above a line that compiles is itself an error.
 */

/* oxlint-disable typescript/no-misused-spread, import/namespace -- the attempts are what is tested */

import { describe, expect, it, test } from 'vitest';
import { skrivIndsigt } from '../../src/documents/indsigt.ts';
import { skrivPapir } from '../../src/documents/paper.ts';
import { projekter } from '../../src/documents/projection.ts';
import { felt, gruppe } from '../../src/documents/shape.ts';
import { KATEGORIER } from '../../src/model/kategorier.ts';
import { skabelonhoved } from '../../src/model/skabelon.ts';
import { BORGER } from '../../src/rules/parter.ts';
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

/** Copies that TypeScript takes for approvals, or that were cast to be. */
const kopier: Readonly<Record<string, (godkendt: Godkendt) => Godkendt>> = {
  assigned: (godkendt) => Object.assign({}, godkendt, { må: ALT }),
  created: (godkendt) => Object.create(godkendt, { må: { value: ALT } }) as Godkendt,
  spread: (godkendt) => ({ ...godkendt, må: ALT }) as unknown as Godkendt,
  cloned: (godkendt) => structuredClone({ ...godkendt }) as unknown as Godkendt,
  unchanged: (godkendt) => Object.assign({}, godkendt),
};

describe.each(Object.entries(kopier))('an approval that was %s is refused as a bug', (_, forfalsk) => {
  it('by every paper about a citizen', () => {
    const form = gruppe<object>({ navn: felt('identitet', () => 'Aviaja') });
    const hoved = skabelonhoved.parse({
      titel: 'T',
      visning: 'mødepapir',
      formål: 'møde',
      kategorier: ['identitet'],
    });
    const skabelon = { fil: 'x.md.hbs', navn: 'x', hoved, krop: '{{navn}}', kropLinje: 1 };
    const forfalsket = forfalsk(demand(ægte()));
    expect(() => skrivPapir(skabelon, form, {}, forfalsket)).toThrow(TypeError);
    expect(() => projekter(form, {}, forfalsket, KATEGORIER)).toThrow(TypeError);
    expect(skrivPapir(skabelon, form, {}, demand(ægte())).udeladt).toEqual(['identitet']);
  });

  it('by the insight', () => {
    const egen = demand(
      godkend(sag(), BORGER, { kategorier: ['forløb'], kræver: [], formål: 'indsigt' }, DAG),
    );
    const kilde = {
      kommune: 'Eksempelby', navn: 'Aviaja', id: '2026-k7q3x', dato: DAG, kontakt: 'Kim',
      afsnit: [], givet: [], historik: [], filer: [],
    }; // prettier-ignore
    expect(() => skrivIndsigt(kilde, forfalsk(egen))).toThrow(TypeError);
    expect(skrivIndsigt(kilde, egen)).toContain('Aviaja');
  });
});

function demand(svar: ReturnType<typeof godkend>): Godkendt {
  if (!svar.tilladt) throw new Error('refused');
  return svar;
}

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
