/** The demands on an enkeltsagsøkonomiark, by name. */

import type { Regel } from './regel.ts';

const BILAG = 'Metodehåndbogen (Sorø 2017), Bilag 7';

export const ØKONOMIREGLER = {
  venter: {
    kode: 'oekonomi/venter',
    severity: 'advarsel',
    tekst: 'Et økonomiark har begge beløb senest så længe efter, at bevillingen er besluttet.',
    grænse: '14 dage',
    kilde: `${BILAG}: det andet center anslår beløbet (R-181, X-19)`,
  },
  ikkeSendt: {
    kode: 'oekonomi/ikke-sendt',
    severity: 'advarsel',
    tekst: 'Et økonomiark sendes til Økonomi, så snart det er komplet.',
    grænse: '1 arbejdsdag',
    kilde: `${BILAG}: straks (R-182)`,
  },
  udenTal: {
    kode: 'oekonomi/uden-tal',
    severity: 'fejl',
    tekst: 'Et komplet økonomiark har det andet centers beløb og en, der svarer for det.',
    kilde: `${BILAG} (R-181)`,
  },
  sammeBevilling: {
    kode: 'oekonomi/samme-bevilling',
    severity: 'fejl',
    tekst: 'Et økonomiark er om en anden bevilling, end hvis sagen ikke var behandlet som en helhed.',
    kilde: `${BILAG} (R-179)`,
  },
  trin: {
    kode: 'oekonomi/trin',
    severity: 'fejl',
    tekst:
      'Et økonomiark går fra kladde over afventer beløb til komplet og sendt; tilbage med en begrundelse.',
    kilde: `${BILAG} (X-19)`,
  },
  center: {
    kode: 'oekonomi/center',
    severity: 'fejl',
    tekst: 'Et økonomiark nævner centre, der findes.',
    kilde: `${BILAG} (R-181, R-183)`,
  },
  ansvar: {
    kode: 'oekonomi/ansvar',
    severity: 'fejl',
    tekst: 'Hvert beløb har en ansvarlig i det center, der har eller ville have haft udgiften.',
    kilde: `${BILAG} (R-181)`,
  },
  afgørelse: {
    kode: 'oekonomi/afgoerelse',
    severity: 'advarsel',
    tekst: 'Bevillingen er besluttet på mødet, af sagsbehandlere, der var der.',
    kilde: `${BILAG} (R-180)`,
  },
  periode: {
    kode: 'oekonomi/periode',
    severity: 'fejl',
    tekst: 'Bevillingens periode slutter ikke, før den begynder.',
    kilde: `${BILAG} (R-179)`,
  },
} as const satisfies Record<string, Regel>;
