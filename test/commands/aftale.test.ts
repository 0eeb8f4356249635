/** `aftale liste`, `udført`, `ændr` and `møde vis`: who does what when, after the meeting. */

import { afterEach, describe, expect, it } from 'vitest';
import { type Mødeverden, mødeverden } from './moedeverden.ts';

let verden: Mødeverden;
afterEach(() => verden.remove());

const REFERAT = `til_stede: [borger, p-55555, p-66666]
beslutninger: [{punkt: 2, tekst: Aviaja søger en lejlighed nu}]
aftaler:
  - {hvem: p-55555, hvad: ringer til boligselskabet, hvornår: 2026-11-20}
  - {hvem: borger, hvad: tager papirerne med, hvornår: 2026-12-01}
  - {hvem: p-66666, hvad: skriver til lægen, hvornår: 2026-12-10, om: [helbred]}
`;

async function efterMødet(): Promise<readonly string[]> {
  verden = await mødeverden('sus');
  await verden.fra(['møde', 'referat', verden.id, verden.møde], REFERAT);
  return [...verden.moede().matchAll(/id: (a-\S+)/g)].map((m) => m[1] ?? '');
}

const liste = async (...valg: string[]) => (await verden.run(['aftale', 'liste', ...valg])).out;

describe('aftale liste', () => {
  it('R-101 lists the open ones by day, without names or words unless asked for', async () => {
    const [første, anden, tredje] = await efterMødet();
    verden.setToday('2026-11-21');
    expect(await liste()).toBe(
      `${første}  ${verden.id}  20. november 2026  1 dag over  Line Lund
${anden}  ${verden.id}  1. december 2026   om 10 dage  borger
${tredje}  ${verden.id}  10. december 2026  om 19 dage  Ditte Distrikt
`,
    );
    const navne = await liste('--navne');
    expect(navne).toContain('Aviaja Eksempel  tager papirerne med');
    expect(await liste('--person', 'borger')).toMatch(new RegExp(`^${anden} [^\\n]*\\n$`));
    expect(await liste('--forløb', verden.id, '--forfaldne')).toMatch(new RegExp(`^${første} [^\\n]*\\n$`));
    expect(JSON.parse(await liste('--format', 'json'))).toHaveLength(3);
    expect(await liste('--format', 'json')).not.toMatch(/Aviaja|boligselskabet/);
  });
});

describe('tjek', () => {
  it.each([
    ['2026-11-19', false],
    ['2026-11-20', false],
    ['2026-11-21', true],
  ])('R-101 on %s an agreement due on the 20th is late: %s', async (dag, forsinket) => {
    const [første] = await efterMødet();
    verden.setToday(dag);
    const { out } = await verden.run(['tjek', '--alle']);
    expect(out.includes('aftale/forfalden')).toBe(forsinket);
    expect(out.includes(`samarbejd aftale udført ${verden.id} ${første}`)).toBe(forsinket);
  });
});

describe('aftale udført', () => {
  it('R-101 is kept with its day, and leaves the list', async () => {
    const [første = ''] = await efterMødet();
    verden.setToday('2026-11-21');
    const udført = (...valg: string[]) => verden.run(['aftale', 'udført', verden.id, første, ...valg]);
    expect((await udført('--dato', '2026-11-22')).code).toBe(2);
    expect((await udført('--dato', '2026-11-16')).err).toContain(
      'Aftalen blev først lavet 17. november 2026.',
    );
    expect((await udført('--dato', '2026-11-20')).code).toBe(0);
    expect(verden.moede()).toMatch(/hvornår: 2026-11-20\n\s+status: udført\n\s+udført: 2026-11-20/);
    expect(await liste()).not.toContain(første);
    expect(await liste('--alle')).toContain(første);
    expect((await udført()).err).toContain('Aftalen er allerede udført.');
    expect((await verden.run(['aftale', 'udført', verden.id, 'a-22222'])).err).toContain(
      'Aftalen findes ikke',
    );
  });
});

