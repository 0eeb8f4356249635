/** docs/regler.md: every rule of the program, from the same values the checks run on. */

import { fristnavn } from '../src/rules/regel.ts';
import { REGLER } from '../src/rules/regler.ts';
import type { Generated } from './generated.ts';

const HEAD = `# Regler

Alle regler, programmet tjekker. Siden er lavet af \`npm run generate\` ud fra de samme værdier, som tjekket bruger.
En kommune ændrer en grænse i \`samarbejd.yaml\` under \`frister\`, med en begrundelse; så vises den som afvigende.
Metodens egne grænser står i \`templates/<metode>/metode.yaml\` og gælder før programmets.

| kode | krav | grænse | navn under frister | kilde |
| --- | --- | --- | --- | --- |`;

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

export function rulePage(): readonly Generated[] {
  const rows = REGLER.map((regel) => {
    const { kode, tekst, grænse, kilde, severity } = regel;
    const limit = grænse ?? '';
    const name = grænse === undefined ? '' : `\`${fristnavn(regel)}\``;
    return `| \`${kode}\` (${severity}) | ${cell(tekst)} | ${limit} | ${name} | ${cell(kilde)} |`;
  });
  return [{ path: 'docs/regler.md', content: `${[HEAD, ...rows].join('\n')}\n` }];
}
