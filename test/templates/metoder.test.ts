/** The two shipped methods as data: complete, consistent, and true to the sources. */

import { describe, expect, it } from 'vitest';
import { parseHyppighed, parseVarighed } from '../../src/base/graense.ts';
import { grundlag } from '../../src/model/grundlag.ts';
import { metode, type Metode } from '../../src/model/metode.ts';
import { readDocument } from '../../src/store/read-document.ts';
import { shipped } from '../documents/shipped.ts';

function læs(mappe: string): Metode {
  const fil = `templates/${mappe}/metode.yaml`;
  const { doc, findings } = readDocument(fil, shipped(fil), metode);
  expect(findings).toEqual([]);
  if (!doc) throw new Error(`${fil} cannot be read`);
  return doc.value;
}

const sus = læs('sus');
const soroe = læs('soroe');
const BEGGE = [
  { navn: 'sus', m: sus },
  { navn: 'soroe', m: soroe },
];
const ids = (poster: readonly { readonly id: string }[]) => poster.map(({ id }) => id);
const navne = (poster: readonly { readonly navn: string }[]) => poster.map((post) => post.navn);

describe.each(BEGGE)('$navn', ({ m }) => {
  it('R-168…R-170 the minutes of every agenda add up to the length of its meeting', () => {
    for (const { minutter, dagsorden } of Object.values(m.mødetyper)) {
      for (const punkter of [dagsorden.første, dagsorden.opfølgning]) {
        expect(punkter.reduce((sum, p) => sum + p.minutter, 0)).toBe(minutter);
      }
    }
  });

  it('R-101, R-169 a follow-up brings back what is open, and every agenda asks for the wishes', () => {
    for (const [navn, { dagsorden }] of Object.entries(m.mødetyper)) {
      expect(dagsorden.første.filter((p) => p.indhold === 'ønsker')).toHaveLength(1);
      if (navn !== 'fordelingsmøde')
        expect(new Set(dagsorden.opfølgning.flatMap((p) => p.indhold?.split('_og_') ?? []))).toEqual(new Set(['opfølgning', 'ønsker']));
    }
  });

  it('X-14 every kind of participant belongs to a consent unit, and no id is used twice', () => {
    const enheder = ids(m.samtykkeenheder);
    expect(new Set(enheder).size).toBe(enheder.length);
    expect(new Set(ids(m.deltagertyper)).size).toBe(m.deltagertyper.length);
    expect(m.deltagertyper.filter((d) => !enheder.includes(d.samtykkeenhed))).toEqual([]);
  });

  it('X-14 a unit with relatives in it names the persons', () => {
    const uden = m.samtykkeenheder.filter((e) => e.parttyper.includes('pårørende') && e.uddybes === 'nej');
    expect(ids(uden).filter((id) => id !== 'støtteperson')).toEqual([]);
  });

  it('R-058, X-01 has five phases and says that their names are a proposal', () => {
    expect(m.faser.liste).toHaveLength(5);
    expect(m.faser.kilde).toBe('forslag');
  });

  it('R-149…R-152 has the four answers, in order', () => {
    expect(m.svarmuligheder.map(({ valg }) => valg)).toEqual(['1', '2', '3', '4']);
    const [ja, notat, anden, nej] = m.svarmuligheder.map(({ tekst }) => tekst);
    expect(ja).toMatch(/^Ja/);
    expect(notat).toContain('notat');
    expect(anden).toContain('flyttet');
    expect(nej).toMatch(/^Nej/);
  });

  it('every limit can be read and says where it comes from', () => {
    for (const { grænse, kilde } of Object.values(m.regler)) {
      expect(parseVarighed(grænse) ?? parseHyppighed(grænse)).toBeDefined();
      expect(kilde).toMatch(/SUS 2014\), s\. \d+|Sorø 2017\), (?:Bilag|afsnit) |^forslag/);
    }
  });

  it('R-094, R-073, R-021, X-02, X-22 holds the shared limits', () => {
    const grænse = (kode: string) => m.regler[kode]?.grænse;
    expect(grænse('moede/dagsorden')).toBe('2 dage');
    // Sorø's tovholder is the same in every case, so there is no one to decide on within the week.
    expect(grænse('forloeb/tovholder-uge')).toBe(m.roller_i_forløb.includes('tovholder') ? '7 dage' : undefined);
    expect(grænse('ramme/opdatering')).toBe('6 måneder');
    expect(grænse('moede/svarfrist')).toBe('7 dage');
    expect(grænse('samtykke/genbesoeg')).toBe('1 år');
  });

  it('every item of an agenda is a whole sentence or heading', () => {
    const alle = Object.values(m.mødetyper).flatMap(({ dagsorden: d }) => [...d.første, ...d.opfølgning]);
    const tekster = alle.flatMap((p) => [p.punkt, ...p.underpunkter]);
    expect(tekster.filter((tekst) => !/^[A-ZÆØÅ{]/.test(tekst))).toEqual([]);
  });

  it('X-24 names no year of printing, person or place in what is printed', () => {
    const trykt = JSON.stringify([m.målgruppe, m.kerneopgave, m.mødetyper, m.svarmuligheder]);
    expect(trykt).not.toMatch(/Sorø|2017|@|\d{8}/);
  });
});

