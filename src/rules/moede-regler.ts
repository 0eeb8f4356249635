/** The demands on one meeting, by name. */

import type { Regel } from './regel.ts';

export const MØDEREGLER = {
  type: {
    kode: 'moede/type',
    severity: 'fejl',
    tekst: 'Et møde er af en type, metoden har.',
    kilde: 'Metoden: mødetyper (R-014)',
  },
  lokale: {
    kode: 'moede/lokale',
    severity: 'fejl',
    tekst: 'Et mødelokale står i samarbejd.yaml.',
    kilde: 'Opsætning: lokaler i samarbejd.yaml',
  },
  tid: {
    kode: 'moede/tid',
    severity: 'fejl',
    tekst: 'Et møde slutter efter det begynder.',
    kilde: 'SUS 2014 (R-096)',
  },
  fortid: {
    kode: 'moede/fortid',
    severity: 'fejl',
    tekst: 'Der indkaldes til et møde, der ikke er holdt.',
    kilde: 'SUS 2014 (R-091)',
  },
  dagsorden: {
    kode: 'moede/dagsordenens-tid',
    severity: 'fejl',
    tekst: 'Dagsordenens punkter følger efter hinanden og kan nås, inden mødet slutter.',
    kilde: 'SUS 2014 (R-096); Sorø 2017, bilag 4 og 5 (R-168)',
  },
  svarfrist: {
    kode: 'moede/svarfrist-efter-moedet',
    severity: 'fejl',
    tekst: 'Svarfristen ligger ikke efter mødet.',
    kilde: 'Sorø 2017, bilag 1 (X-22)',
  },
  udenDeltagere: {
    kode: 'moede/uden-deltagere',
    severity: 'fejl',
    tekst: 'Det står, hvem der skal deltage, og hvorfor hver af dem.',
    kilde: 'SUS 2014 (R-090, R-091)',
  },
  pladser: {
    kode: 'moede/pladser',
    severity: 'advarsel',
    tekst: 'Der er plads til alle.',
    kilde: 'SUS 2014 (R-095)',
  },
  tolk: {
    kode: 'moede/tolk',
    severity: 'advarsel',
    tekst: 'Det er besluttet med borgeren, om der skal tolk med, og tolken er bestilt.',
    kilde: 'SUS 2014 (R-080)',
  },
  beslutning: {
    kode: 'moede/beslutning',
    severity: 'fejl',
    tekst: 'En beslutning hører til et punkt på dagsordenen.',
    kilde: 'Sorø 2017 (R-126)',
  },
  langBeslutning: {
    kode: 'moede/lang-beslutning',
    severity: 'advarsel',
    tekst: 'Et referat er beslutninger på højst tre sætninger, ikke samtalen.',
    kilde: 'Sorø 2017 (R-126)',
  },
} as const satisfies Record<string, Regel>;
