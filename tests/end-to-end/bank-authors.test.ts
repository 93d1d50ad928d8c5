import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../temporary-folder.ts';
import { recordsOf } from './people.ts';
import { persona, pmPath } from './program.ts';

test('bank new writes a bank that passes its own check and can be answered at once', async () => {
  const folder = join(temporaryFolder(), 'my', 'bank');
  const made = await pmPath(['bank', 'new', folder]);
  expect([made.exitCode, made.stderr]).toEqual([0, '']);
  expect(made.stdout).toContain(`pm-path bank check ${folder}`);
  const checked = await pmPath(['bank', 'check', folder]);
  expect(checked.exitCode).toBe(0);
  expect(checked.stdout).toContain('3 of 3 as expected');
  expect(checked.stdout).toContain('No warnings');
  const { stdout } = await pmPath([
    'assess',
    '--bank',
    folder,
    '--answers',
    join(folder, 'personas/first-steps.yaml'),
    '--json',
    '--no-save',
  ]);
  expect(JSON.parse(stdout).recommendation.route).toBe('practise');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.yaml')) expect(readFileSync(join(folder, file), 'utf8')).toMatch(/ #|^#/m);
});

test.each<[string, (folder: string) => string, string]>([
  [
    'a folder with something in it',
    (folder) => {
      writeFileSync(join(folder, 'mine.txt'), 'mine');
      return folder;
    },
    'there is something in this folder already',
  ],
  [
    'a file',
    (folder) => {
      writeFileSync(join(folder, 'mine.txt'), 'mine');
      return join(folder, 'mine.txt');
    },
    'this is a file, and a folder is needed',
  ],
])('bank new leaves %s alone', async (_, prepare, sentence) => {
  const folder = temporaryFolder();
  const { exitCode, stderr } = await pmPath(['bank', 'new', prepare(folder)]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(sentence);
  expect(readdirSync(folder)).toEqual(['mine.txt']);
  expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).toBe('mine');
});

test('bank new takes an empty folder', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'empty'));
  expect((await pmPath(['bank', 'new', join(folder, 'empty')])).exitCode).toBe(0);
});

