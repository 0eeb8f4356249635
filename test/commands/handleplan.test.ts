/** The handleplan's commands on an example kommune. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { program, type Program } from '../helpers/program.ts';
import { eksempelkommune } from './eksempelkommune.ts';

let world: Program;
beforeEach(() => {
  world = eksempelkommune('bakkekoebing', 'lhto@bakkekoebing.example', '2026-11-21');
});
afterEach(() => world.remove());

const plan = () => world.read('handleplan.yaml');

describe('handleplan tjek', () => {
  test('R-054, R-055 shows which activities each målsætning has, then the findings', async () => {
    const { code, out } = await world.run(['handleplan', 'tjek']);
    expect(code).toBe(0);
    expect(out).toMatch(/^ +M1 M2 M3 M4 M5 M6$/m);
    expect(out).toMatch(/^h-k6k3m {2}Møder i projektgruppen +· {2}· {2}· {2}x {2}x {2}x$/m);
    expect(out).toMatch(/aktiviteter i alt +3 {2}2 {2}2 {2}4 {2}4 {2}3$/m);
    expect(out).toContain('[handleplan/oversprunget]');
  });

  test('R-054, R-056 the day before, the day and the day after a deadline; `tjek` says the same', async () => {
    for (const [dag, antal] of [['2026-11-30', 0], ['2026-12-01', 0], ['2026-12-02', 1]] as const) {
      for (const command of [['handleplan', 'tjek'], ['tjek']]) {
        const { out } = await world.run([...command, '--format', 'json', '--i-dag', dag]);
        const fundne = (JSON.parse(out) as { code: string }[]).filter((f) => f.code === 'handleplan/forsinket');
        expect(fundne, `${command.join(' ')} ${dag}`).toHaveLength(antal);
      }
    }
  }); // prettier-ignore

  test('R-056 what is not understood is told of with examples, at its line', async () => {
    world.write('handleplan.yaml', plan().replace('hvornår: 2 x årligt', 'hvornår: når der er tid'));
    const { code, out } = await world.run(['handleplan', 'tjek', '--streng']);
    expect(code).toBe(1);
    expect(out).toMatch(
      /handleplan\.yaml:17:14: advarsel: .*\[handleplan\/hvornaar\]\n.+\n.+\n.*første mandag i måneden/,
    );
  });
});

describe('handleplan vis', () => {
  test('R-054 the guide, as text and as a page', async () => {
    const { code, out } = await world.run(['handleplan', 'vis']);
    expect(code).toBe(0);
    expect(out).toContain('# Handleplan for samarbejdet i Bakkekøbing Kommune');
    expect(out).toContain('Fristerne er regnet ud lørdag den 21. november 2026.');
    const side = await world.run(['handleplan', 'vis', '--som', 'html']);
    expect(side.out).toContain('<title>Handleplan</title>');
    expect(side.out).toContain('Møder i projektgruppen');
  });
});

describe('handleplan ny', () => {
  const SVAR = 'aktivitet: Åbent hus\nmålsætninger: [M2]\nhvornår: to gange om året\nhvem: [p-qj235]\n';

  test('R-055, R-057 one more activity, whatever the number; the comments stay', async () => {
    const før = plan();
    const { code, out } = await world.run(['handleplan', 'ny', '--fra', '-'], { stdin: SVAR });
    expect(code).toBe(0);
    const id = /id (h-\w{5})/.exec(out)?.[1] ?? '';
    expect(plan()).toBe(
      `${før}  - id: ${id}\n    aktivitet: Åbent hus\n    målsætninger:\n      - M2\n    hvornår: to gange om året\n    hvem:\n      - p-qj235\n    fra: 2026-11-21\n    status: planlagt\n`,
    );
    expect((await world.run(['handleplan', 'tjek'])).code).toBe(0);
  });

  test('R-056 asks again until it can be reckoned with', async () => {
    const answers = ['Åbent hus', ['M2'], 'snart', '1/3 og 1/9', ['p-qj235']];
    const { code, transcript } = await world.run(['handleplan', 'ny'], { answers });
    expect(code).toBe(0);
    expect(transcript).toContain('første mandag i måneden');
    expect(plan()).toContain('hvornår: 1/3 og 1/9\n');
  });

  test.each([
    ['R-056 a time that is not understood', SVAR.replace('to gange om året', 'snart'), 'handleplan/hvornaar'],
    ['a person nobody knows', SVAR.replace('p-qj235', 'p-22222'), 'person/ukendt'],
    ['R-055 no målsætning', SVAR.replace('[M2]', '[]'), 'fil/'],
    ['R-055 a målsætning that is none of the six', SVAR.replace('M2', 'M7'), 'fil/vaerdi'],
  ])('refuses %s, and writes nothing', async (_, stdin, kode) => {
    const før = plan();
    const { code, transcript } = await world.run(['handleplan', 'ny', '--fra', '-'], { stdin });
    expect(code).toBe(1);
    expect(transcript).toContain(`[${kode}`);
    expect(plan()).toBe(før);
  });

  test('--vis writes nothing', async () => {
    const før = plan();
    expect((await world.run(['handleplan', 'ny', '--fra', '-', '--vis'], { stdin: SVAR })).code).toBe(0);
    expect(plan()).toBe(før);
  });
});

describe('handleplan status', () => {
  test('R-054 a repetition goes on, and its next deadline is told', async () => {
    const { code, err } = await world.run([
      'handleplan',
      'status',
      'h-k6k3m',
      'i_gang',
      '--gennemført',
      '2026-11-19',
    ]);
    expect(code).toBe(0);
    expect(err).toContain('Næste gang senest 31. marts 2027.');
    expect(plan()).toContain('gennemført: [2026-01-22, 2026-04-23, 2026-08-20, 2026-11-19]');
    const igen = await world.run([
      'handleplan',
      'status',
      'h-k6k3m',
      'I gang',
      '--gennemfoert',
      '2026-11-19',
    ]);
    expect(igen.out).toContain('Intet er skrevet');
  });

  test('what happens once gets today’s date', async () => {
    expect((await world.run(['handleplan', 'status', 'h-tk5gr', 'gennemfoert'])).code).toBe(0);
    expect(plan()).toMatch(
      /id: h-tk5gr\n(?: {4}.*\n)*? {4}status: gennemført\n {4}gennemført:\n {6}- 2026-11-21\n/,
    );
  });

  test.each([
    ['a status that is none', ['h-tk5gr', 'gennemfort'], 'Mente du gennemført?'],
    ['an id that nobody has', ['h-22222', 'i_gang'], 'ingen aktivitet med det id'],
    ['a day to come', ['h-tk5gr', 'gennemført', '--gennemført', '2026-11-22'], 'ligger i fremtiden'],
  ])('refuses %s', async (_, argv, besked) => {
    const før = plan();
    const { code, err } = await world.run(['handleplan', 'status', ...argv]);
    expect([code, plan()]).toEqual([2, før]);
    expect(err).toContain(besked);
  });
});

test('R-057 a new kommune begins with the model’s own example, in force from the first day', async () => {
  const ny = program({ today: '2026-11-21' });
  await ny.run(['init', 'kommune', '.', '--navn', 'Prøveby Kommune', '--metode', 'sus', '--ja']);
  const fil = ny.read('handleplan.yaml');
  ny.remove();
  for (const linje of ['aktivitet: Møder med projektgruppen', '- M4', '- M5', '- M6', 'hvornår: 4 x årligt', 'fra: 2026-11-21']) {
    expect(fil).toContain(linje);
  }
}); // prettier-ignore
