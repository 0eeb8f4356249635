/**
 * The citizen takes a consent back, or narrows it, and the very next paper is stopped: for every command that makes
 * one, by both methods, with nothing written.
 */

import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ALLE, skabelon } from '../documents/shipped.ts';
import type { Outcome } from '../helpers/program.ts';
import { type Mødeverden, mødeverden } from './moedeverden.ts';

let verden: Mødeverden;

/** The partner from the housing association, whom the consent opened the case to. */
const PART = 'p-55555';
const NÆSTE = `formål: At se, hvordan det går
tid: {dato: 2026-12-15, fra: "12.30", til: "14.00"}
sted: {andet: Værestedet}
deltagere: [{person: ${PART}, grund: Kender mulighederne for en bolig}]
indkalder: p-33333
tolk: {nødvendig: nej}
`;
const SKEMA = `mål:
  - {id: g-22222, område: bolig, mål: Jeg vil bo et sted med en dør, ansvarlige: [${PART}]}
holdning: Det lyder fint
godkendelse: {dato: 2026-11-17, formål: ja, må_sendes: ja}
`;
const OVERSIGT = `type: oversigt
givet: {dato: 2026-11-10, af: borger, form: skriftlig}
informeret: {dato: 2026-11-10, om_formål: ja, om_hvem: ja}
formål: Så jeg kun skal fortælle det én gang
personer: [${PART}]
kategorier: {må: [identitet, bolig, forløb]}
`;
const GRUND = 'begrundelse: Lokalet er optaget\n';

const git = (...args: string[]) =>
  execFileSync('git', ['-C', join(verden.folder, 'forloeb', verden.id), ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: join(verden.folder, '..') },
  });

function tilstand(): readonly string[] {
  const sag = join(verden.folder, 'forloeb', verden.id);
  const filer = readdirSync(sag, { recursive: true, encoding: 'utf8' }).filter(
    (fil) => !fil.startsWith('.git'),
  );
  return [...filer.toSorted(), git('status', '--porcelain'), git('log', '--format=%H')];
}

const kør = (ord: string, valg: readonly string[], yaml?: string): Promise<Outcome> => {
  const argv = [...ord.split(' '), verden.id, ...valg];
  return yaml === undefined ? verden.run(argv) : verden.fra(argv, yaml);
};

interface Række {
  readonly navn: string;
  /** The templates it renders for others than the citizen. */
  readonly skabeloner: readonly string[];
  readonly kør: (type: string) => Promise<Outcome>;
}

/** Commands that make nothing at all when one reader may not have it. */
const STOPPER: readonly Række[] = [
  {
    navn: 'møde indkald',
    skabeloner: ['indkaldelse-foerste', 'indkaldelse-opfoelgning', 'indkaldelse-og-dagsorden', 'dagsorden', 'intern-indkaldelse'],
    kør: (type) => kør('møde indkald', [], `type: ${type}\n${NÆSTE}`),
  },
  {
    navn: 'møde dagsorden',
    skabeloner: ['dagsorden'],
    kør: () => kør('møde dagsorden', [verden.møde], 'dagsorden: [{punkt: Runde, minutter: 60}]\n'),
  },
  {
    navn: 'møde flyt',
    skabeloner: ['indkaldelse-foerste', 'indkaldelse-og-dagsorden', 'dagsorden'],
    kør: () => kør('møde flyt', [verden.møde, '--den', '2026-12-15'], GRUND),
  },
  {
    navn: 'møde udsend --bekræft',
    skabeloner: [],
    kør: () => kør('møde udsend', [verden.møde, '--bekræft', '--modtager', PART, '--kanal', 'brev']),
  },
  { navn: 'mål vis --for', skabeloner: ['maal-uddrag'], kør: () => kør('mål vis', ['--for', PART]) },
  {
    navn: 'mål vis --underskrift',
    skabeloner: ['maal-og-aftaleskema'],
    kør: () => kør('mål vis', ['--underskrift']),
  },
  { navn: 'forløb oversigt', skabeloner: ['sagsoversigt'], kør: () => kør('forløb oversigt', ['--til', PART]) },
]; // prettier-ignore

/** Commands that must be carried out whoever may know of it: the partner gets no paper, and the sender is told. */
const UDELADER: readonly (Række & { readonly papir: string })[] = [
  {
    navn: 'møde aflys',
    skabeloner: ['aflysning'],
    papir: 'aflysning',
    kør: () => kør('møde aflys', [verden.møde], GRUND),
  },
  {
    navn: 'møde referat',
    skabeloner: ['referat'],
    papir: 'referat',
    kør: () => kør('møde referat', [verden.møde], `til_stede: [borger, ${PART}, p-33333]\n`),
  },
];

