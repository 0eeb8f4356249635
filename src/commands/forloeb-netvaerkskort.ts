/** The network map as Markdown: who is around the citizen, how close, and when it is agreed to involve them. For the tovholder's own screen. */

import type { Dato } from '../base/dato.ts';
import type { Sensitive } from '../base/sensitive.ts';
import { enLinje } from '../documents/markdown.ts';
import { rollenavn } from '../model/metode-navne.ts';
import { NÆRHED } from '../model/netvaerk.ts';
import { aktører } from '../rules/forloeb-afslutning.ts';
import { rollerIForløb } from '../rules/forloeb-roller.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';

type Nærhed = (typeof NÆRHED)[number];
type Show = (value: Sensitive) => string;

function plads(nærhed: Nærhed | undefined): number {
  return nærhed === undefined ? NÆRHED.length : NÆRHED.indexOf(nærhed);
}

function linje(celler: readonly string[]): string {
  return `| ${celler.join(' | ')} |`;
}

function tabel(kolonner: readonly string[], rækker: readonly (readonly string[])[]): string[] {
  if (rækker.length === 0) return ['_Ingen endnu._'];
  return [linje(kolonner), linje(kolonner.map(() => '---')), ...rækker.map(linje)];
}

function privat({ forløb }: Sagsmappe, dag: Dato, show: Show): string[][] {
  const vis = (value: Sensitive | undefined) => (value === undefined ? '' : enLinje(show(value)));
  return forløb.value.netværk
    .toSorted((a, b) => plads(a.nærhed) - plads(b.nærhed))
    .map((n) => {
      const rolle = rollerIForløb(forløb.value, n.id, dag).join(', ');
      return [n.nærhed ?? '', n.id, vis(n.navn), rolle || n.parttype, vis(n.relation), vis(n.inddrages)];
    });
}

function fagligt(sag: Sagsmappe, { personer, metode }: Kommune, dag: Dato, show: Show): string[][] {
  const { value } = sag.forløb;
  const møder = sag.møder.map((m) => m.møde.value);
  const rækker = aktører(value, møder, dag)
    .filter((id) => id.startsWith('p-'))
    .map((id) => {
      const aftale = value.fagpersoner.find((f) => f.person === id);
      const person = personer.value.personer.find((p) => p.id === id);
      const roller = rollerIForløb(value, id, dag).map((r) => rollenavn(metode.value, r));
      const hvem = [person?.navn ?? '', person?.organisation ?? ''].map(enLinje);
      const inddrages = aftale?.inddrages === undefined ? '' : enLinje(show(aftale.inddrages));
      return {
        roller: roller.length,
        celler: [aftale?.nærhed ?? '', id, ...hvem, roller.join(', '), inddrages],
      };
    });
  return rækker.toSorted((a, b) => b.roller - a.roller).map(({ celler }) => celler);
}

/** The map's lines. `show` decides whether what is personal is seen. */
export function netværkskort(sag: Sagsmappe, kommune: Kommune, dag: Dato, show: Show): readonly string[] {
  return [
    `# Netværkskort, forløb ${sag.id}`,
    '',
    '## Privat netværk',
    '',
    ...tabel(['Nærhed', 'Id', 'Hvem', 'Rolle', 'Relation', 'Inddrages'], privat(sag, dag, show)),
    '',
    '## Fagligt netværk',
    '',
    ...tabel(
      ['Nærhed', 'Id', 'Hvem', 'Arbejdsplads', 'Rolle i forløbet', 'Inddrages'],
      fagligt(sag, kommune, dag, show),
    ),
  ];
}
