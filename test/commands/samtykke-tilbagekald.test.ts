/** `samtykke vis`, `hvem` and `tilbagekald`: what the citizen has agreed to, what that opens, and what closes when it is taken back. */

import { afterEach, describe, expect, it } from 'vitest';
import { BORGER, CPR } from './kommune.ts';
import { indkaldelseYaml, sagMedSamtykke, samtykkeYaml, type Sagsverden } from './sag-med-samtykke.ts';

let verden: Sagsverden;
afterEach(() => verden.remove());

const kør = (...ord: string[]) => verden.run(['samtykke', ord[0] ?? '', verden.id, ...ord.slice(1)]);
const METODER = ['sus', 'soroe'] as const;

describe('samtykke vis', () => {
  it('R-084 tells each record in plain words, and the citizen’s own only with --navne', async () => {
    verden = await sagMedSamtykke('soroe');
    await verden.giv(samtykkeYaml('soroe', 'personer: [n-22222]\n'));
    const { out } = await kør('vis');
    expect(out).toMatch(/samtykke til at udveksle oplysninger: gælder\n/);
    expect(out).toContain('givet:          10. november 2026, skriftligt, af borgeren');
    expect(out).toContain('må deles:       navn, helbred, forløbet');
    expect(out).toContain('må ikke deles:  økonomi: med nogen');
    expect(out).not.toMatch(/Så vi kan|Nukaaka/);
    const åbent = (await kør('vis', '--navne')).out;
    expect(åbent).toContain('Så vi kan lægge én plan');
    expect(åbent).toContain('n-22222 Nukaaka Eksempel');
  });

  it.each([
    ['2026-11-10', 'gælder'],
    ['2026-11-09', 'gælder fra 10. november 2026'],
    ['2027-11-10', 'gælder'],
    ['2027-11-11', 'gælder ikke: skulle være taget op igen senest 10. november 2027'],
  ])('R-174 says whether it is in force: %s', async (dag, ventet) => {
    verden = await sagMedSamtykke('soroe');
    await verden.giv(samtykkeYaml('soroe'));
    expect((await kør('vis', '--i-dag', dag)).out).toContain(`oplysninger: ${ventet}\n`);
  });
});

describe.each(METODER)('R-174 samtykke tilbagekald: %s', (metode) => {
  it('stops that day, and tells who loses what, what stays closed, and which papers are out', async () => {
    verden = await sagMedSamtykke(metode);
    const id = await verden.giv(samtykkeYaml(metode));
    const indkaldt = await verden.fra(['møde', 'indkald', verden.id], indkaldelseYaml(metode, 'p-33333', 'p-66666'));
    expect([indkaldt.code, indkaldt.err]).toEqual([0, expect.any(String)]);
    const { code, out } = await kør('tilbagekald', id, '--i-dag', '2026-11-12');
    expect(code).toBe(0);
    expect(out).toMatch(/skrev samtykke\/2026-11-12-s-\w{5}\.yaml/);
    expect(out).toMatch(/navn, CPR-nummer, helbred og forløbet: møder, mål og aftaler:\n(.+\n)*? {4}p-66666 Ditte Distrikt/);
    expect(out).not.toMatch(/ {4}p-33333/);
    expect(out).toContain('Borgerens nej til økonomi bliver stående');
    expect(out).toMatch(/\[ \] p-66666 Ditte Distrikt, Distriktspsykiatrien\n {6}moeder\/.*indkaldelse-p-66666\.md/);
    expect(out).not.toMatch(new RegExp(`${BORGER}|${CPR}`));
    expect((await kør('vis', '--i-dag', '2026-11-12')).out).toContain('trukket tilbage 12. november 2026');
  });

  it.each(['withdrawn', 'narrowed'])('the next møde indkald refuses, exit 2, and nothing is written: %s', async (hvordan) => {
    verden = await sagMedSamtykke(metode);
    const id = await verden.giv(samtykkeYaml(metode));
    const indkald = () => verden.fra(['møde', 'indkald', verden.id], indkaldelseYaml(metode, 'p-33333', 'p-66666'));
    const nej = samtykkeYaml(metode).replace('må: [identitet, helbred, forløb], må_ikke: [økonomi]', 'må: [identitet], må_ikke: [forløb]');
    if (hvordan === 'withdrawn') await kør('tilbagekald', id);
    else await verden.giv(nej);
    const før = verden.tilstand();
    const { code, err } = await indkald();
    expect([code, err]).toEqual([2, expect.stringContaining('må ikke få: forløbet')]);
    expect(err).toContain('p-66666');
    expect(err).not.toMatch(/CPR-nummer|må ikke få: navn/);
    expect(verden.tilstand()).toEqual(før);
  });
}); // prettier-ignore

