/** What a trace may show: our own places, never the message, never a foreign frame (threats L4). */

import { expect, test } from 'vitest';
import { ownFrames } from '../../src/cli/errors.ts';

const ROOT = '/opt/samarbejd';

function thrown(message: string, frames: readonly string[]): Error {
  const error = new TypeError(message);
  error.stack = `TypeError: ${message}\n${frames.map((frame) => `    at ${frame}`).join('\n')}`;
  return error;
}

test.each([
  ['a function', `read (${ROOT}/dist/samarbejd.cjs:12:345)`, ['dist/samarbejd.cjs:12:345']],
  ['a module', `file://${ROOT}/src/cli/run.ts:1:2`, ['src/cli/run.ts:1:2']],
  ['an async method', `async Foo.bar (${ROOT}/src/a.ts:3:4)`, ['src/a.ts:3:4']],
  ['a package', `x (${ROOT}/node_modules/yaml/index.js:1:1)`, []],
  ['Node', 'x (node:fs:1:1)', []],
  ['another program', 'x (/home/somebody/y.js:1:1)', []],
  ['a folder beside ours', `x (${ROOT}-andet/y.js:1:1)`, []],
  ['no place', '<anonymous>', []],
])('%s', (_, frame, shown) => {
  expect(ownFrames(thrown('boom', [frame]), ROOT)).toEqual(shown);
});

test('a message that poses as a frame is not shown', () => {
  const message = `boom\n    at x (${ROOT}/Hemmelig Person:1:1)`;
  expect(ownFrames(thrown(message, [`f (${ROOT}/src/a.ts:3:4)`]), ROOT)).toEqual(['src/a.ts:3:4']);
});

test.each([['a text'], [undefined], [{ stack: `    at ${ROOT}/a.ts:1:1` }]])(
  'no error, no frames: %j',
  (value) => {
    expect(ownFrames(value, ROOT)).toEqual([]);
  },
);
