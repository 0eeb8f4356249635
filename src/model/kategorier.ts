/** The words that sharing is decided in: categories of information, types of party, purposes. Every field of a case has a category. */

/** What a free text can be about besides forløb. Name, CPR number and address have fields of their own and do not belong in it. */
export const OM_KATEGORIER = [
  'bolig',
  'helbred',
  'misbrug',
  'økonomi',
  'beskæftigelse',
  'familie',
  'netværk',
  'strafbare_forhold',
] as const;

/** The categories a citizen can consent to have shared. The rest are decided by the engine's own rules. */
export const SAMTYKKEKATEGORIER = ['identitet', 'cpr', 'kontakt', ...OM_KATEGORIER, 'forløb'] as const;

/** What a piece of information is about. `drift` says nothing about the citizen (ids, technical dates). */
export const KATEGORIER = [...SAMTYKKEKATEGORIER, 'oplevelse', 'visitation', 'drift'] as const;
export type Kategori = (typeof KATEGORIER)[number];

/** Danish names for people to read. */
export const KATEGORINAVNE: Readonly<Record<Kategori, string>> = {
  identitet: 'navn',
  cpr: 'CPR-nummer',
  kontakt: 'adresse og telefon',
  bolig: 'bolig',
  helbred: 'helbred',
  misbrug: 'misbrug',
  økonomi: 'økonomi',
  beskæftigelse: 'uddannelse og arbejde',
  familie: 'familie og børn',
  netværk: 'netværk',
  strafbare_forhold: 'strafbare forhold',
  forløb: 'forløbet: møder, mål og aftaler',
  oplevelse: 'borgerens oplevelse af møderne',
  visitation: 'visitation',
  drift: 'oplysninger uden om borgeren',
};

/** Who a recipient is (design: every party has a type). */
export const PARTTYPER = [
  'egen_myndighed',
  'anden_myndighed',
  'privat',
  'frivillig',
  'pårørende',
  'borger',
] as const;
export type Parttype = (typeof PARTTYPER)[number];

/** What information is to be used for. A consent names its purposes; so does every template. */
export const FORMÅL = [
  'visitation',
  'oversigt',
  'møde',
  'plan',
  'helhedsorienteret_plan',
  'overdragelse',
  'økonomi',
  'indsigt',
] as const;
export type Formål = (typeof FORMÅL)[number];

export const FORMÅLSNAVNE: Readonly<Record<Formål, string>> = {
  visitation: 'at vurdere, om borgeren skal tilbydes et forløb',
  oversigt: 'at samle borgerens sager i én fælles oversigt',
  møde: 'at indkalde til, holde og følge op på møder',
  plan: 'at skrive og dele mål- og aftaleskemaet',
  helhedsorienteret_plan: 'at skrive én helhedsorienteret plan',
  overdragelse: 'at give forløbet videre til en ny tovholder',
  økonomi: 'at registrere en anden bevilling',
  indsigt: 'at give borgeren indsigt i sine egne oplysninger',
};
