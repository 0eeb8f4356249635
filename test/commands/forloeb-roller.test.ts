/** `forløb tovholder` and `forløb støtteperson`: who has the case, and when it becomes active. */

import { afterEach, describe, expect, it } from 'vitest';
import { BORGER, CPR, GRUND, kommune, type Verden, VISITATION } from './kommune.ts';

let verden: Verden;
afterEach(() => verden.remove());

const tovholder = (id: string, ...mere: string[]) => ['forløb', 'tovholder', id, ...mere];

async function visiteret(metode: 'sus' | 'soroe'): Promise<string> {
  verden = await kommune(metode);
  const id = await verden.nyt();
  const { code } = await verden.fra(['forløb', 'visiter', id], VISITATION[metode]);
  expect(code).toBe(0);
  expect(verden.forløb(id)).toContain('status: visiteret');
  return id;
}

describe('forløb tovholder', () => {
  it('R-059, R-067 the decided one takes over from the one for the time being, and the case becomes active', async () => {
    const id = await visiteret('sus');
    expect(verden.forløb(id)).toContain('midlertidig: ja');
    const svar = await verden.fra(tovholder(id, '--person', 'p-44444', '--fra-dato', '2026-11-09'), GRUND);
    expect(svar.code).toBe(0);
    expect(svar.err).toContain('Forløbet er nu aktivt.');
    const { tovholdere } = læs(verden.forløb(id));
    expect(tovholdere).toContain('til: 2026-11-08');
    expect(tovholdere).toContain('person: p-44444');
    expect(tovholdere).toContain('fra: 2026-11-09');
    expect(verden.forløb(id)).toContain('status: aktivt');
  });

  it('R-066 a change needs a reason, and nothing is written without', async () => {
    const id = await visiteret('sus');
    const før = verden.forløb(id);
    const uden = await verden.run(tovholder(id, '--person', 'p-44444'));
    expect(uden.code).toBe(2);
    expect(uden.err).toContain('begrundelse');
    const tom = await verden.fra(tovholder(id, '--person', 'p-44444'), 'begrundelse:\n');
    expect(tom.code).toBe(1);
    expect(verden.forløb(id)).toBe(før);
  });

  it('R-066 the one before keeps their days; a second change lies after the first', async () => {
    const id = await visiteret('sus');
    await verden.fra(tovholder(id, '--person', 'p-44444', '--fra-dato', '2026-11-09'), GRUND);
    const samme = await verden.fra(tovholder(id, '--person', 'p-33333', '--fra-dato', '2026-11-09'), GRUND);
    expect(samme.code).toBe(2);
    expect(samme.err).toContain('10. november 2026');
    const næste = await verden.fra(tovholder(id, '--person', 'p-33333', '--fra-dato', '2026-11-10'), GRUND);
    expect(næste.code).toBe(0);
    expect(læs(verden.forløb(id)).tovholdere).toContain('til: 2026-11-09');
  });

  it('R-059 the same person twice is refused before anything is asked', async () => {
    const id = await visiteret('sus');
    await verden.fra(tovholder(id, '--person', 'p-44444'), GRUND);
    const igen = await verden.run(tovholder(id, '--person', 'p-44444'), { answers: [] });
    expect(igen.code).toBe(2);
    expect(igen.err).toContain('har allerede rollen');
  });

  it('R-065, R-068, R-069 somebody the ramme does not name is warned about, with how to mend it', async () => {
    const id = await visiteret('sus');
    const { code, err } = await verden.fra(tovholder(id, '--person', 'p-66666'), GRUND);
    expect(code).toBe(0);
    expect(err).toContain('p-66666 står ikke som mulig tovholder');
    expect(err).toContain('ramme.yaml');
    const ramme = verden.read('ramme.yaml').replace(/^(\s*)tovholdere:.*$/m, '$1tovholdere: [p-55555]');
    verden.write('ramme.yaml', ramme);
    verden.setToday('2026-11-11');
    const nævnt = await verden.fra(tovholder(id, '--person', 'p-55555'), GRUND);
    expect(nævnt.code).toBe(0);
    expect(nævnt.err).not.toContain('advarsel');
  });

  it('R-070 another open case of the same citizen is told by its id alone', async () => {
    const id = await visiteret('sus');
    const to = await verden.fra(
      ['forløb', 'ny'],
      `borger: {navn: Et Andet Navn, cpr: "${CPR.replace('-', '')}", cpr_type: erstatning}\nbehov: {af: p-33333}\n`,
    );
    expect(to.code).toBe(0);
    expect(to.err).toContain(`allerede et forløb her: ${id}`);
    const svar = await verden.fra(tovholder(id, '--person', 'p-44444'), GRUND);
    expect(svar.err).toContain(`allerede et forløb her: ${to.out.trim()}`);
    for (const sagt of [to.transcript, svar.transcript]) {
      for (const skjult of [BORGER, CPR, CPR.replace('-', ''), 'Et Andet Navn'])
        expect(sagt).not.toContain(skjult);
    }
  });

  it('R-064 asks why this one: who has a good or frequent contact', async () => {
    const id = await visiteret('sus');
    const { transcript, code } = await verden.run(tovholder(id, '--person', 'p-44444'), {
      answers: ['Ser hinanden hver uge'],
    });
    expect(code).toBe(0);
    expect(transcript).toContain('særlig god eller hyppig kontakt');
    expect(transcript).not.toContain(BORGER);
    expect(verden.forløb(id)).toContain('Ser hinanden hver uge');
  });

  it('an unknown person and a closed list of roles are refused', async () => {
    const id = await visiteret('sus');
    expect((await verden.fra(tovholder(id, '--person', 'p-77777'), GRUND)).code).toBe(2);
    expect((await verden.fra(tovholder(id), GRUND)).err).toContain('--person');
    const vis = await verden.fra(tovholder(id, '--person', 'p-44444', '--vis'), GRUND);
    expect(vis.out).toContain('Intet er skrevet');
    expect(verden.forløb(id)).toContain('status: visiteret');
  });
});

