/** What people write in a field never becomes structure: headings, lists, tables, links and HTML stay the template's (threats H4). */

import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { Sensitive } from '../../src/base/sensitive.ts';
import { enLinje, flereLinjer } from '../../src/documents/markdown.ts';
import { skrivPapir } from '../../src/documents/paper.ts';
import { mødepapir } from '../../src/documents/views/moedepapir.ts';
import type { Kategori } from '../../src/model/kategorier.ts';
import { ALT, FORLØB, godkendt, mødekilde } from './eksempel.ts';
import { ALLE, skabelon } from './shipped.ts';

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const parser = unified().use(remarkParse).use(remarkGfm);

function alle(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(alle)];
}

function tekst(node: Node): string {
  return alle(node)
    .map(({ value }) => value ?? '')
    .join('');
}

/** A bare address that a reader makes clickable shows where it leads, so it is text here. */
function viserSigSelv(node: Node): boolean {
  return node.type === 'link' && (node.url ?? '').replace(/^mailto:|^http:\/\/(?=www\.)/, '') === tekst(node);
}

/** How many of each kind of node: the structure of a document, without its words. */
function struktur(markdown: string): Record<string, number> {
  const antal: Record<string, number> = {};
  for (const node of alle(parser.parse(markdown))) {
    if (node.type === 'text' || viserSigSelv(node)) continue;
    antal[node.type] = (antal[node.type] ?? 0) + 1;
  }
  return antal;
}

const FARLIGT = [
  '# overskrift', '- punkt', '* punkt', '+ punkt', '1. punkt', '2) punkt', '> citat', '---', '***', '___', '===',
  '```', '~~~', '    kode', '`kode`', '[x](javascript:alert(1))', '[x]: http://ond.example', '![x](http://ond.example/x.png)',
  '<script>alert(1)</script>', '<http://ond.example>', '<!-- -->', '&lt;b&gt;', '&#35; x', '| a | b |\n| --- | --- |', '**fed**',
  '_kursiv_', '~~væk~~', '\\', '\\\\', 'a\\', '{{@root.cpr}}', '\n\n# ny', '\r\n- x', '\u2028# x', '[^1]', '[ ] x', 'a\n===', '*', '**', '#', '-',
]; // prettier-ignore

const ondt = fc.oneof(
  fc.constantFrom(...FARLIGT),
  fc
    .array(fc.constantFrom(...FARLIGT, ' ', '\n', 'ord', '1', '.', '!', '('), { minLength: 1, maxLength: 6 })
    .map((d) => `x${d.join('')}`),
  fc
    .array(fc.constantFrom(...FARLIGT, ' ', 'ord'), { minLength: 1, maxLength: 4 })
    .map((d) => `${d.join('')}x`),
);

describe('enLinje', () => {
  it.each(FARLIGT)('%j is one paragraph of text', (farligt) => {
    const antal = struktur(`Før ${enLinje(farligt)} efter\n`);
    expect(antal).toEqual({ root: 1, paragraph: 1 });
    const først = struktur(`${enLinje(farligt)} efter\n`);
    expect(først).toEqual({ root: 1, paragraph: 1 });
  });

  it('shows exactly what was written, on one line', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zæøå0-9 .,:;#*_`~|<>()[\]\\!&+=-]{1,40}$/), (skrevet) => {
        const vist = tekst(parser.parse(`Før ${enLinje(skrevet)} efter`));
        expect(vist.replace(/\s+/g, ' ')).toBe(`Før ${skrevet.trim()} efter`.replace(/\s+/g, ' '));
      }),
    );
  });

  it.each([
    ['Eksempelby Kommune, Rådhuset, 2. sal', 'Eksempelby Kommune, Rådhuset, 2. sal'],
    ['fornavn-efternavn@eksempelby.example', 'fornavn-efternavn@eksempelby.example'],
    ['+45 00 00 00 00', '\\+45 00 00 00 00'],
    ['Børn & Familier', 'Børn & Familier'],
    ['1. december', '1\\. december'],
  ])('leaves ordinary text readable: %s', (skrevet, ventet) => {
    expect(enLinje(skrevet)).toBe(ventet);
  });
});

