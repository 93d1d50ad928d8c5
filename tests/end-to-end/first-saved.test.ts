import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { persona, pmPath } from './program.ts';

// Saved by commit bb74db8, the first that could save one. It must stay readable in every later version.
const folder = join(import.meta.dirname, 'first-saved');
const [name] = readdirSync(folder) as [string];
const saved = JSON.parse(readFileSync(join(folder, name), 'utf8'));

function homeWithIt() {
  const home = temporaryFolder();
  mkdirSync(join(home, 'assessments'));
  copyFileSync(join(folder, name), join(home, 'assessments', name));
  return home;
}

test('the first assessment ever saved is listed, shown, planned from and compared with', async () => {
  const home = homeWithIt();
  const history = await pmPath(['history', '--json'], { home });
  expect(history.stderr).toBe('');
  expect(JSON.parse(history.stdout).assessments[0]).toMatchObject({
    id: saved.id,
    takenAt: saved.takenAt,
    recommendation: { route: saved.recommendation.route },
  });
  const shown = await pmPath(['history', 'show', saved.id], { home });
  expect([shown.exitCode, shown.stderr]).toEqual([0, '']);
  expect(shown.stdout.replaceAll(/\s+/g, ' ')).toContain('as the present one, version');
  const asSaved = await pmPath(['history', 'show', saved.id, '--json'], { home });
  expect(JSON.parse(asSaved.stdout)).toEqual(saved);
  expect((await pmPath(['plan', '--json'], { home })).exitCode).toBe(0);
  await pmPath(['assess', '--answers', persona('developer-no-contact')], { home });
  const { sinceLast } = JSON.parse((await pmPath(['progress', '--json'], { home })).stdout);
  expect(sinceLast.from.id).toBe(saved.id);
  const told = new Map(saved.areas.map(({ id, score }: { id: string; score: number }) => [id, score]));
  for (const { id, from } of sinceLast.areas) if (told.has(id)) expect(from, id).toBe(told.get(id));
});

test('it is an answers file, whole as it is, and was not touched', async () => {
  const home = homeWithIt();
  const path = join(home, 'assessments', name);
  const { exitCode, stderr } = await pmPath(['assess', '--answers', path, '--json'], { home });
  expect(exitCode).toBe(0);
  expect(stderr.trim()).toMatch(
    /^pm-path: \d+ answers? of an older version of this question bank ha(s|ve) no place in it/,
  );
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(readFileSync(path)).toEqual(readFileSync(join(folder, name)));
});
