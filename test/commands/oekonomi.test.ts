/** The økonomiark from the meeting to Økonomi, through the whole program (R-179…R-182, X-19). */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { målverden, type Målverden } from './maalverden.ts';

let verden: Målverden;
beforeEach(() => {
  verden = målverden();
  const folk = verden.read('personer.yaml').replace('sotj@bakkekoebing.example', 'proeve@eksempel.example');
  verden.write('personer.yaml', folk);
});
afterEach(() => verden.remove());

const svar = (ændret: readonly [string, string][] = []) =>
  ændret.reduce((text, [fra, til]) => text.replace(fra, til), [
    'anden_bevilling: ja',
    'møde: m-5as72',
    'besluttet: {dato: 2026-09-15, af: [p-ja6h9, p-zhdqv]}',
    'indsats: Støtte i skoletiden',
    'paragraf: SEL § 85',
    'periode: {fra: 2026-10-01, til: 2026-12-31}',
    'udgift: {center: boern, beløb: "12.345,50", ansvarlig: p-ja6h9}',
    'ellers: {center: social}',
    '',
  ].join('\n')); // prettier-ignore
const ny = (ændret: readonly [string, string][] = []) =>
  verden.fra(['økonomi', 'ny', verden.id], svar(ændret));
const status = (ark: string, trin: string, ...mere: string[]) =>
  verden.run(['økonomi', 'status', verden.id, ark, trin, ...mere]);
const fil = () => verden.fil('oekonomi.yaml');
/** The id of the ark that was made last. */
const sidste = () => [...fil().matchAll(/id: (e-\w{5})/g)].at(-1)?.[1] ?? '';

describe('økonomi ny', () => {
  test('R-179 R-181 X-19 writes a kladde beside the others, and says what is next', async () => {
    const før = fil();
    const { code, out, err } = await ny();
    expect([code, out]).toEqual([0, 'rettede oekonomi.yaml\n']);
    expect(fil().startsWith(før.trimEnd())).toBe(true);
    expect(fil()).toContain('trin: kladde\n        dato: 2026-11-21');
    expect(fil()).not.toContain('anden_bevilling');
    expect(err).toContain(`samarbejd økonomi status ${verden.id} ${sidste()} afventer_beløb`);
    expect(verden.log()[0]).toBe(`økonomi: nyt ark ${sidste()} (${verden.id})`);
  });

  test.each([
    ['R-179 the bevilling is no other', [['ja', 'nej']], 'kun for bevillinger, der bliver anderledes'],
    ['no amount that can be read', [['12.345,50', '12345.50']], 'skriv beløbet som 12.345,50'],
    ['R-181 answered for in another center', [['ansvarlig: p-ja6h9', 'ansvarlig: p-zhdqv']], 'oekonomi/ansvar'],
    ['a center that is not there', [['social', 'skole']], 'oekonomi/center'],
    ['R-182 a CPR number where Økonomi would read it', [['SEL § 85', 'SEL § 85, 670190-0000']], 'ligner et CPR-nummer'],
    ['R-182 a CPR number in what else would have been granted', [['{center: social}', '{center: social, bevilling: 6701900000}']], 'ligner et CPR-nummer'],
    ['R-182 a CPR number in the words that Økonomi reads', [['Støtte i skoletiden', 'Støtte til 670190-0000']], 'ligner et CPR-nummer'],
    ['a formula for an amount', [['12.345,50', '=1+1']], 'skriv beløbet'],
  ] as const)('refuses %s, and writes nothing', async (_, ændret, besked) => {
    const før = fil();
    const { code, err, out } = await ny(ændret as never);
    expect([1, 2]).toContain(code);
    expect(out + err).toContain(besked);
    expect(out + err).not.toContain('670190');
    expect(fil()).toBe(før);
  }); // prettier-ignore

  test('asks when there is somebody to ask', async () => {
    const answers = [true, 'm-5as72', 'boern', 'social', '2026-09-15', ['p-ja6h9'], 'Støtte', 'SEL § 85', '2026-10-01', '2026-12-31', '1.000', 'p-ja6h9', '', '', '2.000']; // prettier-ignore
    const { code, err } = await verden.run(['økonomi', 'ny', verden.id], { answers });
    expect([code, err]).toEqual([0, expect.stringContaining('økonomi status')]);
    expect(fil()).toContain('beløb: "2.000"');
    const nej = await verden.run(['økonomi', 'ny', verden.id], { answers: [false] });
    expect(nej.code).toBe(2);
  });

  test('says so when a center has nobody to answer for its amount', async () => {
    verden.write(
      'personer.yaml',
      verden.read('personer.yaml').replaceAll('fagcenter: boern', 'fagcenter: social'),
    );
    const answers = [true, 'm-5as72', 'boern', 'social', '2026-09-15'];
    const { code, err } = await verden.run(['økonomi', 'ny', verden.id], { answers });
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('Ingen i personer.yaml hører til fagcentret boern'),
    ]);
  });

  test('--vis writes nothing; the first ark makes the file', async () => {
    const før = fil();
    expect((await verden.run(['økonomi', 'ny', verden.id, '--vis', '--fra', '-'], { stdin: svar() })).code).toBe(0); // prettier-ignore
    expect(fil()).toBe(før);
    rmSync(join(verden.folder, 'forloeb', verden.id, 'oekonomi.yaml'));
    verden.ret('forloeb.yaml', 'status: aktivt', 'status: aktivt');
    expect((await ny()).code).toBe(0);
    expect(fil()).toMatch(/^# Fortroligt\./);
    expect((await verden.run(['tjek', '--kun', 'fil'])).out).not.toContain('oekonomi.yaml');
  });

  test('R-179 a method without økonomiark has none of the commands', async () => {
    const sus = målverden('fjordby');
    for (const ord of [
      ['ny', sus.id],
      ['vis', sus.id],
      ['samlet'],
      ['orientering'],
      ['status', sus.id, 'e-22222', 'komplet'],
    ]) {
      const { code, err } = await sus.run(['økonomi', ...ord]);
      expect([code, err]).toEqual([2, expect.stringContaining('har ikke enkeltsagsøkonomiark')]);
    }
    sus.remove();
  });
});

