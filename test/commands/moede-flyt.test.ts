/** `møde flyt`, `møde aflys` and `møde svar`: a meeting's life between the invitation and the day. */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { indkaldelseYaml, type Sagsverden, sagMedSamtykke, samtykkeYaml } from './sag-med-samtykke.ts';

const GRUND = 'begrundelse: Ditte er syg\n';
let verden: Sagsverden;
let møde: string;
let mappe: string;

beforeEach(async () => {
  verden = await sagMedSamtykke('soroe');
  const personer = verden.read('personer.yaml').replace('mentor}', 'mentor, email: mette@eksempel.example}');
  verden.write('personer.yaml', personer);
  await verden.giv(samtykkeYaml('soroe'));
  const indkaldt = await verden.fra(
    ['møde', 'indkald', verden.id],
    indkaldelseYaml('soroe', 'p-55555', 'p-66666'),
  );
  expect(indkaldt.transcript).toContain('skrev moeder/');
  const navn = readdirSync(join(verden.folder, 'forloeb', verden.id, 'moeder'))[0] ?? '';
  [møde, mappe] = [`m-${navn.slice(-5)}`, `forloeb/${verden.id}/moeder/${navn}`];
});
afterEach(() => verden.remove());

const fil = (navn: string) => verden.read(`${mappe}/${navn}`);
const flyt = (argv: readonly string[] = [], stdin = GRUND) =>
  verden.run(['møde', 'flyt', verden.id, møde, '--den', '2027-01-12', '--fra', '-', ...argv], { stdin });
const svar = (...argv: readonly string[]) => verden.run(['møde', 'svar', verden.id, møde, ...argv]);
const linje = (navn: string, nøgle: string) => new RegExp(`^ *${nøgle}[:;].*`, 'm').exec(fil(navn))?.[0];
const uid = () => /uid: (\S+)/.exec(fil('moede.yaml'))?.[1];

