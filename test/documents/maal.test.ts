/** The papers of a mål- og aftaleskema, as their readers get them, and that no goal reaches somebody who may not know of it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { Sensitive } from '../../src/base/sensitive.ts';
import { skrivPapir } from '../../src/documents/paper.ts';
import type { Form } from '../../src/documents/shape.ts';
import { målskema } from '../../src/documents/views/maal.ts';
import type { Målkilde } from '../../src/documents/views/maalkilde.ts';
import { VISNINGER } from '../../src/documents/views/register.ts';
import { aftale } from '../../src/model/aftale.ts';
import { type Kategori, SAMTYKKEKATEGORIER, OM_KATEGORIER } from '../../src/model/kategorier.ts';
import { målOgAftaler } from '../../src/model/maal-og-aftaler.ts';
import { OMRÅDER, OMRÅDENAVNE } from '../../src/model/maal.ts';
import { team } from '../../src/rules/maal-team.ts';
import { FORLØB, godkendt, hentMetode, KOMMUNE, PERSONER } from './eksempel.ts';
import { skabelon } from './shipped.ts';

const DAG = dato('2026-12-01');
const FORLØBET = {
  ...FORLØB,
  støttepersoner: [{ person: 'p-2b3cd', fra: DAG, art: 'frivilligt_mentorkorps' as const }],
  tovholdere: [{ person: 'p-r4k2m', fra: DAG, midlertidig: false }],
  koordinerende_sagsbehandlere: [{ person: 'p-r4k2m', fra: DAG }],
};

/** One goal in each area; its text names the area, so that a paper can be searched for it. */
const SKEMA = målOgAftaler.parse({
  seneste_møde: '2026-11-24',
  resumé: {
    uddannelse: 'Gartner, første år',
    diagnoser: 'En diagnose',
    erhvervserfaring: 'Ti år i et køkken',
    tidligere_indsatser: [{ tekst: 'Behandling i foråret', om: ['misbrug'] }, 'Praktik i 2025'],
  },
  indsatser: [
    { støtte: 'Støtte i hjemmet', paragraf: 'SEL § 85', starter: '2026-06-01', beskæftigelsestilbud: 'Praktik' },
  ],
  formål: [{ tekst: 'At beholde boligen', om: ['bolig'] }],
  andre_forhold: ['Møder holdes med tolk'],
  mål: OMRÅDENAVNE.map((område, i) => ({
    id: `g-2222${"23456789a"[i] ?? ""}`,
    område,
    måltype: område === 'fagligt' ? 'uddannelse' : 'andet',
    på_sigt: område === 'fagligt' ? 'ja' : 'nej',
    mål: `Jeg vil noget med ${OMRÅDER[område].navn.toLowerCase()}`,
    delmål: [`Jeg begynder med ${OMRÅDER[område].navn.toLowerCase()}`],
    handlinger: ['Vi taler sammen', 'Vi ringer'],
    ansvarlige: ['borger', 'p-4f5gh', 'n-6w3tz'],
    status: område === 'hverdag' ? [{ dato: '2026-11-24', nået: 'nej', årsag: 'Der kom noget i vejen' }] : [],
  })),
  køreplan: { ansvarlig: 'p-r4k2m', næste: '2027-03-01' },
  holdning: 'Jeg er enig i det meste',
  godkendelse: { dato: '2026-11-24', formål: 'ja', må_sendes: 'ja' },
}); // prettier-ignore

