/** The views by the names templates use, so that a template can be checked without knowing what it is for. */

import type { Visningsnavn } from '../../model/skabelon.ts';
import type { Gruppe } from '../shape.ts';
import { handleplanpapir } from './handleplan.ts';
import { målskema } from './maal.ts';
import { mødepapir } from './moedepapir.ts';
import { økonomiark } from './oekonomiark.ts';
import { økonomirapport } from './oekonomirapport.ts';
import { overblikspapir } from './overblik.ts';
import { overdragelse } from './overdragelse.ts';
import { rammeændringspapir } from './ramme-aendringer.ts';
import { rammepapir } from './ramme.ts';
import { referat } from './referat.ts';
import { rolleark } from './rolleark.ts';
import { sagsoversigt } from './sagsoversigt.ts';
import { samtykkeerklæring } from './samtykkeerklaering.ts';

export const VISNINGER: Readonly<Record<Visningsnavn, Gruppe<never>>> = {
  handleplan: handleplanpapir,
  målskema,
  mødepapir,
  ramme: rammepapir,
  overblik: overblikspapir,
  overdragelse,
  rolleark,
  referat,
  sagsoversigt,
  samtykkeerklæring,
  økonomiark,
  økonomirapport,
  rammeændringer: rammeændringspapir,
};
