/** The demands on a record of consent or withdrawal, by name. */

import type { Regel } from './regel.ts';

const BILAG = 'Sorø 2017, bilag 6';

export const SAMTYKKEREGLER = {
  ikkeInformeret: {
    kode: 'samtykke/ikke-informeret',
    severity: 'fejl',
    tekst: 'Borgeren er informeret om formålet og om hvem, før samtykket gives.',
    kilde: 'SUS 2014 (R-084, R-187)',
  },
  mundtlig: {
    kode: 'samtykke/mundtlig',
    severity: 'fejl',
    tekst: 'Et mundtligt samtykke har en begrundelse.',
    kilde: `${BILAG} (R-173)`,
  },
  modsagt: {
    kode: 'samtykke/modsagt',
    severity: 'fejl',
    tekst: 'En slags oplysninger må enten udveksles eller ikke.',
    kilde: `${BILAG} (R-177, R-178)`,
  },
  tomt: {
    kode: 'samtykke/tomt',
    severity: 'advarsel',
    tekst: 'Et samtykke nævner, hvem der må få hvad.',
    kilde: `${BILAG} (R-176, R-177, X-15)`,
  },
  fåFagcentre: {
    kode: 'samtykke/faa-fagcentre',
    severity: 'advarsel',
    tekst: 'Et samtykke til én fælles oversigt gives, når borgeren har sager i flere fagcentre.',
    kilde: `${BILAG} (R-171, X-13)`,
  },
  kilder: {
    kode: 'samtykke/kilder',
    severity: 'advarsel',
    tekst: 'Et samtykke, der kun gælder oplysninger fra bestemte enheder, åbner ikke for papirer.',
    kilde: `${BILAG} (R-175, X-15)`,
  },
  uddybes: {
    kode: 'samtykke/uddybes',
    severity: 'advarsel',
    tekst: 'En enhed som andre uddybes med de personer, det gælder.',
    kilde: `${BILAG} (R-176, X-15)`,
  },
  ukendtEnhed: {
    kode: 'samtykke/ukendt-enhed',
    severity: 'fejl',
    tekst: 'Enheder og kilder er metodens samtykkeenheder.',
    kilde: 'Metoden: samtykkeenheder i metode.yaml (R-176)',
  },
  genbesøgFør: {
    kode: 'samtykke/genbesoeges-foer',
    severity: 'fejl',
    tekst: 'Et samtykke bekræftes igen, efter at det er givet.',
    kilde: `${BILAG} (R-174)`,
  },
  udenGenbesøg: {
    kode: 'samtykke/uden-genbesoeg',
    severity: 'advarsel',
    tekst: 'Et samtykke har en dag, hvor det skal bekræftes igen.',
    kilde: 'Kommunens egen praksis (R-174)',
  },
  tilbagekalder: {
    kode: 'samtykke/tilbagekalder',
    severity: 'fejl',
    tekst: 'En tilbagekaldelse, og kun den, nævner det samtykke, den trækker tilbage.',
    kilde: `${BILAG} (R-174)`,
  },
  tilbagekaldtFør: {
    kode: 'samtykke/tilbagekaldt-foer',
    severity: 'advarsel',
    tekst: 'En tilbagekaldelse er ikke ældre end det samtykke, den trækker tilbage.',
    kilde: `${BILAG} (R-174)`,
  },
  fremtid: {
    kode: 'samtykke/fremtid',
    severity: 'fejl',
    tekst: 'Et samtykke dateres den dag, det gives.',
    kilde: `${BILAG} (R-173)`,
  },
  rettet: {
    kode: 'samtykke/rettet',
    severity: 'fejl',
    tekst: 'Et samtykke og en tilbagekaldelse rettes ikke, når de er skrevet ned.',
    kilde: `${BILAG} (R-173, R-174)`,
  },
  filnavn: {
    kode: 'samtykke/filnavn',
    severity: 'fejl',
    tekst: 'Filen hedder samtykkets dato og id.',
    kilde: 'Opsætning: samtykke/<dato>-<id>.yaml',
  },
  dobbelt: {
    kode: 'samtykke/dobbelt-id',
    severity: 'fejl',
    tekst: 'Hvert samtykke har sit eget id.',
    kilde: 'Opsætning: id’er',
  },
} as const satisfies Record<string, Regel>;
