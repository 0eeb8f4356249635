/** What Sorø's model asks to be on paper, read from the papers themselves. */

import { expect, it } from 'vitest';
import { skrivOffentligtPapir, skrivPapir } from '../../src/documents/paper.ts';
import { mødepapir } from '../../src/documents/views/moedepapir.ts';
import { rolleark } from '../../src/documents/views/rolleark.ts';
import { ALT, godkendt, hentMetode, KOMMUNE, mødekilde } from './eksempel.ts';
import { skabelon } from './shipped.ts';

/** The part of a Markdown text under a heading that holds `ord`. */
function afsnit(markdown: string, ord: string): string {
  return markdown.split(/^## /m).find((del) => del.startsWith(ord)) ?? '';
}

it.each([
  ['prepared', 'Forbereder sit eget område'],
  ['ownership', 'ejerskab'],
  ['the time', 'mødelederen med at holde tiden'],
  ['the økonomiark', 'enkeltsagsøkonomiarket'],
  ['the signed skema in their own case', 'underskrevne mål- og aftaleskema i sin egen sag'],
  ['what was agreed', 'Sætter det aftalte i gang'],
  ['changes', 'når målene eller indsatsen ændrer sig'],
  ['what the others need', 'Sender de andre det, de har brug for'],
])('R-132 the role sheet tells the other participants: %s', (_, ord) => {
  const personer = { samarbejd: KOMMUNE, metode: hentMetode('soroe'), personer: [] };
  const { markdown } = skrivOffentligtPapir(skabelon('faelles/rolleark'), rolleark, personer);
  expect(afsnit(markdown, 'Sagsbehandler')).toContain(ord);
});

it.each([
  ['tells about the model', 'Sådan arbejder vi sammen', 'Hvad et samarbejdsmøde er'],
  ['asks for the overview', 'Samtykke', 'Må dine sager samles i én fælles oversigt?'],
  ['asks for the exchange', 'Samtykke', 'Hvad må deles på møderne, med hvem'],
  ['chooses professionals', 'Hvem skal med på samarbejdsmødet?', 'Fagpersoner'],
  ['chooses others', 'Hvem skal med på samarbejdsmødet?', 'Andre, der er vigtige for dig'],
  [
    'makes the agenda of the citizen’s wishes',
    'Dagsorden for samarbejdsmødet',
    'Et sted at bo, hvor der er ro',
  ],
  ['begins the resumé', 'Mål- og aftaleskemaet', 'Kort om din situation'],
  ['begins the team', 'Mål- og aftaleskemaet', 'Hvem der er i dit team'],
])('R-141 the first formøde %s', (_, punkt, ord) => {
  const kilde = mødekilde({ mappe: 'soroe', type: 'formøde', nummer: 1 });
  const { markdown } = skrivPapir(skabelon('faelles/dagsorden'), mødepapir, kilde, godkendt(ALT));
  const [, under = ''] = markdown.split(`: ${punkt}**`);
  expect(under.split('**Kl. ')[0]).toContain(`- ${ord}`);
});
