/** Faults in how a file or a template is written: one for each code. */

import { Buffer } from 'node:buffer';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Post } from './post.ts';

export const FILPOSTER: readonly Post[] = [
  { kode: 'fil/mangler', fil: 'samarbejd.yaml', fra: 'kommune: Bakkekøbing Kommune\n', til: '' },
  { kode: 'fil/type', fil: 'samarbejd.yaml', fra: 'sikre_domæner:\n  - bakkekoebing.example\n  - psykiatri-midtby.example', til: 'sikre_domæner: ¤bakkekoebing.example' },
  { kode: 'fil/vaerdi', fil: 'handleplan.yaml', fra: '    status: gennemført', til: '    status: ¤gennemfort' },
  { kode: 'fil/laengde', fil: 'grundlag.yaml', fra: '    parttyper: [egen_myndighed]\n    kun_roller: [visitator]', til: '    parttyper: ¤[]\n    kun_roller: [visitator]' },
  { kode: 'fil/dato', fil: 'ramme.yaml', fra: '  opdateret: 2026-08-25', til: '  opdateret: ¤2026-02-30' },
  { kode: 'fil/klokkeslaet', fil: 'forloeb/2026-k7q3x/moeder/formoede-3-zknjm/moede.yaml', fra: 'fra: "10.00", til: "11.00"', til: 'fra: "10.00", til: ¤"11.60"' },
  { kode: 'fil/ukendt-noegle', fil: 'ramme.yaml', fra: '  opdateret_af: p-qj235', til: '  ¤opdateret_aff: p-qj235' },
  { kode: 'fil/findes-ikke', sagt: 'Filen handleplan.yaml er slettet.', før: (p) => rmSync(join(p.folder, 'handleplan.yaml')) },
  { kode: 'fil/tom', fil: 'handleplan.yaml', til: '', sagt: 'Filen handleplan.yaml er tom.' },
  { kode: 'fil/ikke-felter', fil: 'handleplan.yaml', til: '¤Vi mødes fire gange om året.\n' },
  { kode: 'fil/yaml', fil: 'handleplan.yaml', til: 'aktiviteter: []\n¤}\n' },
  { kode: 'fil/kolon', fil: 'samarbejd.yaml', fra: 'kommune: Bakkekøbing Kommune', til: 'kommune: Bakkekøbing¤: en kommune' },
  { kode: 'fil/anfoerselstegn', fil: 'samarbejd.yaml', fra: '  telefon: "00 00 00 10"', til: '  telefon: ¤"00 00 00 10' },
  { kode: 'fil/klamme', fil: 'handleplan.yaml', til: 'aktiviteter: [\n  ¤- id: h-k6k3m\n]\n' },
  { kode: 'fil/indrykning', fil: 'samarbejd.yaml', fra: '  adresse: "Rådhustorvet 1, 9997 Bakkekøbing"\n', til: ' ¤adresse: "Rådhustorvet 1, 9997 Bakkekøbing"\n' },
  { kode: 'fil/tabulator', fil: 'samarbejd.yaml', fra: '  adresse: "Rådhustorvet 1', til: '\t¤adresse: "Rådhustorvet 1' },
  { kode: 'fil/noegle', fil: 'samarbejd.yaml', fra: 'kommune: Bakkekøbing Kommune', til: '¤[kommune]: Bakkekøbing Kommune' },
  { kode: 'fil/dobbelt-noegle', fil: 'samarbejd.yaml', fra: 'metode: soroe', til: 'metode: soroe\n¤metode: sus' },
  { kode: 'fil/forbudt-noegle', fil: 'samarbejd.yaml', fra: 'metode: soroe', til: 'metode: soroe\n¤__proto__: sus' },
  { kode: 'fil/flettenoegle', fil: 'samarbejd.yaml', fra: 'metode: soroe', til: 'metode: soroe\n¤<<: {metode: sus}' },
  { kode: 'fil/anker', fil: 'samarbejd.yaml', fra: 'metode: soroe', til: 'metode: ¤&m soroe' },
  { kode: 'fil/tag', fil: 'samarbejd.yaml', fra: 'metode: soroe', til: 'metode: ¤!!str soroe' },
  { kode: 'fil/direktiv', fil: 'handleplan.yaml', til: '¤%YAML 1.2\n---\naktiviteter: []\n' },
  { kode: 'fil/starttegn', fil: 'samarbejd.yaml', fra: '  enhed: Center for', til: '  enhed: ¤@Center for' },
  { kode: 'fil/skraastreg', fil: 'samarbejd.yaml', fra: '    navn: "Rådhuset, lokale 2.14"', til: '    navn: "Rådhuset\\lokale 2.14"' },
  { kode: 'fil/flere-dokumenter', fil: 'handleplan.yaml', til: 'aktiviteter: []\n¤---\naktiviteter: []\n' },
  { kode: 'fil/sammenfletning', fil: 'samarbejd.yaml', fra: 'metode: soroe', til: '¤<<<<<<< HEAD\nmetode: soroe\n=======\nmetode: sus\n>>>>>>> forslag' },
  { kode: 'fil/afkortet', fil: 'samarbejd.yaml', fra: '  enhed: Center for Arbejdsmarked og Borgerservice', til: '  enhed: Center for Arbejdsmarked ¤#1 og Borgerservice' },
  { kode: 'fil/for-stor', fil: 'handleplan.yaml', til: `aktiviteter: []\n` + '# x\n'.repeat(300_000) + ``, sagt: 'Filen handleplan.yaml fylder over 1 MB.' },
  { kode: 'fil/for-mange-linjer', fil: 'handleplan.yaml', til: `aktiviteter: []\n` + '\n'.repeat(50_001) + ``, sagt: 'Filen handleplan.yaml har over 50.000 linjer.' },
  { kode: 'fil/for-mange-felter', fil: 'handleplan.yaml', til: `` + Array.from({ length: 5001 }, (_, i) => `a${i}: 1\n`).join('') + ``, sagt: 'Filen handleplan.yaml har over 5000 felter.' },
  { kode: 'fil/for-mange-tegn', fil: 'handleplan.yaml', til: `a: ` + '['.repeat(300_000) + `\n`, sagt: 'Filen handleplan.yaml er næsten kun klammer og kommaer.' },
  { kode: 'fil/for-dyb', fil: 'handleplan.yaml', til: `a: ` + '['.repeat(60) + ']'.repeat(60) + `\n`, sagt: 'Filen handleplan.yaml har 60 klammer inden i hinanden.' },
  { kode: 'fil/tegnkodning', sagt: 'Filen samarbejd.yaml er gemt som Latin-1 (ANSI).', før: (p) => writeFileSync(join(p.folder, 'samarbejd.yaml'), Buffer.from(p.read('samarbejd.yaml'), 'latin1')) },
  { kode: 'fil/tabt-tegn', fil: 'samarbejd.yaml', fra: 'kommune: Bakkekøbing Kommune', til: 'kommune: Bakkek¤�bing Kommune' },
  { kode: 'fil/styretegn', fil: 'samarbejd.yaml', fra: 'kommune: Bakkekøbing Kommune', til: `kommune: Bakkekøbing¤\u0007 Kommune`, sagt: 'Mellem »Bakkekøbing« og »Kommune« står et tegn, der får terminalen til at bippe (U+0007).' },
  { kode: 'fil/skriveretning', fil: 'samarbejd.yaml', fra: 'kommune: Bakkekøbing Kommune', til: `kommune: Bakkekøbing¤\u202e Kommune`, sagt: 'Mellem »Bakkekøbing« og »Kommune« står et tegn, der vender skriveretningen (U+202E).' },
  { kode: 'fil/usynligt-tegn', fil: 'samarbejd.yaml', fra: 'kommune: Bakkekøbing Kommune', til: `kommune: Bakkekøbing¤\u200b Kommune`, sagt: 'Mellem »Bakkekøbing« og »Kommune« står et tegn uden bredde (U+200B).' },
  { kode: 'fil/forside', fil: 'skabeloner/dagsorden.md.hbs', til: '¤---js\ntitel: Dagsorden\n---\n# Dagsorden\n' },
  { kode: 'fil/kolonne', fil: 'liste.csv', til: 'navn;sektor;målgruppe;indhold;adgang;¤Telfon\nSyklubben Nål og Tråd;frivillig;Alle;Vi syr;henvendelse;00 00 00 99\n', argv: ['tilbud', 'importer', 'liste.csv'] },
  { kode: 'fil/andet-forloeb', fil: 'forloeb/2026-k7q3x/forloeb.yaml', fra: 'id: 2026-k7q3x', til: 'id: ¤2026-4v8mz' },
  { kode: 'fil/andet-papir', fil: 'skabeloner/dagsorden.md.hbs', til: '---\ntitel: Dagsorden\nvisning: mødepapir\nformål: ¤økonomi\nkategorier: [forløb]\nkræver: [forløb]\n---\nMøde nummer {{møde.nummer}}.\n' },
  { kode: 'fil/ulaest-samtykke', sagt: 'I samtykke/ ligger en kopi af en tilbagekaldelse, der hedder noget andet: 2026-11-20-s-4k8mz.yml.', før: (p) => p.write('forloeb/2026-k7q3x/samtykke/2026-11-20-s-4k8mz.yml', 'id: s-4k8mz\n') },
]; // prettier-ignore

