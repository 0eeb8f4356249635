/** The files of a new kommune's folder: every one explains itself, and the ramme holds each question of the skema. */

import type * as z from 'zod';
import { UserError } from '../base/errors.ts';
import type { Dato } from '../base/dato.ts';
import { newId } from '../base/id.ts';
import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { handleplan } from '../model/handleplan.ts';
import { personer } from '../model/personer.ts';
import { RAMMESKEMA, type Svarform } from '../model/ramme-spoergsmaal.ts';
import { ramme } from '../model/ramme.ts';
import { samarbejd } from '../model/samarbejd.ts';
import { tilbud } from '../model/tilbud.ts';
import type { YamlMap } from './answers.ts';
import type { NewFile } from './found.ts';
import { FILER, SLETTELOG } from './layout.ts';
import { commentsFrom } from './schema-comments.ts';
import { type YamlInput, writeYaml } from './write-yaml.ts';

export interface NyKommune {
  readonly kommune: string;
  readonly metode: string;
  readonly adresse?: string | undefined;
  readonly telefon?: string | undefined;
  /** From when the first activity of the handleplan holds. */
  readonly today: Dato;
}

const PERSONHOVED = `Alle, der arbejder sammen. Kun navn, arbejdsplads og arbejdskontakt; aldrig borgere.
En person mere: kopiér de linjer, der hører til én, og find på et nyt id: p- og fem små bogstaver eller tal,
men ikke i, l, o, u, 0 og 1. En, der ikke er kommunens egen og skal have breve om en borger, skal også have samtykkeenhed.`;
const SKEMAMAPPE = '.samarbejd/skema';
const UBESVARET: Readonly<Record<Svarform, YamlInput>> = {
  tekst: '',
  planer: [],
  områder: [],
  personer: [],
  dato: '',
  person: '',
};

function shipped(context: Context, path: string): string {
  const bytes = context.files.read(joinPath(context.root, path));
  if (bytes) return new TextDecoder().decode(bytes);
  throw new UserError('En fil, der følger med programmet, mangler.', 'Installer samarbejd igen.');
}

/** The line that makes an editor complete and check the keys. */
function schemaLine(name: string): string {
  return `yaml-language-server: $schema=${SKEMAMAPPE}/${name}.schema.json`;
}

function yamlFile(name: keyof typeof FILER, schema: z.core.$ZodType, header: string, data: YamlMap): NewFile {
  return {
    path: FILER[name],
    text: writeYaml(data, { header: `${schemaLine(name)}\n\n${header}`, comments: commentsFrom(schema) }),
  };
}

function ubesvaretRamme(): YamlMap {
  const grupper = RAMMESKEMA.map(({ nøgle, spørgsmål }) => [
    nøgle,
    Object.fromEntries(spørgsmål.map((s) => [s.nøgle, UBESVARET[s.form]])),
  ]);
  return { ...Object.fromEntries(grupper), godkendelse: { dato: '', af: '' } };
}

function firstAktivitet(context: Context, projektleder: string, today: Dato): YamlInput {
  return {
    id: newId('h', context.random.below),
    aktivitet: 'Møder med projektgruppen',
    målsætninger: ['M4', 'M5', 'M6'],
    hvornår: '4 x årligt',
    fra: today,
    hvem: [projektleder],
    status: 'planlagt',
  };
}

function firstPerson(id: string, kommune: string): YamlInput {
  return {
    id,
    navn: 'Skriv projektlederens navn',
    organisation: kommune,
    parttype: 'egen_myndighed',
    roller: ['projektleder', 'projektgruppe', 'styregruppe'],
  };
}

function schemaFiles(context: Context): NewFile[] {
  return Object.keys(FILER).map((name) => ({
    path: `${SKEMAMAPPE}/${name}.schema.json`,
    text: shipped(context, `schemas/${name}.schema.json`),
  }));
}

function fixedFiles(context: Context, kommune: string): NewFile[] {
  const from = (path: string, template: string): NewFile => ({
    path,
    text: shipped(context, `templates/init/${template}`).replaceAll('{{kommune}}', kommune),
  });
  return [
    from('LAESMIG.md', 'laesmig.md'),
    from('skabeloner/LAESMIG.md', 'skabeloner.md'),
    from('.gitignore', 'gitignore'),
    from('.github/workflows/samarbejd.yml', 'github.yml'),
    from('.gitlab-ci.yml', 'gitlab.yml'),
  ];
}

/** All files of the new folder, to be founded in one go. */
export function newKommune(
  context: Context,
  { kommune, metode, adresse = '', telefon = '', today }: NyKommune,
): NewFile[] {
  const projektleder = newId('p', context.random.below);
  return [
    yamlFile('samarbejd', samarbejd, 'Kommunens opsætning.', {
      kommune,
      metode,
      afsender: { enhed: kommune, adresse, telefon },
      temaer: [],
      fagcentre: [],
      lokaler: [],
      forløbsmappe: 'forloeb',
      sikre_domæner: [],
    }),
    yamlFile(
      'ramme',
      ramme,
      `Den overordnede ramme for samarbejdet i ${kommune}.\nSkriv svaret efter kolon. Lange svar: skriv | efter kolon og teksten på linjerne under, to mellemrum inde.`,
      ubesvaretRamme(),
    ),
    yamlFile('tilbud', tilbud, 'Tilbudsoversigten: kommunale, private og frivillige tilbud.', { tilbud: [] }),
    yamlFile('handleplan', handleplan, 'Kommunens handleplan. Aktiviteten her er et eksempel; ret den til.', {
      aktiviteter: [firstAktivitet(context, projektleder, today)],
    }),
    yamlFile('personer', personer, PERSONHOVED, {
      personer: [firstPerson(projektleder, kommune)],
    }),
    {
      path: FILER.grundlag,
      text: `# ${schemaLine('grundlag')}\n\n${shipped(context, 'templates/faelles/grundlag.yaml')}`,
    },
    { path: SLETTELOG, text: '' },
    ...schemaFiles(context),
    ...fixedFiles(context, kommune),
  ];
}
