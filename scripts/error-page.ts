/** docs/fejl.md: every finding as a person sees it, from a fault planted in an example, played when the page is made. */

import { tmpdir } from 'node:os';
import { REGLER } from '../src/rules/regler.ts';
import { SKABELONKODER } from '../src/documents/template-codes.ts';
import { FILKODER } from '../src/store/file-codes.ts';
import { FILPOSTER, SKABELONPOSTER } from '../test/galleri/filer.ts';
import type { Post } from '../test/galleri/post.ts';
import { REGELPOSTER } from '../test/galleri/regler.ts';
import { vis, type Vist } from '../test/galleri/vis.ts';
import { memoryDisk } from '../test/support/memory-disk.ts';
import type { Generated } from './generated.ts';

const HEAD = `# Fejl og advarsler

Her står alt, hvad programmet kan finde, med et eksempel på hvert: hvad der er skrevet, hvad der bliver sagt, hvorfor det er en fejl, og
hvad man gør (efter \`→\`). Siden er lavet af \`npm run generate\`: hver fejl er plantet i en kopi af et af eksemplerne, og
svaret er det, programmet gav. Alle mennesker er opdigtede.

## Sådan læses et fund

\`\`\`text
ramme.yaml:128:14: fejl: Rammen skulle have været opdateret … [ramme/foraeldet]
  128 │   opdateret: 2026-03-25
      │              ^
  → det, du kan gøre
  kilde: hvor kravet kommer fra
\`\`\`

Først filen, linjen og tegnet på linjen; så linjen selv, med en pil under stedet. Koden i klammer kan bruges efter
\`samarbejd tjek --kun\`. Mangler pilen, er det hele filen, det handler om.

**Det, der står om mennesker, bliver aldrig vist.** Kun linjer fra filer uden personoplysninger vises, som de er:
opsætningen, rammen, handleplanen, grundlaget, metoden og skabelonerne. Alt andet, der er skrevet i et forløb, i personer.yaml,
i tilbud.yaml og i en fil efter \`--fra\`, står som \`•••\`; kun felternes egne navne kan ses. Det gælder også, når filen er
i stykker. En fil efter \`--fra\` nævnes heller ikke ved navn.`;

interface Kapitel {
  readonly titel: string;
  readonly poster: readonly Post[];
  /** Why, by code, in the order of the page. */
  readonly hvorfor: readonly (readonly [kode: string, hvorfor: string])[];
}

function af(koder: Readonly<Record<string, string>>, emne: string): Kapitel['hvorfor'] {
  return Object.entries(koder).map(([kode, hvorfor]) => [`${emne}/${kode}`, hvorfor]);
}

const KAPITLER: readonly Kapitel[] = [
  {
    titel: 'Regler',
    poster: [...REGELPOSTER, ...SKABELONPOSTER],
    hvorfor: REGLER.map(({ kode, tekst }) => [kode, tekst]),
  },
  { titel: 'Hvordan en fil er skrevet', poster: FILPOSTER, hvorfor: af(FILKODER, 'fil') },
  { titel: 'Hvad en skabelon siger', poster: SKABELONPOSTER, hvorfor: af(SKABELONKODER, 'skabelon') },
];

function fence(info: string, lines: readonly string[]): string {
  return ['```' + info, ...lines, '```'].join('\n');
}

function minus(sign: string, text: string): readonly string[] {
  return text === ''
    ? []
    : text
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => `${sign}${line}`);
}

/** What was written, as a difference or as the whole file. */
function skrevet({ fil, fra, til, sagt }: Post): readonly string[] {
  if (sagt !== undefined) return [sagt];
  const text = (til ?? '').replace('¤', '');
  const lines = fra === undefined ? minus('', text) : [...minus('-', fra), ...minus('+', text)];
  return [`\`${fil}\`:`, '', fence(fra === undefined ? 'text' : 'diff', lines)];
}

function afsnit({ post, kommando, fund }: Vist, hvorfor: string): string {
  const dag = post.idag === undefined ? '' : ` den ${post.idag}`;
  const hvad = kommando === 'samarbejd tjek' && dag === '' ? [] : [`\`${kommando}\`${dag} siger:`, ''];
  return [`### ${post.kode}`, '', hvorfor, '', ...skrevet(post), '', ...hvad, fence('text', fund)].join('\n');
}

/** A code that nobody has planted a fault for is told of on the page; the tests refuse it there. */
const UDEN = 'Endnu uden eksempel i test/galleri.';

/** The page. A fault that is not found is left without its answer. */
export async function errorPage(): Promise<readonly Generated[]> {
  process.env['TMPDIR'] ??= memoryDisk() ?? tmpdir();
  const dele = [HEAD];
  for (const { titel, poster, hvorfor } of KAPITLER) {
    dele.push(`## ${titel}`);
    for (const [kode, tekst] of hvorfor) {
      const post = poster.find((p) => p.kode === kode);
      const vist = post && (await vis(post));
      dele.push(vist && vist.fund.length > 0 ? afsnit(vist, tekst) : `### ${kode}\n\n${tekst}\n\n${UDEN}`);
    }
  }
  return [{ path: 'docs/fejl.md', content: `${dele.join('\n\n')}\n` }];
}
