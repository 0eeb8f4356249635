/**
 * Every variable of the handbook's Bilag 1-5, by its label, and where it is in our papers: the path of the view that a
 * template prints, or the words of the method. One row is one thing a kommune would miss if it went (R-146…R-170).
 */

import { describe, expect, test } from 'vitest';
import { tjekSkabelon } from '../../src/documents/template-check.ts';
import { VISNINGER } from '../../src/documents/views/register.ts';
import { hentMetode } from './eksempel.ts';
import { skabelon } from './shipped.ts';

type Række = readonly [label: string, sti: string];

/** What a template prints, as paths of its view; in lists `liste[].felt`. */
function stier(sti: string): ReadonlySet<string> {
  const fundet = skabelon(sti);
  const visning = fundet.hoved.visning;
  const { stier: brugt, findings } = tjekSkabelon(fundet, VISNINGER[visning]);
  expect(findings).toEqual([]);
  return new Set(brugt);
}

const BREV: readonly Række[] = [
  ['Sorø kommune', 'kommune'],
  ['målgruppe', 'metode.målgruppe'],
  ['formål', 'metode.kerneopgave'],
  ['Navn', 'borger.navn'],
  ['CPR. NR.', 'borger.cpr'],
  ['koordinerende sagsbehandler', 'kontakt.rolle'],
  ['et team omkring', 'borger.omtale'],
  ['hver 3. eller 4. måned', 'møde.kadence'],
  ['xxxxdag den xx. xxx', 'møde.dato'],
  ['kl. xxxx-', 'møde.fra'],
  ['-xxxx', 'møde.til'],
  ['mødelokale, sal, adresse', 'møde.sted'],
  ['svar 1-4', 'svarmuligheder[].tekst'],
  ['svarfrist (X-22)', 'møde.svarfrist'],
  ['socialrådgiver', 'kontakt.navn'],
  ['tlf.', 'kontakt.telefon'],
  ['e-mail', 'kontakt.email'],
  ['underskriver', 'kontakt.titel'],
]; // prettier-ignore

const OPFØLGNINGSBREV: readonly Række[] = [
  ['XX team', 'borger.omtales'],
  ['det 2 (eller 3)', 'møde.nummer'],
  ...BREV.filter(([label]) => !['Sorø kommune', 'målgruppe', 'formål', 'hver 3. eller 4. måned', 'koordinerende sagsbehandler'].includes(label)),
  ['Koordinerende sagsbehandler', 'kontakt.rolle'],
]; // prettier-ignore

const SKEMA: readonly Række[] = [
  ['Dato for seneste møde', 'seneste_møde'],
  ['Borgerens navn', 'borger.navn'],
  ['Cpr.nr.', 'borger.cpr'],
  ['Adresse', 'borger.adresse'],
  ['Tlf.nr.', 'borger.telefon'],
  ['Borgers støtteperson', 'støtteperson.navn'],
  ['støttepersonens tlf. nr.', 'støtteperson.telefon'],
  ['uddannelse', 'resumé.uddannelse'],
  ['diagnoser', 'resumé.diagnoser'],
  ['tidligere indsatser', 'resumé.tidligere_indsatser[]'],
  ['erhvervserfaring', 'resumé.erhvervserfaring'],
  ['osv.', 'resumé.andet[]'],
  ['Støtte', 'indsatser[].støtte'],
  ['Jf. §', 'indsatser[].paragraf'],
  ['Starter den', 'indsatser[].starter'],
  ['Varighed', 'indsatser[].varighed'],
  ['Beskæftigelsestilbud', 'indsatser[].beskæftigelsestilbud'],
  ['Formål med støtten', 'formål[]'],
  ['Overordnet mål: Beskæftigelse', 'beskæftigelse[].mål[].område'],
  ['Mål for øvrige forhold', 'øvrige[].mål[].område'],
  ['Mål', 'beskæftigelse[].mål[].mål'],
  ['delmål', 'beskæftigelse[].mål[].delmål[]'],
  ['Handlinger', 'beskæftigelse[].mål[].handlinger[]'],
  ['Ansvarlige', 'beskæftigelse[].mål[].ansvarliges_navne'],
  ['Er målet nået?', 'beskæftigelse[].mål[].nået'],
  ['Årsag?', 'beskæftigelse[].mål[].årsag'],
  ['aftalerne', 'aftaler[].hvad'],
  ['Ansvarlig for opfølgning', 'køreplan.ansvarlig'],
  ['Hvornår tages situationen op igen?', 'køreplan.næste'],
  ['Hvordan forholder borgeren sig', 'holdning[]'],
  ['Teamoverblik', 'team[].navn'],
  ['Godkendelse af formål', 'godkendt_formål'],
  ['Tilladelse til at sende', 'må_sendes'],
  ['Underskrift: borger, dato', 'borger.underskrevet'],
  ['Underskrift: koordinerende sagsbehandler, dato', 'kontakt.underskrevet'],
  ['Øvrige interessenter', 'underskrivere[].navn'],
  ['Øvrige interessenter, dato', 'underskrivere[].dato'],
  ['udarbejdet jf.', 'lovhenvisninger[]'],
]; // prettier-ignore

