/** What a plan may say and where it may write (threats L2, P1). */

import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import { checkMessage, checkPlan, pathIsSafe } from '../../src/store/plan.ts';

describe('a commit message', () => {
  it.each([
    'aftale: tilføjet a-8m3pk (2026-k7q3x)',
    'møde: indkaldt samarbejdsmoede-1-7k2qx, 3 indkaldelser (2026-k7q3x)',
    'ramme: opdateret 2026-06-01',
    'kommune: oprettet',
    'mål og aftaler: ændret g-2m3pk, g-3m3pk',
    'rediger: ændret i hånden',
  ])('may be: %s', (message) => expect(() => checkMessage(message)).not.toThrow());

  it.each([
    ['a name', 'forløb: oprettet for Hansen'],
    ['a CPR', 'forløb: oprettet 670190-0000'],
    ['a CPR in one', 'forløb: oprettet 6701900000'],
    ['a CPR in pieces', 'forløb: oprettet 670190 0000'],
    ['an address of mail', 'person: tilføjet a@b.example'],
    ['a line break', 'forløb: oprettet\nSamarbejd-Tx: falsk'],
    ['a telephone number', 'person: tilføjet 12345678'],
    ['no noun', 'oprettet'],
    ['nothing after', 'forløb: '],
    ['a very long text', `forløb: ${'ord '.repeat(40)}ord`],
    ['an escape', 'forløb: \u001b]0;x'],
  ])('may not hold %s', (_name, message) => expect(() => checkMessage(message)).toThrow(/shape/));

  it('is judged in no time, however long', () => {
    expect(() => checkMessage(`a: ${'a-'.repeat(50_000)}!`)).toThrow();
  });
});

describe('a path', () => {
  it.each([
    'ramme.yaml',
    'moeder/formoede-1-k7q3x/moede.yaml',
    '.gitignore',
    '.github/workflows/ramme.yml',
    '.samarbejd/skema/a.json',
  ])('may be %s', (path) => expect(pathIsSafe(path)).toBe(true));

  it.each([
    '../x', 'a/../b', '/etc/passwd', 'a//b', '', '.', '..', 'a/.', '.git/config', '.GIT/config', 'a/.git/config',
    '.gitattributes', '.gitmodules', '-rf', 'a/-rf', 'a:b', 'C:\\x', 'a\\b', 'CON', 'con.yaml', 'a/nul', 'lpt1.txt',
    'å.yaml', 'a b', 'a\u0000', 'a\nb', 'x.', 'x'.repeat(101), `${'x/'.repeat(201)}x`, 'git~1',
  ])('may not be %j', (path) => expect(pathIsSafe(path)).toBe(false)); // prettier-ignore

  it('shaped like a CPR is refused without being repeated', () => {
    const plan = {
      message: 'sag: ny',
      changes: [{ kind: 'create', path: '670190-0000.yaml', text: '' }] as const,
    };
    expect(() => checkPlan(plan)).toThrow(UserError);
    expect(() => checkPlan(plan)).not.toThrow(/670190/);
  });

  it('stands once in a plan, whatever its letters: some disks do not tell them apart', () => {
    const create = (path: string) => ({ kind: 'create', path, text: '' }) as const;
    expect(() => checkPlan({ message: 'sag: ny', changes: [create('a.yaml'), create('A.yaml')] })).toThrow(
      /twice/,
    );
  });
});
