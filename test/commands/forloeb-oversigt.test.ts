/** `forløb oversigt`: nobody but the citizen without the citizen's yes to it, and then only what the yes covers. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BORGER, CPR } from './kommune.ts';
import { type Metodenavn, ORD, type Sagsverden, sagMedSamtykke, samtykkeYaml } from './sag-med-samtykke.ts';

const PERSONER = (enhed: string) => `personer:
  - {id: p-22222, navn: Prøve Person, organisation: Eksempelby Kommune, parttype: egen_myndighed, roller: [projektleder], email: proeve@eksempel.example, telefon: "00 00 00 02"}
  - {id: p-33333, navn: Tove Holderup, organisation: Eksempelby Kommune, parttype: egen_myndighed, fagcenter: social, roller: [tovholder], email: tove@eksempel.example, telefon: "00 00 00 03"}
  - {id: p-55555, navn: Mette Egenby, titel: jobkonsulent, organisation: Eksempelby Kommune, parttype: egen_myndighed, fagcenter: job, samtykkeenhed: ${enhed}, telefon: "00 00 00 05"}
  - {id: p-66666, navn: Ditte Distrikt, organisation: Distriktspsykiatrien, parttype: anden_myndighed}
`;

const MÅL = `mål:
  - {id: g-22222, område: bolig, mål: Jeg vil bo et sted med en dør}
  - {id: g-33333, område: sundhed, mål: Jeg vil ned i dosis}
  - {id: g-44444, område: hverdag, mål: Jeg vil op om morgenen}
  - {id: g-55555, område: andet, mål: Jeg har lært at cykle, status: [{dato: 2026-11-05, nået: ja}]}
`;

const MØDE = (
  metode: Metodenavn,
) => `{id: m-22222, type: ${ORD[metode].mødetype}, nummer: 1, status: indkaldt, formål: FORMÅLETS ORD, tid: {dato: 2026-12-15, fra: "09.30", til: "11.00"}, sted: {andet: Biblioteket}, indkalder: p-33333,
deltagere: [{person: p-55555, grund: Kender borgeren}], tolk: {nødvendig: nej}, kalender: {uid: tilfaeldig@kalender.invalid},
aftaler: [{id: a-22222, hvem: p-55555, hvad: Skriver til boligforeningen, hvornår: 2026-12-01},
  {id: a-33333, hvem: borger, hvad: Går til lægen, hvornår: 2026-12-02, om: [helbred]},
  {id: a-44444, hvem: borger, hvad: Er gjort, hvornår: 2026-11-05, status: udført}]}
`;

const SAMTYKKE = (metode: Metodenavn) => `type: oversigt
givet: {dato: 2026-11-10, af: borger, form: skriftlig}
informeret: {dato: 2026-11-10, om_formål: ja, om_hvem: ja}
formål: Så jeg kun skal fortælle det én gang
enheder: [${ORD[metode].egen}]
kategorier: {må: [identitet, bolig, netværk, forløb]}
`;

describe.each(['sus', 'soroe'] as const)('%s', (metode) => {
  let verden: Sagsverden;
  const oversigt = (...argv: readonly string[]) => verden.run(['forløb', 'oversigt', verden.id, ...argv]);
  const log = () => verden.read(`forloeb/${verden.id}/delinger.yaml`);

  beforeEach(async () => {
    verden = await sagMedSamtykke(metode);
    const sag = `forloeb/${verden.id}`;
    verden.write('personer.yaml', PERSONER(ORD[metode].egen));
    const forløb = verden.read(`${sag}/forloeb.yaml`);
    verden.write(`${sag}/forloeb.yaml`, `${forløb}fagpersoner: [{person: p-55555}, {person: p-66666}]\n`);
    const centre = verden.read('samarbejd.yaml');
    verden.write(
      'samarbejd.yaml',
      centre.replace('Arbejdsmarked}]', 'Arbejdsmarked}, {id: boern, navn: Børn og Familier}]'),
    );
    verden.write(`${sag}/maal-og-aftaler.yaml`, MÅL);
    verden.write(`${sag}/moeder/moede-1-22222/moede.yaml`, MØDE(metode));
  });
  afterEach(() => verden.remove());

  it('R-171 without the citizen’s yes to the overview it is given to nobody else, whatever else there is a yes to', async () => {
    await verden.giv(samtykkeYaml(metode));
    const før = verden.tilstand();
    const { code, out, err } = await oversigt('--til', 'p-55555');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(`samarbejd samtykke giv ${verden.id}`);
    for (const ord of [BORGER, CPR, 'dør', 'boligforeningen']) expect(err).not.toContain(ord);
    expect(verden.tilstand()).toEqual(før);
    expect((await oversigt('--til', 'p-99999')).code).toBe(2);
  });

  it('R-145 R-171 with it: fagcentre, whom to reach, goals, next meeting and agreements, on that basis, logged', async () => {
    const samtykke = await verden.giv(SAMTYKKE(metode));
    expect((await oversigt('--til', 'p-55555', '--vis')).err).not.toContain('Det næste');
    const { code, out, err } = await oversigt('--til', 'p-55555');
    expect([code, err]).toEqual([0, expect.stringContaining('Det næste')]);
    expect(out).toContain('Så jeg kun skal fortælle det én gang');
    expect(out).toMatch(/### Social og Sundhed\n\n- Tove Holderup, .*00 00 00 03/);
    expect(out).toContain('### Arbejdsmarked\n\n- Mette Egenby, jobkonsulent, 00 00 00 05');
    expect(out).toContain('| Bolig | Jeg vil bo et sted med en dør |');
    expect(out).toContain('tirsdag den 15. december 2026 kl. 9.30');
    expect(out).toContain('| Mette Egenby | Skriver til boligforeningen |');
    for (const ord of [
      'dosis',
      'lægen',
      'Er gjort',
      'cykle',
      'FORMÅLETS ORD',
      'Prøvevej',
      'Prøve Person',
      'Familier',
    ])
      expect(out).not.toContain(ord);
    expect(err).toContain('helbred');
    expect(log()).toMatch(new RegExp(`modtager: p-55555[^]*formål: oversigt[^]*${samtykke}`));
    const papir = verden.read(`forloeb/${verden.id}/oversigter/2026-11-10-p-55555.md`);
    expect(papir.endsWith(out)).toBe(true);
    await expect(out).toMatchFileSnapshot(`../golden/papirer/${metode}-sagsoversigt.md`);
  });

  it('R-171 each reader is judged alone: one not named is refused, and so is everyone when it is withdrawn', async () => {
    const samtykke = await verden.giv(SAMTYKKE(metode));
    expect((await oversigt('--til', 'p-66666')).code).toBe(2);
    const tilbage = await verden.run(['samtykke', 'tilbagekald', verden.id, samtykke]);
    expect(tilbage.code, tilbage.err).toBe(0);
    expect((await oversigt('--til', 'p-55555')).code).toBe(2);
  });

  it('R-145 the citizen has it all without asking, and the same paper twice is one paper', async () => {
    const { code, out, err } = await oversigt();
    expect(code, err).toBe(0);
    expect(out).toContain(CPR);
    expect(out).toContain('| Sundhed | Jeg vil ned i dosis |');
    expect(out).toContain('Ditte Distrikt, Distriktspsykiatrien');
    const før = log();
    expect((await oversigt('--som', 'html')).out).toContain('<h1');
    expect(log()).toBe(før);
  });
});
