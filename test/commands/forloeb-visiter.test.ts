/** `forløb visiter`: support for those who decide, and what a decision must say. */

import { afterEach, describe, expect, it } from 'vitest';
import { kommune, type Verden, VISITATION } from './kommune.ts';

let verden: Verden;
afterEach(() => verden.remove());

const svar = (felter: string, afgørelse: string) => `${felter}\nafgørelse: {${afgørelse}}\n`;
const TRUFFET = 'dato: 2026-11-05, af: [p-33333, p-44444], udfald: tilbydes, begrundelse: Fordi';

async function visiter(yaml: string, metode: 'sus' | 'soroe' = 'soroe', fagcentre = '[social, job]') {
  verden = await kommune(metode);
  const id = await verden.nyt(
    `borger: {navn: Test Test}\nbehov: {konstateret: 2026-11-02}\nfagcentre: ${fagcentre}\n`,
  );
  const før = verden.forløb(id);
  const resultat = await verden.fra(['forløb', 'visiter', id], yaml);
  return { ...resultat, id, før, efter: verden.forløb(id) };
}

describe('forløb visiter', () => {
  it('R-115, R-116 counts what is marked, says what it points to, and decides nothing', async () => {
    const { code, err, efter } = await visiter(VISITATION.soroe);
    expect(code).toBe(0);
    expect(err).toContain('Tjekliste: 2 af 9 udsagn. Flere passer: det peger på et behov.');
    expect(err).toContain('Kriterier: 2 af 4 (mindst ét skal være opfyldt).');
    expect(err).toContain('det er jer, der afgør det');
    expect(efter).toContain('status: visiteret');
  });

  it('R-116 many marks and no decision leave the case where it was', async () => {
    const alt =
      'kriterier: [flere_afdelinger, misbrug]\ntjekliste: [{udsagn: krise}, {udsagn: flere_fagcentre}]\n';
    const { code, efter } = await visiter(alt);
    expect(code).toBe(0);
    expect(efter).toContain('status: henvist');
    expect(efter).toContain('udsagn: krise');
  });

  it('R-116, X-04 no mark at all and a decision to offer is warned about, and done', async () => {
    const { code, err, efter } = await visiter(svar('kriterier: []', TRUFFET));
    expect(code).toBe(0);
    expect(err).toContain('mindst ét af metodens kriterier');
    expect(efter).toContain('status: visiteret');
  });

  it.each([
    ['dato', 'af: [p-33333, p-44444], udfald: tilbydes, begrundelse: Fordi'],
    ['af', 'dato: 2026-11-05, udfald: tilbydes, begrundelse: Fordi'],
    ['af', 'dato: 2026-11-05, af: [], udfald: tilbydes, begrundelse: Fordi'],
    ['begrundelse', 'dato: 2026-11-05, af: [p-33333, p-44444], udfald: tilbydes'],
  ])('R-114 a decision without %s is refused', async (_, afgørelse) => {
    const { code, før, efter } = await visiter(svar('kriterier: [misbrug]', afgørelse));
    expect(code).toBe(1);
    expect(efter).toBe(før);
  });

  it('R-114 a decision by one of the two, or of tomorrow, is refused at its place in the answers', async () => {
    const alene = await visiter(svar('kriterier: [misbrug]', TRUFFET.replace('p-33333, ', '')));
    expect(alene.code).toBe(0); // p-44444 holds both roles
    verden.remove();
    const forkert = await visiter(svar('kriterier: [misbrug]', TRUFFET.replace(', p-44444', '')));
    expect(forkert.code).toBe(1);
    expect(forkert.out).toMatch(/svar:2:.*uden koordinerende sagsbehandler/);
    expect(forkert.efter).toBe(forkert.før);
    verden.remove();
    const imorgen = await visiter(svar('kriterier: [misbrug]', TRUFFET.replace('11-05', '11-11')));
    expect(imorgen.code).toBe(1);
    expect(imorgen.efter).toBe(imorgen.før);
  });

  it('R-111, R-109 an exclusion and a citizen outside the målgruppe are said, and decided by people', async () => {
    const felter = 'i_målgruppe: nej\nudelukket: [integrationsprogram]\nkriterier: [misbrug]';
    const { code, err, efter } = await visiter(svar(felter, TRUFFET));
    expect(code).toBe(0);
    expect(err).toContain('treårige integrationsprogram');
    expect(err).toContain('ikke i metodens målgruppe');
    expect(efter).toMatch(/udelukket:\s+- integrationsprogram/);
  });

  it('X-13 one afdeling alone is warned about, since the consent speaks of more', async () => {
    const én = await visiter(svar('kriterier: [misbrug]', TRUFFET), 'soroe', '[social]');
    expect(én.err).toContain('færre end to fagcentre');
    verden.remove();
    const to = await visiter(svar('kriterier: [misbrug]', TRUFFET));
    expect(to.err).not.toContain('færre end to fagcentre');
  });

  it('X-12 a no keeps the case at henvist and points to its closing', async () => {
    const { err, efter, id } = await visiter(
      svar('kriterier: []', TRUFFET.replace('tilbydes', 'tilbydes_ikke')),
    );
    expect(efter).toContain('status: henvist');
    expect(err).toContain(`samarbejd forløb afslut ${id}`);
  });

  it('R-109, R-111 the questions ask for målgruppe and exclusion before the criteria', async () => {
    verden = await kommune('soroe');
    const id = await verden.nyt();
    const { transcript, code } = await verden.run(['forløb', 'visiter', id], {
      answers: [true, [], ['misbrug'], [], [], '2026-11-05', ['p-33333', 'p-44444'], 'tilbydes', 'Fordi'],
    });
    expect(code).toBe(0);
    const spørgsmål = [...transcript.matchAll(/^\? (.*?) »/gm)].map(([, tekst]) => tekst);
    expect(spørgsmål.slice(0, 3).map((s) => s?.split(' ').slice(0, 2).join(' '))).toEqual([
      'Er borgeren',
      'Gælder noget',
      'Hvilke kriterier',
    ]);
  });
});
