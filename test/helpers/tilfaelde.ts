/**
 * Random cases for the promise that no paper tells what its reader may not know: every field of every file of a case
 * is filled, and what a reader could recognise is a token that knows what it is about.
 */

import type * as z from 'zod';
import { dato } from '../../src/base/dato.ts';
import { delinger } from '../../src/model/delinger.ts';
import { forløb, type Forløb } from '../../src/model/forloeb.ts';
import { ID_ALFABET } from '../../src/base/id.ts';
import { grundlag } from '../../src/model/grundlag.ts';
import { journal } from '../../src/model/journal.ts';
import type { Kategori } from '../../src/model/kategorier.ts';
import { målOgAftaler, type MålOgAftaler } from '../../src/model/maal-og-aftaler.ts';
import type { Metode } from '../../src/model/metode.ts';
import { møde, type Møde } from '../../src/model/moede.ts';
import { økonomi, type Økonomi } from '../../src/model/oekonomi.ts';
import { oplevelser } from '../../src/model/oplevelse.ts';
import { person, type Person } from '../../src/model/personer.ts';
import type { Samarbejd } from '../../src/model/samarbejd.ts';
import { samtykke, type Samtykke } from '../../src/model/samtykke.ts';
import type { Part, Sag } from '../../src/rules/deling.ts';
import { parter, sagFra } from '../../src/rules/parter.ts';
import { readDocument } from '../../src/store/read-document.ts';
import { hentMetode, KOMMUNE } from '../documents/eksempel.ts';
import { shipped } from '../documents/shipped.ts';
import { FAGCENTER, faste, FOLK, NETVÆRK } from './tilfaelde-faste.ts';
import { type Arbejde, chance, type Mærke, udfyld } from './udfyld.ts';

export const DAG = dato('2026-12-01');
export type Metodenavn = 'sus' | 'soroe';

export interface Tilfælde {
  readonly samarbejd: Samarbejd;
  readonly metode: Metode;
  readonly forløb: Forløb;
  readonly møde: Møde;
  readonly skema: MålOgAftaler;
  readonly økonomi: Økonomi;
  readonly samtykker: readonly Samtykke[];
  readonly personer: readonly Person[];
  readonly sag: Sag;
  readonly parter: readonly Part[];
  readonly mærker: readonly Mærke[];
}

export const GRUNDLAG = læsGrundlag();

function læsGrundlag() {
  const { doc } = readDocument('grundlag.yaml', shipped('templates/faelles/grundlag.yaml'), grundlag);
  if (!doc) throw new Error('grundlag.yaml cannot be read');
  return doc.value;
}

/** The files of a case by the name their fields have in the tokens. A new file of a case belongs here. */
export const SAGSFILER = {
  forløb,
  møde,
  skema: målOgAftaler,
  samtykke,
  oplevelser,
  delinger,
  journal,
  økonomi,
};

type Lav = <S extends z.ZodType>(schema: S, navn: string, arv?: readonly Kategori[]) => z.output<S>;

/** Ids of a case, each once; the network has its own two, and a relative's own name tells them nothing new. */
function ider() {
  let brugt = 0;
  const nære = [...NETVÆRK];
  let nær: string | undefined;
  const nyt = (præfiks: string) => {
    if (præfiks === 'n') return (nær = nære.shift());
    brugt += 1;
    return `${præfiks}-2222${ID_ALFABET[brugt] ?? ''}`;
  };
  const særligt: Arbejde['særligt'] = (sti) =>
    sti === 'forløb.netværk[].navn' && nær !== undefined ? { egen: nær } : {};
  return { nyt, særligt };
}

/** A name and a number tell what the field that names the person tells; to themself, nothing. */
function lavFolk(arbejde: Arbejde): readonly Person[] {
  return FOLK.map(({ id, parttype, nævnt, ellers }) => {
    const egne = { 'person.id': () => id, 'person.parttype': () => parttype };
    const navngivet = () => ({ egen: id, ...(ellers && { ellers }) });
    const om = { ...arbejde, særligt: navngivet, faste: { ...arbejde.faste, ...egne } };
    return person.parse(udfyld(person, 'person', om, nævnt));
  });
}

/** None, one or two; each may be withdrawn, in time or too late. */
function lavSamtykker({ chance: c }: Arbejde, lav: Lav): readonly Samtykke[] {
  const givne = Array.from({ length: c.en([0, 1, 2, 2, 3]) }, () => lav(samtykke, 'samtykke'));
  const trukne = givne.filter(() => c.tal(4) === 0);
  return [
    ...givne,
    ...trukne.map(({ id }, i) =>
      samtykke.parse({
        id: `s-zzzz${i + 2}`,
        type: 'tilbagekaldelse',
        givet: { dato: c.en(['2026-11-15', '2026-12-01', '2026-12-02']), af: 'borger', form: 'mundtlig' },
        tilbagekalder: id,
      }),
    ),
  ];
}

function kommune(mærker: Mærke[]): Samarbejd {
  mærker.push({ sti: 'samarbejd.fagcentre[].navn', ord: ['mærkecenter'], kategorier: ['forløb'] });
  return { ...KOMMUNE, fagcentre: [{ id: FAGCENTER, navn: 'Mærkecenter' }] };
}

/** The case that a number gives, by the method: the same number, the same case. */
export function tilfælde(metodenavn: Metodenavn, frø: number): Tilfælde {
  const metode = hentMetode(metodenavn);
  const mærker: Mærke[] = [];
  const { nyt, særligt } = ider();
  const arbejde = { chance: chance(frø), faste: faste(metode, GRUNDLAG, nyt), mærker, særligt };
  const lav: Lav = (schema, navn, arv) => schema.parse(udfyld(schema, navn, arbejde, arv));
  const sagen = lav(forløb, 'forløb');
  const samtykker = lavSamtykker(arbejde, lav);
  const personer = lavFolk(arbejde);
  lav(oplevelser, 'oplevelser');
  lav(delinger, 'delinger');
  lav(journal, 'journal');
  return {
    samarbejd: kommune(mærker),
    metode,
    forløb: sagen,
    møde: lav(møde, 'møde'),
    skema: lav(målOgAftaler, 'skema'),
    økonomi: lav(økonomi, 'økonomi'),
    samtykker,
    personer,
    sag: sagFra(sagen, samtykker, GRUNDLAG),
    parter: parter(sagen, personer, metode, DAG),
    mærker,
  };
}
