/** Edits to YAML: exactly the meant value changes, and every comment, blank line and byte around it stays (threats Y14). */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edit, type EditOp } from '../../src/store/edit.ts';
import { applied, asData } from '../../src/store/edit-data.ts';
import { contentEnd } from '../../src/store/edit-layout.ts';
import { writeYaml, type YamlInput } from '../../src/store/write-yaml.ts';
import { readYaml } from '../../src/store/yaml-source.ts';
import { dataOf, step, type YamlData, type YamlNode } from '../../src/store/yaml-tree.ts';

function read(text: string): YamlData {
  const { root, findings } = readYaml('f.yaml', text);
  if (!root) throw new Error(JSON.stringify(findings));
  return dataOf(root);
}

const set = (path: (string | number)[], value: YamlInput): EditOp => ({ op: 'set', path, value });
const append = (path: (string | number)[], value: YamlInput): EditOp => ({ op: 'append', path, value });
const extend = (path: (string | number)[], values: YamlInput[]): EditOp => ({ op: 'extend', path, values });
const remove = (path: (string | number)[]): EditOp => ({ op: 'remove', path });

const rows: readonly (readonly [title: string, before: string, op: EditOp, after: string])[] = [
  ['a plain text', 'a: b  # note\nc: d\n', set(['a'], 'x'), 'a: x  # note\nc: d\n'],
  ['the space before a value', 'a:    b\n', set(['a'], 'x'), 'a:    x\n'],
  ['quotes of either kind', `a: 'b'\nc: "d"\n`, set(['a'], `it's`), `a: 'it''s'\nc: "d"\n`],
  ['an empty value before a comment', 'a:   # note\nb: c\n', set(['a'], 'x'), 'a: x   # note\nb: c\n'],
  [
    'Y1 an unquoted CPR, rewritten whole and quoted',
    'cpr: 6701900000\n',
    set(['cpr'], '6701900000'),
    'cpr: "6701900000"\n',
  ],
  ['Y3 a word other readers take for a boolean', 'a: b\n', set(['a'], 'no'), 'a: "no"\n'],
  ['ja and nej as they are', 'a: ja\n', set(['a'], 'nej'), 'a: nej\n'],
  ['Y14 CRLF and byte order mark', '\uFEFFa: b\r\nc: d\r\n', set(['a'], 'x'), '\uFEFFa: x\r\nc: d\r\n'],
  ['Y14 a new key in a CRLF file', 'a: b\r\n', set(['c'], 'd'), 'a: b\r\nc: d\r\n'],
  [
    'a literal block, its indent and the blank line after it',
    'a: |\n    b\n    c\n\nd: e\n',
    set(['a'], 'x\ny\n'),
    'a: |\n    x\n    y\n\nd: e\n',
  ],
  [
    'a folded block',
    'a: >  # note\n  b\n  c\nd: e\n',
    set(['a'], 'x\ny\n'),
    'a: >  # note\n  x\n\n  y\nd: e\n',
  ],
  ['a block that becomes what no block can hold', 'a: |\n  b\nd: e\n', set(['a'], ' x'), 'a: " x"\nd: e\n'],
  [
    'a text that becomes several lines',
    'a: b  # n\nd: e\n',
    set(['a'], 'x\ny'),
    'a: |-  # n\n  x\n  y\nd: e\n',
  ],
  ['a text in braces', 'a: {b: c, d: e}\n', set(['a', 'b'], 'x, y'), 'a: {b: "x, y", d: e}\n'],
  ['a new key in braces', 'a: {b: c}\n', set(['a', 'd'], 'e'), 'a: {b: c, d: e}\n'],
  ['a new key in empty braces', 'a: {}  # n\nb: c\n', set(['a', 'd'], 'e'), 'a:  # n\n  d: e\nb: c\n'],
  [
    'a new key at the end of its map',
    'a:\n    b: c  # n\n\nd: e\n',
    set(['a', 'x'], 'w'),
    'a:\n    b: c  # n\n    x: w\n\nd: e\n',
  ],
  ['missing levels', 'a: b\n', set(['c', 'd'], 'e'), 'a: b\nc:\n  d: e\n'],
  ['an empty map', 'a:\nb: c\n', set(['a', 'd'], 'e'), 'a:\n  d: e\nb: c\n'],
  ['no line end at the end of the file', 'a: b', set(['c'], 'd'), 'a: b\nc: d'],
  ['a list item at the end', 'a:\n- b\n- c # n\nd: e\n', append(['a'], 'x'), 'a:\n- b\n- c # n\n- x\nd: e\n'],
  [
    'a map as a list item',
    'a:\n  - id: b\n',
    append(['a'], { id: 'c', x: 'w' }),
    'a:\n  - id: b\n  - id: c\n    x: w\n',
  ],
  ['an item in brackets', 'a: [b, "c"]\n', append(['a'], 'd'), 'a: [b, "c", d]\n'],
  ['an item in empty brackets', 'a: []\n', append(['a'], { id: 'c' }), 'a:\n  - id: c\n'],
  [
    'several items',
    'a:\n- b # n\nd: e\n',
    extend(['a'], ['x', { c: 'z' }]),
    'a:\n- b # n\n- x\n- c: z\nd: e\n',
  ],
  ['several items in brackets', 'a: [b]\n', extend(['a'], ['c', 'd']), 'a: [b, c, d]\n'],
  [
    'several items in a list that is not there',
    'a: b\n',
    extend(['c'], ['d', 'e']),
    'a: b\nc:\n  - d\n  - e\n',
  ],
  ['no items', 'a:\n- b\n', extend(['a'], []), 'a:\n- b\n'],
  ['an item in a list that is not there', 'a: b\n', append(['c'], 'd'), 'a: b\nc:\n  - d\n'],
  [
    'a key taken out, comments kept',
    '# top\na: b # n\n# c\nc: d\n',
    remove(['a']),
    '# top\n# n\n# c\nc: d\n',
  ],
  ['the first key beside a dash', 'l:\n  - a: b\n    c: d\n', remove(['l', 0, 'a']), 'l:\n  - c: d\n'],
  ['the last item', 'l:\n- a\nb: c\n', remove(['l', 0]), 'l: []\nb: c\n'],
  ['the last key', 'l:\n  # n\n  a: b\nb: c\n', remove(['l', 'a']), 'l: {}\n  # n\nb: c\n'],
  ['the only key of the file', 'a: b\n', remove(['a']), '{}\n'],
  ['an item in brackets taken out', 'a: [b, c, d]\n', remove(['a', 1]), 'a: [b, d]\n'],
  ['the last item in brackets', 'a: [b, c]\n', remove(['a', 1]), 'a: [b]\n'],
  ['a map put for a text', 'a: b  # n\nc: d\n', set(['a'], { x: 'w' }), 'a:  # n\n  x: w\nc: d\n'],
  ['a text put for a map', 'a:  # n\n  x: y\n\nc: d\n', set(['a'], 'b'), 'a: b  # n\n\nc: d\n'],
  [
    'a map beside a dash',
    'l:\n  - x: y\n    z: v\n  - b\n',
    set(['l', 0], { q: 'r' }),
    'l:\n  - q: r\n  - b\n',
  ],
  [
    'a comment behind what was a block',
    'a:\n  b: c # n\nd: e\n',
    set(['a'], { t: 'f\ng' }),
    'a:\n  t: |-\n    f\n    g\n# n\nd: e\n',
  ],
  ['a key typed with a + ring', 'må: ja\n', set(['m\u00e5'], 'nej'), 'må: nej\n'],
];