describe('møde flyt', () => {
  it('R-139 X-09 moves the same calendar item, and tells every reader where it was', async () => {
    const før = uid();
    const { code, transcript } = await flyt(['--kl', '10-11.30']);
    expect(code, transcript).toBe(0);
    for (const navn of ['indkaldelse-borger', 'indkaldelse-p-66666', 'indkaldelse-p-55555', 'dagsorden']) {
      const papir = fil(`${navn}.md`);
      expect(papir).toContain(
        '**Mødet er flyttet.** Det skulle have været tirsdag den 15. december 2026 kl. 9.30',
      );
      expect(papir).toContain('tirsdag den 12. januar 2027 kl. 10.00–11.30');
      expect(papir).not.toContain('syg');
    }
    expect(uid()).toBe(før);
    expect(fil('moede.ics')).toContain(`UID:${før}`);
    expect(fil('moede.ics')).toContain('SEQUENCE:1\r\n');
    expect(fil('moede.ics')).toContain('METHOD:REQUEST\r\n');
    expect(fil('moede.ics')).toContain('DTSTART;TZID=Europe/Copenhagen:20270112T100000\r\n');
    expect(linje('moede.yaml', 'svarfrist')).toBe('svarfrist: 2027-01-05');
    expect(fil('moede.yaml')).toContain('begrundelse: Ditte er syg');
    expect(fil('moede.yaml').match(/fra: "?10[.]/g)?.length).toBeGreaterThan(1);
    const log = verden.read(`forloeb/${verden.id}/delinger.yaml`);
    expect(log.match(/indkaldelse-p-66666\.md/g)).toHaveLength(2);
    expect((await verden.run(['tjek'])).out).not.toMatch(/dagsordenens-tid|moede\/tid/);
  });

  it('asks for the answers again, but not of the one to whom it is nothing', async () => {
    await svar('p-55555', '1');
    await svar('p-66666', '4');
    const { code } = await flyt();
    expect(code).toBe(0);
    expect(fil('moede.yaml').match(/valg:.*/g)).toEqual([expect.stringContaining('4')]);
    expect(fil('indkaldelse-p-66666.md')).not.toContain('Mødet er flyttet');
  });

  it('never loses what somebody wrote in a paper', async () => {
    const egen = `${fil('indkaldelse-borger.md')}\nHusk nøglen.\n`;
    verden.write(`${mappe}/indkaldelse-borger.md`, egen);
    const nej = await flyt();
    expect(nej.code).toBe(2);
    expect(nej.err).toContain('indkaldelse-borger.md');
    expect(nej.err).toContain('--overskriv');
    expect(fil('indkaldelse-borger.md')).toBe(egen);
    expect(linje('moede.yaml', 'dato')).toContain('2026-12-15');
    expect((await flyt(['--medtag'])).code).toBe(2);
    const ja = await flyt(['--overskriv']);
    expect(ja.code, ja.err).toBe(0);
    expect(fil('indkaldelse-borger.md')).not.toContain('nøglen');
    expect(verden.tilstand().git).not.toMatch(/^ ?M/m);
  });

  it.each([
    ['where it stands already', ['--den', '2026-12-15'], 'står allerede'],
    ['into the past', ['--den', '2026-11-09'], 'forbi'],
    ['to an end before the beginning', ['--kl', '11-10'], 'slutter'],
    ['to a room that is not there', ['--lokale', 'raadhus-9'], 'lokale'],
  ])('refuses to move it %s, and writes nothing', async (_, argv, ord) => {
    const før = verden.tilstand();
    const { code, transcript } = await flyt(argv);
    expect(code).not.toBe(0);
    expect(transcript).toContain(ord);
    expect(verden.tilstand()).toEqual(før);
  });

  it('without a reason nothing is moved', async () => {
    expect((await flyt([], 'tid: {dato: 2027-01-12}\n')).code).not.toBe(0);
    expect(linje('moede.yaml', 'dato')).toContain('2026-12-15');
  });

  it('refuses everything when a consent has been withdrawn since the invitation', async () => {
    const samtykke =
      readdirSync(join(verden.folder, 'forloeb', verden.id, 'samtykke'))[0]?.slice(11, 18) ?? '';
    const taget = await verden.run(['samtykke', 'tilbagekald', verden.id, samtykke, '--ja']);
    expect(taget.code, taget.err).toBe(0);
    const { code, err } = await flyt();
    expect(code).toBe(2);
    expect(err).toContain('p-66666');
    const aflyst = await verden.fra(['møde', 'aflys', verden.id, møde], GRUND);
    expect(aflyst.code, aflyst.err).toBe(0);
    expect(aflyst.err).toContain('p-66666 får intet brev');
    expect(existsSync(join(verden.folder, mappe, 'aflysning-p-66666.md'))).toBe(false);
  });
});

describe('møde aflys', () => {
  it('R-139 takes the calendar item back and writes a short letter to each', async () => {
    const { code, err } = await verden.fra(['møde', 'aflys', verden.id, møde], GRUND);
    expect(code, err).toBe(0);
    expect(fil('moede.ics')).toContain('METHOD:CANCEL\r\n');
    expect(fil('moede.ics')).toContain('SEQUENCE:1\r\n');
    expect(fil('moede.ics')).toContain('STATUS:CANCELLED\r\n');
    expect(linje('moede.yaml', 'status')).toBe('status: aflyst');
    expect(fil('aflysning-borger.md')).toContain('Du skal ikke komme');
    expect(fil('aflysning-p-66666.md')).toContain('tirsdag den 15. december 2026 kl. 9.30–11.00');
    for (const navn of ['aflysning-borger.md', 'aflysning-p-66666.md'])
      expect(fil(navn)).not.toContain('syg');
    expect(verden.read(`forloeb/${verden.id}/delinger.yaml`)).toContain('aflysning-p-66666.md');
    expect((await flyt()).err).toContain('Mødet er aflyst');
    expect((await verden.fra(['møde', 'aflys', verden.id, møde], GRUND)).code).toBe(2);
  });
});

describe('møde svar', () => {
  it('R-149 R-150 R-151 R-152 each answer is kept, and asks what it asks', async () => {
    expect((await svar()).out).toContain('Mangler svar fra p-55555 og p-66666');
    const notat = await svar('p-66666', '2');
    expect(notat.code, notat.err).toBe(0);
    expect(notat.err).toContain(`samarbejd møde svar ${verden.id} ${møde} p-66666 --notat`);
    expect(fil('moede.yaml')).toMatch(/opgave: notat\n +fra: p-66666\n +senest: 2026-12-14/);
    const flyttes = await svar('p-66666', '3', '--dato', '2026-11-09');
    expect(flyttes.err).toContain(`samarbejd møde flyt ${verden.id} ${møde}`);
    expect(fil('moede.yaml')).not.toContain('notat');
    expect(fil('moede.yaml')).toContain('2026-11-09');
    expect((await svar('p-66666', '4')).err).toContain('tal med borgeren');
    expect((await svar('p-55555', '1')).code).toBe(0);
    expect((await svar()).out).toBe('Alle har svaret.\n');
  });

  it('R-144 R-150 a note that has come is on the journal list until it is entered, and a move keeps it', async () => {
    await svar('p-66666', '2');
    const journal = (...argv: readonly string[]) => verden.run(['forløb', 'journal', verden.id, ...argv]);
    expect((await journal()).out).not.toContain('notat');
    const kommet = await svar('p-66666', '--notat', '--dato', '2026-11-09');
    expect(kommet.code, kommet.err).toBe(0);
    const post = `2026-11-09  ${møde}/p-66666  modtaget  notat fra p-66666 til mødet 15. december 2026: `;
    expect((await journal()).out).toContain(`${post}IKKE FØRT`);
    expect((await svar('p-55555', '--notat')).code).toBe(0);
    await flyt();
    expect(fil('moede.yaml')).toMatch(/fra: p-66666\n +senest: \S+\n +udført: 2026-11-09/);
    await svar('p-66666', '1');
    expect(fil('moede.yaml').match(/opgave: notat/g)).toHaveLength(2);
    const ført = await journal('--ført', `${møde}/p-66666`, '--system', 'Fagsystemet');
    expect(ført.code, ført.err).toBe(0);
    expect((await journal()).out).toMatch(/p-66666 til mødet .*: ført i Fagsystemet/);
    expect((await journal()).out).toMatch(/p-55555 til mødet .*: IKKE FØRT/);
    expect((await verden.run(['tjek'])).out).not.toContain('journal.yaml');
  });

  it.each([
    ['somebody not invited', ['p-77777', '--notat'], 'ikke indkaldt'],
    ['nobody', ['--notat'], 'Hvem er notatet fra?'],
    ['nobody, beside a calendar', ['--notat', '--ics', 'x.ics'], 'Hvem er notatet fra?'],
    ['somebody whose answer would be lost', ['p-66666', '1', '--notat'], 'hver for sig'],
    ['somebody whose calendar would be lost', ['p-66666', '--notat', '--ics', 'x.ics'], 'hver for sig'],
    ['a day to come', ['p-66666', '--notat', '--dato', '2026-11-11'], 'dato'],
  ])('refuses a note from %s', async (_, argv, ord) => {
    const { code, err } = await svar(...argv);
    expect([code, err]).toEqual([2, expect.stringContaining(ord)]);
  });

  it.each([
    ['an unknown answer', ['p-66666', '5'], '1, 2, 3 eller 4'],
    ['somebody not invited', ['p-77777', '1'], 'ikke indkaldt'],
    ['a day to come', ['p-66666', '1', '--dato', '2026-11-11'], 'dato'],
    ['a day that is none', ['p-66666', '1', '--dato', '2026-02-30'], 'Valget --dato er ikke en dato'],
  ])('refuses %s', async (_, argv, ord) => {
    const { code, err } = await svar(...argv);
    expect(code).toBe(2);
    expect(err).toContain(ord);
  });

  const reply = (æ: { uid?: string; hvem?: string; partstat?: string; sekvens?: number; method?: string } = {}) =>
    [
      'BEGIN:VCALENDAR', 'PRODID:-//X//X//EN', 'VERSION:2.0', `METHOD:${æ.method ?? 'REPLY'}`, 'BEGIN:VEVENT',
      `UID:${æ.uid ?? uid()}`, `SEQUENCE:${æ.sekvens ?? 0}`, 'DTSTAMP:20261110T120000Z',
      `ATTENDEE;PARTSTAT=${æ.partstat ?? 'ACCEPTED'}:MAILTO:${æ.hvem ?? 'Mette@eksempel.example'}`,
      'END:VEVENT', 'END:VCALENDAR', '',
    ].join('\r\n'); // prettier-ignore
  const kalendersvar = (text: string) => {
    verden.write('svar.ics', text);
    return svar('--ics', 'svar.ics');
  };

  it('R-149 reads a yes from a calendar', async () => {
    const { code, err } = await kalendersvar(reply());
    expect(code, err).toBe(0);
    expect(fil('moede.yaml')).toMatch(/person: p-55555[^-]*valg: "?1/);
  });

  it.each([
    ['another meeting', () => reply({ uid: '0123456789abcdef@kalender.invalid' }), 'andet møde'],
    ['a stranger', () => reply({ hvem: 'x@y.example' }), 'personer.yaml'],
    ['a no that could mean three things', () => reply({ partstat: 'DECLINED' }), 'ikke et ja'],
    ['an invitation', () => reply({ method: 'REQUEST' }), 'ikke et svar'],
    ['no calendar', () => 'hej', 'ikke et svar'],
  ])('refuses %s and shows none of it', async (_, text, ord) => {
    const { code, err } = await kalendersvar(text());
    expect(code).toBe(2);
    expect(err).toContain(ord);
    expect(err).not.toMatch(/y\.example|0123456789/);
  });

  it('an answer to the day before the move is no answer', async () => {
    const gammelt = reply();
    await flyt();
    expect((await kalendersvar(gammelt)).err).toContain('før det blev flyttet');
    expect((await kalendersvar(reply({ sekvens: 1 }))).code).toBe(0);
  });
});

describe('what there is to see to', () => {
  it('R-080 R-081 R-095 the tasks have a last day, and are told', async () => {
    expect(fil('moede.yaml')).toMatch(/opgave: kopier\n +senest: 2026-12-14/);
    expect(fil('moede.yaml')).toMatch(/opgave: bisidder\n +senest: 2026-12-08/);
    verden.setToday('2026-12-09');
    expect((await verden.run(['tjek'])).out).toContain('moede/opgave');
  });
});