describe('SUS', () => {
  it('X-02 the tovholder convenes, leads, writes and is the contact (R-090, R-096, R-100)', () => {
    expect(new Set(Object.values(sus.funktioner))).toEqual(new Set(['tovholder']));
    expect(sus.roller_i_forløb).toEqual(['tovholder']);
  });

  it('R-061…R-063, X-04 has the three criteria, of which one is enough', () => {
    expect(ids(sus.kriterier)).toEqual(['flere_aktører', 'kompleks_sag', 'sygdom']);
    expect(sus.kriterier_krav).toBe('mindst_ét');
  });

  it('R-096…R-099 the agenda opens with agenda, purpose, form and end, parks, goes round and sums up', () => {
    for (const punkter of Object.values(sus.mødetyper['koordinerende_møde']?.dagsorden ?? {})) {
      const [velkomst] = punkter;
      const tekst = JSON.stringify(punkter);
      expect(velkomst?.underpunkter).toContain('Dagsorden, formål, form, og hvornår vi slutter');
      expect(tekst).toContain('parkerer');
      expect(tekst).toContain('To minutter, hvor alle tænker sig om');
      expect(punkter.at(-1)?.punkt).toBe('Opsummering');
    }
  });

  it('X-03, R-093 one paper serves as invitation and agenda, inside and outside the kommune', () => {
    const { ekstern, intern } = sus.papirer;
    expect(new Set([ekstern.første, ekstern.opfølgning, intern])).toEqual(new Set(['indkaldelse-og-dagsorden']));
  });
});

