/** A case with consents and a meeting to be held, by either method; the people are invented. */

import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program, type Program, type ProgramOptions } from '../helpers/program.ts';
import { kommune, type Verden, VISITATION } from './kommune.ts';

const PERSONER = (sus: boolean) => `personer:
  - {id: p-22222, navn: Prøve Person, organisation: Eksempelby Kommune, parttype: egen_myndighed, fagcenter: social, roller: [projektleder], email: proeve@eksempel.example}
  - {id: p-33333, navn: Tove Holderup, organisation: Eksempelby Kommune, parttype: egen_myndighed, fagcenter: social${sus ? '' : ', samtykkeenhed: andre'}, roller: [tovholder], email: tove@eksempel.example, telefon: "00 00 00 03"}
  - {id: p-44444, navn: Kim Koordinator, organisation: Eksempelby Kommune, parttype: egen_myndighed, fagcenter: job, roller: [koordinerende_sagsbehandler, tovholder], email: kim@eksempel.example}
  - {id: p-55555, navn: Line Lund, organisation: Boligforeningen Prøvehuset, parttype: privat, samtykkeenhed: ${sus ? 'boligselskab' : 'andre'}}
  - {id: p-66666, navn: Ditte Distrikt, organisation: Distriktspsykiatrien, parttype: anden_myndighed, samtykkeenhed: ${sus ? 'psykiatri' : 'psykiatrien'}}
`;

const SAMTYKKE = (sus: boolean) => `type: udveksling
givet: {dato: 2026-11-09, af: borger, form: skriftlig}
informeret: {dato: 2026-11-09, om_formål: ja, om_hvem: ja}
formål: At samarbejde om bolig og behandling
enheder: [${sus ? 'boligselskab, psykiatri' : 'psykiatrien'}]
${sus ? '' : 'personer: [p-33333, p-55555]\n'}kategorier: {må: [identitet, forløb, bolig, netværk]}
`;

const HELBRED = (sus: boolean) => `type: udveksling
givet: {dato: 2026-11-10, af: borger, form: skriftlig}
informeret: {dato: 2026-11-10, om_formål: ja, om_hvem: ja}
formål: At samarbejde om behandling
enheder: [${sus ? 'psykiatri' : 'psykiatrien'}]
kategorier: {må: [identitet, forløb, bolig, netværk, helbred]}
`;

const INDKALDELSE = (type: string) => `type: ${type}
formål: At finde et sted at bo
tid: {dato: 2026-11-17, fra: "12.30", til: "14.00"}
sted: {andet: Værestedet}
deltagere:
  - {person: p-55555, grund: Kender mulighederne for en bolig}
  - {person: p-66666, grund: Kender behandlingen}
  - {person: p-33333, grund: Leder mødet}
indkalder: p-33333
tolk: {nødvendig: nej}
`;

export interface Mødeverden extends Program, Pick<Verden, 'fra'> {
  readonly id: string;
  readonly møde: string;
  /** The meeting's folder, from the kommune's. */
  readonly mappe: string;
  readonly moede: () => string;
}

async function kræv(kører: ReturnType<Program['run']>): Promise<string> {
  const { code, out, transcript } = await kører;
  if (code !== 0) throw new Error(transcript);
  return out;
}

const bygget = new Map<string, string>();

async function byg(metode: 'sus' | 'soroe'): Promise<string> {
  const sus = metode === 'sus';
  const verden = await kommune(metode);
  verden.write('personer.yaml', PERSONER(sus));
  const id = await verden.nyt();
  await kræv(verden.fra(['forløb', 'visiter', id], VISITATION[metode]));
  await kræv(verden.fra(['samtykke', 'giv', id], SAMTYKKE(sus)));
  await kræv(verden.fra(['samtykke', 'giv', id], HELBRED(sus)));
  const type = sus ? 'koordinerende_møde' : 'samarbejdsmøde';
  await kræv(verden.fra(['møde', 'indkald', id], INDKALDELSE(type)));
  const gemt = mkdtempSync(join(tmpdir(), 'samarbejd-moede-'));
  cpSync(verden.folder, gemt, { recursive: true });
  verden.remove();
  process.on('exit', () => rmSync(gemt, { recursive: true, force: true }));
  return gemt;
}

/** On the day of the meeting, 17 November 2026, half an hour into it. Built once, then copied. Call `remove` when done. */
export async function mødeverden(metode: 'sus' | 'soroe', options: ProgramOptions = {}): Promise<Mødeverden> {
  const gemt = bygget.get(metode) ?? (await byg(metode));
  bygget.set(metode, gemt);
  const verden = program({ today: '2026-11-17', seed: 2, ...options });
  cpSync(gemt, verden.folder, { recursive: true });
  const [id = ''] = readdirSync(join(verden.folder, 'forloeb'));
  const { møde, mappe } = nyeste(verden, id);
  return {
    ...verden,
    id,
    møde,
    mappe,
    moede: () => verden.read(`${mappe}/moede.yaml`),
    fra: (argv, yaml) => verden.run([...argv, '--fra', '-'], { stdin: yaml }),
  };
}

/** The id and the folder of the meeting convened last. */
export function nyeste(verden: Program, id: string): { readonly møde: string; readonly mappe: string } {
  const log = verden.read(`forloeb/${id}/delinger.yaml`);
  const mappe = [...log.matchAll(/papir: (moeder\/\S+)\/[^/\s]+\.md/g)].at(-1)?.[1] ?? '';
  return { møde: `m-${mappe.slice(-5)}`, mappe: `forloeb/${id}/${mappe}` };
}
