/** The decision table, measured: it is long enough, it reaches every reason, and every unit of both methods behaves as a unit. */

import { describe, expect, it } from 'vitest';
import type { Metode } from '../../src/model/metode.ts';
import type { Part, Årsag } from '../../src/rules/deling.ts';
import { må } from '../../src/rules/samtykke.ts';
import { hentMetode } from '../documents/eksempel.ts';
import { DAG, sag, samtykke } from './sag.ts';
import { TABEL } from './samtykke-tabel.ts';

/** Every reason there is; a new one that is not listed here does not compile. */
const ÅRSAGER: Readonly<Record<Årsag, true>> = {
  slettes: true,
  henvist: true,
  afsluttet: true,
  visitation: true,
  oplevelse: true,
  cpr_kun_myndigheder: true,
  cpr_uden_identitet: true,
  forbudt: true,
  intet_samtykke: true,
  ikke_omfattet: true,
  person_ikke_nævnt: true,
  andet_formål: true,
  ikke_kategori: true,
  ukendt_kilde: true,
  anden_kilde: true,
  ikke_informeret: true,
  mundtlig_uden_begrundelse: true,
  ikke_givet_endnu: true,
  udløbet: true,
  tilbagekaldt: true,
};

it('the table has at least 60 rows, no two alike, and one for every reason', () => {
  expect(TABEL.length).toBeGreaterThanOrEqual(60);
  expect(new Set(TABEL.map(({ titel }) => titel)).size).toBe(TABEL.length);
  const svar = new Set(TABEL.map((række) => række.svar));
  expect(Object.keys(ÅRSAGER).filter((årsag) => !svar.has(årsag as Årsag))).toEqual([]);
});

type Enhed = Metode['samtykkeenheder'][number];

const ANDEN = 'p-yyyyy';

/** Someone of the unit, of a type that is no relative: those are always named. */
function fra({ id, parttyper, uddybes }: Enhed): Part {
  const type = parttyper.find((t) => t !== 'pårørende') ?? 'privat';
  return { id: 'p-zzzzz', type, enhed: id, enhedUddybes: uddybes === 'ja', roller: [] };
}

describe.each(['sus', 'soroe'] as const)('R-175, R-176, X-14 every unit of %s', (navn) => {
  const { samtykkeenheder } = hentMetode(navn);
  const ider = samtykkeenheder.map(({ id }) => id);
  const svar = (part: Part, enheder: readonly string[], personer: readonly string[] = []) =>
    må(
      sag({ samtykker: [samtykke({ enheder: [...enheder], personer: [...personer] })] }),
      part,
      'helbred',
      'møde',
      DAG,
    ).tilladt;

  it.each(samtykkeenheder.map((enhed) => [enhed.id, enhed] as const))('%s', (id, enhed) => {
    const part = fra(enhed);
    const nævnes = enhed.uddybes === 'ja';
    expect(svar(part, [])).toBe(false);
    expect(svar(part, ider.filter((anden) => anden !== id))).toBe(false);
    expect(svar(part, [id])).toBe(!nævnes);
    expect(svar(part, [id], [ANDEN])).toBe(!nævnes);
    expect(svar(part, [id], [part.id])).toBe(true);
    expect(svar({ ...part, id: 'n-22222' }, [id])).toBe(false);
    expect(svar({ ...part, type: 'pårørende' }, [id])).toBe(false);
  }); // prettier-ignore
});
