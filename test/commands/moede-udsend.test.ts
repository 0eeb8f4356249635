/** `møde dagsorden`, `møde udsend` and `møde planlæg` on a case with a meeting. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { indkaldelseYaml, type Sagsverden, sagMedSamtykke, samtykkeYaml } from './sag-med-samtykke.ts';

let verden: Sagsverden;
let møde: string;
let mappe: string;

beforeEach(async () => {
  verden = await sagMedSamtykke('soroe');
  await verden.giv(samtykkeYaml('soroe'));
  const indkaldt = await verden.fra(
    ['møde', 'indkald', verden.id],
    indkaldelseYaml('soroe', 'p-55555', 'p-66666'),
  );
  expect(indkaldt.code, indkaldt.err).toBe(0);
  const navn = readdirSync(join(verden.folder, 'forloeb', verden.id, 'moeder'))[0] ?? '';
  [møde, mappe] = [`m-${navn.slice(-5)}`, `forloeb/${verden.id}/moeder/${navn}`];
});
afterEach(() => verden.remove());

const log = () => verden.read(`forloeb/${verden.id}/delinger.yaml`);
const udsend = (...argv: readonly string[]) => verden.run(['møde', 'udsend', verden.id, møde, ...argv]);
const NY = 'dagsorden:\n  - {punkt: Velkomst, minutter: 10}\n  - {punkt: Boligen, minutter: 60}\n';

it('R-094 X-05 a changed agenda is a new version for all, and late from the day before the meeting', async () => {
  verden.setToday('2026-12-13');
  const { code, err } = await verden.fra(['møde', 'dagsorden', verden.id, møde], NY);
  expect(code, err).toBe(0);
  expect(err).toContain('senest 13. december 2026 kl. 23.59');
  const papir = verden.read(`${mappe}/dagsorden.md`);
  expect(papir).toContain('**Ny dagsorden');
  expect(papir).toContain('**Kl. 9.40: Boligen** (60 min.)');
  expect(log().match(/dagsorden\.md/g)).toHaveLength(6);
  expect((await verden.run(['tjek'])).out).not.toContain('moede/dagsorden');
  verden.setToday('2026-12-14');
  expect((await verden.fra(['møde', 'dagsorden', verden.id, møde], NY)).err).toContain('ring til borgeren');
  expect((await verden.run(['tjek'])).out).toContain('moede/dagsorden');
});

it('an agenda longer than the meeting is refused', async () => {
  const { code, out, err } = await verden.fra(['møde', 'dagsorden', verden.id, møde], NY.replace('60', '90'));
  expect(code).toBe(1);
  expect(out + err).toContain('slutter efter mødet');
});

it('R-143 X-20 lists the citizen, the participants and what each may have, and what is only prepared', async () => {
  const { out } = await udsend();
  expect(out).toMatch(/^borger \(borgeren selv\): må få/);
  expect(out).toContain(
    'p-66666 (deltager): må få forløbet: møder, mål og aftaler, navn, CPR-nummer og helbred',
  );
  expect(out).not.toContain('p-77777');
  expect(out).toContain('indkaldelse-p-66666.md: lavet 10. november 2026, ikke meldt sendt');
  const { code, err } = await udsend('--bekræft', '--modtager', 'p-66666', '--kanal', 'sikker_mail');
  expect(code, err).toBe(0);
  expect(log()).toMatch(/kanal: sikker_mail\n +af: p-22222/);
  const efter = await udsend();
  expect(efter.out).toContain('indkaldelse-p-66666.md: sendt, sikker mail 10. november 2026');
  expect(efter.out).toContain('indkaldelse-borger.md: lavet');
  expect((await udsend('--bekræft', '--modtager', 'p-66666', '--kanal', 'brev')).code).toBe(2);
});

it('X-10 plain e-mail is refused for CPR, and taken where the domain is safe', async () => {
  const nej = await udsend('--bekræft', '--modtager', 'p-66666', '--kanal', 'mail');
  expect(nej.code).toBe(2);
  expect(nej.err).toContain('almindelig mail');
  expect(log()).not.toContain('sendt:');
  const personer = verden.read('personer.yaml');
  verden.write('personer.yaml', personer.replace('psykiatrien}', 'psykiatrien, email: d@sikker.example}'));
  verden.write('samarbejd.yaml', `${verden.read('samarbejd.yaml')}sikre_domæner: [ikker.example]\n`);
  expect((await udsend('--bekræft', '--modtager', 'p-66666', '--kanal', 'mail')).code).toBe(2);
  verden.write('samarbejd.yaml', verden.read('samarbejd.yaml').replace('[ikker', '[sikker'));
  expect((await udsend('--bekræft', '--modtager', 'p-66666', '--kanal', 'mail')).code).toBe(0);
});

it('R-125 the year is proposed; only --gem writes it, and a second plan keeps off the rooms', async () => {
  verden.write(
    'samarbejd.yaml',
    `${verden.read('samarbejd.yaml')}lokaler: [{id: raadhus, navn: Rådhuset}]\nmødedage: [tirsdag]\nmødetider: ["09.30"]\n`,
  );
  const før = verden.tilstand();
  const { code, out, err } = await verden.run(['møde', 'planlæg', verden.id]);
  expect(code, err).toBe(0);
  expect(out).toContain('  samarbejdsmøde: tirsdag den 13. april 2027 kl. 9.30–11.00, Rådhuset');
  expect(out.match(/formøde: tirsdag/g)).toHaveLength(3);
  expect(verden.tilstand()).toEqual(før);
  const gemt = await verden.run(['møde', 'planlæg', '--alle', '--gem']);
  expect(gemt.code, gemt.err).toBe(0);
  expect(verden.forløb(verden.id)).toContain('plan:');
  expect((await verden.run(['møde', 'planlæg', verden.id])).out).toBe(out);
  expect((await verden.run(['møde', 'planlæg'])).code).toBe(2);
});

it('R-143 --som html makes a page of every paper, again when the papers change, and keeps what a person wrote', async () => {
  const { code, out, err } = await udsend('--som', 'html');
  expect(code, err).toBe(0);
  const sider = readdirSync(join(verden.folder, mappe)).filter((navn) => navn.endsWith('.html'));
  expect(sider).toEqual(
    readdirSync(join(verden.folder, mappe)).filter((navn) => navn.endsWith('.md')).map((navn) => navn.replace('.md', '.html')),
  );
  expect(out).toContain('dagsorden.html');
  expect(verden.read(`${mappe}/dagsorden.html`)).toContain('<title>Dagsorden</title>');
  expect((await udsend('--som', 'html')).out).not.toContain('skrev');
  verden.write(`${mappe}/dagsorden.html`, 'rettet');
  const igen = await udsend('--som', 'html', '--medtag');
  expect([igen.code, igen.err]).toEqual([2, expect.stringContaining('dagsorden.html')]);
  expect(verden.read(`${mappe}/dagsorden.html`)).toBe('rettet');
  expect((await udsend('--som', 'html', '--medtag', '--overskriv')).code).toBe(0);
  expect(verden.read(`${mappe}/dagsorden.html`)).toContain('<title>');
}); // prettier-ignore

it('R-144 the journal list has the day a paper was sent, not the day it was made', async () => {
  verden.setToday('2026-11-13');
  const sendt = await udsend(
    '--bekræft',
    '--modtager',
    'p-66666',
    '--kanal',
    'sikker_mail',
    '--dato',
    '2026-11-12',
  );
  expect(sendt.code, sendt.err).toBe(0);
  const { out } = await verden.run(['forløb', 'journal', verden.id]);
  expect(out).toMatch(/2026-11-12 {2}d-\w+ {2}sendt {5}indkaldelse-p-66666\.md til p-66666: IKKE FØRT/);
});
