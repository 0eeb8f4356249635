/** The plan of `møde indkald`: the meeting, its papers, the calendar item and the disclosure log, in one commit. */

import type { Dato } from '../base/dato.ts';
import { newId } from '../base/id.ts';
import type { Context } from '../context.ts';
import type { Møde } from '../model/moede.ts';
import type { YamlMap } from '../store/answers.ts';
import { edit } from '../store/edit.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import { withFrontMatter } from '../store/front-matter.ts';
import type { Kommune } from '../store/kommune.ts';
import { DELINGSFIL, MØDEFIL, mødemappe } from '../store/layout.ts';
import type { Change, Plan } from '../store/plan.ts';
import { writeYaml } from '../store/write-yaml.ts';
import type { NytMøde } from './indkald-moede.ts';
import type { Mødepapir } from './indkald-papirer.ts';

export interface Udkast {
  readonly kommune: Kommune;
  readonly sag: Sagsmappe;
  readonly nyt: NytMøde;
  readonly papirer: readonly Mødepapir[];
  readonly today: Dato;
  readonly html: boolean;
}

/** Everything that is written, from papers already approved. */
export async function indkaldelsesplan(context: Context, udkast: Udkast): Promise<Plan> {
  const { sag, nyt, papirer, today } = udkast;
  const mappe = mødemappe(nyt.møde.type, nyt.møde.nummer, nyt.møde.id);
  const create = (navn: string, text: string): Change => ({ kind: 'create', path: `${mappe}/${navn}`, text });
  const sider = papirer.map(({ navn, papir, godkendt }) =>
    create(
      `${navn}.md`,
      withFrontMatter(
        {
          skabelon: papir.skabelon,
          dato: today,
          modtagere: godkendt.modtagere.map((m) => m.id),
          indhold: context.hash(papir.markdown),
        },
        papir.markdown,
      ),
    ),
  );
  const changes = [
    create(MØDEFIL, writeYaml(nyt.data)),
    ...sider,
    ...(udkast.html ? await htmlPages(papirer, create) : []),
    create('moede.ics', await calendar(context, udkast)),
    logged(context, sag, mappe, papirer, today),
  ];
  return { message: `møde: indkaldt ${nyt.møde.id} (${sag.id})`, changes };
}

async function htmlPages(
  papirer: readonly Mødepapir[],
  create: (navn: string, text: string) => Change,
): Promise<Change[]> {
  const { toHtml } = await import('../export/html.ts');
  return Promise.all(
    papirer.map(async ({ navn, papir }) =>
      create(`${navn}.html`, await toHtml(papir.markdown, { titel: papir.titel, sprog: 'da' })),
    ),
  );
}

/** The calendar item: work addresses of personer.yaml only, and no place unless it is a room of the kommune. */
async function calendar(context: Context, { kommune, nyt: { møde } }: Udkast): Promise<string> {
  const { toIcs } = await import('../export/ics.ts');
  const { personer } = kommune.personer.value;
  const adresse = (id: string) => personer.find((p) => p.id === id)?.email;
  const deltagere = møde.deltagere.flatMap((d) => adresse(d.person) ?? []);
  const organisator = adresse(møde.indkalder);
  return toIcs({
    uid: møde.kalender.uid,
    sekvens: møde.kalender.sekvens,
    metode: organisator !== undefined && deltagere.length > 0 ? 'REQUEST' : 'PUBLISH',
    dtstamp: context.clock.now(),
    ...møde.tid,
    dato: møde.tid.dato,
    sted: lokalenavn(kommune, møde),
    organisator,
    deltagere,
  });
}

function lokalenavn({ samarbejd }: Kommune, { sted }: Møde): string | undefined {
  return 'lokale' in sted ? samarbejd.value.lokaler.find((l) => l.id === sted.lokale)?.navn : undefined;
}

/** One entry in the disclosure log for each paper and each of its readers. */
function logged(
  context: Context,
  { filer }: Sagsmappe,
  mappe: string,
  papirer: readonly Mødepapir[],
  today: Dato,
): Change {
  const inUse = new Set(filer.delinger.doc?.value.delinger.map((d) => d.id));
  const entries = papirer.flatMap(({ navn, papir, godkendt }) =>
    godkendt.modtagere.map((modtager): YamlMap => {
      const id = newId('d', context.random.below, inUse);
      inUse.add(id);
      return {
        id,
        dato: today,
        papir: `${mappe}/${navn}.md`,
        modtager: modtager.id,
        formål: godkendt.formål,
        kategorier: papir.kategorier,
        grundlag: godkendt.grundlagPr.get(modtager.id) ?? [],
        indhold: context.hash(papir.markdown),
        status: 'forberedt',
      };
    }),
  );
  const text = edit(
    filer.delinger.text,
    entries.map((value) => ({ op: 'append', path: ['delinger'], value }) as const),
  );
  return { kind: 'update', path: DELINGSFIL, before: filer.delinger.hash, text };
}
