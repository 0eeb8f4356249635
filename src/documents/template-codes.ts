/** Every finding about what a template says, by its code, and why it is one. docs/fejl.md shows each of them. */

export const SKABELONKODER = {
  syntaks: 'En parentes eller en blok i skabelonen er ikke lukket, så den ikke kan læses.',
  ukendt: 'Skabeloner kan kun bruge felter, {{#if}}, {{#unless}}, {{#each}} og få hjælpere.',
  'ukendt-felt': 'Papiret ville mangle det, feltet skulle have vist.',
  'uden-escape': 'Tegn i en oplysning ville kunne ændre papirets opsætning.',
  udenom: 'En skabelon ser kun de oplysninger, modtageren må få.',
  kategori: 'Skabelonens hoved siger, hvad papiret fortæller om; samtykket bliver holdt op mod det.',
} as const;

/** The code without what stands before the stroke: `skabelon/…`. */
export type Skabelonkode = keyof typeof SKABELONKODER;
