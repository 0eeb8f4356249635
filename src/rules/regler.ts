/** Every rule of the program in one list, for `samarbejd regler`, the handbook and the limits. A rule file adds its own here. */

import { AFTALEREGLER } from './aftaler.ts';
import { DOBBELTREGLER } from './dobbelt.ts';
import { FORLØBSREGLER } from './forloeb.ts';
import { RETNINGSLINJEREGLER } from './forloeb-retningslinjer.ts';
import { ROLLEREGLER } from './forloeb-roller.ts';
import { SLETTEREGLER } from './forloeb-slettefrist.ts';
import { VISITATIONSREGLER } from './forloeb-visitation.ts';
import { GRÆNSEREGLER } from './graenser.ts';
import { HENVISNINGSREGLER } from './henvisning.ts';
import { HANDLEPLANREGLER } from './handleplan.ts';
import { MÅLREGLER } from './maal-regler.ts';
import { FAGGRUPPEREGLER } from './moede-faggrupper.ts';
import { MØDEFRISTREGLER } from './moede-frister.ts';
import { KADENCEREGLER } from './moede-kadence.ts';
import { MØDEOPGAVEREGLER } from './moede-opgaver.ts';
import { REFERATREGLER } from './moede-referat.ts';
import { MØDEREGLER } from './moede-regler.ts';
import { ØKONOMIREGLER } from './oekonomi-regler.ts';
import { OPLEVELSESREGLER } from './oplevelse.ts';
import { OPSÆTNINGSREGLER } from './opsaetning.ts';
import { PERSONREGLER } from './personer.ts';
import { OPSLAGSREGLER } from './personopslag.ts';
import { RAMMEREGLER } from './ramme-regler.ts';
import { UDSENDELSESREGLER } from './referat-udsendelse.ts';
import type { Regel } from './regel.ts';
import { GENBESØGSREGLER } from './samtykke-genbesoeg.ts';
import { SAMTYKKEREGLER } from './samtykke-regler.ts';
import { SKABELONREGLER } from './skabelon.ts';
import { SLETNINGSREGLER } from './sletning.ts';
import { TILBUDSREGLER } from './tilbud.ts';

const GRUPPER: readonly Readonly<Record<string, Regel>>[] = [
  RAMMEREGLER,
  TILBUDSREGLER,
  HANDLEPLANREGLER,
  OPSÆTNINGSREGLER,
  PERSONREGLER,
  OPSLAGSREGLER,
  FORLØBSREGLER,
  HENVISNINGSREGLER,
  VISITATIONSREGLER,
  ROLLEREGLER,
  RETNINGSLINJEREGLER,
  SLETTEREGLER,
  SLETNINGSREGLER,
  SAMTYKKEREGLER,
  GENBESØGSREGLER,
  SKABELONREGLER,
  MØDEREGLER,
  MØDEFRISTREGLER,
  MØDEOPGAVEREGLER,
  REFERATREGLER,
  UDSENDELSESREGLER,
  KADENCEREGLER,
  FAGGRUPPEREGLER,
  AFTALEREGLER,
  MÅLREGLER,
  OPLEVELSESREGLER,
  ØKONOMIREGLER,
  DOBBELTREGLER,
  GRÆNSEREGLER,
];

/** All rules, by code. */
export const REGLER: readonly Regel[] = GRUPPER.flatMap((gruppe) => Object.values(gruppe)).toSorted((a, b) =>
  a.kode < b.kode ? -1 : 1,
);
