/** `forløb vis`: where a case stands: roles, consents, meetings, open agreements. Names only when asked for. */

import { type Dato, formatDato } from '../base/dato.ts';
import type { Sensitive } from '../base/sensitive.ts';
import { opremsning } from '../base/tekst.ts';
import { rollenavn } from '../model/metode-navne.ts';
import type { Økonomi } from '../model/oekonomi.ts';
import { retningslinjerFor } from '../rules/forloeb-retningslinjer.ts';
import { rollehavere } from '../rules/forloeb-roller.ts';
import { slettedag } from '../rules/forloeb-slettefrist.ts';
import { trinNu, trinnavn } from '../rules/oekonomi.ts';
import { gældendeSamtykker } from '../rules/samtykke-gaeldende.ts';
import { demandForløb, readForløb, type Sagsmappe } from '../store/forloeb.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { command } from './command.ts';
import { læsØkonomi } from './oekonomi-find.ts';

export const forløbVis = command({
  path: ['forløb', 'vis'],
  summary: 'Vis, hvor et forløb står',
  description: 'Viser roller, samtykker, møder og åbne aftaler. Borgerens navn vises kun med --navne.',
  args: [{ name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' }],
  options: {
    navne: { kind: 'flag', description: 'vis borgerens navn og aftalernes ord; ikke på en delt skærm' },
  },
  examples: ['samarbejd forløb vis 2026-k7q3x'],

  async run(context, { args: [id = ''], options, common }) {
    const kommune = openKommune(context, common.mappe);
    const sag = demandForløb(readForløb(context, kommune, id));
    const show = (value: Sensitive) => (options.navne ? value.reveal() : value.toString());
    const dele = [
      hoved(sag, kommune, show),
      roller(sag, kommune, common.today),
      faser(sag, kommune),
      retningslinjer(sag),
      samtykker(sag, common.today),
      møder(sag),
      aftaler(sag, show),
      økonomiark(læsØkonomi(context, kommune, id)),
    ];
    for (const del of dele) for (const linje of del) context.terminal.out(linje);
    return 0;
  },
});

type Show = (value: Sensitive) => string;

function hoved({ id, forløb: { value } }: Sagsmappe, { samarbejd }: Kommune, show: Show): string[] {
  const slettes = slettedag(value, samarbejd.value);
  return [
    `Forløb ${id}: ${value.status}`,
    `  borger: ${show(value.borger.navn)}`,
    `  behovet set: ${formatDato(value.behov.konstateret)}`,
    ...(value.afsluttet === undefined ? [] : [`  afsluttet: ${formatDato(value.afsluttet)}`]),
    ...(slettes === undefined ? [] : [`  skal slettes: ${formatDato(slettes)}`]),
  ];
}

function roller({ forløb }: Sagsmappe, { metode, personer }: Kommune, today: Dato): string[] {
  const navn = (id: string) => personer.value.personer.find((p) => p.id === id)?.navn ?? id;
  return metode.value.roller_i_forløb.map((rolle) => {
    const havere = rollehavere(forløb.value, rolle, today).map(navn);
    return `  ${rollenavn(metode.value, rolle)}: ${havere.join(', ') || 'ingen endnu'}`;
  });
}

/** Those that are going on; several may be. */
function faser({ forløb }: Sagsmappe, { metode }: Kommune): string[] {
  const igang = forløb.value.faser.filter(({ til }) => til === undefined).map(({ fase }) => fase);
  const navne = metode.value.faser.liste.filter(({ id }) => igang.includes(id)).map(({ navn }) => navn);
  return navne.length === 0 ? [] : [`  faser i gang: ${opremsning(navne)}`];
}

function retningslinjer({ forløb }: Sagsmappe): string[] {
  const mangler = retningslinjerFor(forløb.value).filter(({ besvaret }) => !besvaret);
  return mangler.length === 0
    ? []
    : ['Mangler at blive aftalt med borgeren:', ...mangler.map(({ navn }) => `  ${navn}`)];
}

function samtykker(sag: Sagsmappe, today: Dato): string[] {
  const alle = sag.samtykker.map(({ value }) => value);
  const gældende = gældendeSamtykker(alle, today);
  const linjer = alle.map((s) => {
    const slut = s.genbesøges === undefined ? '' : `, genbesøges ${formatDato(s.genbesøges)}`;
    const ophørt = s.type === 'tilbagekaldelse' || gældende.includes(s) ? '' : ' (gælder ikke i dag)';
    return `  ${s.id}  ${s.type}, ${formatDato(s.givet.dato)}${slut}${ophørt}`;
  });
  return ['Samtykker:', ...(linjer.length > 0 ? linjer : ['  ingen endnu'])];
}

function møder({ møder: alle }: Sagsmappe): string[] {
  const efterDato = alle.map((m) => m.møde.value).toSorted((a, b) => (a.tid.dato < b.tid.dato ? -1 : 1));
  const linjer = efterDato.map(
    (m) => `  ${m.id}  ${m.type} ${m.nummer}, ${formatDato(m.tid.dato)} kl. ${m.tid.fra}: ${m.status}`,
  );
  return ['Møder:', ...(linjer.length > 0 ? linjer : ['  ingen endnu'])];
}

function aftaler({ møder: alle }: Sagsmappe, show: Show): string[] {
  const åbne = alle.flatMap((m) => m.møde.value.aftaler).filter((a) => a.status === 'åben');
  const linjer = åbne
    .toSorted((a, b) => (a.hvornår < b.hvornår ? -1 : 1))
    .map((a) => `  ${a.id}  ${a.hvem} senest ${formatDato(a.hvornår)}: ${show(a.hvad)}`);
  return ['Åbne aftaler:', ...(linjer.length > 0 ? linjer : ['  ingen'])];
}

/** Where each stands, without what it is about; most cases have none. */
function økonomiark({ ark }: Økonomi): string[] {
  if (ark.length === 0) return [];
  return ['Økonomiark:', ...ark.map((et) => `  ${et.id}  ${trinnavn(trinNu(et))}`)];
}
