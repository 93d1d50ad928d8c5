import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { oneIn } from '../at-length.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { Editor } from './editor.ts';
import { persona, pmPath } from './program.ts';
import { faultsBy } from './valid-json.ts';

const root = resolve(import.meta.dirname, '../..');

/** The files of a bank, each with the name of its schema. */
function filesOf(bank: string): readonly (readonly [string, string])[] {
  const inside = (folder: string, schema: string) =>
    readdirSync(join(bank, folder)).map((file) => [schema, join(bank, folder, file)] as const);
  return [
    ['bank', join(bank, 'bank.yaml')],
    ['routes', join(bank, 'routes.yaml')],
    ...inside('areas', 'area'),
    ...inside('personas', 'persona'),
    ...(existsSync(join(bank, 'stories')) ? inside('stories', 'story') : []),
  ];
}

const banks = [join(root, 'questions'), join(root, 'tests/banks/clinical-educator')];

test.each(banks.flatMap(filesOf))('the schema "%s" takes %s', (schema, file) => {
  expect(faultsBy(schema, parse(readFileSync(file, 'utf8')))).toBeNull();
});

test.each([
  ['bank', { id: 'a', version: '1', title: 'A', areas: ['a', 'a'] }, /version.*\n.*duplicate/],
  ['area', { id: 'a', title: 'A', why: 'B', questions: [], weigth: 1 }, /additional/],
  ['routes', { routes: [{ id: 'a', title: 'A', needs: [{ area: 'b' }] }] }, /because/],
  ['persona', { id: 'a', story: 'A', because: 'B', answers: { level: 'c' }, expect: {} }, /property name/],
  ['answers', { 'a.b': 3 }, /must be/],
  ['assessment', { schema: 'pm-path/assessment/2' }, /must be equal to constant/],
])('the schema "%s" refuses %j', (schema, value, fault) => {
  expect(faultsBy(schema, value)).toMatch(fault);
});

test('schema lists what there is, and prints the one that is named', async () => {
  const { stdout } = await pmPath(['schema']);
  const names = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ')[0]!);
  expect(names).toEqual(readdirSync(join(root, 'dist/schemas')).map((file) => file.replace('.json', '')));
  for (const name of oneIn(5, names)) {
    const printed = await pmPath(['schema', name]);
    expect(JSON.parse(printed.stdout).$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(printed.exitCode).toBe(0);
  }
});

test('bank schema knows the files of a bank only', async () => {
  expect((await pmPath(['bank', 'schema'])).stdout.split('\n')).toHaveLength(6);
  expect(JSON.parse((await pmPath(['bank', 'schema', 'area'])).stdout).properties).toHaveProperty(
    'questions',
  );
  const { exitCode, stderr } = await pmPath(['bank', 'schema', 'are']);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('the nearest is "area"; there are bank, area, routes, persona, story.');
});

test('the answers of a file, of an assessment, and a draft keep their schemas', async () => {
  expect(faultsBy('answers', parse(readFileSync(persona('founder'), 'utf8')).answers)).toBeNull();
  const { stdout } = await pmPath(['assess', '--answers', persona('founder'), '--json', '--no-save']);
  expect(faultsBy('answers', JSON.parse(stdout).answers)).toBeNull();
});

describe('in an editor that reads the first line of a file', () => {
  test('no file of the shipped bank has a fault', { timeout: 240_000 }, async () => {
    const editor = await Editor.start();
    for (const [, file] of oneIn(4, filesOf(join(root, 'questions'))))
      expect(await editor.faults(file, readFileSync(file, 'utf8')), file).toEqual([]);
  });

  test('the keys of a question are offered with what they mean, and a slip is underlined', async () => {
    const editor = await Editor.start();
    const file = join(root, 'questions/areas/market.yaml');
    const text = readFileSync(file, 'utf8').replace(/^actions:[\s\S]*/m, '');
    const offered = await editor.completions(file, `${text}  - id: x\n    `);
    expect(offered).toMatchObject({
      ask: 'The question as the person reads it.',
      weight: expect.any(String),
    });
    expect(await editor.faults(file, `${text}rerunn: fresh\n`)).toEqual(['Property rerunn is not allowed.']);
  });

  test('so do the files of a new bank, wherever it lies', { timeout: 30_000 }, async () => {
    const folder = join(temporaryFolder(), 'bank');
    await pmPath(['bank', 'new', folder]);
    const editor = await Editor.start();
    for (const [, file] of filesOf(folder)) {
      const text = readFileSync(file, 'utf8');
      expect(await editor.faults(file, text)).toEqual([]);
      expect(await editor.faults(file, `${text}no-such-key: 1\n`)).toEqual([
        'Property no-such-key is not allowed.',
      ]);
    }
  });
});
