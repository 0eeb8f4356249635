/** The questions of `ramme opdater` after the review: when again, by whom, and who has been told. What an option said is not asked. */

import { formatDato } from '../base/dato.ts';
import type { Context, Prompter } from '../context.ts';
import { ROLLER } from '../model/personer.ts';
import { type Rammeopdatering, rammeopdatering } from '../model/ramme-opdatering.ts';
import { judgeAnswers } from '../store/answers.ts';
import type { Kommune } from '../store/kommune.ts';
import { findActingPerson } from './actor.ts';
import type { Opdateringssag } from './opdater-svar.ts';
import { datosvar } from './svartjek.ts';

interface Valgmulighed {
  readonly value: string;
  readonly name: string;
}

/** Everyone in personer.yaml, those in `først` at the top. */
function personvalg({ personer }: Kommune, først: readonly (string | undefined)[]): readonly Valgmulighed[] {
  const plads = (id: string): number => (først.includes(id) ? først.indexOf(id) : først.length);
  return personer.value.personer
    .toSorted((a, b) => plads(a.id) - plads(b.id))
    .map(({ id, navn, organisation }) => ({ value: id, name: `${navn}, ${organisation}` }));
}

function projektledere({ personer }: Kommune): readonly string[] {
  return personer.value.personer.filter((p) => p.roller.includes('projektleder')).map(({ id }) => id);
}

/** The roles somebody has, then the people, so that one tick can stand for a whole group. */
function modtagervalg(kommune: Kommune): readonly Valgmulighed[] {
  const antal = (rolle: (typeof ROLLER)[number]): number =>
    kommune.personer.value.personer.filter((p) => p.roller.includes(rolle)).length;
  const roller = ROLLER.filter((rolle) => antal(rolle) > 0).map((rolle) => ({
    value: rolle,
    name: `alle med rollen ${rolle.replaceAll('_', ' ')} (${antal(rolle)})`,
  }));
  return [...roller, ...personvalg(kommune, [])];
}

async function spørgOrienteret(prompter: Prompter, { kommune, today }: Opdateringssag) {
  const hvem = await prompter.chooseMany(
    'Hvem har fået besked om opdateringen? (ingen kryds: det har ingen endnu)',
    modtagervalg(kommune),
  );
  if (hvem.length === 0) return undefined;
  const dato = await prompter.text('Hvilken dag fik de besked?', {
    initial: today,
    required: true,
    check: datosvar,
  });
  return { hvem, dato: dato.trim() };
}

/**
 * Asks for what `givet` does not hold.
 * @throws FindingsError when an answer is not right
 */
export async function spørgOmOpdatering(
  context: Context,
  sag: Opdateringssag,
  givet: Rammeopdatering,
): Promise<Rammeopdatering> {
  const { prompter } = context;
  const { kommune, senest, læst } = sag;
  const mig = (await findActingPerson(context, kommune))?.id;
  const før = læst.doc.value.opdatering.skal_opdateres_af;
  const ledere = projektledere(kommune);
  const opdateret_af =
    givet.opdateret_af ??
    mig ??
    (await prompter.choose('Hvem har opdateret rammen?', personvalg(kommune, ledere)));
  const næste =
    givet.næste ??
    (await prompter.text(`Hvornår skal rammen opdateres igen? (senest ${formatDato(senest)})`, {
      initial: senest,
      required: true,
      check: datosvar,
    }));
  const skal_opdateres_af =
    givet.skal_opdateres_af ??
    (await prompter.choose('Hvem skal opdatere den da?', personvalg(kommune, [før, ...ledere])));
  const orienteret = givet.orienteret ?? (await spørgOrienteret(prompter, sag));
  return judgeAnswers({ opdateret_af, næste: næste.trim(), skal_opdateres_af, orienteret }, rammeopdatering)
    .doc.value;
}
