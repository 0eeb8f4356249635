/** A case from its guidelines to its end: network, phases, handover, closing, the list. */

import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { BORGER, CPR, GRUND, kommune, type Verden, VISITATION } from './kommune.ts';

let verden: Verden;
afterEach(() => verden.remove());

async function aktivt(): Promise<string> {
  verden = await kommune('sus');
  const id = await verden.nyt();
  await verden.fra(['forløb', 'visiter', id], VISITATION.sus);
  await verden.fra(['forløb', 'tovholder', id, '--person', 'p-33333', '--fra-dato', '2026-11-05'], GRUND);
  expect(verden.forløb(id)).toContain('status: aktivt');
  return id;
}

interface Fundet {
  readonly code: string;
  readonly file: string;
  readonly source: string;
}

async function tjek(kode: string): Promise<readonly Fundet[]> {
  const { out } = await verden.run(['tjek', '--format', 'json']);
  return (JSON.parse(out) as Fundet[]).filter(
    ({ code, file }) => code === kode && file.startsWith('forloeb/'),
  );
}

describe('forløb retningslinjer', () => {
  it('R-079…R-085 what is not decided in an active case is a warning with its own source', async () => {
    const id = await aktivt();
    const kilder = (await tjek('forloeb/retningslinjer')).map(({ source }) => /R-\d+/.exec(source)?.[0]);
    const alle = ['R-079', 'R-080', 'R-081', 'R-082', 'R-083', 'R-085', 'R-140'];
    expect(kilder).toHaveLength(alle.length);
    expect(new Set(kilder)).toEqual(new Set(alle));
    const vis = await verden.run(['forløb', 'retningslinjer', id]);
    expect(vis.code).toBe(0);
    expect(vis.out.match(/MANGLER/g)).toHaveLength(7);
  });

  it('R-080, R-081 answers are laid over the old, and what a file does not mention stays', async () => {
    const id = await aktivt();
    const skriv = (yaml: string) => verden.fra(['forløb', 'retningslinjer', id], yaml);
    await skriv(
      'tolk: {nødvendig: ja, sprog: kalaallisut, bestillingsfrist: 10}\nkanal: brev\nsms_påmindelse: ja\n',
    );
    const { out } = await skriv(
      'tolk: {nødvendig: ja, forstået_på_eget_sprog: ja}\nbisidder: {har: ja, hvem: En ven, type: bisidder, omfang: Møder, aftalt: 2026-11-09}\nmødested: Værestedet\n',
    );
    const yaml = verden.forløb(id);
    for (const del of ['sprog: kalaallisut', 'bestillingsfrist: "10"', 'forstået_på_eget_sprog: ja', 'type: bisidder', 'kanal: brev', 'sms_påmindelse: ja']) {
      expect(yaml).toContain(del);
    } // prettier-ignore
    expect(out.match(/MANGLER/g)).toHaveLength(3);
    expect(await tjek('forloeb/retningslinjer')).toHaveLength(3);
  });

  it('R-079…R-085 asks only for what is missing', async () => {
    const id = await aktivt();
    await verden.fra(['forløb', 'retningslinjer', id], 'mødested: Værestedet\ntolk: {nødvendig: nej}\n');
    const { transcript, code } = await verden.run(['forløb', 'retningslinjer', id], {
      answers: [false, 'Vil tænke over det', 'Min historie', ['helbred'], 'Tovholderen ringer', 'brev', true],
    });
    expect(code).toBe(0);
    expect(verden.forløb(id)).toMatch(/egen_fortælling:\n +tekst: Min historie\n +om:\n +- helbred\n/);
    expect(transcript).not.toMatch(/\? Hvor vil borgeren|\? Er der brug for tolk/);
    expect(await tjek('forloeb/retningslinjer')).toHaveLength(1);
  });
});

describe('forløb netværk', () => {
  it('R-082 adds, changes, agrees about a professional, and prints the map by closeness', async () => {
    const id = await aktivt();
    const netværk = (yaml: string, ...valg: string[]) => verden.fra(['forløb', 'netværk', id, ...valg], yaml);
    expect((await netværk('navn: Fjern Fætter\nparttype: pårørende\nnærhed: fjern\n')).code).toBe(0);
    await netværk('navn: Nær Søster\nparttype: pårørende\nrelation: søster\nnærhed: nær\n', '--tilføj');
    await netværk('inddrages: Før hvert møde\n', '--person', 'p-66666');
    const [, fætter] = /- id: (n-\S+)\n\s+navn: Fjern/.exec(verden.forløb(id)) ?? [];
    expect((await netværk('inddrages: Aldrig\n', '--ret', fætter ?? '')).code).toBe(0);
    const kort = (await verden.run(['forløb', 'netværk', id, '--navne'])).out;
    expect(kort.indexOf('Nær Søster')).toBeGreaterThan(0);
    expect(kort.indexOf('Nær Søster')).toBeLessThan(kort.indexOf('Fjern Fætter'));
    expect(kort).toMatch(/\| p-66666 \| Ditte Distrikt \| Distriktspsykiatrien \|.*Før hvert møde \|/);
    expect(kort).toMatch(/\| p-33333 \| Tove Holderup \|.*\| tovholder \|/);
    expect(kort).toContain('Aldrig');
    const skjult = (await verden.run(['forløb', 'netværk', id])).out;
    for (const ord of ['Søster', 'Fætter', 'Aldrig', 'Før hvert']) expect(skjult).not.toContain(ord);
    expect(await tjek('person/ukendt')).toEqual([]);
  });

  it('somebody who is not there cannot be changed', async () => {
    const id = await aktivt();
    expect((await verden.fra(['forløb', 'netværk', id, '--ret', 'n-22222'], 'navn: X\n')).code).toBe(2);
    expect((await verden.fra(['forløb', 'netværk', id, '--person', 'p-77777'], 'inddrages: X\n')).code).toBe(
      2,
    );
  });
});

