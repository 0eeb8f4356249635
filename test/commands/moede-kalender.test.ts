/** The calendar item's list of addresses tells who helps the citizen, so it is there only when all who get it may know. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { indkaldelseYaml, type Sagsverden, sagMedSamtykke, samtykkeYaml } from './sag-med-samtykke.ts';

let verden: Sagsverden;
/** What the sender was told. */
let sagt = '';
afterEach(() => verden.remove());

/** The calendar item of a meeting with the mentor and the psychiatric ward, both with an address. */
async function post(kategorier: string, ...deltagere: readonly string[]): Promise<string> {
  verden = await sagMedSamtykke('soroe');
  const personer = verden
    .read('personer.yaml')
    .replace('mentor}', 'mentor, email: mette@eksempel.example}')
    .replace('psykiatrien}', 'psykiatrien, email: ditte@psykiatri.example}');
  verden.write('personer.yaml', personer);
  await verden.giv(samtykkeYaml('soroe').replace('må: [identitet, helbred, forløb]', `må: [${kategorier}]`));
  const indkaldelse = `${indkaldelseYaml('soroe', ...deltagere)}indkalder: p-33333\n`;
  const { code, err, transcript } = await verden.fra(['møde', 'indkald', verden.id], indkaldelse);
  sagt = err;
  expect(code, transcript).toBe(0);
  const møder = `forloeb/${verden.id}/moeder`;
  return verden.read(`${møder}/${readdirSync(join(verden.folder, møder))[0] ?? ''}/moede.ics`);
}

describe('X-09 who is named in the calendar item', () => {
  it('names nobody where one of them may not know who else is coming', async () => {
    const ics = await post('identitet, forløb', 'p-55555', 'p-66666');
    expect(ics).toContain('METHOD:PUBLISH\r\n');
    expect(ics).not.toMatch(/ATTENDEE|mette|ditte/);
    expect(sagt).toContain(
      'moede.ics nævner ingen af deltagerne: p-55555 og p-66666 må ikke få at vide, hvem der ellers kommer.',
    );
  });

  it('invites both where they may', async () => {
    const ics = (await post('identitet, forløb, netværk', 'p-55555', 'p-66666')).replaceAll('\r\n ', '');
    expect(ics).toContain('METHOD:REQUEST\r\n');
    expect(ics).toMatch(/ATTENDEE.*mette@eksempel[^]*ATTENDEE.*ditte@psykiatri/);
    expect(sagt).not.toContain('nævner ingen');
  });

  it('invites one alone, who learns of nobody', async () => {
    const ics = await post('identitet, forløb', 'p-66666');
    expect(ics).toContain('METHOD:REQUEST\r\n');
    expect(ics).toContain('ditte@psykiatri');
  });
});
