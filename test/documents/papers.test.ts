/** Every shipped paper as its reader gets it: test/golden/papirer holds them to be read by people. */

import { describe, expect, it } from 'vitest';
import { indkaldelsesskabelon, dagsordensskabelon } from '../../src/documents/paper-choice.ts';
import { skrivOffentligtPapir, skrivPapir, type Papir } from '../../src/documents/paper.ts';
import type { Modtager } from '../../src/documents/views/moedekilde.ts';
import { mødepapir } from '../../src/documents/views/moedepapir.ts';
import { rammepapir } from '../../src/documents/views/ramme.ts';
import type { Kategori, Parttype } from '../../src/model/kategorier.ts';
import { ramme } from '../../src/model/ramme.ts';
import { RAMMESKEMA } from '../../src/model/ramme-spoergsmaal.ts';
import { tilbud } from '../../src/model/tilbud.ts';
import { ALT, godkendt, hentMetode, KOMMUNE, LÆSERE, mødekilde, PERSONER, type Valg } from './eksempel.ts';
import { findSkabelon, skabelon } from './shipped.ts';

function til(type: Parttype): Modtager | undefined {
  return LÆSERE.find((l) => l.type === type)?.modtager;
}

function indkaldelse(valg: Omit<Valg, 'modtager'>, type: Parttype, må: readonly Kategori[]): Papir {
  const modtager = til(type);
  const kilde = mødekilde({ ...valg, ...(modtager && { modtager }) });
  const navn = indkaldelsesskabelon(kilde.metode, kilde.møde, type, 'aktivt');
  return skrivPapir(findSkabelon(valg.mappe, navn), mødepapir, kilde, godkendt(må));
}

function dagsorden(valg: Valg, må: readonly Kategori[]): Papir {
  const kilde = mødekilde(valg);
  return skrivPapir(
    findSkabelon(valg.mappe, dagsordensskabelon(kilde.metode, 'aktivt')),
    mødepapir,
    kilde,
    godkendt(må),
  );
}

const golden = (navn: string) => `../golden/papirer/${navn}.md`;

const MØDER = [
  { mappe: 'soroe', type: 'formøde', kort: 'formoede' },
  { mappe: 'soroe', type: 'samarbejdsmøde', kort: 'samarbejdsmoede' },
  { mappe: 'sus', type: 'koordinerende_møde', kort: 'koordinerende-moede' },
  { mappe: 'sus', type: 'fordelingsmøde', kort: 'fordelingsmoede' },
].flatMap((m) => [1, 2].map((nummer) => ({ ...m, nummer })));

const ADGANG: readonly { readonly type: Parttype; readonly ord: string; readonly må: readonly Kategori[] }[] =
  [
    { type: 'anden_myndighed', ord: 'myndighed', må: ALT },
    { type: 'privat', ord: 'privat', må: ['identitet', 'forløb'] },
    { type: 'pårørende', ord: 'uden-navn', må: ['forløb'] },
    { type: 'egen_myndighed', ord: 'intern', må: ALT },
    { type: 'borger', ord: 'borger', må: ALT },
  ];

it('a unit called what the kommune is called is named once below a letter', () => {
  const kilde = mødekilde({ mappe: 'sus', type: 'koordinerende_møde', nummer: 1 });
  const { samarbejd } = kilde;
  const ens = { ...samarbejd, afsender: { ...samarbejd.afsender, enhed: samarbejd.kommune } };
  const brev = skrivPapir(
    findSkabelon('sus', 'brev-til-borger'),
    mødepapir,
    { ...kilde, samarbejd: ens },
    godkendt(ALT),
  );
  expect(brev.markdown.trimEnd().split('\n').at(-1)).toBe(samarbejd.kommune);
});