describe('forløb fase', () => {
  it('R-058, X-01 several at once, in any order', async () => {
    const id = await aktivt();
    const fase = (...valg: string[]) => verden.run(['forløb', 'fase', id, ...valg]);
    for (const navn of ['afslutning', 'kontakt', 'afdaekning']) expect((await fase(navn)).code).toBe(0);
    const { out } = await verden.run(['forløb', 'vis', id]);
    expect(out).toContain('faser i gang: Kontakt, Afdækning og Opfølgning og afslutning');
    expect((await fase('kontakt')).code).toBe(2);
    expect((await fase('kontakt', '--slut', '2026-11-09')).code).toBe(2);
    expect((await fase('kontakt', '--slut', '2026-11-10')).code).toBe(0);
    expect((await fase('kontakt')).code).toBe(0);
    const ukendt = await fase('modning');
    expect(ukendt.code).toBe(2);
    expect(ukendt.err).toContain('kontakt, afdækning, plan, indsats og afslutning');
  });
});

describe('forløb overdrag', () => {
  const overdrag = (id: string, til: string) => verden.fra(['forløb', 'overdrag', id, '--til', til], GRUND);
  const papir = (id: string, til: string) => verden.read(`forloeb/${id}/overdragelser/2026-11-10-${til}.md`);

  it('R-066 the new tovholder gets one paper, the role from today, and a line in the log', async () => {
    const id = await aktivt();
    await verden.fra(
      ['forløb', 'retningslinjer', id],
      'samarbejdet: Ring om formiddagen\nmødested: Værestedet\n',
    );
    const { code, err } = await overdrag(id, 'p-44444');
    expect(err).not.toContain('fejl');
    expect(code).toBe(0);
    const tekst = papir(id, 'p-44444');
    for (const del of [BORGER, CPR, 'Værestedet', 'Ring om formiddagen', 'efter Tove Holderup', 'Ingen åbne aftaler', 'Borgeren kender personen godt']) {
      expect(tekst).toContain(del);
    } // prettier-ignore
    expect(verden.forløb(id)).toContain('til: 2026-11-09');
    const log = verden.read(`forloeb/${id}/delinger.yaml`);
    expect(log).toContain('modtager: p-44444');
    expect(log).toContain('formål: overdragelse');
    expect(log).toContain('sagsbehandling');
    expect((await verden.run(['tjek'])).out).not.toContain('delinger.yaml');
  });

  it('R-066 somebody outside the kommune gets nothing, and no role, without the citizen’s yes', async () => {
    const id = await aktivt();
    const før = verden.forløb(id);
    const { code, err } = await overdrag(id, 'p-66666');
    expect(code).toBe(2);
    expect(err).toContain('må ikke få papiret');
    expect(err).not.toContain(BORGER);
    expect(verden.forløb(id)).toBe(før);
    expect(verden.read(`forloeb/${id}/delinger.yaml`)).not.toContain('p-66666');
  });

  it('X-12 a case that is only henvist is handed to nobody', async () => {
    verden = await kommune('sus');
    const id = await verden.nyt();
    expect((await overdrag(id, 'p-44444')).code).toBe(2);
  });
});

