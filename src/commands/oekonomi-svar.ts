/** The questions about a bevilling that differs: what it is, who pays, who would have paid, and who answers for each amount. */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import type { Prompter } from '../context.ts';
import type { Møde } from '../model/moede.ts';
import type { Økonomiark } from '../model/oekonomi.ts';
import type { YamlMap } from '../store/answers.ts';
import type { Kommune } from '../store/kommune.ts';
import { askJaNej } from './answers.ts';
import { beløbsvar, datosvar } from './svartjek.ts';

const INGEN = '';

/** What the questions offer to choose between. */
export interface Valgmuligheder {
  readonly kommune: Kommune;
  readonly møder: readonly Møde[];
  readonly today: Dato;
}

/** The people of one center. @throws UserError when there is nobody to choose */
function fraCentret({ personer }: Kommune, center: string) {
  const folk = personer.value.personer
    .filter(({ fagcenter }) => fagcenter === center)
    .map(({ id, navn, titel }) => ({ value: id, name: titel === undefined ? navn : `${navn}, ${titel}` }));
  if (folk.length > 0) return folk;
  throw new UserError(
    `Ingen i personer.yaml hører til fagcentret ${center}, så ingen kan svare for beløbet.`,
    `Skriv en ind med fagcenter: ${center}, og kør kommandoen igen.`,
  );
}

/** The kommune's centers. @throws UserError when there are none */
function centrene({ samarbejd }: Kommune) {
  const centre = samarbejd.value.fagcentre.map(({ id, navn }) => ({ value: id, name: navn }));
  if (centre.length > 0) return centre;
  throw new UserError('Der står ingen fagcentre i samarbejd.yaml.', 'Skriv dem ind, og kør kommandoen igen.');
}

/** The questions of `økonomi ny`, in the order of the ark; only the first when the bevilling is no other. */
export async function askØkonomi(
  prompter: Prompter,
  { kommune, møder, today }: Valgmuligheder,
): Promise<YamlMap> {
  const anden_bevilling = await askJaNej(
    prompter,
    'Bliver bevillingen en anden, end hvis sagen ikke var behandlet som en helhed? Er I i tvivl, så spørg gruppelederen.',
  );
  if (anden_bevilling === 'nej') return { anden_bevilling };
  const møde = await askMøde(prompter, møder);
  const dato = møder.find(({ id }) => id === møde)?.tid.dato ?? today;
  const centre = centrene(kommune);
  const betaler = await prompter.choose('Hvilket center betaler?', centre);
  const ville = await prompter.choose('Hvilket center ville ellers have betalt?', centre);
  return {
    anden_bevilling,
    ...(møde === INGEN ? {} : { møde }),
    besluttet: {
      dato: await prompter.text('Hvilken dag blev det besluttet? (ÅÅÅÅ-MM-DD)', {
        initial: dato,
        check: datosvar,
      }),
      af: await prompter.chooseMany('Hvilke myndighedssagsbehandlere besluttede det?', [
        ...fraCentret(kommune, betaler),
        ...(betaler === ville ? [] : fraCentret(kommune, ville)),
      ]),
    },
    indsats: await prompter.text('Hvad er bevilget?', { required: true }),
    paragraf: await prompter.text('Efter hvilken §? Fx SEL § 85', { required: true }),
    periode: {
      fra: await prompter.text('Fra hvilken dag? (ÅÅÅÅ-MM-DD)', { required: true, check: datosvar }),
      til: await prompter.text('Til hvilken dag? En løbende bevilling: årets sidste dag', {
        required: true,
        check: datosvar,
      }),
    },
    udgift: {
      center: betaler,
      beløb: await prompter.text('Hvad koster det i hele perioden? Fx 12.345,50', {
        required: true,
        check: beløbsvar,
      }),
      ansvarlig: await prompter.choose('Hvem afholder udgiften?', fraCentret(kommune, betaler)),
    },
    ellers: {
      center: ville,
      bevilling: await prompter.text(
        'Hvad ville der ellers være bevilget? Spring over, hvis det er det samme',
      ),
      ...(await askAnslået(prompter, kommune, { center: ville }, true)),
    },
  };
}

async function askMøde(prompter: Prompter, møder: readonly Møde[]): Promise<string> {
  const holdte = møder.filter(({ status }) => status === 'holdt').toReversed();
  if (holdte.length === 0) return INGEN;
  return prompter.choose('På hvilket møde blev det besluttet?', [
    ...holdte.map(({ id, tid }) => ({ value: id, name: `mødet ${tid.dato}` })),
    { value: INGEN, name: 'ikke på et møde' },
  ]);
}

/** What the other center has not said yet: who answers for the amount, and the amount. */
export async function askAnslået(
  prompter: Prompter,
  kommune: Kommune,
  { center, ansvarlig, beløb }: Pick<Økonomiark['ellers'], 'center' | 'ansvarlig' | 'beløb'>,
  kanVente: boolean,
): Promise<YamlMap> {
  const svar: Record<string, string> = {};
  if (ansvarlig === undefined) {
    svar['ansvarlig'] = await prompter.choose('Hvem i det andet center svarer for beløbet?', [
      ...fraCentret(kommune, center),
      ...(kanVente ? [{ value: INGEN, name: 'det ved vi ikke endnu' }] : []),
    ]);
  }
  if (beløb === undefined) {
    svar['beløb'] = await prompter.text(
      kanVente
        ? 'Hvad ville det have kostet? Spring over, hvis det ikke er oplyst'
        : 'Hvad ville det have kostet?',
      { required: !kanVente, check: beløbsvar },
    );
  }
  return Object.fromEntries(Object.entries(svar).filter(([, værdi]) => værdi !== INGEN));
}