describe.each(MØDER)('$mappe $type $nummer', ({ mappe, type, nummer, kort }) => {
  const valg = { mappe, type, nummer };
  const eksterne = hentMetode(mappe).mødetyper[type]?.med_eksterne === 'ja';
  const læsere = ADGANG.filter((a) => eksterne || a.type === 'borger');

  it.each(læsere)('R-146…R-154, R-139, R-140 the invitation: $ord', async ({ type: parttype, må, ord }) => {
    const { markdown } = indkaldelse(valg, parttype, må);
    await expect(markdown).toMatchFileSnapshot(golden(`${mappe}-${kort}-${nummer}-${ord}`));
  });

  it('R-168…R-170, X-22 the agenda, with and without the name', async () => {
    const navn = golden(`${mappe}-${kort}-${nummer}-dagsorden`);
    await expect(dagsorden(valg, ALT).markdown).toMatchFileSnapshot(navn);
    const uden = dagsorden(valg, ['forløb']).markdown;
    expect(uden).toMatch(new RegExp(`^# Dagsorden for ${nummer}\\. `));
    expect(uden).not.toContain('Aviaja');
  });
});

describe('what the letters hold', () => {
  const soroe = { mappe: 'soroe', type: 'samarbejdsmøde' };
  const første = indkaldelse({ ...soroe, nummer: 1 }, 'anden_myndighed', ALT).markdown;
  const næste = indkaldelse({ ...soroe, nummer: 2 }, 'anden_myndighed', ALT).markdown;
  const privat = indkaldelse({ ...soroe, nummer: 1 }, 'privat', ['identitet', 'forløb']);

  it.each([
    ['opening', 'Kære samarbejdspartner'],
    ['the kommune', 'Eksempelby Kommune'],
    ['the målgruppe', 'borgere i ressourceforløb og aktivitetsparate borgere, der er fyldt 30 år'],
    ['the purpose', 'tage et større ansvar, både for sit eget liv og for sin familie'],
    ['the name', 'Aviaja Eksempel'],
    ['the number, labelled', '**Erstatningspersonnummer:** 670190-0000'],
    ['the coordinator', 'Kim Koordinator er koordinerende sagsbehandler'],
    ['the cadence', 'hver tredje eller fjerde måned'],
    ['who was asked', 'i samråd med Aviaja Eksempel'],
    ['the time', 'tirsdag den 15. december 2026 kl. 9.30–11.00'],
    ['the place', 'Eksempelby Kommune, Rådhuset, 2. sal, lokale 2.14, Rådhuspladsen 1, 9999 Eksempelby'],
    ['the agenda', 'Dagsordenen er vedlagt'],
    ['the skema', 'udfylder mål- og aftaleskemaet sammen på mødet, og det bliver udleveret'],
    ['the deadline', 'senest tirsdag den 8. december 2026'],
    ['the reply', 'Kim Koordinator på telefon 00 00 00 01 eller e-mail kim.koordinator@eksempelby.example'],
    ['the signature', 'Kim Koordinator\\\nsocialrådgiver, koordinerende sagsbehandler\n'],
  ])('R-146…R-153 the first letter holds %s', (_, tekst) => {
    expect(første).toContain(tekst);
  });

  it.each([
    ['opening', 'Kære samarbejdspartnere i Aviaja Eksempels team'],
    ['the number of the meeting', 'det 2. samarbejdsmøde'],
    ['the appointment', 'Som aftalt på sidste møde'],
    ['the skema', 'Ligesom sidste gang udfylder vi mål- og aftaleskemaet'],
    ['the deadline (X-22)', 'senest tirsdag den 6. april 2027'],
    ['the time', 'tirsdag den 13. april 2027 kl. 9.30–11.00'],
  ])('R-154 the follow-up letter holds %s', (_, tekst) => {
    expect(næste).toContain(tekst);
  });

  it('R-149…R-152 lists the four answers', () => {
    for (const brev of [første, næste]) expect(brev.match(/^[1-4]\. /gm)).toHaveLength(4);
  });

  it('X-11 without the right to the number there is no trace of one, and the sender is told', () => {
    expect(privat.markdown).not.toMatch(/670190|personnummer|Erstatning/);
    expect(privat.markdown).toContain('**Navn:** Aviaja Eksempel\n');
    expect(privat.udeladt).toContain('cpr');
    expect(privat.kategorier).toEqual(['identitet', 'forløb']);
  });

  it('R-079 a meeting at home shows the address to those who may have it, and only to them', () => {
    const hjemme = { ...soroe, nummer: 1, sted: { hos: 'borger' } };
    const alle = indkaldelse(hjemme, 'anden_myndighed', ALT);
    expect(alle.markdown).toContain('hjemme hos Aviaja Eksempel, Prøvevej 7, 2. th., 9999 Eksempelby');
    const få = indkaldelse(hjemme, 'privat', ['identitet', 'forløb']);
    expect(få.markdown).toContain('**Sted:** hjemme hos Aviaja Eksempel\n');
    expect(få.udeladt).toContain('kontakt');
    expect(indkaldelse(hjemme, 'borger', ALT).markdown).toContain('**Hvor:** hjemme hos dig\n');
  });

  it('without the right to the network there is no trace of a list, and the sender is told', () => {
    const papir = indkaldelse({ mappe: 'sus', type: 'koordinerende_møde', nummer: 1 }, 'privat', [
      'identitet',
      'forløb',
    ]);
    expect(papir.markdown).not.toMatch(/Indkaldt er|^-\s*$/m);
    expect(papir.udeladt).toContain('netværk');
  });

  it('counts what the paper tells, not what it could have told', () => {
    const papir = dagsorden({ ...soroe, nummer: 1 }, ALT);
    expect(papir.kategorier).toEqual(['identitet', 'forløb']);
    expect(papir.udeladt).toEqual([]);
  });

  it('refuses an approval that was given for another purpose', () => {
    const plan = godkendt(ALT, 'plan');
    const kilde = mødekilde({ ...soroe, nummer: 1 });
    const brev = skabelon('soroe/indkaldelse-foerste');
    expect(() => skrivPapir(brev, mødepapir, kilde, plan)).toThrow(RangeError);
  });
});

