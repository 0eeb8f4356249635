/** Wrong changes to the papers: what may not be seen shows, or what is written becomes structure. */

import type { Mutation } from '../mutations.ts';

export const documentsMutations: readonly Mutation[] = [
  {
    id: 'documents/denied-field-shows',
    file: 'src/documents/projection.ts',
    find: 'undefined || !tilladt(kategori, arbejde)) return null;',
    replace: 'undefined) return null;',
    tests: ['test/documents/projection.test.ts', 'test/documents/structure.test.ts'],
  },
  {
    id: 'documents/denied-list-shows',
    file: 'src/documents/projection.ts',
    find: 'poster.length === 0 || !tilladt(kategori, arbejde)',
    replace: 'poster.length === 0',
    tests: ['test/documents/projection.test.ts'],
  },
  {
    id: 'documents/name-merged-for-everyone',
    file: 'src/documents/projection.ts',
    find: 'tilladt(kategori, arbejde) ? hent(kilde).reveal() : ellers',
    replace: 'hent(kilde).reveal()',
    tests: ['test/documents/projection.test.ts', 'test/documents/papers.test.ts'],
  },
  {
    id: 'documents/approved-for-anything',
    file: 'src/documents/paper.ts',
    find: 'skabelon.hoved.formål !== godkendt.formål',
    replace: 'godkendt.formål === undefined',
    tests: ['test/documents/papers.test.ts'],
  },
  {
    id: 'documents/handover-names-the-network',
    file: 'src/documents/views/overdragelse.ts',
    find: "navn: felt('netværk', (a) => a.navn),",
    replace: "navn: felt('forløb', (a) => a.navn),",
    tests: ['test/documents/intet-laekker.test.ts'],
  },
  {
    id: 'documents/text-shows-without-all-it-tells',
    file: 'src/documents/projection.ts',
    find: '  if (!altTilladt(om?.(kilde) ?? [], arbejde)) return null;\n',
    replace: '',
    tests: ['test/documents/overdragelse.test.ts', 'test/documents/projection.test.ts'],
  },
  {
    id: 'documents/forged-approval-passes',
    file: 'src/base/seal.ts',
    find: 'if (!sealed.has(object)) throw',
    replace: 'if (sealed === undefined) throw',
    tests: ['test/rules/godkendt.test.ts'],
  },
  {
    id: 'documents/insight-takes-a-forged-approval',
    file: 'src/documents/indsigt.ts',
    find: '  demandSealed(godkendt);\n',
    replace: '',
    tests: ['test/rules/godkendt.test.ts'],
  },
  {
    id: 'documents/template-says-what-it-is-for',
    file: 'src/store/templates.ts',
    find: 'skrevet === undefined || skrevet === ventet',
    replace: "skrevet === ventet || felt === 'formål'",
    tests: ['test/commands/skabelon.test.ts'],
  },
  {
    id: 'documents/number-in-a-text-shows',
    file: 'src/documents/projection.ts',
    find: "tilladt('cpr', arbejde) ? værdi : withoutCpr(værdi)",
    replace: "tilladt('cpr', arbejde) ? værdi : værdi",
    tests: ['test/documents/projection.test.ts'],
  },
  {
    id: 'documents/else-is-not-read',
    file: 'src/documents/template-check.ts',
    find: 'if (node.inverse) tjekProgram(fund, node.inverse, sted);',
    replace: '',
    tests: ['test/documents/template-check.test.ts'],
  },
  {
    id: 'documents/undeclared-category-passes',
    file: 'src/documents/template-field.ts',
    find: "if (kategori === 'drift' || fund",
    replace: "if (kategori !== 'cpr' || fund",
    tests: ['test/documents/template-check.test.ts'],
  },
  {
    id: 'documents/fields-become-structure',
    file: 'src/documents/helpers.ts',
    find: 'return enLinje(somTekst(værdi));',
    replace: 'return somTekst(værdi);',
    tests: ['test/documents/render.test.ts', 'test/documents/structure.test.ts'],
  },
];
