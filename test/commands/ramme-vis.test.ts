/** `ramme vis`: the whole ramme, whether it is etableret, and what is new in it. */

import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import type { Program } from '../helpers/program.ts';
import { gemtRamme, rammemappe } from '../helpers/rammekommune.ts';

const worlds: Program[] = [];
afterEach(() => {
  for (const world of worlds.splice(0)) world.remove();
});

function kept(world: Program): Program {
  worlds.push(world);
  return world;
}

const gemt = async (...args: Parameters<typeof gemtRamme>): Promise<Program> =>
  kept(await gemtRamme(...args));

describe('R-019 R-048 R-051 ramme vis', () => {
  test('says whether the ramme is etableret (R-018)', async () => {
    const world = kept(rammemappe('2026-12-01'));
    expect((await world.run(['ramme', 'vis'])).out).toContain(
      'Rammen er etableret: alle spørgsmål er besvaret',
    );
    world.write('ramme.yaml', world.read('ramme.yaml').replace('tolk: Sådan gør vi.', 'tolk: "?"'));
    const { out } = await world.run(['ramme', 'vis']);
    expect(out).toContain('1 spørgsmål er ikke besvaret endnu, så rammen er ikke etableret.');
    expect(out).not.toContain('Rammen er etableret');
  });

  test('what is new since a day, as Markdown and as a page', async () => {
    const world = await gemt('2026-11-01', '2026-12-01');
    world.write(
      'ramme.yaml',
      world.read('ramme.yaml').replace(/tolk: .*/, 'tolk: "Ring til <Tolkecentralen>."'),
    );
    const nyt = async (dag: string, ...mere: string[]) =>
      await world.run(['ramme', 'vis', '--ændringer-siden', dag, ...mere]);
    expect((await nyt('2026-11-01')).out).toContain(
      '## Kommunikation\n\n### Hvilke muligheder er der for brug af tolk?\n\n**Før stod der:**\n\nSådan gør vi.\n\n**Nu står der:**\n\nRing til \\<Tolkecentralen\\>.\n',
    );
    const html = (await nyt('2026-11-01', '--som', 'html')).out;
    expect(html).toContain('<h3>Hvilke muligheder er der for brug af tolk?</h3>');
    expect(html).toContain('Ring til &#x3C;Tolkecentralen>.');
    const før = await nyt('2026-10-31');
    expect([før.code, før.err]).toEqual([2, expect.stringContaining('ikke gemt i git 31. oktober 2026')]);
  });

  test('nothing new', async () => {
    const world = await gemt('2026-11-01', '2026-12-01');
    const { code, out } = await world.run(['ramme', 'vis', '--ændringer-siden', '2026-11-15']);
    expect([code, out]).toEqual([0, expect.stringContaining('Der er ikke ændret noget i svarene.')]);
  });

  test('without the history it says that it cannot tell', async () => {
    const world = kept(rammemappe('2026-11-01'));
    const { code, err } = await world.run(['ramme', 'vis', '--ændringer-siden', '2026-11-01']);
    expect([code, err]).toEqual([2, expect.stringContaining('Git-historikken mangler')]);
  });

  test('R-015 R-022 names the kommune and the themes it has chosen', async () => {
    const world = kept(rammemappe('2026-12-01'));
    expect((await world.run(['ramme', 'vis'])).out).not.toContain('særligt for øje');
    world.write('samarbejd.yaml', `${world.read('samarbejd.yaml')}temaer: [hjemløshed, unge]\n`);
    const { out } = await world.run(['ramme', 'vis']);
    expect(out).toContain('# Den overordnede ramme for samarbejdet i Eksempelby Kommune\n');
    expect(out).toContain('Indsatsen har særligt for øje: hjemløshed, unge.\n\n## Målgruppe');
  });

  test('R-002 the ramme is one level and the citizens another: no case is opened for it', async () => {
    const rørt: string[] = [];
    const world = kept(
      rammemappe('2026-12-01', {
        world: (context) => ({
          ...context,
          files: new Proxy(context.files, {
            get: (files, navn, self) => {
              const virkelig = Reflect.get(files, navn, self) as (...args: unknown[]) => unknown;
              return (...args: unknown[]) => {
                rørt.push(String(args[0]));
                return virkelig(...args);
              };
            },
          }),
        }),
      }),
    );
    world.write('forloeb/2026-k7q3x/forloeb.yaml', 'ikke: læsbar');
    expect((await world.run(['ramme', 'tjek'])).code).toBe(0);
    expect((await world.run(['ramme', 'vis'])).code).toBe(0);
    expect(rørt.some((sti) => sti.endsWith('ramme.yaml'))).toBe(true);
    expect(rørt.filter((sti) => sti.includes('forloeb'))).toEqual([]);
  });

  test('a read leaves the folder as it was', async () => {
    const world = kept(rammemappe('2026-11-01'));
    const navne = () => readdirSync(world.folder);
    const før = navne();
    await world.run(['ramme', 'vis']);
    await world.run(['ramme', 'tjek']);
    expect(navne()).toEqual(før);
  });
});
