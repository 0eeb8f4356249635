/** Consents in plain words: what each kind is called, whether it is in force, and the names behind the ids. */

import { type Dato, formatDato } from '../base/dato.ts';
import type { Sensitive } from '../base/sensitive.ts';
import type { Samtykke, Samtykketype } from '../model/samtykke.ts';
import type { Årsag } from '../rules/deling.ts';
import { ikkeGældende, tilbagekaldtDen } from '../rules/samtykke-gyldighed.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';

export const TYPENAVNE: Readonly<Record<Samtykketype, string>> = {
  oversigt: 'samtykke til én fælles oversigt',
  udveksling: 'samtykke til at udveksle oplysninger',
  helhedsorienteret_plan: 'samtykke til én helhedsorienteret plan',
  tilbagekaldelse: 'tilbagekaldelse',
};

const HVORFOR_IKKE: Readonly<Partial<Record<Årsag, string>>> = {
  ikke_informeret:
    'det står ikke, at borgeren fik at vide, hvad det skal bruges til, og hvem det gælder, før det blev givet',
  mundtlig_uden_begrundelse: 'det er mundtligt uden en begrundelse',
  tilbagekaldt: 'en senere tilbagekaldelse nævner et samtykke, der ikke findes, og kan være til dette',
};

/** Whether it is in force on `dag`, and if not, why; a withdrawal is told first, for it is the citizen's own word. */
export function status(
  samtykke: Samtykke,
  dag: Dato,
  alle: readonly Samtykke[],
): { readonly gælder: boolean; readonly tekst: string } {
  const trukket = tilbagekaldtDen(samtykke, alle);
  if (trukket !== undefined && trukket <= dag)
    return { gælder: false, tekst: `gælder ikke: trukket tilbage ${formatDato(trukket)}` };
  const årsag = ikkeGældende(samtykke, dag, alle);
  if (årsag === undefined) return { gælder: true, tekst: 'gælder' };
  const { givet, genbesøges } = samtykke;
  if (årsag === 'ikke_givet_endnu') return { gælder: false, tekst: `gælder fra ${formatDato(givet.dato)}` };
  if (årsag === 'udløbet' && genbesøges !== undefined)
    return {
      gælder: false,
      tekst: `gælder ikke: skulle være taget op igen senest ${formatDato(genbesøges)}`,
    };
  return { gælder: false, tekst: `gælder ikke: ${HVORFOR_IKKE[årsag] ?? årsag}` };
}

/** How ids are shown. */
export interface Navne {
  /** May the citizen's own words be seen? */
  readonly åbent: boolean;
  readonly vis: (værdi: Sensitive) => string;
  readonly enhed: (id: string) => string;
  /** "p-r4k2m Navn, Organisation"; of the network the name only when names are to be seen. */
  readonly person: (id: string) => string;
  /** The same without the organisation. */
  readonly kort: (id: string) => string;
}

/** @param åbent the citizen's own words and the network's names may be shown */
export function navne({ metode, personer }: Kommune, { forløb }: Sagsmappe, åbent: boolean): Navne {
  const vis = (værdi: Sensitive): string => (åbent ? værdi.reveal() : værdi.toString());
  const find = (id: string) => personer.value.personer.find((p) => p.id === id);
  const kort = (id: string): string => {
    if (id === 'borger') return 'borgeren';
    const navn = find(id)?.navn;
    if (navn !== undefined) return `${id} ${navn}`;
    const nær = forløb.value.netværk.find((n) => n.id === id);
    return nær ? `${id} ${åbent ? nær.navn.reveal() : 'i netværket'}` : id;
  };
  return {
    åbent,
    vis,
    kort,
    enhed: (id) => metode.value.samtykkeenheder.find((e) => e.id === id)?.navn ?? id,
    person: (id) => [kort(id), ...[find(id)?.organisation ?? []].flat()].join(', '),
  };
}