describe('edit keeps what is not changed', () => {
  test.each(rows)('%s', (_title, before, op, after) => {
    expect(edit(before, [op])).toBe(after);
  });

  test('several changes, in order', () => {
    expect(edit('a: b\n', [set(['c'], 'd'), append(['e'], 'f'), remove(['a'])])).toBe('c: d\ne:\n  - f\n');
  });

  test.each<[string, string, EditOp]>([
    ['a text that does not read', 'a: [', set(['a'], 'b')],
    ['a key below a text', 'a: b\n', set(['a', 'c'], 'd')],
    ['an item to a text', 'a: b\n', append(['a'], 'd')],
    ['nothing to remove', 'a: b\n', remove(['c'])],
    ['an item far past the end', 'a: [b]\n', set(['a', 7], 'd')],
    ['the whole file', 'a: b\n', set([], 'd')],
  ])('refuses %s as a bug', (_title, text, op) => {
    expect(() => edit(text, [op])).toThrow(expect.objectContaining({ name: 'EditError' }));
  });

  test('Y12 a control character is not written, and not repeated', () => {
    expect(() => edit('a: b\n', [set(['a'], 'x\u001by')])).toThrow('styretegn');
    expect(() => writeYaml({ a: 'x\u202ey' })).toThrow('styretegn');
  });
});

