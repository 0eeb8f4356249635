/** The mål- og aftaleskema through the whole program: begun, filled, followed up, signed, shown and given to those who may have it. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GRUND, kommune, VISITATION, type Verden } from './kommune.ts';
import { type Målverden, målverden } from './maalverden.ts';

const FIL = 'maal-og-aftaler.yaml';

describe('a skema that is there', () => {
  let v: Målverden;
  beforeEach(() => (v = målverden()));
  afterEach(() => v.remove());

  test('R-107 the whole form on the screen, without the name until it is asked for', async () => {
    const { out, code } = await v.run(['mål', 'vis', v.id]);
    expect(code).toBe(0);
    for (const del of ['Sagsresumé', 'Indsats', 'Formål', 'Mål', 'Køreplan', 'Underskrifter'])
      expect(out).toContain(`\n${del}`);
    expect(out).toContain('g-c8n5t  Jeg vil sove uden piller.');
    expect(out).not.toContain('Tanja');
    expect((await v.run(['mål', 'vis', v.id, '--navne'])).out).toContain('borger: Tanja');
  });

  test('R-128 R-159 a goal is added with an id, another changed by its id; ids, comments and the rest stay', async () => {
    const før = v.fil(FIL);
    const svar = `mål:
  - {område: andet, mål: Jeg vil have et kørekort, handlinger: [Kirsten kører med mig], ansvarlige: [borger]}
  - {id: g-7xw4d, på_sigt: nej}
køreplan: {ansvarlig: p-t7bne, næste: 2027-03-15}
`;
    const { code, err } = await v.fra(['mål', 'sæt', v.id], svar);
    expect([code, err]).toEqual([0, expect.stringContaining('Det næste:')]);
    const efter = v.fil(FIL);
    expect(efter).toMatch(/- id: g-[2-9a-z]{5}\n {4}område: andet\n {4}mål: Jeg vil have et kørekort/);
    expect(efter).toContain('# Målene er hendes egne.');
    expect(efter.match(/g-7xw4d[^]*?på_sigt: (\w+)/)?.[1]).toBe('nej');
    for (const linje of før.split('\n').filter((l) => !/på_sigt|næste|^mål/.test(l))) {
      expect(efter).toContain(linje);
    }
    expect(v.log()[0]).toBe(`mål: skema rettet (${v.id})`);
  });

  test('X-15 asks what a goal and the other texts also tell of, where there is a terminal', async () => {
    const mål = ['mål', 'hverdag', 'andet', 'Jeg vil ned i øl', true, '', '', 'borger', ['misbrug']];
    const indsats = ['indsatser', 'Samtaler', ['helbred'], '', '2026-11-21', '', ''];
    const forhold = ['andre_forhold', 'Bor alene; har hund', []];
    const { code } = await v.run(['mål', 'sæt', v.id], {
      answers: [...mål, ...indsats, ...forhold, 'færdig'],
    });
    expect(code).toBe(0);
    const efter = v.fil(FIL);
    expect(efter).toMatch(/mål: Jeg vil ned i øl\n[^]*? {4}om:\n {6}- misbrug\n/);
    expect(efter).toMatch(/støtte:\n +tekst: Samtaler\n +om:\n +- helbred\n/);
    expect(efter).toMatch(/andre_forhold:\n +- Bor alene\n +- har hund\n/);
  });

  test('the rules advise the writer, and stop nothing (R-128)', async () => {
    const { code, err } = await v.fra(
      ['mål', 'sæt', v.id],
      'mål: [{område: bolig, mål: Borgeren skal have hjælp}]\n',
    );
    expect(code).toBe(0);
    expect(err).toContain('advarsel: Målet taler om borgeren udefra.');
    expect(err).toContain('»Jeg vil …«');
    expect(err).not.toContain('Borgeren skal have hjælp');
  });

  test.each([
    ['a goal nobody has', 'mål: [{id: g-22222, på_sigt: nej}]\n', 'Målet findes ikke i skemaet.'],
    [
      'a new goal without an area',
      'mål: [{mål: Jeg vil noget}]\n',
      'Et nyt mål skal have et område og et mål.',
    ],
    ['signatures', 'underskrifter: []\n', '[fil/ukendt-noegle]'],
  ])('refuses %s and writes nothing', async (_, svar, ventet) => {
    const før = v.fil(FIL);
    const { code, err, out } = await v.fra(['mål', 'sæt', v.id], svar);
    expect(code).toBeGreaterThan(0);
    expect(err + out).toContain(ventet);
    expect(v.fil(FIL)).toBe(før);
  });

  test('R-159 whether a goal is reached is added to, never overwritten, and a no has a reason', async () => {
    const uden = await v.run(['mål', 'status', v.id, 'g-c8n5t', 'ikke_nået']);
    expect([uden.code, uden.err]).toEqual([2, expect.stringContaining('mangler svar')]);
    await v.fra(['mål', 'status', v.id, 'g-c8n5t', 'ikke_nået'], 'årsag: Ferien kom imellem\n');
    const { code } = await v.run(['mål', 'status', v.id, 'g-c8n5t', 'nået', '--den', '2026-11-20']);
    expect(code).toBe(0);
    const dette = /g-c8n5t[^]*?(?=\n {2}- id)/.exec(v.fil(FIL))?.[0] ?? '';
    expect(dette.match(/nået: (ja|nej)/g)).toEqual(['nået: nej', 'nået: nej', 'nået: ja']);
    expect(dette).toContain('Halvvejs.');
    expect((await v.run(['mål', 'vis', v.id])).out).not.toContain('ændret siden underskriften');
  });

  test.each([
    ['naaet', ['mål', 'status', '2026-k7q3x', 'g-c8n5t', 'naaet'], 0],
    ['måske', ['mål', 'status', '2026-k7q3x', 'g-c8n5t', 'måske'], 2],
    ['a name every object has', ['mål', 'status', '2026-k7q3x', 'g-c8n5t', 'constructor'], 2],
    ['an unknown goal', ['mål', 'status', '2026-k7q3x', 'g-22222', 'nået'], 2],
    ['tomorrow', ['mål', 'status', '2026-k7q3x', 'g-c8n5t', 'nået', '--den', '2026-11-22'], 2],
  ])('status: %s', async (_, argv, ventet) => {
    expect((await v.run(argv)).code).toBe(ventet);
  });

  test('R-166 a change after the signing is not signed, and only those missing can sign again', async () => {
    const alle = await v.run(['mål', 'underskriv', v.id, '--hvem', 'borger']);
    expect([alle.code, alle.err]).toEqual([2, expect.stringContaining('Alle har skrevet under')]);
    await v.fra(['mål', 'sæt', v.id], 'formål: [At jeg kan holde hverdagen]\n');
    expect((await v.run(['mål', 'vis', v.id])).out).toContain(
      'borgeren: noget er ændret eller aftalt siden underskriften',
    );
    v.write('underskrevet.pdf', 'det skannede papir');
    const skriv = ['mål', 'underskriv', v.id, '--hvem', 'borger', '--scan', 'underskrevet.pdf'];
    const { code, err } = await v.run(skriv);
    expect([code, err]).toEqual([0, expect.stringContaining('Det mangler endnu: p-t7bne')]);
    expect(v.fil(FIL)).toMatch(/hvem: borger\n {4}dato: 2026-11-21\n {4}scan: sha256-[0-9a-f]{64}\n/);
    expect(v.fil(FIL)).not.toContain('det skannede papir');
    const igen = await v.run(skriv);
    expect([igen.code, igen.err]).toEqual([2, expect.stringContaining('har allerede skrevet under')]);
    const fremmed = await v.run(['mål', 'underskriv', v.id, '--hvem', 'p-qj235']);
    expect([fremmed.code, fremmed.err]).toEqual([
      2,
      expect.stringContaining('ikke blandt dem, der skriver under'),
    ]);
  });

  test('R-163 R-130 refuses to sign while the citizen’s view is missing, and says all that stands in the way', async () => {
    v.ret(FIL, /holdning: \|\n(?: {2}.*\n)+/.exec(v.fil(FIL))?.[0] ?? '?', '');
    v.ret(FIL, 'ansvarlige: [p-ta66k]', 'ansvarlige: []');
    const { code, err } = await v.run(['mål', 'underskriv', v.id, '--hvem', 'borger']);
    expect(code).toBe(2);
    expect(err).toContain('Borgerens holdning til planen står der ikke');
    expect(err).toContain('Mål uden en ansvarlig: g-7xw4d');
  });

  test('R-133 R-143 an extract for one professional is what they may have, kept and logged with its basis', async () => {
    const { code, out, err } = await v.run(['mål', 'vis', v.id, '--for', 'p-r4k2m']);
    expect(code).toBe(0);
    expect(out).toContain('# Uddrag af mål- og aftaleskemaet til Anne-Grethe Lundtofte Sild');
    expect(err).toContain(`skrev skemaer/2026-11-21-p-r4k2m.md`);
    const log = v.fil('delinger.yaml');
    expect(log).toMatch(/papir: skemaer\/2026-11-21-p-r4k2m\.md\n {4}modtager: p-r4k2m\n {4}formål: plan\n/);
    expect(log).toContain('s-q25ts');
    expect(log).not.toContain('oplevelse');
    await v.run(['mål', 'vis', v.id, '--for', 'p-r4k2m']);
    expect(v.fil('delinger.yaml')).toBe(log);
  });

  test('an extract for somebody of the network is addressed to them', async () => {
    const { code, out } = await v.run(['mål', 'vis', v.id, '--for', 'n-3etc6', '--vis']);
    expect([code, out]).toEqual([0, expect.stringContaining('aftaleskemaet til Inger Ravnhøjgård\n')]);
  });

  test('X-20 nothing is made for somebody without a basis, and --vis leaves no trace', async () => {
    const før = v.fil('delinger.yaml');
    const { code, err, out } = await v.run(['mål', 'vis', v.id, '--for', 'p-n6kg7']);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('p-n6kg7 må ikke få')]);
    expect((await v.run(['mål', 'vis', v.id, '--for', 'p-99999'])).err).toContain('En modtager kendes ikke.');
    const plan = await v.run(['mål', 'vis', v.id, '--borger', '--vis']);
    expect([plan.out, plan.err]).toEqual([
      expect.stringContaining('# Din plan'),
      expect.not.stringContaining('Det næste'),
    ]);
    expect((await v.run(['mål', 'vis', v.id, '--borger', '--for', 'p-r4k2m'])).code).toBe(2);
    expect(v.fil('delinger.yaml')).toBe(før);
    expect(v.log()).toEqual(['start']);
  });

  test('R-130 the skema to be signed, as a page to print', async () => {
    const { out, err } = await v.run(['mål', 'vis', v.id, '--underskrift', '--som', 'html']);
    expect(out).toMatch(/^<!doctype html>[^]*<th[^>]*>Underskriver<\/th>/i);
    expect(err).toContain('Papiret viser ikke CPR-nummer');
  });

  test('R-167 prints the references in force on the day: Min Plan is not, after the line in grundlag.yaml has run out', async () => {
    const papir = ['mål', 'vis', v.id, '--underskrift', '--vis'];
    v.setToday('2026-12-31');
    expect((await v.run(papir)).out).toContain(
      '- Servicelovens § 141\n- Lov om en aktiv beskæftigelsesindsats § 40 (Min Plan)\n',
    );
    v.setToday('2027-01-01');
    const { out } = await v.run(papir);
    expect(out).toContain('- Servicelovens § 141\n- Retssikkerhedsloven\n');
    expect(out).not.toContain('Min Plan');
  });

  test('R-188 prints the newest wording of a reference, once, while the line before it has no last day', async () => {
    const ny = '  - {id: handleplan, tekst: Barnets og voksnes lov § 1, gyldig_fra: 2026-11-01}\n';
    v.write('grundlag.yaml', v.read('grundlag.yaml').replace('lovhenvisninger:\n', `lovhenvisninger:\n${ny}`));
    const { out } = await v.run(['mål', 'vis', v.id, '--underskrift', '--vis']);
    expect(out).toContain('- Barnets og voksnes lov § 1\n- Lov om en aktiv');
    expect(out).not.toContain('Servicelovens § 141');
  }); // prettier-ignore

  test('what is new since the latest meeting, in words for the citizen', async () => {
    v.setToday('2026-11-25');
    await v.run(['mål', 'status', v.id, 'g-c8n5t', 'nået']);
    await v.fra(['mål', 'sæt', v.id], 'mål: [{område: andet, mål: Jeg vil på ferie}]\nkøreplan: {ansvarlig: p-t7bne, næste: 2027-01-15}\n');
    const { out } = await v.run(['mål', 'vis', v.id, '--ændret']);
    expect(out).toBe(`Det er ændret siden 21. november 2026:
- Nået 25. november 2026: »Jeg vil sove uden piller.«
- Nyt mål: »Jeg vil på ferie«
- Vi taler om det igen senest 15. januar 2027
`);
    expect((await v.run(['mål', 'vis', v.id, '--siden', '2026-11-25'])).out).toContain('- Ingenting.');
  }); // prettier-ignore

  test('a helhedsorienteret plan is given on its own consent, not on the one to exchange', async () => {
    v.ret(FIL, 'plantype: almindelig', 'plantype: helhedsorienteret');
    const { code, err } = await v.run(['mål', 'vis', v.id, '--for', 'p-r4k2m']);
    expect([code, err]).toEqual([2, expect.stringContaining('én helhedsorienteret plan')]);
    expect((await v.run(['tjek'])).out).toContain('[maal/helhedsorienteret]');
  });

  test('tjek reads the skema, the experience and the journal list', async () => {
    expect((await v.run(['tjek'])).out).not.toMatch(/maal\/|oplevelse\//);
    v.setToday('2026-12-16');
    expect((await v.run(['tjek'])).out).toContain('[maal/opfoelgning]');
    v.ret('oplevelse.yaml', 'm-8x8tq', 'm-22222');
    expect((await v.run(['tjek'])).out).toContain('[oplevelse/ukendt-moede]');
  });
});

describe('R-142 R-185 X-08: the citizen is asked about the meetings', () => {
  let v: Målverden;
  const SVAR = 'relation: ja\nmål_og_emner: nej\ntilgang_og_metode: ja\ngenerelt: delvist\n';
  beforeEach(() => (v = målverden()));
  afterEach(() => v.remove());

  test('at the third formøde, in a file of its own', async () => {
    const tidligt = await v.fra(['oplevelse', 'registrer', v.id], SVAR);
    expect([tidligt.code, tidligt.err]).toEqual([2, expect.stringContaining('ikke noget møde')]);
    v.setToday('2026-11-24');
    v.ret('moeder/formoede-3-zknjm/moede.yaml', 'status: indkaldt', 'status: holdt');
    expect((await v.run(['tjek'])).out).toContain('[oplevelse/mangler]');
    const { code } = await v.fra(['oplevelse', 'registrer', v.id], SVAR);
    expect(code).toBe(0);
    expect(v.fil('oplevelse.yaml')).toContain('m-zknjm');
    expect((await v.run(['tjek'])).out).not.toContain('oplevelse/');
    const igen = await v.fra(['oplevelse', 'registrer', v.id, '--møde', 'm-zknjm'], SVAR);
    expect([igen.code, igen.err]).toEqual([2, expect.stringContaining('allerede svar')]);
  });

  test('asks the four questions where there is a terminal', async () => {
    v.setToday('2026-11-24');
    v.ret('moeder/formoede-3-zknjm/moede.yaml', 'status: indkaldt', 'status: holdt');
    const { transcript } = await v.run(['oplevelse', 'registrer', v.id], { answers: ['ja', 'ja', 'nej', 'ønsker_ikke_at_svare'] }); // prettier-ignore
    expect(transcript.match(/^\? (Relation|Mål og emner|Tilgang og metode|Generelt)/gm)).toHaveLength(4);
    expect(v.fil('oplevelse.yaml')).toContain('generelt: ønsker_ikke_at_svare');
  });

  test('counts nothing that could point at one of few', async () => {
    const { code, out } = await v.run(['oplevelse', 'samlet']);
    expect([code, out]).toEqual([0, 'Der er svar fra færre end 5 borgere, så intet kan vises endnu.\n']);
  });
});

test('R-144 the journal list: formøder as jobsamtaler, samarbejdsmøder as samtaler, and what has been entered', async () => {
  const v = målverden();
  const { out } = await v.run(['forløb', 'journal', v.id]);
  expect(out).toContain('2026-05-26  m-2hc8r  møde      jobsamtale (1. formøde): IKKE FØRT');
  expect(out).toContain('m-7k2qx  møde      samtale (1. samarbejdsmøde)');
  expect(out).not.toContain('m-zknjm');
  const uden = await v.run(['forløb', 'journal', v.id, '--ført', 'm-7k2qx']);
  expect(uden.code).toBe(2);
  const før = [
    'forløb',
    'journal',
    v.id,
    '--ført',
    'm-7k2qx',
    '--system',
    'Fagsystemet',
    '--den',
    '2026-06-17',
  ];
  expect((await v.run(før)).code).toBe(0);
  expect((await v.run(['forløb', 'journal', v.id, '--ført', 's-q25ts', '--system', 'Arkivet'])).code).toBe(0);
  const efter = (await v.run(['forløb', 'journal', v.id])).out;
  expect(efter).toContain('samtale (1. samarbejdsmøde): ført i Fagsystemet 17. juni 2026');
  expect(efter).toContain('samtykke (udveksling): ført i Arkivet 21. november 2026');
  expect((await v.run(før)).err).toContain('Det venter ikke på at blive ført: m-7k2qx.');
  v.remove();
});

describe('a new skema', () => {
  let v: Verden;
  let id: string;
  beforeEach(async () => {
    v = await kommune('soroe');
    id = await v.nyt();
    await v.fra(['forløb', 'visiter', id], VISITATION.soroe);
    await v.fra(['forløb', 'tovholder', id, '--person', 'p-33333'], GRUND);
  });
  afterEach(() => v.remove());

  test('there is nothing to show or sign until it is begun', async () => {
    for (const argv of [['vis', id], ['underskriv', id]]) {
      const { code, err } = await v.run(['mål', ...argv]);
      expect([code, err]).toEqual([2, expect.stringContaining(`samarbejd mål sæt ${id}`)]);
    }
  }); // prettier-ignore

  test('is begun by questions, one part at a time; the file says what each part is', async () => {
    const answers = ['mål', 'bolig', 'andet', 'Jeg vil bo her', 'nej', '', 'Ringe; Skrive', 'borger; p-33333', [], 'holdning', 'Det er godt', [], 'færdig']; // prettier-ignore
    const { code } = await v.run(['mål', 'sæt', id], { answers });
    expect(code).toBe(0);
    const text = v.read(`forloeb/${id}/maal-og-aftaler.yaml`);
    expect(text).toMatch(/^# Fortroligt/);
    expect(text).toContain('# Borgerens holdning');
    expect(text).toMatch(/id: g-[2-9a-z]{5}\n {4}område: bolig/);
    expect(text).toContain('mål: Jeg vil bo her');
    expect((await v.run(['mål', 'vis', id])).out).toContain('ansvarlig: borgeren og Tove Holderup');
  });
});
