/** Two people at two real terminals with the referat of the same meeting: one writes, and nothing of either is lost. */

import { hostname } from 'node:os';
import { expect, it } from 'vitest';
import { spil, verdenMedSkema, åbnMødet } from '../helpers/moede-ved-terminal.ts';

it('R-099 the second is stopped and told where it is being written; a killed one can be taken over from', async () => {
  const verden = await verdenMedSkema();
  try {
    const første = åbnMødet(verden);
    await første.until('Hvem mangler?');
    await spil(første, [
      ['\r', ' > '],
      ['p Ferie til sommer\r', 'Parkeret: Ferie'],
      ['', ' > '],
    ]);
    const anden = åbnMødet(verden);
    expect(await anden.ended).toBe(2);
    expect(anden.shown()).toContain(
      `skrives allerede på maskinen ${hostname()} (proces ${første.pid}, siden `,
    );
    expect(anden.shown()).toContain('--overtag');
    expect(anden.shown()).not.toMatch(/Prøve|eksempel\.example|Ferie/);
    const fil = await verden.fra(['møde', 'referat', verden.id, verden.møde], 'til_stede: [borger]\n');
    expect([fil.code, fil.err]).toEqual([2, expect.stringContaining('ikke er lukket')]);

    await første.kill();
    const nej = åbnMødet(verden);
    await nej.until('Det kører ikke mere.');
    await spil(nej, [
      ['', 'Fortsæt her?'],
      ['n\r', 'Intet er ændret.'],
    ]);
    expect(await nej.ended).toBe(2);
    const tredje = åbnMødet(verden);
    await tredje.until('Det kører ikke mere.');
    await spil(tredje, [
      ['', 'Fortsæt her?'],
      ['\r', ' > '],
      ['p Cykel\r', 'Parkeret: Cykel'],
    ]);
    expect(tredje.shown()).toContain('Ferie til sommer');

    const fjerde = åbnMødet(verden, '--overtag');
    await spil(fjerde, [['', ' > ']]);
    tredje.type('p For sent\r');
    expect(await tredje.ended).toBe(2);
    expect(tredje.shown()).toContain('En anden har overtaget referatet.');
    await spil(fjerde, [
      ['luk\r', '(j/n) '],
      ['j\r', 'Det næste:'],
    ]);
    expect(await fjerde.ended).toBe(0);
    expect(verden.moede()).toMatch(/tekst: Ferie til sommer[^]*tekst: Cykel/);
    expect(verden.moede()).not.toContain('For sent');
  } finally {
    verden.remove();
  }
}, 60_000);