/** The citizen's own papers, and those made for the kommune's own on the law: no consent opens or closes them. */
const UDEN_SAMTYKKE = [
  'brev-til-borger', 'brev-til-borger-formoede', 'brev-til-borger-fordelingsmoede', 'aflysning-til-borger',
  'referat-til-borger', 'maal-til-borger', 'samtykkeerklaering', 'indkaldelse-foer-afgoerelse',
  'dagsorden-foer-afgoerelse', 'overdragelse', 'oekonomiark',
]; // prettier-ignore

async function åbn(metode: 'sus' | 'soroe'): Promise<string> {
  verden = await mødeverden(metode);
  verden.write(`forloeb/${verden.id}/maal-og-aftaler.yaml`, SKEMA);
  git('add', '-A');
  git('commit', '-qm', 'mål');
  await kør('samtykke giv', [], OVERSIGT);
  return metode === 'sus' ? 'koordinerende_møde' : 'samarbejdsmøde';
}

const samtykker = () =>
  readdirSync(join(verden.folder, 'forloeb', verden.id, 'samtykke'))
    .filter((fil) => fil.endsWith('.yaml'))
    .map((fil) => ({ fil, id: fil.slice(-12, -5) }));

/** Taken back, or given anew without what the paper is about; the citizen also says no to it. */
async function luk(hvordan: 'withdrawn' | 'narrowed'): Promise<void> {
  for (const { fil, id } of samtykker()) {
    const text = verden.read(`forloeb/${verden.id}/samtykke/${fil}`);
    const nyt = text
      .replace(/^(?:id|indhold): .*\n/gm, '')
      .replace(/givet:[\s\S]*?dato: [\d-]+/, (givet) => givet.replace(/[\d-]{10}/, '2026-11-17'))
      .replace(/må:\n(?:\s+- .*\n?)+/, 'må: [identitet]\n');
    const svar =
      hvordan === 'withdrawn' ? kør('samtykke tilbagekald', [id]) : kør('samtykke giv', [], nej(nyt));
    expect(await svar).toMatchObject({ code: 0 });
  }
}

const nej = (samtykke: string) => samtykke.replace('må: [identitet]', 'må: [identitet]\n  må_ikke: [forløb]');

describe.each(['sus', 'soroe'] as const)('threats F4, R-174, R-178 %s', (metode) => {
  afterEach(() => verden.remove());

  describe.each(['withdrawn', 'narrowed'] as const)('the consent is %s', (hvordan) => {
    it.each(STOPPER)('$navn refuses at once and writes nothing', async ({ kør: prøv }) => {
      const type = await åbn(metode);
      await luk(hvordan);
      const før = tilstand();
      const { code, out, err } = await prøv(type);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(PART);
      expect(tilstand()).toEqual(før);
    });

    it.each(UDELADER)(
      '$navn makes no paper for the one who lost it, and says so',
      async ({ kør: prøv, papir }) => {
        const type = await åbn(metode);
        await luk(hvordan);
        const { code, err } = await prøv(type);
        expect(code).toBe(0);
        expect(err).toContain(PART);
        const papirer = readdirSync(join(verden.folder, verden.mappe)).filter((fil) => fil.startsWith(papir));
        expect(papirer).not.toContain(`${papir}-${PART}.md`);
        for (const fil of papirer.filter((navn) => navn.endsWith('.md')))
          expect(verden.read(`${verden.mappe}/${fil}`)).not.toMatch(
            new RegExp(`modtagere:[^\\n]*(\\n\\s+-[^\\n]*)*${PART}`),
          );
      },
    );
  });

  it.each([...STOPPER, ...UDELADER])('$navn was open before', async ({ kør: prøv }) => {
    const type = await åbn(metode);
    expect(await prøv(type)).toMatchObject({ code: 0 });
  });
});

it('every paper about a citizen is in the table', () => {
  const omBorgeren = ALLE.filter((sti) => skabelon(sti).hoved.formål !== undefined);
  const navne = new Set(omBorgeren.map((sti) => sti.slice(sti.indexOf('/') + 1)));
  const prøvet = [...STOPPER, ...UDELADER].flatMap(({ skabeloner }) => skabeloner);
  expect([...navne].filter((navn) => ![...prøvet, ...UDEN_SAMTYKKE].includes(navn))).toEqual([]);
});
