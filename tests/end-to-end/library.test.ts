import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { answersOf, questionOf } from '../shipped-bank.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { browserOf, hasBrowser } from './browser.ts';
import { persona, pmPath } from './program.ts';
import { faultsBy } from './valid-json.ts';

const root = resolve(import.meta.dirname, '../..');
const answers = answersOf('support-with-sponsor');

/** A project that has the package installed, with these files. */
function project(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules', 'pm-path'));
  for (const [name, text] of Object.entries({ 'package.json': '{ "type": "module" }', ...files }))
    writeFileSync(join(folder, name), text);
  return folder;
}

/** What a script of that project prints. */
function printedBy(script: string, files: Readonly<Record<string, string>> = {}): string {
  const folder = project({ ...files, 'script.js': script });
  return execFileSync(process.execPath, ['script.js'], { cwd: folder, encoding: 'utf8' });
}

const scripts = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/```js\n([\s\S]*?)```/g)].map(
  ([, script]) => script!,
);

test('the README has an example of each of the two', () => {
  expect(scripts.map((script) => script.match(/from '(pm-path[^']*)'/)?.[1])).toEqual([
    'pm-path',
    'pm-path/bank',
  ]);
});

test("the README's example of the library prints the recommendation and its reasons", () => {
  const lines = printedBy(scripts[0]!, { 'me.yaml': JSON.stringify(answers) }).split('\n');
  expect(lines[0]).toMatch(/^option-2, \d+ hours of work$/);
  expect(lines[1]).toMatch(/^You are ready for Option #2: [\d.]+ points, /);
});

test("the README's example of the engine asks until the route is settled", () => {
  expect(printedBy(scripts[1]!)).toMatch(/^experience after \d+ questions\n$/);
});

test('it scores as the command line does, and says what does not fit', async () => {
  const script = `
    import { assess, bank, readAnswers, reportText, ExpectedError } from 'pm-path';
    const answers = readAnswers(bank, ${JSON.stringify(answers)});
    const assessment = assess(bank, answers, { takenAt: new Date(0) });
    let refusal;
    try { readAnswers(bank, 'mba.status: nome', 'me.yaml') } catch (error) {
      refusal = error instanceof ExpectedError && error.message;
    }
    console.log(JSON.stringify({ assessment, refusal, report: reportText(bank, assessment, 60) }));`;
  const { assessment, refusal, report } = JSON.parse(printedBy(script));
  expect(faultsBy('assessment', assessment)).toBeNull();
  expect(assessment.takenAt).toBe('1970-01-01T00:00:00.000Z');
  const { stdout } = await pmPath([
    'assess',
    '--answers',
    persona('support-with-sponsor'),
    '--json',
    '--no-save',
  ]);
  const { id: _, takenAt: __, ...rest } = JSON.parse(stdout);
  expect(assessment).toMatchObject(rest);
  const takes = questionOf('mba.status').answers.map(({ id }) => id);
  expect(refusal).toBe(
    `me.yaml:1:13: "nome" is no answer to "mba.status"; the nearest is "none"; it takes ${takes.join(', ')}.`,
  );
  expect(report).toContain('How sure this is');
  for (const line of report.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
});

test('a bank of one’s own is loaded, checked and used', () => {
  const script = `
    import { assess, checkBank, loadBank, quickAnswers } from 'pm-path';
    const loaded = loadBank(${JSON.stringify(join(root, 'dist/starter'))});
    const { personas, warnings } = checkBank(loaded);
    const { answers } = loaded.personas[0];
    const quick = assess(loaded.bank, answers, { quick: true });
    console.log(JSON.stringify({ passed: personas.every(({ passed }) => passed), warnings, quick: quick.quick }));`;
  const { passed, warnings, quick } = JSON.parse(printedBy(script));
  expect({ passed, warnings }).toEqual({ passed: true, warnings: [] });
  expect(quick.asked).toBeLessThan(quick.of);
});

test('its types say what it takes and gives, to those who check every line of them', {
  timeout: 60_000,
}, () => {
  const right = `
    import { assess, bank, checkBank, loadBank, readAnswers, type Assessment, type Warning } from 'pm-path';
    import { bank as same } from 'pm-path/bank';
    import { assess as score, type Result } from 'pm-path/scoring';
    const assessment: Assessment = assess(bank, readAnswers(bank, {}), { hoursPerWeek: 4, quick: true });
    const text: string | undefined = assessment.recommendation.because[0]?.text;
    const result: Result = score(same, { 'mba.status': null, 'product-work.most': { answer: 'none', proof: '' } });
    const warnings: readonly Warning[] = checkBank(loadBank('x')).warnings;
    export { text, result, warnings };`;
  const wrong = `
    import { assess, bank } from 'pm-path';
    export const hours: string = assess(bank, { 'mba.status': 3 }).plan.hours;`;
  const folder = project({ 'right.ts': right, 'wrong.ts': wrong });
  const tsc = join(root, 'node_modules/.bin/tsc');
  const lib = ['--skipLibCheck', 'false', '--types', '', '--lib', 'es2023,dom'];
  const { stdout } = spawnSync(
    tsc,
    ['--noEmit', '--strict', ...lib, '--module', 'nodenext', 'right.ts', 'wrong.ts'],
    { cwd: folder, encoding: 'utf8' },
  );
  const faults = stdout.match(/^\S.*/gm) ?? [];
  expect(faults).toEqual([
    expect.stringMatching(/^wrong\.ts\(3,.*TS2322: Type 'number' is not assignable to type 'string'/),
    expect.stringMatching(/^wrong\.ts\(3,.*TS2322/),
  ]);
});

describe.skipIf(!hasBrowser('chrome'))('in Chromium (needs chromium)', { timeout: 60_000 }, () => {
  test('the engine gives the same bytes as in Node, and reaches for nothing', async () => {
    const context = await (await browserOf('chrome')).createBrowserContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const asked: string[] = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      asked.push(pathname);
      void request.respond(
        pathname === '/'
          ? { contentType: 'text/html', body: '<!doctype html><title>A page</title>' }
          : {
              contentType: 'text/javascript',
              body: readFileSync(join(root, 'dist/library', pathname), 'utf8'),
            },
      );
    });
    await page.goto('http://pm-path.test/');
    // As a text, since the test runner would rewrite the imports of a function.
    const inBrowser = await page.evaluate(`Promise.all([import('/scoring.js'), import('/bank.js')]).then(
      ([{ assess }, { bank }]) => JSON.stringify(assess(bank, ${JSON.stringify(answers)})))`);
    const inNode = printedBy(`
      import { bank } from 'pm-path/bank';
      import { assess } from 'pm-path/scoring';
      process.stdout.write(JSON.stringify(assess(bank, ${JSON.stringify(answers)})));`);
    expect(inBrowser).toBe(inNode);
    expect(asked.toSorted()).toEqual(['/', '/bank.js', '/scoring.js']);
  });
});
