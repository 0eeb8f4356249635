/** What a step of an økonomiark needs to be told: the other center's amount and who answers for it, or why the ark goes back. */

import { UserError } from '../base/errors.ts';
import type { Context } from '../context.ts';
import { type Økonomiark, type Økonomitrin, økonomitrinsvar } from '../model/oekonomi.ts';
import { mangler, skift, trinNu } from '../rules/oekonomi.ts';
import type { YamlMap } from '../store/answers.ts';
import type { Kommune } from '../store/kommune.ts';
import { answers } from './answers.ts';
import { askAnslået } from './oekonomi-svar.ts';

interface Spørgsmål {
  readonly ark: Økonomiark;
  readonly til: Økonomitrin;
  readonly id: string;
}

/** What is asked for this step: a reason to go back, or what the other center has not said. */
export async function trinsvar(
  context: Context,
  kommune: Kommune,
  { ark, til, id }: Spørgsmål,
  valg: { readonly fra: string | undefined; readonly ja: boolean },
): Promise<YamlMap> {
  const tilbage = skift(trinNu(ark), til) === 'tilbage';
  const savnes = til === 'komplet' && mangler(ark).length > 0;
  const spørger = context.terminal.interactive && !valg.ja && til === 'afventer_beløb';
  if (valg.fra === undefined && !tilbage && !savnes && !spørger) return {};
  const { data } = await answers(context, {
    ...valg,
    schema: økonomitrinsvar,
    ask: async (prompter) =>
      tilbage
        ? {
            begrundelse: await prompter.text('Hvorfor sættes arket tilbage? Intet om borgeren', {
              required: true,
            }),
          }
        : await askAnslået(prompter, kommune, ark.ellers, til !== 'komplet'),
    hint: tilbage
      ? `Skriv »begrundelse: …« i en fil, og kør: samarbejd økonomi status ${id} ${ark.id} ${til} --fra fil.yaml`
      : `Skriv ${mangler(ark)
          .map((felt) => `»${felt}: …«`)
          .join(' og ')} i en fil, og kør: samarbejd økonomi status ${id} ${ark.id} ${til} --fra fil.yaml`,
  });
  return data;
}

/** @throws UserError when the step needs what neither the ark nor the answers hold, or would change what was sent (R-182) */
export function demandTrinsvar(id: string, ark: Økonomiark, til: Økonomitrin, svar: YamlMap): void {
  if (til === 'sendt' && Object.keys(svar).length > 0) {
    throw new UserError(
      'Arket kan ikke ændres, når det bliver sendt: papiret til Økonomi er lavet.',
      `Uden --fra er det arket, som det står. Er beløbet et andet, så sæt arket tilbage med »begrundelse: …« og »beløb: …« i filen: samarbejd økonomi status ${id} ${ark.id} afventer_beløb --fra fil.yaml`,
    );
  }
  const fil = `samarbejd økonomi status ${id} ${ark.id} ${til} --fra fil.yaml`;
  if (skift(trinNu(ark), til) === 'tilbage' && svar['begrundelse'] === undefined) {
    throw new UserError(
      'Et ark sættes kun tilbage med en begrundelse.',
      `Skriv »begrundelse: …« i filen, og kør: ${fil}`,
    );
  }
  const savnes = mangler(ark).filter((felt) => svar[felt] === undefined);
  if (til !== 'komplet' || savnes.length === 0) return;
  throw new UserError(
    `Arket kan ikke være komplet: det andet centers ${savnes.join(' og ')} mangler.`,
    `Spørg det andet center. Skriv det i en fil, og kør: ${fil}`,
  );
}
