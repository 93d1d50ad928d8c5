import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { oneIn } from '../at-length.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { pmPath } from './program.ts';

// A bank for nurses who want to teach, written by the guide in questions/README.md alone. What the program says about it can
// come from nowhere but the bank and the program's own words.
const root = resolve(import.meta.dirname, '../..');
const bank = join(root, 'tests/banks/clinical-educator');
const people = readdirSync(join(bank, 'personas')).map((file) => basename(file, '.yaml'));
const personFile = (name: string) => join(bank, 'personas', `${name}.yaml`);

/** Words that belong to product management, and to the bank that is shipped. */
const FOREIGN =
  /product|\bmba\b|customer|option.?[#12]|requirements|business|hirer|experience-building|employer/i;

/** Runs a command on that bank; nothing it prints may know of product management. */
async function run(args: readonly string[], home = temporaryFolder(), input = '') {
  const result = await pmPath([...args, '--bank', bank], { home, input });
  expect(`${result.stdout}${result.stderr}`.match(FOREIGN)).toBeNull();
  expect(result.exitCode, result.stderr).toBe(0);
  return result.stdout;
}

test('it is of real size, keeps all rules, and nothing in it is doubtful', async () => {
  const { stdout, exitCode } = await pmPath(['bank', 'check', bank]);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/6 areas, 20 questions, 28 actions/);
  expect(stdout).toContain(`Reference people: ${people.length} of ${people.length} as expected`);
  expect(stdout).toContain('No warnings');
});

test('each of its four routes is expected of somebody', () => {
  const routes = parse(readFileSync(join(bank, 'routes.yaml'), 'utf8')).routes.map(
    ({ id }: { id: string }) => id,
  );
  const expected = people.map((name) => parse(readFileSync(personFile(name), 'utf8')).expect.route);
  expect([...new Set(expected)].sort()).toEqual(routes.sort());
});

test.each(oneIn(4, people))('%s gets a result in the words of that career alone', async (name) => {
  const { expect: wanted } = parse(readFileSync(personFile(name), 'utf8'));
  const home = temporaryFolder();
  const text = await run(['assess', '--answers', personFile(name)], home);
  expect(text).toContain('How sure this is');
  const assessment = JSON.parse(await run(['assess', '--answers', personFile(name), '--json'], home));
  expect(assessment.recommendation).toMatchObject(wanted);
  const quick = JSON.parse(await run(['assess', '--answers', personFile(name), '--json', '--quick']));
  expect(quick.recommendation.route).toBe(wanted.route);
  expect(quick.quick.asked).toBeLessThan(quick.quick.of);
});

test('log, plan, progress, history and the calendar go with it', async () => {
  const home = temporaryFolder();
  await run(['assess', '--answers', personFile('newly-qualified')], home);
  await run(['log', 'Three lessons on drips', '--action', 'short-lessons', '--hours', '7'], home);
  const { plan } = JSON.parse(await run(['plan', '--json'], home));
  expect(plan.toward).toBe('ward');
  expect(await run(['plan', '--ics', join(home, 'plan.ics')], home)).toContain('[x] Hold three lessons');
  expect(readFileSync(join(home, 'plan.ics'), 'utf8')).not.toMatch(FOREIGN);
  expect(JSON.parse(await run(['plan', '--toward', 'school', '--json'], home)).plan.toward).toBe('school');
  const better = join(home, 'better.json');
  const { answers } = parse(readFileSync(personFile('newly-qualified'), 'utf8'));
  writeFileSync(better, JSON.stringify({ ...answers, 'bedside.level': 'accompanied' }));
  await run(['assess', '--answers', better], home);
  const progress = await run(['progress', '--against', personFile('newly-qualified')], home);
  expect(progress.replaceAll(/\s+/g, ' ')).toContain('Teaching at the bedside: 9 to 20 (+11)');
  expect(await run(['history'], home)).toContain('towards Ward');
});

test('it is printed in every format', async () => {
  for (const format of ['md', 'html', 'yaml'])
    expect(await run(['bank', 'print', '--format', format])).toContain('From nursing to teaching nurses');
});

test('an assessment under it becomes a persona of it', async () => {
  const home = temporaryFolder();
  const { id } = JSON.parse(await run(['assess', '--answers', personFile('device-lead'), '--json'], home));
  const made = parse(await run(['bank', 'persona', id, '--id', 'somebody'], home));
  expect(made.expect).toEqual({ route: 'maker' });
});

test('the program says nothing of product management by itself', () => {
  const sources = ['src', 'scoring'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(root, folder, file)),
  );
  expect(sources.length).toBeGreaterThan(100);
  const found = sources.flatMap((file) =>
    wordsIn(readFileSync(file, 'utf8'))
      .filter((words) => FOREIGN.test(words))
      .map((words) => `${basename(file)}: ${words}`),
  );
  expect(found).toEqual([]);
});

/** Lines of code without those that are comments. */
function wordsIn(source: string): readonly string[] {
  return source
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => !/^\s*\/\//.test(line));
}
