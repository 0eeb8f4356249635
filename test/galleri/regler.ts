/** Faults that break a rule: one for each rule, in the examples Bakkekøbing (Sorø's model) and Fjordby (SUS). */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { withReceipt } from '../../src/store/slettelog.ts';
import { FEJL } from '../commands/halvtreds-fejl.ts';
import type { Program } from '../helpers/program.ts';
import { type Post, ret } from './post.ts';

const SAG = 'forloeb/2026-k7q3x';
const NY = 'forloeb/2026-5x7vy/forloeb.yaml';
const VISITERET = 'forloeb/2026-szmhv';
const FØRSTE = `${SAG}/moeder/samarbejdsmoede-1-7k2qx/moede.yaml`;
const ANDET = `${SAG}/moeder/samarbejdsmoede-2-5as72/moede.yaml`;
const FORMØDE = `${SAG}/moeder/formoede-3-zknjm/moede.yaml`;
const MÅL = `${SAG}/maal-og-aftaler.yaml`;
const BAXX6 = `${SAG}/samtykke/2026-05-26-s-baxx6.yaml`;

/** A folder as a repository of its own, everything committed: the kommune's, or a case. */
function underGit(p: Program, mappe = '.'): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', join(p.folder, mappe), ...args], { stdio: 'pipe' });
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=P', '-c', 'user.email=p@eksempelby.example', 'commit', '-q', '-m', 'start');
}

function sha256(data: Uint8Array | string): string {
  return `sha256-${createHash('sha256').update(data).digest('hex')}`;
}

/** A log with one receipt: the case is erased. */
function kvittering(id: string): string {
  const tom = { kvitteringer: [], brud: [], text: undefined, hash: undefined, for: () => [] };
  return withReceipt(sha256, tom, id, '2345678923', {
    dato: '2026-10-01',
    årsag: 'overført',
    hjemmel: 'Besluttet',
    besluttet: { af: 'p-k286p', dato: '2026-10-01' },
    journaliseret: '2026-10-01',
    arkiv: 'må_kasseres',
    antal: { filer: 1, ændringer: 1, modtagere: 0, fjernlagre: 0 },
  });
}

const DELING = `delinger:
  - id: d-4x6rb
    dato: 2026-09-15
    papir: moeder/samarbejdsmoede-2-5as72/referat-borger.md
    modtager: borger
    formål: møde
    kategorier: [forløb]
    grundlag: []
    indhold: sha256-a
`;
const ÉT = '{grænse: 1 pr. 12 måneder, begrundelse: Besluttet}';
const OVERSIGT = `type: oversigt
givet: {dato: 2026-11-20, af: borger, form: skriftlig}
informeret: {dato: 2026-11-20, om_formål: ja, om_hvem: ja}
formål: At Hanne kan se, hvad der er aftalt hvor.
enheder: [sagsbehandler_social]
kategorier: {må: [identitet, forløb]}
genbesøges: 2027-11-20
`;

function enAfdeling(p: Program): void {
  ret(p, `${VISITERET}/forloeb.yaml`, 'fagcentre: [arbejdsmarked, social]', 'fagcentre: [social]');
  underGit(p, VISITERET);
}

/** An ark in order, but for what is said in place of a part of it. `¤` marks the place. */
function ark(fra = '', til = ''): Pick<Post, 'fil' | 'til'> {
  const tekst = `ark:
  - id: e-2k7mv
    møde: m-5as72
    besluttet: {dato: 2026-09-15, af: [p-t7bne, p-zhdqv]}
    indsats: Frivillig mentor i stedet for støtte- og kontaktperson
    paragraf: SEL § 85
    periode: {fra: 2026-10-01, til: 2026-12-31}
    udgift: {center: arbejdsmarked, beløb: 6000, ansvarlig: p-t7bne}
    ellers: {center: social, beløb: 21000, ansvarlig: p-zhdqv, oplyst: 2026-09-16}
    trin:
      - {trin: kladde, dato: 2026-09-15}
      - {trin: komplet, dato: 2026-09-16}
      - {trin: sendt, dato: 2026-09-16}
`;
  if (tekst.split(fra).length !== 2) throw new Error(`»${fra}« does not stand once in the ark`);
  return { fil: `${SAG}/oekonomi.yaml`, til: tekst.replace(fra, til) };
}

