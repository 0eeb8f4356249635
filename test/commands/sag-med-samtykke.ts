/** An active case to ask about consent in, by either method: people of several units, a network, wishes. Everyone is invented. */

import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProgramOptions } from '../helpers/program.ts';
import { BORGER, CPR, kommune, type Verden } from './kommune.ts';

export type Metodenavn = 'sus' | 'soroe';

interface Ord {
  readonly psykiatri: string;
  readonly bolig: string;
  readonly egen: string;
  readonly mødetype: string;
}

/** What each method calls the same thing. */
export const ORD: Readonly<Record<Metodenavn, Ord>> = {
  sus: { psykiatri: 'psykiatri', bolig: 'boligselskab', egen: 'jobcenter', mødetype: 'koordinerende_møde' },
  soroe: { psykiatri: 'psykiatrien', bolig: 'boligselskab', egen: 'mentor', mødetype: 'samarbejdsmøde' },
};

const PERSONER = ({ psykiatri, bolig, egen }: Ord) => `personer:
  - {id: p-22222, navn: Prøve Person, organisation: Eksempelby Kommune, parttype: egen_myndighed, roller: [projektleder], email: proeve@eksempel.example, telefon: "00 00 00 02"}
  - {id: p-33333, navn: Tove Holderup, organisation: Eksempelby Kommune, parttype: egen_myndighed, roller: [tovholder], email: tove@eksempel.example, telefon: "00 00 00 03"}
  - {id: p-55555, navn: Mette Egenby, organisation: Eksempelby Kommune, parttype: egen_myndighed, samtykkeenhed: ${egen}}
  - {id: p-66666, navn: Ditte Distrikt, organisation: Distriktspsykiatrien, parttype: anden_myndighed, samtykkeenhed: ${psykiatri}}
  - {id: p-77777, navn: Bo Boligby, organisation: Boligforeningen Prøven, parttype: privat, samtykkeenhed: ${bolig}}
  - {id: p-88888, navn: Alma Andreby, organisation: Foreningen Prøven, parttype: frivillig, samtykkeenhed: andre}
`;

const forløb = (id: string) => `id: ${id}
status: aktivt
borger: {navn: ${BORGER}, cpr: "${CPR}", cpr_type: erstatning, adresse: "Prøvevej 7, 9999 Eksempelby"}
behov: {konstateret: 2026-11-02, af: p-33333}
fagcentre: [social, job]
tovholdere: [{person: p-33333, fra: 2026-11-02}]
koordinerende_sagsbehandlere: [{person: p-33333, fra: 2026-11-02}]
netværk: [{id: n-22222, navn: Nukaaka Eksempel, parttype: pårørende}]
ønsker:
  - et sted at bo
  - {tekst: ned i dosis, om: [helbred]}
`;

export interface Sagsverden extends Verden {
  readonly metode: Metodenavn;
  readonly id: string;
  /** Records the consent in `yaml`; the id it got. */
  giv(yaml: string): Promise<string>;
  /** Everything in the case folder but git's own, and what git sees as changed. */
  tilstand(): { readonly filer: readonly string[]; readonly git: string };
}

function git(mappe: string, home: string, ...args: string[]): string {
  const env = { PATH: process.env['PATH'] ?? '', HOME: home };
  return execFileSync('git', args, { cwd: mappe, env, encoding: 'utf8' });
}

/** A consent in order: psykiatrien and the kommune's own unit may have name, health and the case; not the economy. */
export const samtykkeYaml = (metode: Metodenavn, ændring = '') => `type: udveksling
givet: {dato: 2026-11-10, af: borger, form: skriftlig}
informeret: {dato: 2026-11-10, om_formål: ja, om_hvem: ja, sprog: dansk}
formål: Så vi kan lægge én plan
enheder: [${ORD[metode].psykiatri}, ${ORD[metode].egen}]
kategorier: {må: [identitet, helbred, forløb], må_ikke: [økonomi]}
genbesøges: 2027-11-10
${ændring}`;

export const indkaldelseYaml = (
  metode: Metodenavn,
  ...deltagere: readonly string[]
) => `type: ${ORD[metode].mødetype}
formål: At lægge en plan
tid: {dato: 2026-12-15, fra: "09.30", til: "11.00"}
sted: {andet: Biblioteket}
tolk: {nødvendig: nej}
deltagere: [${deltagere.map((person) => `{person: ${person}, grund: Kender borgeren}`).join(', ')}]
`;

/** Opens the case on 10 November 2026. Call `remove` when done. */
export async function sagMedSamtykke(metode: Metodenavn, options: ProgramOptions = {}): Promise<Sagsverden> {
  const verden = await kommune(metode, options);
  verden.write('personer.yaml', PERSONER(ORD[metode]));
  const id = await verden.nyt();
  const mappe = join(verden.folder, 'forloeb', id);
  verden.write(`forloeb/${id}/forloeb.yaml`, forløb(id));
  const home = dirname(verden.folder);
  git(mappe, home, 'commit', '-qam', 'aktivt');
  return {
    ...verden,
    metode,
    id,
    giv: async (yaml) => {
      const { code, out, err } = await verden.fra(['samtykke', 'giv', id], yaml);
      const nyt = /samtykke\/[\d-]+-(s-\w{5})\.yaml/.exec(out)?.[1];
      if (code !== 0 || nyt === undefined) throw new Error(`${code}: ${out}${err}`);
      return nyt;
    },
    tilstand: () => ({
      filer: readdirSync(mappe, { recursive: true, encoding: 'utf8' })
        .filter((f) => !f.startsWith('.git'))
        .toSorted(),
      git: `${git(mappe, home, 'status', '--porcelain')}${git(mappe, home, 'log', '--format=%H %s')}`,
    }),
  };
}
