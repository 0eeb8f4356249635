/** The view holds only what the reader may see: what is denied is not there for any template to print. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sensitive } from '../../src/base/sensitive.ts';
import { skrivPapir } from '../../src/documents/paper.ts';
import { projekter, projekterOffentligt } from '../../src/documents/projection.ts';
import { emnefelt, felt, gruppe, liste } from '../../src/documents/shape.ts';
import { ejefald } from '../../src/documents/tekstform.ts';
import { mødepapir } from '../../src/documents/views/moedepapir.ts';
import { KATEGORIER, type Kategori } from '../../src/model/kategorier.ts';
import type { Godkendt } from '../../src/rules/samtykke.ts';
import { godkendt, mødekilde } from './eksempel.ts';
import { skabelon } from './shipped.ts';

const MØDE = { mappe: 'soroe', type: 'samarbejdsmøde', nummer: 1 };

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
const må = (...kategorier: Kategori[]) => godkendt(kategorier);

/** What the approved readers see of `kilde` when the template declares everything. */
const se = (fra: Kilde, til: Godkendt) => projekter(form, fra, til, KATEGORIER);

describe('projekter', () => {
  it('shows what is permitted, unmasked, in objects without a prototype', () => {
    const { visning } = se(kilde, må('identitet', 'forløb', 'helbred'));
    expect(JSON.parse(JSON.stringify(visning))).toEqual({
      kommune: 'Eksempelby',
      borger: { navn: 'Aviaja Jens', tom: null, omtale: "om Aviaja Jens og Aviaja Jens' ønsker" },
      noter: [{ tekst: 'én' }, { tekst: 'to' }],
    });
    expect(Object.getPrototypeOf(visning)).toBeNull();
    expect(Object.getPrototypeOf(visning['borger'])).toBeNull();
  });

  it('leaves a denied field null, a denied list empty and a denied name replaced', () => {
    const { visning } = se(kilde, må());
    expect(JSON.parse(JSON.stringify(visning))).toEqual({
      kommune: 'Eksempelby',
      borger: { navn: null, tom: null, omtale: 'om borgeren og borgerens ønsker' },
      noter: [],
    });
  });

  it('says what was told and what was left out; nothing is left out where there is nothing', () => {
    expect(se(kilde, må('identitet'))).toMatchObject({
      brugt: ['identitet'],
      udeladt: ['forløb'],
    });
    expect(se(kilde, må('forløb'))).toMatchObject({
      brugt: ['forløb'],
      udeladt: ['identitet', 'helbred'],
    });
    expect(se({ ...kilde, noter: [] }, må('identitet')).udeladt).toEqual([]);
  });

  it.each(['670190-0000', '6701900000', '670190 0000'])('X-11 a CPR number in a text is dots to those who may not have it: %s', (nummer) => {
    const tekst = `Nummer ${nummer} til mødet`;
    const skjult = `Nummer ${'•'.repeat(nummer.length)} til mødet`;
    const noter = (til: Godkendt) => {
      const { visning, brugt, udeladt } = se({ ...kilde, noter: [tekst] }, til);
      return [JSON.parse(JSON.stringify(visning['noter'])), brugt.includes('cpr'), udeladt.includes('cpr')];
    };
    expect(noter(må('forløb', 'helbred'))).toEqual([[{ tekst: skjult }], false, true]);
    expect(noter(må('forløb', 'helbred', 'cpr'))).toEqual([[{ tekst }], true, false]);
    expect(projekter(form, { ...kilde, noter: [tekst] }, må('forløb', 'helbred', 'cpr'), ['forløb', 'helbred']).visning['noter']).toMatchObject([{ tekst: skjult }]);
    const enhed = gruppe<object, 'drift'>({ telefon: felt('drift', () => '0000000000') });
    expect(projekterOffentligt(enhed, {})).toMatchObject({ telefon: '0000000000' });
  }); // prettier-ignore

  it('X-15 shows a text that tells of more than the case to those who may have all of it', () => {
    const tekst = { tekst: new Sensitive('pillerne'), om: ['helbred', 'misbrug'] } as const;
    const fortælling = gruppe<object>({ egen: emnefelt(() => tekst), ingen: emnefelt(() => undefined) });
    const læst = (...kategorier: Kategori[]) => projekter(fortælling, {}, må(...kategorier), KATEGORIER);
    expect(læst('forløb', 'helbred', 'misbrug')).toMatchObject({
      visning: { egen: 'pillerne', ingen: null },
      brugt: ['helbred', 'misbrug', 'forløb'],
    });
    expect(læst('forløb', 'helbred')).toMatchObject({ visning: { egen: null }, udeladt: ['misbrug'] });
    expect(læst('helbred', 'misbrug')).toMatchObject({ visning: { egen: null }, udeladt: ['forløb'] });
  });

  it('shows what the template declares, though the reader may have more', () => {
    const { visning, brugt } = projekter(form, kilde, må('identitet', 'forløb', 'helbred'), ['forløb']);
    expect(JSON.parse(JSON.stringify(visning))).toMatchObject({
      borger: { navn: null, omtale: 'om borgeren og borgerens ønsker' },
      noter: [{ tekst: null }, { tekst: null }],
    });
    expect(brugt).toEqual(['forløb']);
  });

  it('takes no forged approval, which `npm run types` proves', () => {
    const forged = { må: new Set(KATEGORIER), formål: 'møde' } as const;
    // @ts-expect-error an object with the right fields is not an approval
    const projection = () => projekter(form, kilde, forged, KATEGORIER);
    // @ts-expect-error and no paper is written on one
    const paper = () => skrivPapir(skabelon('faelles/dagsorden'), mødepapir, mødekilde(MØDE), forged);
    expect([projection, paper]).toHaveLength(2);
  });

  it('does not open a masked value that may not be shown', () => {
    class Closed extends Sensitive {
      override reveal(): string {
        throw new Error('opened');
      }
    }
    expect(() => se({ ...kilde, navn: new Closed('x') }, må())).not.toThrow();
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

describe('X-15 a text that is about more than forløb', () => {
  const ønsker = ['Et sted at bo', { tekst: 'Ned i dosis', om: ['helbred', 'misbrug'] as const }];
  const medØnsker = mødekilde({ ...MØDE, ønsker });
  const dagsorden = (...kategorier: Kategori[]) =>
    skrivPapir(skabelon('faelles/dagsorden'), mødepapir, medØnsker, må(...kategorier));

  it.each([
    ['nothing but forløb', ['forløb'], false],
    ['one of the two', ['forløb', 'helbred'], false],
    ['both', ['forløb', 'helbred', 'misbrug'], true],
    ['both, but not forløb', ['helbred', 'misbrug'], false],
  ] as const)('is shown only to a reader who may have all of it: %s', (_, kategorier, ses) => {
    const { markdown } = dagsorden(...kategorier);
    expect(markdown.includes('Ned i dosis')).toBe(ses);
    expect(markdown.includes('Et sted at bo')).toBe((kategorier as readonly string[]).includes('forløb'));
  });

  it('is told, or told to be left out, by what stands in the way', () => {
    const delvis = dagsorden('identitet', 'forløb', 'helbred');
    expect(delvis).toMatchObject({ kategorier: ['identitet', 'forløb'], udeladt: ['misbrug'] });
    expect(dagsorden('forløb', 'helbred', 'misbrug').kategorier).toEqual(['helbred', 'misbrug', 'forløb']);
  });

  it('a point of the agenda too, with everything under it', () => {
    const [punkt, ...resten] = medØnsker.møde.dagsorden;
    if (!punkt) throw new Error('no agenda');
    const lukket = { ...punkt, punkt: new Sensitive('Nedtrapning'), om: ['helbred'] as const };
    const møde = {
      ...medØnsker,
      møde: { ...medØnsker.møde, dagsorden: [{ ...lukket, om: [...lukket.om] }, ...resten] },
    };
    const skriv = (...kategorier: Kategori[]) =>
      skrivPapir(skabelon('faelles/dagsorden'), mødepapir, møde, må(...kategorier)).markdown;
    expect(skriv('forløb')).not.toContain('Nedtrapning');
    expect(skriv('forløb', 'helbred')).toContain('Nedtrapning');
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
        const tekst = JSON.stringify(projekter(mødepapir, møde, må(...givet), KATEGORIER).visning);
        for (const [kategori, ord] of Object.entries(SPOR)) {
          const ses = ord.filter((o) => tekst.includes(o));
          expect(ses.filter(() => !givet.includes(kategori as Kategori))).toEqual([]);
        }
      }),
    );
  });
});
