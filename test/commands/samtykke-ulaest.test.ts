/** A withdrawal that the program cannot read as one, or that names the wrong record, never leaves its consent open. */

import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { indkaldelseYaml, sagMedSamtykke, samtykkeYaml, type Sagsverden } from './sag-med-samtykke.ts';

let verden: Sagsverden;
afterEach(() => verden.remove());

const sag = () => join(verden.folder, 'forloeb', verden.id);
const indkald = (...valg: string[]) =>
  verden.fra(['møde', 'indkald', verden.id, ...valg], indkaldelseYaml('soroe', 'p-66666'));

/** A consent and its withdrawal; answers the withdrawal's file. */
async function trukketTilbage(): Promise<string> {
  verden = await sagMedSamtykke('soroe');
  const id = await verden.giv(samtykkeYaml('soroe'));
  await verden.run(['samtykke', 'tilbagekald', verden.id, id]);
  const [navn = ''] = readdirSync(join(sag(), 'samtykke')).filter((n) => !n.includes(id));
  return join(sag(), 'samtykke', navn);
}

describe('R-174 a withdrawal that is not read', () => {
  it.each([
    ['another ending', (fil: string) => renameSync(fil, fil.replace('.yaml', '.yml'))],
    ['capitals', (fil: string) => renameSync(fil, fil.replace('.yaml', '.YAML'))],
    ['set aside', (fil: string) => renameSync(fil, `${fil}.bak`)],
    ['no ending', (fil: string) => renameSync(fil, fil.replace('.yaml', ''))],
    [
      'a link',
      (fil: string) => {
        renameSync(fil, `${verden.folder}/andetsteds`);
        symlinkSync(`${verden.folder}/andetsteds`, fil);
      },
    ],
    [
      'a folder of its own',
      (fil: string) => {
        mkdirSync(join(sag(), 'samtykke', 'Nukaaka'));
        renameSync(fil, join(sag(), 'samtykke', 'Nukaaka', 'x.yaml'));
      },
    ],
    ['a name of somebody', (fil: string) => renameSync(fil, join(sag(), 'samtykke', 'Nukaaka.yml'))],
  ])('%s: no paper is made, tjek says so, and no name is told', async (_, skjul) => {
    skjul(await trukketTilbage());
    const { code, out, err } = await indkald('--medtag');
    expect([code, `${out}${err}`]).toEqual([1, expect.stringContaining('fil/ulaest-samtykke')]);
    expect(readdirSync(sag())).not.toContain('moeder');
    const tjek = await verden.run(['tjek']);
    expect([tjek.code, tjek.out]).toEqual([1, expect.stringContaining('fil/ulaest-samtykke')]);
    expect(`${out}${err}${tjek.out}`).not.toContain('Nukaaka');
  });

  it('that names a record nobody has stops everything older', async () => {
    const fil = await trukketTilbage();
    writeFileSync(fil, readFileSync(fil, 'utf8').replace(/tilbagekalder: s-\w{5}/, 'tilbagekalder: s-99999'));
    const { code, err } = await indkald('--medtag');
    expect([code, err]).toEqual([2, expect.stringContaining('p-66666 må ikke få')]);
    expect((await verden.run(['samtykke', 'vis', verden.id])).out).toContain(
      'gælder ikke: en senere tilbagekaldelse nævner et samtykke, der ikke findes',
    );
  });
});

it('a declaration and a scan of a record that is read stand in nobody’s way', async () => {
  verden = await sagMedSamtykke('soroe');
  const id = await verden.giv(samtykkeYaml('soroe'));
  await verden.run(['samtykke', 'erklæring', verden.id, id, '--som', 'html']);
  writeFileSync(join(sag(), 'samtykke', `2026-11-10-${id}.pdf`), 'x');
  writeFileSync(join(sag(), 'samtykke', `2026-11-10-${id}.yaml~`), 'x');
  expect((await indkald('--medtag')).err).not.toContain('ulaest');
});
