/** A small kommune to run commands in, by either method, and one citizen's case. Everyone is invented. */

import { type Outcome, program, type Program, type ProgramOptions } from '../helpers/program.ts';

const PERSONER = `personer:
  - {id: p-22222, navn: Prøve Person, organisation: Eksempelby Kommune, parttype: egen_myndighed, fagcenter: social, roller: [projektleder], email: proeve@eksempel.example}
  - {id: p-33333, navn: Tove Holderup, organisation: Eksempelby Kommune, parttype: egen_myndighed, fagcenter: social, roller: [tovholder], email: tove@eksempel.example, telefon: "00 00 00 03"}
  - {id: p-44444, navn: Kim Koordinator, organisation: Eksempelby Kommune, parttype: egen_myndighed, fagcenter: job, roller: [koordinerende_sagsbehandler, tovholder], email: kim@eksempel.example}
  - {id: p-55555, navn: Sten Støtteby, organisation: Mentorkorpset, parttype: frivillig, roller: [støtteperson]}
  - {id: p-66666, navn: Ditte Distrikt, organisation: Distriktspsykiatrien, parttype: anden_myndighed}
`;

const SAMARBEJD = (metode: string) => `kommune: Eksempelby Kommune
metode: ${metode}
afsender: {enhed: Center for Samarbejde, adresse: "Prøvevej 1, 9999 Eksempelby", telefon: "00 00 00 00"}
fagcentre: [{id: social, navn: Social og Sundhed}, {id: job, navn: Arbejdsmarked}]
forløbsmappe: forloeb
slettefrist: {år: 5, hjemmel: Besluttet af styregruppen}
`;

export const BORGER = 'Aviaja Eksempel';
export const CPR = '670190-0000';

const HENVISNING = `borger: {navn: ${BORGER}, cpr: "${CPR}", cpr_type: erstatning, adresse: "Prøvevej 7, 9999 Eksempelby"}
behov: {konstateret: 2026-11-02, af: p-33333, beskrivelse: To sager uden en fælles plan}
fagcentre: [social, job]
`;

export interface Verden extends Program {
  /** Opens a case and answers its id. */
  nyt(svar?: string): Promise<string>;
  /** Runs a command whose answers are `yaml`. */
  fra(argv: readonly string[], yaml: string): Promise<Outcome>;
  forløb(id: string): string;
}

/** Initialised by `metode`, on 10 November 2026 unless told. Call `remove` when done. */
export async function kommune(metode: 'sus' | 'soroe', options: ProgramOptions = {}): Promise<Verden> {
  const verden = program({ today: '2026-11-10', ...options });
  await verden.run(['init', 'kommune', '.', '--navn', 'Eksempelby Kommune', '--metode', metode, '--ja']);
  verden.write('personer.yaml', PERSONER);
  verden.write('samarbejd.yaml', SAMARBEJD(metode));
  const fra: Verden['fra'] = (argv, yaml) => verden.run([...argv, '--fra', '-'], { stdin: yaml });
  return {
    ...verden,
    fra,
    nyt: async (svar = HENVISNING) => (await fra(['forløb', 'ny'], svar)).out.trim(),
    forløb: (id) => verden.read(`forloeb/${id}/forloeb.yaml`),
  };
}

export const VISITATION = {
  sus: `kriterier: [flere_aktører]
afgørelse: {dato: 2026-11-05, af: [p-22222], udfald: tilbydes, begrundelse: To forvaltninger og psykiatrien}
`,
  soroe: `i_målgruppe: ja
kriterier: [flere_afdelinger, misbrug]
tjekliste: [{udsagn: flere_fagcentre}, {udsagn: krise, kommentar: Huslejen}]
afgørelse: {dato: 2026-11-05, af: [p-33333, p-44444], udfald: tilbydes, begrundelse: To afdelinger}
`,
};

export const GRUND = 'begrundelse: Borgeren kender personen godt\n';