test.each(['md', 'html', 'yaml'])(
  'bank print --format %s holds every question of the bank',
  async (format) => {
    const { stdout, exitCode } = await pmPath(['bank', 'print', '--format', format]);
    expect(exitCode).toBe(0);
    const text = stdout
      .replaceAll(/\n# |\\/g, ' ')
      .replaceAll('&#39;', "'")
      .replaceAll(/\s+/g, ' ');
    for (const { ask, answers } of parse(readFileSync('questions/areas/employer.yaml', 'utf8')).questions)
      for (const words of [ask, ...answers.map(({ label }: { label: string }) => label)])
        expect(text.includes(words), words).toBe(true);
  },
);

test('a questionnaire filled in by hand comes back through an answers file', async () => {
  const { stdout } = await pmPath(['bank', 'print', '--format', 'yaml']);
  const given = parse(readFileSync(persona('support-with-sponsor'), 'utf8')).answers;
  const filled = stdout.replaceAll(/^([a-z-]+\.[a-z-]+):$/gm, (line, id) =>
    id in given ? `${id}: ${JSON.stringify(given[id])}` : line,
  );
  const scored = async (input: string) =>
    JSON.parse((await pmPath(['assess', '--answers', '-', '--json', '--no-save'], { input })).stdout);
  const { recommendation, routes } = await scored(filled);
  expect({ recommendation, routes }).toMatchObject(
    await scored(JSON.stringify(given)).then(({ recommendation, routes }) => ({ recommendation, routes })),
  );
});

test('an unknown format is refused with those there are', async () => {
  const { exitCode, stderr } = await pmPath(['bank', 'print', '--format', 'pdf']);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('md, html, yaml');
});

async function savedPersona(...args: readonly string[]) {
  const home = temporaryFolder();
  const { stdout } = await pmPath(['assess', '--answers', persona('founder'), '--json'], { home });
  return pmPath(['bank', 'persona', JSON.parse(stdout).id, ...args], { home });
}

test('a saved assessment becomes a persona that passes, and tells nothing of its proofs', async () => {
  const { stdout, exitCode } = await savedPersona('--id', 'somebody', '--story', 'Somebody.');
  expect(exitCode).toBe(0);
  const original = parse(readFileSync(persona('founder'), 'utf8'));
  const made = parse(stdout);
  expect({ id: made.id, story: made.story, expect: made.expect }).toEqual({
    id: 'somebody',
    story: 'Somebody.',
    expect: original.expect,
  });
  expect(Object.keys(made.answers)).toEqual(Object.keys(original.answers));
  for (const given of Object.values<{ proof?: string }>(original.answers))
    if (given.proof !== undefined) expect(stdout).not.toContain(given.proof);
  const bank = temporaryFolder();
  // Without its people and stories, whom another test checks.
  cpSync('questions', bank, { recursive: true, filter: (path) => !/(personas|stories)\/./.test(path) });
  writeFileSync(join(bank, 'personas', 'somebody.yaml'), stdout);
  const checked = await pmPath(['bank', 'check', bank]);
  expect(checked.stdout).toMatch(/ok {3}somebody: /);
  expect(checked.exitCode).toBe(0);
});

test('proofs are kept only when that is asked for', async () => {
  const { stdout } = await savedPersona('--id', 'somebody', '--with-proof');
  const original = parse(readFileSync(persona('founder'), 'utf8'));
  expect(parse(stdout).answers).toEqual(original.answers);
});

test('a proof that could turn text around is written as its escape', async () => {
  const home = temporaryFolder();
  const proof = 'Notes \u202Eturned\u001B[31m';
  const input = JSON.stringify({ 'market.level': { answer: 'added', proof } });
  const { stdout } = await pmPath(['assess', '--answers', '-', '--json'], { home, input });
  const args = ['bank', 'persona', JSON.parse(stdout).id, '--id', 'somebody', '--with-proof'];
  const made = (await pmPath(args, { home })).stdout;
  expect(made).not.toMatch(/[\u202E\u001B]/);
  expect(parse(made).answers['market.level'].proof).toBe(proof);
});

test.each([
  [['--id', 'Not Kebab'], '--id: an id in kebab-case is expected'],
  [['--id', 'a', '--story', 'x'.repeat(401)], '--story: at most 400 characters'],
  [[], "required option '--id <id>' not specified"],
])('bank persona refuses %j', async (args, sentence) => {
  const { exitCode, stderr } = await savedPersona(...args);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(sentence);
});

test('calibrate --people tells what the answers of many say, and gives no figure below its number', async () => {
  const lines = recordsOf(120)
    .trimEnd()
    .split('\n')
    .map((line, at) => ({ ...JSON.parse(line), group: at % 2 ? 'one' : 'other', outcome: 'option-1' }));
  const again = lines.slice(0, 10).map((line) => ({ ...line, time: '2026-11-24' }));
  const input = [...lines, ...again].map((line) => JSON.stringify(line)).join('\n');
  const figures = JSON.parse(
    (await pmPath(['bank', 'calibrate', '--people', '-', '--json'], { input })).stdout,
  );
  expect(figures).toMatchObject({ people: 120, lines: 130, twice: { people: 10, further: 0 } });
  expect(figures.twice.noise.share).toBe(0);
  const text = (await pmPath(['bank', 'calibrate', '--people', '-'], { input })).stdout.replaceAll(
    /\s+/g,
    ' ',
  );
  for (const said of [
    'customer-contact.level: cannot tell from 10, needs 50',
    'one (60) beside other',
    'not a scale that they reflect',
    'option-1, readiness 0 to',
  ])
    expect(text).toContain(said);
  const bad = await pmPath(['bank', 'calibrate', '--people', '-'], {
    input: `${input}\n{"answers":{},"time":"soon"}`,
  });
  expect(bad.exitCode).toBe(1);
  expect(bad.stderr.replaceAll(/\s+/g, ' ')).toContain(
    '1 line could not be used and is not in the figures; the first is line 131: "time" is to be',
  );
});