describe('the roles of the Sorø method', () => {
  it('R-104, R-105 the case is active when there is one koordinerende sagsbehandler and one støtteperson', async () => {
    const id = await visiteret('soroe');
    const koordinator = await verden.fra(
      tovholder(id, '--som', 'koordinerende_sagsbehandler', '--person', 'p-44444'),
      GRUND,
    );
    expect(koordinator.err).toContain('Forløbet bliver aktivt, når der også er støtteperson');
    expect(koordinator.err).toContain(`samarbejd forløb støtteperson ${id}`);
    expect(verden.forløb(id)).toContain('status: visiteret');
    const støtte = await verden.fra(
      ['forløb', 'støtteperson', id, '--person', 'p-55555', '--art', 'frivilligt_mentorkorps'],
      GRUND,
    );
    expect(støtte.code).toBe(0);
    expect(verden.forløb(id)).toContain('status: aktivt');
    expect(læs(verden.forløb(id)).støttepersoner).toContain('art: frivilligt_mentorkorps');
  });

  it.each(['eget_netværk', 'frivilligt_mentorkorps', 'social_mentor', 'sel_85'])(
    'R-105 the kind %s, and no other',
    async (art) => {
      const id = await visiteret('soroe');
      const støtte = (...valg: string[]) => verden.fra(['forløb', 'støtteperson', id, ...valg], GRUND);
      expect((await støtte('--person', 'p-55555')).err).toContain('--art');
      expect((await støtte('--person', 'p-55555', '--art', 'nabo')).code).toBe(2);
      expect((await støtte('--person', 'n-22222', '--art', art)).code).toBe(2);
      expect((await støtte('--person', 'p-55555', '--art', art)).code).toBe(0);
    },
  );

  it('R-119 the koordinerende sagsbehandler is chosen for each citizen', async () => {
    const id = await visiteret('soroe');
    const andet = await verden.nyt(
      'borger: {navn: En Anden}\nbehov: {konstateret: 2026-11-02}\nfagcentre: [social, job]\n',
    );
    await verden.fra(['forløb', 'visiter', andet], VISITATION.soroe);
    const giv = (sag: string, person: string) =>
      verden.fra(tovholder(sag, '--som', 'koordinerende_sagsbehandler', '--person', person), GRUND);
    expect((await giv(id, 'p-44444')).err).not.toContain('advarsel');
    expect((await giv(andet, 'p-33333')).err).toContain(
      'p-33333 står ikke som mulig koordinerende sagsbehandler',
    );
    const liste = (await verden.run(['forløb', 'liste'])).out;
    expect(liste).toMatch(new RegExp(`${id} .*Kim Koordinator`));
    expect(liste).toMatch(new RegExp(`${andet} .*Tove Holderup`));
  });

  it('R-105 a new støtteperson ends the one before', async () => {
    const id = await visiteret('soroe');
    const støtte = (...valg: string[]) => verden.fra(['forløb', 'støtteperson', id, ...valg], GRUND);
    await støtte('--person', 'p-55555', '--art', 'social_mentor', '--fra-dato', '2026-11-08');
    await støtte('--person', 'p-66666', '--art', 'sel_85', '--fra-dato', '2026-11-10');
    const { støttepersoner } = læs(verden.forløb(id));
    expect(støttepersoner?.match(/til: 2026-11-09/g)).toHaveLength(1);
  });
});

