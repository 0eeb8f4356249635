/**
 * `--bevis`: the case's own words are remembered while it is erased, and then looked for, byte by byte, in everything
 * that is left in the kommune's folder and among the cases, in what git keeps as well. Only counts and paths are told.
 */

import { Sensitive } from '../base/sensitive.ts';
import { joinPath } from '../base/sti.ts';
import type { Context } from '../context.ts';
import { audit } from '../store/git-audit.ts';
import type { Sagsmappe } from '../store/forloeb.ts';
import type { Kommune } from '../store/kommune.ts';
import { filesBelow } from '../store/walk.ts';

/** What to look for. */
export interface Spor {
  /** Names, numbers and addresses of the citizen and the network. Found anywhere, it is told. */
  readonly identitet: readonly string[];
  /** Lines of free text that stood in this case only. */
  readonly tekst: readonly string[];
  /** How many lines stood elsewhere too, such as the usual points of an agenda: they prove nothing. */
  readonly almindelige: number;
}

export interface Bevis extends Pick<Spor, 'almindelige'> {
  readonly værdier: number;
  readonly filer: number;
  /** Repositories whose every object was read. */
  readonly lagre: number;
  /** Paths where something was found, and how many of the values. */
  readonly fund: ReadonlyMap<string, number>;
}

/** Shorter texts (`dansk`, `mor`) stand in other people's files too and prove nothing. */
const KORTEST = 8;

function personlige(value: unknown): readonly string[] {
  if (value instanceof Sensitive) return [String(value.reveal())];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(personlige);
}

function linjer(texts: readonly string[]): readonly string[] {
  const alle = texts.flatMap((text) => text.split('\n')).map((line) => line.trim());
  return [...new Set(alle)].filter((line) => line.length >= KORTEST);
}

function identitet({ forløb: { value } }: Sagsmappe): readonly string[] {
  const { navn, cpr, adresse, telefon } = value.borger;
  const tal = cpr === undefined ? [] : [cpr.reveal().replace(/\D/g, '')];
  const netværk = value.netværk.flatMap((n) => [n.navn, n.telefon, n.adresse]);
  return linjer([...personlige([navn, cpr, adresse, telefon, ...netværk]), ...tal]);
}

interface Sted {
  readonly sti: string;
  readonly text: string;
}

/** Everything that is left, one place at a time: files, and all that git keeps. @yields also `.git` of each repository */
async function* steder(context: Context, kommune: Kommune, uden: string): AsyncGenerator<Sted> {
  const { files, git } = context;
  const mapper = [...new Set([kommune.root, kommune.forløbsmappe])];
  const stier = new Set(mapper.flatMap((m) => filesBelow(files, m).map((path) => joinPath(m, path))));
  for (const sti of [...stier].filter((one) => !one.startsWith(`${uden}/`))) {
    if (files.lstat(sti)?.kind !== 'file') continue;
    yield { sti, text: new TextDecoder('utf-8').decode(files.read(sti)) };
    if (!sti.endsWith('/.git/HEAD')) continue;
    const repo = sti.slice(0, -'/.git/HEAD'.length);
    yield { sti: `${repo}/.git`, text: await git.objects(audit(files, repo)) };
  }
}

/** What would give the case away. Call it before the case is erased. */
export async function spor(context: Context, kommune: Kommune, sag: Sagsmappe): Promise<Spor> {
  const kendt = identitet(sag);
  const docs = [sag.forløb, ...sag.samtykker, ...sag.møder.map((m) => m.møde)];
  const alle = linjer(docs.flatMap((doc) => personlige(doc.value))).filter((line) => !kendt.includes(line));
  const andre = new Set<string>();
  for await (const { text } of steder(context, kommune, sag.repo)) {
    for (const line of alle) if (text.includes(line)) andre.add(line);
  }
  return { identitet: kendt, tekst: alle.filter((line) => !andre.has(line)), almindelige: andre.size };
}

/** Looks for it in the files of both folders and in the objects of every repository there. */
export async function bevis(context: Context, kommune: Kommune, søgt: Spor): Promise<Bevis> {
  const værdier = [...søgt.identitet, ...søgt.tekst];
  const fund = new Map<string, number>();
  let [filer, lagre] = [0, 0];
  for await (const { sti, text } of steder(context, kommune, '\0')) {
    if (sti.endsWith('/.git')) lagre += 1;
    else filer += 1;
    const antal = værdier.filter((one) => text.includes(one)).length;
    if (antal > 0) fund.set(sti, antal);
  }
  return { værdier: værdier.length, filer, lagre, fund, almindelige: søgt.almindelige };
}

/** The result in words. */
export function bevistekst({ værdier, filer, lagre, fund, almindelige }: Bevis): readonly string[] {
  const vendinger =
    almindelige === 0 ? [] : [`${almindelige} linjer stod også andre steder i forvejen, fx faste punkter på en dagsorden, og tæller ikke.`]; // prettier-ignore
  return [
    `Bevis: der er søgt efter ${værdier} oplysninger fra forløbet i ${filer} filer og i alt, hvad git gemmer i ${lagre} ${lagre === 1 ? 'lager' : 'lagre'}.`,
    ...vendinger,
    ...(fund.size === 0
      ? ['Ingen af dem findes mere.']
      : ['Noget findes stadig. Se efter, om det er det samme menneske:']),
    ...[...fund].map(([sti, antal]) => `  ${sti}: ${antal}`),
  ];
}