describe('ramme vis', () => {
  const svar = Object.fromEntries(
    RAMMESKEMA.map(({ nøgle, spørgsmål }) => [
      nøgle,
      Object.fromEntries(
        spørgsmål.map((s) => {
          const svarFor = {
            tekst: `Svar på ${s.krav}.\n\n- første del\n- anden del`,
            planer: [{ navn: 'Min Plan', tilgængelig_for: 'Jobcentret | socialforvaltningen' }],
            områder: [{ område: 'Social', funktioner: 'Tovholdere' }],
            personer: ['p-r4k2m'],
            dato: '2026-06-01',
            person: 'p-r4k2m',
          };
          return [s.nøgle, svarFor[s.form]];
        }),
      ),
    ]),
  );
  const tilbudListe = tilbud.parse({
    tilbud: [
      { id: 't-5j7np', navn: 'Værestedet Prøven', sektor: 'kommunal', målgruppe: 'Voksne', indhold: 'Mad og samtale', adgang: 'henvendelse', kontakt: { telefon: '00 00 00 03' } },
      { id: 't-6j7np', navn: 'Foreningen Eksempel', sektor: 'frivillig', målgruppe: 'Unge', indhold: 'Mentorer', visitation: 'Ring først', sprog: ['kalaallisut'] },
    ],
  }).tilbud; // prettier-ignore

  const fuld = ramme.parse({ ...svar, godkendelse: { dato: '2026-06-10', af: 'styregruppen' } });
  const vis = (r: typeof fuld, tilbudene: typeof tilbudListe) =>
    skrivOffentligtPapir(skabelon('faelles/ramme'), rammepapir, {
      samarbejd: KOMMUNE,
      ramme: r,
      personer: PERSONER,
      tilbud: tilbudene,
    });

  it('R-022…R-052 shows every question with its answer', async () => {
    const { markdown, kategorier } = vis(fuld, tilbudListe);
    for (const s of RAMMESKEMA.flatMap((g) => [...g.spørgsmål])) {
      expect(markdown).toContain(`### ${s.spørgsmål.replace(/\|/g, '\\|')}`);
      if (s.form === 'tekst') expect(markdown).toContain(`Svar på ${s.krav}.`);
    }
    expect(kategorier).toEqual([]);
    await expect(markdown).toMatchFileSnapshot(golden('ramme'));
  });

  it('R-018 says so when a question is unanswered and the ramme is not approved', async () => {
    const { markdown } = vis(ramme.parse({}), []);
    expect(markdown).toContain('Rammen er ikke godkendt endnu.');
    expect(markdown.match(/_Ikke besvaret endnu\._/g)).toHaveLength(
      RAMMESKEMA.reduce((sum, { spørgsmål }) => sum + spørgsmål.length, 0),
    );
  });
});
