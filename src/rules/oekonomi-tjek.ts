/** What is wrong with a case's økonomiark, and what is late (R-179… ). */

import type { Dato } from '../base/dato.ts';
import type { Finding } from '../base/finding.ts';
import type { Located, Path } from '../base/located.ts';
import type { Forløb } from '../model/forloeb.ts';
import { erSlut } from '../model/forloebsstatus.ts';
import type { Møde } from '../model/moede.ts';
import type { Økonomi, Økonomiark } from '../model/oekonomi.ts';
import type { Person } from '../model/personer.ts';
import type { Samarbejd } from '../model/samarbejd.ts';
import { erAnden, mangler, skift, trinNu, trinnavn } from './oekonomi.ts';
import { økonomifrist } from './oekonomi-frister.ts';
import { ØKONOMIREGLER } from './oekonomi-regler.ts';
import { ukendtePersoner } from './personopslag.ts';
import { fund, type Grænser, type Regel } from './regel.ts';
import { ukendteNavne } from './ukendt.ts';

export interface Økonomitjek {
  readonly økonomi: Located<Økonomi>;
  readonly forløb: Pick<Forløb, 'id' | 'status'>;
  readonly møder: readonly Møde[];
  readonly personer: readonly Person[];
  readonly samarbejd: Samarbejd;
  readonly grænser: Grænser;
  readonly today: Dato;
}

/** Everything about the file; nothing is late in a case that is closed. */
export function tjekØkonomi(om: Økonomitjek): readonly Finding[] {
  return om.økonomi.value.ark.flatMap((ark, i) => {
    const sig: Sig = (regel, path, message, hint) =>
      fund(regel, om.økonomi.at(['ark', i, ...path]), { message: `${ark.id}: ${message}`, hint });
    return [
      ...centre(ark, i, om),
      ...ansvarlige(ark, i, om, sig),
      ...perioden(ark, sig),
      ...afgørelsen(ark, om, sig),
      ...trinene(ark, om, sig),
      ...indholdet(ark, om, sig),
      ...forsinket(ark, om, sig),
    ];
  });
}

type Sig = (regel: Regel, path: Path, message: string, hint: string) => Finding;

function centre({ udgift, ellers }: Økonomiark, i: number, { økonomi, samarbejd }: Økonomitjek) {
  const navne = [
    { navn: udgift.center, path: ['ark', i, 'udgift', 'center'] },
    { navn: ellers.center, path: ['ark', i, 'ellers', 'center'] },
  ];
  const kendte = samarbejd.fagcentre.map(({ id }) => id);
  return ukendteNavne(ØKONOMIREGLER.center, økonomi, navne, kendte, 'fagcentrene i samarbejd.yaml');
}

/** Each amount is answered for in its own center. */
function ansvarlige(
  ark: Økonomiark,
  i: number,
  { økonomi, personer }: Økonomitjek,
  sig: Sig,
): readonly Finding[] {
  const henvisninger = [
    ...ark.besluttet.af.map((id, nr) => ({ id, path: ['besluttet', 'af', nr] })),
    ...(['udgift', 'ellers'] as const).map((side) => ({
      id: ark[side].ansvarlig,
      path: [side, 'ansvarlig'],
    })),
  ];
  const kendte = new Set(personer.map(({ id }) => id));
  const steder = henvisninger.map(({ id, path }) => ({ id, path: ['ark', i, ...path] }));
  const forkerte = (['udgift', 'ellers'] as const).filter((side) => {
    const person = personer.find(({ id }) => id === ark[side].ansvarlig);
    return person !== undefined && person.fagcenter !== ark[side].center;
  });
  return [
    ...ukendtePersoner(økonomi, steder, kendte),
    ...forkerte.map((side) =>
      sig(
        ØKONOMIREGLER.ansvar,
        [side, 'ansvarlig'],
        'Den ansvarlige hører ikke til det center, beløbet er fra.',
        'Skriv en fra centret. Er det rigtigt, så ret personens fagcenter i personer.yaml.',
      ),
    ),
  ];
}

function perioden({ periode: { fra, til } }: Økonomiark, sig: Sig): readonly Finding[] {
  if (fra <= til) return [];
  return [
    sig(ØKONOMIREGLER.periode, ['periode', 'til'], 'Perioden slutter, før den begynder.', 'Ret datoerne.'),
  ];
}

