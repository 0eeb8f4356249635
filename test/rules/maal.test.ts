/** The mål- og aftaleskema: what it must say, to the day, and who has signed what it says now. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dato, dato, plusDage } from '../../src/base/dato.ts';
import type { Forløb } from '../../src/model/forloeb.ts';
import { omMålet, OMRÅDENAVNE, senesteStatus } from '../../src/model/maal.ts';
import type { MålOgAftaler } from '../../src/model/maal-og-aftaler.ts';
import type { Samtykke } from '../../src/model/samtykke.ts';
import { jegform } from '../../src/rules/jegform.ts';
import { tjekMål } from '../../src/rules/maal.ts';
import { hindringer, mangler, underskrivere } from '../../src/rules/maal-underskrift.ts';
import { linjer, located } from '../helpers/located.ts';
import { forløb, metode, standardgrænser } from './dokumenter.ts';
import { samtykke, tilbagekaldelse } from './sag.ts';
import { DAG, INDHOLD, medMål, skema } from './skema.ts';

interface Om {
  readonly today?: Dato;
  readonly samtykker?: readonly Samtykke[];
  readonly sag?: Forløb;
}

const ORD = { jeg: ['jeg', 'mig', 'min', 'mit', 'mine'], om_borgeren: ['borgeren', 'borgerens'] };

function fund(value: MålOgAftaler, { today = DAG, samtykker = [], sag = forløb() }: Om = {}) {
  return linjer(
    tjekMål({
      skema: located(value, 's.yaml'),
      forløb: sag,
      samtykker,
      metode: metode(),
      grænser: standardgrænser,
      kendte: new Set(['p-22222', 'p-33333', 'p-44444', 'n-22222']),
      indhold: INDHOLD,
      jegform: (tekst) => jegform(tekst.reveal(), ORD),
      today,
    }),
  );
}

test('a skema in order has no findings', () => {
  expect(fund(skema())).toEqual([]);
});

describe('R-157 R-158: § 141, stk. 3', () => {
  test.each([
    ['formål', 's.yaml#formål'],
    ['indsatser', 's.yaml#indsatser'],
    ['andre_forhold', 's.yaml#andre_forhold'],
  ])('nothing under %s', (nøgle, sted) => {
    expect(fund(skema({ [nøgle]: [] }))).toEqual([`maal/daekning ${sted}`]);
  });

  test('the varighed of an indsats is the form’s own words when nobody says another', () => {
    expect(skema().indsatser[0]?.varighed).toBe('Vurderes løbende');
    expect(skema({ indsatser: [{ støtte: 'S', varighed: 'Et år' }] }).indsatser[0]?.varighed).toBe('Et år');
  });
});

describe('R-129 X-17: education or work', () => {
  test.each([
    ['uddannelse', []],
    ['beskæftigelse', []],
    ['andet', ['maal/uddannelse-eller-beskaeftigelse s.yaml#mål']],
  ])('a first goal of the type %s', (måltype, ventet) => {
    expect(fund(medMål({ måltype }))).toEqual(ventet);
  });
});

describe('R-128: the citizen’s own voice', () => {
  test.each([
    ['Jeg vil have et arbejde', undefined],
    ['Mine børn skal have ro', undefined],
    ['JEG VIL BO HER', undefined],
    ['At finde et arbejde', 'uden_jeg'],
    ['Hun skal finde et arbejde', 'uden_jeg'],
    ['Borgeren skal finde et arbejde', 'udefra'],
    ['Mit mål er borgerens mål', 'udefra'],
    ['»Borgeren« er jeg træt af at hedde', undefined],
    ['Jeg vil ikke kaldes "borgeren"', undefined],
    ['"Et sted med en dør"', undefined],
    ['“Et sted at bo”', undefined],
    ['Borgere og andre', 'uden_jeg'],
    ['', undefined],
    ['Jegerne er ude', 'uden_jeg'],
  ])('%s', (tekst, ventet) => {
    expect(jegform(tekst, ORD)).toBe(ventet);
  });

  test('a method without words judges nothing', () => {
    expect(jegform('Borgeren skal arbejde', undefined)).toBeUndefined();
  });

  test('a text with a first-person word and no other is never complained of, whatever is quoted in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (citat) => {
        const inde = citat.replace(/["»«“”„]/g, '');
        expect(jegform(`Jeg siger "${inde} borgeren" hver dag`, ORD)).toBeUndefined();
      }),
    );
  });

  test('goals and delmål are looked at, actions are not; the advice stands at the text', () => {
    expect(fund(medMål({ mål: 'Få et arbejde' }))).toEqual(['maal/jegform s.yaml#mål.0.mål']);
    expect(fund(medMål({ delmål: ['Jeg ringer', 'Ringe til planteskolen'] }))).toEqual([
      'maal/jegform s.yaml#mål.0.delmål.1',
    ]);
    expect(fund(medMål({ handlinger: ['Borgeren ringer til planteskolen'] }))).toEqual([]);
  });
});

describe('R-159 R-130: a goal that is not reached', () => {
  const nej = { dato: '2026-12-01', nået: 'nej' };
  test.each([
    ['has no action', { handlinger: [] }, ['maal/uden-handling s.yaml#mål.0']],
    ['has nobody who answers for it', { ansvarlige: [] }, ['maal/uden-ansvarlig s.yaml#mål.0']],
    ['has no reason', { status: [nej] }, ['maal/uden-aarsag s.yaml#mål.0.status']],
    ['has a reason', { status: [{ ...nej, årsag: 'Sygdom' }] }, []],
    ['is said of tomorrow', { status: [{ ...nej, årsag: 'x', dato: '2026-12-16' }] }, ['maal/fremtid s.yaml#mål.0.status.0.dato']],
    ['is said of today', { status: [{ ...nej, årsag: 'x', dato: '2026-12-15' }] }, []],
  ])('%s', (_, ændring, ventet) => {
    expect(fund(medMål(ændring))).toEqual(ventet);
  }); // prettier-ignore

  test('a reached one needs neither action nor responsible; the latest word counts, not the last line', () => {
    const nået = { dato: '2026-12-02', nået: 'ja' };
    expect(fund(medMål({ handlinger: [], ansvarlige: [], status: [nået, nej] }))).toEqual([]);
    const mål = medMål({ status: [nået, nej] }).mål[0];
    expect(mål && senesteStatus(mål)?.nået).toBe(true);
  });
});

describe('R-162: when the situation is taken up again', () => {
  test.each([
    ['2026-12-14', []],
    ['2026-12-15', []],
    ['2026-12-16', ['maal/opfoelgning s.yaml#køreplan.næste']],
  ])('agreed for 15 December, seen on %s', (today, ventet) => {
    const { underskrifter } = skema();
    expect(underskrifter).not.toEqual([]);
    expect(fund(skema(), { today: dato(today) })).toEqual(ventet);
  });

  test.each([
    [{ næste: '2027-01-01' }, 'maal/koereplan s.yaml#køreplan'],
    [{ ansvarlig: 'p-22222' }, 'maal/koereplan s.yaml#køreplan'],
  ])('half a plan: %j', (køreplan, ventet) => {
    expect(fund(skema({ køreplan }))).toEqual([ventet]);
  });
});

describe('R-130 R-166: signatures', () => {
  const sag = (value: MålOgAftaler, dag = DAG) => ({
    skema: value,
    indhold: INDHOLD,
    forløb: forløb(),
    metode: metode(),
    dag,
  });

  test('the citizen, the contact, and those who answer for goals not reached or for the follow-up', () => {
    expect(underskrivere(sag(skema()))).toEqual(['borger', 'p-22222', 'p-44444']);
  });

  test('R-164 the team list adds the directly involved, and leaves out those who are not', () => {
    const team = [
      { person: 'n-22222', underskriver: 'ja' },
      { person: 'p-44444', underskriver: 'nej' },
      { person: 'p-33333' },
    ];
    expect(underskrivere(sag(skema({ team })))).toEqual(['borger', 'p-22222', 'n-22222']);
  });

  test('whoever only answered for a goal that is reached does not sign', () => {
    const nået = medMål({ status: [{ dato: '2026-12-01', nået: 'ja' }] });
    expect(underskrivere(sag(nået))).toEqual(['borger', 'p-22222']);
  });

  test('a signature on something else, or dated tomorrow, does not count', () => {
    const [borger, ...andre] = skema().underskrifter;
    const gammel = skema({ underskrifter: [{ ...borger, indhold: 'sha256-før' }, ...andre] });
    expect(mangler(sag(gammel))).toEqual(['borger']);
    const imorgen = skema({ underskrifter: [{ ...borger, dato: plusDage(DAG, 1) }, ...andre] });
    expect(mangler(sag(imorgen))).toEqual(['borger']);
    expect(mangler(sag(imorgen, plusDage(DAG, 1)))).toEqual([]);
  });

  test.each([
    ['2026-11-28', []],
    ['2026-11-29', []],
    ['2026-11-30', ['maal/underskrift s.yaml#underskrifter']],
  ])('unsigned after the meeting of 15 November, on %s', (today, ventet) => {
    expect(fund(skema({ underskrifter: [] }), { today: dato(today) })).toEqual(ventet);
  });

  test('nothing is due before the case is active, or where no meeting has been held', () => {
    const uden = skema({ underskrifter: [] });
    expect(fund(uden, { sag: forløb({ status: 'visiteret' }) })).toEqual([]);
    expect(fund(skema({ underskrifter: [], seneste_møde: undefined }))).toEqual([]);
  });

  test('R-163 R-129 R-130 what stands in the way of signing is said all at once', () => {
    expect(hindringer(sag(skema()), [], DAG)).toEqual([]);
    const tomt = { ...skema({ mål: [{ ...medMål({}).mål[0], id: 'g-22222', område: 'andet', mål: 'Jeg', om: undefined, delmål: [], handlinger: [], ansvarlige: [], status: [], måltype: 'andet', på_sigt: 'nej' }] }) }; // prettier-ignore
    const { holdning: _, ...uden } = { ...tomt, plantype: 'helhedsorienteret' as const };
    expect(hindringer({ skema: uden }, [], DAG).map((h) => h.replace(/.*\((.*)\)\.$/, '$1'))).toEqual([
      'R-163',
      'R-129',
      'R-130',
      'Der er intet gældende samtykke til én helhedsorienteret plan.',
    ]);
  });
});

describe('a helhedsorienteret plan has a consent of its own', () => {
  const plan = skema({ plantype: 'helhedsorienteret' });
  const ja = samtykke({ type: 'helhedsorienteret_plan', genbesøges: DAG });
  const mangel = ['maal/helhedsorienteret s.yaml#plantype'];
  test.each([
    ['none', [], DAG, mangel],
    ['only a consent to exchange', [samtykke()], DAG, mangel],
    ['given, on its last day', [ja], DAG, []],
    ['given, the day after', [ja], plusDage(DAG, 1), mangel],
    ['withdrawn today', [ja, tilbagekaldelse(DAG)], DAG, mangel],
    ['withdrawn tomorrow', [ja, tilbagekaldelse(plusDage(DAG, 1))], DAG, []],
  ])('%s', (_, samtykker, today, ventet) => {
    const køreplan = { ansvarlig: 'p-22222', næste: '2027-06-01' };
    expect(fund({ ...plan, køreplan: skema({ køreplan }).køreplan }, { samtykker, today })).toEqual(ventet);
  });
});

test('people it names exist, and goals have ids of their own', () => {
  const fremmed = medMål({ id: 'g-33333', ansvarlige: ['p-99999'] });
  expect(fund({ ...fremmed, underskrifter: [] }, { today: dato('2026-11-20') })).toEqual([
    'id/dobbelt s.yaml#mål.1.id',
    'person/ukendt s.yaml#mål.0.ansvarlige.0',
  ]);
});

test('R-160 R-161: every area of the form, and what a goal there tells of', () => {
  const om = OMRÅDENAVNE.map((område) => [område, omMålet({ område }).join(', ')]);
  expect(Object.fromEntries(om)).toEqual({
    fagligt: 'beskæftigelse',
    hverdag: '',
    sundhed: 'helbred',
    netværk: 'netværk',
    udvikling_og_adfærd: 'helbred',
    bolig: 'bolig',
    økonomi: 'økonomi',
    familieforhold: 'familie',
    andet: '',
  });
  expect(omMålet({ område: 'sundhed', om: ['helbred', 'misbrug'] })).toEqual(['helbred', 'misbrug']);
});
