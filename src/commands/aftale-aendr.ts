/** `aftale ændr`: an agreement got another day, person or content; who said so and why is kept with it. */

import { forståDato } from '../base/dato-ord.ts';
import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import type { Prompter } from '../context.ts';
import { type Aftaleændring, aftaleændring } from '../model/aftaleaendring.ts';
import type { YamlMap } from '../store/answers.ts';
import type { EditOp } from '../store/edit.ts';
import { openKommune } from '../store/kommune.ts';
import { besked, tellBesked } from './aftale-besked.ts';
import { demandAftale, demandÅben, type FundetAftale, retAftale } from './aftale-ret.ts';
import { answers, fraOption } from './answers.ts';
import { command, writeOptions } from './command.ts';
import { tellNext, tellWritten } from './outcome.ts';

export const aftaleÆndr = command({
  path: ['aftale', 'ændr'],
  summary: 'Lav en aftale om, og se, hvem der skal have besked',
  description:
    'Skriver den nye dag, person eller tekst, hvem der sagde til, og hvorfor. Det, der gjaldt før, bliver stående. Siger også, hvem der skal og må have besked.',
  args: [
    { name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' },
    { name: 'aftale', required: true, description: 'aftalens id, fx a-9d4fh' },
  ],
  options: { fra: fraOption, ...writeOptions },
  examples: [
    'samarbejd aftale ændr 2026-k7q3x a-9d4fh',
    'samarbejd aftale ændr 2026-k7q3x a-9d4fh --fra aendring.yaml',
  ],

  async run(context, { args: [id = '', aftaleId = ''], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    const nu = demandAftale(context, kommune, id, aftaleId);
    demandÅben(nu);
    const svar = await answers(context, {
      ...options,
      schema: aftaleændring,
      ask: (prompter) => spørg(prompter, nu, today),
      hint: `Skriv det nye, begrundelse og meldt i en fil, og kør: samarbejd aftale ændr ${id} ${aftaleId} --fra aendring.yaml`,
    });
    const ændring = svar.doc.value;
    demandMening(ændring, nu, today);
    const hvilken = { id, aftaleId, message: `aftale: ændret ${aftaleId} (${id})` };
    const applied = await retAftale(
      context,
      kommune,
      hvilken,
      { ...options, command: 'aftale ændr' },
      (fundet) => {
        demandÅben(fundet);
        return rettelser(fundet, ændring, today);
      },
    );
    tellWritten(context.terminal, applied, options.vis);
    tellBesked(context, kommune, besked(kommune, nu, { hvem: ændring.hvem, af: ændring.meldt.af }, today));
    tellNext(context.terminal, stille || options.vis, [
      'giv dem besked ad en sikker vej',
      `samarbejd aftale liste --forløb ${id}`,
    ]);
    return 0;
  },
});

function demandMening(
  { hvem, hvad, hvornår, status, meldt }: Aftaleændring,
  { fundet }: FundetAftale,
  today: Dato,
): void {
  if ([hvem, hvad, hvornår, status].every((nyt) => nyt === undefined)) {
    throw new UserError('Der er intet nyt i svarene.', 'Skriv hvem, hvad, hvornår eller status: bortfaldet.');
  }
  const { dato: lavet } = fundet.møde.value.tid;
  const dag = meldt.dato ?? today;
  if (dag > today || dag < lavet) {
    throw new UserError('Ændringen kan ikke være meldt den dag.', 'Skriv en dag fra mødet og til i dag.');
  }
  if (hvornår !== undefined && hvornår < today) {
    throw new UserError('Den nye dag er gået.', 'Skriv en dag fra i dag og frem.');
  }
}

/** The new values, and a record of what they replace. */
function rettelser({ aftale }: FundetAftale, ændring: Aftaleændring, today: Dato): readonly EditOp[] {
  const nye = (['hvem', 'hvad', 'hvornår'] as const).filter((felt) => ændring[felt] !== undefined);
  const før = { hvem: aftale.hvem, hvad: aftale.hvad.reveal(), hvornår: aftale.hvornår };
  const { meldt, status } = ændring;
  const nyt = { hvem: ændring.hvem, hvad: ændring.hvad?.reveal(), hvornår: ændring.hvornår };
  const post = {
    meldt: meldt.dato ?? today,
    af: meldt.af,
    begrundelse: ændring.begrundelse.reveal(),
    før: nye.length === 0 ? undefined : Object.fromEntries(nye.map((felt) => [felt, før[felt]])),
  };
  return [
    ...nye.map((felt): EditOp => ({ op: 'set', path: [felt], value: nyt[felt] ?? '' })),
    ...(status === undefined
      ? []
      : [
          { op: 'set', path: ['status'], value: status } as const,
          { op: 'set', path: [status], value: post.meldt } as const,
        ]),
    { op: 'append', path: ['ændringer'], value: post },
  ];
}

async function spørg(prompter: Prompter, { aftale }: FundetAftale, today: Dato): Promise<YamlMap> {
  const valg = [
    { value: 'hvornår', name: 'En ny dag' },
    { value: 'hvem', name: 'En anden gør det' },
    { value: 'hvad', name: 'Noget andet skal gøres' },
    { value: 'status', name: 'Aftalen er ikke længere aktuel' },
  ];
  const felt = await prompter.choose('Hvad er lavet om?', valg);
  const nyt = await nytSvar(prompter, felt, today);
  const af = await prompter.text('Hvem sagde til? (p-…, n-… eller borger)', {
    initial: aftale.hvem,
    required: true,
  });
  const begrundelse = await prompter.text('Hvorfor?', { required: true });
  return { [felt]: nyt, meldt: { af, dato: today }, begrundelse };
}

async function nytSvar(prompter: Prompter, felt: string, today: Dato): Promise<string> {
  if (felt === 'status') return 'bortfaldet';
  if (felt !== 'hvornår') {
    return await prompter.text(
      felt === 'hvem' ? 'Hvem gør det nu? (p-…, n-… eller borger)' : 'Hvad skal der gøres nu?',
      { required: true },
    );
  }
  const svar = await prompter.text('Senest hvornår?', { required: true });
  return forståDato(svar, today) ?? svar;
}
