/**
 * The test of the test: that a leak would be seen. Every field of a case gets a token, every field of a view that can
 * show one does, and a view, a list or an approval made wrong on purpose is noticed.
 */

import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { skrivPapir } from '../../src/documents/paper.ts';
import { projekter, type Værdi } from '../../src/documents/projection.ts';
import type { Form, Gruppe, Liste } from '../../src/documents/shape.ts';
import { felterI } from '../../src/documents/view-path.ts';
import { VISNINGER } from '../../src/documents/views/register.ts';
import { KATEGORIER } from '../../src/model/kategorier.ts';
import { godkendFælles } from '../../src/rules/samtykke.ts';
import { blade } from '../helpers/blade.ts';
import { dommer, lækket, læserkredse, stårI } from '../helpers/laekage.ts';
import { PAPIRKILDER } from '../helpers/papirkilder.ts';
import { DAG, GRUNDLAG, SAGSFILER, tilfælde } from '../helpers/tilfaelde.ts';
import { faste } from '../helpers/tilfaelde-faste.ts';
import { hentMetode } from './eksempel.ts';
import { ALLE, skabelon } from './shipped.ts';

const SAGER = Array.from({ length: 240 }, (_, i) => tilfælde(i % 2 === 0 ? 'sus' : 'soroe', i));
/** Enough to see a whole kind of leak, though not each place it can be. */
const FÅ = 40;
const TID = { timeout: 300_000 };
const FASTE = new Set(
  Object.keys(faste(hentMetode('sus'), GRUNDLAG, () => 'a-22222')).map((sti) => sti.replace(/\[\]$/, '')),
);

/** One of a closed list of words: nothing in it can be told from the same word elsewhere. */
function lukket(schema: z.ZodType): boolean {
  const { entries, values, innerType, in: ind } = schema.def as unknown as Record<string, object | undefined>;
  const inderst = innerType ?? ind;
  return (
    entries !== undefined || values !== undefined || (inderst !== undefined && lukket(inderst as z.ZodType))
  );
}

describe('every field of a case gets a token', () => {
  const mærker = new Map(SAGER.flatMap((sag) => sag.mærker.map((mærke) => [mærke.sti, mærke.kategorier])));

  it.each(Object.entries(SAGSFILER))('%s', (fil, schema) => {
    const åbne = blade(schema).filter((blad) => !lukket(blad.schema));
    const uden = åbne.filter(({ sti }) => !mærker.has(`${fil}.${sti}`));
    // Only what must exist, or steers the judgement, has a value of its own; never a text.
    const tekster = uden.filter((blad) => blad.schema.safeParse('To ord').success);
    expect(tekster.map(({ sti }) => sti)).toEqual([]);
    const tider = (sti: string) => /\.(?:fra|til)$/.test(sti);
    expect(
      uden
        .map(({ sti }) => sti)
        .filter((sti) => !FASTE.has(`${fil}.${sti}`.replace(/\[\]$/, '')) && !tider(sti)),
    ).toEqual([]);
    const forkerte = åbne.filter(({ sti, kategori }) => {
      const sagt = mærker.get(`${fil}.${sti}`);
      return sagt !== undefined && kategori !== 'drift' && sagt[0] !== kategori;
    });
    expect(forkerte.map(({ sti }) => sti)).toEqual([]);
  });
});

type Visningsnavn = keyof typeof VISNINGER;
const OM_BORGEREN = (Object.keys(PAPIRKILDER) as Visningsnavn[]).flatMap((navn) => {
  const om = PAPIRKILDER[navn];
  return om === 'offentlig' ? [] : [{ navn, kilde: om.kilde }];
});
const visningen = (navn: Visningsnavn) => VISNINGER[navn] as unknown as Gruppe<object>;

type Ændring = (form: Form<never>) => Form<never>;

/** A view with a fault in each of its parts. */
function medFejl(form: Form<never>, fejl: Ændring): Form<never> {
  const ny = fejl(form);
  if (ny.art === 'felt') return ny;
  if (ny.art === 'liste') return { ...ny, post: medFejl(ny.post, fejl) as Liste<never>['post'] };
  const felter = Object.entries(ny.felter).map(([nøgle, del]) => [nøgle, medFejl(del, fejl)]);
  return { ...ny, felter: Object.fromEntries(felter) as Gruppe<never>['felter'] };
}

/** Everything is said to tell nothing about anybody. */
const åben: Ændring = (form) => {
  if (form.art === 'gruppe') return form;
  if (form.art === 'liste') return { art: 'liste', kategori: 'drift', hent: form.hent, post: form.post };
  return { art: 'felt', kategori: 'drift', hent: form.hent };
};

