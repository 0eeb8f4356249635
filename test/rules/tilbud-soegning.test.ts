/** Looking up in the example kommune's tilbud, as a tovholder would type it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/base/tekst.ts';
import { søgTilbud } from '../../src/rules/tilbud-soegning.ts';
import { readKommune } from '../examples/read.ts';

const { tilbud } = readKommune('bakkekoebing').tilbud.value;
const navne = (tekst: string) => søgTilbud(tekst, tilbud).map((t) => t.navn);

describe('R-047, R-004 the tovholder looks up', () => {
  it.each([
    ['the name', 'Mentorkorpset', 'Mentorkorpset'],
    ['a part of the name', 'rusmiddel', 'Rusmiddelteamet'],
    ['with a slip of the fingers', 'rusmidelteamet', 'Rusmiddelteamet'],
    ['without Danish letters', 'vaerestedet', 'Værestedet Kakkelovnen'],
    ['with letters of someone in a hurry', 'VÆRESTEDET kakelovnen', 'Værestedet Kakkelovnen'],
    ['what it is about, in a compound', 'gæld', 'Bakkekøbing Boligforenings beboerrådgiver'],
    ['whom it is for', 'skilsmisse', 'Samtalegruppen for enlige'],
    ['two words, both of them', 'familier små børn kræfter', 'Familienettet'],
    ['a language and a need', 'arabisk mentor', 'Social mentor'],
  ])('%s: %s', (_, tekst, første) => {
    expect(navne(tekst)[0]).toBe(første);
  });

  it('a language finds everyone who speaks it, and only them', () => {
    const forventet = tilbud.filter((t) => t.sprog.includes('polsk')).map((t) => t.navn);
    expect(navne('polsk').toSorted()).toEqual(forventet.toSorted());
  });

  it('all the words where there are such tilbud, else the most of them', () => {
    expect(navne('praktik polsk xylofon').length).toBeGreaterThan(0);
    expect(navne('gæld polsk')).toEqual(['Bakkekøbing Boligforenings beboerrådgiver']);
  });

  it.each(['', '   ', '!?', 'xylofonkvartet', 'zzz'])('nothing is found for %j', (tekst) => {
    expect(navne(tekst)).toEqual([]);
  });
});

it('every tilbud is found by its own name, whatever the case and the letters', () => {
  fc.assert(
    fc.property(fc.constantFrom(...tilbud), fc.boolean(), (t, ascii) => {
      expect(søgTilbud(ascii ? fold(t.navn) : t.navn.toUpperCase(), tilbud)[0]?.id).toBe(t.id);
    }),
  );
});
