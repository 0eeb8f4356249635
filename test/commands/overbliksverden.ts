/** A kommune by Sorø's method with 14 cases, all but one with a history of its own: 6 active in August, 12 in December. Everyone is invented. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { git } from '../helpers/real-git.ts';
import type { Program } from '../helpers/program.ts';
import { eksempelkommune } from './eksempelkommune.ts';

const BOGSTAVER = '23456789abcdef';
export const sagsid = (n: number) => `2025-8888${BOGSTAVER[n]}`;
export const NAVN = 'Hemmelig Borgersen';
const SVAR = 'relation: ja, mål_og_emner: ja, tilgang_og_metode: delvist, generelt: ja';

const forløb = (n: number, status: string) => `id: ${sagsid(n)}
status: ${status}
borger: {navn: ${NAVN}, cpr: "690190-0000", cpr_type: erstatning, adresse: "Hemmeligvej 7, 9999 Eksempelby"}
behov: {konstateret: 2025-03-03, af: p-k286p, beskrivelse: Hemmeligt behov}
koordinerende_sagsbehandlere: [{person: p-t7bne, fra: 2025-03-03}]
faser: [{fase: indsats, fra: 2025-06-01}]
`;

const møde = (n: number, type: string, nummer: number, dag: string) => `id: m-2222${BOGSTAVER[nummer]}
type: ${type}
nummer: ${nummer}
status: holdt
formål: Hemmeligt formål
tid: {dato: ${dag}, fra: "10.00", til: "11.00"}
sted: {hos: borger}
indkalder: p-t7bne
deltagere:
  - {person: p-jxf78, grund: Hemmelig grund${n % 2 === 0 ? ', svar: {valg: 1, dato: 2026-05-01}' : ''}}
kalender: {uid: moede-${n}-${nummer}@kalender.invalid}
`;

const mål = (nået: boolean) => `mål:
  - id: g-22222
    område: bolig
    mål: Jeg vil hemmeligheden
    status: [{dato: 2026-10-01, nået: ${nået ? 'ja' : 'nej'}}]
`;

type Filer = Readonly<Record<string, string>>;

function skriv(mappe: string, filer: Filer): void {
  for (const [navn, tekst] of Object.entries(filer)) {
    mkdirSync(dirname(join(mappe, navn)), { recursive: true });
    writeFileSync(join(mappe, navn), tekst);
  }
}

/** Writes the files and commits them at noon on `dag`. */
export function gem(mappe: string, dag: string, filer: Filer): void {
  skriv(mappe, filer);
  if (!existsSync(join(mappe, '.git'))) git(mappe, 'init', '--quiet', '--template=');
  git(mappe, 'add', '--all');
  git(mappe, 'commit', '--quiet', `--date=${dag}T12:00:00Z`, '-m', 'sag');
}

/** On 1 December 2026. Cases 0-5 began in July; 6-11 in October; 12 and 13 are closed. Call `remove` when done. */
export function overbliksverden(): Program & { sag(n: number): string } {
  const world = eksempelkommune('bakkekoebing', 'proeve@eksempel.example');
  git(world.folder, 'commit', '--quiet', '--amend', '--no-edit', '--date=2026-08-20T12:00:00Z');
  const sag = (n: number) => join(world.folder, 'forloeb', sagsid(n));
  for (let n = 0; n < 14; n += 1) {
    const status = n < 12 ? 'aktivt' : 'afsluttet';
    const filer = { 'forloeb.yaml': forløb(n, status), 'moeder/a/moede.yaml': møde(n, 'samarbejdsmøde', 1, '2026-06-15') };
    gem(sag(n), n < 6 ? '2026-07-01' : '2026-10-01', filer);
  }
  for (let n = 0; n < 7; n += 1) {
    const ny = n < 6 ? { 'moeder/b/moede.yaml': møde(n, 'samarbejdsmøde', 2, '2026-10-15') } : {};
    const oplevelse = `oplevelser: [{møde: m-22223, dato: 2026-11-01, ${SVAR}}]\n`;
    gem(sag(n), '2026-11-01', { ...ny, 'maal-og-aftaler.yaml': mål(n < 6), 'oplevelse.yaml': oplevelse });
  }
  return { ...world, sag };
} // prettier-ignore
