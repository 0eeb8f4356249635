/** `samtykke giv`: judged as the record it will be before anything is written, and asked in words that say what a no means. */

import { afterEach, describe, expect, it } from 'vitest';
import { ORD, sagMedSamtykke, samtykkeYaml, type Sagsverden } from './sag-med-samtykke.ts';

let verden: Sagsverden;
afterEach(() => verden.remove());

const giv = (yaml: string) => verden.fra(['samtykke', 'giv', verden.id], yaml);

describe.each(['sus', 'soroe'] as const)('%s', (metode) => {
  it('R-171…R-178 a consent in order becomes one new file in one commit', async () => {
    verden = await sagMedSamtykke(metode);
    const { code, out, err } = await giv(samtykkeYaml(metode));
    expect([code, err]).toEqual([0, expect.not.stringContaining('advarsel')]);
    const fil = /samtykke\/2026-11-10-s-\w{5}\.yaml/.exec(out)?.[0] ?? '';
    expect(verden.read(`forloeb/${verden.id}/${fil}`)).toContain('må_ikke:\n    - økonomi');
    expect(verden.tilstand().git).toMatch(/^[0-9a-f]{40} samtykke: givet s-\w{5} \(/);
  });
});

it('threats §7 a record changed afterwards fails tjek; its layout and comments may change', async () => {
  verden = await sagMedSamtykke('soroe');
  const id = await verden.giv(samtykkeYaml('soroe'));
  const trukket = /2026\S+\.yaml/.exec(
    (await verden.run(['samtykke', 'tilbagekald', verden.id, id])).out,
  )?.[0];
  const fundet = async () => (await verden.run(['tjek', '--kun', 'samtykke/rettet'])).code;
  const ret = (navn: string, fra: string, til: string) => {
    const fil = `forloeb/${verden.id}/samtykke/${navn}`;
    const før = verden.read(fil);
    expect(før).toContain(fra);
    verden.write(fil, før.replace(fra, til));
    return () => verden.write(fil, før);
  };
  expect(await fundet()).toBe(0);
  ret(`2026-11-10-${id}.yaml`, 'type: udveksling\n', '# Skrevet på mødet\n\n"type":   udveksling\n');
  expect(await fundet()).toBe(0);
  const fortryd = ret(`2026-11-10-${id}.yaml`, '    - helbred\n', '    - helbred\n    - misbrug\n');
  expect(await fundet()).toBe(1);
  fortryd();
  expect(await fundet()).toBe(0);
  ret(trukket ?? '', `tilbagekalder: ${id}`, 'tilbagekalder: s-99999');
  expect(await fundet()).toBe(1);
});

it('answers cannot bring a fingerprint of their own', async () => {
  verden = await sagMedSamtykke('soroe');
  const { code, out } = await giv(samtykkeYaml('soroe', 'indhold: sha256-a\n'));
  expect([code, out]).toEqual([1, expect.stringContaining('[fil/ukendt-noegle]')]);
});

it('everything wrong is said at once', async () => {
  verden = await sagMedSamtykke('soroe');
  const galt = samtykkeYaml('soroe')
    .replace('om_formål: ja', 'om_formål: nej')
    .replace('skriftlig', 'mundtlig');
  const { out } = await giv(galt);
  expect(out).toContain('samtykke/ikke-informeret');
  expect(out).toContain('samtykke/mundtlig');
});

it('what only warns is written, and nobody is told to write it once more as it was', async () => {
  verden = await sagMedSamtykke('soroe');
  const { code, out, err } = await giv(samtykkeYaml('soroe').replace('enheder: [', 'enheder: [andre, '));
  expect([code, out]).toEqual([0, expect.stringContaining('skrev samtykke/')]);
  expect(err).toContain('andre skal uddybes');
  expect(err).toContain('Filen rettes ikke. Skriv et nyt samtykke: samarbejd samtykke giv');
  expect(err).not.toContain('kør kommandoen igen');
});

it('a withdrawal is not given as a consent', async () => {
  verden = await sagMedSamtykke('soroe');
  const { code } = await giv(samtykkeYaml('soroe').replace('type: udveksling', 'type: tilbagekaldelse'));
  expect(code).toBe(1);
});

it('--vis shows the plan, writes nothing, and still refuses what is wrong', async () => {
  verden = await sagMedSamtykke('soroe');
  const før = verden.tilstand();
  const vis = (yaml: string) =>
    verden.run(['samtykke', 'giv', verden.id, '--fra', '-', '--vis'], { stdin: yaml });
  const plan = await vis(samtykkeYaml('soroe'));
  expect([plan.out, plan.err]).toEqual([expect.stringContaining('Intet er skrevet.'), '']);
  expect((await vis(samtykkeYaml('soroe').replace('om_hvem: ja', 'om_hvem: nej'))).code).toBe(1);
  expect(verden.tilstand()).toEqual(før);
});

describe('X-13 an overview of cases', () => {
  const oversigt = samtykkeYaml('soroe').replace('type: udveksling', 'type: oversigt');

  it.each([
    ['none', '[]', true],
    ['one', '[social]', true],
    ['two', '[social, job]', false],
  ])('warns when the citizen has a case in %s', async (_, fagcentre, advarer) => {
    verden = await sagMedSamtykke('soroe');
    verden.write(
      `forloeb/${verden.id}/forloeb.yaml`,
      verden.forløb(verden.id).replace('fagcentre: [social, job]', `fagcentre: ${fagcentre}`),
    );
    const { code, err } = await giv(oversigt);
    expect(code).toBe(0);
    expect(err.includes('færre end to fagcentre')).toBe(advarer);
  });

  it('and proposes a purpose that fits', async () => {
    const { forslagTilFormål } = await import('../../src/commands/samtykke-svar.ts');
    verden = await sagMedSamtykke('soroe');
    const forslag = ['[]', '[a]', '[a, b]'].map((f) => forslagTilFormål('oversigt', f.match(/\w/g) ?? []));
    expect(forslag[0]).toBe(forslag[1]);
    expect(forslag[1]).toMatch(/^At min sag /);
    expect(forslag[2]).toMatch(/mine sager/);
  });
});

describe('in questions', () => {
  const svar = (type: string, rest: readonly (string | boolean | readonly string[])[]) => [
    type, '2026-11-10', true, true, 'dansk', 'skriftlig', '2026-11-10', 'Én plan', [ORD.soroe.psykiatri, 'andre'], ...rest,
  ]; // prettier-ignore

  it('R-178 asks for the no in words that say whom it holds for, and X-15 names people', async () => {
    verden = await sagMedSamtykke('soroe');
    const answers = svar('udveksling', [
      ['p-88888', 'n-22222'],
      ['identitet', 'helbred'],
      ['økonomi'],
      'Min gæld er min egen',
      '2027-11-10',
    ]);
    const { code, transcript } = await verden.run(['samtykke', 'giv', verden.id], { answers });
    expect(code).toBe(0);
    expect(transcript).toMatch(/Et nej her gælder for alle og går forud for ethvert andet samtykke/);
    const fil = verden.tilstand().filer.find((f) => f.startsWith('samtykke/')) ?? '';
    const skrevet = verden.read(`forloeb/${verden.id}/${fil}`);
    expect(skrevet).toContain('- n-22222');
    expect(skrevet).toContain('bemærkning: Min gæld er min egen');
  });

  it('a helhedsorienteret plan has a consent of its own', async () => {
    verden = await sagMedSamtykke('soroe');
    const answers = svar('helhedsorienteret_plan', [['p-88888'], ['identitet'], [], '2027-11-10']);
    expect((await verden.run(['samtykke', 'giv', verden.id], { answers })).code).toBe(0);
    const hvem = async (formål: string) =>
      (await verden.run(['samtykke', 'hvem', verden.id, '--formål', formål, '--person', 'p-66666'])).out;
    expect(await hvem('helhedsorienteret_plan')).toMatch(/må få: {6}navn/);
    expect(await hvem('møde')).toMatch(/må få: {6}intet/);
  });
});
