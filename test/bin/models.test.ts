/** The built program carries the shipped models inside it: what it carries is what their files say. */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedModels } from '../../scripts/shipped-models.mjs';
import { metode } from '../../src/model/metode.ts';
import { readDocument } from '../../src/store/read-document.ts';

const models = await shippedModels(resolve('.'));

describe('the models kept in the program', () => {
  it('are both', () => expect(Object.keys(models).toSorted()).toEqual(['soroe', 'sus']));

  it.each(Object.entries(models))('%s survives being kept as text', (navn, model) => {
    const file = `templates/${navn}/metode.yaml`;
    const { doc } = readDocument(file, readFileSync(file), metode);
    expect(JSON.parse(JSON.stringify(model))).toEqual(doc?.value);
  });

  it.each(['fjordby', 'bakkekoebing'])('%s gets its rules from a program without the files', (kommune) => {
    const folder = mkdtempSync(join(tmpdir(), 'samarbejd-modeller-'));
    try {
      for (const part of ['bin', 'dist', 'package.json'])
        cpSync(part, join(folder, part), { recursive: true });
      const rules = (program: string) =>
        execFileSync(process.execPath, [join(program, 'bin', 'samarbejd.cjs'), 'regler'], {
          cwd: join('examples', kommune),
          env: { ...process.env, SAMARBEJD_CACHE: '0' },
          encoding: 'utf8',
        });
      expect(rules(folder)).toBe(rules(resolve('.')));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
