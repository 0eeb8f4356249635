/** Findings in every format: what a person reads, what a program parses, what GitHub draws in a pull request. */

import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/base/finding.ts';
import type { Line, Terminal } from '../../src/context.ts';
import { exitCode } from '../../src/report/exit-code.ts';
import { FORMATER, type FormatName } from '../../src/report/formats.ts';
import { reportFindings } from '../../src/report/report.ts';

function finding(change: Partial<Finding> = {}): Finding {
  return {
    code: 'ramme/foraeldet',
    severity: 'fejl',
    file: 'ramme.yaml',
    line: 3,
    column: 5,
    message: 'Rammen er for gammel.',
    hint: 'Skriv: samarbejd ramme opdater',
    source: '003:155',
    ...change,
  };
}

function plain(line: Line): string {
  return typeof line === 'string'
    ? line
    : line.map((span) => (typeof span === 'string' ? span : span.text)).join('');
}

/** What stdout got, and by which door: lines are painted, data goes byte for byte. */
function report(findings: readonly Finding[], format: FormatName, streng = false) {
  const lines: string[] = [];
  const data: string[] = [];
  const terminal = {
    out: (line: Line) => void lines.push(plain(line)),
    data: (text: string) => void data.push(text),
  } as unknown as Terminal;
  const code = reportFindings(terminal, findings, { format, streng });
  return { code, lines, data: data.join('') };
}

describe('tekst', () => {
  test('place, message, code; hint; source; the count last', () => {
    expect(report([finding()], 'tekst')).toEqual({
      code: 1,
      data: '',
      lines: [
        'ramme.yaml:3:5: fejl: Rammen er for gammel. [ramme/foraeldet]',
        '  → Skriv: samarbejd ramme opdater',
        '  kilde: 003:155',
        '1 fejl',
      ],
    });
  });

  test('sorted by file and line, however they were found', () => {
    const found = [
      finding({ file: 'b', line: 2 }),
      finding({ file: 'b', line: 1 }),
      finding({ file: 'a', line: 9 }),
    ];
    const places = report(found, 'tekst').lines.filter((line) => line.includes('fejl:'));
    expect(places.map((line) => line.slice(0, 3))).toEqual(['a:9', 'b:1', 'b:2']);
  });

  test('no empty lines for what is not said; a long message stays one finding', () => {
    const { lines } = report([finding({ message: 'a\nb', hint: '', source: '' })], 'tekst');
    expect(lines).toEqual(['ramme.yaml:3:5: fejl: a\n    b [ramme/foraeldet]', '1 fejl']);
  });

  test.each([
    [[], 'Alt er i orden.'],
    [['advarsel'], '1 advarsel'],
    [['fejl', 'fejl', 'advarsel', 'advarsel', 'oplysning'], '2 fejl, 2 advarsler og 1 oplysning'],
    [['oplysning', 'oplysning'], '2 oplysninger'],
  ] as const)('the last line for %j', (severities, last) => {
    const { lines } = report(
      severities.map((severity) => finding({ severity })),
      'tekst',
    );
    expect(lines.at(-1)).toBe(last);
  });

  test('--streng says why a warning failed', () => {
    const { code, lines } = report([finding({ severity: 'advarsel' })], 'tekst', true);
    expect(code).toBe(1);
    expect(lines.at(-1)).toBe('1 advarsel (--streng: advarsler tæller som fejl)');
  });
});

describe('json', () => {
  test('an array, sorted, keys in one order', () => {
    const { source, ...rest } = finding();
    const { data, lines } = report([{ source, ...rest }, finding({ line: 1 })], 'json');
    expect(lines).toEqual([]);
    expect(JSON.parse(data)).toEqual([finding({ line: 1 }), finding()]);
    expect([...data.matchAll(/^ {4}"(\w+)"/gm)].slice(8).map(([, key]) => key)).toEqual([
      'code', 'severity', 'file', 'line', 'column', 'message', 'hint', 'source',
    ]); // prettier-ignore
  });

  test('nothing found is an empty array, not nothing', () => {
    expect(report([], 'json')).toEqual({ code: 0, lines: [], data: '[]\n' });
  });
});

describe('github', () => {
  test.each([
    ['fejl', '::error '],
    ['advarsel', '::warning '],
    ['oplysning', '::notice '],
  ] as const)('%s is %s', (severity, begins) => {
    expect(report([finding({ severity })], 'github').data.startsWith(begins)).toBe(true);
  });

  test('a whole annotation', () => {
    expect(report([finding()], 'github').data).toBe(
      '::error file=ramme.yaml,line=3,col=5,title=ramme/foraeldet::Rammen er for gammel.%0A→ Skriv: samarbejd ramme opdater%0Akilde: 003:155\n1 fejl\n',
    );
  });

  test('no text can begin a command, end a property or reach the terminal', () => {
    const hostile = finding({
      file: 'a,b:c%\r\n::warning::x',
      message: '100 %\r::stop-commands::x\n\u001b[2J',
    });
    const { data } = report([hostile], 'github');
    expect(data.split('\n')).toHaveLength(3);
    expect(data).toContain('file=a%2Cb%3Ac%25%0A%3A%3Awarning%3A%3Ax,line=3');
    expect(data).toContain('::100 %25%0A::stop-commands::x%0A\\u{1b}[2J');
  });
});

test('every format gives the same exit code', () => {
  for (const format of FORMATER) {
    expect(report([finding()], format).code).toBe(1);
    expect(report([finding({ severity: 'advarsel' })], format).code).toBe(0);
  }
});

test.each([
  [['oplysning'], true, 0],
  [['advarsel'], false, 0],
  [['advarsel'], true, 1],
  [['fejl'], false, 1],
  [[], true, 0],
] as const)('%j, streng %s: exit %i', (severities, streng, code) => {
  expect(
    exitCode(
      severities.map((severity) => finding({ severity })),
      streng,
    ),
  ).toBe(code);
});
