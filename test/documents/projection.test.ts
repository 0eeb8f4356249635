/** The view holds only what the reader may see: what is denied is not there for any template to print. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sensitive } from '../../src/base/sensitive.ts';
import { projekter, projekterOffentligt } from '../../src/documents/projection.ts';
import { felt, gruppe, liste } from '../../src/documents/shape.ts';
import { ejefald } from '../../src/documents/tekstform.ts';
import { mødepapir } from '../../src/documents/views/moedepapir.ts';
import { KATEGORIER, type Kategori } from '../../src/model/kategorier.ts';
import { mødekilde } from './eksempel.ts';

interface Kilde {
  readonly navn: Sensitive;
  readonly noter: readonly string[];
}

const form = gruppe<Kilde>({
  kommune: felt('drift', () => 'Eksempelby'),
  borger: gruppe<Kilde>({
    navn: felt('identitet', ({ navn }) => navn),
    tom: felt('helbred', () => undefined),
    omtale: felt('drift', () => 'om {borger} og {borgers} ønsker', {
      kategori: 'identitet',
      hent: ({ navn }) => navn,
      ellers: 'borgeren',
    }),
  }),
  noter: liste('forløb', ({ noter }: Kilde) => noter, gruppe<string>({ tekst: felt('helbred', (t) => t) })),
});

const kilde: Kilde = { navn: new Sensitive('Aviaja Jens'), noter: ['én', 'to'] };
const må = (...kategorier: Kategori[]) => ({ må: new Set(kategorier) });

describe('projekter', () => {
  it('shows what is permitted, unmasked, in objects without a prototype', () => {
    const { visning } = projekter(form, kilde, må('identitet', 'forløb', 'helbred'));
    expect(JSON.parse(JSON.stringify(visning))).toEqual({
      kommune: 'Eksempelby',
      borger: { navn: 'Aviaja Jens', tom: null, omtale: "om Aviaja Jens og Aviaja Jens' ønsker" },
      noter: [{ tekst: 'én' }, { tekst: 'to' }],
    });
    expect(Object.getPrototypeOf(visning)).toBeNull();
    expect(Object.getPrototypeOf(visning['borger'])).toBeNull();
  });

  it('leaves a denied field null, a denied list empty and a denied name replaced', () => {
    const { visning } = projekter(form, kilde, må());
    expect(JSON.parse(JSON.stringify(visning))).toEqual({
      kommune: 'Eksempelby',
      borger: { navn: null, tom: null, omtale: 'om borgeren og borgerens ønsker' },
      noter: [],
    });
  });

  it('says what was told and what was left out; nothing is left out where there is nothing', () => {
    expect(projekter(form, kilde, må('identitet'))).toMatchObject({
      brugt: ['identitet'],
      udeladt: ['forløb'],
    });
    expect(projekter(form, kilde, må('forløb'))).toMatchObject({
      brugt: ['forløb'],
      udeladt: ['identitet', 'helbred'],
    });
    expect(projekter(form, { ...kilde, noter: [] }, må('identitet')).udeladt).toEqual([]);
  });

  it('does not open a masked value that may not be shown', () => {
    class Closed extends Sensitive {
      override reveal(): string {
        throw new Error('opened');
      }
    }
    expect(() => projekter(form, { ...kilde, navn: new Closed('x') }, må())).not.toThrow();
  });
});

describe('projekterOffentligt', () => {
  it('takes no shape that speaks of a citizen', () => {
    const offentlig = gruppe<Kilde, 'drift'>({ kommune: felt('drift', () => 'Eksempelby') });
    expect(projekterOffentligt(offentlig, kilde)['kommune']).toBe('Eksempelby');
    // @ts-expect-error a shape with identitet is not public
    expect(projekterOffentligt(form, kilde)['borger']).toMatchObject({ navn: null });
  });
});

describe('ejefald', () => {
  it.each([
    ['Aviaja', 'Aviajas'],
    ['borgeren', 'borgerens'],
    ['Jens', "Jens'"],
    ['Max', "Max'"],
    ['Moritz', "Moritz'"],
  ])('%s', (navn, ventet) => {
    expect(ejefald(navn)).toBe(ventet);
  });
});

describe('the view of a meeting', () => {
  /** What tells of each category in the example, and of nothing else. */
  const SPOR: Partial<Record<Kategori, readonly string[]>> = {
    identitet: ['Aviaja'],
    cpr: ['670190', 'Erstatning'],
    kontakt: ['Prøvevej', 'kalaallisut'],
    netværk: ['Nukaaka', 'Distriktspsykiatrien', 'Prøvehuset'],
    forløb: ['2026-12-15', 'lokale 2.14', 'At lægge en plan', 'hvor der er ro', 'Kender'],
  };

  it('no permitted set lets a denied word through', () => {
    const møde = mødekilde({
      mappe: 'sus',
      type: 'koordinerende_møde',
      nummer: 1,
      modtager: { id: 'p-4f5gh' },
    });
    fc.assert(
      fc.property(fc.subarray([...KATEGORIER]), (givet) => {
        const tekst = JSON.stringify(projekter(mødepapir, møde, må(...givet)).visning);
        for (const [kategori, ord] of Object.entries(SPOR)) {
          const ses = ord.filter((o) => tekst.includes(o));
          expect(ses.filter(() => !givet.includes(kategori as Kategori))).toEqual([]);
        }
      }),
    );
  });
});
