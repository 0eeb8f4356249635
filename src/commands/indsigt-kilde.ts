/** What `forløb indsigt` shows: every file of the case, the disclosure log and the history, each under its own words. */

import type * as z from 'zod';
import { type Dato, formatDato } from '../base/dato.ts';
import type { Context } from '../context.ts';
import type { Indsigtsfil, Indsigtskilde } from '../documents/indsigt.ts';
import type { Feltsprog } from '../documents/indsigt-felter.ts';
import { forløb } from '../model/forloeb.ts';
import { journal } from '../model/journal.ts';
import { KATEGORIER, type Kategori } from '../model/kategorier.ts';
import { målOgAftaler } from '../model/maal-og-aftaler.ts';
import { møde } from '../model/moede.ts';
import { økonomi } from '../model/oekonomi.ts';
import { oplevelser } from '../model/oplevelse.ts';
import { samtykke } from '../model/samtykke.ts';
import { funktionshavere } from '../rules/forloeb-roller.ts';
import { type CaseFile, caseFiles, yamlData } from '../store/case-data.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import { audit } from '../store/git-audit.ts';
import type { Kommune } from '../store/kommune.ts';
import {
  DELINGSFIL,
  FORLØBSFIL,
  JOURNALFIL,
  MØDEFIL,
  MÅLFIL,
  OPLEVELSESFIL,
  SAMTYKKEMAPPE,
  ØKONOMIFIL,
} from '../store/layout.ts';
import { metaOf, schemaAt } from '../store/schema-walk.ts';
import type { YamlData } from '../store/yaml-tree.ts';
import { givetRækker, type Ordbog, ordbog, samtykkesætning } from './indsigt-ord.ts';

/** By the file's name; a file without a schema is shown under its own keys. */
const SKEMAER: Readonly<Record<string, z.core.$ZodType>> = {
  [FORLØBSFIL]: forløb,
  [MØDEFIL]: møde,
  [MÅLFIL]: målOgAftaler,
  [OPLEVELSESFIL]: oplevelser,
  [JOURNALFIL]: journal,
  [ØKONOMIFIL]: økonomi,
};

function skema({ path }: CaseFile): z.core.$ZodType | undefined {
  if (path.startsWith(`${SAMTYKKEMAPPE}/`)) return samtykke;
  return SKEMAER[path.slice(path.lastIndexOf('/') + 1)];
}

function feltsprog(schema: z.core.$ZodType | undefined, ord: Ordbog): Feltsprog {
  return {
    titel: (sti) => {
      const felt = schema && schemaAt(schema, sti);
      const titel = felt && metaOf(felt, 'title');
      return typeof titel === 'string' ? titel : undefined;
    },
    ord: (kode) => ord.get(kode),
  };
}

/** The categories told of by `data`: of each value, or of the nearest field above that names one. */
function kategorierI(
  data: YamlData,
  schema: z.core.$ZodType | undefined,
  arvet: Kategori,
): readonly Kategori[] {
  const sagt = schema && metaOf(schema, 'kategori');
  const egen = KATEGORIER.find((k) => k === sagt) ?? arvet;
  if (typeof data === 'string') return [egen];
  return Object.entries(data).flatMap(([nøgle, felt]) => {
    const trin = Array.isArray(data) ? Number(nøgle) : nøgle;
    return kategorierI(felt, schema && schemaAt(schema, [trin]), egen);
  });
}

interface Læst {
  readonly fil: CaseFile;
  readonly data: YamlData;
}

function vis(
  { fil, data }: Læst,
  overskrift: string,
  forklaring: string | undefined,
  ord: Ordbog,
): Indsigtsfil {
  return { overskrift, forklaring, data, sprog: feltsprog(skema(fil), ord) };
}

function samtykkefiler(læste: readonly Læst[], sag: Sagsmappe, ord: Ordbog): readonly Indsigtsfil[] {
  const alle = sag.samtykker.map((s) => s.value);
  return læste.map((one) => {
    const fundet = alle.find((s) => one.fil.path.endsWith(`-${s.id}.yaml`));
    const overskrift = fundet ? `Samtykke ${formatDato(fundet.givet.dato)}` : one.fil.path;
    return vis(one, overskrift, fundet && samtykkesætning(fundet, alle, ord), ord);
  });
}