export const SKABELONPOSTER: readonly Post[] = [
  { kode: 'skabelon/syntaks', fil: 'skabeloner/dagsorden.md.hbs', til: '---\ntitel: Dagsorden\nvisning: mødepapir\nformål: møde\nkategorier: [forløb]\nkræver: [forløb]\n---\n{{#if møde.fra}}\nVi begynder kl. {{kl møde.fra}}.\n' },
  { kode: 'skabelon/ukendt', fil: 'skabeloner/dagsorden.md.hbs', til: '---\ntitel: Dagsorden\nvisning: mødepapir\nformål: møde\nkategorier: [forløb]\nkræver: [forløb]\n---\nVi begynder ¤{{ugedag møde.dato}}.\n' },
  { kode: 'skabelon/ukendt-felt', fil: 'skabeloner/dagsorden.md.hbs', til: '---\ntitel: Dagsorden\nvisning: mødepapir\nformål: møde\nkategorier: [forløb]\nkræver: [forløb]\n---\nVi begynder kl. ¤{{kl møde.fraa}}.\n' },
  { kode: 'skabelon/uden-escape', fil: 'skabeloner/dagsorden.md.hbs', til: '---\ntitel: Dagsorden\nvisning: mødepapir\nformål: møde\nkategorier: [forløb]\nkræver: [forløb]\n---\nMøde nummer ¤{{{møde.nummer}}}.\n' },
  { kode: 'skabelon/udenom', fil: 'skabeloner/dagsorden.md.hbs', til: '---\ntitel: Dagsorden\nvisning: mødepapir\nformål: møde\nkategorier: [forløb]\nkræver: [forløb]\n---\nMøde nummer ¤{{@root.møde.nummer}}.\n' },
  { kode: 'skabelon/kategori', fil: 'skabeloner/dagsorden.md.hbs', til: '---\ntitel: Dagsorden\nvisning: mødepapir\nformål: møde\nkategorier: [forløb]\nkræver: [forløb]\n---\nKære ¤{{borger.navn}}\n' },
  { kode: 'skabelon/ubrugt', fil: 'skabeloner/dagsordn.md.hbs', til: '---\ntitel: Dagsorden\nvisning: mødepapir\nformål: møde\nkategorier: [forløb]\nkræver: [forløb]\n---\nMøde nummer {{møde.nummer}}.\n' },
  { kode: 'skabelon/uden-formaal', fil: 'skabeloner/dagsorden.md.hbs', til: '---\ntitel: Dagsorden\nvisning: mødepapir\nkategorier: [forløb]\nkræver: [forløb]\n---\nMøde nummer {{møde.nummer}}.\n' },
]; // prettier-ignore
