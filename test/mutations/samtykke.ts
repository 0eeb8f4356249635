/** Every check of the consent engine, taken away or turned one at a time. A missing check would share what nobody agreed to. */

import type { Mutation } from '../mutations.ts';

/** id, text that stands once in the file, what it becomes. */
type Ændring = readonly [id: string, find: string, replace: string];

function i(file: string, ændringer: readonly Ændring[]): readonly Mutation[] {
  return ændringer.map(([id, find, replace]) => ({
    id: `samtykke/${id}`,
    file: `src/rules/${file}`,
    find,
    replace,
    tests: ['test/rules/samtykke.test.ts'],
  }));
}

const GYLDIGHED = i('samtykke-gyldighed.ts', [
  ['oversigt-covers-meetings', "oversigt: ['oversigt']", "oversigt: ['oversigt', 'møde']"],
  ['udveksling-covers-the-overview', "['møde', 'plan', 'overdragelse']", "['møde', 'plan', 'overdragelse', 'oversigt']"],
  ['narrowing-is-ignored', ' && (anvendes_til?.includes(formål) ?? true)', ''],
  ['narrowing-widens', 'TYPENS_FORMÅL[type].includes(formål) && ', ''],
  ['relatives-by-unit', "type === 'pårørende' || ", ''],
  ['network-by-unit', " || id.startsWith('n-')", ''],
  ['any-recipient', 'bestået: (s, { part }) => nævnerPersonen(s, part) || nævnerEnheden(s, part)', 'bestået: () => true'],
  ['unit-need-not-be-elaborated', 'bestået: (s, { part }) => !part.enhedUddybes || nævnerPersonen(s, part)', 'bestået: () => true'],
  ['any-purpose', 'bestået: (s, { formål }) => dækkerFormål(s, formål)', 'bestået: () => true'],
  ['any-category', 'bestået: (s, { kategori }) => nævnerKategorien(s, kategori)', 'bestået: () => true'],
  ['any-source', 'kilde === undefined || (s.kilder ?? s.enheder).includes(kilde)', 'true'],
  ['unknown-source-is-any-source', 'kilde !== undefined || s.kilder === undefined', 'true'],
  ['sources-are-ignored', '(s.kilder ?? s.enheder)', 's.enheder'],
  ['need-not-be-informed', 'if (informeret === undefined) return false;', 'if (informeret === undefined) return true;'],
  ['need-not-know-what-for', 'informeret.om_formål && ', ''],
  ['need-not-know-whom', 'informeret.om_hvem && ', ''],
  ['informed-afterwards', ' && informeret.dato <= givet.dato', ''],
  ['informed-strictly-before', 'informeret.dato <= givet.dato', 'informeret.dato < givet.dato'],
  ['oral-without-a-reason', "givet.form !== 'mundtlig' || givet.begrundelse !== undefined", 'true'],
  ['before-it-is-given', 'bestået: ({ givet }, { dag }) => givet.dato <= dag', 'bestået: () => true'],
  ['not-on-the-day-given', 'bestået: ({ givet }, { dag }) => givet.dato <= dag', 'bestået: ({ givet }, { dag }) => givet.dato < dag'],
  ['never-expires', 'genbesøges === undefined || dag <= genbesøges', 'true'],
  ['expires-a-day-early', 'dag <= genbesøges', 'dag < genbesøges'],
  ['withdrawal-of-nothing-is-ignored', 'uvis(s, alle) &&', 'false &&'],
  ['withdrawal-of-a-withdrawal-is-ignored', "&& s.type !== 'tilbagekaldelse'", ''],
  ['stray-withdrawal-from-the-day-after', 'samtykke.givet.dato <= s.givet.dato', 'samtykke.givet.dato < s.givet.dato'],
  ['withdrawal-is-ignored', '!standset(s, dag, alle)', 'true'],
  ['withdrawal-from-the-day-after', '.some((dato) => dato <= dag)', '.some((dato) => dato < dag)'],
  ['withdrawal-of-anything', ' && tilbagekalder === samtykke.id', ''],
  ['no-stops-own-bookkeeping', 'if (!SAMTYKKETS_FORMÅL.includes(formål)) return undefined;', ''],
  ['no-to-one-thing-is-no-to-all', '.filter(({ kategorier }) => kategorier.må_ikke.some((k) => k === kategori))', ''],
  ['no-before-it-is-said', '.filter((nej) => nej.givet.dato <= dag)', ''],
  ['no-only-from-the-day-after', 'nej.givet.dato <= dag', 'nej.givet.dato < dag'],
  ['no-never-ends', ' || givet < ophør', ' || givet < ophør || true'],
  ['no-ends-a-day-early', 'givet < ophør', 'givet < plusDage(ophør, -1)'],
  ['no-ends-a-day-late', 'givet < ophør', 'givet <= ophør'],
]); // prettier-ignore