function mødefiler(læste: readonly Læst[], sag: Sagsmappe, ord: Ordbog): readonly Indsigtsfil[] {
  const efterDato = sag.møder.toSorted((a, b) => (a.møde.value.tid.dato < b.møde.value.tid.dato ? -1 : 1));
  return efterDato.flatMap(({ mappe, møde: { value } }) => {
    const læst = læste.find(({ fil }) => fil.path === `${mappe}/${MØDEFIL}`);
    const hvad = ord.get(value.type) ?? value.type;
    return læst ? [vis(læst, `${hvad} ${value.nummer}, ${formatDato(value.tid.dato)}`, undefined, ord)] : [];
  });
}

export interface Indsigtsgrundlag {
  readonly kilde: Indsigtskilde;
  readonly filer: readonly CaseFile[];
  readonly kategorier: readonly Kategori[];
}

/** Reads everything. @throws FindingsError when a file cannot be read: half an answer is no answer */
export async function indsigtskilde(
  context: Context,
  kommune: Kommune,
  sag: Sagsmappe,
  today: Dato,
): Promise<Indsigtsgrundlag> {
  const filer = caseFiles(context, sag.repo);
  const læste = filer
    .filter(({ path }) => path.endsWith('.yaml'))
    .map((fil) => ({ fil, data: yamlData(fil) }));
  const ord = ordbog(kommune, sag);
  const er = (navn: string) => læste.filter(({ fil }) => fil.path === navn);
  const samtykker = læste.filter(({ fil }) => fil.path.startsWith(`${SAMTYKKEMAPPE}/`));
  const møder = læste.filter(({ fil }) => fil.path.endsWith(`/${MØDEFIL}`));
  const vist = new Set([...er(FORLØBSFIL), ...er(DELINGSFIL), ...er(OPLEVELSESFIL), ...samtykker, ...møder]);
  const andre = læste.filter((one) => !vist.has(one));
  const historik = await context.git.log(audit(context.files, sag.repo));
  const { kommune: navn } = kommune.samarbejd.value;
  const [kontakt] = funktionshavere(sag.forløb.value, kommune.metode.value, 'kontakt', today);
  return {
    filer,
    kategorier: [...new Set(læste.flatMap(({ fil, data }) => kategorierI(data, skema(fil), 'forløb')))],
    kilde: {
      kommune: navn,
      navn: sag.forløb.value.borger.navn.reveal(),
      id: sag.id,
      dato: today,
      kontakt: (kontakt && ord.get(kontakt)) ?? kommune.samarbejd.value.afsender.enhed,
      afsnit: [
        {
          titel: 'Dig og dit forløb',
          intro:
            'Hvem du er, hvorfor forløbet begyndte, hvem der har haft hvilken rolle hvornår, og dit netværk.',
          filer: er(FORLØBSFIL).map((one) => vis(one, '', undefined, ord)),
        },
        {
          titel: 'Dine samtykker',
          intro: 'Det, du har sagt ja og nej til.',
          filer: samtykkefiler(samtykker, sag, ord),
        },
        {
          titel: 'Møderne',
          intro: 'Dagsordener, beslutninger og aftaler.',
          filer: mødefiler(møder, sag, ord),
        },
        {
          titel: 'Dine svar om møderne',
          intro: 'Det er dine egne svar. De andre på møderne har ikke fået dem.',
          filer: er(OPLEVELSESFIL).map((one) => vis(one, '', undefined, ord)),
        },
        {
          titel: 'Andet i dit forløb',
          intro: 'Mål, aftaler og andet, der er skrevet i forløbet.',
          filer: andre.map((one) => vis(one, one.fil.path, undefined, ord)),
        },
      ],
      givet: givetRækker(sag, ord),
      historik: historik.map(({ date, author, subject }) => [formatDato(date), author, subject]),
      filer: filer.map(({ path }) => path),
    },
  };
}
