import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { persona, pmPath } from './program.ts';
import { hasTerminal, Terminal } from './terminal.ts';

async function assessed() {
  const home = temporaryFolder();
  await pmPath(['assess', '--answers', persona('strong-proof-no-mba')], { home });
  await pmPath(['log', 'Led three talks', '--area', 'customer-contact', '--witness', 'Ada Lovelace'], {
    home,
  });
  return home;
}

test('the format is the one asked for, else that of the ending, else a page', async () => {
  const home = await assessed();
  const begins = async (name: string, ...flags: readonly string[]) => {
    const file = join(home, name);
    const { exitCode, stdout, stderr } = await pmPath(['report', '--out', file, ...flags], { home });
    expect([exitCode, stdout]).toEqual([0, '']);
    expect(stderr).toContain(`Report written: ${file}`);
    return readFileSync(file, 'utf8').slice(0, 9);
  };
  expect(await begins('a.html')).toBe('<!DOCTYPE');
  expect(await begins('a.md')).toBe('# Becomin');
  expect(await begins('a.json')).toBe('{\n  "sche');
  expect(await begins('a')).toBe('<!DOCTYPE');
  expect(await begins('b', '--format', 'md')).toBe('# Becomin');
  expect(await begins('b.MARKDOWN', '--format', 'md')).toBe('# Becomin');
  expect(await begins('b.htm')).toBe('<!DOCTYPE');
});

const REFUSED: readonly (readonly [name: string, flags: readonly string[], sentence: string])[] = [
  ['me.pdf', [], 'me.pdf: no report is written under this ending'],
  ['me.txt', ['--format', 'md'], 'ends in .html, .htm, .md, .markdown or .json.'],
  ['zz.md', ['--format', 'html'], 'not the ending of --format html. Name a file that ends in .html or .htm'],
  ['me.html', ['--format', 'json'], 'Name a file that ends in .json, or leave --format out.'],
];

test('an ending that does not fit is refused, and the endings are named', async () => {
  const home = await assessed();
  for (const [name, flags, sentence] of REFUSED) {
    const file = join(home, name);
    const { exitCode, stdout, stderr } = await pmPath(['report', '--out', file, ...flags], { home });
    expect([exitCode, stdout, existsSync(file)], name).toEqual([2, '', false]);
    expect(stderr).toContain(sentence);
  }
});

test('a pipe named by --out hands the report on and stays a pipe', async () => {
  const home = await assessed();
  const pipe = join(home, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const reader = spawn('cat', [pipe]);
  let read = '';
  reader.stdout.on('data', (chunk) => {
    read += chunk;
  });
  const ended = new Promise((done) => reader.on('close', done));
  expect((await pmPath(['report', '--out', pipe, '--format', 'md'], { home })).exitCode).toBe(0);
  await ended;
  expect(read).toContain('## Portfolio');
  expect(statSync(pipe).isFIFO()).toBe(true);
});

test('without --out it goes to standard output', async () => {
  const home = await assessed();
  const printed = async (format: string) => (await pmPath(['report', '--format', format], { home })).stdout;
  expect(await printed('md')).toContain('## Portfolio');
  expect(await printed('html')).toContain('</html>');
  const report = JSON.parse(await printed('json'));
  expect(report).toMatchObject({ schema: 'pm-path/report/1', withProof: false });
  expect(Object.keys(report)).toEqual([
    'schema',
    'writtenAt',
    'reader',
    'withProof',
    'asks',
    'assessment',
    'takenWith',
    'plan',
    'trend',
    'portfolio',
    'peopleLike',
  ]);
});

test('its answers are an answers file that gives the same readiness, though the proofs are kept back', async () => {
  const home = await assessed();
  const file = join(home, 'report.json');
  await pmPath(['report', '--out', file], { home });
  const { assessment } = JSON.parse(readFileSync(file, 'utf8'));
  const answers = join(home, 'answers.json');
  writeFileSync(answers, JSON.stringify(assessment.answers));
  const again = await pmPath(['assess', '--answers', answers, '--json', '--no-save'], { home });
  expect(JSON.parse(again.stdout).routes).toEqual(assessment.routes);
  const proofs = Object.values(assessment.answers).filter((one) => one !== null && typeof one === 'object');
  expect(proofs.length).toBeGreaterThan(3);
});

test('a note on a weak answer is no achievement, a proof of a strong one is', async () => {
  const home = temporaryFolder();
  const input = JSON.stringify({
    'background.situation': 'employed',
    'employer.product-team': 'few',
    'employer.sponsor': { answer: 'contact', proof: 'NOTE' },
    'customer-contact.level': { answer: 'used', proof: 'PROOF of 3 talks' },
  });
  await pmPath(['assess', '--answers', '-'], { home, input });
  const { stdout } = await pmPath(['report', '--format', 'md', '--with-proof'], { home });
  const portfolio = stdout.slice(stdout.indexOf('## Portfolio'));
  expect(portfolio).toContain('proof: PROOF of 3 talks');
  expect(portfolio).not.toContain('NOTE');
});

test('for a manager it has nothing of leaving, and where no way inside is open it says so', async () => {
  const home = temporaryFolder();
  await pmPath(['assess', '--answers', persona('developer-middling-proof')], { home });
  const json = JSON.parse(
    (await pmPath(['report', '--for', 'manager', '--name', 'Ada', '--format', 'json'], { home })).stdout,
  );
  expect(json).toMatchObject({ reader: 'manager', name: 'Ada' });
  expect(json.asks.length).toBeGreaterThan(0);
  expect(JSON.stringify(json)).not.toContain('option-1');
  await pmPath(['assess', '--answers', persona('strong-proof-no-mba')], { home });
  const refused = await pmPath(['report', '--for', 'manager', '--format', 'md'], { home });
  expect([refused.exitCode, refused.stdout]).toEqual([2, '']);
  expect(refused.stderr).toContain('There is nothing to ask a manager for.');
});

test.each(['', ' ', 'x'.repeat(81), 'a\u001b[2J', 'two\nlines'])('%j is no name', async (name) => {
  const home = await assessed();
  const { exitCode, stdout, stderr } = await pmPath(['report', '--name', name, '--format', 'md'], { home });
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^pm-path: --name: /);
});

