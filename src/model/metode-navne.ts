/** What a method calls its roles and its meetings. A word the method does not have is said as plainly as it can be. */

import type { Metode } from './metode.ts';
import type { Mødetype } from './moedetype.ts';
import type { Møde } from './moede.ts';
import type { Rolle } from './personer.ts';

/** "koordinerende sagsbehandler". */
export function rollenavn({ rollenavne }: Pick<Metode, 'rollenavne'>, rolle: Rolle): string {
  return rollenavne[rolle] ?? rolle.replaceAll('_', ' ');
}

/** The method's kind of meeting with that id. */
export function mødetype({ mødetyper }: Metode, type: string): Mødetype | undefined {
  return Object.hasOwn(mødetyper, type) ? mødetyper[type] : undefined;
}

/** "2. samarbejdsmøde". */
export function mødenavn(metode: Metode, { type, nummer }: Pick<Møde, 'type' | 'nummer'>): string {
  return `${nummer}. ${mødetype(metode, type)?.navn ?? 'møde'}`;
}
