/** Both example rammer as the documents people read: every question and every answer is there. */

import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatDato } from '../../src/base/dato.ts';
import { RAMMESKEMA, type Spørgsmål } from '../../src/model/ramme-spoergsmaal.ts';
import { svarlinjer } from '../../src/rules/ramme-aendringer.ts';
import { program, type Program } from '../helpers/program.ts';
import { KOMMUNER, readKommune } from './read.ts';

const worlds: Program[] = [];
afterAll(() => {
  for (const world of worlds) world.remove();
});

async function vis(kommune: string, ...args: string[]): Promise<string> {
  const world = program({ today: '2026-11-21' });
  worlds.push(world);
  cpSync(join(import.meta.dirname, '../../examples', kommune), world.folder, { recursive: true });
  rmSync(join(world.folder, 'forloeb'), { recursive: true });
  const { code, out, err } = await world.run(['ramme', ...args]);
  expect(err).toBe('');
  expect(code).toBe(0);
  return out;
}

/** Letters and digits only: what the text says, apart from its marks, escapes, tags and breaks. */
function ord(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#x?[0-9a-f]+|[a-z]+);/gi, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function svar(kommune: string, gruppe: (typeof RAMMESKEMA)[number], spørgsmål: Spørgsmål): readonly string[] {
  const { ramme, personer } = readKommune(kommune);
  const navn = (id: string) => personer.value.personer.find((p) => p.id === id)?.navn ?? 'UKENDT';
  if (spørgsmål.form === 'dato') return [];
  return svarlinjer(ramme.value[gruppe.nøgle], spørgsmål, navn);
}

describe.each(KOMMUNER)('%s', (kommune) => {
  it.each(['markdown', 'html'])('R-022…R-052 holds every question and every answer as %s', async (som) => {
    const tekst = ord(await vis(kommune, 'vis', '--som', som));
    const { samarbejd, tilbud } = readKommune(kommune);
    expect(tekst).toContain(samarbejd.value.kommune);
    for (const gruppe of RAMMESKEMA) {
      expect(tekst).toContain(gruppe.overskrift);
      for (const spørgsmål of gruppe.spørgsmål) {
        expect(tekst).toContain(ord(spørgsmål.spørgsmål));
        const linjer = svar(kommune, gruppe, spørgsmål);
        if (spørgsmål.form !== 'dato') expect(linjer.length, spørgsmål.krav).toBeGreaterThan(0);
        for (const linje of linjer) expect(tekst).toContain(ord(linje));
      }
    }
    for (const { navn, målgruppe, indhold } of tilbud.value.tilbud)
      for (const del of [navn, målgruppe, indhold]) expect(tekst).toContain(ord(del));
  });

  it('R-050 R-052 the dates of the update are there in words', async () => {
    const tekst = await vis(kommune, 'vis');
    const { opdateret, næste } = readKommune(kommune).ramme.value.opdatering;
    for (const dag of [opdateret, næste]) expect(ord(tekst)).toContain(dag && ord(formatDato(dag)));
    expect(tekst).toContain('### Opdateret den');
    expect(tekst).not.toContain('Ikke besvaret');
  });

  it('R-018 R-021 is etableret and in order', async () => {
    expect(await vis(kommune, 'vis')).toContain('Rammen er etableret');
    const fund = JSON.parse(await vis(kommune, 'tjek', '--format', 'json')) as readonly { code: string }[];
    expect(fund.map(({ code }) => code)).toEqual(['ramme/historik-mangler', 'regel/afviger']);
  });
});
