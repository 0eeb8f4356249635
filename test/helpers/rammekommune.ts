/** A kommune whose ramme is in order on a given day, as files: what the commands about the ramme start from. */

import { dato, plusMåneder } from '../../src/base/dato.ts';
import { RAMMESKEMA, type Svarform } from '../../src/model/ramme-spoergsmaal.ts';
import { writeYaml, type YamlInput } from '../../src/store/write-yaml.ts';
import { git } from './real-git.ts';
import { program, type Program, type ProgramOptions } from './program.ts';

/** The one who acts in tests (see program.ts), by personer.yaml. */
export const PROJEKTLEDER = 'p-r4k2m';

const PERSONER = `personer:
  - {id: p-r4k2m, navn: Prøve Person, organisation: Kommunen, parttype: egen_myndighed, roller: [projektleder], email: proeve@eksempel.example}
  - {id: p-2b3cd, navn: Tove Holderup, organisation: Kommunen, parttype: egen_myndighed, roller: [tovholder]}
  - {id: p-4f5gh, navn: Valde Varmby, organisation: Varmestuen, parttype: frivillig, roller: [samarbejdspartner]}
  - {id: p-5g6hj, navn: Dina Distrikt, organisation: Psykiatrien, parttype: anden_myndighed, roller: [samarbejdspartner]}
`;

function tilbud(dag: string): string {
  return `tilbud:
  - {id: t-5j7np, navn: Gadeteamet, sektor: kommunal, målgruppe: Alle, indhold: Hjælp, kontakt: {telefon: "00 00 00 01"}, bekræftet: {dato: ${dag}}}
  - {id: t-6j7np, navn: Varmestuen, sektor: frivillig, målgruppe: Alle, indhold: Mad, kontakt: {telefon: "00 00 00 02"}, bekræftet: {dato: ${dag}}}
`;
}

function svar(form: Svarform, dag: string): YamlInput {
  const former: Readonly<Record<Svarform, YamlInput>> = {
    tekst: 'Sådan gør vi.',
    planer: [{ navn: 'Min Plan', tilgængelig_for: 'Jobcentret' }],
    områder: [{ område: 'Social', funktioner: 'Gadeteamet' }],
    personer: ['p-2b3cd'],
    dato: dag,
    person: PROJEKTLEDER,
  };
  return former[form];
}

/** ramme.yaml with every question answered and approved on the day of its update. The half year counts, not `næste`. */
function rammefil(opdateret: string): string {
  const grupper = RAMMESKEMA.map(({ nøgle, spørgsmål }) => [
    nøgle,
    Object.fromEntries(spørgsmål.map((s) => [s.nøgle, svar(s.form, opdateret)])),
  ]);
  const data = {
    ...Object.fromEntries(grupper),
    opdatering: {
      opdateret,
      opdateret_af: PROJEKTLEDER,
      næste: plusMåneder(dato(opdateret), 12),
      skal_opdateres_af: PROJEKTLEDER,
    },
    godkendelse: { dato: opdateret, af: 'styregruppen' },
  };
  return writeYaml(data as Readonly<Record<string, YamlInput>>, { header: 'Vores ramme.' });
}

/** The kommune's folder without a repository, its ramme updated on `opdateret`. */
export function rammemappe(opdateret: string, options: ProgramOptions = {}): Program {
  const world = program(options);
  world.write('samarbejd.yaml', 'kommune: Eksempelby Kommune\nmetode: sus\nafsender: {enhed: Social}\n');
  world.write('personer.yaml', PERSONER);
  world.write('grundlag.yaml', 'grundlag: []\n');
  world.write('tilbud.yaml', tilbud(opdateret));
  world.write('ramme.yaml', rammefil(opdateret));
  return world;
}

/** The same as a repository made by `init kommune` and committed on `opdateret`, met on `today`. */
export async function gemtRamme(
  opdateret: string,
  today = opdateret,
  options: ProgramOptions = {},
): Promise<Program> {
  const world = program({ ...options, today: opdateret });
  const init = ['init', 'kommune', '.', '--navn', 'Eksempelby Kommune', '--metode', 'sus', '--ja'];
  const { code, err } = await world.run(init);
  if (code !== 0) throw new Error(err);
  world.write('personer.yaml', PERSONER);
  world.write('tilbud.yaml', tilbud(opdateret));
  world.write('ramme.yaml', rammefil(opdateret));
  git(world.folder, 'commit', '--all', '--quiet', '--message=gemt', `--date=${opdateret}T12:00Z`);
  world.setToday(today);
  return world;
}
