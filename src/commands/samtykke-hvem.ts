/** `samtykke hvem`: who may receive what today, and for each no: why, and what it would take. */

import type { Formål, Kategori } from '../model/kategorier.ts';
import { FORMÅL, FORMÅLSNAVNE, KATEGORINAVNE, SAMTYKKEKATEGORIER } from '../model/kategorier.ts';
import { parter, sagFra } from '../rules/parter.ts';
import { samlet } from '../rules/samtykke-afslag.ts';
import { type Afslag, må, type Part, type Sag } from '../rules/samtykke.ts';
import { demandForløb, readForløb } from '../store/forloeb.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { command } from './command.ts';

export const samtykkeHvem = command({
  path: ['samtykke', 'hvem'],
  summary: 'Vis, hvem der må få hvad at vide i dag, og hvorfor ikke',
  args: [{ name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' }],
  options: {
    formål: {
      kind: 'choice',
      choices: FORMÅL,
      default: 'møde',
      description: 'hvad oplysningerne skal bruges til',
    },
    person: { kind: 'text', value: 'id', description: 'kun denne modtager' },
    format: {
      kind: 'choice',
      choices: ['tekst', 'json'],
      default: 'tekst',
      description: 'json til programmer',
    },
  },
  examples: ['samtykke hvem 2026-k7q3x', 'samtykke hvem 2026-k7q3x --person p-r4k2m'].map(
    (e) => `samarbejd ${e}`,
  ),

  async run(context, { args: [id = ''], options, common }) {
    const kommune = openKommune(context, common.mappe);
    const { forløb, samtykker } = demandForløb(readForløb(context, kommune, id));
    const sag = sagFra(
      forløb.value,
      samtykker.map((s) => s.value),
      kommune.grundlag.value,
    );
    const alle = parter(forløb.value, kommune.personer.value.personer, kommune.metode.value, common.today);
    const valgte = alle.filter((part) => options.person === undefined || part.id === options.person);
    const rækker = valgte.map((part) => række(sag, part, options.formål, common.today));
    const ud =
      options.format === 'json'
        ? JSON.stringify(rækker, undefined, 2)
        : tekst(rækker, options.formål, kommune);
    context.terminal.data(`${ud}\n`);
    return Promise.resolve(0);
  },
});

interface Række {
  readonly part: string;
  readonly må: readonly Kategori[];
  readonly må_ikke: readonly Afslag[];
}

function række(sag: Sag, part: Part, formål: Formål, dag: Parameters<typeof må>[4]): Række {
  const svar = SAMTYKKEKATEGORIER.map((kategori) => ({
    kategori,
    svar: må(sag, part, kategori, formål, dag),
  }));
  return {
    part: part.id,
    må: svar.filter((s) => s.svar.tilladt).map((s) => s.kategori),
    må_ikke: svar.flatMap((s) => (s.svar.tilladt ? [] : [s.svar])),
  };
}

function navne(kategorier: readonly Kategori[]): string {
  return kategorier.map((k) => KATEGORINAVNE[k]).join(', ');
}

function hvem(id: string, { personer }: Kommune): string {
  if (id === 'borger') return 'Borgeren selv';
  const person = personer.value.personer.find((p) => p.id === id);
  return person ? `${id} · ${person.navn}, ${person.organisation}` : `${id} · borgerens netværk`;
}

function tekst(rækker: readonly Række[], formål: Formål, kommune: Kommune): string {
  const afsnit = rækker.map(({ part, må: ja, må_ikke }) => [
    hvem(part, kommune),
    `  må få:      ${ja.length > 0 ? navne(ja) : 'intet'}`,
    ...samlet(må_ikke).flatMap(({ kategorier, hvorfor, kræver }) => [
      `  må ikke få: ${navne(kategorier)}`,
      `              fordi ${hvorfor}`,
      `              → det kræver ${kræver}`,
    ]),
  ]);
  return `Formål: ${FORMÅLSNAVNE[formål]}\n\n${afsnit.map((linjer) => linjer.join('\n')).join('\n\n')}`;
}