describe('økonomi status', () => {
  test('X-19 R-181 R-182 from the meeting to Økonomi', async () => {
    await ny();
    const ark = sidste();
    expect((await status(ark, 'afventer_beløb')).code).toBe(0);
    const uden = await status(ark, 'komplet');
    expect([uden.code, uden.err]).toEqual([2, expect.stringContaining('»beløb: …«')]);
    const halvt = await verden.fra(
      ['økonomi', 'status', verden.id, ark, 'komplet'],
      'beløb: "20.000,00"\n',
    );
    expect([halvt.code, halvt.err]).toEqual([2, expect.stringContaining('det andet centers ansvarlig mangler')]);
    const helt = await verden.fra(
      ['økonomi', 'status', verden.id, ark, 'komplet'],
      'beløb: "20.000,00"\nansvarlig: p-zhdqv\n',
    );
    expect([helt.code, helt.out]).toEqual([0, 'rettede oekonomi.yaml\n']);
    expect(fil()).toContain('oplyst: 2026-11-21');

    const sendt = () => status(ark, 'sendt', '--kanal', 'sikker_mail');
    expect((await sendt()).err).toContain('Der er ikke lavet et papir til Økonomi');
    const papir = ['økonomi', 'vis', verden.id, ark, '--til', 'økonomi'];
    expect((await verden.run([...papir, '--vis'])).err).not.toContain('Det næste');
    expect(await verden.run(papir)).toMatchObject({ code: 0, err: expect.stringContaining('Det næste') });
    expect((await status(ark, 'sendt')).err).toContain('Hvordan er arket sendt?');
    expect(await sendt()).toMatchObject({ code: 0, out: 'rettede oekonomi.yaml\nrettede delinger.yaml\n' });
    expect(verden.fil('delinger.yaml')).toMatch(/status: sendt\n +sendt:\n +dato: 2026-11-21\n +kanal: sikker_mail\n +af: p-t7bne/);
    expect((await status(ark, 'sendt')).err).toContain('står allerede som sendt');
    expect((await verden.run(['tjek'])).out).not.toContain('oekonomi/');
  }); // prettier-ignore

  test.each([
    ['kladde', 'sendt'],
    ['afventer_beløb', 'sendt'],
  ])('X-19 from %s straight to %s is refused', async (fra, til) => {
    await ny();
    if (fra !== 'kladde') await status(sidste(), fra);
    const { code, err } = await status(sidste(), til, '--kanal', 'sikker_mail');
    expect([code, err]).toEqual([2, expect.stringContaining('Det skal være komplet først')]);
  });

  test('X-19 a step nobody knows: the steps, of which one is to be typed', async () => {
    expect((await status('e-w9x3f', 'koplet')).err).toContain(
      'Mente du komplet? Skriv kladde, afventer_beløb, komplet eller sendt.',
    );
  });

  test('X-19 back only with a reason, which is kept', async () => {
    const tilbage = ['økonomi', 'status', verden.id, 'e-6p2kd', 'afventer_beløb'];
    const uden = await verden.run(tilbage);
    expect([uden.code, uden.err]).toEqual([2, expect.stringContaining('begrundelse')]);
    expect((await verden.fra(tilbage, 'beløb: "1,00"\n')).code).toBe(2);
    expect((await verden.fra(tilbage, 'begrundelse: Beløbet var for to år\n')).code).toBe(0);
    expect(fil()).toContain('begrundelse: Beløbet var for to år');
    expect(fil()).toContain('{trin: sendt, dato: 2026-06-23}');
  });

  test('R-182 a paper that says something else than the ark does now is not the one that is sent', async () => {
    await verden.fra(['økonomi', 'status', verden.id, 'e-w9x3f', 'komplet'], 'beløb: "14.400"\n');
    await verden.run(['økonomi', 'vis', verden.id, 'e-w9x3f', '--til', 'økonomi']);
    verden.ret('oekonomi.yaml', '9.600,00', '9.700,00');
    const { code, err } = await status('e-w9x3f', 'sendt', '--kanal', 'sikker_mail');
    expect([code, err]).toEqual([2, expect.stringContaining('siger det, arket siger nu')]);
  });

  test('R-182 the amount is not changed while the ark is noted as sent', async () => {
    await verden.fra(['økonomi', 'status', verden.id, 'e-w9x3f', 'komplet'], 'beløb: "14.400"\n');
    await verden.run(['økonomi', 'vis', verden.id, 'e-w9x3f', '--til', 'økonomi']);
    const før = fil();
    const sendt = ['økonomi', 'status', verden.id, 'e-w9x3f', 'sendt', '--kanal', 'sikker_mail'];
    const { code, err } = await verden.fra(sendt, 'beløb: "999"\n');
    expect([code, err]).toEqual([2, expect.stringContaining('kan ikke ændres, når det bliver sendt')]);
    expect(fil()).toBe(før);
  });

  test('X-10 R-182 plain mail is refused where the domain is not agreed to be safe', async () => {
    verden.write('samarbejd.yaml', verden.read('samarbejd.yaml').replace('  - bakkekoebing.example\n', ''));
    await verden.fra(['økonomi', 'status', verden.id, 'e-w9x3f', 'komplet'], 'beløb: "14.400"\n');
    await verden.run(['økonomi', 'vis', verden.id, 'e-w9x3f', '--til', 'økonomi']);
    const { code, err } = await status('e-w9x3f', 'sendt', '--kanal', 'mail');
    expect([code, err]).toEqual([2, expect.stringContaining('ikke sendes i en almindelig mail')]);
    expect((await status('e-w9x3f', 'sendt', '--kanal', 'digital_post')).code).toBe(0);
  });

  test('R-179 the same center and the same amount is no other bevilling', async () => {
    await ny([['ellers: {center: social}', 'ellers: {center: boern, beløb: "12345,5", ansvarlig: p-ja6h9}']]);
    const { code, out } = await status(sidste(), 'komplet');
    expect([code, out]).toEqual([1, expect.stringContaining('oekonomi/samme-bevilling')]);
  });

  test.each(['e-22222', 'e-6p2k', ''])('%j is no ark here', async (ark) => {
    expect((await status(ark, 'komplet')).code).toBe(2);
  });
});