describe('aftale ændr', () => {
  const ændr = (id: string, yaml: string) => verden.fra(['aftale', 'ændr', verden.id, id], yaml);
  const MELDT = 'begrundelse: Boligselskabet holder ferie\nmeldt: {af: p-55555, dato: 2026-11-18}\n';

  it('R-078 keeps who told of it, when, why, and what it was before', async () => {
    const [første = ''] = await efterMødet();
    verden.setToday('2026-11-19');
    const svar = await ændr(første, `hvornår: 2026-11-27\n${MELDT}`);
    expect(svar.code).toBe(0);
    expect(verden.moede()).toMatch(
      /hvornår: 2026-11-27\n\s+status: åben\n\s+ændringer:\n\s+- meldt: 2026-11-18\n\s+af: p-55555\n\s+begrundelse: Boligselskabet holder ferie\n\s+før:\n\s+hvornår: 2026-11-20\n/,
    );
    expect(svar.out).toMatch(/Skal have besked:\n {2}borger\n {2}Tove Holderup[^\n]*\n {2}Ditte Distrikt/);
    expect(svar.out).not.toContain('Line Lund');
    expect(await liste()).toContain('27. november 2026');
  });

  it('R-078 whoever may not know what it is about is not on the list, and it says why', async () => {
    const tredje = (await efterMødet())[2] ?? '';
    const svar = await ændr(tredje, `status: bortfaldet\nbegrundelse: x\nmeldt: {af: p-66666}\n`);
    expect(svar.code).toBe(0);
    expect(verden.moede()).toMatch(/status: bortfaldet\n(?:.*\n)*\s+bortfaldet: 2026-11-17\n/);
    expect(svar.out).toContain('Må ikke få det at vide: p-55555, for ');
    expect(svar.out.split('Må ikke')[0]).not.toContain('Line Lund');
    expect(await liste()).not.toContain(tredje);
  });

  it.each([
    ['nothing new', MELDT, 'Der er intet nyt'],
    ['a day that is over', `hvornår: 2026-11-18\n${MELDT}`, 'Den nye dag er gået.'],
    ['told tomorrow', `hvad: x\n${MELDT.replace('11-18', '11-20')}`, 'kan ikke være meldt'],
    ['told before it was agreed', `hvad: x\n${MELDT.replace('11-18', '11-16')}`, 'kan ikke være meldt'],
    ['nobody we know', `hvem: p-77777\n${MELDT}`, 'Der er ingen person med det id'],
    ['no reason', 'hvad: x\nmeldt: {af: borger}\n', 'begrundelse'],
  ])('R-078 %s is refused, and nothing is written', async (_, yaml, ord) => {
    const [første = ''] = await efterMødet();
    verden.setToday('2026-11-19');
    const før = verden.moede();
    const { code, transcript } = await ændr(første, yaml);
    expect([code > 0, verden.moede()]).toEqual([true, før]);
    expect(transcript).toContain(ord);
  });

  it('is asked for at a terminal, with the day as it is said', async () => {
    const [første = ''] = await efterMødet();
    const answers = ['hvornår', 'om 14 dage', 'p-55555', 'Ferie'];
    expect((await verden.run(['aftale', 'ændr', verden.id, første], { answers })).code).toBe(0);
    expect(verden.moede()).toContain('hvornår: 2026-12-01\n    status: åben\n    ændringer');
  });
});

describe('møde vis', () => {
  const vis = async (...ord: string[]) => (await verden.run(['møde', 'vis', verden.id, ...ord])).out;

  it('R-131 before the meeting: who answered, and what to bring; after it: what was agreed', async () => {
    verden = await mødeverden('sus');
    expect(await vis(verden.møde)).toContain('Husk: en computer eller tablet');
    expect(await vis()).toBe(
      `${verden.møde}  17. november 2026 kl. 12.30  1. koordinerende møde: indkaldt\n`,
    );
    await verden.fra(['møde', 'referat', verden.id, verden.møde], REFERAT);
    const efter = await vis(verden.møde);
    expect(efter).toContain('Tove Holderup: var ikke med');
    expect(efter).not.toMatch(/Aviaja|boligselskabet|computer/);
    expect(await vis(verden.møde, '--navne')).toContain('ringer til boligselskabet (åben)');
    expect(await vis()).toContain('holdt, åbne aftaler: 3');
  });
});
