/** What a case begins with. Ordinary numbers are put together here, for none may stand whole in this repository. */

import { describe, expect, test } from 'vitest';
import { dato } from '../../src/base/dato.ts';
import { Sensitive } from '../../src/base/sensitive.ts';
import { fejlICpr, tjekHenvist } from '../../src/rules/henvisning.ts';

const TODAY = dato('2026-12-01');
const ok = (dag: string, resten: string, løbenummer = '0000') => `${dag}${resten}-${løbenummer}`;

describe('a CPR number', () => {
  test.each([
    ['an ordinary one', ok('01', '0190'), 'cpr'],
    ['without a hyphen', ok('01', '0190').replace('-', ''), 'cpr'],
    ['with a space', ok('01', '0190').replace('-', ' '), undefined],
    ['the last of a month', ok('30', '0490'), 'cpr'],
    ['29 February in a leap year', ok('29', '0204', '4000'), 'cpr'],
    ['29 February 2000', ok('29', '0200', '4000'), 'cpr'],
    ['one whose day has 60 added', '670190-0000', 'erstatning'],
    ['one with letters', '670190-0ABC', 'erstatning'],
    ['29 February whatever the year', '890201-0000', 'erstatning'],
  ] as const)('%s is taken', (_, cpr, type) => {
    expect(fejlICpr(cpr, type)).toBeUndefined();
  });

  test.each([
    ['too short', '12345', 'cpr', 'seks cifre'],
    ['too long', `${ok('01', '0190')}0`, 'cpr', 'seks cifre'],
    ['letters in an ordinary one', ok('01', '0190', '0ABC'), 'cpr', 'seks cifre'],
    ['the day has 60 added, and it is not said', '670190-0000', 'cpr', 'erstatningspersonnummer'],
    ['the same where no kind is said', '670190-0000', undefined, 'erstatningspersonnummer'],
    ['the day after the last of a month', ok('31', '0490'), 'cpr', 'dato'],
    ['29 February in no leap year', ok('29', '0201', '4000'), 'cpr', 'dato'],
    ['29 February 1900', ok('29', '0200'), 'cpr', 'dato'],
    ['month 13', ok('01', '1390'), 'cpr', 'dato'],
    ['month 0', ok('01', '0090'), 'cpr', 'dato'],
    ['day 0', ok('00', '0190'), 'cpr', 'dato'],
    ['day 92', '920190-0000', 'erstatning', 'dato'],
    ['30 February', '900204-0000', 'erstatning', 'dato'],
  ] as const)('%s is not', (_, cpr, type, said) => {
    const fejl = fejlICpr(cpr, type);
    expect(fejl?.message).toContain(said);
    expect(`${fejl?.message}${fejl?.hint}`).not.toContain(cpr.slice(0, 6));
  });
});

function fundet(cpr: string | undefined, konstateret: string) {
  const at = (path: readonly (string | number)[]) => ({ file: path.join('.'), line: 1, column: 1 });
  const borger = { cpr: cpr === undefined ? undefined : new Sensitive(cpr), cpr_type: undefined };
  const value = { borger, behov: { konstateret: dato(konstateret) } };
  return tjekHenvist({ value, file: 'f', at }, TODAY).map(({ code, file }) => [code, file]);
}

describe('R-067, R-147 the beginning of a case', () => {
  test.each([
    ['no number, seen today', undefined, '2026-12-01', []],
    ['seen tomorrow', undefined, '2026-12-02', [['forloeb/behov-fremtid', 'behov.konstateret']]],
    ['a wrong number', '12345', '2026-11-30', [['forloeb/cpr', 'borger.cpr']]],
  ])('%s', (_, cpr, dag, fund) => {
    expect(fundet(cpr, dag)).toEqual(fund);
  });
});