describe('økonomi vis', () => {
  const vis = (...mere: string[]) => verden.run(['økonomi', 'vis', verden.id, ...mere]);

  test.each([
    ['the one who pays', 'e-6p2kd', [], 'p-ja6h9'],
    ['the one who would have paid', 'e-w9x3f', ['--til', 'p-zhdqv'], 'p-zhdqv'],
    ['Økonomi', 'e-6p2kd', ['--til', 'økonomi'], 'oekonomi'],
  ])('R-182 the paper to %s, byte for byte, kept and logged', async (_, ark, til, navn) => {
    const { code, out } = await vis(ark, ...til);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(`../golden/oekonomi/${ark}-${navn}.md`);
    expect(verden.fil(`oekonomi/2026-11-21-${ark}-${navn}.md`)).toContain(out);
    expect(verden.fil('delinger.yaml')).toContain('formål: økonomi');
    const side = await vis(ark, ...til, '--som', 'html');
    expect(side.out).toContain('<h1>Enkeltsagsøkonomiark</h1>');
  });

  test('R-178 a no to sharing økonomi is told to whoever makes the paper, and is not in it', async () => {
    const nej = 'Borgeren har sagt nej til, at økonomi bliver delt.';
    const { out, err } = await vis('e-6p2kd');
    expect([out.includes(nej), err.includes(nej)]).toEqual([false, true]);
    const samtykke = 'samtykke/2026-05-26-s-q25ts.yaml';
    verden.ret(samtykke, 'må_ikke: [økonomi, strafbare_forhold]', 'må_ikke: [strafbare_forhold]');
    expect((await vis('e-6p2kd')).err).not.toContain(nej);
  });

  test('R-182 X-11 Økonomi gets the id of the case, and neither the name nor the number', async () => {
    const { out, err } = await vis('e-6p2kd', '--til', 'p-3d8xc');
    expect(out).toContain(verden.id);
    expect(out).not.toMatch(/Tanja|Ravnhøjgård|630383|Familievejleder/);
    expect(err).toContain('Papiret viser ikke navn, CPR-nummer');
    expect((await vis('e-6p2kd')).out).toMatch(/Tanja Ravnhøjgård.*\n.*630383-0000/);
  });

  test.each(['p-r4k2m', 'p-cf52p', 'p-qj235', 'n-3etc6', 'p-99999'])(
    'R-178 nobody else gets it: %s',
    async (til) => {
      const { code, out } = await vis('e-6p2kd', '--til', til);
      expect([code, out]).toEqual([2, '']);
    },
  );

  test('R-182 X-19 Økonomi gets nothing before both amounts are there', async () => {
    const { code, err } = await vis('e-w9x3f', '--til', 'økonomi');
    expect([code, err]).toEqual([2, expect.stringContaining('når begge beløb er der')]);
  });

  test('with two ark it must be said which; the case says where each stands', async () => {
    expect((await vis()).err).toContain('e-6p2kd eller e-w9x3f');
    const { out } = await verden.run(['forløb', 'vis', verden.id]);
    expect(out).toContain('Økonomiark:\n  e-6p2kd  sendt\n  e-w9x3f  afventer beløb\n');
  });
});

