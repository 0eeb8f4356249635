/** `forløb ny`: a case is opened when a need is noticed, with the least that must be known. */

import { FindingsError } from '../base/errors.ts';
import { randomTail } from '../base/id.ts';
import { joinPath } from '../base/sti.ts';
import type { Dato } from '../base/dato.ts';
import type { Context, Prompter } from '../context.ts';
import { henvisning } from '../model/henvisning.ts';
import type { YamlMap } from '../store/answers.ts';
import { fejlICpr, tjekHenvist } from '../rules/henvisning.ts';
import { forløbIGit } from '../rules/opsaetning.ts';
import { found } from '../store/found.ts';
import { casesCouldBeCommitted } from '../store/gitignore.ts';
import { openKommune, type Kommune } from '../store/kommune.ts';
import { newForløb } from '../store/new-forloeb.ts';
import { actingPerson } from './actor.ts';
import { answers, fraOption } from './answers.ts';
import { command, foundOptions } from './command.ts';
import { askEmne } from './emne-svar.ts';
import { advarOmAndre, andreForløb } from './forloeb-samme-borger.ts';
import { tellNext } from './outcome.ts';
import { datosvar } from './svartjek.ts';

export const forløbNy = command({
  path: ['forløb', 'ny'],
  summary: 'Åbn et borgerforløb, når et behov er set',
  description:
    'Laver forløbet som sit eget lager med det mindst nødvendige. Intet kan deles, før der er visiteret. Navn og CPR-nummer spørges der om, eller de læses med --fra; de skrives aldrig på kommandolinjen.',
  options: {
    fra: fraOption,
    format: {
      kind: 'choice',
      choices: ['tekst', 'json'],
      default: 'tekst',
      description: 'json giver {"id","mappe"}',
    },
    ...foundOptions,
  },
  examples: ['samarbejd forløb ny', 'samarbejd forløb ny --fra henvisning.yaml'],

  async run(context, { options, common }) {
    const kommune = openKommune(context, common.mappe);
    const { doc, data } = await answers(context, {
      ...options,
      schema: henvisning,
      ask: (prompter) => ask(prompter, common.today, kommune),
      hint: 'Skriv svarene i en fil, og kør: samarbejd forløb ny --fra henvisning.yaml',
    });
    const fund = tjekHenvist(doc, common.today);
    if (fund.length > 0) throw new FindingsError(fund);
    const af = doc.value.behov.af ?? (await actingPerson(context, kommune)).id;
    const andre = andreForløb(context, kommune, doc.value.borger.cpr);
    if (advarOmAndre(context, andre) && (await fortryder(context, options.ja || options.fra !== undefined))) {
      context.terminal.err('Intet er skrevet.');
      return 0;
    }
    const id = `${common.today.slice(0, 4)}-${randomTail(context.random.below)}`;
    const target = joinPath(kommune.forløbsmappe, id);
    const files = newForløb({ id, af, today: common.today, data, metode: kommune.metode.value });
    if (!options.vis) {
      prepareFolder(context, kommune);
      await found(context, target, files, `forløb: oprettet ${id}`);
    }
    if (options.vis) context.terminal.err('Intet er skrevet. Forløbet ville få et id som det her:');
    context.terminal.out(options.format === 'json' ? JSON.stringify({ id, mappe: target }) : id);
    tellNext(context.terminal, common.stille || options.vis, [
      `samarbejd forløb visiter ${id}`,
      `samarbejd forløb vis ${id}`,
    ]);
    return 0;
  },
});

/** A second case for one citizen is seldom meant: whoever sits there says so. */
async function fortryder({ terminal, prompter }: Context, ja: boolean): Promise<boolean> {
  if (ja || !terminal.interactive) return false;
  return !(await prompter.confirm('Vil du åbne et forløb mere for den samme borger?'));
}

/** @throws FindingsError when git could take the case into the kommune's repository */
function prepareFolder(context: Context, kommune: Kommune): void {
  const { files } = context;
  const { forløbsmappe } = kommune;
  const fund = forløbIGit(kommune.samarbejd, casesCouldBeCommitted(context, kommune));
  if (fund.length > 0) throw new FindingsError(fund);
  if (!files.lstat(forløbsmappe)) files.mkdir(forløbsmappe);
}

const KANALER = [
  { value: 'digital_post', name: 'Digital Post' },
  { value: 'brev', name: 'brev' },
];

/** What can be said of a number before its kind is known. */
function cprsvar(text: string): string | undefined {
  const fejl = fejlICpr(text, 'cpr') && fejlICpr(text, 'erstatning');
  return fejl && `${fejl.message} ${fejl.hint}`;
}

/** Only a number that cannot be the one kind is asked about; a mistyped one is typed again. */
async function askCpr(prompter: Prompter): Promise<YamlMap> {
  const cpr = await prompter.secret('CPR-nummer (kan vente)', { check: cprsvar });
  if (cpr === '') return {};
  if (fejlICpr(cpr, 'cpr') === undefined) return { cpr, cpr_type: 'cpr' };
  const erstatning = await prompter.confirm('Er det et erstatningspersonnummer?');
  return erstatning ? { cpr, cpr_type: 'erstatning' } : await askCpr(prompter);
}

async function ask(prompter: Prompter, today: Dato, { samarbejd }: Kommune): Promise<YamlMap> {
  const navn = await prompter.text('Borgerens navn', { required: true });
  const borger = {
    navn,
    ...(await askCpr(prompter)),
    adresse: await prompter.text('Adresse (kan vente)'),
    telefon: await prompter.text('Telefon (kan vente)'),
    sprog: await prompter.text('Sprog', { initial: 'dansk' }),
    kanal: await prompter.choose('Hvordan vil borgeren have post?', KANALER),
  };
  const konstateret = await prompter.text('Hvilken dag blev behovet set?', {
    initial: today,
    required: true,
    check: datosvar,
  });
  const beskrivelse = await askEmne(prompter, 'Hvorfor skal der koordineres?', { required: true });
  const centre = samarbejd.value.fagcentre.map((f) => ({ value: f.id, name: f.navn }));
  const fagcentre = centre.length > 0 ? await prompter.chooseMany('Hvor har borgeren sager?', centre) : [];
  return { borger, behov: { konstateret, beskrivelse }, fagcentre };
}
