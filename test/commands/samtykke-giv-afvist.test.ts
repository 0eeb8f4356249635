/** What `samtykke giv` refuses to write down, by both methods: every fault of the record, before there is a record. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sagMedSamtykke, samtykkeYaml, type Sagsverden } from './sag-med-samtykke.ts';

describe.each(['sus', 'soroe'] as const)('%s', (metode) => {
  let verden: Sagsverden;
  beforeAll(async () => {
    verden = await sagMedSamtykke(metode);
  });
  afterAll(() => verden.remove());

  it.each([
    ['R-084 told afterwards', 'dato: 2026-11-10, om_formål: ja', 'dato: 2026-11-11, om_formål: ja', 'samtykke/ikke-informeret'],
    ['R-187 not told what for', 'om_formål: ja', 'om_formål: nej', 'samtykke/ikke-informeret'],
    ['R-187 not told whom', 'om_hvem: ja', 'om_hvem: nej', 'samtykke/ikke-informeret'],
    ['R-176 a unit nobody knows', 'enheder: [', 'enheder: [vaskeriet, ', 'samtykke/ukendt-enhed'],
    ['R-173 oral without a reason', 'form: skriftlig', 'form: mundtlig', 'samtykke/mundtlig'],
    ['R-178 yes and no to the same', 'må_ikke: [økonomi]', 'må_ikke: [helbred]', 'samtykke/modsagt'],
    ['R-174 confirmed before it is given', 'genbesøges: 2027-11-10', 'genbesøges: 2026-11-09', 'samtykke/genbesoeges-foer'],
    ['R-173 given tomorrow', 'givet: {dato: 2026-11-10', 'givet: {dato: 2026-11-11', 'samtykke/fremtid'],
    ['X-15 a person nobody knows', 'formål: Så', 'personer: [n-99999]\nformål: Så', 'person/ukendt'],
  ])('%s: said with file and line, exit 1, nothing written', async (_, fra, til, kode) => {
    const før = verden.tilstand();
    const { code, out } = await verden.fra(['samtykke', 'giv', verden.id], samtykkeYaml(metode).replace(fra, til));
    expect([code, out]).toEqual([1, expect.stringContaining(`[${kode}]`)]);
    expect(out).toMatch(/^svar:\d+:\d+: fejl:/);
    expect(out).not.toContain('Filen rettes ikke');
    expect(verden.tilstand()).toEqual(før);
  }); // prettier-ignore
});