/** Decided at the meeting, by somebody who was there, and not in the future. */
function afgørelsen({ møde, besluttet }: Økonomiark, { møder, today }: Økonomitjek, sig: Sig) {
  const sag = (path: Path, message: string, hint: string) => [
    sig(ØKONOMIREGLER.afgørelse, path, message, hint),
  ];
  if (besluttet.dato > today) {
    return sag(
      ['besluttet', 'dato'],
      'Dagen ligger i fremtiden.',
      'Skriv dagen, bevillingen blev besluttet.',
    );
  }
  if (møde === undefined) return [];
  const mødet = møder.find(({ id }) => id === møde);
  if (mødet === undefined) {
    return sag(['møde'], `${møde} er ikke et møde i forløbet.`, 'Ret mødets id, eller slet linjen.');
  }
  if (mødet.tid.dato !== besluttet.dato) {
    return sag(
      ['besluttet', 'dato'],
      'Afgørelsen træffes på mødet, men mødet var en anden dag.',
      'Ret dagen eller mødet.',
    );
  }
  const var_med = mødet.deltagere.map(({ person }) => person);
  if (besluttet.af.every((id) => [mødet.indkalder, ...var_med].includes(id))) return [];
  return sag(
    ['besluttet', 'af'],
    'En af dem, der besluttede, var ikke indkaldt til mødet.',
    'Ret listen, eller ret mødets deltagere.',
  );
}

/** The list of steps tells a story that can have happened. */
function trinene({ trin }: Økonomiark, { today }: Økonomitjek, sig: Sig): readonly Finding[] {
  return trin.flatMap(({ trin: til, dato, begrundelse }, nr) => {
    const før = trin[nr - 1];
    const art = før === undefined ? (til === 'kladde' ? 'frem' : 'for_tidligt') : skift(før.trin, til);
    const hvad =
      (dato > today && 'Trinets dag ligger i fremtiden.') ||
      (før !== undefined && dato < før.dato && 'Trinets dag ligger før det forrige trins.') ||
      (art === 'samme' && 'Samme trin står to gange efter hinanden.') ||
      (art === 'for_tidligt' && `Arket kan ikke være ${trinnavn(til)} endnu: der mangler et trin før.`) ||
      (art === 'tilbage' && begrundelse === undefined && 'Arket er sat tilbage uden en begrundelse.');
    if (hvad === false) return [];
    return [sig(ØKONOMIREGLER.trin, ['trin', nr], hvad, 'Ret listen, så den siger, hvad der skete.')];
  });
}

function indholdet(ark: Økonomiark, { forløb }: Økonomitjek, sig: Sig): readonly Finding[] {
  if (!['komplet', 'sendt'].includes(trinNu(ark))) return [];
  const savnes = mangler(ark);
  if (savnes.length > 0) {
    return [
      sig(
        ØKONOMIREGLER.udenTal,
        ['ellers'],
        `Arket står som ${trinnavn(trinNu(ark))}, men det andet centers ${savnes.join(' og ')} mangler.`,
        `Skriv det under ellers, eller sæt arket tilbage: samarbejd økonomi status ${forløb.id} ${ark.id} afventer_beløb`,
      ),
    ];
  }
  if (erAnden(ark)) return [];
  return [
    sig(
      ØKONOMIREGLER.sammeBevilling,
      ['ellers'],
      'Center og beløb er de samme på begge sider, så bevillingen er ikke en anden.',
      'Slet arket, eller skriv under ellers: bevilling, hvad der ellers var bevilget. Spørg gruppelederen, hvis I er i tvivl.',
    ),
  ];
}

function forsinket(ark: Økonomiark, { forløb, grænser, today }: Økonomitjek, sig: Sig): readonly Finding[] {
  const frist = økonomifrist(ark, grænser);
  if (frist === undefined || erSlut(forløb) || today <= frist.dag) return [];
  const komplet = trinNu(ark) === 'komplet';
  return [
    sig(
      frist.regel,
      ['trin', ark.trin.length - 1],
      komplet ? 'Arket er komplet, men ikke sendt.' : 'Arket mangler stadig at blive komplet.',
      komplet
        ? `Lav det, og send det: samarbejd økonomi vis ${forløb.id} ${ark.id} --til økonomi`
        : `Få beløbet fra det andet center: samarbejd økonomi status ${forløb.id} ${ark.id} komplet`,
    ),
  ];
}
