/** The three kinds of trouble that are no bug: each recognisable by its class. */

import { expect, test } from 'vitest';
import { FindingsError, StoppedError, UserError } from '../../src/base/errors.ts';

test('a UserError carries what is wrong and what to type next', () => {
  const error = new UserError('mappen findes ikke', 'kør: samarbejd init kommune');
  expect(error).toBeInstanceOf(Error);
  expect([error.name, error.message, error.hint]).toEqual([
    'UserError',
    'mappen findes ikke',
    'kør: samarbejd init kommune',
  ]);
});

test('the kinds are not each other', () => {
  expect(new FindingsError([]).findings).toEqual([]);
  expect(new FindingsError([])).not.toBeInstanceOf(UserError);
  expect(new StoppedError()).not.toBeInstanceOf(UserError);
  expect(new StoppedError().name).toBe('StoppedError');
});
