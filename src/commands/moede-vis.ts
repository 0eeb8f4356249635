/** `møde vis`: the meetings of a case, or one of them. Words about the citizen only when asked for. */

import { formatDato, formatDatoLang } from '../base/dato.ts';
import { sigKlokken } from '../documents/tekstform.ts';
import type { Sensitive } from '../base/sensitive.ts';
import { mødetype } from '../model/metode-navne.ts';
import type { Møde } from '../model/moede.ts';
import { demandForløb, readForløb, type Sagsmappe } from '../store/forloeb.ts';
import { type Kommune, openKommune } from '../store/kommune.ts';
import { command } from './command.ts';
import { alleMøder, demandMøde } from './moede-find.ts';
import { tellNext } from './outcome.ts';
import { alleKendte } from './referat-deltagere.ts';

export const mødeVis = command({
  path: ['møde', 'vis'],
  summary: 'Vis et møde, eller alle møder i et forløb',
  description:
    'Uden --navne vises hverken borgerens og netværkets navne eller det, der er skrevet om borgeren.',
  args: [
    { name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' },
    { name: 'møde', required: false, description: 'mødets id; uden det vises alle' },
  ],
  options: { navne: { kind: 'flag', description: 'vis navne og tekster; ikke på en delt skærm' } },
  examples: ['samarbejd møde vis 2026-k7q3x', 'samarbejd møde vis 2026-k7q3x m-7k2qx --navne'],

  async run(context, { args: [id = '', mødeId], options, common: { mappe, today, stille } }) {
    const kommune = openKommune(context, mappe);
    const sag = demandForløb(readForløb(context, kommune, id));
    const show = (value: Sensitive) => (options.navne ? value.reveal() : value.toString());
    const linjer =
      mødeId === undefined
        ? liste(sag, kommune)
        : étMøde(demandMøde(sag, mødeId).møde.value, sag, kommune, options.navne, show);
    for (const linje of linjer) context.terminal.out(linje);
    const kan = alleMøder(sag).find(
      ({ møde: { value: m } }) => m.status === 'indkaldt' && m.tid.dato <= today,
    );
    if (kan) tellNext(context.terminal, stille, [`samarbejd møde referat ${id} ${kan.møde.value.id}`]);
    return 0;
  },
});

function navn({ metode }: Kommune, { type, nummer }: Møde): string {
  return `${nummer}. ${mødetype(metode.value, type)?.navn ?? type}`;
}

function liste(sag: Sagsmappe, kommune: Kommune): readonly string[] {
  const linjer = alleMøder(sag).map(({ møde: { value: m } }) => {
    const åbne = m.aftaler.filter(({ status }) => status === 'åben').length;
    const rest = åbne === 0 ? '' : `, åbne aftaler: ${åbne}`;
    return `${m.id}  ${formatDato(m.tid.dato)} kl. ${sigKlokken(m.tid.fra)}  ${navn(kommune, m)}: ${m.status}${rest}`;
  });
  return linjer.length > 0 ? linjer : ['Ingen møder.'];
}

const SVAR = {
  '1': 'kommer',
  '2': 'sender notat',
  '3': 'ønsker en anden dag',
  '4': 'ikke relevant',
} as const;

function étMøde(
  møde: Møde,
  sag: Sagsmappe,
  kommune: Kommune,
  navne: boolean,
  show: (value: Sensitive) => string,
): readonly string[] {
  const kendte = navne ? alleKendte(kommune, sag) : kommune.personer.value.personer;
  const hvem = (id: string) => kendte.find((p) => p.id === id)?.navn ?? id;
  const { dato, fra, til } = møde.tid;
  const fremmøde = (id: string, svar: keyof typeof SVAR | undefined) => {
    if (møde.status === 'holdt') return møde.til_stede.includes(id) ? 'var med' : 'var ikke med';
    return svar === undefined ? 'ikke svaret' : SVAR[svar];
  };
  return [
    `${møde.id}  ${navn(kommune, møde)}: ${møde.status}`,
    `  ${formatDatoLang(dato)} kl. ${sigKlokken(fra)}–${sigKlokken(til)}`,
    `  formål: ${show(møde.formål)}`,
    ...afsnit(
      'Deltagere:',
      møde.deltagere.map(({ person, svar }) => `  ${hvem(person)}: ${fremmøde(person, svar?.valg)}`),
    ),
    ...afsnit(
      'Beslutninger:',
      møde.beslutninger.map(({ punkt, tekst }) => `  punkt ${punkt}: ${show(tekst)}`),
    ),
    ...afsnit(
      'Aftaler:',
      møde.aftaler.map(
        (a) => `  ${a.id}  ${hvem(a.hvem)} senest ${formatDato(a.hvornår)}: ${show(a.hvad)} (${a.status})`,
      ),
    ),
    ...afsnit(
      'Parkeret:',
      møde.parkeret.map(({ tekst, status }) => `  ${show(tekst)} (${status.replaceAll('_', ' ')})`),
    ),
    ...(møde.status === 'indkaldt'
      ? ['Husk: en computer eller tablet, så aftalerne bliver skrevet på mødet.']
      : []),
  ];
}

function afsnit(titel: string, linjer: readonly string[]): readonly string[] {
  return linjer.length === 0 ? [] : [titel, ...linjer];
}
