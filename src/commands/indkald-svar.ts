/** The answers `møde indkald` works from: flags for what is not personal, a file or questions for the rest. */

import { UserError } from '../base/errors.ts';
import type { OptionSpecs } from './command.ts';
import type { Prompter } from '../context.ts';
import type { Forløb } from '../model/forloeb.ts';
import type { YamlMap } from '../store/answers.ts';
import type { Kommune } from '../store/kommune.ts';
import { askJaNej, fraOption } from './answers.ts';
import { datosvar, tidsrumsvar } from './svartjek.ts';

export const indkaldOptions = {
  type: { kind: 'text', value: 'mødetype', description: 'en af metodens mødetyper, fx samarbejdsmøde' },
  den: { kind: 'date', description: 'mødets dato, fx 2026-12-15' },
  kl: { kind: 'text', value: 'fra-til', description: 'mødets tid, fx 09.30-11.00' },
  lokale: { kind: 'text', value: 'id', description: 'lokalets id fra samarbejd.yaml' },
  deltager: { kind: 'many', value: 'person-id', description: 'id på en deltager, p-… eller n-…' },
  fra: fraOption,
} as const satisfies OptionSpecs;

export interface Valg {
  readonly type: string | undefined;
  readonly den: string | undefined;
  readonly kl: string | undefined;
  readonly lokale: string | undefined;
  readonly deltager: readonly string[];
}

function asList(value: YamlMap[string]): readonly YamlMap[] {
  return Array.isArray(value) ? (value as readonly YamlMap[]) : [];
}

/** What the flags say; `undefined` where they say nothing. */
function fraValg({ type, den, kl, lokale }: Valg): YamlMap {
  const [fra, til] = (kl ?? '').split(/[-–]/, 2);
  const tid = { dato: den, fra: fra || undefined, til: til || undefined };
  return {
    type,
    tid: den !== undefined || kl !== undefined ? tid : undefined,
    sted: lokale === undefined ? undefined : { lokale },
  };
}

/** The flags laid over the answers of `--fra`; a participant named by a flag keeps the reason the file gives. */
export function flet(valg: Valg, svar: YamlMap): YamlMap {
  const flag = Object.entries(fraValg(valg)).filter(([, value]) => value !== undefined);
  const kendte = asList(svar['deltagere']);
  const nye = valg.deltager.filter((id) => !kendte.some((d) => d['person'] === id));
  const nævnte = nye.map((person): YamlMap => ({ person }));
  return { ...svar, ...Object.fromEntries(flag), deltagere: [...kendte, ...nævnte] };
}

/** @throws UserError when a participant named by a flag has no reason: each must have one */
export function demandGrunde(svar: YamlMap): void {
  const uden = asList(svar['deltagere']).flatMap(({ person, grund }) =>
    grund === undefined && typeof person === 'string' ? [person] : [],
  );
  if (uden.length === 0) return;
  throw new UserError(
    `Der mangler en grund til at indkalde ${uden.join(', ')}.`,
    'Skriv person og grund under deltagere i filen efter --fra.',
  );
}

/** The standing agreement on an interpreter, when the meeting says nothing of its own. */
export function medTolk(svar: YamlMap, { retningslinjer }: Forløb): YamlMap {
  const aftalt = retningslinjer?.tolk;
  if (svar['tolk'] !== undefined || aftalt === undefined) return svar;
  return { ...svar, tolk: { nødvendig: aftalt.nødvendig ? 'ja' : 'nej', sprog: aftalt.sprog?.reveal() } };
}

function navnPå(id: string, { personer }: Kommune): string {
  return personer.value.personer.find((p) => p.id === id)?.navn ?? id;
}

async function askDeltagere(prompter: Prompter, valg: Valg, kommune: Kommune): Promise<YamlMap[]> {
  const alle = kommune.personer.value.personer.map((p) => ({
    value: p.id,
    name: `${p.navn}, ${p.organisation}`,
  }));
  const ids =
    valg.deltager.length > 0 ? valg.deltager : await prompter.chooseMany('Hvem skal deltage?', alle);
  const deltagere: YamlMap[] = [];
  for (const person of ids) {
    const navn = navnPå(person, kommune);
    const grund = await prompter.text(
      `Hvorfor skal ${navn} med? Det kommer til at stå i brevet til ${navn}.`,
      {
        required: true,
      },
    );
    deltagere.push({ person, grund });
  }
  return deltagere;
}

async function askTid(prompter: Prompter, { den, kl }: Valg): Promise<Pick<Valg, 'den' | 'kl'>> {
  return {
    den: den ?? (await prompter.text('Hvilken dag? (ÅÅÅÅ-MM-DD)', { required: true, check: datosvar })),
    kl: kl ?? (await prompter.text('Fra og til? (fx 09.30-11.00)', { required: true, check: tidsrumsvar })),
  };
}

async function askTolk(prompter: Prompter): Promise<YamlMap> {
  const nødvendig = await askJaNej(prompter, 'Skal der være tolk? Afgør det sammen med borgeren.');
  return {
    nødvendig,
    sprog: nødvendig === 'ja' ? await prompter.text('Hvilket sprog?', { required: true }) : undefined,
  };
}

/** Asks for what the flags left out. */
export async function askIndkaldelse(prompter: Prompter, valg: Valg, kommune: Kommune): Promise<YamlMap> {
  const typer = Object.entries(kommune.metode.value.mødetyper).map(([value, t]) => ({ value, name: t.navn }));
  const lokaler = kommune.samarbejd.value.lokaler.map((l) => ({ value: l.id, name: l.navn }));
  const type = valg.type ?? (await prompter.choose('Hvilken slags møde?', typer));
  const tid = await askTid(prompter, valg);
  const lokale = valg.lokale ?? (await prompter.choose('Hvor?', lokaler));
  const formål = await prompter.text('Hvorfor indkaldes der? Alle, der bliver indkaldt, kan læse det.', {
    required: true,
  });
  const deltagere = await askDeltagere(prompter, valg, kommune);
  const tolk = await askTolk(prompter);
  return flet({ ...valg, ...tid, type, lokale, deltager: [] }, { formål, deltagere, tolk });
}
