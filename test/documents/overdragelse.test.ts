/** The handover paper and the role sheet, as their readers get them: test/golden/papirer holds them to be read by people. */

import { describe, expect, it } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { skrivOffentligtPapir, skrivPapir } from '../../src/documents/paper.ts';
import { overdragelse } from '../../src/documents/views/overdragelse.ts';
import type { Overdragelseskilde } from '../../src/documents/views/overdragelsekilde.ts';
import { rolleark } from '../../src/documents/views/rolleark.ts';
import { forløb } from '../../src/model/forloeb.ts';
import { KATEGORIER, type Kategori } from '../../src/model/kategorier.ts';
import { møde } from '../../src/model/moede.ts';
import { personer } from '../../src/model/personer.ts';
import { samtykke } from '../../src/model/samtykke.ts';
import { åbneEmner } from '../../src/rules/parkeret.ts';
import { godkendt, hentMetode, KOMMUNE, PERSONER } from './eksempel.ts';
import { skabelon } from './shipped.ts';

const SAG = forløb.parse({
  id: '2026-k7q3x',
  status: 'aktivt',
  borger: { navn: 'Aviaja Eksempel', cpr: '670190-0000', cpr_type: 'erstatning', adresse: 'Prøvevej 7', telefon: '00 00 00 02', sprog: 'kalaallisut', kanal: 'brev', sms_påmindelse: 'ja' },
  behov: { konstateret: '2026-05-04', af: 'p-4f5gh', beskrivelse: { tekst: 'To planer, der ikke passer sammen', om: ['beskæftigelse'] } },
  visitation: { kriterier: ['flere_aktører'], afgørelse: { dato: '2026-05-06', af: ['p-4f5gh'], udfald: 'tilbydes', begrundelse: 'VISITATIONENS ORD' } },
  tovholdere: [
    { person: 'p-4f5gh', fra: '2026-05-07', til: '2026-11-30', begrundelse: 'Så hende hver uge' },
    { person: 'p-r4k2m', fra: '2026-12-01', begrundelse: 'Dina skifter arbejde' },
  ],
  støttepersoner: [{ person: 'n-6w3tz', fra: '2026-06-01', art: 'eget_netværk' }],
  netværk: [{ id: 'n-6w3tz', navn: 'Nukaaka Eksempel', parttype: 'pårørende', relation: 'søster', nærhed: 'nær', inddrages: 'Før hvert møde' }],
  fagpersoner: [{ person: 'p-2b3cd', inddrages: 'Når det handler om huslejen' }],
  retningslinjer: {
    mødested: 'Værestedet',
    tolk: { nødvendig: 'ja', sprog: 'kalaallisut', bestillingsfrist: '10' },
    bisidder: { har: 'ja', hvem: 'Bibi Bisidder', type: 'bisidder', omfang: 'Med til alle møder' },
    egen_fortælling: { tekst: 'Jeg vil have et sted med en dør, jeg kan lukke.', om: ['familie', 'bolig'] },
    samarbejdet: 'Ring om formiddagen.',
  },
  ønsker: ['en bolig', { tekst: 'at blive fri for pillerne', om: ['helbred', 'misbrug'] }],
  faser: [{ fase: 'plan', fra: '2026-06-01' }],
}); // prettier-ignore

