/** Bases other than consent: a `fast` one holds of itself for those with a role in the case, a `konkret` one is decided in the case (threats §7). */

import type { Grundlagspost } from '../model/grundlag.ts';
import type { Kategori } from '../model/kategorier.ts';
import type { Sag, Spørgsmål } from './deling.ts';
import { VISITATOR } from './samtykke-graenser.ts';

/** Does the party also get the category that a post presupposes? */
export type MåOgså = (kategori: Kategori) => boolean;

type Konkret = Sag['konkrete'][number];

function gælderPåDagen({ gyldig_fra, gyldig_til }: Grundlagspost, { dag }: Spørgsmål): boolean {
  return gyldig_fra <= dag && (gyldig_til === undefined || dag <= gyldig_til);
}

function nævner(post: Grundlagspost, { part, kategori, formål }: Spørgsmål): boolean {
  return (
    post.parttyper.includes(part.type) && post.kategorier.includes(kategori) && post.formål.includes(formål)
  );
}

/** Being one of those who decide on offers opens the cases for that decision, and for nothing else. */
function rollerTil({ part, formål }: Spørgsmål): readonly string[] {
  return formål === 'visitation' ? part.roller : part.roller.filter((rolle) => rolle !== VISITATOR);
}

function harRollen({ kun_roller }: Grundlagspost, spørgsmål: Spørgsmål): boolean {
  return kun_roller === undefined || rollerTil(spørgsmål).some((rolle) => kun_roller.includes(rolle));
}

function harForudsætningen({ forudsætter }: Grundlagspost, måOgså: MåOgså): boolean {
  return forudsætter === undefined || måOgså(forudsætter);
}

function rækker(post: Grundlagspost, spørgsmål: Spørgsmål, måOgså: MåOgså): boolean {
  return (
    gælderPåDagen(post, spørgsmål) &&
    nævner(post, spørgsmål) &&
    harRollen(post, spørgsmål) &&
    harForudsætningen(post, måOgså)
  );
}

/** A fixed basis must lean on a role in the case or on another permission: else it would open a case to everyone of a type. */
function erAfgrænset({ kun_roller, forudsætter }: Grundlagspost): boolean {
  return kun_roller !== undefined || forudsætter !== undefined;
}

/** The id of a fixed basis that permits it, if any. */
export function fastGrundlag({ grundlag }: Sag, spørgsmål: Spørgsmål, måOgså: MåOgså): string | undefined {
  return grundlag
    .filter((post) => post.art === 'fast' && erAfgrænset(post))
    .filter((post) => rækker(post, spørgsmål, måOgså))
    .map(({ id }) => id)
    .toSorted()[0];
}

function beslutningenGælder(konkret: Konkret, { part, kategori, formål, dag }: Spørgsmål): boolean {
  return (
    konkret.modtagere.includes(part.id) &&
    konkret.kategorier.includes(kategori) &&
    konkret.formål.includes(formål) &&
    konkret.fra <= dag &&
    (konkret.til === undefined || dag <= konkret.til)
  );
}

function erBegrundet(post: Grundlagspost, { begrundelse }: Konkret): boolean {
  return !post.kræver_begrundelse || begrundelse !== undefined;
}

/** By somebody named, who does not decide it for themselves. */
function erBesluttet(post: Grundlagspost, { besluttet_af }: Konkret, { part }: Spørgsmål): boolean {
  return !post.kræver_beslutningstager || (besluttet_af !== undefined && besluttet_af !== part.id);
}

/** The id of a basis decided in this case that permits it, if any. */
export function konkretGrundlag(
  { grundlag, konkrete }: Sag,
  spørgsmål: Spørgsmål,
  måOgså: MåOgså,
): string | undefined {
  return grundlag
    .filter((post) => post.art === 'konkret' && rækker(post, spørgsmål, måOgså))
    .filter((post) =>
      konkrete.some(
        (k) =>
          k.grundlag === post.id &&
          beslutningenGælder(k, spørgsmål) &&
          erBegrundet(post, k) &&
          erBesluttet(post, k, spørgsmål),
      ),
    )
    .map(({ id }) => id)
    .toSorted()[0];
}
