/** `samtykke erklæring`: the sheet the citizen signs, with the law of its day, and a line in the log that they got it. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BORGER, CPR } from './kommune.ts';
import { ORD, sagMedSamtykke, samtykkeYaml, type Sagsverden } from './sag-med-samtykke.ts';

let verden: Sagsverden;
beforeAll(async () => {
  verden = await sagMedSamtykke('soroe');
});
afterAll(() => verden.remove());

const fil = (navn: string) => verden.read(`forloeb/${verden.id}/${navn}`);
const erklæring = (dag: string, ...ord: string[]) =>
  verden.run(['samtykke', 'erklæring', verden.id, ...ord, '--i-dag', dag]);

describe('samtykke erklæring', () => {
  it('R-171…R-178 a form to fill in: both consents, date, name, number, units, may and may not, law, signature', async () => {
    const { code, out } = await erklæring('2026-11-10', '--som', 'html');
    expect([code, out]).toEqual([0, expect.stringContaining('skrev samtykke/erklaering-2026-11-10.html')]);
    const tekst = fil('samtykke/erklaering-2026-11-10.md');
    for (const del of [
      `**Navn:** ${BORGER}`,
      `**Erstatningspersonnummer:** ${CPR}`,
      '**Dato:** tirsdag den 10. november 2026',
      '☐ Mine sager i Social og Sundhed, Arbejdsmarked må samles',
      '☐ Dem, der er sat kryds ved her, må udveksle oplysninger om mig',
      '| ☐ Virksomhedskonsulent |',
      '☐ Andre (skriv hvem)',
      '| Oplysninger om | Må | Må ikke |',
      'Et nej gælder for alle',
      'retssikkerhedslovens §§ 11 a-11 c',
      'Samtykket kan til enhver tid trækkes tilbage',
      'hvad mit samtykke skal bruges til, og hvem det gælder, før jeg skrev under',
      '| Dato | Underskrift |',
    ])
      expect(tekst).toContain(del);
    expect(tekst).not.toContain('☑');
    expect(tekst.match(/[☐☑] (?!\|)/g)?.length).toBe(23 + 2);
    expect(tekst).not.toMatch(/persondatalov/i);
    expect(fil('samtykke/erklaering-2026-11-10.html')).toContain('<main class="taet">');
  });

  it('is logged as the citizen’s own, and is no consent', async () => {
    expect(fil('delinger.yaml')).toMatch(
      /papir: samtykke\/erklaering-2026-11-10\.md\n +modtager: borger[^]*grundlag:\n +- egne_oplysninger/,
    );
    expect((await verden.run(['samtykke', 'vis', verden.id])).out).toContain('Ingen endnu.');
    expect((await verden.run(['tjek'])).out).not.toContain('erklaering');
  });

  it('the same day again is refused: the first may be signed', async () => {
    expect(await erklæring('2026-11-10')).toMatchObject({
      code: 2,
      err: expect.stringContaining('allerede'),
    });
  });

  it('from answers, and from a recorded consent: the ticks are set', async () => {
    const yaml = samtykkeYaml('soroe', 'personer: [n-22222]\n');
    const fra = ['samtykke', 'erklæring', verden.id, '--i-dag', '2026-11-11'];
    expect((await verden.fra(fra, yaml)).code).toBe(0);
    const id = await verden.giv(yaml);
    expect((await erklæring('2026-11-11', id)).code).toBe(0);
    const [første, næste] = ['', `-${id}`].map((hale) => fil(`samtykke/erklaering-2026-11-11${hale}.md`));
    expect(næste).toBe(første);
    expect(næste).toContain('☑ Repræsentant fra psykiatrien');
    expect(næste).toContain('| helbred | ☑ | ☐ |');
    expect(næste).toContain('økonomi | ☐ | ☑ |');
    expect(næste).toContain('**Personer, jeg selv nævner:** Nukaaka Eksempel');
    expect(næste).toContain('Senest onsdag den 10. november 2027');
    expect(næste?.match(/☑ \w/g)).toHaveLength([ORD.soroe.psykiatri, ORD.soroe.egen, 'udveksling'].length);
  });

  it('X-15 says where information may come from, when the citizen has limited that', async () => {
    const yaml = samtykkeYaml('soroe', 'kilder: [læge, psykiatrien]\n');
    const fra = ['samtykke', 'erklæring', verden.id, '--i-dag', '2026-11-13'];
    expect((await verden.fra(fra, yaml)).code).toBe(0);
    const tekst = fil('samtykke/erklaering-2026-11-13.md');
    expect(tekst).toContain('**Kun oplysninger fra:** Læge; Repræsentant fra psykiatrien');
    expect(fil('samtykke/erklaering-2026-11-10.md')).not.toContain('Kun oplysninger fra');
  });

  it.each([
    ['withdrawn', '2026-11-12', 'trukket tilbage 12. november 2026'],
    ['run out', '2027-11-11', 'skulle være taget op igen senest 10. november 2027'],
  ])('R-174 one that is %s says so, on the paper and to whoever prints it', async (hvordan, dag, grund) => {
    const id = await verden.giv(samtykkeYaml('soroe'));
    expect(await erklæring('2026-11-11', id)).toMatchObject({
      code: 0,
      err: expect.not.stringContaining('gælder ikke'),
    });
    expect(fil(`samtykke/erklaering-2026-11-11-${id}.md`)).not.toContain('gælder ikke');
    if (hvordan === 'withdrawn')
      expect(await verden.run(['samtykke', 'tilbagekald', verden.id, id, '--i-dag', dag])).toMatchObject({
        code: 0,
      });
    const { code, err } = await erklæring(dag, id);
    expect([code, err]).toEqual([0, expect.stringContaining(`Samtykket gælder ikke: ${grund}.`)]);
    expect(err).not.toContain('før der skrives under');
    expect(fil(`samtykke/erklaering-${dag}-${id}.md`)).toContain(`**Samtykket gælder ikke: ${grund}.**`);
  });

  it('R-188 cites the law of the day: none before there was one, another from its first day', async () => {
    const før = await erklæring('2018-05-24');
    expect(før).toMatchObject({ code: 2, err: expect.stringContaining('ingen lovhenvisning') });
    const ny = '  - id: udveksling\n    tekst: Den nye lov § 1\n    gyldig_fra: 2027-01-01\n';
    verden.write('grundlag.yaml', verden.read('grundlag.yaml').replace('lovhenvisninger:\n', `lovhenvisninger:\n${ny}`));
    await erklæring('2026-12-31');
    await erklæring('2027-01-01');
    expect(fil('samtykke/erklaering-2026-12-31.md')).toContain('retssikkerhedslovens');
    expect(fil('samtykke/erklaering-2027-01-01.md')).toContain('Den nye lov § 1');
    expect(fil('samtykke/erklaering-2027-01-01.md')).not.toContain('retssikkerhedslovens');
  }); // prettier-ignore

  it('--vis writes nothing; a consent that is not there is refused', async () => {
    const før = verden.tilstand();
    expect((await erklæring('2027-02-01', '--vis')).code).toBe(0);
    expect((await erklæring('2027-02-01', 's-99999')).code).toBe(2);
    expect(verden.tilstand()).toEqual(før);
  });
});
