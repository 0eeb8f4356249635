/** What a case begins with: who the citizen is, and the day the need was seen. Held against the same when it is opened and later. */

import { dageIMåned, type Dato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import type { Located } from '../base/located.ts';
import type { Forløb } from '../model/forloeb.ts';
import { fund, type Regel } from './regel.ts';

export const HENVISNINGSREGLER = {
  cpr: {
    kode: 'forloeb/cpr',
    severity: 'fejl',
    tekst: 'Et CPR-nummer har en dato, der findes, og et erstatningspersonnummer hedder det.',
    kilde: 'CPR-kontoret: personnummeret i CPR (R-147, R-155)',
  },
  behovFremtid: {
    kode: 'forloeb/behov-fremtid',
    severity: 'fejl',
    tekst: 'Et behov dateres, når det er set.',
    kilde: 'SUS 2014 (R-067, X-05)',
  },
} as const satisfies Record<string, Regel>;

type Borger = Forløb['borger'];
type CprType = Borger['cpr_type'];

/** The part of a case, or of the answers it is made from, that these rules read. */
export interface Henvist {
  readonly borger: Pick<Borger, 'cpr' | 'cpr_type'>;
  readonly behov: { readonly konstateret?: Dato | undefined };
}

const FORM = /^(?<dag>\d{2})(?<måned>\d{2})(?<år>\d{2})[- ]?(?<løbenummer>[0-9A-ZÆØÅ]{4})$/iu;
/** What erstatningspersonnumre have added to the day. */
const TILLÆG = 60;

/** The century is told by the seventh digit. */
function århundrede(år: number, syvende: number): number {
  if (syvende <= 3) return 1900;
  if (syvende === 4 || syvende === 9) return år <= 36 ? 2000 : 1900;
  return år <= 57 ? 2000 : 1800;
}

interface Krav {
  readonly holder: (cpr: string, type: CprType) => boolean;
  readonly message: string;
  readonly hint: string;
}

/** In the order they are asked: each may build on those before. Modulus 11 is not among them: many valid numbers lack it. */
const KRAV: readonly Krav[] = [
  {
    // Some erstatningspersonnumre have letters.
    holder: (cpr, type) => FORM.test(cpr) && (type === 'erstatning' || /^\d{6}[- ]?\d{4}$/u.test(cpr)),
    message: 'CPR-nummeret har ikke seks cifre og derefter fire.',
    hint: 'Skriv det, som det står på sundhedskortet.',
  },
  {
    holder: (cpr, type) => type === 'erstatning' || Number(cpr.slice(0, 2)) <= TILLÆG,
    message: 'Nummeret er et erstatningspersonnummer: dagen er lagt 60 til.',
    hint: 'Skriv cpr_type: erstatning, eller ret nummeret.',
  },
  {
    holder: harDato,
    message: 'CPR-nummeret begynder ikke med en dato, der findes.',
    hint: 'Se efter: to cifre til dagen, to til måneden og to til året.',
  },
];

function harDato(cpr: string, type: CprType): boolean {
  const del = FORM.exec(cpr)?.groups ?? {};
  const [dag, måned, år] = [Number(del['dag']), Number(del['måned']), Number(del['år'])];
  if (måned < 1 || måned > 12) return false;
  // A leap year: the seventh character of an erstatningspersonnummer tells no century.
  const fødselsår = type === 'erstatning' ? 2000 : århundrede(år, Number(del['løbenummer']?.[0])) + år;
  const dagen = dag > TILLÆG ? dag - TILLÆG : dag;
  return dagen >= 1 && dagen <= dageIMåned(fødselsår, måned);
}

/** What is wrong with a CPR number, in words that do not repeat it; undefined when it may be one. */
export function fejlICpr(cpr: string, type: CprType): Pick<Krav, 'message' | 'hint'> | undefined {
  return KRAV.find(({ holder }) => !holder(cpr.trim(), type));
}

/** What is wrong with the beginning of a case. */
export function tjekHenvist(doc: Located<Henvist>, today: Dato): readonly Finding[] {
  const { borger, behov } = doc.value;
  const fejl = KRAV.find(
    ({ holder }) => borger.cpr?.answers((cpr) => !holder(cpr.trim(), borger.cpr_type)) === true,
  );
  const fremtid = behov.konstateret !== undefined && behov.konstateret > today;
  return [
    ...(fejl ? [fund(HENVISNINGSREGLER.cpr, doc.at(['borger', 'cpr']), fejl)] : []),
    ...(fremtid
      ? [
          fund(HENVISNINGSREGLER.behovFremtid, doc.at(['behov', 'konstateret']), {
            message: 'Dagen, behovet blev set, er efter i dag.',
            hint: 'Skriv den dag, det blev set.',
          }),
        ]
      : []),
  ];
}
