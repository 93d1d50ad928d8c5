import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { recordsOf } from './people.ts';
import { persona, pmPath } from './program.ts';

async function scored(records: string, ...flags: readonly string[]): Promise<string> {
  return (await pmPath(['score', ...flags], { input: records })).stdout;
}

async function cohortOf(results: string, ...flags: readonly string[]) {
  const { stdout } = await pmPath(['cohort', '--json', ...flags], { input: results });
  return JSON.parse(stdout);
}

const people = recordsOf(100);

test('lines of score --plan and whole assessments say the same, and these the close calls as well', async () => {
  const [short, plan, full] = await Promise.all([
    scored(people).then((results) => cohortOf(results)),
    scored(people, '--plan').then((results) => cohortOf(results)),
    scored(people, '--full').then((results) => cohortOf(results)),
  ]);
  expect(plan).toEqual({ ...full, closeCalls: null });
  expect(short).toEqual({ ...plan, missing: null, actions: null });
  expect(full.closeCalls.of).toBe(100);
  expect(plan.actions.best).toHaveLength(5);
  const rates = plan.actions.best.map((one: { pointsPerHour: number }) => one.pointsPerHour);
  expect(rates).toEqual(rates.toSorted((one: number, other: number) => other - one));
});

test('the counts are those of the lines', async () => {
  const results = await scored(people);
  const { ways, areas, unscored } = await cohortOf(`${results}{"line":101,"error":"x"}\n`);
  const lines = results
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const ready = lines.filter(({ recommendation }) => recommendation.route === 'option-2').length;
  expect(ways.find(({ route }: { route: string }) => route === 'option-2').people).toBe(ready);
  const scores = lines.map((line) => line.areas.market).sort((one, other) => one - other);
  const { median } = areas.find(({ id }: { id: string }) => id === 'market');
  expect(median).toBeCloseTo((scores[49] + scores[50]) / 2, 1);
  expect(unscored).toBe(1);
});

/** People of a school each, the last two of one of their own. */
const schools = people
  .trimEnd()
  .split('\n')
  .slice(0, 62)
  .map((line, at) => ({
    ...JSON.parse(line),
    school: at < 30 ? 'North' : at < 55 ? '<img src=x onerror=alert(1)>' : at < 60 ? 'South' : 'Tiny\u202E',
  }))
  .map((record) => `${JSON.stringify(record)}\n`)
  .join('');

test('groups are counted apart by a key that score keeps; a small one is left out with the next', async () => {
  const results = await scored(schools, '--plan', '--keep', 'school');
  expect(JSON.parse(results.split('\n')[0]!)).toMatchObject({ id: 'p1', school: 'North' });
  const { groups } = await cohortOf(results, '--group', 'school');
  expect(groups.shown.map(({ people: count }: { people: number }) => count)).toEqual([30, 25]);
  expect(groups.leftOut).toBe(2);
  const file = join(temporaryFolder(), 'schools.html');
  await pmPath(['cohort', '--group', 'school', '--out', file], { input: results });
  expect(readFileSync(file, 'utf8')).toContain('&lt;img');
  const markdown = (await pmPath(['cohort', '--group', 'school'], { input: results })).stdout;
  expect(markdown).toContain('By school');
  expect(markdown).not.toMatch(/[^\\]<img/);
  expect(markdown).not.toContain('South');
});

test('fewer than five people, a line that is no result, and one of another bank are told in a sentence', async () => {
  const refused = async (input: string) => {
    const { exitCode, stderr, stdout } = await pmPath(['cohort'], { input });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    return stderr;
  };
  const results = await scored(recordsOf(5));
  expect(await refused(results.split('\n').slice(0, 4).join('\n'))).toContain(
    'There are 4 results here, and nothing is shown of fewer than 5 people.',
  );
  expect(await refused(people)).toContain('Line 1 is no result of pm-path score.');
  expect(await refused(`${results}oops`)).toContain('Line 6 is no result');
  expect(await refused(results.replace('experience', 'elsewhere'))).toContain('of another question bank');
  const gone = await pmPath(['cohort', 'gone.ndjson']);
  expect([gone.exitCode, gone.stderr]).toEqual([2, expect.stringContaining('there is no such file')]);
});

test('a key that every result has is refused as one to keep', async () => {
  const { exitCode, stderr } = await pmPath(['score', '--keep', 'areas'], { input: people });
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('every result has "areas"')]);
});

test('results of a file are read from it, and from files of answers too', async () => {
  const file = join(temporaryFolder(), 'results.ndjson');
  const names = ['founder', 'barista', 'ward-nurse', 'delivery-rider', 'agreed-job'];
  writeFileSync(file, (await pmPath(['score', ...names.map(persona)])).stdout);
  expect(JSON.parse((await pmPath(['cohort', file, '--json'])).stdout).people).toBe(5);
});