const key = fc.constantFrom('navn', 'må', 'tid', 'liste', 'under', 'øvrigt', 'x', 'y', 'z');
const word = fc.oneof(
  fc.constantFrom(
    'ja',
    'nej',
    'no',
    '6701900000',
    '2026-06-01',
    '09.30',
    'a: b',
    'c # d',
    ' e',
    'f\ng',
    'h\n\ni\n',
    '#',
    '- j',
    '',
    'k,l',
    '[',
    '1e3',
    "it's",
    '"q"',
    'å',
    'a\u030a',
  ),
  fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .filter((s) => !/[\p{Cc}\p{Cf}\u2028\u2029\u{FFFE}\u{FFFF}]/u.test(s)),
);
const { value } = fc.letrec<{ value: YamlInput }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 3 }),
  ),
}));
const document = fc.dictionary(key, value, { minKeys: 1, maxKeys: 4 });

interface Style {
  readonly step: number;
  readonly indentLists: boolean;
  readonly eol: string;
  readonly bom: boolean;
  readonly noise: readonly number[];
}

const style = fc.record<Style>({
  step: fc.constantFrom(2, 4),
  indentLists: fc.boolean(),
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  noise: fc.array(fc.nat(7), { minLength: 5, maxLength: 9 }),
});

/** A hand-written look: comments, blank lines, braces, other indents. */
function handwritten(data: Record<string, YamlInput>, how: Style): string {
  let n = 0;
  const roll = () => how.noise[n++ % how.noise.length] ?? 0;
  const mark = () => `# c${n}x`;
  const flow = (v: YamlInput): string => {
    if (typeof v === 'string') return JSON.stringify(v);
    if (Array.isArray(v)) return `[${v.map(flow).join(', ')}]`;
    return `{${Object.entries(v)
      .map(([k, x]) => `${k}: ${flow(x as YamlInput)}`)
      .join(', ')}}`;
  };
  const above = (pad: string) => (roll() === 1 ? [`${pad}${mark()}`] : roll() === 2 ? [''] : []);
  const right = () => (roll() === 3 ? `  ${mark()}` : '');
  const lines = (v: YamlInput, pad: string): string[] => {
    if (typeof v === 'string') return [];
    if (Array.isArray(v)) {
      return v.flatMap((x: YamlInput) => {
        const body = isFull(x) && roll() !== 4 ? lines(x, `${pad}  `) : undefined;
        if (body && body[0]?.startsWith(`${pad}  #`) === false && body[0] !== '') {
          return [...above(pad), `${pad}- ${body[0]?.slice(pad.length + 2)}`, ...body.slice(1)];
        }
        if (body) return [`${pad}-${right()}`, ...body];
        return [...above(pad), `${pad}- ${flow(x)}${right()}`];
      });
    }
    return Object.entries(v).flatMap(([k, x]) => {
      const inner = x as YamlInput;
      const deeper = Array.isArray(inner) && !how.indentLists ? pad : pad + ' '.repeat(how.step);
      if (isFull(inner) && roll() !== 5)
        return [...above(pad), `${pad}${k}:${right()}`, ...lines(inner, deeper)];
      return [...above(pad), `${pad}${k}: ${flow(inner)}${right()}`];
    });
  };
  return (how.bom ? '\uFEFF' : '') + [...lines(data, ''), mark()].join(how.eol) + how.eol;
}

function isFull(v: YamlInput): boolean {
  return typeof v !== 'string' && Object.keys(v).length > 0;
}

function paths(data: YamlData, at: (string | number)[] = []): (string | number)[][] {
  if (typeof data === 'string') return [at];
  const keys = Array.isArray(data) ? data.map((_, i) => i) : Object.keys(data);
  const below = keys.flatMap((k) => paths((data as Record<string | number, YamlData>)[k] ?? '', [...at, k]));
  return at.length > 0 ? [at, ...below] : below;
}

