/** The printable page: what a text can and cannot make of it. */

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../src/export/html.ts';
import { LETTER_STYLE_HASH } from '../../src/export/letter-style.ts';

const PAGE = { titel: 'Indkaldelse' };

async function bodyOf(markdown: string): Promise<string> {
  const page = await toHtml(markdown, PAGE);
  return page.slice(page.indexOf('<main>') + '<main>'.length, page.indexOf('</main>')).trim();
}

describe('the page around the text', () => {
  test('is Danish, has a title, and names its own style in the policy', async () => {
    const page = await toHtml('Hej', { titel: 'Møde <om> "A&B"' });
    expect(page).toContain('<html lang="da">');
    expect(page).toContain('<meta charset="utf-8">');
    expect(page).toContain('<title>Møde &lt;om&gt; &quot;A&amp;B&quot;</title>');
    const style = /<style>([^]*)<\/style>/.exec(page)?.[1] ?? '';
    const hash = `sha256-${createHash('sha256').update(style).digest('base64')}`;
    expect(LETTER_STYLE_HASH, 'paste this into src/export/letter-style.ts').toBe(hash);
    expect(page).toContain(
      `content="default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'"`,
    );
  });

  test('fetches nothing: no address in the style or the head', async () => {
    const page = await toHtml('Hej', PAGE);
    expect(page).not.toMatch(/url\(|@import|<link|<script|src=|https?:/i);
  });

  test('is the same bytes for the same text', async () => {
    const markdown = '# A\n\n| a | b |\n|--|--|\n| 1 | 2 |\n\n- [ ] x\n\nFod[^1]\n\n[^1]: note';
    expect(await toHtml(markdown, PAGE)).toBe(await toHtml(markdown, PAGE));
  });
});

describe('structure', () => {
  test.each([
    ['heading and text', '# Møde\n\nKære *alle*', '<h1>Møde</h1>\n<p>Kære <em>alle</em></p>'],
    ['address lines', 'Vej 1  \n9999 By', '<p>Vej 1<br>\n9999 By</p>'],
    [
      'header scopes',
      '| Hvem | Hvad |\n|--|--|\n| a | b |',
      '<th scope="col">Hvem</th>\n<th scope="col">Hvad</th>',
    ],
    [
      'an empty heading is no heading',
      '| Hvem | |\n|--|--|\n| a | b |',
      '<th scope="col">Hvem</th>\n<td></td>',
    ],
    [
      'an open box',
      '- [ ] Jeg deltager',
      'aria-label="Ikke afkrydset">☐</span><div> Jeg deltager</div></li>',
    ],
    ['spaces within a box text', '- [ ] *a* *b*', '<div> <em>a</em> <em>b</em></div>'],
    ['a ticked box', '- [x] Jeg deltager', 'aria-label="Afkrydset">☑</span>'],
    ['boxes with air between', '- [ ] A\n\n- [ ] B', '☐</span><div><p> B</p>'],
    ['a good link', '[x](https://a.example/b?c=d)', '<a href="https://a.example/b?c=d">x</a>'],
    ['a mail link', '[x](mailto:a@b.example)', '<a href="mailto:a@b.example">x</a>'],
    ['Danish footnotes', 'x[^1]\n\n[^1]: n', '<h2 id="footnote-label">Noter</h2>'],
  ])('%s', async (_, markdown, expected) => {
    expect(await bodyOf(markdown)).toContain(expected);
  });

  test('a table without headings has no heading row', async () => {
    expect(await bodyOf('| | |\n|--|--|\n| a | b |')).not.toMatch(/<th|<thead/);
  });

  test('a footnote and its text point at each other', async () => {
    const body = await bodyOf('x[^1]\n\n[^1]: n');
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
    const targets = [...body.matchAll(/href="#([^"]+)"/g)].map((m) => m[1]);
    expect(targets).toHaveLength(2);
    for (const target of targets) expect(ids).toContain(target);
  });
});

describe('what a text must not be able to do (threats H4, H5)', () => {
  test.each([
    ['script', '<script>alert(1)</script>'],
    ['script within a line', 'a <script src="https://x.example/a.js"></script> b'],
    ['event handler', '<p onclick="alert(1)">x</p>'],
    ['style', '<style>p{display:none}</style> <p style="color:red">x</p>'],
    ['frame', '<iframe src="https://x.example"></iframe>'],
    ['form', '<form action="https://x.example"><input name="cpr"></form>'],
    ['svg', '<svg onload="alert(1)"><a href="javascript:alert(1)">x</a></svg>'],
    ['meta refresh', '<meta http-equiv="refresh" content="0;url=https://x.example">'],
    ['base', '<base href="https://x.example">'],
    ['picture that is fetched', '![x](https://x.example/pixel.png)'],
    ['data picture', '![x](data:image/png;base64,AAAA)'],
    ['javascript link', '[x](javascript:alert(1))'],
    ['javascript link in disguise', '[x](JaVaScRiPt&#58;alert(1))'],
    ['javascript link with a tab', '[x](java&#9;script:alert(1))'],
    ['data link', '[x](data:text/html,hej)'],
    ['vbscript link', '[x](vbscript:x)'],
    ['file link', '[x](file:///etc/passwd)'],
    ['link without a scheme', '[x](//x.example/a)'],
    ['link into the folder', '[x](../forloeb/2026-k7q3x/forloeb.yaml)'],
    ['reference link', '[x][r]\n\n[r]: javascript:alert(1)'],
    ['automatic link', '<javascript:alert(1)>'],
    ['end of the page', '</main></body></html><script>alert(1)</script>'],
    ['unfinished tag', '<img src=x onerror=alert(1)'],
    ['title of a link', '[x](https://a.example "a\\" onclick=alert(1) b=\\"")'],
  ])('%s', async (_, markdown) => {
    const body = await bodyOf(markdown);
    const tags = body.match(/<[^>]*>/g) ?? [];
    for (const tag of tags) {
      expect(tag).toMatch(/^<\/?(?:p|a|br|em|strong|h\d)\b/);
      expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/\s(?:on\w+|style|src|action)\s*=/i);
    }
    for (const [, href] of body.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(?:https?:\/\/|mailto:)/);
  });

  test('no text at all makes a tag or a link outside the list', async () => {
    const piece = fc.constantFrom(
      '<', '>', '"', "'", '](', '[a', ')', '![', 'javascript:', 'data:', '<script', '</main>', '\n', '\n\n', '`', '|', '|--|',
      '&lt;', '&#60;', '<!--', '-->', '<a href=', ' onclick=', 'x', '- [ ] ', '[^1]', '[^1]: ', '://', '\\',
    ); // prettier-ignore
    const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (markdown) => {
        const body = await bodyOf(markdown);
        expect(body).not.toMatch(/<(?:script|style|iframe|img|form|object|svg|meta|base|link|!--)/i);
        for (const tag of body.match(/<[a-z][^>]*>/gi) ?? []) {
          expect(tag.replace(/"[^"]*"/g, '')).not.toMatch(/\son\w+=/i);
        }
        for (const [, href] of body.matchAll(/<[^>]*href="([^"]*)"/g)) {
          expect(href).toMatch(/^(?:https?:\/\/|mailto:|#user-content-)/i);
        }
      }),
      { numRuns: 200 },
    );
  });
});