const EGNE: readonly Post[] = [
  { kode: 'aftale/bortfaldet-dag', fil: ANDET, fra: 'hvornår: 2026-12-01, status: åben', til: 'hvornår: 2026-12-01, status: åben, bortfaldet: ¤2026-11-20' },
  { kode: 'aftale/foer-moedet', fil: ANDET, fra: 'hvornår: 2026-12-01', til: 'hvornår: ¤2026-09-01' },
  { kode: 'aftale/udfoert-dag', fil: ANDET, fra: 'hvornår: 2026-12-01, status: åben', til: 'hvornår: 2026-12-01, status: åben, udført: ¤2026-11-20' },
  { kode: 'forloeb/afgoerelse-uden-status', fil: `${VISITERET}/forloeb.yaml`, fra: 'status: visiteret', til: 'status: ¤henvist' },
  { kode: 'forloeb/beslutningstager', fil: `${VISITERET}/forloeb.yaml`, fra: 'status: visiteret\n', til: 'status: visiteret\ngrundlag:\n  - {grundlag: værdispring, modtagere: [p-r4k2m], kategorier: [helbred], formål: [møde], fra: 2026-11-20, begrundelse: Fare for børnene, besluttet_af: ¤p-r4k2m}\n' },
  { kode: 'forloeb/afsluttet-dato', fil: NY, fra: 'status: henvist', til: 'status: ¤afsluttet' },
  { kode: 'forloeb/kriterier', fil: `${VISITERET}/forloeb.yaml`, fra: '  kriterier: [flere_afdelinger, misbrug]\n', til: '' },
  { kode: 'forloeb/maalgruppe', fil: `${VISITERET}/forloeb.yaml`, fra: '  kriterier: [flere_afdelinger, misbrug]', til: '  i_målgruppe: ¤nej\n  kriterier: [flere_afdelinger, misbrug]' },
  { kode: 'forloeb/retningslinjer', fil: `${SAG}/forloeb.yaml`, fra: '  tolk:\n    nødvendig: nej\n', til: '' },
  { kode: 'forloeb/cpr', fil: NY, fra: 'cpr_type: erstatning', til: 'cpr_type: cpr' },
  { kode: 'forloeb/behov-fremtid', fil: NY, fra: 'konstateret: 2026-11-18', til: 'konstateret: ¤2027-11-18' },
  { kode: 'forloeb/slettefrist', idag: '2031-11-22', fil: NY, fra: 'status: henvist', til: 'status: afsluttet\nafsluttet: ¤2026-11-22' },
  { kode: 'forloeb/slettefrist-mangler', fil: NY, fra: 'status: henvist', til: 'status: afsluttet\nafsluttet: ¤2026-11-22', før: (p) => ret(p, 'samarbejd.yaml', 'slettefrist:\n  år: 5\n  hjemmel: "Besluttet af styregruppen 2. februar 2026 efter drøftelse med databeskyttelsesrådgiveren og arkivet"\n', '') },
  { kode: 'forloeb/tovholder-uge', by: 'fjordby', idag: '2026-11-25', fil: 'forloeb/2026-azydf/forloeb.yaml', sagt: 'Behovet blev set 17. november, og den 25. er der kun en midlertidig tovholder.' },
  { kode: 'forloeb/udelukket', fil: `${VISITERET}/forloeb.yaml`, fra: '  kriterier: [flere_afdelinger, misbrug]', til: '  udelukket: [¤integrationsprogram]\n  kriterier: [flere_afdelinger, misbrug]' },
  { kode: 'handleplan/aldrig', fil: 'handleplan.yaml', fra: '    status: i_gang\n    gennemført: [2026-01-22, 2026-04-23, 2026-08-20]\n', til: '    status: i_gang\n' },
  { kode: 'handleplan/oversprunget', fil: 'handleplan.yaml', fra: '2026-05-04, 2026-06-01, 2026-08-03', til: '2026-05-04, 2026-08-03' },
  { kode: 'handleplan/projektleder', fil: 'personer.yaml', fra: 'roller: [projektleder, projektgruppe, styregruppe]', til: 'roller: [projektgruppe, styregruppe]' },
  { kode: 'handleplan/udaekket', fil: 'handleplan.yaml', fra: '    målsætninger: [M2]', til: '    målsætninger: [M3]', før: (p) => ret(p, 'handleplan.yaml', '[M2, M6]', '[M6]') },
  { kode: 'maal/daekning', fil: MÅL, fra: 'formål:\n  - At jeg kan holde hverdagen med børnene og komme i arbejde igen i mit eget tempo.\n  - {tekst: At familien bliver boende i Mølleparken., om: [bolig, familie]}\n', til: '' },
  { kode: 'maal/helhedsorienteret', fil: MÅL, fra: 'plantype: almindelig', til: 'plantype: ¤helhedsorienteret' },
  { kode: 'maal/koereplan', fil: MÅL, fra: '  ansvarlig: p-t7bne\n', til: '' },
  { kode: 'maal/uddannelse-eller-beskaeftigelse', fil: MÅL, fra: '    måltype: beskæftigelse\n', til: '', før: (p) => ret(p, MÅL, '    måltype: uddannelse\n', '') },
  { kode: 'maal/uden-aarsag', fil: MÅL, fra: '{dato: 2026-09-15, nået: nej, årsag: Fire dage om ugen i september. Vi vil se det holde til jul.}', til: '{dato: 2026-09-15, nået: nej}' },
  { kode: 'maal/uden-ansvarlig', fil: MÅL, fra: '    ansvarlige: [p-ta66k]\n', til: '' },
  { kode: 'maal/uden-handling', fil: MÅL, fra: '    handlinger:\n      - Zenia undersøger, hvad der kan give merit, når praktikken går godt.\n', til: '' },
  { kode: 'maal/underskrift', fil: MÅL, fra: '  - hvem: n-3etc6\n    dato: 2026-09-15\n    indhold: sha256-6e153150a7e41022b0a80dc167f101cf4c1f35c8e56d92f1b7ab0ec51e7135af\n', til: '' },
  { kode: 'moede/antal', idag: '2027-07-01', sagt: 'Der er ikke holdt flere samarbejdsmøder, da året er gået.' },
  { kode: 'moede/dagsorden', idag: '2026-11-23', fil: FORMØDE, fra: 'kalender:', til: 'dagsorden_ændret: [¤2026-11-23]\nkalender:' },
  { kode: 'moede/faggruppe-mangler', fil: FØRSTE, fra: '  - {person: p-ja6h9, grund: Børnenes sag, svar: {valg: 1, dato: 2026-06-03}}\n', til: '' },
  { kode: 'moede/formoeder', idag: '2027-12-01', sagt: 'Der er ikke holdt flere formøder, da året er gået.' },
  { kode: 'moede/fortid', sagt: 'Mødet flyttes til en dag, der er gået.', argv: ['møde', 'flyt', '2026-k7q3x', 'm-zknjm', '--den', '2026-11-20', '--fra', 'grund.yaml'], før: (p) => p.write('grund.yaml', 'begrundelse: Tanja kan ikke den dag.\n') },
  { kode: 'moede/interval', idag: '2027-01-20', sagt: 'Der er ikke holdt et samarbejdsmøde siden 15. september.' },
  { kode: 'moede/lang-beslutning', fil: ANDET, fra: 'tekst: "Kirsten fra Mentorkorpset er støtteperson fra i dag."', til: 'tekst: ¤"Vi talte om støtten. Alle syntes godt om den. Tanja ville helst have en ny. Det blev Kirsten."' },
  { kode: 'moede/opgave', fil: FORMØDE, fra: 'kalender:', til: 'opgaver:\n  - {opgave: lokale, senest: ¤2026-11-17}\nkalender:' },
  { kode: 'moede/referat', idag: '2026-12-02', sagt: 'Formødet 24. november er holdt, men ingen har skrevet referatet.' },
  { kode: 'moede/referat-ikke-sendt', fil: `${SAG}/delinger.yaml`, fra: 'delinger: []', til: DELING, sagt: 'Referatet fra mødet 15. september er lavet til borgeren, og ingen har skrevet, at det er sendt.' },
  { kode: 'moede/samtaler', idag: '2027-05-20', sagt: 'Kommunen har sat kravet til formøder og samarbejdsmøder ned til ét af hver; der har været fem samtaler på et år.', før: (p) => ret(p, 'samarbejd.yaml', 'frister:\n', `frister:\n  moede/antal: ${ÉT}\n  moede/formoeder: ${ÉT}\n`) },
  { kode: 'moede/svar-mangler', fil: FORMØDE, fra: 'deltagere:\n', til: 'svarfrist: 2026-11-17\ndeltagere:\n  - {person: p-zhdqv, grund: Støtte i hjemmet}\n' },
  { kode: 'moede/tolk', fil: FORMØDE, fra: 'tolk: {nødvendig: nej}', til: 'tolk: {nødvendig: ja, sprog: arabisk}' },
  { kode: 'moede/uden-deltagere', fil: FORMØDE, fra: 'deltagere:\n  - {person: p-t7bne, grund: Koordinerende sagsbehandler}\n', til: 'deltagere: []\n', før: (p) => ret(p, FORMØDE, 'type: formøde', 'type: samarbejdsmøde') },
  { kode: 'oekonomi/afgoerelse', ...ark('besluttet: {dato: 2026-09-15', 'besluttet: {dato: ¤2026-09-14') },
  { kode: 'oekonomi/ansvar', ...ark('beløb: 6000, ansvarlig: p-t7bne', 'beløb: 6000, ansvarlig: ¤p-zhdqv') },
  { kode: 'oekonomi/center', ...ark('center: social', 'center: ¤socal') },
  { kode: 'oekonomi/ikke-sendt', ...ark('      - {trin: sendt, dato: 2026-09-16}\n', '') },
  { kode: 'oekonomi/periode', ...ark('til: 2026-12-31', 'til: ¤2026-09-30') },
  { kode: 'oekonomi/samme-bevilling', ...ark('center: social, beløb: 21000, ansvarlig: p-zhdqv', 'center: arbejdsmarked, beløb: 6000, ansvarlig: p-t7bne') },
  { kode: 'oekonomi/trin', ...ark('      - {trin: sendt, dato: 2026-09-16}', '      - ¤{trin: kladde, dato: 2026-09-16}') },
  { kode: 'oekonomi/uden-tal', ...ark(', beløb: 21000, ansvarlig: p-zhdqv, oplyst: 2026-09-16', '') },
  { kode: 'oekonomi/venter', ...ark('      - {trin: komplet, dato: 2026-09-16}\n      - {trin: sendt, dato: 2026-09-16}\n', '') },
  { kode: 'oplevelse/mangler', fil: FORMØDE, fra: 'status: indkaldt', til: 'status: ¤holdt' },
  { kode: 'opsaetning/afsender', fil: 'samarbejd.yaml', fra: '  telefon: "00 00 00 10"\n', til: '', argv: ['møde', 'indkald', '2026-k7q3x'] },
  { kode: 'opsaetning/forloeb-i-git', sagt: 'Kommunens mappe er et git-lager uden linjen /forloeb/ i .gitignore.', før: (p) => underGit(p) },
  { kode: 'person/parttype', fil: 'personer.yaml', fra: 'parttype: privat\n    samtykkeenhed: læge', til: 'parttype: ¤egen_myndighed\n    samtykkeenhed: læge' },
  { kode: 'person/samtykkeenhed', fil: 'personer.yaml', fra: 'samtykkeenhed: læge', til: 'samtykkeenhed: ¤lægen' },
  { kode: 'ramme/aendret-siden-godkendelse', fil: 'ramme.yaml', fra: '  af: styregruppen', til: `  af: styregruppen\n  indhold: ¤sha256-${'0'.repeat(64)}`.replace(/0{64}/, 'ab'.repeat(32)) },
  { kode: 'ramme/aendret-siden-opdatering', fil: 'ramme.yaml', fra: '    - samtykkeerklæring\n', til: '', før: (p) => underGit(p) },
  { kode: 'ramme/historik-mangler', sagt: 'Mappen er kopieret uden sin git-historik.' },
  { kode: 'ramme/ikke-orienteret', fil: 'ramme.yaml', fra: 'opdatering:\n', til: 'orientering: {opdatering: ¤2026-02-20, dato: 2026-02-21, hvem: [p-qj235]}\n\nopdatering:\n' },
  { kode: 'ramme/partner-uden-tilbud', fil: 'personer.yaml', fra: 'organisation: Værestedet Kakkelovnen', til: 'organisation: ¤Syklubben Nål og Tråd' },
  { kode: 'ramme/snart-foraeldet', idag: '2027-01-20', sagt: 'Rammen er ikke opdateret siden 25. august.' },
  { kode: 'ramme/ubesvaret', fil: 'ramme.yaml', fra: '  tilgængelighed: |\n    Rammen ligger på kommunens hjemmeside og i mappen "Samarbejdsmøder" på intranettet. Samarbejdspartnere får et link i hvert indkaldelsesbrev.\n', til: '' },
  { kode: 'ramme/ukendt-tilbud', fil: 'personer.yaml', fra: '    samtykkeenhed: læge\n', til: '    samtykkeenhed: læge\n    tilbud: ¤t-27pdt\n' },
  { kode: 'samtykke/dobbelt-id', fil: `${SAG}/samtykke/2026-09-15-s-b72pd.yaml`, fra: 'id: s-b72pd', til: 'id: ¤s-baxx6' },
  { kode: 'samtykke/faa-fagcentre', fil: 'samtykke.yaml', til: OVERSIGT, argv: ['samtykke', 'giv', '2026-szmhv', '--fra', 'samtykke.yaml', '--vis'], før: enAfdeling },
  { kode: 'samtykke/filnavn', fil: BAXX6, fra: 'givet: {dato: 2026-05-26', til: 'givet: {dato: 2026-05-25' },
  { kode: 'samtykke/rettet', fil: BAXX6, fra: 'genbesøges: 2027-05-26', til: `genbesøges: 2027-05-26\nindhold: ¤sha256-${'ab'.repeat(32)}` },
  { kode: 'samtykke/kilder', fil: BAXX6, fra: 'kategorier:\n', til: '¤kilder: [sagsbehandler_ydelser]\nkategorier:\n' },
  { kode: 'samtykke/tilbagekalder', fil: BAXX6, fra: 'type: oversigt', til: 'type: oversigt\ntilbagekalder: ¤s-q25ts' },
  { kode: 'samtykke/tilbagekaldt-foer', sagt: 'Et samtykke blev trukket tilbage, og så blev årstallet skrevet forkert.', fil: `${SAG}/samtykke/2025-05-20-s-2m8vc.yaml`, til: 'id: s-2m8vc\ntype: tilbagekaldelse\ngivet: {dato: 2025-05-20, af: borger, form: mundtlig}\ntilbagekalder: ¤s-baxx6\n' },
  { kode: 'samtykke/tomt', fil: BAXX6, fra: '  må: [identitet, cpr, kontakt, bolig, beskæftigelse, familie, netværk, forløb]', til: '  må: []' },
  { kode: 'samtykke/uddybes', fil: BAXX6, fra: 'sagsbehandler_ydelser]', til: 'sagsbehandler_ydelser, ¤andre]' },
  { kode: 'samtykke/uden-genbesoeg', fil: BAXX6, fra: 'genbesøges: 2027-05-26\n', til: '' },
  { kode: 'sletning/afventer', fil: 'forloeb/.slettes-2026-szmhv.json', til: '{}' },
  { kode: 'sletning/genopstaaet', sagt: 'Mappen med et slettet forløb er kommet tilbage fra en sikkerhedskopi.', før: (p) => p.write('slettelog.jsonl', kvittering('2026-szmhv')) },
  { kode: 'slettelog/brudt', fil: 'slettelog.jsonl', til: '{"slettet": "i går"}\n' },
  { kode: 'tilbud/dobbelt', fil: 'liste.csv', til: 'navn;sektor;målgruppe;indhold;adgang;telefon\n¤Vejen til job;kommunal;Alle;Samtaler;visitation;00 00 00 60\n', argv: ['tilbud', 'importer', 'liste.csv'] },
]; // prettier-ignore

/** The fifty faults that are found in one run are shown too, the first of each code. */
const AF_DE_HALVTREDS: readonly Post[] = [...new Map(FEJL.toReversed().map((f) => [f[0], f])).values()]
  .filter(([kode]) => !kode.startsWith('fil/'))
  .map(([kode, fil, fra, til]) => ({ kode, fil, fra, til }));

export const REGELPOSTER: readonly Post[] = [...EGNE, ...AF_DE_HALVTREDS];
