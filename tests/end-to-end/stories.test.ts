import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { smallBank } from '../src/bank/small-bank-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { pmPath } from './program.ts';

const story = (id: string, answers: string, best: string) => `id: ${id}
source: https://example.org/${id}
story: The story of ${id}.
outcome: The outcome of ${id}.
answers: { ${answers} }
expect: { best: ${best}, acceptable: [${best}] }
confidence: high
`;

function bankWith(texts: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries({ ...smallBank, ...texts })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Somebody who listened stands at 37.5 inside, where it takes 45. */
const folderOfStories = () =>
  bankWith({
    'bank.yaml': `${smallBank['bank.yaml']}sameSituation: about.employed\n`,
    'stories/listener.yaml': story('listener', 'about.employed: yes, contact.level: listened', 'inside'),
    'stories/beginner.yaml': story('beginner', 'about.employed: yes', 'prepare'),
    'stories/stranger.yaml': story('stranger', 'about.employed: no', 'prepare'),
  });

test('bank check says how the advice agrees with the stories, and a story missed is no failure', async () => {
  const { exitCode, stdout } = await pmPath(['bank', 'check', folderOfStories()]);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Acceptable advice to 2 of 3, the best to 2.');
  expect(stdout).toContain('Best advice by route: inside 0 of 1, prepare 2 of 2;');
  expect(stdout).toContain('- listener: given prepare, and inside is best');
  expect((await pmPath(['bank', 'check', bankWith({})])).stdout).not.toContain('Stories');
});

test('bank calibrate proposes the nearest mark at which all agree, and changes nothing', async () => {
  const folder = folderOfStories();
  const { exitCode, stdout } = await pmPath(['bank', 'calibrate', folder]);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('- inside: 45 becomes 37;');
  expect(stdout).toContain('- outside: 50 stays;');
  const json = JSON.parse((await pmPath(['bank', 'calibrate', folder, '--json'])).stdout);
  expect([json.present.best, json.proposed.best, json.proposed.meanShare]).toEqual([2, 3, 1]);
  expect(readFileSync(join(folder, 'routes.yaml'), 'utf8')).toBe(smallBank['routes.yaml']);
});

test('without stories there is nothing to calibrate by', async () => {
  const { exitCode, stderr } = await pmPath(['bank', 'calibrate', bankWith({})]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('there are no stories');
});

test('a result and a report tell of people in the same situation, the nearest first', async () => {
  const folder = folderOfStories();
  const home = temporaryFolder();
  const input = '{ about.employed: yes, contact.level: listened }';
  const shown = await pmPath(['assess', '--bank', folder, '--answers', '-'], { home, input });
  const { stdout: again } = await pmPath(['history', 'show', idIn(home), '--bank', folder], { home });
  const { stdout: markdown } = await pmPath(['report', '--bank', folder, '--format', 'md'], { home });
  for (const text of [shown.stdout, again, markdown]) {
    expect(text).toContain('People like you');
    const places = ['listener', 'beginner', 'stranger'].map((id) => text.indexOf(`The outcome of ${id}.`));
    expect(places[0]).toBeGreaterThan(0);
    expect(places[1]).toBeGreaterThan(places[0]!);
    expect(places[2]).toBe(-1);
  }
  const page = await pmPath(['report', '--bank', folder], { home });
  expect(page.stdout).toContain('Told in: https://example.org/listener');
  expect(page.stdout).not.toMatch(/(href|src)="https:\/\/example/);
  const { stdout: json } = await pmPath(['report', '--bank', folder, '--format', 'json'], { home });
  expect(JSON.parse(json).peopleLike[0]).toMatchObject({ id: 'listener', distance: 0 });
});

function idIn(home: string): string {
  const [file] = readdirSync(join(home, 'assessments'));
  return file!.slice(-'01234567.json'.length, -'.json'.length);
}
