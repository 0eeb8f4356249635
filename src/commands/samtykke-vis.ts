/** `samtykke vis`: every consent and withdrawal of a case in plain words, and whether each is in force today (R-084, R-174). */

import { type Dato, formatDato } from '../base/dato.ts';
import type { Sensitive } from '../base/sensitive.ts';
import { ombryd } from '../base/ombryd.ts';
import { opremsning } from '../base/tekst.ts';
import type { Line } from '../context.ts';
import { FORMÅLSNAVNE, KATEGORINAVNE, type Kategori } from '../model/kategorier.ts';
import type { Samtykke } from '../model/samtykke.ts';
import { anvendelser } from '../rules/samtykke-gyldighed.ts';
import { demandForløb, readForløb } from '../store/forloeb.ts';
import { openKommune } from '../store/kommune.ts';
import { command } from './command.ts';
import { tellNext } from './outcome.ts';
import { type Navne, navne, status, TYPENAVNE } from './samtykke-ord.ts';

export const samtykkeVis = command({
  path: ['samtykke', 'vis'],
  summary: 'Vis borgerens samtykker, og om de gælder i dag',
  description:
    'Viser hvert samtykke og hver tilbagekaldelse: givet hvornår og hvordan, til hvem, om hvad, og hvorfor et samtykke ikke gælder. Borgerens egne ord og navne i netværket vises kun med --navne.',
  args: [{ name: 'forløb', required: true, description: 'forløbets id, fx 2026-k7q3x' }],
  options: {
    navne: { kind: 'flag', description: 'vis borgerens ord og netværkets navne; ikke på en delt skærm' },
  },
  examples: ['samarbejd samtykke vis 2026-k7q3x', 'samarbejd samtykke vis 2026-k7q3x --navne'],

  async run(context, { args: [id = ''], options, common }) {
    const kommune = openKommune(context, common.mappe);
    const sag = demandForløb(readForløb(context, kommune, id));
    const alle = sag.samtykker.map((s) => s.value);
    const visning = { alle, dag: common.today, navne: navne(kommune, sag, options.navne) };
    const { terminal } = context;
    terminal.out(`Samtykker i ${id}, set ${formatDato(common.today)}`);
    if (alle.length === 0) terminal.out('\nIngen endnu.');
    for (const samtykke of alle) for (const l of ['', ...afsnit(samtykke, visning)]) terminal.out(l);
    const næste = alle.length === 0 ? `samarbejd samtykke giv ${id}` : `samarbejd samtykke hvem ${id}`;
    tellNext(terminal, common.stille, [næste]);
    return 0;
  },
});

const GIVER = { borger: 'borgeren', værge: 'borgerens værge', forældremyndighed: 'forældremyndigheden' };

interface Visning {
  readonly alle: readonly Samtykke[];
  readonly dag: Dato;
  readonly navne: Navne;
}

function afsnit(samtykke: Samtykke, visning: Visning): readonly Line[] {
  const { id, type, tilbagekalder } = samtykke;
  if (type === 'tilbagekaldelse')
    return [
      [{ text: id, style: 'bold' }, `  tilbagekaldelse af ${tilbagekalder ?? '?'}`],
      ...givet(samtykke),
    ];
  const { gælder, tekst } = status(samtykke, visning.dag, visning.alle);
  return [
    [
      { text: id, style: 'bold' },
      `  ${TYPENAVNE[type]}: `,
      { text: tekst, style: gælder ? 'green' : 'yellow' },
    ],
    ...givet(samtykke),
    ...informeret(samtykke),
    ...omfang(samtykke, visning.navne),
  ];
}

/** One line of label and text, or none when there is nothing to say. */
function linje(navn: string, tekst: string | undefined): readonly string[] {
  return tekst === undefined || tekst === '' ? [] : ombryd(tekst, `  ${`${navn}:`.padEnd(16)}`);
}

function givet({ givet: { dato, form, af } }: Samtykke): readonly string[] {
  return linje(
    'givet',
    `${formatDato(dato)}, ${form === 'skriftlig' ? 'skriftligt' : 'mundtligt'}, af ${GIVER[af]}`,
  );
}

function informeret({ informeret: oplyst }: Samtykke): readonly string[] {
  if (oplyst === undefined) return linje('informeret', 'nej, det står der ikke');
  const { dato, om_formål, om_hvem, sprog } = oplyst;
  const uden = [...(om_formål ? [] : ['hvad det skal bruges til']), ...(om_hvem ? [] : ['hvem det gælder'])];
  const mangler = uden.length === 0 ? '' : `, men ikke om ${opremsning(uden)}`;
  return linje('informeret', `${formatDato(dato)}${sprog === undefined ? '' : ` på ${sprog}`}${mangler}`);
}

function ord(kategorier: readonly Kategori[]): string {
  return kategorier.map((k) => KATEGORINAVNE[k]).join(', ');
}

function skjult(værdi: Sensitive | undefined, { vis, åbent }: Navne): string | undefined {
  return værdi && (åbent ? vis(værdi) : `${vis(værdi)} (vises med --navne)`);
}

function omfang(samtykke: Samtykke, n: Navne): readonly string[] {
  const { enheder, personer, kilder, kategorier, genbesøges, formål } = samtykke;
  return [
    ...linje('tages op igen', genbesøges && `senest ${formatDato(genbesøges)}`),
    ...linje(
      'bruges til',
      anvendelser(samtykke)
        .map((f) => FORMÅLSNAVNE[f])
        .join('; '),
    ),
    ...linje('formål', skjult(formål, n)),
    ...linje('gælder for', [...enheder.map(n.enhed), ...personer.map(n.person)].join('; ')),
    ...linje('kun fra', kilder?.map(n.enhed).join('; ')),
    ...linje('må deles', ord(kategorier.må)),
    ...linje(
      'må ikke deles',
      kategorier.må_ikke.length > 0
        ? `${ord(kategorier.må_ikke)}: med nogen, heller ikke efter andre samtykker`
        : '',
    ),
    ...linje('bemærkning', skjult(kategorier.bemærkning, n)),
  ];
}
