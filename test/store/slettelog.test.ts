/** The log of erased cases: a chain that knows a case again without naming it, and notices when a line is touched. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kvitteringsdata, type Kvitteringsdata } from '../../src/model/slettelog.ts';
import { readSlettelog, refuseErased, withReceipt } from '../../src/store/slettelog.ts';
import { files } from '../../src/system/files.ts';
import { hash } from '../../src/system/hash.ts';
import { realContext } from '../helpers/real-context.ts';

const DATA: Kvitteringsdata = {
  dato: '2031-12-01',
  årsag: 'slettefrist',
  hjemmel: 'Besluttet af styregruppen 2. februar 2026',
  besluttet: { af: 'p-k286p', dato: '2031-11-30' },
  journaliseret: '2031-11-29',
  arkiv: 'må_kasseres',
  antal: { filer: 12, ændringer: 9, modtagere: 4, fjernlagre: 1 },
};
const SALT = 'k7q3x2m8vc';

/** A log whose file is `text`. */
function logOf(text: string | undefined) {
  const bytes = text === undefined ? undefined : new TextEncoder().encode(text);
  return readSlettelog(realContext(1, { files: { ...files, read: () => bytes } }), '/by');
}

function logWith(...ids: readonly string[]): string {
  return ids.reduce((text, id) => withReceipt(hash, logOf(text), id, SALT, DATA), '');
}

const THREE = logWith('2026-k7q3x', '2026-szmhv', '2026-5x7vy');

describe('slettelog.jsonl', () => {
  it('knows an erased case again, and no other', () => {
    const log = logOf(THREE);
    expect(log.brud).toEqual([]);
    expect(log.for('2026-szmhv').map(({ nr }) => nr)).toEqual([2]);
    expect(log.for('2026-2hc8r')).toEqual([]);
    expect(() => refuseErased(log, '2026-szmhv', true)).toThrow('kvittering 2');
    refuseErased(log, '2026-2hc8r', true);
  });

  it('names no case and holds nothing that the model does not know', () => {
    expect(THREE).not.toMatch(/2026-k7q3x|k7q3x"|szmhv|5x7vy/);
    expect(() => kvitteringsdata.parse({ ...DATA, navn: 'x' })).toThrow();
  });

  it.each([[undefined], ['']])('an absent or empty log has no receipts and no faults', (text) => {
    expect(logOf(text)).toMatchObject({ kvitteringer: [], brud: [] });
  });

  it('is the same with the line ends of Windows', () => {
    expect(logOf(THREE.replaceAll('\n', '\r\n')).brud).toEqual([]);
  });

  const [first = '', second = '', third = ''] = THREE.trimEnd().split('\n');
  it.each([
    ['a changed word', THREE.replace('"dato":"2031-12-01"', '"dato":"2031-12-02"'), [1, 2]],
    [
      'a changed word in the last line',
      `${first}\n${second}\n${third.replace('"filer":12', '"filer":11')}\n`,
      [3],
    ],
    ['a line taken out', `${first}\n${third}\n`, [2]],
    ['the first line taken out', `${second}\n${third}\n`, [1]],
    ['two lines changed about', `${second}\n${first}\n${third}\n`, [1, 2, 3]],
    ['a line twice', `${first}\n${first}\n`, [2]],
    ['not JSON', `${first}\nhej\n`, [2]],
    ['the marks of an unfinished merge', `${first}\n<<<<<<< HEAD\n${second}\n`, [2, 3]],
  ])('notices %s (slettelog/brudt)', (_, text, brud) => {
    expect(logOf(text).brud).toEqual(brud);
  });

  it('notices any changed character', () => {
    fc.assert(
      fc.property(
        fc.nat(THREE.length - 2),
        fc.constantFrom('a', 'b', ' ', '0', '9', '{', '"'),
        (at, other) => {
          fc.pre(THREE[at] !== other && THREE[at] !== '\n');
          const changed = THREE.slice(0, at) + other + THREE.slice(at + 1);
          expect(logOf(changed).brud).not.toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('still knows the cases of the lines it can read', () => {
    expect(logOf(`${first}\nhej\n${third}\n`).for('2026-5x7vy')).toHaveLength(1);
  });
});
