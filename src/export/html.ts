/**
 * Markdown → one printable page that stands alone: no script, nothing fetched, no HTML from the text itself.
 * The packages are heavy: load this file with `import()` when a page is to be made.
 */

import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { escapeXml } from '../base/tekst.ts';
import { LETTER_STYLE, LETTER_STYLE_HASH } from './letter-style.ts';
import { polish } from './polish-page.ts';

export interface Sideoplysninger {
  /** The page's title: shown by the browser, printed nowhere. */
  readonly titel: string;
  /** It must stay on one sheet: smaller when printed, the same on a screen. */
  readonly ét_ark?: boolean;
}

const UNWANTED_TAGS = new Set(['img', 'picture', 'source', 'details', 'summary']);

const ALLOWED = {
  ...defaultSchema,
  tagNames: defaultSchema.tagNames?.filter((tag) => !UNWANTED_TAGS.has(tag)) ?? [],
  protocols: { href: ['http', 'https', 'mailto'] },
  // Only footnotes have ids, and remark-rehype has already given those a prefix of their own.
  clobberPrefix: '',
};

const POLICY = `default-src 'none'; style-src '${LETTER_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

const page = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, {
    footnoteLabel: 'Noter',
    footnoteLabelProperties: {},
    footnoteBackLabel: 'Tilbage til teksten',
  })
  .use(rehypeSanitize, ALLOWED)
  .use(() => polish)
  .use(rehypeStringify)
  .freeze();

/**
 * The page for a Markdown text (without front matter). Raw HTML, pictures and links other than http, https and
 * mailto are left out (threats H4, H5); tables get header scopes, reply boxes can be ticked with a pen.
 * The same text gives the same bytes. Never throws for what the text says.
 */
export async function toHtml(markdown: string, { titel, ét_ark }: Sideoplysninger): Promise<string> {
  const body = String(await page.process(markdown));
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(titel)}</title>
<style>${LETTER_STYLE}</style>
</head>
<body>
<main${ét_ark === true ? ' class="taet"' : ''}>
${body}
</main>
</body>
</html>
`;
}
