/** What the parts of a meeting's capture share: the screen, the keyboard, the draft, and who is there. */

import type { Dato } from '../base/dato.ts';
import { randomTail } from '../base/id.ts';
import type { Klokkeslæt } from '../base/klokkeslaet.ts';
import { looksLikeCpr } from '../base/tekst.ts';
import type { Context, LineReader, Terminal } from '../context.ts';
import type { NyKladdelinje } from '../model/kladde.ts';
import type { Møde } from '../model/moede.ts';
import { type Kladde, samlKladde } from '../rules/kladde.ts';
import type { Draft } from '../store/draft.ts';
import type { Deltager } from './referat-deltagere.ts';

export interface Session {
  readonly terminal: Terminal;
  readonly møde: Møde;
  /** Meetings of the case before this one. */
  readonly tidligere: readonly Møde[];
  readonly deltagere: readonly Deltager[];
  /** What somebody is called here; also those of earlier meetings. */
  readonly navn: (id: string) => string;
  readonly today: Dato;
  readonly klokken: () => Klokkeslæt;
  /** The next line typed; a line that looks like a CPR number is refused and asked for again. */
  readonly spørg: (prompt: string) => Promise<string>;
  readonly countdown: (...args: Parameters<LineReader['countdown']>) => ReturnType<LineReader['countdown']>;
  /** All that has been said so far. */
  readonly kladde: () => Kladde;
  /** Saves a line: it is on the disk when this returns. */
  readonly gem: (linje: NyKladdelinje) => void;
  /** A new key for something said. */
  readonly nøgle: () => string;
}

type Sted = Pick<Session, 'møde' | 'tidligere' | 'deltagere' | 'navn' | 'today'>;

/** A session over an opened draft and a keyboard. */
export function nySession(context: Context, lines: LineReader, draft: Draft, sted: Sted): Session {
  const { terminal, clock, random } = context;
  const sagt = [...draft.linjer];
  let kladde = samlKladde(sagt);
  return {
    ...sted,
    terminal,
    klokken: () => clock.klokken(),
    countdown: (...args) => lines.countdown(...args),
    spørg: async (prompt) => {
      for (;;) {
        const line = (await lines.read(prompt)).trim();
        if (!looksLikeCpr(line)) return line;
        terminal.out('Det ligner et CPR-nummer. Det hører ikke til i referatet og er ikke gemt.');
      }
    },
    kladde: () => kladde,
    gem: (ny) => {
      sagt.push(draft.add(ny));
      kladde = samlKladde(sagt);
    },
    nøgle: () => randomTail((n) => random.below(n)),
  };
}