test('R-182 a case is not closed while an ark is not sent: afterwards it could not be', async () => {
  const aktører = ['borger', 'p-k286p', 'p-t7bne', 'p-2mzex', 'p-zhdqv', 'p-ja6h9', 'p-c2y7z', 'p-r4k2m', 'p-m3hev', 'p-jxf78', 'p-vt65d', 'p-ta66k', 'n-3etc6', 'p-n6kg7', 'p-qjjzb']; // prettier-ignore
  const afslut = () =>
    verden.fra(
      ['forløb', 'afslut', verden.id],
      [
        'dato: 2026-11-21',
        'begrundelse: Målene er nået',
        'plan: Alt fortsætter i hverdagen',
        'plan_med_borgeren: ja',
        `orienteret: [${aktører.map((person) => `{person: ${person}, dato: 2026-11-21, hvordan: møde}`).join(', ')}]`,
        '',
      ].join('\n'),
    );
  expect(await afslut()).toMatchObject({ code: 2, err: expect.stringContaining('e-w9x3f er ikke sendt') });
  verden.ret(
    'oekonomi.yaml',
    '- {trin: afventer_beløb, dato: 2026-11-12}',
    '- {trin: sendt, dato: 2026-11-12}',
  );
  expect(await afslut()).toMatchObject({ code: 0 });
});
