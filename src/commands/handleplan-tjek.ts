/** `handleplan tjek`: what is overdue, who is unknown, which målsætning nobody works for; and the coverage (R-054…R-056). */

import type { Terminal } from '../context.ts';
import { type Handleplan, MÅLSÆTNINGER } from '../model/handleplan.ts';
import { reportFindings } from '../report/report.ts';
import { aktiviteterFor, tjekHandleplan } from '../rules/handleplan.ts';
import { openKommune } from '../store/kommune.ts';
import { command, formatOption, strengOption } from './command.ts';
import { læsHandleplan } from './handleplan-laest.ts';

export const handleplanTjek = command({
  path: ['handleplan', 'tjek'],
  summary: 'Tjek handleplanens frister, ansvarlige og målsætninger',
  description:
    'Viser først, hvilke aktiviteter der knytter sig til hver målsætning; derefter alt, der er forsinket, sprunget over eller ikke kan regnes på.',
  options: { format: formatOption, streng: strengOption },
  examples: ['samarbejd handleplan tjek', 'samarbejd handleplan tjek --streng'],

  async run(context, { options, common }) {
    const kommune = openKommune(context, common.mappe);
    const handleplan = læsHandleplan(context, kommune);
    if (options.format === 'tekst') visDækning(context.terminal, handleplan.value);
    const personer = kommune.personer.value;
    const findings = tjekHandleplan({ handleplan, personer, today: common.today });
    return Promise.resolve(reportFindings(context.terminal, findings, options));
  },
});

const BREDDE = 44;

function klippet(tekst: string): string {
  const linje = tekst.replace(/\s+/g, ' ');
  return linje.length <= BREDDE ? linje.padEnd(BREDDE) : `${linje.slice(0, BREDDE - 1)}…`;
}

function række(id: string, tekst: string, felter: readonly string[]): string {
  return `${id.padEnd(7)}  ${klippet(tekst)}  ${felter.map((f) => f.padStart(2)).join(' ')}`.trimEnd();
}

/** The table målsætning × aktivitet. */
function visDækning(terminal: Terminal, plan: Handleplan): void {
  const overskrift = MÅLSÆTNINGER.map(({ id }) => id);
  terminal.out([{ text: række('', '', overskrift), style: 'bold' }]);
  for (const { id, aktivitet, målsætninger, status } of plan.aktiviteter) {
    const kryds = MÅLSÆTNINGER.map((m) => (målsætninger.includes(m.id) && status !== 'opgivet' ? 'x' : '·'));
    terminal.out(række(id, aktivitet, kryds));
  }
  const antal = MÅLSÆTNINGER.map(({ id }) => String(aktiviteterFor(plan, id).length));
  terminal.out(række('', 'aktiviteter i alt', antal));
  terminal.out('');
}