/** The values of a view by the path of their leaf: `dagsorden[].punkt`. */
function værdier(værdi: Værdi, sti: string, ud: Map<string, string>): void {
  if (Array.isArray(værdi)) for (const post of værdi as readonly Værdi[]) værdier(post, `${sti}[]`, ud);
  else if (typeof værdi === 'object' && værdi !== null)
    for (const [nøgle, del] of Object.entries(værdi))
      værdier(del, sti === '' ? nøgle : `${sti}.${nøgle}`, ud);
  else if (værdi !== null) ud.set(sti, `${ud.get(sti) ?? ''} ${String(værdi)}`);
}

interface Syn {
  /** The leaves that have a value in some case. */
  readonly fyldt: Set<string>;
  /** Those that show a token that is not the reader's own. */
  readonly viser: Set<string>;
  /** Those where somebody sees one they may not have. */
  readonly ses: Set<string>;
}

/** What is seen in a view with this fault. */
function syn({ navn, kilde }: (typeof OM_BORGEREN)[number], fejl: Ændring, sager = SAGER): Syn {
  const form = medFejl(visningen(navn), fejl) as Gruppe<object>;
  const fundet: Syn = { fyldt: new Set(), viser: new Set(), ses: new Set() };
  for (const sag of sager) {
    const måFå = dommer(sag);
    for (const læsere of læserkredse(sag)) {
      const dom = godkendFælles(sag.sag, læsere, { kategorier: KATEGORIER, kræver: [], formål: 'møde' }, DAG);
      if (!dom.tilladt) continue;
      const af = new Map<string, string>();
      værdier(projekter(form, kilde(sag, læsere), dom, KATEGORIER).visning, '', af);
      for (const [sti, tekst] of af) {
        fundet.fyldt.add(sti);
        const andres = stårI(sag.mærker, tekst).filter(({ egen }) => !læsere.some(({ id }) => id === egen));
        if (andres.length > 0) fundet.viser.add(sti);
        if (lækket(sag, måFå, læsere, 'møde', tekst).length > 0) fundet.ses.add(sti);
      }
    }
  }
  return fundet;
}

describe.each(OM_BORGEREN)('a leak in $navn is seen', (view) => {
  it('wherever it says that it tells nothing about anybody', TID, () => {
    const { fyldt, viser, ses } = syn(view, åben);
    const omBorgeren = felterI(visningen(view.navn)).filter(({ kategorier }) =>
      kategorier.some((k) => k !== 'drift'),
    );
    expect([...viser].filter((sti) => !ses.has(sti) && omBorgeren.some((felt) => felt.sti === sti))).toEqual(
      [],
    );
    expect(omBorgeren.map(({ sti }) => sti).filter((sti) => !fyldt.has(sti))).toEqual([]);
  });
});

it('texts that are no longer held against what they are about', TID, () => {
  const udenOm: Ændring = (form) => {
    if (form.art === 'gruppe') return form;
    if (form.art === 'felt') return { art: 'felt', kategori: form.kategori, hent: form.hent };
    return { art: 'liste', kategori: form.kategori, hent: form.hent, post: form.post };
  };
  const seende = OM_BORGEREN.filter((view) => syn(view, udenOm, SAGER.slice(0, FÅ)).ses.size > 0);
  expect(seende.map(({ navn }) => navn)).toEqual([
    'mødepapir',
    'referat',
    'målskema',
    'overdragelse',
    'sagsoversigt',
    'økonomiark',
  ]);
});

describe('a paper written on the citizen’s own approval and given to another is seen', () => {
  const papirer = ALLE.map((sti) => ({ sti, papir: skabelon(sti) })).flatMap(({ sti, papir }) => {
    const om = PAPIRKILDER[papir.hoved.visning];
    return om === 'offentlig' ? [] : [{ sti, papir, om }];
  });

  it.each(papirer)('$sti', ({ papir, om }) => {
    const { kategorier, kræver, formål = 'møde', visning } = papir.hoved;
    const set = SAGER.some((sag) => {
      const [borger, ...andre] = sag.parter;
      const dom = borger && godkendFælles(sag.sag, [borger], { kategorier, kræver, formål }, DAG);
      if (dom?.tilladt !== true) return false;
      const { markdown } = skrivPapir(papir, visningen(visning), om.kilde(sag, [borger as never]), dom);
      return lækket(sag, dommer(sag), andre, formål, markdown).length > 0;
    });
    expect(set).toBe(true);
  });
});
