/** What a point of the agenda has merged into it: what is followed up, and what the citizen wants. */

import { expect, test } from 'vitest';
import { Sensitive } from '../../src/base/sensitive.ts';
import { parseKlokkeslæt } from '../../src/base/klokkeslaet.ts';
import type { Dagsordenspunkt } from '../../src/model/moedetype.ts';
import { lavDagsorden } from '../../src/rules/dagsorden.ts';

const emne = (tekst: string) => ({ tekst: new Sensitive(tekst) });
const FØR = 'De emner, {borger} vil have talt om:';
const ÅBNE = 'Åbne aftaler:';
const PARKERET = 'Parkeret:';

function under(
  indhold: Dagsordenspunkt['indhold'],
  ønsker: readonly string[],
  aftaler: readonly string[],
  parkeret: readonly string[],
) {
  const [fra, til] = [parseKlokkeslæt('9.30'), parseKlokkeslæt('11.00')];
  if (fra === undefined || til === undefined) throw new Error('no times of day');
  const punkt = {
    punkt: 'Bordet rundt',
    minutter: 10,
    underpunkter: ['Hvor langt er vi?'],
    indhold,
    før_aftaler: ÅBNE,
    før_parkeret: PARKERET,
    før_ønsker: FØR,
  };
  const lister = { ønsker: ønsker.map(emne), aftaler: aftaler.map(emne), parkeret: parkeret.map(emne) };
  const [lavet] = lavDagsorden([punkt], fra, til, lister);
  return lavet?.underpunkter.slice(1).map((u) => (typeof u === 'string' ? u : u.tekst.reveal()));
}

test.each([
  ['nothing asked for', undefined, ['ro'], ['klinik'], [], []],
  ['wishes with the line before them', 'ønsker', ['ro'], ['klinik'], [], [FØR, 'ro']],
  ['no wishes, no line', 'ønsker', [], ['klinik'], [], []],
  ['what is followed up', 'opfølgning', ['ro'], ['klinik'], ['ferie'], [ÅBNE, 'klinik', PARKERET, 'ferie']],
  ['only what was parked', 'opfølgning', [], [], ['ferie'], [PARKERET, 'ferie']],
  ['both: what is followed up first', 'opfølgning_og_ønsker', ['ro'], ['klinik'], [], [ÅBNE, 'klinik', FØR, 'ro']],
  ['both, and no wishes', 'opfølgning_og_ønsker', [], ['klinik'], [], [ÅBNE, 'klinik']],
] as const)('R-097 R-101 R-169 R-170 a point with %s', (_, indhold, ønsker, aftaler, parkeret, ventet) => {
  expect(under(indhold, ønsker, aftaler, parkeret)).toEqual(ventet);
}); // prettier-ignore
