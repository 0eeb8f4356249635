/** A paper of the mål- og aftaleskema: judged for its readers first, written second. */

import type { Dato } from '../base/dato.ts';
import type { Context } from '../context.ts';
import { skrivPapir } from '../documents/paper.ts';
import { målskema } from '../documents/views/maal.ts';
import type { Målkilde } from '../documents/views/maalkilde.ts';
import type { MålOgAftaler } from '../model/maal-og-aftaler.ts';
import { rollehavere } from '../rules/forloeb-roller.ts';
import { planformål, team } from '../rules/maal-team.ts';
import { gældendeUnderskrifter, kontakter } from '../rules/maal-underskrift.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { målindhold } from '../store/maal-indhold.ts';
import { loadTemplate } from '../store/templates.ts';
import { dømLæsere } from './papir-dom.ts';
import type { GodkendtPapir } from './papir-til-nogen.ts';

export interface Målbestilling {
  readonly kommune: Kommune;
  readonly sag: Sagsmappe;
  readonly skema: MålOgAftaler;
  /** The text of maal-og-aftaler.yaml: signatures are held against what it agrees on. */
  readonly text: string;
  /** The name of the template. */
  readonly skabelon: 'maal-og-aftaleskema' | 'maal-til-borger' | 'maal-uddrag';
  /** The ids of the readers; the paper holds what all of them may have. */
  readonly modtagere: readonly string[];
  readonly today: Dato;
}

/** The references the form names, by their ids in grundlag.yaml; those not in force are not printed. */
const LOVHENVISNINGER: readonly string[] = ['handleplan', 'jobplan', 'retssikkerhed'];

/** @throws UserError when any reader may not have the paper · FindingsError when the template does not fit */
export function målpapir(context: Context, bestilling: Målbestilling): GodkendtPapir {
  const skabelon = loadTemplate(context, bestilling.kommune, bestilling.skabelon);
  const formål = planformål(bestilling.skema);
  const hoved = { ...skabelon.hoved, formål };
  const godkendt = dømLæsere(bestilling, hoved);
  return {
    godkendt,
    papir: skrivPapir({ ...skabelon, hoved }, målskema, kilde(context, bestilling), godkendt),
  };
}

function kilde(context: Context, bestilling: Målbestilling): Målkilde {
  const { kommune, sag, skema, text, modtagere, today: dag } = bestilling;
  const personer = kommune.personer.value.personer;
  const metode = kommune.metode.value;
  const forløb = sag.forløb.value;
  const linjer = team({
    skema,
    forløb,
    samtykker: sag.samtykker.map((s) => s.value),
    møder: sag.møder.map((m) => m.møde.value),
    personer,
    metode,
    grundlag: kommune.grundlag.value,
    dag,
  });
  const [kontakt] = kontakter({ forløb, metode, dag });
  const [støtteperson] = rollehavere(forløb, 'støtteperson', dag);
  const [modtager, ...flere] = modtagere;
  return {
    samarbejd: kommune.samarbejd.value,
    metode,
    forløb,
    skema,
    personer,
    team: linjer,
    kontakt: personer.find(({ id }) => id === kontakt),
    støtteperson: linjer.find(({ id }) => id === støtteperson),
    underskrevet: new Map(
      gældendeUnderskrifter({ skema, indhold: context.hash(målindhold(text)), dag }).map((u) => [
        u.hvem,
        u.dato,
      ]),
    ),
    lovhenvisninger: lovhenvisninger(kommune, dag),
    modtager: flere.length === 0 ? modtager : undefined,
    dag,
  };
}

/** The references in force on the day. */
function lovhenvisninger({ grundlag }: Kommune, dag: Dato): readonly string[] {
  return grundlag.value.lovhenvisninger
    .filter(({ id }) => LOVHENVISNINGER.includes(id))
    .filter(({ gyldig_fra: fra, gyldig_til: til }) => fra <= dag && (til === undefined || dag <= til))
    .map(({ tekst }) => tekst);
}