const GRÆNSER = i('samtykke-graenser.ts', [
  ['erased-case-gives', "status === 'slettes' ? 'slettes' : undefined", 'undefined'],
  ['cpr-to-private-parties', "kategori === 'cpr' && !myndighed ? 'cpr_kun_myndigheder' : undefined", 'undefined'],
  ['cpr-to-the-kommune-only', " || part.type === 'anden_myndighed'", ''],
  ['screening-to-anyone', "kategori === 'visitation' && !egen ? 'visitation' : undefined", 'undefined'],
  ['screening-outside-the-kommune', "part.type === 'egen_myndighed' && part.roller.length > 0", 'part.roller.length > 0'],
  ['screening-to-colleagues', ' && part.roller.length > 0', ''],
  ['experience-to-the-støtteperson', "'koordinerende_sagsbehandler', 'tovholder']", "'koordinerende_sagsbehandler', 'tovholder', 'støtteperson']"],
  ['henvist-for-another-house', "part.type === 'egen_myndighed' && harEnRolle", 'harEnRolle'],
  ['experience-to-the-team', "kategori === 'oplevelse' && !harEnRolle(part, LÆSER_OPLEVELSER) ? 'oplevelse' : undefined", 'undefined'],
  ['henvist-is-open', "if (status !== 'henvist') return undefined;", 'return undefined;'],
  ['henvist-for-any-purpose', "visiterer && formål === 'visitation'", 'visiterer'],
  ['henvist-for-colleagues', " && harEnRolle(part, [VISITATOR])", ''],
  ['closed-case-shares', "status === 'afsluttet' ? 'afsluttet' : undefined", 'undefined'],
]); // prettier-ignore

const GRUNDLAG = i('samtykke-grundlag.ts', [
  ['basis-before-it-begins', 'gyldig_fra <= dag && ', ''],
  ['basis-a-day-late', 'gyldig_fra <= dag', 'gyldig_fra < dag'],
  ['basis-never-ends', ' && (gyldig_til === undefined || dag <= gyldig_til)', ''],
  ['basis-ends-a-day-early', 'dag <= gyldig_til', 'dag < gyldig_til'],
  ['basis-for-any-party', 'post.parttyper.includes(part.type) && ', ''],
  ['basis-for-any-category', 'post.kategorier.includes(kategori) && ', ''],
  ['basis-for-any-purpose', ' && post.formål.includes(formål)', ''],
  ['basis-without-the-role', 'kun_roller === undefined || ', 'true || '],
  ['screening-role-opens-all', "formål === 'visitation' ? part.roller : part.roller.filter((rolle) => rolle !== VISITATOR)", 'part.roller'],
  ['basis-without-its-condition', 'forudsætter === undefined || måOgså(forudsætter)', 'true'],
  ['basis-for-everyone', "post.art === 'fast' && erAfgrænset(post)", "post.art === 'fast'"],
  ['decision-not-needed', "post.art === 'fast' && erAfgrænset(post)", 'erAfgrænset(post)'],
  ['decision-on-a-fixed-basis', "post.art === 'konkret' && ", ''],
  ['decision-for-anyone', 'konkret.modtagere.includes(part.id) &&', ''],
  ['decision-for-any-category', 'konkret.kategorier.includes(kategori) &&', ''],
  ['decision-for-any-purpose', 'konkret.formål.includes(formål) &&', ''],
  ['decision-before-it-holds', 'konkret.fra <= dag &&', ''],
  ['decision-a-day-late', 'konkret.fra <= dag', 'konkret.fra < dag'],
  ['decision-never-ends', '(konkret.til === undefined || dag <= konkret.til)', 'true'],
  ['decision-ends-a-day-early', 'dag <= konkret.til', 'dag < konkret.til'],
  ['decision-without-a-reason', '!post.kræver_begrundelse || begrundelse !== undefined', 'true'],
  ['decision-by-nobody', '!post.kræver_beslutningstager || (besluttet_af !== undefined && besluttet_af !== part.id)', 'true'],
  ['decision-for-oneself', ' && besluttet_af !== part.id', ''],
  ['decision-on-another-basis', 'k.grundlag === post.id &&', ''],
]); // prettier-ignore

