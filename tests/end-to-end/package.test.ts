import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const root = resolve(import.meta.dirname, '../..');
const MOST_BYTES = 560_000;

/** What may be in the package, and nothing else. */
const NEEDED = [
  /^(package\.json|README\.md|LICENSE)$/,
  /^bin\/(pm-path\.js|package\.json)$/,
  /^questions\/((README|MANUAL)\.md|(bank|routes)\.yaml)$/,
  /^questions\/(areas|personas|stories)\/[a-z-]+\.yaml$/,
  /^dist\/[\w-]+\.cjs$/,
  /^dist\/THIRD-PARTY\.txt$/,
  /^dist\/pm-path\.html$/,
  /^dist\/library\/[\w-]+\.js$/,
  /^dist\/library\/types\/(src|scoring)\/[\w/-]+\.d\.ts$/,
  /^dist\/schemas\/[a-z]+\.json$/,
  /^dist\/starter\/([a-z]+\/)?[a-z-]+\.yaml$/,
];

/** Other versions of Node to try besides this one: NODES="22 24". Each is fetched as a package. */
const others = (process.env.NODES ?? '').split(' ').filter((version) => version !== '');

/** Runs npm without a network, unless told. */
function npm(folder: string, args: readonly string[], isOnline = false): string {
  const quiet = ['--no-audit', '--no-fund', '--loglevel', 'error', ...(isOnline ? [] : ['--offline'])];
  return execFileSync('npm', [...args, ...quiet], { cwd: folder, encoding: 'utf8' });
}

/** The tarball as `npm publish` would send it. The build has run already. */
let tarball: string;
let files: readonly { readonly path: string }[];
/** An empty project with nothing but the package in it. */
let project: string;

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'pm-path-test-'));
  const [packed] = JSON.parse(
    npm(root, ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]),
  );
  tarball = join(folder, packed.filename);
  files = packed.files;
  project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true }');
  npm(project, ['install', tarball]);
  return () => rmSync(folder, { recursive: true });
});

test('the package holds what is needed and nothing else, in less than 560 kB', () => {
  expect(files.map(({ path }) => path).filter((path) => !NEEDED.some((one) => one.test(path)))).toEqual([]);
  for (const one of NEEDED)
    expect(
      files.some(({ path }) => one.test(path)),
      String(one),
    ).toBe(true);
  expect(statSync(tarball).size).toBeLessThan(MOST_BYTES);
});

test('the licence of every package that the source uses comes along', () => {
  const notices = readFileSync(join(root, 'dist/THIRD-PARTY.txt'), 'utf8');
  const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('build'))
    .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
    .join('\n');
  const used = [...source.matchAll(/^import (?!type ).*? from '((?:@[\w-]+\/)?[\w-]+)(?=['/])/gm)].map(
    ([, name]) => name!,
  );
  expect(used).toContain('commander');
  for (const name of new Set(used)) expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
});

test('installed from the tarball into an empty folder, without a network, it brings nothing else', () => {
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
  expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/pm-path']);
});

test.each(['this', ...others])('it runs with %s Node', { timeout: 180_000 }, (version) => {
  const folder = temporaryFolder();
  const node = version === 'this' ? process.execPath : fetched(version);
  const program = join(project, 'node_modules/pm-path');
  const run = (...args: readonly string[]) =>
    execFileSync(node, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: folder },
    });
  const pmPath = (...args: readonly string[]) => run(join(project, 'node_modules/.bin/pm-path'), ...args);
  if (version !== 'this') expect(run('--version')).toMatch(new RegExp(`^v${version}\\.`));

  expect(pmPath('--version').trim()).toBe(
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
  );
  const founder = join(program, 'questions/personas/founder.yaml');
  const { recommendation } = JSON.parse(pmPath('assess', '--answers', founder, '--json'));
  expect(recommendation.route).toMatch(/^(option-[12]|experience)$/);
  expect(pmPath('plan')).toContain('Your plan');
  const files = ['--bank', join(program, 'questions'), '--answers', founder, '--no-save', '--json'];
  expect(JSON.parse(pmPath('assess', ...files)).recommendation).toEqual(recommendation);
  pmPath('bank', 'new', 'mine');
  expect(pmPath('bank', 'check', 'mine')).toContain('No warnings');
  expect(JSON.parse(pmPath('schema', 'assessment')).type).toBe('object');
  expect(pmPath('completion', 'fish')).toContain('complete -c pm-path');
  const use = join(project, 'use.mjs');
  writeFileSync(
    use,
    `import { assess, bank, readAnswers } from 'pm-path';
     import { assess as score } from 'pm-path/scoring';
     import { readFileSync } from 'node:fs';
     const answers = readAnswers(bank, readFileSync(${JSON.stringify(founder)}, 'utf8'));
     console.log(assess(bank, answers).recommendation.route, score(bank, answers).recommendation.route);`,
  );
  expect(run(use).trim()).toBe(`${recommendation.route} ${recommendation.route}`);
});

/** That version of Node, as its package brings it. */
function fetched(version: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'package.json'), '{ "name": "node", "private": true }');
  npm(folder, ['install', `node@${version}`], true);
  return join(folder, 'node_modules/node/bin/node');
}