const MØDER = [
  {
    id: 'm-22222',
    type: 'koordinerende_møde',
    nummer: '1',
    status: 'holdt',
    formål: 'En fælles plan',
    dato: '2026-08-20',
    aftaler: [
      { id: 'a-22222', hvem: 'p-2b3cd', hvad: 'Skriver til kontoret', hvornår: '2026-12-10' },
      { id: 'a-33333', hvem: 'borger', hvad: 'Går til lægen', hvornår: '2026-12-05', om: ['helbred'] },
      { id: 'a-44444', hvem: 'borger', hvad: 'Er gjort', hvornår: '2026-09-05', status: 'udført' },
    ],
    parkeret: [{ tekst: 'Ferie med børnene' }],
  },
  {
    id: 'm-33333',
    type: 'koordinerende_møde',
    nummer: '2',
    status: 'indkaldt',
    formål: 'Opfølgning',
    dato: '2026-12-15',
    parkeret: [{ tekst: 'ferie med  børnene.' }],
  },
].map(({ dato: dag, ...resten }) =>
  møde.parse({
    ...resten,
    tid: { dato: dag, fra: '09.30', til: '11.00' },
    sted: { hos: 'borger' },
    indkalder: 'p-r4k2m',
    kalender: { uid: 'tilfaeldig@kalender.invalid' },
  }),
);

const SAMTYKKE = samtykke.parse({
  id: 's-22222',
  type: 'udveksling',
  givet: { dato: '2026-06-01', af: 'borger', form: 'skriftlig' },
  enheder: ['psykiatri'],
  kategorier: { må: ['identitet', 'forløb'], må_ikke: ['økonomi'] },
  genbesøges: '2027-06-01',
});

function papir(må: readonly Kategori[]) {
  const [modtager] = PERSONER;
  if (!modtager) throw new Error('nobody');
  const kilde: Overdragelseskilde = {
    samarbejd: KOMMUNE,
    metode: hentMetode('sus'),
    forløb: SAG,
    møder: MØDER,
    parkeret: åbneEmner(MØDER),
    samtykker: [SAMTYKKE],
    personer: PERSONER,
    rolle: 'tovholder',
    modtager,
    afgiver: PERSONER.find(({ id }) => id === 'p-4f5gh'),
    begrundelse: SAG.tovholdere.at(-1)?.begrundelse,
    dag: dato('2026-12-01'),
  };
  return skrivPapir(skabelon('faelles/overdragelse'), overdragelse, kilde, godkendt(må, 'overdragelse'));
}

describe('R-066 the handover paper', () => {
  it('tells the whole case to somebody who may have it all', async () => {
    const { markdown } = papir(KATEGORIER);
    await expect(markdown).toMatchFileSnapshot('../golden/papirer/overdragelse.md');
  });

  it('lists a topic once that was put aside at two meetings', () => {
    expect(papir(KATEGORIER).markdown.match(/ferie med +børnene/gi)).toEqual(['Ferie med børnene']);
  });

  it.each([
    ['history', 'Dina Distrikt var tovholder fra'],
    ['an open agreement', 'Skriver til kontoret'],
    ['the network', 'Nukaaka Eksempel'],
    ['when a professional is involved', 'Når det handler om huslejen'],
    ['a consent in force, with its no', 'Må **ikke** deles: økonomi'],
    ['the next meeting', 'tirsdag den 15. december 2026: 2\\. koordinerende møde'],
    ['when a consent runs out', 'tirsdag den 1. juni 2027'],
    ['a guideline', 'bestilles mindst 10 dage før'],
    ['what was parked', 'Ferie med børnene'],
    ['who takes over from whom', 'efter Dina Distrikt'],
    ['why', 'Dina skifter arbejde'],
  ])('holds %s', (_, tekst) => {
    expect(papir(KATEGORIER).markdown).toContain(tekst);
  });

  it('leaves out what is done, and the screening, whoever reads', () => {
    const { markdown, kategorier } = papir(KATEGORIER);
    expect(markdown).not.toContain('Er gjort');
    expect(markdown).not.toContain('VISITATIONENS ORD');
    expect(kategorier).not.toContain('visitation');
  });

  it.each([
    ['netværk', ['Nukaaka', 'søster', 'Bibi', 'huslejen']],
    ['kontakt', ['Prøvevej', '00 00 00 02', 'kalaallisut']],
    ['cpr', ['670190', 'personnummer']],
    ['helbred', ['pillerne', 'lægen']],
    ['misbrug', ['pillerne']],
    ['familie', ['med en dør']],
    ['bolig', ['med en dør']],
    ['beskæftigelse', ['To planer']],
  ] as const)('X-11, X-15, R-066 without the right to %s there is no trace of it', (kategori, ord) => {
    const { markdown, udeladt } = papir(KATEGORIER.filter((k) => k !== kategori));
    for (const skjult of ord) expect(markdown).not.toContain(skjult);
    expect(markdown).toContain('Skriver til kontoret');
    expect(udeladt).toContain(kategori);
  });
});