describe('samtykke tilbagekald', () => {
  it('asks which, and offers only those that can still be withdrawn', async () => {
    verden = await sagMedSamtykke('soroe');
    const [et, to] = [await verden.giv(samtykkeYaml('soroe')), await verden.giv(samtykkeYaml('soroe'))];
    expect((await kør('tilbagekald', et)).code).toBe(0);
    const { code, transcript } = await verden.run(['samtykke', 'tilbagekald', verden.id], { answers: [to] });
    expect([code, transcript]).toEqual([0, expect.stringContaining('Hvilket samtykke trækker borgeren tilbage?')]);
    expect(await kør('tilbagekald')).toMatchObject({ code: 2, err: expect.stringContaining('intet samtykke') });
  }); // prettier-ignore

  it('R-174 takes back a consent that was written with a day to come, before it is ever in force', async () => {
    verden = await sagMedSamtykke('soroe');
    const fremtidigt = samtykkeYaml('soroe').replace('givet: {dato: 2026-11-10', 'givet: {dato: 2026-12-01');
    verden.write(`forloeb/${verden.id}/samtykke/2026-12-01-s-2m8vc.yaml`, `id: s-2m8vc\n${fremtidigt}`);
    expect(await kør('tilbagekald', 's-2m8vc', '--i-dag', '2026-11-12')).toMatchObject({ code: 0 });
    for (const dag of ['2026-11-12', '2026-12-01', '2026-12-02'])
      expect((await kør('hvem', '--person', 'p-66666', '--i-dag', dag)).out).toContain('må få:      intet');
  });

  it.each([
    ['without a terminal it says what to type', () => [], /samtykke tilbagekald \S+ s-\w{5}/],
    ['one that is not there', () => ['s-22222'], /findes ikke/],
    ['one withdrawn already', (id: string) => [id], /allerede trukket tilbage/],
  ])('refuses, and writes nothing: %s', async (navn, argumenter, besked) => {
    verden = await sagMedSamtykke('soroe');
    const id = await verden.giv(samtykkeYaml('soroe'));
    if (navn.includes('already')) await kør('tilbagekald', id);
    const før = verden.tilstand();
    const { code, err } = await kør('tilbagekald', ...argumenter(id));
    expect([code, err]).toEqual([2, expect.stringMatching(besked)]);
    expect(verden.tilstand()).toEqual(før);
  });

  it('--vis tells the consequences and writes nothing', async () => {
    verden = await sagMedSamtykke('soroe');
    const id = await verden.giv(samtykkeYaml('soroe'));
    const før = verden.tilstand();
    const { out } = await kør('tilbagekald', id, '--vis');
    expect(out).toMatch(/Intet er skrevet[^]*Fra i dag må de ikke længere få/);
    expect(verden.tilstand()).toEqual(før);
  });
});

