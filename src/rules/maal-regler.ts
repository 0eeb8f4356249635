/** The demands on a mål- og aftaleskema, by name. */

import type { Regel } from './regel.ts';

const BILAG = 'Metodehåndbogen (Sorø 2017), Bilag 3';

export const MÅLREGLER = {
  dækning: {
    kode: 'maal/daekning',
    severity: 'advarsel',
    tekst: 'Skemaet siger formål, indsats, varighed og andre særlige forhold, som en handleplan skal.',
    kilde: `Servicelovens § 141, stk. 3; ${BILAG} (R-157, R-158)`,
  },
  jegform: {
    kode: 'maal/jegform',
    severity: 'advarsel',
    tekst: 'Mål er borgerens egne og skrives i jeg-form.',
    kilde: 'Metodehåndbogen (Sorø 2017), afsnit 4.4 og Bilag 8 (R-128)',
  },
  beskæftigelsesmål: {
    kode: 'maal/uddannelse-eller-beskaeftigelse',
    severity: 'advarsel',
    tekst: 'Skemaet har et mål om uddannelse eller beskæftigelse, om nødvendigt på sigt.',
    kilde: 'Metodehåndbogen (Sorø 2017), afsnit 4.2 (R-129, X-17)',
  },
  udenHandling: {
    kode: 'maal/uden-handling',
    severity: 'advarsel',
    tekst: 'Et mål har mindst én handling.',
    kilde: `${BILAG} (R-159)`,
  },
  udenAnsvarlig: {
    kode: 'maal/uden-ansvarlig',
    severity: 'advarsel',
    tekst: 'Et mål har mindst én ansvarlig.',
    kilde: `${BILAG} (R-130, R-159)`,
  },
  årsag: {
    kode: 'maal/uden-aarsag',
    severity: 'advarsel',
    tekst: 'Når et mål ikke er nået, står årsagen.',
    kilde: `${BILAG} (R-159)`,
  },
  køreplan: {
    kode: 'maal/koereplan',
    severity: 'advarsel',
    tekst: 'Det står, hvem der følger op, og hvornår situationen tages op igen.',
    kilde: `${BILAG} (R-162)`,
  },
  opfølgning: {
    kode: 'maal/opfoelgning',
    severity: 'advarsel',
    tekst: 'Borgerens situation tages op igen senest den dag, der er aftalt.',
    kilde: `${BILAG} (R-162)`,
  },
  underskrift: {
    kode: 'maal/underskrift',
    severity: 'advarsel',
    tekst: 'Skemaet er skrevet under af borgeren, kontakten og de direkte involverede.',
    grænse: '14 dage',
    kilde: `${BILAG} (R-130, R-166)`,
  },
  fremtid: {
    kode: 'maal/fremtid',
    severity: 'fejl',
    tekst: 'Underskrifter og det, der siges om et mål, dateres den dag, det sker.',
    kilde: `${BILAG} (R-166)`,
  },
  helhedsorienteret: {
    kode: 'maal/helhedsorienteret',
    severity: 'fejl',
    tekst: 'En helhedsorienteret plan har borgerens eget samtykke til netop det.',
    kilde: 'Servicelovens § 141, stk. 7, og lov om en aktiv beskæftigelsesindsats § 40, stk. 3',
  },
} as const satisfies Record<string, Regel>;