const DAGSORDEN: readonly Række[] = [
  ['Dagsorden for XXXX samarbejdsmøde', 'møde.nummer'],
  ['den xx. xxxx', 'møde.dato'],
  ['kl. xxxx', 'møde.fra'],
  ['– xxx', 'møde.til'],
  ['Kl. XX', 'dagsorden[].fra'],
  ['punktet', 'dagsorden[].punkt'],
  ['ønsker hjælp til at', 'dagsorden[].afsnit[].linjer[]'],
]; // prettier-ignore

/** SUS has no Bilag; its one paper carries the same variables as the letter and the agenda. */
const SUS: readonly Række[] = [
  ...BREV.filter(([label]) => !['Sorø kommune', 'målgruppe', 'hver 3. eller 4. måned'].includes(label)),
  ...DAGSORDEN,
  ['R-091 hvorfor mødet', 'møde.formål'],
  ['R-091 hvorfor netop du', 'modtager.grund'],
  ['R-080 tolk', 'møde.tolk'],
]; // prettier-ignore

describe.each([
  ['R-146…R-153 Bilag 1', 'soroe/indkaldelse-foerste', BREV],
  ['R-154 Bilag 2', 'soroe/indkaldelse-opfoelgning', OPFØLGNINGSBREV],
  ['R-107 R-155…R-167 Bilag 3', 'faelles/maal-og-aftaleskema', SKEMA],
  ['R-168…R-170 Bilag 4 og 5', 'faelles/dagsorden', DAGSORDEN],
  ['R-091 R-093 SUS', 'sus/indkaldelse-og-dagsorden', SUS],
])('%s is on %s', (_, sti, tabel) => {
  test.each(tabel)('%s', (_label, ventet) => {
    expect([...stier(sti)]).toContain(ventet);
  });
});

const punkter = (liste: 'første' | 'opfølgning') =>
  (hentMetode('soroe').mødetyper['samarbejdsmøde']?.dagsorden[liste] ?? []).map(
    ({ punkt, underpunkter, før_ønsker: før }) => [
      punkt,
      ...underpunkter,
      ...(før === undefined ? [] : [før]),
    ],
  );

const FØLGER_ENS = [
  [2, 'fagpersoners vurdering', 'Hvad siger fagpersonerne'],
  [2, 'netværkets vurdering', 'Hvad siger netværket'],
  [2, 'behov for støtte', 'støtte'],
  [2, 'kommentarer', 'Hvad tænker {borger}'],
  [3, 'fælles delmål', 'fælles delmål'],
  [4, 'hvad kan XXXX selv gøre', 'Hvad kan {borger} selv gøre?'],
  [4, 'hvad kan netværket gøre', 'Hvad kan netværket gøre?'],
  [4, 'hvad kan fagpersonerne gøre', 'Hvad kan fagpersonerne gøre?'],
  [5, 'hvem har ansvaret', 'Hvem gør hvad til næste møde?'],
  [5, 'udskrives og underskrives', 'skriver under'],
] as const;

test.each([
  ['første', 0, 'gensidig præsentation', 'hvem er vi'],
  ['første', 1, 'borgers ønsker', '{borgers} ønsker'],
  ['første', 1, 'kort præsentation af skemaet', 'mål- og aftaleskemaet'],
  ['første', 1, 'punkter, teamet skal drøfte', 'De emner, {borger} vil have talt om:'],
  ['opfølgning', 0, 'gensidig præsentation', 'hvem er vi'],
  ['opfølgning', 1, 'opfølgning på skemaet fra sidste møde', 'Opfølgning på mål- og aftaleskemaet fra sidste møde'],
  ['opfølgning', 1, 'gennemgang og status', 'Hvor langt er vi'],
  ['opfølgning', 1, 'punkter, teamet skal drøfte', 'De emner, {borger} vil have talt om:'],
  ...(['første', 'opfølgning'] as const).flatMap((liste) => FØLGER_ENS.map((r) => [liste, ...r] as const)),
] as const)('R-168…R-170 Bilag 4 og 5, %s møde, punkt %i: %s', (liste, nr, _, ord) => {
  expect(punkter(liste)[nr]?.join('\n')).toContain(ord);
}); // prettier-ignore
