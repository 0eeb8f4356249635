/** The erasure itself: everything that speaks against it first, then the point of no return, then what is left to do. */

import type { Dato } from '../base/dato.ts';
import { UserError } from '../base/errors.ts';
import { randomTail } from '../base/id.ts';
import { opremsning } from '../base/tekst.ts';
import type { Context } from '../context.ts';
import type { Kvittering, Sletteordre } from '../model/slettelog.ts';
import { beginErasure, checkReceiptCanBeWritten, finishErasure, setSlettes } from '../store/erase.ts';
import { demandForløb, readForløb, type Sagsmappe } from '../store/forloeb.ts';
import { audit } from '../store/git-audit.ts';
import type { Kommune } from '../store/kommune.ts';
import { fjernlagre } from '../store/remotes.ts';
import { bevis, bevistekst, spor } from './slet-bevis.ts';
import { optegn, type Optegnelse, udskriftssteder } from './slet-optegnelse.ts';
import { sletteSvar } from './slet-svar.ts';
import { FORBEHOLD, hvadBlevDerAf, hvadDuGør, hvadSlettes } from './slet-tekst.ts';

interface Valg {
  readonly fra: string | undefined;
  readonly ja: boolean;
  readonly medtag: boolean;
  readonly bevis: boolean;
  readonly today: Dato;
}

function nytSalt({ random }: Context): string {
  return randomTail(random.below) + randomTail(random.below) + randomTail(random.below);
}

/** Work nobody has looked at yet is not thrown away unseen. @throws UserError unless `medtag` */
async function refuseUnfinishedWork(context: Context, { id, repo, forløb }: Sagsmappe): Promise<void> {
  const edited = await context.git.status(audit(context.files, repo));
  const usendte = fjernlagre(context.files, repo).filter(({ sendt }) => !sendt);
  // The status itself is a change that was never sent.
  const sendes = forløb.value.status === 'slettes' ? [] : usendte;
  if (edited.length === 0 && sendes.length === 0) return;
  const linjer = [
    ...(edited.length === 0 ? [] : [`  ikke gemt i git: ${opremsning(edited)}`]),
    ...sendes.map(({ navn }) => `  ikke sendt til serveren: ${navn}`),
  ];
  throw new UserError(
    `Der er ændringer i forløbet, som måske ingen har set:\n${linjer.join('\n')}`,
    `Se dem efter. Skal de også slettes, så kør: samarbejd forløb slet ${id} --udfør --medtag`,
  );
}

function antal({ filer, ændringer, givet, fjernlagre: servere }: Optegnelse): Kvittering['antal'] {
  return { filer, ændringer, modtagere: givet.length, fjernlagre: servere.length };
}

function ny(
  context: Context,
  kommune: Kommune,
  id: string,
  kvittering: Sletteordre['kvittering'],
): Sletteordre {
  return { id, salt: nytSalt(context), før: kommune.slettelog.for(id).length, kvittering };
}

async function confirm({ terminal, prompter }: Context, id: string, ja: boolean): Promise<void> {
  if (!terminal.interactive || ja) return;
  const typed = await prompter.text('Det kan ikke fortrydes. Skriv forløbets id for at slette det', {
    required: true,
  });
  if (typed.trim() !== id) throw new UserError('Det var ikke forløbets id.', 'Intet er slettet.');
}

/** Erases the case `id`. @throws UserError everything that stands in the way; then nothing is changed */
export async function sletForløb(context: Context, kommune: Kommune, id: string, valg: Valg): Promise<0 | 1> {
  const sag = demandForløb(readForløb(context, kommune, id));
  if (!valg.medtag) await refuseUnfinishedWork(context, sag);
  await checkReceiptCanBeWritten(context, kommune);
  const optegnelse = await optegn(context, kommune, id);
  if (context.terminal.interactive) for (const linje of hvadSlettes(optegnelse)) context.terminal.err(linje);
  const svar = await sletteSvar(context, kommune, sag, valg);
  await confirm(context, id, valg.ja);
  const søgt = valg.bevis ? await spor(context, kommune, sag) : undefined;
  await setSlettes(context, sag, valg.medtag);
  const { årsag, hjemmel, besluttet, journalpligt, arkivpligt } = svar;
  beginErasure(
    context,
    kommune,
    ny(context, kommune, id, {
      dato: valg.today,
      årsag,
      hjemmel,
      besluttet,
      journaliseret: journalpligt.dato,
      arkiv: arkivpligt.hvordan,
      antal: antal(optegnelse),
    }),
  );
  const steder = udskriftssteder(context, sag.repo);
  const udskrifter = await finishErasure(context, kommune, id, steder);
  context.terminal.out(`Slettet: ${optegnelse.mappe} og hele historikken.`);
  for (const linje of hvadBlevDerAf(udskrifter)) context.terminal.out(linje);
  context.terminal.out('Kvitteringen er den sidste linje i slettelog.jsonl. Den siger intet om borgeren.');
  for (const linje of [...hvadDuGør(optegnelse, kommune), '', FORBEHOLD]) context.terminal.out(linje);
  if (søgt === undefined) return 0;
  const fundet = await bevis(context, kommune, søgt);
  for (const linje of ['', ...bevistekst(fundet)]) context.terminal.out(linje);
  return fundet.fund.size === 0 ? 0 : 1;
}

/** A case that was erased and came back goes again on the decision that was made then. */
export async function sletIgen(
  context: Context,
  kommune: Kommune,
  id: string,
  før: Kvittering,
  today: Dato,
): Promise<0> {
  await checkReceiptCanBeWritten(context, kommune);
  const optegnelse = await optegn(context, kommune, id);
  const { årsag, hjemmel, besluttet, journaliseret, arkiv } = før;
  const gentager = før.gentager ?? før.nr;
  const kvittering = {
    dato: today,
    årsag,
    hjemmel,
    besluttet,
    journaliseret,
    arkiv,
    antal: antal(optegnelse),
    gentager,
  };
  const steder = udskriftssteder(context, `${kommune.forløbsmappe}/${id}`);
  beginErasure(context, kommune, ny(context, kommune, id, kvittering));
  const udskrifter = await finishErasure(context, kommune, id, steder);
  context.terminal.out(`Slettet igen: ${optegnelse.mappe}. Den gamle beslutning gælder stadig.`);
  for (const linje of hvadBlevDerAf(udskrifter)) context.terminal.out(linje);
  context.terminal.out('Find også ud af, hvor kopien kom fra, så den ikke kommer igen.');
  return 0;
}
