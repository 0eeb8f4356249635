/** The handleplan of both example kommuner as the partners get it: test/golden/handleplan holds them to be read by people. */

import { describe, expect, it } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { skrivOffentligtPapir } from '../../src/documents/paper.ts';
import { handleplanpapir } from '../../src/documents/views/handleplan.ts';
import { type Handleplan, MÅLSÆTNINGER } from '../../src/model/handleplan.ts';
import type { Person } from '../../src/model/personer.ts';
import { aktivitetsstand } from '../../src/rules/handleplan-frister.ts';
import { KOMMUNER, readKommune } from '../examples/read.ts';
import { skabelon } from './shipped.ts';

const TODAY = dato('2026-11-21');

function vis({ aktiviteter }: Handleplan, personer: readonly Person[], today = TODAY): string {
  return skrivOffentligtPapir(skabelon('faelles/handleplan'), handleplanpapir, {
    kommune: 'Eksempelby Kommune',
    i_dag: today,
    personer,
    aktiviteter: aktiviteter.map((a) => ({ aktivitet: a, stand: aktivitetsstand(a, today) })),
  }).markdown;
}

describe.each(KOMMUNER)('%s', (kommune) => {
  const { handleplan, personer } = readKommune(kommune);
  const markdown = vis(handleplan.value, personer.value.personer);

  it('is the golden page', async () => {
    await expect(markdown).toMatchFileSnapshot(`../golden/handleplan/${kommune}.md`);
  });

  it('R-055, R-057 has every activity with its four fields', () => {
    const afsnit = markdown.split(/^### /m).slice(1);
    expect(afsnit).toHaveLength(handleplan.value.aktiviteter.length);
    for (const a of handleplan.value.aktiviteter) {
      const tekst = afsnit.find((del) => del.includes(a.aktivitet)) ?? '';
      for (const id of a.målsætninger) expect(tekst).toMatch(new RegExp(`^- ${id}: \\S+`, 'm'));
      for (const id of a.hvem)
        expect(tekst).toContain(personer.value.personer.find((p) => p.id === id)?.navn);
      expect(tekst).toContain('**Hvornår:**');
      expect(tekst).toContain('**Status:**');
    }
  });

  it('R-053 names the projektleder', () => {
    const leder = personer.value.personer.find((p) => p.roller.includes('projektleder'));
    expect(markdown).toMatch(new RegExp(`sammen med projektgruppen:\n\n- ${leder?.navn ?? 'nobody'}`));
  });

  it('R-003, R-004, R-005, R-006, R-007, R-008 shows each of the six målsætninger and what is done for it', () => {
    expect(MÅLSÆTNINGER.map(({ id }) => id)).toEqual(['M1', 'M2', 'M3', 'M4', 'M5', 'M6']);
    for (const { id, tekst } of MÅLSÆTNINGER) {
      expect(markdown).toMatch(new RegExp(`^\\| ${id}: ${tekst} \\| nr\\. \\d`, 'm'));
    }
  });
});

describe('R-054, R-056 the guide with deadlines', () => {
  const { handleplan, personer } = readKommune('bakkekoebing');
  const [første] = handleplan.value.aktiviteter;
  const plan = (ændring: object) => ({
    aktiviteter: [{ ...første, ...ændring } as NonNullable<typeof første>],
  });

  it.each([
    ['2026-12-30', 'næste gang senest torsdag den 31. december 2026', false],
    ['2026-12-31', 'næste gang senest torsdag den 31. december 2026', false],
    ['2027-01-01', '**Forsinket:** skulle være gennemført senest torsdag den 31. december 2026', true],
  ])('today %s: %s', (today, tekst, forsinket) => {
    const markdown = vis(plan({}), personer.value.personer, dato(today));
    expect(markdown).toContain(tekst);
    expect(markdown.includes('Forsinket')).toBe(forsinket);
  });

  it('shows what it does not understand as it is written', () => {
    expect(vis(plan({ hvornår: 'når der er | tid' }), [])).toContain('**Hvornår:** når der er \\| tid\\\n');
  });

  it('says so when nothing is done for a målsætning, or only what is abandoned', () => {
    const tom = vis({ aktiviteter: [] }, []);
    expect(tom.match(/ingen endnu/g)).toHaveLength(6);
    expect(vis(plan({ status: 'opgivet' }), []).match(/ingen endnu/g)).toHaveLength(6);
    expect(tom).toContain('Der er ikke udpeget en projektleder endnu.');
  });
});

it('X-16 the kommune’s handleplan is no citizen’s plan: it is about no one', () => {
  const { kategorier, formål } = skabelon('faelles/handleplan').hoved;
  expect([kategorier, formål]).toEqual([[], undefined]);
});
