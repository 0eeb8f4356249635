/** Every command by its words. A command's code is loaded only when it is run or when help lists it. */

import type { Command } from './command.ts';

/** Loads a command's code. */
export type Loader = () => Promise<Command>;

export type Registry = Readonly<Record<string, Loader>>;

/** From "ramme tjek" to the command. Words as users see them, with æøå. */
export const registry: Registry = {
  'init kommune': async () => (await import('./init-kommune.ts')).initKommune,
  'ramme tjek': async () => (await import('./ramme-tjek.ts')).rammeTjek,
  'ramme vis': async () => (await import('./ramme-vis.ts')).rammeVis,
  tjek: async () => (await import('./tjek.ts')).tjek,
  'forløb ny': async () => (await import('./forloeb-ny.ts')).forløbNy,
  'forløb visiter': async () => (await import('./forloeb-visiter.ts')).forløbVisiter,
  'forløb vis': async () => (await import('./forloeb-vis.ts')).forløbVis,
  'samtykke giv': async () => (await import('./samtykke-giv.ts')).samtykkeGiv,
  'samtykke hvem': async () => (await import('./samtykke-hvem.ts')).samtykkeHvem,
  'møde indkald': async () => (await import('./moede-indkald.ts')).mødeIndkald,
};
