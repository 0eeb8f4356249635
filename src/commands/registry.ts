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
  'ramme opdater': async () => (await import('./ramme-opdater.ts')).rammeOpdater,
  'ramme godkend': async () => (await import('./ramme-godkend.ts')).rammeGodkend,
  'tilbud ny': async () => (await import('./tilbud-ny.ts')).tilbudNy,
  'tilbud liste': async () => (await import('./tilbud-liste.ts')).tilbudListe,
  'tilbud søg': async () => (await import('./tilbud-soeg.ts')).tilbudSøg,
  'tilbud bekræft': async () => (await import('./tilbud-bekraeft.ts')).tilbudBekræft,
  'tilbud importer': async () => (await import('./tilbud-importer.ts')).tilbudImporter,
  'handleplan tjek': async () => (await import('./handleplan-tjek.ts')).handleplanTjek,
  'handleplan vis': async () => (await import('./handleplan-vis.ts')).handleplanVis,
  'handleplan ny': async () => (await import('./handleplan-ny.ts')).handleplanNy,
  'handleplan status': async () => (await import('./handleplan-status.ts')).handleplanStatus,
  regler: async () => (await import('./regler.ts')).regler,
  tjek: async () => (await import('./tjek.ts')).tjek,
  'forløb ny': async () => (await import('./forloeb-ny.ts')).forløbNy,
  'forløb visiter': async () => (await import('./forloeb-visiter.ts')).forløbVisiter,
  'forløb vis': async () => (await import('./forloeb-vis.ts')).forløbVis,
  'forløb liste': async () => (await import('./forloeb-liste.ts')).forløbListe,
  'forløb tovholder': async () => (await import('./forloeb-tovholder.ts')).forløbTovholder,
  'forløb støtteperson': async () => (await import('./forloeb-stoetteperson.ts')).forløbStøtteperson,
  'forløb retningslinjer': async () => (await import('./forloeb-retningslinjer.ts')).forløbRetningslinjer,
  'forløb netværk': async () => (await import('./forloeb-netvaerk.ts')).forløbNetværk,
  'forløb fase': async () => (await import('./forloeb-fase.ts')).forløbFase,
  'forløb overdrag': async () => (await import('./forloeb-overdrag.ts')).forløbOverdrag,
  'forløb afslut': async () => (await import('./forloeb-afslut.ts')).forløbAfslut,
  'forløb indsigt': async () => (await import('./forloeb-indsigt.ts')).forløbIndsigt,
  'forløb slet': async () => (await import('./forloeb-slet.ts')).forløbSlet,
  'forløb rolleark': async () => (await import('./forloeb-rolleark.ts')).forløbRolleark,
  'samtykke giv': async () => (await import('./samtykke-giv.ts')).samtykkeGiv,
  'samtykke vis': async () => (await import('./samtykke-vis.ts')).samtykkeVis,
  'samtykke tilbagekald': async () => (await import('./samtykke-tilbagekald.ts')).samtykkeTilbagekald,
  'samtykke erklæring': async () => (await import('./samtykke-erklaering.ts')).samtykkeErklæring,
  'samtykke hvem': async () => (await import('./samtykke-hvem.ts')).samtykkeHvem,
  'skabelon liste': async () => (await import('./skabelon-liste.ts')).skabelonListe,
  'skabelon hent': async () => (await import('./skabelon-hent.ts')).skabelonHent,
  'skabelon tjek': async () => (await import('./skabelon-tjek.ts')).skabelonTjek,
  'møde vis': async () => (await import('./moede-vis.ts')).mødeVis,
  'aftale liste': async () => (await import('./aftale-liste.ts')).aftaleListe,
  'aftale udført': async () => (await import('./aftale-udfoert.ts')).aftaleUdført,
  'aftale ændr': async () => (await import('./aftale-aendr.ts')).aftaleÆndr,
  'møde referat': async () => (await import('./moede-referat.ts')).mødeReferat,
  'møde indkald': async () => (await import('./moede-indkald.ts')).mødeIndkald,
  'forløb journal': async () => (await import('./forloeb-journal.ts')).forløbJournal,
  'mål vis': async () => (await import('./maal-vis.ts')).målVis,
  'mål sæt': async () => (await import('./maal-saet.ts')).målSæt,
  'mål status': async () => (await import('./maal-status.ts')).målStatus,
  'mål underskriv': async () => (await import('./maal-underskriv.ts')).målUnderskriv,
  'oplevelse registrer': async () => (await import('./oplevelse-registrer.ts')).oplevelseRegistrer,
  'oplevelse samlet': async () => (await import('./oplevelse-samlet.ts')).oplevelseSamlet,
};
