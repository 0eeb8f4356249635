/** `frister`: everything that has a last day, in the kommune's files and in every case: overdue, this week, later. */

import { type Dato, plusDage } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import type { Context } from '../context.ts';
import { inddel } from '../rules/frist.ts';
import { listForløb } from '../store/forloeb.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { findActingPerson } from './actor.ts';
import { command } from './command.ts';
import { læsForløbenesFrister, læsKommunensFrister } from './frister-laest.ts';
import { somJson, somKalender, somTekst } from './frister-vist.ts';
import { kendtForløb, kendtPerson } from './kendt-id.ts';

const DAGE_FREM = 30;

export const frister = command({
  path: ['frister'],
  summary: 'Vis alt, der har en frist: overskredet, denne uge og senere',
  description:
    'Hver frist med hvem, hvornår, regel, kilde og den kommando, der klarer den. Borgernes navne vises kun med --navne. Som ics er det en kalender at abonnere på, uden et ord om, hvad fristerne drejer sig om.',
  options: {
    ansvarlig: { kind: 'text', value: 'person-id', description: 'kun frister, personen har; mig: dine egne' },
    forløb: { kind: 'text', value: 'id', description: 'kun i dette forløb' },
    navne: { kind: 'flag', description: 'vis borgernes navne; kun på din egen skærm, ikke i json og ics' },
    uger: { kind: 'text', value: 'antal', description: 'så langt frem; ellers 30 dage' },
    format: {
      kind: 'choice',
      choices: ['tekst', 'json', 'ics'],
      default: 'tekst',
      description: 'json til programmer, ics til kalendere',
    },
  },
  examples: [
    'samarbejd frister',
    'samarbejd frister --ansvarlig mig --uger 2',
    'samarbejd frister --uger 52 --format ics',
  ],

  async run(context, { options, common: { mappe, today } }) {
    const kommune = openKommune(context, mappe);
    const til = plusDage(today, dageFrem(options.uger));
    const hvem = await ansvarlig(context, kommune, options.ansvarlig);
    const { frister: alle, mangelfulde, borgere } = await læs(context, kommune, options.forløb, today);
    const valgte = hvem === undefined ? alle : alle.filter((f) => f.ansvarlig.includes(hvem));
    const inddelt = inddel(valgte, today, til);
    const navne = new Map(kommune.personer.value.personer.map(({ id, navn }) => [id, navn]));
    const kaldes = {
      person: (id: string) => navne.get(id),
      borger: (id: string) => (options.navne ? borgere.get(id)?.reveal() : undefined),
    };
    const { terminal } = context;
    if (options.format === 'json') terminal.data(somJson(inddelt, today));
    else if (options.format === 'ics') terminal.data(await somKalender(context, inddelt));
    else for (const l of somTekst(inddelt, today, til, kaldes)) terminal.out(l);
    for (const navn of mangelfulde)
      terminal.err(`${navn} er ikke i orden, så frister derfra kan mangle. Se hvorfor med: samarbejd tjek`);
    return mangelfulde.length > 0 ? 1 : 0;
  },
});

function dageFrem(uger: string | undefined): number {
  if (uger === undefined) return DAGE_FREM;
  if (/^[1-9]\d{0,2}$/.test(uger)) return Number(uger) * 7;
  throw new UserError(
    '--uger er ikke et helt antal uger fra 1 til 999.',
    'Skriv fx: samarbejd frister --uger 4',
  );
}

async function ansvarlig(context: Context, kommune: Kommune, valgt: string | undefined) {
  if (valgt !== 'mig') return valgt === undefined ? undefined : kendtPerson(kommune, valgt);
  const person = await findActingPerson(context, kommune);
  if (person) return person.id;
  throw new UserError(
    'Din git-identitet svarer ikke til nogen i personer.yaml.',
    'Skriv dig selv ind i personer.yaml med din arbejdsmail, eller skriv dit id: --ansvarlig p-…',
  );
}

/** One case alone, or the kommune's own and every case. */
async function læs(context: Context, kommune: Kommune, forløb: string | undefined, today: Dato) {
  if (forløb !== undefined)
    return læsForløbenesFrister(context, kommune, [kendtForløb(context, kommune, forløb)], today);
  const egne = læsKommunensFrister(context, kommune, today);
  const sager = await læsForløbenesFrister(context, kommune, listForløb(context, kommune), today);
  return {
    ...sager,
    frister: [...egne.frister, ...sager.frister],
    mangelfulde: [...egne.mangelfulde, ...sager.mangelfulde],
  };
}