function kilde(mappe: string, modtager: string | undefined): Målkilde {
  const metode = hentMetode(mappe);
  const grundlag = { grundlag: [], lovhenvisninger: [] };
  const linjer = team({ skema: SKEMA, forløb: FORLØBET, samtykker: [], møder: [], personer: PERSONER, metode, grundlag, dag: DAG }); // prettier-ignore
  return {
    samarbejd: KOMMUNE,
    metode,
    forløb: FORLØBET,
    skema: SKEMA,
    personer: PERSONER,
    team: linjer,
    kontakt: PERSONER[0],
    støtteperson: linjer.find(({ id }) => id === 'p-2b3cd'),
    underskrevet: new Map([['borger', DAG]]),
    aftaler: [
      aftale.parse({ id: 'a-22222', hvem: 'p-2b3cd', hvad: 'Ringer til boligselskabet.', hvornår: '2026-12-10', om: ['bolig'] }),
      aftale.parse({ id: 'a-33333', hvem: 'borger', hvad: 'tager papirerne med', hvornår: '2026-12-08' }),
      aftale.parse({ id: 'a-44444', hvem: 'p-4f5gh', hvad: 'skriver til lægen', hvornår: '2026-12-20', om: ['helbred'] }),
    ],
    nyt: {
      siden: dato('2026-08-11'),
      ændringer: [{ tekst: new Sensitive('Nyt mål: »Jeg vil noget med bolig«'), om: ['bolig'] }],
      udførte: [aftale.parse({ id: 'a-55555', hvem: 'p-r4k2m', hvad: 'finder en tolk', hvornår: '2026-09-01', status: 'udført', udført: '2026-08-30' })],
      bortfaldne: [aftale.parse({ id: 'a-66666', hvem: 'borger', hvad: 'finder kontrakten frem', hvornår: '2026-09-01', status: 'bortfaldet', bortfaldet: '2026-08-30' })],
      ændrede: [aftale.parse({ id: 'a-33333', hvem: 'borger', hvad: 'tager papirerne med', hvornår: '2026-12-08' })],
    },
    lovhenvisninger: ['Servicelovens § 141', 'Lov om en aktiv beskæftigelsesindsats § 40 (Min Plan)'],
    modtager,
    dag: DAG,
  }; // prettier-ignore
}

const ALT = SAMTYKKEKATEGORIER;
const skriv = (navn: string, modtager?: string, må: readonly Kategori[] = ALT, mappe = 'soroe') =>
  skrivPapir(skabelon(`faelles/${navn}`), målskema, kilde(mappe, modtager), godkendt(må, 'plan'));

describe.each(['soroe', 'sus'])('%s', (mappe) => {
  it.each([
    ['maal-og-aftaleskema', undefined],
    ['maal-til-borger', 'borger'],
    ['maal-uddrag', 'p-4f5gh'],
  ])('R-107 R-133 R-155…R-166 the paper: %s', async (navn, modtager) => {
    const { markdown } = skriv(navn, modtager, ALT, mappe);
    await expect(markdown).toMatchFileSnapshot(`../golden/papirer/${mappe}-${navn}.md`);
  });
});

describe('what the form holds', () => {
  const { markdown } = skriv('maal-og-aftaleskema');

  it.each([
    ['R-155 the date of the latest meeting', '**Dato for seneste møde:** tirsdag den 24. november 2026'],
    ['R-155 the citizen', '**Borgerens navn:** Aviaja Eksempel\\\n**Erstatningspersonnummer:** 670190-0000\\\n**Adresse:** Prøvevej 7, 2. th., 9999 Eksempelby\\\n**Tlf.nr.:** 00 00 00 02'],
    ['R-155 the støtteperson', '**Borgerens støtteperson:** Bo Bostøtte\\\n**Støttepersonens tlf.nr.:**'],
    ['R-156 the resumé', '**Diagnoser:** En diagnose'],
    ['R-156 earlier efforts', '- Behandling i foråret\n- Praktik i 2025'],
    ['R-157 the support', '**Støtte:** Støtte i hjemmet\\\n**Jf. §:** SEL § 85\\\n**Starter den:** mandag den 1. juni 2026\\\n**Varighed:** Vurderes løbende'],
    ['R-158 the purpose', '## Formål med støtten\n\n- At beholde boligen'],
    ['R-159 the columns', '| Område | Mål og delmål | Handlinger | Ansvarlige | Er målet nået? Årsag |'],
    ['R-159 a goal not reached', '| Nej: Der kom noget i vejen |'],
    ['R-129 a goal for later', '(på sigt)'],
    ['R-162 the plan', '**Vi tager situationen op igen:** mandag den 1. marts 2027'],
    ['R-163 the citizen’s view', 'Jeg er enig i det meste'],
    ['R-164 X-18 the team', '| Navn | Rolle | Organisation | Kontakt | Samtykke | Underskriver |'],
    ['R-165 the permission', 'godkendt formålet og sagt ja til, at skemaet sendes'],
    ['R-166 a signature', '| tirsdag den 1. december 2026 | | Borger: Aviaja Eksempel |'],
    ['R-166 a line to sign on', '|  | | Dina Distrikt |'],
  ])('%s', (_, tekst) => {
    expect(markdown).toContain(tekst);
  }); // prettier-ignore

  it('R-160 R-161 every area has its row', () => {
    for (const { navn } of Object.values(OMRÅDER)) expect(markdown).toContain(`| **${navn}** |`);
  });

  it('R-167 refers to the law that is in force, never to the dead paragraphs', () => {
    expect(markdown).toContain('- Lov om en aktiv beskæftigelsesindsats § 40 (Min Plan)');
    expect(markdown).not.toMatch(/§ 27|Jobplan/);
  });
});

