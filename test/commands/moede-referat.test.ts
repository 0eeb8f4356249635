/** `møde referat`: the meeting typed in, line by line, and what comes of it. */

import { appendFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answer, Outcome } from '../helpers/program.ts';
import { type Mødeverden, mødeverden, nyeste } from './moedeverden.ts';

let verden: Mødeverden;
afterEach(() => verden.remove());

const hold = (answers: readonly Answer[]): Promise<Outcome> =>
  verden.run(['møde', 'referat', verden.id, verden.møde], { answers });
const kladde = () =>
  join(verden.folder, 'forloeb', verden.id, '.git/samarbejd', `kladde-${verden.møde}.jsonl`);
const papirer = () =>
  readdirSync(join(verden.folder, verden.mappe)).filter((navn) => navn.startsWith('referat'));
const papir = (navn: string) => verden.read(`${verden.mappe}/${navn}.md`);
const LUK = ['luk', 'j'];
const LINE = 'a line / ringer til boligselskabet / fredag';

describe('a meeting typed in', () => {
  it("R-096 R-127 opens with purpose, agenda, end and the leader's list", async () => {
    verden = await mødeverden('sus');
    const { transcript, code } = await hold([]);
    expect(code).toBe(130);
    expect(transcript).toContain('tirsdag den 17. november 2026 kl. 12.30–14.00');
    expect(transcript).toContain('Formål: At finde et sted at bo');
    expect(transcript).toContain('  2. kl. 12.40  Aviajas situation og ønsker (15 min.)');
    expect(transcript).toContain('Vi slutter kl. 14.00.');
    const husk = ['præsentation', 'kaffe', 'dagsorden og formål', 'tiden', 'talerækken', 'god tone'];
    const slut = ['borgeren får ordet', 'alle får ordet', 'opsummering', 'alle aftaler skrevet'];
    for (const ord of [...husk, ...slut]) expect(transcript).toContain(ord);
  });

  it('R-096 shows the time, the point, and the minutes that are left or over', async () => {
    verden = await mødeverden('sus');
    const { transcript } = await hold(['', 'n', 'n 3', '', 'n 9', 'vrøvl', '?']);
    expect(transcript).toContain('? 13.00 · punkt 1 af 6 · 20 min. over > ');
    expect(transcript).toContain('? 13.00 · punkt 3 af 6 · 25 min. igen > ');
    expect(transcript).toContain('Punkt 3: Runde (kl. 12.55–13.25)');
    expect(transcript).toContain('Punkterne har numrene 1 til 6.');
    expect(transcript).toContain('Det kender jeg ikke.');
  });

  it('R-099 R-100 R-126 is closed, read aloud and written with its comments kept', async () => {
    verden = await mødeverden('sus');
    verden.write(`${verden.mappe}/moede.yaml`, `# Mødet i november\n${verden.moede()}`);
    const svar = await hold([
      '3', 'n', 'a', 'lin', 'Ringer til boligselskabet.', 'fredag', 'b Aviaja søger en lejlighed nu.',
      'a 1 / tager papirerne med / 1/12', 'p Ferie til sommer', 'luk', 'n', ...LUK, 'ja',
    ]); // prettier-ignore
    expect(svar.code).toBe(0);
    expect(svar.out).toContain('Læs højt:\n  Line ringer til boligselskabet senest fredag den 20. november.');
    expect(svar.out).toContain('  Aviaja tager papirerne med senest tirsdag den 1. december.');
    const gemt = verden.moede();
    expect(gemt).toMatch(/^# Mødet i november\n/);
    expect(gemt).toContain('status: holdt');
    expect(gemt).toMatch(/til_stede:\n\s+- borger\n\s+- p-55555\n\s+- p-33333\n/);
    expect(gemt).toMatch(/beslutninger:\n\s+- punkt: "2"\n\s+tekst: Aviaja søger en lejlighed nu\.\n/);
    expect(gemt).toMatch(
      /- id: a-[2-9a-z]{5}\n\s+hvem: p-55555\n\s+hvad: Ringer til boligselskabet\.\n\s+hvornår: 2026-11-20\n\s+status: åben/,
    );
    expect(gemt).toMatch(/parkeret:\n\s+- tekst: Ferie til sommer\n\s+status: åben/);
    expect(existsSync(kladde())).toBe(false);
    expect(papir('referat-borger')).toContain(
      '- Du tager papirerne med, senest tirsdag den 1. december 2026.',
    );
    expect(papir('referat-borger')).toContain(
      '- Line Lund ringer til boligselskabet, senest fredag den 20. november 2026.',
    );
  });

  it('R-096 a point that is not on the agenda is told by what there is', async () => {
    verden = await mødeverden('sus');
    const { transcript } = await hold(['', 'n 9', 'n 0', 'n sidste', 'n 6', 'n']);
    expect(transcript.match(/Punkterne har numrene 1 til 6\./g)).toHaveLength(3);
    expect(transcript.match(/Der er ikke flere punkter\./g)).toHaveLength(1);
  });

  it('R-098 two quiet minutes, then everyone there is ticked', async () => {
    verden = await mødeverden('sus');
    const { transcript } = await hold(['4', 'r', '', 's', '', 'r', '', 'q']);
    expect(transcript).toContain('To minutter, hvor alle tænker sig om.');
    expect(transcript).toContain('?   Aviaja (1 af 3)  » ');
    expect(transcript).toContain('Mangler ordet: Line.');
    expect(transcript).toContain('Mangler ordet: Line, Ditte.');
    expect(transcript).not.toContain('Tove (');
  });

  it('R-099 is not closed while an agreement lacks who or when', async () => {
    verden = await mødeverden('sus');
    const svar = await hold([
      '',
      'a',
      '',
      'finder en tolk',
      '',
      'luk',
      '',
      '',
      'luk',
      'dit',
      'i går',
      'om 14 dage',
      'j',
    ]);
    expect(svar.transcript).toContain('Ikke færdig: (hvem?) finder en tolk (hvornår?).');
    expect(svar.transcript).toContain('Mødet kan ikke lukkes');
    expect(svar.transcript).toContain('Den dag forstår jeg ikke.');
    expect(svar.code).toBe(0);
    expect(verden.moede()).toMatch(/hvem: p-66666\n\s+hvad: finder en tolk\n\s+hvornår: 2026-12-01/);
  });

  it('understands a person by number, first letters or workplace, and says when it does not', async () => {
    verden = await mødeverden('sus');
    const { transcript } = await hold(['', 'a 2 / x / i morgen', 'a distrikts / y / 1/12', 'a kurt', '']);
    expect(transcript).toContain('Aftale: Line x senest onsdag den 18. november.');
    expect(transcript).toContain('Aftale: Ditte y senest tirsdag den 1. december.');
    expect(transcript).toContain('Ingen på mødet hedder det.');
  });

  it('R-126 a long decision is remarked on, and a CPR number is not taken in', async () => {
    verden = await mødeverden('sus');
    const lang =
      'Først sagde hun ja. Så sagde han nej. Derefter talte vi om det. Til sidst blev det til noget.';
    const svar = await hold(['', `b ${lang}`, 'b Nummeret er 670190-0000', 'x', '1', 's', ...LUK]);
    expect(svar.out).toContain('Den er lang. Skriv kun det, der blev besluttet');
    expect(svar.out).toContain('Det ligner et CPR-nummer.');
    expect(svar.out).toContain('Intet er skrevet endnu.');
    expect(svar.code).toBe(0);
    expect(verden.moede()).not.toMatch(/beslutninger|670190/);
  });
});

describe('the draft', () => {
  it('every answer is on the disk before the next is asked for, and only ours to read', async () => {
    verden = await mødeverden('sus');
    const første = await hold(['', 'n', LINE, 'a dit', 'ringer', '', 'b Vi begynder nu', 'p Ferie']);
    expect(første.err).toContain(
      `Alt er gemt. Fortsæt med: samarbejd møde referat ${verden.id} ${verden.møde}`,
    );
    expect(statSync(kladde()).mode & 0o777).toBe(0o600);
    appendFileSync(kladde(), '{"art":"parkeret","nøgle":"2222');
    const anden = await hold(['p Og en til', 'luk', 'om en uge', 'j']);
    expect(anden.out).toContain('Mødet fortsætter, hvor det slap:');
    expect(anden.out).toContain('  1. Line ringer til boligselskabet senest fredag den 20. november');
    expect(anden.out).toContain('  2. Ditte ringer (hvornår?)');
    expect(anden.transcript).toContain('punkt 2 af 6');
    expect(anden.code).toBe(0);
    for (const tekst of ['Vi begynder nu', 'Ferie', 'Og en til', 'hvad: ringer']) {
      expect(verden.moede().split(tekst)).toHaveLength(tekst === 'hvad: ringer' ? 3 : 2);
    }
  });

  it('a line that is not ours stops the meeting before anything is lost', async () => {
    verden = await mødeverden('sus');
    await hold(['', 'p Ferie']);
    appendFileSync(kladde(), 'ikke en linje\n');
    const før = readFileSync(kladde(), 'utf8');
    const { code, err } = await hold([]);
    expect([code, readFileSync(kladde(), 'utf8')]).toEqual([2, før]);
    expect(err).toContain('Kladden til referatet har en linje, der ikke kan læses.');
  });

  it('a full disk is told at once, and what was said before is there', async () => {
    let fuld = false;
    verden = await mødeverden('sus', {
      world: (context) => ({
        ...context,
        files: {
          ...context.files,
          openAppend: (path) => {
            const handle = context.files.openAppend(path);
            return fuld ? { ...handle, write: () => 0 } : handle;
          },
        },
      }),
    });
    await hold(['', 'p Ferie']);
    fuld = true;
    const { code, err } = await hold(['p Tabt']);
    expect([code, err]).toEqual([2, expect.stringContaining('Disken er fuld')]);
    fuld = false;
    expect((await hold(['s'])).out).toContain('  1. Ferie');
  });

  it('--vis writes nothing and keeps the draft', async () => {
    verden = await mødeverden('sus');
    const før = verden.moede();
    const svar = await verden.run(['møde', 'referat', verden.id, verden.møde, '--vis'], {
      answers: ['', LINE, ...LUK],
    });
    expect(svar.out).toContain('Intet er skrevet. Planen er:');
    expect([verden.moede(), existsSync(kladde())]).toEqual([før, true]);
  });
});

describe('the papers', () => {
  it('X-03 a word where a number is asked does not take the mark away', async () => {
    verden = await mødeverden('sus');
    const aftale = 'a dit / følger med til lægen / mandag';
    const svar = await hold(['', aftale, 'o', '1', '2', 'o', '1', 'helbred', ...LUK]);
    expect(svar.transcript).toContain('Brug numrene fra listen. Intet er ændret.');
    expect(verden.moede()).toMatch(/hvad: følger med til lægen[^]*?om:\n\s+- helbred/);
  });

  it('R-100 R-090 X-03 one for all, one for those who may know more, one for the citizen; each logged', async () => {
    verden = await mødeverden('sus');
    const svar = await hold(['', LINE, 'a dit / følger med til lægen / mandag', 'o', '2', '2', ...LUK]);
    expect(svar.code).toBe(0);
    expect(papirer()).toEqual([
      'referat-borger.md',
      'referat-p-33333.md',
      'referat-p-66666.md',
      'referat.md',
    ]);
    expect(papir('referat')).toContain('| Line Lund | ringer til boligselskabet |');
    expect(papir('referat')).not.toContain('lægen');
    expect(papir('referat-p-66666')).toContain('| Ditte Distrikt | følger med til lægen |');
    expect(papir('referat-borger')).toContain('lægen');
    const log = verden.read(`forloeb/${verden.id}/delinger.yaml`);
    const linjer = [...log.matchAll(/papir: \S*\/(referat\S*)\.md\n\s+modtager: (\S+)/g)].map(
      (m) => `${m[1]} ${m[2]}`,
    );
    expect(linjer.toSorted()).toEqual([
      'referat p-55555',
      'referat-borger borger',
      'referat-p-33333 p-33333',
      'referat-p-66666 p-66666',
    ]);
    expect(svar.err).toContain('referat.md viser ikke alt: helbred.');
  });

  it('R-100 whoever may not have it gets none, and the meeting is written all the same', async () => {
    verden = await mødeverden('sus');
    await verden.fra(['samtykke', 'giv', verden.id], '');
    verden.write('personer.yaml', verden.read('personer.yaml').replace(', samtykkeenhed: boligselskab', ''));
    const svar = await hold(['', LINE, ...LUK]);
    expect(svar.code).toBe(0);
    expect(verden.moede()).toContain('status: holdt');
    expect(svar.err).toContain('p-55555 får ikke referatet: ');
    expect(verden.read(`forloeb/${verden.id}/delinger.yaml`)).not.toMatch(
      /referat\S*\.md\n\s+modtager: p-55555/,
    );
  });

  it('R-131 by the Sorø method it is the agreements, and what is agreed is set going', async () => {
    verden = await mødeverden('soroe');
    expect((await hold(['', LINE, ...LUK])).code).toBe(0);
    expect(papir('referat')).toContain('# Aftaler fra 1. samarbejdsmøde tirsdag den 17. november 2026');
    expect(papir('referat')).toContain('Sæt dine indsatser i gang nu');
  });
});

const SVAR = `til_stede: [borger, p-55555, p-33333]
beslutninger: [{punkt: 2, tekst: Aviaja søger en lejlighed nu}]
aftaler: [{hvem: p-55555, hvad: ringer til boligselskabet, hvornår: 2026-11-20, om: [bolig]}]
parkeret: [{tekst: Ferie til sommer}]
`;
const fra = (yaml: string) => verden.fra(['møde', 'referat', verden.id, verden.møde], yaml);

describe('without a terminal', () => {
  it('R-099 R-100 is read from a file', async () => {
    verden = await mødeverden('sus');
    const svar = await fra(SVAR);
    expect(svar.code).toBe(0);
    expect(verden.moede()).toContain('om:\n      - bolig');
    expect(svar.transcript).not.toMatch(/Aviaja|Line|boligselskabet/);
    const igen = await fra(SVAR);
    expect([igen.code, igen.err]).toEqual([2, expect.stringContaining('referatet er skrevet')]);
  });

  it.each([
    ['nobody there', SVAR.replace(/til_stede.*\n/, ''), 'til_stede'],
    ['an agreement without who', SVAR.replace('hvem: p-55555, ', ''), 'hvem'],
    ['an agreement without when', SVAR.replace('hvornår: 2026-11-20, ', ''), 'hvornår'],
    ['a day before the meeting', SVAR.replace('2026-11-20', '2026-11-16'), 'aftale/foer-moedet'],
    ['a point that is not there', SVAR.replace('punkt: 2', 'punkt: 7'), 'dagsordenen har 6'],
    [
      'a person nobody knows',
      SVAR.replace('hvem: p-55555', 'hvem: p-77777'),
      'Der er ingen person med det id',
    ],
  ])('R-099 R-126 %s is refused, and nothing is written', async (_, yaml, ord) => {
    verden = await mødeverden('sus');
    const før = verden.moede();
    const { code, transcript } = await fra(yaml);
    expect([code === 1 || code === 2, verden.moede()]).toEqual([true, før]);
    expect(transcript).toContain(ord);
  });

  it('asks for a file, refuses a meeting that is yet to come, and one called off', async () => {
    verden = await mødeverden('sus');
    const uden = await verden.run(['møde', 'referat', verden.id, verden.møde]);
    expect([uden.code, uden.err]).toEqual([2, expect.stringContaining('--fra referat.yaml')]);
    verden.setToday('2026-11-16');
    expect((await fra(SVAR)).err).toContain('Mødet er først 17. november 2026.');
    verden.write(`${verden.mappe}/moede.yaml`, verden.moede().replace('status: indkaldt', 'status: aflyst'));
    expect((await fra(SVAR)).err).toContain('Mødet er aflyst.');
  });
});

describe('what was left from the meeting before', () => {
  const NÆSTE = `type: koordinerende_møde
formål: At se, hvordan det går
tid: {dato: 2026-12-15, fra: "12.30", til: "14.00"}
sted: {andet: Værestedet}
deltagere: [{person: p-55555, grund: Kender boligen}]
indkalder: p-33333
tolk: {nødvendig: nej}
`;

  it('R-097 R-101 comes back on the next agenda by itself, once, until it is done or dropped', async () => {
    verden = await mødeverden('sus');
    await hold(['', LINE, 'a dit / ringer til klinikken / mandag', 'p Ferie', 'p ferie.', 'p Cykel', ...LUK]);
    const før = verden.mappe;
    expect((await verden.fra(['møde', 'indkald', verden.id], NÆSTE)).code).toBe(0);
    verden = { ...verden, ...nyeste(verden, verden.id) };
    const dagsorden = () => verden.read(`${verden.mappe}/moede.yaml`);
    for (const tekst of ['ringer til boligselskabet', 'ringer til klinikken', 'Ferie', 'Cykel']) {
      expect(dagsorden().match(new RegExp(`- ${tekst}$`, 'gim'))).toHaveLength(1);
    }
    verden.setToday('2026-12-15');
    const svar = await hold(['', 'f', '1 3 -4', 'f', '', ...LUK]);
    expect(svar.out).toContain('  1. Line: ringer til boligselskabet (senest fredag den 20. november)');
    expect(svar.out).toContain('  3. Parkeret: Ferie');
    expect(svar.out).toContain('Noteret: 3.');
    expect(svar.code).toBe(0);
    const gammelt = verden.read(`${før}/moede.yaml`);
    expect(gammelt).toMatch(/status: udført\n\s+udført: 2026-12-15/);
    expect(gammelt.match(/status: taget_op/g)).toHaveLength(2);
    expect(gammelt.match(/status: droppet/g)).toHaveLength(1);
    const tredje = NÆSTE.replace('2026-12-15', '2027-01-12');
    expect((await verden.fra(['møde', 'indkald', verden.id], tredje)).code).toBe(0);
    verden = { ...verden, ...nyeste(verden, verden.id) };
    expect(dagsorden()).toContain('- Ringer til klinikken');
    expect(dagsorden()).not.toMatch(/ringer til boligselskabet|ferie|cykel/i);
  });
});
