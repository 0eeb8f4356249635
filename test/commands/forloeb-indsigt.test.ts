/** `forløb indsigt`: all there is, readable, outside the kommune's folder, logged, and erased with the case. */

import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sagsverden, ID, sagsverden, svar } from './sagsverden.ts';

let verden: Sagsverden;
const ud = () => join(verden.folder, '../ud');
const indsigt = async (...more: string[]) =>
  await verden.run(['forløb', 'indsigt', ID, '--til', '../ud', ...more]);
const læs = (name: string) => readFileSync(join(ud(), name), 'utf8');

beforeEach(() => {
  verden = sagsverden('2026-12-31');
});
afterEach(() => verden.remove());

/** The words of a text, without what Markdown or YAML puts around them. */
function ord(text: string): readonly string[] {
  return text.replaceAll('\\', '').split(/[^\p{L}\d]+/u).filter((w) => w.length > 3); // prettier-ignore
}

describe('the document', () => {
  it('holds every word of free text in every YAML file of the case, and each file as it is', async () => {
    verden.write(`forloeb/${ID}/noget-nyt.yaml`, 'helt_nyt_felt:\n  - {tekst: Pæoner i køkkenhaven}\n');
    expect((await indsigt()).code).toBe(0);
    const vist = new Set(ord(læs('indsigt.md')));
    const yaml = readdirSync(verden.sag, { recursive: true, encoding: 'utf8' }).filter((n) =>
      n.endsWith('.yaml'),
    );
    expect(yaml.length).toBeGreaterThan(8);
    for (const name of yaml.filter((n) => n !== 'delinger.yaml')) {
      const text = readFileSync(join(verden.sag, name), 'utf8');
      expect(læs(`filer/${name}`)).toBe(text);
      const lange = [...text.matchAll(/: ("[^"\n]+"|[A-ZÆØÅ][^\n{}[\]]*)$/gm)].flatMap(([, værdi]) =>
        ord(værdi ?? ''),
      );
      expect(lange.filter((w) => !vist.has(w))).toEqual([]);
    }
    expect(læs('indsigt.md')).toContain('### Helt nyt felt');
  });

  it('says consents, people, the log and the history in plain words', async () => {
    await indsigt();
    const text = læs('indsigt.md');
    expect(text).toContain(
      'Den 26. maj 2026 sagde du skriftligt ja til, at der må udveksles oplysninger om dig.',
    );
    expect(text).toContain('Du sagde nej til økonomi og strafbare forhold.');
    expect(text).toMatch(/\*\*Person:\*\* [^\n]+ \(p-k286p\)/);
    expect(text).toContain('| Prøve Prøvesen | forløb: oprettet |');
    expect(text).toContain('Ingen har fået papirer.');
    expect(text).toContain('klage til Datatilsynet');
  });

  it('as html is one page that stands alone', async () => {
    await indsigt('--som', 'html');
    expect(læs('indsigt.html')).toMatch(/^<!doctype html>[^]*Tanja Ravnhøjgård/);
  });

  it('names other people for whoever hands it out, in a paper of its own', async () => {
    await indsigt();
    expect(læs('foer-udlevering.md')).toContain('n-3etc6 Inger Ravnhøjgård');
    expect(læs('foer-udlevering.md')).toContain('Ikke almindelig mail.');
  });
});

describe('the folder', () => {
  it('can be read by nobody else (threats L3)', async () => {
    await indsigt();
    for (const name of readdirSync(ud(), { recursive: true, encoding: 'utf8' })) {
      const { mode } = statSync(join(ud(), name));
      expect(mode & 0o077, name).toBe(0);
    }
    expect(statSync(ud()).mode & 0o077).toBe(0);
  });

  it.each([['.'], ['ny'], [`forloeb/${ID}/ud`], ['../arbejde/ny']])(
    'is not made in the kommune’s own: %s',
    async (til) => {
      const { code, err } = await verden.run(['forløb', 'indsigt', ID, '--til', til]);
      expect(code).toBe(2);
      expect(err).toContain('kommunens mappe');
      expect(verden.read(`forloeb/${ID}/delinger.yaml`)).toContain('delinger: []');
    },
  );

  it('must be new, and with --vis is not made', async () => {
    expect((await indsigt('--vis')).out).toContain('Intet er skrevet.');
    expect(existsSync(ud())).toBe(false);
    await indsigt();
    expect((await indsigt()).err).toContain('ikke tom');
  });
});

describe('the answer', () => {
  it.each([
    ['2026-12-31', '31. januar 2027'],
    ['2026-12-30', '30. januar 2027'],
    ['2027-01-31', '28. februar 2027'],
  ])('asked for on %s is due %s: one month, clamped', async (modtaget, svarfrist) => {
    expect((await indsigt('--modtaget', modtaget)).out).toContain(`senest ${svarfrist}`);
    expect(læs('foer-udlevering.md')).toContain(`senest ${svarfrist}`);
  });

  it('is in the disclosure log, and the next insight tells of it', async () => {
    await indsigt();
    const log = verden.read(`forloeb/${ID}/delinger.yaml`);
    expect(log).toMatch(/modtager: borger\n\s+formål: indsigt/);
    expect(log).toContain('egne_oplysninger');
    await verden.run(['forløb', 'indsigt', ID, '--til', '../ud2']);
    expect(readFileSync(join(verden.folder, '../ud2/indsigt.md'), 'utf8')).toContain(
      'at give borgeren indsigt',
    );
  });
});

describe('erasing the case', () => {
  it('takes the folder with it, but nothing a person has put there', async () => {
    await indsigt();
    await verden.run(['forløb', 'indsigt', ID, '--til', '../ud2']);
    writeFileSync(join(verden.folder, '../ud2/mit-eget.txt'), 'x');
    verden.setToday('2031-12-01');
    expect((await verden.slet(['--udfør'], svar())).code).toBe(0);
    expect(existsSync(ud())).toBe(false);
    expect(readdirSync(join(verden.folder, '../ud2'))).toEqual(['mit-eget.txt']);
  });
});
