import { execFile } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { fileOfRecords, recordsOf } from './people.ts';
import { bin, persona, pmPath, type Run } from './program.ts';
import { hasTool } from './tools.ts';

/** A command line for sh; `pm-path` in it is the built program. */
function shell(commandLine: string): Promise<Run> {
  const home = temporaryFolder();
  const line = `pm_path() { '${process.execPath}' '${bin}' "$@"; }\n${commandLine.replaceAll('pm-path ', 'pm_path ')}`;
  return new Promise((done) => {
    const env = { PATH: process.env.PATH, HOME: home, PM_PATH_HOME: home };
    execFile('sh', ['-c', line], { env, maxBuffer: 1e9 }, (error, stdout, stderr) =>
      done({ exitCode: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

test('one record a line in, one result a line out, in order; file and pipe give the same', async () => {
  const people = fileOfRecords(300);
  const fromFile = await shell(`pm-path score < ${people}`);
  expect(fromFile).toMatchObject({ exitCode: 0, stderr: '' });
  const ids = fromFile.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id);
  expect(ids).toEqual(Array.from({ length: 300 }, (_, number) => `p${number + 1}`));
  const fromPipe = await pmPath(['score'], { input: readFileSync(people, 'utf8') });
  expect(fromPipe).toEqual(fromFile);
});

test('bad lines are answered in their place, and the exit code says that there were some', async () => {
  const { exitCode, stdout, stderr } = await pmPath(['score'], {
    input: `${recordsOf(1)}oops\n${recordsOf(1)}`,
  });
  expect(exitCode).toBe(1);
  expect(stderr).toBe(
    'pm-path: 1 of 3 records could not be scored. Look for "error" in the results: each says why, in the place of its record.\n',
  );
  const results = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(results.map((one) => ('error' in one ? one.line : one.id))).toEqual(['p1', 2, 'p1']);
});

test('a reader that closes the pipe early is no failure', async () => {
  const people = fileOfRecords(1000);
  for (const score of [`pm-path score < ${people}`, `cat ${people} | pm-path score`]) {
    const { stdout } = await shell(`{ { ${score}; echo "exit code $?" >&2; } | head -n 2 | wc -l; } 2>&1`);
    expect(stdout.split('\n').sort()).toEqual(['', '2', 'exit code 0']);
  }
});

test('nothing in is nothing out', async () => {
  for (const input of ['< /dev/null', '<&-']) {
    const { exitCode, stdout, stderr } = await shell(`pm-path score ${input}`);
    expect({ exitCode, stdout, stderr }, input).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  }
});

test('results that cannot be written are said to be incomplete', async () => {
  const { exitCode, stderr } = await shell(`pm-path score < ${fileOfRecords(10)} > /dev/full`);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^pm-path: The output could not be written in full \(no space left on device\)/);
});

test('--full gives the assessment that assess gives', async () => {
  const assessed = JSON.parse((await pmPath(['assess', '--answers', persona('founder'), '--json'])).stdout);
  const { schema: _, id: __, takenAt: ___, ...rest } = assessed;
  const input = `${JSON.stringify({ id: 7, answers: assessed.answers })}\n`;
  expect(JSON.parse((await pmPath(['score', '--full'], { input })).stdout)).toEqual({ id: 7, ...rest });
  // What assess has saved is a record too.
  const again = await pmPath(['score'], { input: JSON.stringify(assessed) });
  expect(JSON.parse(again.stdout)).toMatchObject({
    id: assessed.id,
    recommendation: { route: rest.recommendation.route },
  });
});

test('answers files go by their names: from hand, from a terminal, from a page; a bad one is named', async () => {
  const folder = temporaryFolder();
  const assessed = (await pmPath(['assess', '--answers', persona('founder'), '--json', '--no-save'])).stdout;
  writeFileSync(join(folder, 'ada.json'), assessed);
  cpSync(persona('barista'), join(folder, 'bea.yaml'));
  writeFileSync(join(folder, 'cy.yml'), 'mba.status: nome');
  writeFileSync(join(folder, 'notes.txt'), 'passed over');
  const { exitCode, stdout, stderr } = await pmPath(['score', folder, persona('ward-nurse'), 'gone.yaml']);
  const results = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(results.map(({ id, recommendation }) => [id, recommendation?.route])).toEqual([
    ['ada', 'option-1'],
    ['bea', 'experience'],
    ['cy', undefined],
    ['ward-nurse', 'experience'],
    ['gone', undefined],
  ]);
  expect(results[2]).toMatchObject({ file: join(folder, 'cy.yml') });
  expect(results[2].error).toContain('cy.yml:1:13: "nome" is no answer to "mba.status"');
  expect(results[4].error).toBe('gone.yaml: there is no such file. Check the path.');
  expect({ exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr:
      'pm-path: 2 of 5 files could not be scored. Look for "error" in the results: each says why, with the name of its file.\n',
  });
});

test('the same answers give the same result from a file and from a line', async () => {
  const whole = await pmPath(['score', '--full', persona('founder')]);
  const { answers } = JSON.parse(whole.stdout);
  const input = `${JSON.stringify({ id: 'founder', answers })}\n`;
  expect(await pmPath(['score', '--full'], { input })).toEqual(whole);
});

test('a folder without answers files, and lines named as a file, are told the way out', async () => {
  expect((await pmPath(['score', temporaryFolder()])).stderr).toContain('there are no answers files');
  const lines = await pmPath(['score', fileOfRecords(1)]);
  expect(JSON.parse(lines.stdout).error).toContain('Type pm-path score < ');
});

test('--bank scores by another bank', async () => {
  const folder = join(temporaryFolder(), 'bank');
  cpSync('questions', folder, { recursive: true });
  const routes = join(folder, 'routes.yaml');
  writeFileSync(routes, readFileSync(routes, 'utf8').replace(/readyAt: \d+/g, 'readyAt: 0'));
  // A door and nothing else, which by itself is enough only where every mark is 0.
  const input = '{"id":1,"answers":{"search.door":"season"}}';
  const routeBy = async (...args: readonly string[]) =>
    JSON.parse((await pmPath(['score', ...args], { input })).stdout).recommendation.route;
  expect(await routeBy()).toBe('experience');
  expect(await routeBy('--bank', folder)).toBe('option-1');
});

test.skipIf(!hasTool('parallel'))(
  'GNU parallel on all cores gives byte for byte what one process gives',
  { timeout: 60_000 },
  async () => {
    const people = fileOfRecords(1000);
    const alone = await shell(`pm-path score < ${people}`);
    const spread = await shell(
      `parallel -k --pipepart --block 300k -a ${people} "'${process.execPath}' '${bin}' score"`,
    );
    expect(spread.stdout === alone.stdout).toBe(true);
    expect(spread).toMatchObject({ exitCode: 0, stderr: '' });
  },
);