const AFGØRELSE = i('samtykke-afgoerelse.ts', [
  ['anyone-with-the-citizen’s-id', "id === 'borger' && type === 'borger'", "id === 'borger'"],
  ['bases-prove-each-other', 'kategori: anden }, [kategori, ...udledt])', 'kategori: anden }, [kategori])'],
  ['farthest-consent-explains', 'b.bestået - a.bestået', 'a.bestået - b.bestået'],
  ['anyone-called-borger', "id === 'borger' && type === 'borger'", "type === 'borger'"],
  ['withdrawal-permits', ".filter(({ type }) => type !== 'tilbagekaldelse')", ''],
  ['no-does-not-beat-yes', 'gyldige.find((s) => forbud(spørgsmål, s.givet.dato, sag.samtykker) === undefined)', 'gyldige[0]'],
  ['no-does-not-reach-fixed-bases', 'if (forbud(spørgsmål, undefined, sag.samtykker) !== undefined) return undefined;', ''],
  ['erasure-is-not-last', 'if (sidste !== undefined) return afslag(sag, spørgsmål, sidste);', ''],
  ['limits-are-not-asked', 'if (altid !== undefined) return afslag(sag, spørgsmål, altid);', ''],
  ['cpr-without-the-name', "kategori === 'cpr' && !måOgså('identitet')", 'false'],
  ['basis-proves-itself', '![kategori, ...udledt].includes(anden) &&', ''],
  ['decision-waits-for-the-status', 'if (konkret !== undefined) return tilladelse(konkret);', ''],
  ['status-is-not-asked', 'if (status !== undefined) return afslag(sag, spørgsmål, status);', ''],
]); // prettier-ignore

const GODKENDT = i('samtykke.ts', [
  ['required-can-be-left-out', 'if (krævet.length > 0) return krævet;', ''],
  ['optional-is-named-in-a-refusal', 'if (krævet.length > 0) return krævet;', 'if (krævet.length > 0) return nægtet;'],
  ['nothing-at-all-is-fine', 'omBorgeren.every(({ svar }) => !svar.tilladt) ? nægtet : []', '[]'],
  ['drift-counts-as-something', "vurderinger.filter(({ kategori }) => kategori !== 'drift')", 'vurderinger'],
  ['refused-to-one-is-given-to-all', '!afvist.has(kategori)', 'true'],
  ['required-is-not-asked', '...ønske.kræver, ', ''],
  ['approval-can-be-changed', 'Object.freeze(this);', ''],
  ['readers-can-be-added', 'Object.freeze([...fra.modtagere])', '[...fra.modtagere]'],
  ['unused-basis-is-logged', 'brugteGrundlag(givet[i] ?? [])', 'brugteGrundlag(alle[i] ?? [])'],
  ['approval-for-nobody', 'parter.length === 0 || ', ''],
  ['source-is-forgotten', 'ønske.formål, dag, ønske.kilde)', 'ønske.formål, dag)'],
  ['drift-has-a-basis', "svar.tilladt && kategori !== 'drift'", 'svar.tilladt'],
]); // prettier-ignore

function en(file: string, tests: readonly string[], ændringer: readonly Ændring[]): readonly Mutation[] {
  return ændringer.map(([id, find, replace]) => ({ id: `samtykke/${id}`, file, find, replace, tests }));
}

const PARTER = [
  ...en('src/rules/parter.ts', ['test/rules/parter.test.ts'], [
    ['all-of-a-unit-without-names', "enhedUddybes: enhed.uddybes === 'ja'", 'enhedUddybes: false'],
    ['roles-one-could-have', '...rollerIForløb(forløb, person.id, dag),', '...person.roller,'],
    ['private-parties-are-the-kommune', 'type: person.parttype', "type: 'egen_myndighed'"],
    ['everyone-decides-on-offers', 'visiteres_af.some((rolle) => person.roller.includes(rolle))', 'person.roller.length > 0'],
    ['status-is-not-told', 'status: forløb.status', "status: 'aktivt'"],
    ['decisions-are-not-told', 'konkrete: forløb.grundlag', 'konkrete: []'],
  ]),
  ...en('src/rules/samtykke-matrix.ts', ['test/rules/samtykke-matrix.test.ts'], [
    ['loss-is-gain', '!nu.has(kategori)', 'nu.has(kategori)'],
    ['yes-and-no-alike', 's.tilladt === ja', 's.tilladt'],
  ]),
]; // prettier-ignore