it('R-133 the extract: own goals whole, the others by name only, and whose the responsibility is', () => {
  const { markdown } = skriv('maal-uddrag', 'p-2b3cd');
  expect(markdown).toContain('Du er ikke ansvarlig for et mål i skemaet.');
  expect(markdown).not.toContain('Vi ringer');
  expect(skriv('maal-uddrag', 'p-4f5gh').markdown).toContain('Vi taler sammen · Vi ringer');
  expect(markdown).toContain('Du vurderer selv, om uddraget kan lægges på din egen sag');
});

it('R-108 the page for the citizen speaks to them: no paragraphs, no CPR number, no word for them but du', () => {
  const { markdown } = skriv('maal-til-borger', 'borger');
  expect(markdown).not.toMatch(/§|670190|borgeren/i);
  expect(markdown).toContain('Det gør du sammen med Dina Distrikt og Nukaaka Eksempel.');
});

describe('a reader who may not know everything', () => {
  it('gets a goal only when everything it tells of is permitted, in every paper', () => {
    const må = fc.subarray([...OM_KATEGORIER]);
    fc.assert(
      fc.property(
        må,
        fc.constantFrom('maal-og-aftaleskema', 'maal-uddrag', 'maal-til-borger'),
        (nogle, navn) => {
          const { markdown, udeladt } = skriv(navn, 'p-4f5gh', ['identitet', 'forløb', ...nogle]);
          for (const område of OMRÅDENAVNE) {
            const { om, navn: områdenavn } = OMRÅDER[område];
            const ventet = om.every((k) => nogle.includes(k));
            expect(markdown.includes(`Jeg vil noget med ${områdenavn.toLowerCase()}`)).toBe(ventet);
            if (!ventet)
              expect(udeladt).toEqual(expect.arrayContaining(om.filter((k) => !nogle.includes(k))));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('learns no name of the network or the team without netværk', () => {
    const { markdown } = skriv('maal-og-aftaleskema', 'p-4f5gh', ['identitet', 'forløb', 'bolig']);
    expect(markdown).not.toMatch(/Nukaaka|Bo Bostøtte/);
    expect(markdown).toContain('borgeren, Dina Distrikt og andre i teamet');
  });
});

function kategorier(form: Form<never>): readonly string[] {
  if (form.art === 'felt') return [form.kategori, ...(form.flet ? [form.flet.kategori] : [])];
  if (form.art === 'liste') return [form.kategori, ...kategorier(form.post)];
  return Object.values(form.felter).flatMap(kategorier);
}

it('X-08 no view of any paper has a field for what the citizen says about the meetings', () => {
  for (const visning of Object.values(VISNINGER)) expect(kategorier(visning)).not.toContain('oplevelse');
});
