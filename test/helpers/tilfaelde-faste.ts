/** What a random case cannot choose freely: ids that must exist, and the values that the judgement and the views steer by. */

import { FORMÅL, KATEGORIER, type Kategori, SAMTYKKEKATEGORIER } from '../../src/model/kategorier.ts';
import type { Grundlag } from '../../src/model/grundlag.ts';
import type { Metode } from '../../src/model/metode.ts';
import type { Chance, Faste } from './udfyld.ts';

interface Navngivet {
  readonly id: string;
  readonly parttype: string;
  readonly nævnt: readonly Kategori[];
  readonly ellers?: readonly Kategori[];
}

/**
 * One of every kind of party, and what being named in the case tells: the sender is known to every reader, a role is
 * part of where the case stands, of the team, and of who answers for an amount; everybody else is the citizen's network.
 */
export const FOLK: readonly Navngivet[] = [
  { id: 'p-22222', parttype: 'egen_myndighed', nævnt: [] },
  { id: 'p-33333', parttype: 'egen_myndighed', nævnt: ['forløb'], ellers: ['netværk', 'økonomi'] },
  { id: 'p-88888', parttype: 'egen_myndighed', nævnt: ['forløb'], ellers: ['netværk', 'økonomi'] },
  { id: 'p-44444', parttype: 'anden_myndighed', nævnt: ['netværk'] },
  { id: 'p-55555', parttype: 'privat', nævnt: ['netværk'] },
  { id: 'p-66666', parttype: 'frivillig', nævnt: ['netværk'] },
  { id: 'p-77777', parttype: 'egen_myndighed', nævnt: ['netværk'] },
];

/** The one fagcenter of the test's kommune. */
export const FAGCENTER = 'social';
export const AFSENDER = 'p-22222';
/** The two of the citizen's own network. */
export const NETVÆRK = ['n-22222', 'n-33333'] as const;
const ROLLE = ['p-33333', 'p-88888'];
const ANDRE = ['p-44444', 'p-55555', 'p-66666', 'p-77777', ...NETVÆRK];
const FAGFOLK = ANDRE.slice(0, 4);
const ALLE = [...ROLLE, ...ANDRE];

const nogle = <T>(c: Chance, af: readonly T[], ud8: number): T[] => af.filter(() => c.tal(8) < ud8);
const mindst1 = <T>(c: Chance, af: readonly T[]): T[] => {
  const valgte = nogle(c, af, 4);
  return valgte.length > 0 ? valgte : [c.en(af)];
};
const af =
  <T>(...værdier: readonly T[]) =>
  (c: Chance) =>
    c.en(værdier);

