/** Every finding about how a file is written, by its code, and why it is one. docs/fejl.md shows each of them. */

export const FILKODER = {
  mangler: 'Et felt, der skal være der, mangler eller er ikke udfyldt.',
  type: 'Et felt har en anden form, end det skal have: en tekst, en liste eller felter under sig.',
  vaerdi: 'En værdi er ikke en af dem, der kan stå her, eller den har ikke den rigtige form.',
  laengde: 'En tekst eller en liste er for kort eller for lang.',
  dato: 'En dato skrives ÅÅÅÅ-MM-DD og findes i kalenderen.',
  klokkeslaet: 'Et klokkeslæt skrives "09.30".',
  'ukendt-noegle': 'Feltet findes ikke i skemaet for filen. Det er ofte et bogstav, der er byttet om.',
  'findes-ikke': 'En fil, kommunens mappe skal have, er der ikke.',
  tom: 'En tom fil kan være en, der er gået tabt.',
  'ikke-felter': 'Filen er ikke felter med navn, kolon og værdi.',
  yaml: 'Filen kan ikke forstås fra et sted og frem.',
  kolon: 'Et kolon mangler, eller der står et kolon for meget i en værdi.',
  anfoerselstegn: 'Et anførselstegn bliver åbnet og ikke lukket, eller der står noget efter det.',
  klamme: 'En klamme bliver ikke lukket.',
  indrykning: 'Linjer, der hører sammen, er ikke rykket lige langt ind.',
  tabulator: 'Tabulator er forskelligt bred på hver skærm; YAML tager kun mellemrum.',
  noegle: 'Et feltnavn er ikke et enkelt ord eller en kort tekst.',
  'dobbelt-noegle': 'Samme felt står to gange på samme sted, så den ene værdi ville gå tabt.',
  'forbudt-noegle': 'Feltnavnet betyder noget for maskinen og kan ikke bruges.',
  flettenoegle:
    'YAML kan flette felter ind med <<; det læses ikke her, så det, der står, er det, der gælder.',
  anker:
    'YAML kan pege på andre værdier med & og *; det læses ikke her, så det, der står, er det, der gælder.',
  tag: 'YAML kan ændre en værdis art med !; alt læses som tekst her.',
  direktiv: 'YAML kan have linjer til maskinen med %; de læses ikke her.',
  starttegn: 'Tegnene @ og ` er forbeholdt YAML selv.',
  skraastreg: 'En omvendt skråstreg i dobbelte anførselstegn betyder noget særligt.',
  'flere-dokumenter': 'En fil er ét dokument; en linje med --- begynder et nyt.',
  sammenfletning: 'To har rettet det samme, og git har sat begge udgaver ind.',
  afkortet: 'Efter # er resten af linjen en kommentar, så teksten bliver kortere, end den ser ud.',
  'for-stor': 'En fil over 1 MB er ikke en af vores.',
  'for-mange-linjer': 'En fil med over 50.000 linjer er ikke en af vores.',
  'for-mange-felter': 'En fil med over 5000 felter er ikke en af vores.',
  'for-mange-tegn': 'En fil næsten uden andet end skilletegn er ikke en af vores.',
  'for-dyb': 'Over 50 lag af felter i hinanden er ikke en af vores filer.',
  tegnkodning: 'Filen er ikke gemt som UTF-8, så æ, ø og å ville blive til andre tegn.',
  'tabt-tegn': 'Et bogstav er gået tabt, da filen blev gemt i en anden tegnkodning.',
  styretegn: 'Et tegn, der ikke kan ses, kan få skærmen til at vise noget andet end det, der står.',
  skriveretning: 'Et usynligt tegn vender teksten, så den kan vise noget andet, end den siger.',
  'usynligt-tegn': 'To tekster, der ser ens ud, kan være forskellige.',
  forside: 'En skabelon eller et papir begynder med felter mellem to linjer med ---.',
  'andet-forloeb':
    'En kopi af et forløb, fx fra en sikkerhedskopi, er ikke et forløb for sig. Er forløbet slettet, må kopien ikke åbnes under et andet navn.',
  'andet-papir':
    'Samtykket bliver holdt op mod papirets formål. Jeres egen skabelon har derfor det samme formål og den samme visning som den, den træder i stedet for.',
  kolonne: 'Regnearkets første række siger, hvad der står i hver kolonne.',
  'ulaest-samtykke':
    'En fil, der kan være en tilbagekaldelse, bliver ikke læst. Så ville et samtykke stå åbent, som er trukket tilbage.',
} as const;

/** The code without what stands before the stroke: `fil/…`. */
export type Filkode = keyof typeof FILKODER;
