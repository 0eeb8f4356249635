/**
 * Every shipped template has its goldens: by both methods where both use it, for the first and for a later meeting, for
 * each kind of reader. A template without a row, a row without its file and a file without a row are all failures.
 */

import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { slug } from '../../src/base/tekst.ts';
import type { Metode } from '../../src/model/metode.ts';
import { hentMetode } from './eksempel.ts';
import { ALLE } from './shipped.ts';

const GOLDEN = fileURLToPath(new URL('../golden/', import.meta.url));
const METODER = ['sus', 'soroe'] as const;

/** A meeting with others than the citizen has letters for each kind of reader. */
const LÆSERE = {
  ja: ['myndighed', 'privat', 'uden-navn', 'intern', 'borger', 'dagsorden'],
  nej: ['borger', 'dagsorden'],
};

/** Invitations and agendas: each kind of meeting, the first and a later one, each kind of reader. */
function møder(mappe: string): readonly string[] {
  return Object.entries(hentMetode(mappe).mødetyper).flatMap(([type, { med_eksterne: eksterne }]) =>
    [1, 2].flatMap((nummer) => LÆSERE[eksterne].map((læser) => `${mappe}-${slug(type)}-${nummer}-${læser}`)),
  );
}

/** Papers that each method has once, by what their goldens are called after the method. */
const FOR_HVER_METODE: Readonly<Record<string, readonly string[]>> = {
  'faelles/aflysning': ['aflysning'],
  'faelles/aflysning-til-borger': ['aflysning-borger'],
  'faelles/dagsorden-foer-afgoerelse': ['foer-afgoerelse-dagsorden'],
  'faelles/indkaldelse-foer-afgoerelse': ['foer-afgoerelse'],
  'faelles/maal-og-aftaleskema': ['maal-og-aftaleskema'],
  'faelles/maal-til-borger': ['maal-til-borger'],
  'faelles/maal-uddrag': ['maal-uddrag'],
  'faelles/referat-til-borger': ['referat-borger'],
  'faelles/sagsoversigt': ['sagsoversigt'],
  'faelles/samtykkeerklaering': ['samtykkeerklaering', 'samtykkeerklaering-tom'],
};

/** Those of one method, and those that know no method. */
const ØVRIGE: Readonly<Record<string, readonly string[]>> = {
  'sus/referat': ['papirer/sus-referat', 'papirer/sus-referat-myndighed', 'papirer/sus-referat-uden-navn'],
  'soroe/referat': ['papirer/soroe-referat', 'papirer/soroe-referat-myndighed', 'papirer/soroe-referat-uden-navn'],
  'faelles/rolleark': ['papirer/rolleark-sus', 'papirer/rolleark-soroe'],
  'faelles/overdragelse': ['papirer/overdragelse'],
  'faelles/ramme': ['papirer/ramme'],
  'faelles/ramme-aendringer': ['papirer/ramme-aendringer'],
  'faelles/handleplan': ['handleplan/bakkekoebing', 'handleplan/fjordby'],
  'faelles/oekonomiark': ['oekonomi/e-6p2kd-oekonomi', 'oekonomi/e-6p2kd-p-ja6h9', 'oekonomi/e-w9x3f-p-zhdqv'],
  'faelles/oekonomirapport': ['oekonomi/orientering', 'oekonomi/orientering-fem'],
  'faelles/overblik': ['overblik/bakkekoebing', 'overblik/fjordby'],
}; // prettier-ignore

/** The templates a method names for its invitations and agendas. */
function brevene(mappe: string): readonly string[] {
  const { papirer, mødetyper }: Metode = hentMetode(mappe);
  const egne = Object.values(mødetyper).flatMap(({ papir_til_borger: navn }) => navn ?? []);
  const navne = [papirer.ekstern.første, papirer.ekstern.opfølgning, papirer.intern, papirer.borger, papirer.dagsorden, ...egne];
  return navne.map((navn) => (ALLE.includes(`${mappe}/${navn}`) ? `${mappe}/${navn}` : `faelles/${navn}`));
} // prettier-ignore

const MED_MØDER = new Set(METODER.flatMap(brevene));

function goldens(skabelon: string): readonly string[] | undefined {
  if (MED_MØDER.has(skabelon)) {
    return METODER.filter((mappe) => brevene(mappe).includes(skabelon)).flatMap((m) => møder(m).map((navn) => `papirer/${navn}`));
  }
  const navne = FOR_HVER_METODE[skabelon];
  return navne?.flatMap((navn) => METODER.map((mappe) => `papirer/${mappe}-${navn}`)) ?? ØVRIGE[skabelon];
} // prettier-ignore

describe.each(ALLE)('%s', (skabelon) => {
  it('has all its goldens', () => {
    const ventet = goldens(skabelon) ?? ['no row in this test'];
    expect(ventet.filter((navn) => !existsSync(`${GOLDEN}${navn}.md`))).toEqual([]);
  });
});

it('no golden paper is left over', () => {
  const ventet = new Set(ALLE.flatMap((skabelon) => goldens(skabelon) ?? []));
  const filer = readdirSync(`${GOLDEN}papirer`).map((navn) => `papirer/${navn.replace('.md', '')}`);
  expect(filer.filter((navn) => !ventet.has(navn))).toEqual([]);
});
