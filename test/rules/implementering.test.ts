/** how far the model is carried out, as counts; nothing in it is about a person. */

import { describe, expect, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { handleplan as handleplanskema } from '../../src/model/handleplan.ts';
import { implementering, type Implementeringskilde } from '../../src/rules/implementering.ts';
import { located } from '../helpers/located.ts';
import { person, ramme, standardgrænser, tilbud } from './dokumenter.ts';

const aktivitet = (id: string, status: string, målsætninger: string[]) => ({
  id,
  aktivitet: 'Møder',
  målsætninger,
  hvornår: '4 x årligt',
  hvem: ['p-22222'],
  status,
});

const HANDLEPLAN = handleplanskema.parse({
  aktiviteter: [
    aktivitet('h-22222', 'planlagt', ['M1', 'M2', 'M4']),
    aktivitet('h-33333', 'gennemført', ['M4']),
    aktivitet('h-44444', 'opgivet', ['M6']),
  ],
});

function tal(ændring: Partial<Implementeringskilde> = {}) {
  return implementering({
    ramme: located(ramme()),
    tilbud: located({
      tilbud: [
        tilbud('t-22222', { sektor: 'kommunal', bekræftet: { dato: dato('2025-08-01') } }),
        tilbud('t-33333', { sektor: 'frivillig', bekræftet: { dato: dato('2025-07-31') } }),
        tilbud('t-44444', { sektor: 'frivillig', bekræftet: undefined }),
        tilbud('t-55555', { sektor: 'privat', bekræftet: { dato: dato('2026-08-02') } }),
      ],
    }),
    handleplan: HANDLEPLAN,
    personer: {
      personer: [
        person('p-22222', { navn: 'Hemmeligt Navn', roller: ['tovholder', 'projektgruppe'] }),
        person('p-33333', { roller: ['tovholder', 'tovholder'] }),
      ],
    },
    grænser: standardgrænser,
    indhold: 'sha256-a',
    today: dato('2026-08-01'),
    ...ændring,
  });
}

describe('R-009 counts of one day', () => {
  test('questions: all of the skema and the two of tilbudsoversigten', () => {
    const { antal, i_alt, grupper } = tal().spørgsmål;
    expect([antal, i_alt]).toEqual([31, 31]);
    expect(grupper.map(({ overskrift, i_alt: n }) => [overskrift, n])).toEqual([
      ['Målgruppe og samarbejdspartnere', 2],
      ['Organisering af indsatsen', 10],
      ['Kommunikation', 5],
      ['Planer og arbejdsredskaber', 5],
      ['Formidling af den overordnede ramme', 3],
      ['Opdatering af den overordnede ramme', 4],
      ['Tilbudsoversigt', 2],
    ]);
  });

  test('an unanswered question counts in its group', () => {
    const halv = ramme({
      kommunikation: { ...ramme().kommunikation, tolk: undefined, kanaler_internt: '-' },
    });
    const { antal, grupper } = tal({ ramme: located(halv), tilbud: located({ tilbud: [] }) }).spørgsmål;
    expect(antal).toBe(27);
    expect(grupper.find(({ overskrift }) => overskrift === 'Kommunikation')?.besvaret).toBe(3);
    expect(grupper.at(-1)?.besvaret).toBe(0);
  });

  test('age and approval', () => {
    expect(tal().etablering).toEqual({ etableret: true, ubesvarede: 0, godkendt: true, ændret: false });
    expect(tal().opdatering).toEqual({
      opdateret: '2026-06-01',
      dage_siden: 61,
      senest: '2026-12-01',
      forældet: false,
    });
  });

  test.each([
    ['2026-12-01', false],
    ['2026-12-02', true],
  ])('too old on %s: %s (X-06)', (today, forældet) => {
    expect(tal({ today: dato(today) }).opdatering.forældet).toBe(forældet);
  });

  test('the day that comes first counts, the agreed one or the half year', () => {
    const aftalt = ramme({ opdatering: { ...ramme().opdatering, næste: dato('2026-09-01') } });
    const sent = ramme({ opdatering: { ...ramme().opdatering, næste: dato('2027-09-01') } });
    expect(tal({ ramme: located(aftalt) }).opdatering.senest).toBe('2026-09-01');
    expect(tal({ ramme: located(sent) }).opdatering.senest).toBe('2026-12-01');
  });

  test('R-045 R-046 tilbud confirmed within the year, to the day', () => {
    expect(tal().tilbud).toEqual({
      antal: 1,
      i_alt: 4,
      ældste_dage: 366,
      sektorer: { kommunal: 1, privat: 1, frivillig: 2 },
    });
    expect(tal({ tilbud: located({ tilbud: [] }) }).tilbud).toMatchObject({
      antal: 0,
      ældste_dage: undefined,
    });
  });

  test('R-055 the six målsætninger: what was given up covers nothing', () => {
    expect(tal().handleplan).toEqual({
      antal: 3,
      i_alt: 6,
      aktiviteter: { planlagt: 1, i_gang: 0, gennemført: 1, opgivet: 1 },
    });
  });

  test('roles are counted, people are not told', () => {
    expect(tal().roller).toMatchObject({ tovholder: 2, projektgruppe: 1, styregruppe: 0 });
    expect(JSON.stringify(tal())).not.toMatch(/Hemmeligt|p-[2-9a-z]{5}/);
  });
});
