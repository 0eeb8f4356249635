/** Papers beside the invitations, as their readers get them: called off, before the decision, consent, news of the ramme. */

import { describe, expect, it } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { Sensitive } from '../../src/base/sensitive.ts';
import {
  aflysningsskabelon,
  dagsordensskabelon,
  indkaldelsesskabelon,
} from '../../src/documents/paper-choice.ts';
import { skrivOffentligtPapir, skrivPapir } from '../../src/documents/paper.ts';
import { mødepapir } from '../../src/documents/views/moedepapir.ts';
import { rammeændringspapir } from '../../src/documents/views/ramme-aendringer.ts';
import { samtykkeerklæring } from '../../src/documents/views/samtykkeerklaering.ts';
import { samtykke } from '../../src/model/samtykke.ts';
import { ALT, FORLØB, godkendt, hentMetode, KOMMUNE, LÆSERE, mødekilde } from './eksempel.ts';
import { findSkabelon, skabelon } from './shipped.ts';

const golden = (navn: string) => `../golden/papirer/${navn}.md`;
const til = (type: string) => LÆSERE.find((l) => l.type === type)?.modtager;

function kilde(mappe: string, type: string, læser?: string) {
  const modtager = læser === undefined ? undefined : til(læser);
  return mødekilde({ mappe, type, nummer: 1, ...(modtager && { modtager }) });
}

describe.each([
  ['sus', 'koordinerende_møde'],
  ['soroe', 'samarbejdsmøde'],
] as const)('%s', (mappe, type) => {
  it.each([
    ['anden_myndighed', 'aflysning'],
    ['borger', 'aflysning-borger'],
  ] as const)('R-078 called off, to %s: the time it would have been, and no reason', async (læser, navn) => {
    const k = kilde(mappe, type, læser);
    const brev = findSkabelon(mappe, aflysningsskabelon(k.metode, læser));
    const { markdown } = skrivPapir(brev, mødepapir, k, godkendt(ALT));
    await expect(markdown).toMatchFileSnapshot(golden(`${mappe}-${navn}`));
    expect(markdown).toContain('tirsdag den 15. december 2026');
    expect(markdown).not.toMatch(/670190|behandlingen/);
  });

  it('R-071 X-12 before the decision: to the kommune’s own, for the purpose of deciding', async () => {
    const k = kilde(mappe, type, 'egen_myndighed');
    const intern = findSkabelon(mappe, indkaldelsesskabelon(k.metode, k.møde, 'egen_myndighed', 'henvist'));
    const brev = skrivPapir(intern, mødepapir, k, godkendt(ALT, 'visitation')).markdown;
    await expect(brev).toMatchFileSnapshot(golden(`${mappe}-foer-afgoerelse`));
    expect(brev).toContain('Det er ikke afgjort, om der skal være et forløb.');
    const dagsorden = findSkabelon(mappe, dagsordensskabelon(k.metode, 'henvist'));
    const { markdown } = skrivPapir(dagsorden, mødepapir, kilde(mappe, type), godkendt(ALT, 'visitation'));
    await expect(markdown).toMatchFileSnapshot(golden(`${mappe}-foer-afgoerelse-dagsorden`));
  });

  it.each([
    ['samtykkeerklaering-tom', undefined],
    ['samtykkeerklaering', samtykke.omit({ id: true }).parse({
      type: 'udveksling',
      givet: { dato: '2026-11-09', af: 'borger', form: 'skriftlig' },
      informeret: { dato: '2026-11-09', om_formål: 'ja', om_hvem: 'ja' },
      formål: 'At samarbejde om bolig og behandling',
      enheder: [mappe === 'sus' ? 'psykiatri' : 'psykiatrien'],
      kategorier: { må: ['identitet', 'forløb', 'bolig'], må_ikke: ['økonomi'] },
      genbesøges: '2027-11-09',
    })],
  ])('R-171…R-178 the declaration of consent: %s', async (navn, givet) => {
    const k = {
      samarbejd: KOMMUNE,
      metode: hentMetode(mappe),
      forløb: FORLØB,
      dag: dato('2026-11-09'),
      formål: givet?.formål ?? new Sensitive('At samarbejde om bolig og behandling'),
      lov: { udveksling: 'Loven, når oplysninger udveksles.', tilbagekaldelse: 'Jeg kan altid trække det tilbage.' },
      samtykke: givet,
      personer: givet === undefined ? [] : ['Dina Distrikt'],
    };
    const { markdown } = skrivPapir(skabelon('faelles/samtykkeerklaering'), samtykkeerklæring, k, godkendt(ALT));
    await expect(markdown).toMatchFileSnapshot(golden(`${mappe}-${navn}`));
    expect(markdown.includes('☑')).toBe(givet !== undefined);
  });
}); // prettier-ignore

it('R-051 what is new in the ramme: before and now, added, and taken out', async () => {
  const spørgsmål = (navn: string, før: readonly string[], nu: readonly string[]) =>
    ({ overskrift: 'Organisering', spørgsmål: navn, før, nu }) as const;
  const { markdown } = skrivOffentligtPapir(skabelon('faelles/ramme-aendringer'), rammeændringspapir, {
    kommune: 'Eksempelby Kommune',
    siden: dato('2026-06-01'),
    ændringer: [
      spørgsmål('Hvem er tovholdere?', ['Kim'], ['Kim', 'Tove']),
      spørgsmål('Hvad er nyt?', [], ['Et værested']),
      spørgsmål('Hvad er væk?', ['Et forum'], []),
    ] as never,
  });
  await expect(markdown).toMatchFileSnapshot(golden('ramme-aendringer'));
});