function changes(data: YamlData, put: YamlInput, pick: number): EditOp {
  const all = paths(data);
  const path = all[pick % all.length] ?? ['x'];
  const kinds: EditOp[] = [
    set(path, put),
    remove(path),
    set([...path.slice(0, 1), 'ny'], put),
    append(path, put),
    extend(path, [put, put]),
  ];
  const fits = kinds.filter((op) => {
    try {
      return applied(data, op) !== undefined;
    } catch {
      return false;
    }
  });
  return fits[pick % fits.length] ?? set(path, put);
}

function nodeAt(text: string, path: EditOp['path']): YamlNode | undefined {
  let node: YamlNode | undefined = readYaml('f', text).root;
  for (const part of path) node = node && step(node, part)?.node;
  return node;
}

function startOf(text: string, path: EditOp['path']): number | undefined {
  const parent = path.length > 1 ? nodeAt(text, path.slice(0, -1)) : readYaml('f', text).root;
  const part = path.at(-1);
  if (parent?.kind === 'map') return parent.entries.find((entry) => entry.key === part)?.start;
  return parent?.kind === 'list' ? parent.items[Number(part)]?.start : undefined;
}

/** The text without what is to change: the value, or the key and all when it is removed. */
function around(text: string, op: EditOp): string {
  const node = op.op === 'append' || op.op === 'extend' ? undefined : nodeAt(text, op.path);
  if (!node) return text;
  const start = op.op === 'remove' ? startOf(text, op.path) : node.start;
  return `${text.slice(0, start)}\n${text.slice(contentEnd(text, node))}`;
}

const comments = (text: string) => text.match(/# c\d+x/g) ?? [];

describe('edit, for any document', () => {
  test('changes exactly the path meant, and keeps every comment, blank line and line end around it', () => {
    fc.assert(
      fc.property(document, style, value, fc.nat(999), (data, how, put, pick) => {
        const text = handwritten(data, how);
        const before = read(text);
        const op = changes(before, put, pick);
        const after = edit(text, [op]);
        expect(read(after)).toEqual(applied(before, op));
        expect(comments(after)).toEqual(expect.arrayContaining(comments(around(text, op))));
        expect(after.startsWith('\uFEFF')).toBe(how.bom);
        if (how.eol === '\r\n') expect(after.replaceAll('\r\n', '')).not.toContain('\n');
        expect(after.endsWith(text.slice(text.lastIndexOf('#')))).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  test('a text changed in its line leaves all other bytes alone', () => {
    fc.assert(
      fc.property(document, style, word, fc.nat(999), (data, how, put, pick) => {
        const text = handwritten(data, how);
        const texts = paths(read(text)).filter((path) => nodeAt(text, path)?.kind === 'text');
        const path = texts[pick % texts.length];
        const node = path && nodeAt(text, path);
        fc.pre(path !== undefined && node !== undefined && !put.includes('\n') && put !== '');
        const after = edit(text, [set(path ?? [], put)]);
        expect(after.startsWith(text.slice(0, node?.start))).toBe(true);
        expect(after.endsWith(text.slice(node?.end))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('writeYaml', () => {
  test('writes one stable style, with comments', () => {
    const text = writeYaml(
      {
        navn: 'Åse',
        cpr: '670190-0000',
        tom: '',
        l: ['a', { id: 'x', t: 'f\ng\n' }, []],
        k: {},
        u: undefined,
        d: '2026-01-01',
        t: '09.30',
      },
      { header: 'top', comments: (path) => (path.join('.') === 'tom' ? 'spørgsmål\nmere' : undefined) },
    );
    expect(text).toBe(
      '# top\nnavn: Åse\ncpr: "670190-0000"\n\n# spørgsmål\n# mere\ntom:\nl:\n  - a\n  - id: x\n    t: |\n      f\n      g\n  - []\nk: {}\nd: 2026-01-01\nt: "09.30"\n',
    );
  });

  test('what is written reads back the same, for any text', () => {
    fc.assert(
      fc.property(document, (data) => {
        expect(read(writeYaml(data))).toEqual(asData(data));
      }),
      { numRuns: 500 },
    );
  });
});
