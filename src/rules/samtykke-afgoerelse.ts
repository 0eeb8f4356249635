/**
 * May this party have this, for this, today? Limits first, then a decision in the case, then a basis that holds of
 * itself, then consent. Default deny: what no rule permits is refused, with the reason and what it would take.
 */

import type { Dato } from '../base/dato.ts';
import type { Formål, Kategori } from '../model/kategorier.ts';
import type { Afslag, Part, Sag, Spørgsmål, Tilladelse } from './deling.ts';
import { afslag } from './samtykke-afslag.ts';
import {
  afsluttet,
  cprKunMyndigheder,
  henvist,
  oplevelseIkkeTilTeamet,
  slettes,
  visitationKunEgne,
} from './samtykke-graenser.ts';
import { fastGrundlag, konkretGrundlag, type MåOgså } from './samtykke-grundlag.ts';
import { forbud, prøv } from './samtykke-gyldighed.ts';

/** The basis on which citizens get what is about themselves. */
export const EGNE_OPLYSNINGER = 'egne_oplysninger';
/** The "basis" of what says nothing about the citizen. */
export const INTET_OM_BORGEREN = 'intet_om_borgeren';

function erBorgerenSelv({ id, type }: Part): boolean {
  return id === 'borger' && type === 'borger';
}

function tilladelse(grundlag: string): Tilladelse {
  return { tilladt: true, grundlag };
}

/** Consent first: the record that permits it, or the refusal that comes nearest to a permission. */
function efterSamtykke(sag: Sag, spørgsmål: Spørgsmål): Tilladelse | Afslag {
  const prøvede = sag.samtykker
    .filter(({ type }) => type !== 'tilbagekaldelse')
    .map((samtykke) => prøv(samtykke, spørgsmål, sag.samtykker))
    .toSorted((a, b) => b.bestået - a.bestået || (a.samtykke.id < b.samtykke.id ? -1 : 1));
  const gyldige = prøvede.filter(({ årsag }) => årsag === undefined).map(({ samtykke }) => samtykke);
  const fri = gyldige.find((s) => forbud(spørgsmål, s.givet.dato, sag.samtykker) === undefined);
  if (fri !== undefined) return tilladelse(fri.id);
  const nej = forbud(spørgsmål, gyldige[0]?.givet.dato, sag.samtykker);
  if (nej !== undefined) return afslag(sag, spørgsmål, 'forbudt', nej);
  return afslag(sag, spørgsmål, prøvede[0]?.årsag ?? 'intet_samtykke', prøvede[0]?.samtykke);
}

/** A basis that holds of itself gives way to the citizen's no; only a decision in the case does not. */
function efterFastGrundlag(sag: Sag, spørgsmål: Spørgsmål, måOgså: MåOgså): Tilladelse | undefined {
  if (forbud(spørgsmål, undefined, sag.samtykker) !== undefined) return undefined;
  const grundlag = fastGrundlag(sag, spørgsmål, måOgså);
  return grundlag === undefined ? undefined : tilladelse(grundlag);
}

/** `udledt` holds the categories this question is asked on behalf of, so that bases that presuppose each other end. */
function afgør(sag: Sag, spørgsmål: Spørgsmål, udledt: readonly Kategori[]): Tilladelse | Afslag {
  const { part, kategori } = spørgsmål;
  const sidste = slettes(sag);
  if (sidste !== undefined) return afslag(sag, spørgsmål, sidste);
  if (kategori === 'drift') return tilladelse(INTET_OM_BORGEREN);
  if (erBorgerenSelv(part)) return tilladelse(EGNE_OPLYSNINGER);

  const altid =
    cprKunMyndigheder(spørgsmål) ?? visitationKunEgne(spørgsmål) ?? oplevelseIkkeTilTeamet(spørgsmål);
  if (altid !== undefined) return afslag(sag, spørgsmål, altid);

  const måOgså: MåOgså = (anden) =>
    ![kategori, ...udledt].includes(anden) &&
    afgør(sag, { ...spørgsmål, kategori: anden }, [kategori, ...udledt]).tilladt;
  if (kategori === 'cpr' && !måOgså('identitet')) return afslag(sag, spørgsmål, 'cpr_uden_identitet');

  const konkret = konkretGrundlag(sag, spørgsmål, måOgså);
  if (konkret !== undefined) return tilladelse(konkret);
  const status = henvist(sag, spørgsmål) ?? afsluttet(sag);
  if (status !== undefined) return afslag(sag, spørgsmål, status);
  return efterFastGrundlag(sag, spørgsmål, måOgså) ?? efterSamtykke(sag, spørgsmål);
}

/**
 * May `part` have information of `kategori`, for `formål`, on `dag`? `kilde` is the consent unit it comes from, when known.
 * - A consent holds from the day it is given to `genbesøges`, both included, and not from the day it is withdrawn.
 * - The citizen may have everything about themself at any time until the case is being erased.
 * - `henvist` and `afsluttet` stop everyone else, save for a decision in the case (a statutory notice cannot wait).
 */
export function må(
  sag: Sag,
  part: Part,
  kategori: Kategori,
  formål: Formål,
  dag: Dato,
  kilde?: string,
): Tilladelse | Afslag {
  return afgør(sag, { part, kategori, formål, dag, kilde }, []);
}