/** Fixed values of a case by this method; `id` gives a new id with a prefix each time. */
export function faste(
  metode: Metode,
  { grundlag }: Grundlag,
  id: (præfiks: string) => string | undefined,
): Faste {
  const enheder = metode.samtykkeenheder.map((enhed) => enhed.id);
  const konkrete = grundlag.filter(({ art }) => art === 'konkret').map((post) => post.id);
  const part = (c: Chance) => c.en([...ANDRE, 'borger']);
  const rolle = { fra: af('2026-11-01', '2026-11-01', '2026-12-02') };
  return {
    'forløb.id': () => '2026-k7q3x',
    'forløb.status': af(
      'aktivt',
      'aktivt',
      'aktivt',
      'aktivt',
      'visiteret',
      'henvist',
      'afsluttet',
      'slettes',
    ),
    'forløb.behov.af': () => AFSENDER,
    'forløb.henvist_af': () => FAGCENTER,
    'forløb.fagcentre[]': () => FAGCENTER,
    'forløb.visitation.udelukket[]': () => 'kode',
    'forløb.visitation.kriterier[]': () => 'kode',
    'forløb.visitation.tjekliste[].udsagn': () => 'kode',
    'forløb.visitation.stratificering[]': () => 'kode',
    'forløb.visitation.afgørelse.af[]': () => AFSENDER,
    'forløb.tovholdere[].person': af(...ROLLE),
    'forløb.tovholdere[].fra': rolle.fra,
    'forløb.koordinerende_sagsbehandlere[].person': af(...ROLLE),
    'forløb.koordinerende_sagsbehandlere[].fra': rolle.fra,
    'forløb.støttepersoner[].person': af(...ROLLE, NETVÆRK[0]),
    'forløb.støttepersoner[].fra': rolle.fra,
    'forløb.netværk[].id': () => id('n'),
    'forløb.fagpersoner[].person': af(...FAGFOLK),
    'forløb.faser[].fase': () => metode.faser.liste[0]?.id,
    'forløb.plan[].type': () => Object.keys(metode.mødetyper)[0],
    'forløb.plan[].lokale': () => 'raadhus-2-14',
    'forløb.grundlag[].grundlag': af(...konkrete),
    'forløb.grundlag[].modtagere[]': af(...ALLE),
    'forløb.grundlag[].kategorier': (c) => mindst1(c, KATEGORIER),
    'forløb.grundlag[].formål': (c) => mindst1(c, FORMÅL),
    'forløb.grundlag[].fra': af('2026-11-01', '2026-11-01', '2026-12-02'),
    'forløb.grundlag[].til': af(undefined, undefined, '2026-11-30'),
    'forløb.grundlag[].besluttet_af': af(AFSENDER, AFSENDER, undefined),
    'forløb.afslutning.orienteret[].person': part,
    'møde.id': () => 'm-22222',
    'møde.type': (c) => c.en(Object.keys(metode.mødetyper)),
    'møde.nummer': af('1', '2'),
    'møde.status': af('indkaldt', 'holdt', 'aflyst'),
    'møde.tid.dato': af('2026-12-15', '2026-11-15'),
    'møde.tid.fra': () => '09.30',
    'møde.tid.til': () => '11.00',
    'møde.sted.lokale': () => 'raadhus-2-14',
    'møde.indkalder': () => AFSENDER,
    'møde.deltagere[].person': af(...ANDRE),
    'møde.beslutninger[].punkt': () => '1',
    'møde.til_stede[]': part,
    'møde.aftaler[].id': () => id('a'),
    'møde.aftaler[].hvem': part,
    'møde.aftaler[].status': af('åben', 'åben', 'udført'),
    'møde.aftaler[].ændringer[].af': part,
    'møde.aftaler[].ændringer[].før.hvem': part,
    'møde.parkeret[].fra': af(...ANDRE),
    'møde.parkeret[].status': af('åben', 'åben', 'droppet'),
    'møde.opgaver[].fra': af(...ANDRE),
    'skema.mål[].id': () => id('g'),
    'skema.mål[].ansvarlige[]': part,
    'skema.køreplan.ansvarlig': () => 'p-88888',
    'skema.team[].person': af(...ANDRE),
    'skema.underskrifter[].hvem': (c) => c.en([...ANDRE, AFSENDER, 'borger']),
    'samtykke.id': () => id('s'),
    'samtykke.type': af('udveksling', 'udveksling', 'oversigt', 'helhedsorienteret_plan'),
    'samtykke.givet.dato': af('2026-11-01', '2026-11-01', '2026-12-01', '2026-12-02'),
    'samtykke.givet.form': af('skriftlig', 'skriftlig', 'mundtlig'),
    'samtykke.informeret.dato': af('2026-11-01', '2026-11-01', '2026-11-02'),
    'samtykke.informeret.om_formål': (c) => (c.tal(8) === 0 ? 'nej' : 'ja'),
    'samtykke.informeret.om_hvem': (c) => (c.tal(8) === 0 ? 'nej' : 'ja'),
    'samtykke.anvendes_til': (c) => (c.tal(4) === 0 ? mindst1(c, FORMÅL) : undefined),
    'samtykke.enheder': (c) => nogle(c, enheder, 6),
    'samtykke.personer': (c) => nogle(c, ALLE, 4),
    'samtykke.kilder': (c) => (c.tal(4) === 0 ? nogle(c, enheder, 4) : undefined),
    'samtykke.kategorier.må': (c) => nogle(c, SAMTYKKEKATEGORIER, 3 + c.tal(6)),
    'samtykke.kategorier.må_ikke': (c) => nogle(c, SAMTYKKEKATEGORIER, c.tal(2)),
    'samtykke.genbesøges': af('2027-11-01', '2027-11-01', '2026-12-01', '2026-11-30'),
    'samtykke.tilbagekalder': () => undefined,
    'oplevelser.oplevelser[].møde': () => 'm-22222',
    'delinger.delinger[].id': () => id('d'),
    'delinger.delinger[].modtager': part,
    'delinger.delinger[].sendt.af': () => AFSENDER,
    'journal.ført[].hvad': () => 'm-22222',
    'økonomi.ark[].id': () => id('e'),
    'økonomi.ark[].møde': () => 'm-22222',
    'økonomi.ark[].besluttet.af[]': af(...ROLLE),
    'økonomi.ark[].udgift.center': () => FAGCENTER,
    'økonomi.ark[].udgift.ansvarlig': af(...ROLLE),
    'økonomi.ark[].ellers.center': () => FAGCENTER,
    'økonomi.ark[].ellers.ansvarlig': af(...ROLLE, undefined),
    'person.samtykkeenhed': (c) => c.en([...enheder, undefined]),
    'person.tilbud': () => undefined,
    'person.fagcenter': af(FAGCENTER, undefined),
  };
}
