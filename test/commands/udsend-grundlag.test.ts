/** `møde udsend --bekræft` when the consent has gone since the papers were made. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { indkaldelseYaml, type Sagsverden, sagMedSamtykke, samtykkeYaml } from './sag-med-samtykke.ts';

let verden: Sagsverden;
afterEach(() => verden.remove());

it('R-174 a paper made before a withdrawal is not noted as sent after it, but may have gone the day before', async () => {
  verden = await sagMedSamtykke('soroe');
  const samtykke = await verden.giv(samtykkeYaml('soroe'));
  await verden.fra(['møde', 'indkald', verden.id], indkaldelseYaml('soroe', 'p-55555', 'p-66666'));
  const navn = readdirSync(join(verden.folder, 'forloeb', verden.id, 'moeder'))[0] ?? '';
  verden.setToday('2026-11-12');
  await verden.run(['samtykke', 'tilbagekald', verden.id, samtykke]);
  const før = verden.tilstand();
  const bekræft = (modtager: string, dato: string) => {
    const valg = ['--bekræft', '--modtager', modtager, '--kanal', 'brev', '--dato', dato];
    return verden.run(['møde', 'udsend', verden.id, `m-${navn.slice(-5)}`, ...valg]);
  };

  const { code, err } = await bekræft('p-66666', '2026-11-12');
  expect([code, err]).toEqual([2, expect.stringContaining('p-66666 må ikke få papirerne den dag.')]);
  expect(err).toContain(`borgeren har trukket samtykket ${samtykke} tilbage`);
  expect(verden.tilstand()).toEqual(før);

  expect(await bekræft('p-66666', '2026-11-11')).toMatchObject({ code: 0 });
  expect(await bekræft('borger', '2026-11-12')).toMatchObject({ code: 0 });
});
