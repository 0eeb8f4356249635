/** The demands on an erasure: asked one by one, judged all at once. */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { Sensitive } from '../base/sensitive.ts';
import type { Context, Prompter } from '../context.ts';
import { ARKIVSVAR, SLETTEÅRSAGER, SLETTEÅRSAGSNAVNE } from '../model/slettelog.ts';
import { type Sletning, sletning } from '../model/sletning.ts';
import { fortællerOm, indvendinger } from '../rules/sletning.ts';
import type { YamlMap } from '../store/answers.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { answers, askJaNej } from './answers.ts';
import { datosvar } from './svartjek.ts';

const ÅRSAGER = SLETTEÅRSAGER.map((value) => ({ value, name: SLETTEÅRSAGSNAVNE[value] }));
const ARKIV = ARKIVSVAR.map((value) => ({
  value,
  name:
    value === 'afleveret'
      ? 'det er afleveret til arkivet'
      : 'det må kasseres efter Rigsarkivets bestemmelser',
}));

async function ask(prompter: Prompter, today: Dato): Promise<YamlMap> {
  const årsag = await prompter.choose('Hvorfor skal forløbet slettes?', ÅRSAGER);
  const hjemmel =
    årsag === 'slettefrist'
      ? undefined
      : await prompter.text('Hvad bygger beslutningen på? Skriv intet om borgeren', { required: true });
  const af = await prompter.text('Hvem har besluttet det? Skriv personens id', { required: true });
  const dato = await prompter.text('Hvilken dag blev det besluttet?', {
    initial: today,
    required: true,
    check: datosvar,
  });
  const journal = await askJaNej(prompter, 'Er alt det, der skal journaliseres, journaliseret?');
  const arkiv = await askJaNej(prompter, 'Er arkivlovens krav opfyldt?');
  const hvordan = arkiv === 'ja' ? await prompter.choose('Hvordan?', ARKIV) : 'må_kasseres';
  return {
    årsag,
    hjemmel,
    besluttet: { af, dato },
    journalpligt: { opfyldt: journal, dato: today },
    arkivpligt: { opfyldt: arkiv, hvordan },
  };
}

/** Names and numbers of the citizen and the network, bare. */
function identitet({ forløb: { value } }: Sagsmappe): readonly string[] {
  const { navn, cpr, telefon } = value.borger;
  const netværk = value.netværk.map((n) => n.navn);
  return [navn, cpr, telefon, ...netværk].flatMap((v) => (v instanceof Sensitive ? v.reveal() : []));
}

/** The answers, with the hjemmel that holds. @throws UserError naming every objection */
export async function sletteSvar(
  context: Context,
  kommune: Kommune,
  sag: Sagsmappe,
  { fra, ja, today }: { fra: string | undefined; ja: boolean; today: Dato },
): Promise<Sletning & { readonly hjemmel: string }> {
  const { doc } = await answers(context, {
    fra,
    ja,
    schema: sletning,
    ask: async (prompter) => await ask(prompter, today),
    hint: `Skriv svarene i en fil, og kør: samarbejd forløb slet ${sag.id} --udfør --fra slet.yaml. Se felterne uden --udfør.`,
  });
  const svar = doc.value;
  const samarbejd = kommune.samarbejd.value;
  const personer = kommune.personer.value.personer.map((p) => p.id);
  const hjemmel = svar.hjemmel ?? samarbejd.slettefrist?.hjemmel ?? '';
  const nej = indvendinger({ forløb: sag.forløb.value, samarbejd, svar, personer, today });
  const alle = fortællerOm(svar.hjemmel ?? '', identitet(sag))
    ? [...nej, 'Hjemlen nævner borgeren eller netværket, og den bliver stående i slettelog.jsonl.']
    : nej;
  if (alle.length === 0) return { ...svar, hjemmel };
  throw new UserError(
    `Forløbet kan ikke slettes nu.\n${alle.map((one) => `  ${one}`).join('\n')}`,
    'Intet er ændret. Få det på plads, og kør kommandoen igen.',
  );
}