describe('Sorø', () => {
  it('X-02 the koordinerende sagsbehandler convenes and leads, the tovholder writes (R-120, R-124)', () => {
    expect(soroe.funktioner).toEqual({
      indkalder: 'koordinerende_sagsbehandler',
      mødeleder: 'koordinerende_sagsbehandler',
      referent: 'tovholder',
      kontakt: 'koordinerende_sagsbehandler',
    });
    expect(soroe.visiteres_af).toEqual(['tovholder', 'koordinerende_sagsbehandler']);
    expect(soroe.roller_i_forløb).toEqual(['koordinerende_sagsbehandler', 'støtteperson']);
  });

  it('R-134, R-135 has formøder of an hour and samarbejdsmøder of an hour and a half, three a year', () => {
    expect(soroe.mødetyper['formøde']).toMatchObject({ minutter: 60, fast_nummer: 3, med_eksterne: 'nej' });
    expect(soroe.mødetyper['samarbejdsmøde']).toMatchObject({ minutter: 90, fast_nummer: 3, med_eksterne: 'ja' });
  });

  it('R-136, R-137 holds the cadence', () => {
    expect(soroe.regler['moede/interval']?.grænse).toBe('4 måneder');
    expect(soroe.regler['moede/antal']?.grænse).toBe('3 pr. 12 måneder');
    expect(soroe.regler['moede/formoeder']?.grænse).toBe('3 pr. 12 måneder');
    expect(soroe.mødetyper['samarbejdsmøde']?.kadence).toBe('hver tredje eller fjerde måned');
  });

  it('R-168…R-170 first and follow-up agenda differ in the second item only', () => {
    const { første = [], opfølgning = [] } = soroe.mødetyper['samarbejdsmøde']?.dagsorden ?? {};
    const punkter = (liste: typeof første) => liste.map(({ punkt }) => punkt);
    expect(punkter(første)).toEqual([
      'Velkommen: hvem er vi?',
      '{borgers} ønsker',
      'Bordet rundt',
      'Vi samler op: fælles delmål',
      'Bordet rundt',
      'Afslutning',
    ]);
    expect(punkter(opfølgning)).toEqual(
      punkter(første).with(1, 'Opfølgning på mål- og aftaleskemaet fra sidste møde'),
    );
  });

  it('R-110 has the four criteria', () => {
    expect(ids(soroe.kriterier)).toEqual([
      'flere_afdelinger',
      'psykiske_vanskeligheder',
      'misbrug',
      'mistrivsel_hos_børnene',
    ]);
  });

  it('R-115 has the nine statements of the checklist', () => {
    expect(soroe.tjekliste).toHaveLength(9);
    expect(navne(soroe.tjekliste).at(2)).toBe('Risiko for varigt funktionstab');
  });

  it('R-117, R-118 has both stratifications whole: 5/4 and 14/15', () => {
    const antal = soroe.stratificering.map(({ lav, høj }) => [lav.length, høj.length]);
    expect(antal).toEqual([[5, 4], [14, 15]]); // prettier-ignore
    const kendetegn = soroe.stratificering.flatMap(({ lav, høj }) => ids([...lav, ...høj]));
    expect(new Set(kendetegn).size).toBe(38);
  });

  it('R-176 begins with the fifteen units of the form; the two with a blank name the persons', () => {
    const femten = soroe.samtykkeenheder.slice(0, 15);
    expect(ids(femten)).toEqual([
      'koordinerende_sagsbehandler', 'virksomhedskonsulent', 'mentor', 'sagsbehandler_børn', 'sagsbehandler_social',
      'sagsbehandler_ydelser', 'støtteperson', 'psykiatrien', 'andre_behandlingssteder', 'misbrugskonsulent',
      'kontaktperson_social_indsats', 'uddannelsesinstitution', 'virksomhed', 'læge', 'andre',
    ]); // prettier-ignore
    expect(ids(femten.filter(({ uddybes }) => uddybes === 'ja'))).toEqual(['andre_behandlingssteder', 'andre']);
  });

  it('X-14 has a unit for each participant the form forgot', () => {
    expect(ids(soroe.samtykkeenheder.slice(15))).toEqual([
      'familievejleder', 'sundhedspleje', 'ppr', 'pårørende', 'kriminalforsorg', 'familieretshuset', 'fogedret',
      'boligselskab',
    ]); // prettier-ignore
  });

  it('R-122, R-123 has the six from the kommune and the thirteen others, sundhedspleje and PPR apart', () => {
    const typer = ids(soroe.deltagertyper);
    expect(typer.slice(0, 6)).toEqual([
      'beskæftigelse', 'social_service', 'børn_og_familier', 'team_ydelser', 'støtteperson', 'familievejleder',
    ]); // prettier-ignore
    expect(typer.slice(6)).toHaveLength(13 + 1);
  });
});

describe('grundlag.yaml for a new kommune', () => {
  const fil = 'templates/faelles/grundlag.yaml';
  const { doc, findings } = readDocument(fil, shipped(fil), grundlag);
  const poster = doc?.value.grundlag ?? [];

  it('can be read, and tells the lawyer that it is a draft', () => {
    expect(findings).toEqual([]);
    expect(shipped(fil).toString('utf8')).toContain('UDKAST. Kommunens jurist');
  });

  it('a fixed basis leans on a role in the case or on another permission', () => {
    const løse = poster.filter((p) => p.art === 'fast' && !p.kun_roller && !p.forudsætter);
    expect(ids(løse)).toEqual([]);
  });

  it('X-11 the CPR number goes to authorities only, and only with the name', () => {
    const cpr = poster.filter((p) => p.kategorier.includes('cpr'));
    expect(cpr).toHaveLength(1);
    expect(cpr[0]).toMatchObject({ forudsætter: 'identitet', parttyper: ['egen_myndighed', 'anden_myndighed'] });
  });

  it('every basis decided in a case wants a reason and a name', () => {
    const konkrete = poster.filter((p) => p.art === 'konkret');
    expect(ids(konkrete)).toEqual(['underretning', 'værdispring', 'vital_interesse']);
    expect(konkrete.filter((p) => !p.kræver_begrundelse || !p.kræver_beslutningstager)).toEqual([]);
  });

  it('R-188 never cites the repealed persondatalov', () => {
    expect(shipped(fil).toString('utf8').toLowerCase()).not.toContain('persondatalov');
  });
});
