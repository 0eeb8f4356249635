/** The review of `ramme opdater`: the skema group by group, with what was answered then where it reads differently now. */

import { type Dato, formatDato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import type { Context, Line, Terminal } from '../context.ts';
import { RAMMESKEMA } from '../model/ramme-spoergsmaal.ts';
import { type Rammeændring, rammeændringer, svarlinjer } from '../rules/ramme-aendringer.ts';
import { personnavne } from './ramme-laest.ts';
import type { Opdateringssag } from './opdater-svar.ts';
import { historyIsWhole, rammenVedOpdatering } from './ramme-udgaver.ts';

interface Sammenligning {
  /** The day of the update compared with. */
  readonly dengang: Dato;
  readonly ændringer: readonly Rammeændring[];
}

/** What has changed since the stated update; undefined when there was none or git cannot tell. */
async function sammenlign(context: Context, { kommune, læst }: Opdateringssag) {
  const dengang = læst.doc.value.opdatering.opdateret;
  if (dengang === undefined || !historyIsWhole(context, kommune.root)) return undefined;
  const før = await rammenVedOpdatering(context, kommune.root, dengang);
  return før && { dengang, ændringer: rammeændringer(før, læst.doc.value, personnavne(kommune)) };
}

function vis(terminal: Terminal, indryk: string, linjer: readonly string[]): void {
  for (const linje of linjer) terminal.err(`${indryk}${linje}`);
}

function visÆndring(terminal: Terminal, { dengang }: Sammenligning, { før, nu }: Rammeændring): void {
  if (før.length > 0) {
    terminal.err(`    Den ${formatDato(dengang)} skrev I:`);
    vis(terminal, '      ', før);
  }
  if (nu.length > 0) {
    terminal.err(før.length > 0 ? '    Nu står der:' : `    Nyt siden ${formatDato(dengang)}:`);
    vis(terminal, '      ', nu);
  } else {
    terminal.err('    Det står der ikke mere.');
  }
}

function visSpørgsmål(
  terminal: Terminal,
  spørgsmål: string,
  svar: readonly string[],
  sammenligning: Sammenligning | undefined,
): void {
  const ændring = sammenligning?.ændringer.find((æ) => æ.spørgsmål === spørgsmål);
  const mærke = sammenligning && !ændring ? ' (uændret)' : '';
  const linje: Line = ['  ', { text: spørgsmål, style: 'bold' }, { text: mærke, style: 'dim' }];
  terminal.err(linje);
  if (sammenligning && ændring) visÆndring(terminal, sammenligning, ændring);
  else vis(terminal, '    ', svar.length > 0 ? svar : ['Ikke besvaret endnu.']);
}

async function bekræft({ prompter }: Context, overskrift: string): Promise<void> {
  if (await prompter.confirm(`${overskrift}: Har I gennemgået svarene, og passer de?`)) return;
  throw new UserError(
    'Intet er skrevet: gennemgangen er ikke færdig.',
    'Ret svarene i filerne, og kør: samarbejd ramme opdater',
  );
}

function tilbudslinjer({ læst }: Opdateringssag): readonly string[] {
  const antal = læst.tilbud.value.tilbud.length;
  return [
    `${antal} tilbud i tilbud.yaml. Se dem med: samarbejd tilbud liste`,
    'Er der kommet nye til, er nogen lukket, og passer kontaktoplysningerne?',
  ];
}

/**
 * Shows every question and its answer, and has each group confirmed.
 * @throws UserError when a group is not in order: the answers are changed in the file, not here
 */
export async function gennemgå(context: Context, sag: Opdateringssag): Promise<void> {
  const { terminal } = context;
  const sammenligning = await sammenlign(context, sag);
  if (!sammenligning && sag.læst.doc.value.opdatering.opdateret !== undefined) {
    terminal.err(
      'Git-historikken rækker ikke tilbage, så det kan ikke vises, hvad der er ændret siden sidst.',
    );
  }
  for (const { nøgle, overskrift, spørgsmål } of RAMMESKEMA) {
    if (nøgle === 'opdatering') continue;
    terminal.err(['\n', { text: overskrift, style: 'bold' }]);
    for (const s of spørgsmål) {
      const svar = svarlinjer(sag.læst.doc.value[nøgle], s, personnavne(sag.kommune));
      visSpørgsmål(terminal, s.spørgsmål, svar, sammenligning);
    }
    await bekræft(context, overskrift);
    if (nøgle === 'planer_og_arbejdsredskaber') {
      terminal.err(['\n', { text: 'Tilbudsoversigt', style: 'bold' }]);
      vis(terminal, '  ', tilbudslinjer(sag));
      await bekræft(context, 'Tilbudsoversigt');
    }
  }
}