describe('flereLinjer', () => {
  it('keeps paragraphs, lists, emphasis and links to the web and to mail', () => {
    const svar =
      'Se **her**:\n\n- [siden](https://eksempelby.example/a)\n- [mail](mailto:a@eksempelby.example)\n\n1. en\n2. to';
    expect(flereLinjer(svar)).toBe(svar);
  });

  it('makes nothing but paragraphs, lists, emphasis and links', () => {
    const må = ['root', 'paragraph', 'list', 'listItem', 'emphasis', 'strong', 'link', 'break'];
    fc.assert(
      fc.property(fc.array(ondt, { maxLength: 6 }), (linjer) => {
        const fundet = Object.keys(struktur(`${flereLinjer(linjer.join('\n'))}\n`));
        expect(fundet.filter((type) => !må.includes(type))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('no link leads anywhere but to the web and to mail', () => {
    const link = fc.constantFrom(
      '[x](javascript:alert(1))',
      '[x](data:text/html,x)',
      '[x](HTTPS://a.example)',
      '[a[b](x)](y)',
      '[x][y]',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(link, ondt), { maxLength: 5 }), (linjer) => {
        const nodes = alle(parser.parse(flereLinjer(linjer.join('\n'))));
        const links = nodes.filter(({ type }) => type === 'link' || type === 'linkReference');
        expect(links.filter(({ url }) => !/^(?:https?:\/\/|mailto:)/i.test(url ?? ''))).toEqual([]);
      }),
    );
  });
});

describe('every meeting paper', () => {
  const papirer = ALLE.filter((sti) => skabelon(sti).hoved.visning === 'mødepapir');
  const valg = { mappe: 'soroe', type: 'samarbejdsmøde', nummer: 1, sted: { andet: 'X' } };

  function med(felttekst: (navn: string) => string) {
    const basis = mødekilde({
      ...valg,
      modtager: { id: 'p-2b3cd', navn: felttekst('modtager'), organisation: felttekst('org') },
      ønsker: [felttekst('ønske')],
    });
    const skjult = (navn: string) => new Sensitive(felttekst(navn));
    return {
      ...basis,
      forløb: {
        ...FORLØB,
        borger: { ...FORLØB.borger, navn: skjult('navn'), cpr: skjult('cpr'), adresse: skjult('adresse') },
      },
      møde: { ...basis.møde, formål: skjult('formål'), sted: { andet: skjult('sted') } },
      personer: basis.personer.map((p) => ({ ...p, navn: felttekst('person'), titel: felttekst('titel') })),
    };
  }

  it.each(papirer)('%s keeps its structure whatever the fields hold', (sti) => {
    const fast = skabelon(sti);
    const rolig = struktur(
      skrivPapir(
        fast,
        mødepapir,
        med(() => 'Roligt'),
        godkendt(ALT, fast.hoved.formål),
      ).markdown,
    );
    fc.assert(
      fc.property(fc.array(ondt, { minLength: 1, maxLength: 12 }), (ord) => {
        let i = 0;
        const næste = () => ord[(i += 1) % ord.length] ?? '';
        const { markdown } = skrivPapir(fast, mødepapir, med(næste), godkendt(ALT, fast.hoved.formål));
        expect(struktur(markdown)).toEqual(rolig);
      }),
      { numRuns: 25 },
    );
  });

  it.each(papirer)('%s tells nothing but what is permitted, and says what it told', (sti) => {
    const spor: Record<string, Kategori> = {
      navn: 'identitet',
      cpr: 'cpr',
      adresse: 'kontakt',
      ønske: 'forløb',
      formål: 'forløb',
      sted: 'forløb',
    };
    fc.assert(
      fc.property(fc.subarray([...ALT]), (må) => {
        const fast = skabelon(sti);
        const { markdown, kategorier, udeladt } = skrivPapir(
          fast,
          mødepapir,
          med((n) => `Hemmelig${n}`),
          godkendt(må, fast.hoved.formål),
        );
        for (const [navn, kategori] of Object.entries(spor)) {
          if (markdown.includes(`Hemmelig${navn}`)) expect(kategorier).toContain(kategori);
        }
        expect(kategorier.filter((k) => !må.includes(k))).toEqual([]);
        expect(udeladt.filter((k) => må.includes(k))).toEqual([]);
        expect(markdown).not.toMatch(/\{\{|null|undefined|•••|\n\n\n/);
      }),
      { numRuns: 32 },
    );
  });
});
