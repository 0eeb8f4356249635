/** Every question of the skema for den overordnede ramme, once (R-023…R-052). Schema, comments, checks and the printed ramme all come from here. */

export type Svarform = 'tekst' | 'planer' | 'områder' | 'personer' | 'dato' | 'person';

export interface Spørgsmål {
  readonly nøgle: string;
  /** The label of the form, as the skema has it. */
  readonly spørgsmål: string;
  readonly form: Svarform;
  readonly krav: string;
  /** Page in the SUS model, 2014. */
  readonly side: number;
}

export interface Spørgsmålsgruppe {
  readonly nøgle: string;
  readonly overskrift: string;
  readonly spørgsmål: readonly Spørgsmål[];
}

/** Keeps the key as a literal, so that the type of an answer follows from it. */
function tekst<const N extends string>(nøgle: N, spørgsmål: string, krav: string, side: number) {
  return { nøgle, spørgsmål, form: 'tekst', krav, side } as const;
}

export const RAMMESKEMA = [
  {
    nøgle: 'målgruppe_og_samarbejdspartnere',
    overskrift: 'Målgruppe og samarbejdspartnere',
    spørgsmål: [
      tekst(
        'målgruppe',
        'Hvem retter indsatsen sig mod? Beskriv målgruppen: køn, alder, sociale problemstillinger.',
        'R-023',
        7,
      ),
      tekst('samarbejdspartnere', 'Hvem er relevante samarbejdspartnere?', 'R-024', 7),
    ],
  },
  {
    nøgle: 'organisering',
    overskrift: 'Organisering af indsatsen',
    spørgsmål: [
      tekst('opsøgende_indsatser', 'Hvilke opsøgende indsatser er der over for målgruppen?', 'R-025', 8),
      tekst('fora_internt', 'Tværgående samarbejdsfora internt i kommunen', 'R-026', 8),
      tekst(
        'fora_kommune_og_tilbud',
        'Tværgående samarbejdsfora mellem kommunale aktører og de frivillige/private tilbud',
        'R-027',
        8,
      ),
      tekst(
        'fora_mellem_tilbud',
        'Tværgående samarbejdsfora mellem de frivillige og private tilbud',
        'R-028',
        8,
      ),
      tekst('aftaler_internt', 'Hvilke relevante samarbejdsaftaler er der indgået i kommunen?', 'R-029', 8),
      tekst(
        'aftaler_kommune_og_tilbud',
        'Hvilke relevante samarbejdsaftaler er der indgået mellem kommunale aktører og de frivillige/private tilbud?',
        'R-030',
        8,
      ),
      tekst(
        'aftaler_mellem_tilbud',
        'Hvilke relevante samarbejdsaftaler er der indgået mellem de frivillige og private tilbud?',
        'R-031',
        8,
      ),
      {
        nøgle: 'koordinerende_funktioner',
        spørgsmål:
          'Hvilke koordinerende funktioner er der i kommunen i forbindelse med borgerforløb? (opdelt i forvaltningsområder)',
        form: 'områder',
        krav: 'R-032',
        side: 8,
      },
      {
        nøgle: 'tovholdere',
        spørgsmål: 'Hvem kan være tovholder for den enkelte borger i det konkrete borgerforløb?',
        form: 'personer',
        krav: 'R-033',
        side: 8,
      },
      tekst(
        'hjemkommune_i_grønland',
        'Hvordan samarbejdes der med borgernes hjemkommune i Grønland? Nævn relevante samarbejdspartnere.',
        'R-034',
        8,
      ),
    ],
  },
  {
    nøgle: 'kommunikation',
    overskrift: 'Kommunikation',
    spørgsmål: [
      tekst('kanaler_internt', 'Hvilke informationskanaler anvendes der internt i kommunen?', 'R-035', 9),
      tekst(
        'kanaler_mellem_tilbud',
        'Hvilke informationskanaler anvendes der mellem de frivillige og private tilbud?',
        'R-036',
        9,
      ),
      tekst(
        'kanaler_kommune_og_tilbud',
        'Hvilke informationskanaler er der mellem kommunale aktører, de frivillige og private tilbud?',
        'R-037',
        9,
      ),
      tekst('kanaler_borgeren', 'Hvilke informationskanaler anvendes i kontakten med borgeren?', 'R-038', 9),
      tekst('tolk', 'Hvilke muligheder er der for brug af tolk?', 'R-039', 9),
    ],
  },
  {
    nøgle: 'planer_og_arbejdsredskaber',
    overskrift: 'Planer og arbejdsredskaber',
    spørgsmål: [
      {
        nøgle: 'planer',
        spørgsmål:
          'Hvilke planer kan der udarbejdes for og med borgerne? Navn på plan, og hvor den er tilgængelig.',
        form: 'planer',
        krav: 'R-040',
        side: 9,
      },
      tekst('adgang_til_planer', 'Hvem har adgang til hvilke planer?', 'R-041', 9),
      tekst(
        'koordinering_af_planer',
        'Hvornår og hvordan koordineres de ovenfor beskrevne planer?',
        'R-042',
        9,
      ),
      tekst(
        'inddragelse_af_borgerne',
        'Hvordan inddrages borgerne i udarbejdelsen af deres planer?',
        'R-043',
        9,
      ),
      tekst(
        'arbejdsredskaber',
        'Hvilke arbejdsredskaber og skabeloner anvendes i det daglige arbejde?',
        'R-044',
        9,
      ),
    ],
  },
  {
    nøgle: 'formidling',
    overskrift: 'Formidling af den overordnede ramme',
    spørgsmål: [
      tekst('kanaler', 'Hvordan formidles den overordnede ramme? Beskriv formidlingskanaler.', 'R-048', 11),
      tekst('tilgængelighed', 'Hvordan er rammen tilgængelig for de relevante aktører?', 'R-049', 11),
      tekst(
        'orientering_ved_opdatering',
        'Hvordan sikres det, at samarbejdspartnerne er orienteret ved opdatering?',
        'R-051',
        11,
      ),
    ],
  },
  {
    nøgle: 'opdatering',
    overskrift: 'Opdatering af den overordnede ramme',
    spørgsmål: [
      { nøgle: 'opdateret', spørgsmål: 'Opdateret den', form: 'dato', krav: 'R-050', side: 11 },
      { nøgle: 'opdateret_af', spørgsmål: 'Opdateret af', form: 'person', krav: 'R-050', side: 11 },
      { nøgle: 'næste', spørgsmål: 'Næste opdatering', form: 'dato', krav: 'R-052', side: 11 },
      { nøgle: 'skal_opdateres_af', spørgsmål: 'Skal opdateres af', form: 'person', krav: 'R-052', side: 11 },
    ],
  },
] as const satisfies readonly Spørgsmålsgruppe[];