const SKREVET = [
  ...en('src/commands/samtykke-dom.ts', ['test/commands/samtykke-giv-afvist.test.ts'], [
    ['written-though-wrong', "findings.some((f) => f.severity === 'fejl')", 'false'],
  ]),
  ...en('src/rules/samtykke-regler.ts', ['test/commands/samtykke-giv-afvist.test.ts'], [
    ['given-tomorrow', "kode: 'samtykke/fremtid',\n    severity: 'fejl'", "kode: 'samtykke/fremtid',\n    severity: 'advarsel'"],
  ]),
  ...en('src/rules/samtykke-regler.ts', ['test/commands/samtykke-tilbagekald.test.ts'], [
    ['wrong-day-cannot-be-taken-back', "kode: 'samtykke/tilbagekaldt-foer',\n    severity: 'advarsel'", "kode: 'samtykke/tilbagekaldt-foer',\n    severity: 'fejl'"],
  ]),
  ...en('src/rules/samtykke-fil.ts', ['test/rules/samtykke-fil.test.ts', 'test/commands/samtykke-giv.test.ts'], [
    ['records-can-be-changed', ' || skrevet === indhold', ' || skrevet !== indhold'],
  ]),
  ...en('src/store/samtykke-indhold.ts', ['test/commands/samtykke-giv.test.ts'], [
    ['fingerprint-of-nothing', "return hash(orderedData(data, ['indhold']));", "return hash(orderedData({}, ['indhold', ...Object.keys(data)]));"],
  ]),
  ...en('src/rules/samtykke-nyt.ts', ['test/commands/samtykke-giv.test.ts'], [
    ['one-case-is-an-overview', 'fagcentre.length < 2', 'fagcentre.length < 1'],
    ['two-cases-are-no-overview', 'fagcentre.length < 2', 'fagcentre.length < 3'],
  ]),
  ...en('src/rules/lovhenvisning.ts', ['test/rules/lovhenvisning.test.ts'], [
    ['law-before-its-day', 'l.gyldig_fra <= dag', 'true'],
    ['law-a-day-late', 'l.gyldig_fra <= dag', 'l.gyldig_fra < dag'],
    ['repealed-law', '(l.gyldig_til === undefined || dag <= l.gyldig_til)', 'true'],
    ['law-ends-a-day-early', 'dag <= l.gyldig_til', 'dag < l.gyldig_til'],
    ['oldest-law', 'a.gyldig_fra < b.gyldig_fra ? 1 : -1', 'a.gyldig_fra < b.gyldig_fra ? -1 : 1'],
  ]),
  ...en('src/documents/projection.ts', ['test/documents/projection.test.ts'], [
    ['text-shown-by-its-list-alone', '.filter((p) => altTilladt(om?.(p as never) ?? [], arbejde))', ''],
    ['undeclared-is-shown', ' && erklæret.includes(kategori)', ''],
  ]),
  ...en('src/documents/views/moedepapir.ts', ['test/documents/intet-laekker.test.ts'], [
    ['number-of-no-category', "felt('cpr', ({ forløb }) => forløb.borger.cpr)", "felt('drift', ({ forløb }) => forløb.borger.cpr)"],
    ['wishes-by-forløb-alone', '({ om = [] }) => om,', '() => [],'],
    ['points-by-forløb-alone', '({ punkt: { om = [] } }) => om,', '() => [],'],
  ]),
  ...en('src/commands/skabelon-fund.ts', ['test/commands/skabelon.test.ts'], [
    ['templates-unread', 'tjekSkabelon(doc, VISNINGER[doc.hoved.visning]).findings', '[]'],
  ]),
]; // prettier-ignore

export const samtykkeMutations: readonly Mutation[] = [
  {
    id: 'samtykke/uninformed-is-in-force',
    file: 'src/rules/samtykke-gaeldende.ts',
    find: ' && ikkeGældende(samtykke, dag, alle) === undefined',
    replace: " && ikkeGældende(samtykke, dag, alle) !== 'tilbagekaldt'",
    tests: ['test/rules/forloeb-liv.test.ts'],
  },
  {
    id: 'samtykke/withdrawn-declaration-says-nothing',
    file: 'src/commands/samtykke-erklaering.ts',
    find: '  return gælder ? undefined : tekst;',
    replace: "  return gælder || tekst !== '' ? undefined : tekst;",
    tests: ['test/commands/samtykke-erklaering.test.ts'],
  },
  ...GYLDIGHED,
  ...GRÆNSER,
  ...GRUNDLAG,
  ...AFGØRELSE,
  ...GODKENDT,
  ...PARTER,
  ...SKREVET,
];
