/**
 * Every machine format against a judge that is not ours: SARIF against the standard's own JSON Schema, GitLab against
 * its documented shape, GitHub against the runner's documented way of reading a command. Any text may come.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AjvDraft04 from 'ajv-draft-04';
import { Ajv, type ValidateFunction } from 'ajv';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/base/finding.ts';
import { github } from '../../src/report/github.ts';
import { gitlab } from '../../src/report/gitlab.ts';
import { sarif } from '../../src/report/sarif.ts';
import { hostileFindings } from '../helpers/hostile-findings.ts';

const require = createRequire(import.meta.url);

/** RFC 3986: the characters a URI reference may have, `%` only before two hex digits. */
const URI = /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;

function sarifSchema(): ValidateFunction {
  const path = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const ajv = new AjvDraft04.default({
    strict: false,
    // The standard's pattern for a language has a bracket too many, which only the old kind of pattern forgives.
    unicodeRegExp: false,
    allErrors: true,
    formats: { uri: URI, 'uri-reference': URI, 'date-time': true },
  });
  return ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
}

/** What GitLab documents of a Code Quality report, as a schema of our own words. */
const CODE_QUALITY = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'location', 'severity'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', minLength: 1, not: { pattern: '^\\./' } },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
};

function wrong(validate: ValidateFunction, text: string): unknown {
  return validate(JSON.parse(text)) ? undefined : validate.errors;
}

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');

/** A line as the runner reads it: `::name key=value,key=value::message`; anything else is output. */
function readCommand(line: string): Command | undefined {
  const end = line.indexOf('::', 2);
  if (!line.startsWith('::') || end === -1) return undefined;
  const head = line.slice(2, end);
  const space = head.indexOf(' ');
  const properties = head
    .slice(space + 1)
    .split(',')
    .map((pair): [string, string] => {
      const equals = pair.indexOf('=');
      return [pair.slice(0, equals), unescapeProperty(pair.slice(equals + 1))];
    });
  return {
    name: head.slice(0, space),
    properties: Object.fromEntries(properties),
    message: unescapeData(line.slice(end + 2)),
  };
}

describe('SARIF 2.1.0 (the standard’s schema)', () => {
  const validate = sarifSchema();

  test('whatever the findings say, the log is valid', () => {
    fc.assert(
      fc.property(hostileFindings, (findings) => {
        expect(wrong(validate, sarif(findings))).toBeUndefined();
      }),
    );
  });

  test.each([
    ['another version', (log: string) => log.replace('"version": "2.1.0"', '"version": "2.0.0"')],
    ['an unknown level', (log: string) => log.replace('"level": "error"', '"level": "fejl"')],
    ['line 0', (log: string) => log.replace('"startLine": 1', '"startLine": 0')],
    ['a space in a URI', (log: string) => log.replace('"uri": "a.yaml"', '"uri": "a b.yaml"')],
    ['a result without its message', (log: string) => log.replace('"message": {', '"besked": {')],
  ])('the judge sees %s', (_, damage) => {
    const log = sarif([plain()]);
    expect(wrong(validate, log)).toBeUndefined();
    expect(wrong(validate, damage(log))).toBeDefined();
  });
});

describe('GitLab Code Quality (the documented shape)', () => {
  const validate = new Ajv({ allErrors: true }).compile(CODE_QUALITY);

  test('whatever the findings say, the report is valid, and no two of it are one', () => {
    fc.assert(
      fc.property(hostileFindings, (findings) => {
        const text = gitlab(findings);
        expect(wrong(validate, text)).toBeUndefined();
        const prints = (JSON.parse(text) as { fingerprint: string }[]).map((i) => i.fingerprint);
        expect(new Set(prints).size).toBe(findings.length);
      }),
    );
  });

  test.each([
    ['an unknown severity', (report: string) => report.replace('"major"', '"fejl"')],
    ['a line as a text', (report: string) => report.replace('"begin": 1', '"begin": "1"')],
    ['no fingerprint', (report: string) => report.replace('"fingerprint"', '"print"')],
  ])('the judge sees %s', (_, damage) => {
    const report = gitlab([plain()]);
    expect(wrong(validate, report)).toBeUndefined();
    expect(wrong(validate, damage(report))).toBeDefined();
  });
});

describe('GitHub annotations (as the runner reads them)', () => {
  test('whatever the findings say, each is one command with the place and the text it was given', () => {
    fc.assert(
      fc.property(hostileFindings, (findings) => {
        const lines = github(findings).split(/\r\n|\n|\r/);
        const commands = lines.map(readCommand).filter((command) => command !== undefined);
        expect(lines).toHaveLength(findings.length + 2);
        expect(commands.map(({ name, properties: { line, col } }) => `${name} ${line} ${col}`)).toEqual(
          findings.map(({ severity, line, column }) => `${LEVEL[severity]} ${line} ${column}`),
        );
        for (const [i, { properties }] of commands.entries()) {
          expect(Object.keys(properties)).toEqual(['file', 'line', 'col', 'title']);
          expect(properties['title']).toBe(findings[i]?.code);
        }
      }),
    );
  });

  test('every mark that means something to the runner comes back as it was', () => {
    const marks = plain({ file: 'a,b:c=d%25%0A.yaml', message: '::error::100 % %0A %3A a,b' });
    const [command] = github([marks]).split('\n').map(readCommand);
    expect(command?.properties['file']).toBe(marks.file);
    expect(command?.message.split('\n')[0]).toBe(marks.message);
  });
});

const LEVEL = { fejl: 'error', advarsel: 'warning', oplysning: 'notice' } as const;

function plain(change: Partial<Finding> = {}): Finding {
  return {
    code: 'ramme/foraeldet',
    severity: 'fejl',
    file: 'a.yaml',
    line: 1,
    column: 1,
    message: 'Rammen er for gammel.',
    hint: '',
    source: '',
    ...change,
  };
}
