/** The demands on den overordnede ramme, by name (design §5). */

import type { Regel } from './regel.ts';

export const RAMMEREGLER = {
  forældet: {
    kode: 'ramme/foraeldet',
    severity: 'fejl',
    tekst:
      'Rammen opdateres to gange om året: højst seks måneder mellem to opdateringer, og senest den dag, der er sat.',
    grænse: '6 måneder',
    frist: 'ramme/opdatering',
    kilde: 'SUS 2014, s. 7 (R-021, X-06)',
  },
  snartForældet: {
    kode: 'ramme/snart-foraeldet',
    severity: 'advarsel',
    tekst: 'Der siges til i god tid, før rammen er forældet.',
    grænse: '1 måned',
    frist: 'ramme/varsel',
    kilde: 'SUS 2014, s. 7 (R-021)',
  },
  ikkeGodkendt: {
    kode: 'ramme/ikke-godkendt',
    severity: 'fejl',
    tekst: 'Rammen er godkendt af styregruppen.',
    kilde: 'SUS 2014, s. 7 (R-017, R-018)',
  },
  ændretSidenGodkendelse: {
    kode: 'ramme/aendret-siden-godkendelse',
    severity: 'advarsel',
    tekst: 'Rammen står, som styregruppen godkendte den.',
    kilde: 'SUS 2014, s. 7 (R-017)',
  },
  ændretSidenOpdatering: {
    kode: 'ramme/aendret-siden-opdatering',
    severity: 'advarsel',
    tekst: 'Når rammen ændres, skrives datoen for opdateringen.',
    kilde: 'SUS 2014, s. 11 (R-050)',
  },
  historikMangler: {
    kode: 'ramme/historik-mangler',
    severity: 'oplysning',
    tekst: 'Om rammen er ændret efter sin dato, kan ses i git-historikken.',
    kilde: 'SUS 2014, s. 11 (R-050)',
  },
  ubesvaret: {
    kode: 'ramme/ubesvaret',
    severity: 'fejl',
    tekst: 'Alle skemaets spørgsmål er besvaret.',
    kilde: 'SUS 2014, s. 7-11 (R-023 til R-052)',
  },
  fremtid: {
    kode: 'ramme/fremtid',
    severity: 'fejl',
    tekst: 'En opdatering eller godkendelse dateres, når den er sket.',
    kilde: 'SUS 2014, s. 11 (R-050)',
  },
  næsteFørOpdateret: {
    kode: 'ramme/naeste-foer-opdateret',
    severity: 'fejl',
    tekst: 'Næste opdatering ligger efter den seneste.',
    kilde: 'SUS 2014, s. 11 (R-052)',
  },
  planUdenAdgang: {
    kode: 'ramme/plan-uden-adgang',
    severity: 'fejl',
    tekst: 'For hver plan står, hvor den er tilgængelig, og hvem der har adgang.',
    kilde: 'SUS 2014, s. 9 (R-040)',
  },
  tovholderrolle: {
    kode: 'ramme/tovholder-rolle',
    severity: 'fejl',
    tekst: 'Den, der kan være tovholder, har rollen i personer.yaml.',
    kilde: 'SUS 2014, s. 8 (R-033)',
  },
  ukendtTilbud: {
    kode: 'ramme/ukendt-tilbud',
    severity: 'fejl',
    tekst: 'Det tilbud, en person kommer fra, står i tilbudsoversigten.',
    kilde: 'SUS 2014, s. 10 (R-045, R-046)',
  },
  partnerUdenTilbud: {
    kode: 'ramme/partner-uden-tilbud',
    severity: 'advarsel',
    tekst: 'En privat eller frivillig samarbejdspartner kommer fra et tilbud i tilbudsoversigten.',
    kilde: 'SUS 2014, s. 7 og 10 (R-024, R-046)',
  },
  ikkeOrienteret: {
    kode: 'ramme/ikke-orienteret',
    severity: 'advarsel',
    tekst: 'Samarbejdspartnerne får besked, når rammen er opdateret.',
    kilde: 'SUS 2014, s. 11 (R-051)',
  },
} as const satisfies Record<string, Regel>;
