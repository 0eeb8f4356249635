/** `skabelon liste`, `hent` and `tjek`: a kommune may change a letter, and every slip in it is found before a citizen's name meets it. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kommune, type Verden } from './kommune.ts';
import { indkaldelseYaml, sagMedSamtykke, samtykkeYaml } from './sag-med-samtykke.ts';

let verden: Verden;
beforeAll(async () => {
  verden = await kommune('soroe');
});
afterAll(() => verden.remove());

const skabelon = (...ord: string[]) => verden.run(['skabelon', ...ord]);
const HOVED =
  '---\ntitel: Dagsorden\nvisning: mødepapir\nformål: møde\nkategorier: [forløb]\nkræver: [forløb]\n---\n';

describe('skabelon hent', () => {
  it('R-189 copies the shipped one, byte for byte, and names the fields', async () => {
    expect((await skabelon('liste')).out).toMatch(/^dagsorden +fælles +Dagsorden/m);
    const { code, out, err } = await skabelon('hent', 'dagsorden');
    expect([code, out]).toEqual([0, 'skrev skabeloner/dagsorden.md.hbs\n']);
    expect(err).toMatch(/\{\{borger\.cpr\}\} {2}om CPR-nummer/);
    expect((await skabelon('liste')).out).toMatch(/^dagsorden +jeres egen /m);
    const tjek = await skabelon('tjek', 'dagsorden');
    expect([tjek.code, tjek.out]).toEqual([0, expect.stringContaining('er som den, der følger med')]);
  });

  it.each([
    ['one they have already', 'dagsorden', /har allerede/],
    ['a slip of the fingers', 'intern-indkaldlse', /Mente du intern-indkaldelse\?/],
    ['a path', '../samarbejd', /følger ingen skabelon med/],
  ])('refuses %s', async (_, navn, besked) => {
    expect(await skabelon('hent', navn)).toMatchObject({ code: 2, err: expect.stringMatching(besked) });
  });

  it('--vis writes nothing', async () => {
    await skabelon('hent', 'brev-til-borger', '--vis');
    expect((await skabelon('liste')).out).toMatch(/^brev-til-borger +fælles/m);
  });
});

describe('skabelon tjek', () => {
  const med = async (linje: string, hoved = HOVED) => {
    verden.write('skabeloner/dagsorden.md.hbs', `${hoved}# Dagsorden\n\n${linje}\n`);
    return skabelon('tjek', 'dagsorden');
  };

  it.each([
    ['H2 @root', 'Kære {{@root.borger.cpr}}', '10:8', 'skabelon/udenom'],
    ['H2 ../', '{{#each dagsorden}}{{../borger.cpr}}{{/each}}', '10:22', 'skabelon/udenom'],
    ['H2 log', '{{log borger.navn}}', '10:1', 'skabelon/ukendt'],
    ['H3 a misspelt field', 'Kl. {{møde.fraa}}', '10:7', 'skabelon/ukendt-felt'],
    ['X-11 an undeclared category', '{{borger.cpr}}', '10:3', 'skabelon/kategori'],
    ['H4 unescaped', '{{{møde.formål}}}', '10:1', 'skabelon/uden-escape'],
    ['H1 a partial', '{{> andet}}', '10:1', 'skabelon/ukendt'],
    ['half a block', '{{#if møde.nummer}}', '11', 'skabelon/syntaks'],
  ])('refuses %s with file, line and column', async (_, linje, sted, kode) => {
    const { code, out } = await med(linje);
    expect([code, out]).toEqual([1, expect.stringMatching(new RegExp(`^skabeloner/dagsorden\\.md\\.hbs:${sted}\\b.*\\[${kode}\\]`, 'm'))]);
    expect(out).toMatch(/\n {2}→ \S/);
    expect((await verden.run(['tjek', '--alle'])).out).toContain(`[${kode}]`);
  }); // prettier-ignore

  it('H3 suggests the field that was meant', async () => {
    expect((await med('{{møde.fraa}}')).out).toContain('Mente du møde.fra?');
  });

  it('a paper about a citizen says what it is for', async () => {
    const { code, out } = await med('{{møde.nummer}}', HOVED.replace('formål: møde\n', ''));
    expect([code, out]).toEqual([1, expect.stringContaining('[skabelon/uden-formaal]')]);
  });

  it.each([
    ['formål: møde', 'formål: økonomi', '4:9', 'Skriv formål: møde'],
    ['visning: mødepapir', 'visning: overdragelse', '3:10', 'Skriv visning: mødepapir'],
  ])('what a paper is for is not the template’s to change: %s → %s, and no paper is made', async (fra, til, sted, råd) => {
    const { code, out } = await med('Kaffe', HOVED.replace(fra, til));
    expect([code, out]).toEqual([1, expect.stringMatching(new RegExp(`dagsorden\\.md\\.hbs:${sted}: fejl: .*\\[fil/andet-papir\\]`))]);
    expect(out).toContain(råd);
    const sag = await sagMedSamtykke('soroe');
    sag.write('skabeloner/dagsorden.md.hbs', `${HOVED.replace(fra, til)}Kaffe\n`);
    await sag.giv(samtykkeYaml('soroe'));
    const før = sag.tilstand();
    const indkaldt = await sag.fra(['møde', 'indkald', sag.id], indkaldelseYaml('soroe', 'p-66666'));
    expect([indkaldt.code, indkaldt.out]).toEqual([1, expect.stringContaining('[fil/andet-papir]')]);
    expect(sag.tilstand()).toEqual(før);
    sag.remove();
  }); // prettier-ignore

  it('a front matter that cannot be read is a finding, and the list goes on', async () => {
    const { code, out } = await med('x', HOVED.replace('---\n', '---js\n'));
    expect([code, out]).toEqual([1, expect.stringContaining('dagsorden.md.hbs:1:1')]);
    expect((await skabelon('liste')).out).toMatch(/^dagsorden .*kan ikke læses/m);
  });

  it('shows what is different from the one that ships', async () => {
    await med('Kaffe fra {{kl møde.fra}}');
    const { code, out } = await skabelon('tjek', 'dagsorden');
    expect([code, out]).toEqual([0, expect.stringContaining('  + Kaffe fra {{kl møde.fra}}')]);
    expect(out).toContain('  - Vi slutter kl. {{kl møde.til}}.');
    expect((await skabelon('tjek')).out).toMatch(/dagsorden\.md\.hbs: \d+ linjer er anderledes/);
  });

  it('a name nobody uses is a warning, and an unknown name is wrong use', async () => {
    verden.write('skabeloner/dagsordn.md.hbs', `${HOVED}{{møde.nummer}}\n`);
    const { code, out } = await skabelon('tjek');
    expect([code, out]).toEqual([0, expect.stringMatching(/advarsel: Ingen bruger[^]*Mente du dagsorden\?/)]);
    expect((await skabelon('tjek', 'findes-ikke')).code).toBe(2);
  });
});

it('all that ships is in order, by both methods', async () => {
  const sus = await kommune('sus');
  expect(await sus.run(['skabelon', 'tjek', '--streng'])).toMatchObject({ code: 0 });
  sus.remove();
});