describe('R-190, R-102 the role sheet', () => {
  const kolleger = personer.parse({
    personer: [
      { id: 'p-22222', navn: 'Tove Tang', titel: 'socialrådgiver', organisation: 'Eksempelby Kommune', parttype: 'egen_myndighed', fagcenter: 'job', roller: ['tovholder'], email: 'tove@eksempelby.example', telefon: '00 00 00 07' },
      { id: 'p-33333', navn: 'Uden Rolle', organisation: 'Eksempelby Kommune', parttype: 'egen_myndighed' },
    ],
  }).personer; // prettier-ignore
  const samarbejd = { ...KOMMUNE, fagcentre: [{ id: 'job', navn: 'Arbejdsmarked' }] };
  const ark = (mappe: string) =>
    skrivOffentligtPapir(skabelon('faelles/rolleark'), rolleark, {
      samarbejd,
      metode: hentMetode(mappe),
      personer: kolleger,
    });

  it.each(['sus', 'soroe'])('%s: the task, each role with its ansvar, and how to reach whoever has it', async (mappe) => {
    const { markdown, kategorier } = ark(mappe);
    const { kerneopgave, rolleansvar } = hentMetode(mappe);
    expect(markdown).toContain(kerneopgave);
    for (const ansvar of Object.values(rolleansvar).flat()) expect(markdown).toContain(`- ${ansvar}`);
    expect(markdown).toContain('| Tove Tang, socialrådgiver | Arbejdsmarked | Eksempelby Kommune | tove@eksempelby.example | 00 00 00 07 |');
    expect(markdown).not.toContain('Uden Rolle');
    expect(kategorier).toEqual([]);
    await expect(markdown).toMatchFileSnapshot(`../golden/papirer/rolleark-${mappe}.md`);
  }); // prettier-ignore

  it.each([
    ['sus', 'R-074 bindeled', 'bindeled og skal ikke løse alle opgaver'],
    ['sus', 'R-075 one direction', 'alle til at gå i samme retning'],
    ['sus', 'R-076 the primary contact', 'primære kontakt'],
    ['sus', 'R-076 expert in own life', 'ekspert i sit eget liv'],
    ['sus', 'R-076 what decisions mean', 'hvad beslutningerne betyder'],
    ['sus', 'R-077 can be reached', 'Er til at få fat på'],
    ['sus', 'R-086 whom to involve', 'tilbudsoversigten, hvem der skal inddrages'],
    ['sus', 'R-060, R-088 who does what when', 'hvem der gør hvad hvornår'],
    ['soroe', 'R-103 the children', 'trygt børneliv'],
    ['soroe', 'R-108 the economy of the whole', 'samlede økonomi'],
    ['soroe', 'R-120 calls the citizen', 'Indkalder borgeren til formøde'],
    ['soroe', 'R-121 listens first', 'Lytter først'],
    ['soroe', 'R-124 the administrative tovholder', 'hjælper nye kollegaer i gang'],
    ['soroe', 'R-126 agreements only', 'kun aftalerne'],
    ['soroe', 'R-127 speaking time', 'borgeren og alle andre taletid'],
    ['soroe', 'R-128, R-129 the citizen’s goals', 'egne mål i jeg-form og har et mål for uddannelse'],
  ])('%s: %s', (mappe, _, tekst) => {
    expect(ark(mappe).markdown).toContain(tekst);
  });
});