/** The text of each top-level list. */
function læs(yaml: string): Record<string, string> {
  const dele = yaml.split(/^(?=[a-zæøå_]+:)/m).map((del) => [del.slice(0, del.indexOf(':')), del]);
  return Object.fromEntries(dele) as Record<string, string>;
}

describe('forløb ny', () => {
  it('R-113, R-112, X-12 name and number from any fagcenter are enough, and nothing of them leaves the file', async () => {
    verden = await kommune('soroe');
    const { out, transcript } = await verden.fra(
      ['forløb', 'ny', '--format', 'json'],
      `borger: {navn: ${BORGER}, cpr: "${CPR}", cpr_type: erstatning}\nhenvist_af: job\n`,
    );
    const { id, mappe } = JSON.parse(out) as { id: string; mappe: string };
    expect(id).toMatch(/^2026-\w{5}$/);
    expect(mappe).toContain(id);
    for (const skjult of [BORGER, CPR]) expect(transcript).not.toContain(skjult);
    expect(verden.forløb(id)).toContain('status: henvist');
    expect(verden.forløb(id)).toContain(`cpr: "${CPR}"`);
    expect(verden.forløb(id)).not.toContain('midlertidig: ja');
  });

  it('R-070 whoever sits there may think again before a second case is opened', async () => {
    verden = await kommune('sus');
    const id = await verden.nyt();
    const svar = ['Samme Borger', CPR, true, '', '', 'dansk', 'brev', '2026-11-10', 'Igen', [], [], false];
    const { code, transcript } = await verden.run(['forløb', 'ny'], { answers: svar });
    expect(code).toBe(0);
    expect(transcript).toContain(`allerede et forløb her: ${id}`);
    expect(transcript).toContain('Intet er skrevet.');
    const liste = (await verden.run(['forløb', 'liste'])).out.trim().split('\n');
    expect(liste).toHaveLength(1);
  });

  it.each([
    [[], 'beskrivelse: Drikker for meget'],
    [['misbrug', 'bolig'], 'beskrivelse:\n tekst: Drikker for meget\n om:\n - misbrug\n - bolig\n'],
  ])('X-15 asks what the reason also tells of: %j', async (om, ventet) => {
    verden = await kommune('sus');
    const svar = ['En Borger', '', '', '', 'dansk', 'brev', '2026-11-10', 'Drikker for meget', om, []];
    const { code, out, transcript } = await verden.run(['forløb', 'ny'], { answers: svar });
    expect([code, transcript]).toEqual([0, expect.stringContaining('der må få det hele')]);
    const uden = verden.forløb(out.trim()).replace(/^ *#.*\n/gm, '').replace(/^ +/gm, ' ');
    expect(uden).toContain(ventet);
  }); // prettier-ignore

  it('R-155 a number that is none is told before anything is written', async () => {
    verden = await kommune('sus');
    const { code, transcript } = await verden.fra(
      ['forløb', 'ny'],
      'borger: {navn: N, cpr: "12345"}\nbehov: {konstateret: 2026-12-24}\n',
    );
    expect(code).toBe(1);
    for (const fejl of ['[forloeb/cpr]', '[forloeb/behov-fremtid]']) expect(transcript).toContain(fejl);
    expect(transcript).not.toContain('12345');
    expect((await verden.run(['forløb', 'liste'])).out).not.toContain('2026-');
  });

  it('R-155 a wrong answer is asked for again at once, and is not shown', async () => {
    verden = await kommune('sus');
    const svar = [
      'N',
      '12345',
      CPR,
      false,
      CPR,
      true,
      '',
      '',
      'dansk',
      'brev',
      '31.11.2026',
      '2026-11-10',
      'B',
      [],
      [],
    ];
    const { code, out, transcript } = await verden.run(['forløb', 'ny'], { answers: svar });
    expect(code).toBe(0);
    expect(transcript).toContain('> CPR-nummeret har ikke seks cifre og derefter fire.');
    expect(transcript).toContain('> Datoen findes ikke: den sidste dag i måneden er 30. november 2026.');
    expect(verden.forløb(out.trim())).toContain('cpr_type: erstatning');
  });

  it('a plan says that it is one, and proposes nothing to do with a case that is not there', async () => {
    verden = await kommune('sus');
    const argv = ['forløb', 'ny', '--vis', '--fra', '-'];
    const { code, err } = await verden.run(argv, { stdin: 'borger: {navn: N}\nbehov: {af: p-33333}\n' });
    expect([code, err]).toEqual([0, 'Intet er skrevet. Forløbet ville få et id som det her:\n']);
  });
});