describe('forløb afslut', () => {
  const HOS = (...ids: string[]) =>
    ids.map((id) => `  - {person: ${id}, dato: 2026-11-10, hvordan: telefon}`).join('\n');
  const SLUT = `dato: 2026-11-10\nbegrundelse: Boligen er på plads\nplan: Værestedet følger op\nplan_med_borgeren: ja\norienteret:\n`;
  const afslut = (id: string, yaml: string) => verden.fra(['forløb', 'afslut', id], yaml);

  it('R-089 every actor is told first: those missing are named by id, and nothing is written', async () => {
    const id = await aktivt();
    await verden.fra(['forløb', 'netværk', id, '--person', 'p-66666'], 'inddrages: Ved udskrivning\n');
    const { code, err } = await afslut(id, SLUT + HOS('borger', 'p-33333'));
    expect(code).toBe(2);
    expect(err).toContain('p-66666');
    expect(err).not.toContain('p-33333');
    expect(verden.forløb(id)).toContain('status: aktivt');
  });

  it('R-089 somebody who is to be told tomorrow is not told', async () => {
    const id = await aktivt();
    const imorgen = HOS('borger', 'p-33333').replace('2026-11-10', '2026-11-11');
    expect((await afslut(id, SLUT + imorgen)).code).toBe(2);
    expect(verden.forløb(id)).toContain('status: aktivt');
  });

  it('R-089 closes with reason, plan and date, and says when it must be erased', async () => {
    const id = await aktivt();
    const { code, err } = await afslut(id, SLUT + HOS('borger', 'p-33333'));
    expect(code).toBe(0);
    expect(err).toContain('skal slettes 10. november 2031');
    const yaml = verden.forløb(id);
    for (const del of ['status: afsluttet', 'afsluttet: 2026-11-10', 'Boligen er på plads'])
      expect(yaml).toContain(del);
    expect((await verden.run(['forløb', 'vis', id])).out).toContain('skal slettes: 10. november 2031');
    expect((await afslut(id, SLUT + HOS('borger', 'p-33333'))).code).toBe(2);
    expect((await verden.fra(['forløb', 'tovholder', id, '--person', 'p-44444'], GRUND)).code).toBe(2);
  });

  it('R-089 a plan without the citizen wants a reason', async () => {
    const id = await aktivt();
    const uden = SLUT.replace('borgeren: ja', 'borgeren: nej') + HOS('borger', 'p-33333');
    expect((await afslut(id, uden)).code).toBe(2);
    expect((await afslut(id, `uden_borgeren_fordi: Er flyttet\n${uden}`)).code).toBe(0);
  });

  it.each(['2026-11-11', '2026-11-01'])('R-089 the day %s is no day of the case', async (dato) => {
    const id = await aktivt();
    expect((await afslut(id, SLUT.replace('2026-11-10', dato) + HOS('borger', 'p-33333'))).code).toBe(2);
  });

  it.each([
    ['2031-11-09', 0],
    ['2031-11-10', 1],
    ['2031-11-11', 1],
  ])('R-089 on %s the limit for erasure gives %d finding', async (dag, antal) => {
    const id = await aktivt();
    await afslut(id, SLUT + HOS('borger', 'p-33333'));
    verden.setToday(dag);
    expect(await tjek('forloeb/slettefrist')).toHaveLength(antal);
  });
});

describe('forløb liste', () => {
  it('shows every case without a name, filters, and counts what is overdue', async () => {
    const id = await aktivt();
    const andet = await verden.nyt('borger: {navn: Nanna Ny}\nbehov: {konstateret: 2026-11-01, af: p-33333}\nfagcentre: [job]\n'); // prettier-ignore
    const liste = async (...valg: string[]) => (await verden.run(['forløb', 'liste', ...valg])).out;
    const alle = await liste();
    expect(alle).toMatch(new RegExp(`${id}  aktivt   Tove Holderup  intet møde`));
    expect(alle).toMatch(new RegExp(`${andet}  henvist  .*1 overskredet`));
    expect(alle).not.toMatch(new RegExp(`${BORGER}|Nanna`));
    expect(await liste('--navne')).toContain('Nanna Ny');
    expect(await liste('--status', 'henvist')).not.toContain(id);
    expect(await liste('--fagcenter', 'social')).not.toContain(andet);
    expect(await liste('--tovholder', 'p-44444')).toContain('Ingen forløb');
    const json = JSON.parse(await liste('--format', 'json')) as { id: string; overskredet: number }[];
    expect(new Map(json.map((l) => [l.id, l.overskredet]))).toEqual(new Map([[id, 0], [andet, 1]])); // prettier-ignore
    expect(JSON.stringify(json)).not.toContain('Nanna');
  });

  it('a case that cannot be read is named, and the rest is shown', async () => {
    const id = await aktivt();
    const andet = await verden.nyt();
    const genvej = await verden.nyt();
    verden.write(`forloeb/${andet}/forloeb.yaml`, 'id: [\n');
    rmSync(join(verden.folder, `forloeb/${genvej}/forloeb.yaml`));
    symlinkSync('../x', join(verden.folder, `forloeb/${genvej}/forloeb.yaml`));
    const { code, out, err } = await verden.run(['forløb', 'liste']);
    expect(code).toBe(1);
    expect(out).toContain(id);
    for (const ulæst of [andet, genvej]) expect(err).toContain(`${ulæst} kan ikke læses`);
  });
});

describe('forløb rolleark', () => {
  it.each(['sus', 'soroe'] as const)(
    'R-102, R-190 the task, roles, ansvar and contact by %s',
    async (metode) => {
      verden = await kommune(metode);
      const { out, code } = await verden.run(['forløb', 'rolleark']);
      expect(code).toBe(0);
      expect(out).toContain('Den fælles opgave er, at borgeren');
      expect(out).toMatch(/\| Tove Holderup \| Social og Sundhed \| Eksempelby Kommune \| tove@eksempel\.example \| 00 00 00 03 \|/); // prettier-ignore
      expect(out).toMatch(/^## tovholder/im);
      expect(out).toMatch(/^- \S/m);
      expect((await verden.run(['forløb', 'rolleark', '--som', 'html'])).out).toContain('<h1');
    },
  );
});