test('witnesses are named with --with-proof only', async () => {
  const home = await assessed();
  const without = await pmPath(['report', '--format', 'md'], { home });
  expect(without.stdout).not.toContain('Ada Lovelace');
  const file = join(home, 'me.md');
  const { stderr } = await pmPath(['report', '--out', file, '--with-proof'], { home });
  expect(stderr).toContain('mind whom you send it to');
  expect(readFileSync(file, 'utf8')).toContain('can be confirmed by Ada Lovelace');
});

test('it never writes over a file unasked', async () => {
  const home = await assessed();
  const file = join(home, 'me.html');
  writeFileSync(file, 'mine');
  const refused = await pmPath(['report', '--out', file], { home });
  expect(refused.exitCode).toBe(2);
  expect(refused.stderr).toContain('Choose another name, or write over it with --force');
  expect(readFileSync(file, 'utf8')).toBe('mine');
  expect((await pmPath(['report', '--out', file, '--force'], { home })).exitCode).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('</html>');
});

test('what cannot be written is said in one sentence', async () => {
  const home = await assessed();
  mkdirSync(join(home, 'folder.html'));
  const { exitCode, stderr } = await pmPath(['report', '--out', join(home, 'folder.html'), '--force'], {
    home,
  });
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/folder\.html: this is a folder, and a file is needed/);
});

test.each([
  [['report', '--format', 'md'], 'There is no assessment in'],
  [['report', '--format', 'pdf'], 'Allowed choices are html, md, json'],
])('%j without what it needs is refused in one sentence', async (args, sentence) => {
  const home = temporaryFolder();
  const { exitCode, stderr } = await pmPath([...args, '--out', join(home, 'none')], { home });
  expect(exitCode).toBe(2);
  expect(stderr).toContain(sentence);
  expect(existsSync(join(home, 'none'))).toBe(false);
});

describe.skipIf(!hasTerminal)('in a real terminal (needs tmux)', { timeout: 60_000 }, () => {
  test('a page is not poured into it', async () => {
    const home = await assessed();
    const terminal = new Terminal();
    terminal.start(`{} report --home ${home}; echo "exit $?"`);
    await terminal.shows('exit 2');
    // The line may be broken between the two words.
    expect(await terminal.screen()).toMatch(/--out\s+FILE/);
  });
});

test('after the quick way it tells no points that rest on what was not asked, as the terminal does not', async () => {
  const home = temporaryFolder();
  const answers = persona('developer-no-contact');
  const { stdout: inTerminal } = await pmPath(['assess', '--quick', '--answers', answers], { home });
  const file = join(home, 'quick.md');
  await pmPath(['report', '--out', file], { home });
  const report = readFileSync(file, 'utf8');
  expect(report).toContain('Points and a plan rest on what was not asked');
  const said = /Between \d+ and \d+ points, depending on the other answers; it takes \d+\./g;
  expect(report.match(said)).toEqual(inTerminal.replaceAll(/\s+/g, ' ').match(said));
  expect(report.match(said)).toHaveLength(2);
  expect(report).not.toMatch(/\d+ of the \d+ points it takes/);
});