describe('R-087, R-187 samtykke hvem', () => {
  it('is a table that fits a window, of those the case is about', async () => {
    verden = await sagMedSamtykke('soroe');
    await verden.giv(samtykkeYaml('soroe'));
    const { out } = await kør('hvem');
    expect(out.split('\n').filter((l) => l.length > 100)).toEqual([]);
    const rækker = out.split('\n').flatMap((l) => /^(borgeren|[np]-\w{5}).*?((?: +(?:ja|nej))+)$/.exec(l)?.slice(1) ?? []);
    const svar = Object.fromEntries(rækker.flatMap((r, i) => (i % 2 ? [] : [[r, rækker[i + 1]?.trim().split(/ +/).join(' ')]])));
    expect(svar).toEqual({
      borgeren: 'ja ja ja ja ja ja ja ja ja ja ja ja',
      'n-22222': 'nej nej nej nej nej nej nej nej nej nej nej nej',
      'p-33333': 'ja ja ja ja ja ja nej ja ja ja ja ja',
      'p-55555': 'ja ja nej nej ja nej nej nej nej nej nej ja',
      'p-66666': 'ja ja nej nej ja nej nej nej nej nej nej ja',
    });
    expect(out).toContain('økonomi → alle andre end borgeren');
    expect((await kør('hvem', '--alle')).out).toContain('p-77777 Bo Boligby');
    expect(out).not.toMatch(new RegExp(`${BORGER}|Nukaaka`));
  }); // prettier-ignore

  it('R-178 says that the citizen has said more than the ticks, and not what; so do those who make and send papers', async () => {
    verden = await sagMedSamtykke('soroe');
    const uden = await verden.giv(samtykkeYaml('soroe'));
    expect((await kør('hvem')).out).not.toContain('egne ord');
    const kategorier = 'kategorier: {må: [identitet, helbred, forløb], må_ikke: [økonomi]';
    const yaml = samtykkeYaml('soroe').replace(`${kategorier}}`, `${kategorier}, bemærkning: Intet om min søn}`);
    const id = await verden.giv(yaml);
    const indkaldt = await verden.fra(['møde', 'indkald', verden.id], indkaldelseYaml('soroe', 'p-33333', 'p-66666'));
    const møde = /samarbejdsmoede-1-(\w{5})/.exec(indkaldt.out)?.[1] ?? '';
    const sagt = [
      (await kør('hvem')).out.replaceAll('\n', ' '),
      indkaldt.err,
      (await verden.run(['møde', 'udsend', verden.id, `m-${møde}`])).err,
    ];
    for (const tekst of sagt) {
      expect(tekst).toContain(`med egne ord sagt, hvad der ikke må deles (${id})`);
      expect(tekst).not.toMatch(new RegExp(`min søn|\\(${uden}`));
    }
  }); // prettier-ignore

  it('--person gives every reason and what it takes; --kategori one column', async () => {
    verden = await sagMedSamtykke('soroe');
    await verden.giv(samtykkeYaml('soroe'));
    const { out } = await kør('hvem', '--person', 'p-77777');
    expect(out).toContain('et CPR-nummer gives kun til myndigheder');
    expect(out).toContain('→ det kræver et samtykke til enheden boligselskab');
    expect((await kør('hvem', '--kategori', 'helbred')).out).toMatch(/^ +helbred$/m);
    expect((await kør('hvem', '--person', 'p-99999')).code).toBe(2);
  });

  it('--format json keeps its keys', async () => {
    verden = await sagMedSamtykke('soroe');
    await verden.giv(samtykkeYaml('soroe'));
    const { out } = await kør('hvem', '--person', 'p-66666', '--kategori', 'bolig', '--format', 'json');
    expect(JSON.parse(out)).toEqual({
      forløb: verden.id,
      dag: '2026-11-10',
      formål: 'møde',
      parter: [
        {
          part: 'p-66666',
          type: 'anden_myndighed',
          må: [],
          må_ikke: [
            {
              kategori: 'bolig',
              årsag: 'ikke_kategori',
              hvorfor: expect.stringContaining('nævner ikke den slags'),
              kræver: expect.stringContaining('samarbejd samtykke giv'),
            },
          ],
        },
      ],
    });
  });
});
