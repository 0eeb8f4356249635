/** Whether an id in another file belongs to someone in personer.yaml: one finding for every file that refers to people. */

import type { Finding } from '../base/finding.ts';
import type { Located, Path } from '../base/located.ts';
import { medForslag } from '../base/tekst.ts';
import type { Forløb } from '../model/forloeb.ts';
import type { Personer } from '../model/personer.ts';
import { fund, type Regel } from './regel.ts';

export const OPSLAGSREGLER = {
  ukendt: {
    kode: 'person/ukendt',
    severity: 'fejl',
    tekst: 'Et person-id i en fil findes i personer.yaml eller i forløbets netværk.',
    kilde: 'Opsætning: personer.yaml',
  },
} as const satisfies Record<string, Regel>;

const RET_I_NETVÆRK = 'Ret id’et, eller tilføj personen under netværk i forloeb.yaml.';
const RET_I_PERSONER = 'Ret id’et, eller tilføj personen i personer.yaml.';

/** A reference to a person, and where in its document it stands. */
export interface Henvisning {
  readonly id: string | undefined;
  readonly path: Path;
}

/** The ids of personer.yaml. */
export function kendteIder({ personer }: Personer): ReadonlySet<string> {
  return new Set(personer.map(({ id }) => id));
}

/** Everyone that a case can name: the ids of personer.yaml and of its own network. */
export function kendteIForløb(personer: Personer, { netværk }: Pick<Forløb, 'netværk'>): ReadonlySet<string> {
  return new Set([...kendteIder(personer), ...netværk.map(({ id }) => id)]);
}

/** One finding for each reference to an id that is not among `kendte`. The citizen (`borger`) is always known. */
export function ukendtePersoner(
  doc: Located<unknown>,
  henvisninger: readonly Henvisning[],
  kendte: ReadonlySet<string>,
): readonly Finding[] {
  return henvisninger
    .filter(({ id }) => id !== undefined && id !== 'borger' && !kendte.has(id))
    .map(({ id, path }) =>
      fund(OPSLAGSREGLER.ukendt, doc.at(path), {
        message: 'Der er ingen person med det id.',
        hint: medForslag(id ?? '', [...kendte], id?.startsWith('n-') ? RET_I_NETVÆRK : RET_I_PERSONER),
      }),
    );
}
