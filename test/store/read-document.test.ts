/** From bytes to typed data: every finding at once, at its place, without a value. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { parseDato } from '../../src/base/dato.ts';
import { Sensitive } from '../../src/base/sensitive.ts';
import { readDocument } from '../../src/store/read-document.ts';

const dato = z
  .string()
  .transform((value, context) => {
    const parsed = parseDato(value);
    if (parsed) return parsed;
    context.addIssue({ code: 'custom', params: { art: 'dato' }, message: 'er ikke en dato' });
    return z.NEVER;
  })
  .meta({ title: 'Dato' });

const person = z.strictObject({
  navn: z.string().transform((value) => new Sensitive(value)),
  email: z
    .string()
    .regex(/@/, { error: 'er ikke en e-mailadresse' })
    .meta({ examples: ['navn@eksempelby.example'] })
    .optional(),
});

const schema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]-\d$/)
    .meta({ fejl: 'skriv et id som a-1' }),
  status: z.enum(['aktivt', 'afsluttet']).optional(),
  midlertidig: z
    .enum(['ja', 'nej'])
    .transform((value) => value === 'ja')
    .optional(),
  opdateret: dato.optional(),
  slut: z.iso.date().optional(),
  kl: z
    .string()
    .refine(() => false, { params: { art: 'klokkeslæt' }, error: 'nej' })
    .optional(),
  netværk: z.array(person).max(2).default([]),
  sted: z
    .union([z.strictObject({ lokale: z.string() }), z.strictObject({ hos: z.enum(['borger']) })])
    .optional(),
  frister: z
    .partialRecord(z.enum(['moede/interval', 'moede/antal']), z.strictObject({ grænse: z.string() }))
    .optional(),
  lokalt: z.record(z.string(), z.strictObject({ antal: z.string().length(2) })).optional(),
});

function read(text: string) {
  return readDocument('f.yaml', new TextEncoder().encode(text), schema);
}

function told(text: string): string[] {
  return read(`id: a-1\n${text}`).findings.map(
    (f) => `${f.line}:${f.column} ${f.code} ${f.message} ${f.hint}`,
  );
}

describe('a document in order', () => {
  test('is typed, and knows where each part stands', () => {
    const { doc, findings } = read(
      '# top\nid: a-1\nmidlertidig: ja\nopdateret: 2026-06-01\nnetværk:\n  - navn: N.N.\nlokalt: {x: {antal: ab}}\n',
    );
    expect(findings).toEqual([]);
    expect(doc?.value).toMatchObject({ id: 'a-1', midlertidig: true, opdateret: '2026-06-01' });
    expect(doc?.value.netværk[0]?.navn.reveal()).toBe('N.N.');
    expect(doc?.at(['id'])).toMatchObject({ file: 'f.yaml', line: 2, column: 5 });
    expect(doc?.at(['netværk'])).toMatchObject({ file: 'f.yaml', line: 5, column: 1 });
    expect(doc?.at(['netværk', 0])).toMatchObject({ file: 'f.yaml', line: 6, column: 3 });
    expect(doc?.at(['netværk', 0, 'navn'])).toMatchObject({ file: 'f.yaml', line: 6, column: 11 });
    expect(doc?.at(['netværk', 0, 'email', 'x'])).toMatchObject({ file: 'f.yaml', line: 6, column: 3 });
    expect(doc?.at([])).toMatchObject({ file: 'f.yaml', line: 2, column: 1 });
  });

  test('an unanswered key counts as absent, and so does a map with nothing in it', () => {
    const { doc, findings } = read('id: a-1\nstatus:\nopdateret: ""\nnetværk:\nsted:\n  lokale:\n');
    expect(findings).toEqual([]);
    expect(doc?.value).toEqual({ id: 'a-1', netværk: [] });
  });

  test('a warning comes with the document', () => {
    const { doc, findings } = read('id: a-1\nnetværk:\n  - navn: N. # N.\n');
    expect(doc).toBeDefined();
    expect(findings.map((f) => [f.severity, f.code])).toEqual([['advarsel', 'fil/afkortet']]);
  });
});

describe('what is wrong, in Danish and with its place', () => {
  test.each<[string, string, string[]]>([
    [
      'a slip in a key',
      'stauts: aktivt\n',
      ['2:1 fil/ukendt-noegle Feltet findes ikke. Mente du "status"? Skriv status:'],
    ],
    [
      'a slip in a key without a value',
      'netværk:\n  - nvan:\n    navn: x\n',
      ['3:5 fil/ukendt-noegle Feltet findes ikke. Mente du "navn"? Skriv navn:'],
    ],
    [
      'a key that may be a name is not repeated',
      'netværk:\n  - navn: x\n    Hansigne: y\n',
      ['4:5 fil/ukendt-noegle Feltet findes ikke i skemaet for filen. Felterne her er: navn og email'],
    ],
    [
      'a missing key, at its parent',
      'netværk:\n  - email: a@b\n',
      ['3:3 fil/mangler Feltet "navn" mangler. Skriv navn: og en værdi.'],
    ],
    [
      'a key without a value',
      'netværk:\n  - email: a@b\n    navn:\n',
      ['4:5 fil/mangler Feltet "navn" er ikke udfyldt. Skriv navn: og en værdi.'],
    ],
    [
      'a text for a list',
      'netværk: x\n',
      [
        '2:10 fil/type Feltet "netværk" skal være en liste. Skriv hvert punkt på sin egen linje med en bindestreg foran.',
      ],
    ],
    [
      'a list for a text',
      'status: [x]\n',
      [
        '2:9 fil/vaerdi Feltet "status" har en værdi, der ikke kan stå her. Skriv en af disse: aktivt og afsluttet',
      ],
    ],
    [
      'a list for a name',
      'netværk:\n  - navn: [x]\n',
      [
        '3:11 fil/type Feltet "navn" skal være en tekst. Skriv teksten efter kolonet, om nødvendigt i anførselstegn.',
      ],
    ],
    [
      'a text for fields',
      'netværk:\n  - x\n',
      [
        '3:5 fil/type Feltet "netværk" skal have felter under sig. Skriv hvert felt på sin egen linje, rykket ind under navnet.',
      ],
    ],
    [
      'Y3 a boolean of another language',
      'midlertidig: yes\n',
      [
        '2:14 fil/vaerdi Feltet "midlertidig" har en værdi, der ikke kan stå her. Skriv en af disse: ja og nej',
      ],
    ],
    [
      'a slip in a value',
      'status: aktvt\n',
      [
        '2:9 fil/vaerdi Feltet "status" har en værdi, der ikke kan stå her. Mente du aktivt? Skriv en af disse: aktivt og afsluttet',
      ],
    ],
    [
      'Y4 a day the month does not have',
      'opdateret: 2023-02-29\n',
      [
        '2:12 fil/dato Datoen findes ikke: den sidste dag i måneden er 28. februar 2023. Ret dagen. Den sidste dag i måneden skrives 2023-02-28',
      ],
    ],
    [
      'Y4 a Danish date',
      'opdateret: 29.02.2028\n',
      ['2:12 fil/dato Datoen er ikke skrevet som ÅÅÅÅ-MM-DD. Skriv 2028-02-29'],
    ],
    [
      'Y4 a Danish date that does not exist',
      'opdateret: 31/4-2026\nslut: 31.4.2026\n',
      [
        '2:12 fil/dato Datoen findes ikke: den sidste dag i måneden er 30. april 2026. Ret dagen. Den sidste dag i måneden skrives 2026-04-30',
        '3:7 fil/dato Datoen findes ikke: den sidste dag i måneden er 30. april 2026. Ret dagen. Den sidste dag i måneden skrives 2026-04-30',
      ],
    ],
    [
      'Y4 a date in words',
      'opdateret: den 1. juni 2026\n',
      ['2:12 fil/dato Datoen er ikke skrevet som ÅÅÅÅ-MM-DD. Skriv 2026-06-01'],
    ],
    [
      'Y4 a date with an hour',
      'opdateret: 2024-02-30T25:00\n',
      ['2:12 fil/dato Her skal stå en dato. Skriv den som ÅÅÅÅ-MM-DD, fx 2026-12-15.'],
    ],
    [
      'a thirteenth month',
      'opdateret: 2026-13-01\n',
      ['2:12 fil/dato Her skal stå en dato. Skriv den som ÅÅÅÅ-MM-DD, fx 2026-12-15.'],
    ],
    [
      'a time of day',
      'kl: 25.00\n',
      ['2:5 fil/klokkeslaet Her skal stå et klokkeslæt. Skriv det som "09.30".'],
    ],
    [
      'the schema’s own words, with its example',
      'netværk:\n  - navn: x\n    email: y\n',
      ['4:12 fil/vaerdi Feltet "email": er ikke en e-mailadresse. Skriv fx navn@eksempelby.example'],
    ],
    [
      'too many items',
      'netværk: [{navn: a}, {navn: b}, {navn: c}]\n',
      ['2:10 fil/laengde Feltet "netværk" skal have højst 2 punkter. Ret feltet.'],
    ],
    [
      'the likeliest of several forms',
      'sted: {hos: borgr}\n',
      [
        '2:13 fil/vaerdi Feltet "hos" har en værdi, der ikke kan stå her. Mente du borger? Skriv en af disse: borger',
      ],
    ],
    [
      'a slip in a key from a closed list',
      'frister: {moede/intervl: {grænse: x}, moede/antal: {grænse: y}}\n',
      ['2:11 fil/ukendt-noegle Feltet findes ikke. Mente du "moede/interval"? Skriv moede/interval:'],
    ],
    [
      'a key of the person’s own is never named',
      'lokalt: {Hansigne: {antal: abc}}\n',
      ['2:28 fil/laengde Feltet "antal" skal have højst 2 tegn. Ret feltet.'],
    ],
  ])('%s', (_title, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('meta fejl speaks for a check without words', () => {
    expect(read('id: b\n').findings.map((f) => f.message)).toEqual(['Feltet "id": skriv et id som a-1.']);
  });

  test('all findings at once, sorted by place', () => {
    expect(read('status: x\nopdateret: y\nandet: z\n').findings.map((f) => `${f.line} ${f.code}`)).toEqual([
      '1 fil/mangler',
      '1 fil/vaerdi',
      '2 fil/dato',
      '3 fil/ukendt-noegle',
    ]);
  });

  test('Y12 a document with a control character is never given out', () => {
    expect(read('id: a-1\nstatus: aktivt # \u001b\n').doc).toBeUndefined();
  });
});

describe('no finding repeats what a file says', () => {
  const planted = ['670190-0000', '6701900000', 'Hansigne Testmand'];
  const fragment = fc.constantFrom(
    ...planted, 'id', 'status', 'netværk', 'navn', 'opdateret', 'sted', 'frister', 'lokalt', ': ', ':', '\n', '\n  ', '\n  - ', '- ', '[', ']', '{', '}', ', ', '"', "'", '|', '# ', ' # ', '&', '*', '!', '%', '\t', '\\', '<<', '---\n', '\u001b', '\u200b',
  ); // prettier-ignore
  const yaml = fc.array(fragment, { maxLength: 60 }).map((parts) => new TextEncoder().encode(parts.join('')));

  function expectSilence(bytes: Uint8Array): void {
    const { findings } = readDocument('f.yaml', bytes, schema);
    const said = JSON.stringify(findings);
    for (const value of planted) expect(said).not.toContain(value);
    expect(said).not.toMatch(/670190|Hansigne|Testmand/);
  }

  test('§1.8 any text made of keys, marks and personal values: no exception, no echo', () => {
    fc.assert(fc.property(yaml, expectSilence), { numRuns: 500 });
  });

  test('§1.8 any bytes around a personal value: no exception, no echo', () => {
    const bytes = fc.tuple(fc.uint8Array(), fc.constantFrom(...planted), fc.uint8Array());
    fc.assert(
      fc.property(bytes, ([before, value, after]) => {
        expectSilence(Uint8Array.from([...before, ...new TextEncoder().encode(value), ...after]));
      }),
      { numRuns: 500 },
    );
  });

  test('§1.8 a personal value in every place of the schema', () => {
    const places = [
      'id: X',
      'X: x',
      'status: X',
      'opdateret: X',
      'slut: X',
      'netværk: X',
      'netværk: [X]',
      'netværk: [{X: x}]',
      'netværk: [{navn: a, email: X}]',
      'sted: {X: X}',
      'frister: {X: X}',
      'lokalt: {X: X}',
      'lokalt: {X: {antal: X}}',
      'lokalt: {X: {X: X}}',
      'kl: X',
      '"X: x',
      '- X',
      'X',
      '&X a',
      '!X a',
      '*X',
      '%X',
    ];
    for (const place of places) {
      for (const value of planted) expectSilence(new TextEncoder().encode(place.replaceAll('X', value)));
    }
  });
});
