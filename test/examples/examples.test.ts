/** The example kommuner are what the handbooks ask for, fit the reader, hang together and name no real person. */

import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { MÅLSÆTNINGER } from '../../src/model/handleplan.ts';
import { parter, sagFra } from '../../src/rules/parter.ts';
import { må } from '../../src/rules/samtykke.ts';
import { mødemappe, samtykkefil } from '../../src/store/layout.ts';
import { filesOf, findingsOf, KOMMUNER, readKommune, textOf } from './read.ts';

const TODAY = dato('2026-11-21');
const ID = /\b[pnmagtshde]-[2-9a-hjkmnp-z]{5}(?![\wæøå-])/g;
const DEFINITION = /^\s*(?:- )?(?:\{)?id: ([pnmagtshde]-[2-9a-hjkmnp-z]{5})(?![\wæøå-])/;

/** Lines without comments, of every file in a folder of examples. */
function lines(folder: string): readonly string[] {
  return filesOf(folder).flatMap((path) =>
    textOf(folder, path)
      .split('\n')
      .filter((line) => !/^\s*#/.test(line)),
  );
}

function definitions(kommune: string): readonly string[] {
  return lines(kommune).flatMap((line) => DEFINITION.exec(line)?.[1] ?? []);
}

it('there is one kommune for each method', () => {
  const metoder = KOMMUNER.map((kommune) => readKommune(kommune).samarbejd.value.metode);
  expect(metoder.toSorted()).toEqual(['soroe', 'sus']);
});

it.each(filesOf('.').filter((path) => path.endsWith('.yaml')))('%s is read without a finding', (path) => {
  expect(findingsOf('.', path)).toEqual([]);
});

describe.each(KOMMUNER)('%s', (kommune) => {
  it('no id is used twice', () => {
    const ids = definitions(kommune);
    expect(ids.length).toBeGreaterThan(60);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('every id leads to something', () => {
    const known = new Set(definitions(kommune));
    const named = lines(kommune).flatMap((line) => line.match(ID) ?? []);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('folders and files are named by what they hold', () => {
    for (const { mappe, forløb, samtykker, møder } of readKommune(kommune).forløb) {
      expect(basename(mappe)).toBe(forløb.value.id);
      for (const { file, value } of samtykker)
        expect(file).toBe(`${mappe}/${samtykkefil(value.givet.dato, value.id)}`);
      for (const { file, value } of møder)
        expect(dirname(file)).toBe(`${mappe}/${mødemappe(value.type, value.nummer, value.id)}`);
    }
  });

  it('names only rooms, consent units and kinds of meeting that exist', () => {
    const { samarbejd, metode, forløb } = readKommune(kommune);
    const enheder = metode.value.samtykkeenheder.map(({ id }) => id);
    const lokaler = samarbejd.value.lokaler.map(({ id }) => id);
    expect(lokaler.length).toBeGreaterThanOrEqual(3);
    for (const { samtykker, møder } of forløb) {
      for (const { value } of samtykker)
        expect(enheder).toEqual(expect.arrayContaining([...value.enheder, ...(value.kilder ?? [])]));
      for (const { value } of møder) {
        expect(Object.keys(metode.value.mødetyper)).toContain(value.type);
        if ('lokale' in value.sted) expect(lokaler).toContain(value.sted.lokale);
      }
    }
  });

  it('has twenty people, in every role the model names (R-010, R-011, R-012, R-033)', () => {
    const { personer } = readKommune(kommune).personer.value;
    const roller = new Set(personer.flatMap((p) => p.roller));
    const parttyper = new Set(personer.map((p) => p.parttype));
    expect(personer.length).toBeGreaterThanOrEqual(20);
    expect([...roller]).toEqual(
      expect.arrayContaining([
        'projektleder',
        'projektgruppe',
        'styregruppe',
        'tovholder',
        'samarbejdspartner',
      ]),
    );
    expect([...parttyper].toSorted()).toEqual(['anden_myndighed', 'egen_myndighed', 'frivillig', 'privat']);
  });

  it('has twenty tilbud of all three sectors (R-045, R-046)', () => {
    const { tilbud } = readKommune(kommune).tilbud.value;
    expect(tilbud.length).toBeGreaterThanOrEqual(20);
    expect([...new Set(tilbud.map((t) => t.sektor))].toSorted()).toEqual(['frivillig', 'kommunal', 'privat']);
  });

  it('covers all six målsætninger (R-054)', () => {
    const { aktiviteter } = readKommune(kommune).handleplan.value;
    const dækket = new Set<string>(aktiviteter.flatMap((a) => a.målsætninger));
    expect([...dækket].toSorted()).toEqual(MÅLSÆTNINGER.map(({ id }) => id));
  });

  it('has at least two cases at different points', () => {
    const status = readKommune(kommune).forløb.map(({ forløb }) => forløb.value.status);
    expect(status).toContain('henvist');
    expect(status).toContain('aktivt');
  });

  it('R-099 an agreement goes on after the name: »ringer til lægen«', () => {
    const aftaler = readKommune(kommune).forløb.flatMap(({ møder }) => møder.flatMap((m) => m.value.aftaler));
    const andet = aftaler.filter(({ hvad }) => !hvad.answers((t) => /^\p{Ll}+[rs] /u.test(t)));
    expect(aftaler.length).toBeGreaterThan(9);
    expect(andet.map(({ id }) => id)).toEqual([]);
  });

  it('never dates what has happened in the future', () => {
    for (const { møder, samtykker } of readKommune(kommune).forløb) {
      for (const { value } of samtykker) expect(value.givet.dato <= TODAY).toBe(true);
      for (const { value } of møder) expect(value.tid.dato <= TODAY).toBe(value.status === 'holdt');
    }
  });

  it('every participant of a meeting might be told of it (R-084, X-14)', () => {
    const { personer, metode, grundlag, forløb } = readKommune(kommune);
    for (const { forløb: sagen, samtykker, møder } of forløb) {
      const sag = sagFra(
        sagen.value,
        samtykker.map(({ value }) => value),
        grundlag.value,
      );
      for (const { file, value } of møder) {
        const dag = value.status === 'holdt' ? value.tid.dato : TODAY;
        const kendte = parter(sagen.value, personer.value.personer, metode.value, dag);
        const uden = value.deltagere.filter(({ person }) => {
          const part = kendte.find(({ id }) => id === person);
          return !part || !må(sag, part, 'forløb', 'møde', dag).tilladt;
        });
        expect(
          uden.map(({ person }) => person),
          file,
        ).toEqual([]);
      }
    }
  });
});

it('CPR numbers are erstatningsnumre that nobody can have: day + 60', () => {
  const numbers = lines('.').flatMap((line) => line.match(/\d{6}[- ]?\d{4}/g) ?? []);
  expect(numbers.length).toBeGreaterThanOrEqual(2);
  expect(numbers.filter((cpr) => !/^(?:6[1-9]|[78]\d|9[01])(?:0[1-9]|1[0-2])\d\d-0000$/.test(cpr))).toEqual(
    [],
  );
});

it('e-mail addresses and websites end in .example, telephones are zeros', () => {
  const text = lines('.').join('\n');
  const addresses = text.match(/[^\s"'{},:]+@[^\s"'{},:]+|https?:\/\/[^\s"'{},]+/g) ?? [];
  const phones = text.match(/telefon: "[^"]*"/g) ?? [];
  expect(addresses.length).toBeGreaterThan(40);
  expect(addresses.filter((a) => !a.endsWith('.example'))).toEqual([]);
  expect(phones.filter((p) => !/"(?:00 00 00 \d\d|\+299 00 00 00)"/.test(p))).toEqual([]);
});
