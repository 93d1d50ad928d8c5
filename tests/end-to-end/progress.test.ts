import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shipped } from '../shipped-bank.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { persona, pmPath } from './program.ts';

/** Answers of a reference person, some of them changed. */
async function answersFile(home: string, name: string, changed: Record<string, unknown>) {
  const { stdout } = await pmPath([
    'assess',
    '--answers',
    persona('developer-middling-proof'),
    '--json',
    '--no-save',
  ]);
  const file = join(home, `${name}.json`);
  writeFileSync(file, JSON.stringify({ ...JSON.parse(stdout).answers, ...changed }));
  return file;
}

/** From writing parts of a text to a whole one: no more than the same person may answer in another week. */
const oneStepOn = { 'requirements.level': 'exercise' };

async function twoAssessments() {
  const home = temporaryFolder();
  const [before, now] = [await answersFile(home, 'before', {}), await answersFile(home, 'now', oneStepOn)];
  await pmPath(['assess', '--answers', before], { home });
  await pmPath(['log', 'Wrote two pages', '--action', 'one-change', '--hours', '3'], { home });
  await pmPath(['assess', '--answers', now], { home });
  return home;
}

test('without two assessments progress says what to do, and that is no failure', async () => {
  const home = temporaryFolder();
  const none = await pmPath(['progress'], { home });
  expect([none.exitCode, none.stdout.replaceAll(/\s+/g, ' ')]).toEqual([
    0,
    expect.stringContaining('Make the first with pm-path assess'),
  ]);
  await pmPath(['assess', '--answers', persona('developer-no-contact')], { home });
  const one = await pmPath(['progress'], { home });
  expect([one.exitCode, one.stdout.replaceAll(/\s+/g, ' ')]).toEqual([
    0,
    expect.stringContaining('run pm-path assess again'),
  ]);
});

test('deeds come first, then what moved and what that says', async () => {
  const home = await twoAssessments();
  const { stdout, exitCode } = await pmPath(['progress'], { home });
  const text = stdout.replaceAll(/\s+/g, ' ');
  expect(exitCode).toBe(0);
  expect(text).toContain('Wrote two pages (3 hours)');
  expect(text.indexOf('Wrote two pages')).toBeLessThan(text.indexOf('Writing requirements: 40 to 50 (+10)'));
  expect(text).toContain('but with a deed behind it');
  const scored = shipped.bank.areas.filter(({ questions }) =>
    questions.some(({ kind }) => kind === 'weighted'),
  );
  expect(text).toContain(`${scored.length - 1} other areas did not move.`);
});

test('it begins with the news: a door that opened and what tipped it, else what moved most', async () => {
  const moved = (await pmPath(['progress'], { home: await twoAssessments() })).stdout;
  expect(moved).toMatch(
    /^\s*What moved most is Writing requirements, from 40 to 50, with a deed behind it\./,
  );

  const home = temporaryFolder();
  const opening = 'employer.opening';
  const before = await answersFile(home, 'before', { [opening]: 'none' });
  const now = await answersFile(home, 'now', {});
  for (const file of [before, now, before]) {
    await pmPath(['assess', '--answers', file], { home });
    if (file === before) continue;
    const { stdout } = await pmPath(['progress'], { home });
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(
      /^\s*Option #2 is open now, and was not last time\. What tipped it: /,
    );
    const { news } = JSON.parse((await pmPath(['progress', '--json'], { home })).stdout);
    expect(news).toEqual({ kind: 'opened', route: 'option-2', tippedBy: opening, isProof: false });
  }
  const { stdout } = await pmPath(['progress'], { home });
  expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(
    /^\s*Option #2 was open last time, and is not now\. What tipped it: /,
  );
});

test('a way in that has closed is told as closed, once, and its points are told no more', async () => {
  const home = temporaryFolder();
  for (const name of ['developer-no-contact', 'delivery-rider'])
    await pmPath(['assess', '--answers', persona(name)], { home });
  const printed = await pmPath(['progress'], { home });
  expect(printed.stdout.replaceAll(/\s+/g, ' ').split('Option #2 is a move inside the place')).toHaveLength(
    2,
  );
  const report = await pmPath(['report', '--format', 'md'], { home });
  const [, progress] = report.stdout.split(/^## Progress$/m);
  for (const text of [printed.stdout, progress!]) {
    expect(text).toMatch(/Option #.?1/u);
    expect(text).not.toMatch(/Option #.?2:/u);
  }
});

test('as JSON it gives the parts of each change, the trend and the pace', async () => {
  const home = await twoAssessments();
  await pmPath(['log', 'Asked for numbers', '--area', 'business-cases', '--hours', '2'], { home });
  const { sinceLast, trend, pace, newDeeds, ...rest } = JSON.parse(
    (await pmPath(['progress', '--json'], { home })).stdout,
  );
  expect(rest).toEqual({
    schema: 'pm-path/progress/1',
    assessments: 2,
    news: { kind: 'moved', area: 'requirements' },
  });
  expect(sinceLast.areas.find(({ id }: { id: string }) => id === 'requirements')).toMatchObject({
    from: 40,
    to: 50,
    change: 10,
    answers: 10,
    firstAnswered: 0,
    bank: 0,
    verdict: 'backed',
  });
  expect(trend).toHaveLength(2);
  expect(newDeeds).toHaveLength(1);
  expect(pace).toMatchObject({ hours: 2, weeks: 1, hoursPerWeek: 2 });
  expect(pace.endsOn).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('--against compares with how somebody else answered about the same person', async () => {
  const home = await twoAssessments();
  const mentor = await answersFile(home, 'mentor', { 'influence.level': 'none' });
  const { stdout } = await pmPath(['progress', '--against', mentor], { home });
  const text = stdout.replaceAll(/\s+/g, ' ');
  expect(text).toContain('How mentor sees it');
  expect(text).toContain('To settle it, show them: “');
  const wrong = await pmPath(['progress', '--against', join(home, 'nobody.json')], { home });
  expect([wrong.exitCode, wrong.stderr]).toEqual([2, expect.stringContaining('there is no such file')]);
});

test('a deed of an earlier day ticks off its action, but is no new work', async () => {
  const home = temporaryFolder();
  await pmPath(['assess', '--answers', persona('developer-no-contact')], { home });
  const read = async (command: string) => JSON.parse((await pmPath([command, '--json'], { home })).stdout);
  const old = ['--action', 'employer.work-stream', '--date', '2020-08-01', '--hours', '3'];
  await pmPath(['log', 'Old deed', ...old], { home });
  const { newDeeds, pace } = await read('progress');
  expect([newDeeds, pace.hours, pace.endsOn]).toEqual([[], 0, null]);
  const { plan } = await read('plan');
  expect(plan.actions.find(({ id }: { id: string }) => id === 'employer.work-stream')?.done).toBe(true);
  const text = (await pmPath(['progress'], { home })).stdout;
  expect(text).not.toContain('Old deed');
  await pmPath(['log', 'New deed', '--action', 'employer.work-stream', '--hours', '1'], { home });
  expect((await read('progress')).newDeeds.map(({ text: told }: { text: string }) => told)).toEqual([
    'New deed',
  ]);
});

test('a change is backed by what was done in between, not by what was only logged then', async () => {
  const home = temporaryFolder();
  const [before, now] = [await answersFile(home, 'before', {}), await answersFile(home, 'now', oneStepOn)];
  await pmPath(['assess', '--answers', before], { home });
  await pmPath(['log', 'Wrote two pages', '--action', 'one-change', '--date', '2020-08-01'], { home });
  await pmPath(['assess', '--answers', now], { home });
  const { sinceLast } = JSON.parse((await pmPath(['progress', '--json'], { home })).stdout);
  expect(sinceLast.deeds).toEqual([]);
  expect(sinceLast.areas.find(({ id }: { id: string }) => id === 'requirements').verdict).toBe(
    'within-noise',
  );
});

test('of several raters each is told apart, with what to settle first, in words, as JSON and in the report', async () => {
  const home = temporaryFolder();
  await pmPath(['assess', '--answers', persona('essay-marketer-typical')], { home });
  const manager = await answersFile(home, 'manager', {
    'employer.sponsor': 'gives-work',
    'market.level': 'none',
    'delivery.level': 'did-part',
  });
  const mentor = join(home, 'mentor.yaml');
  writeFileSync(mentor, 'employer.sponsor: believes\nmarket.level: can-name\ninfluence.level: none\n');
  const against = ['--against', manager, mentor];
  const { raters, seenAlike, toSettle } = JSON.parse(
    (await pmPath(['progress', '--json', ...against], { home })).stdout,
  ).against;
  expect(raters.map(({ name }: { name: string }) => name)).toEqual(['manager', 'mentor']);
  expect(raters[1].agreement).toMatchObject({ questions: 3, same: 0 });
  expect(seenAlike).toContainEqual({
    area: 'market',
    question: 'market.level',
    seen: 'less',
    own: 'relied-on',
    others: ['none', 'can-name'],
  });
  expect(toSettle.couldBecome).toContain('option-2');
  const text = (await pmPath(['progress', ...against], { home })).stdout.replaceAll(/\s+/g, ' ');
  for (const said of [
    'What to settle between you',
    'all see less than you',
    'How manager sees it',
    'How mentor sees it',
  ])
    expect(text).toContain(said);
  const withNames = (await pmPath(['report', '--format', 'md', '--with-proof', ...against], { home })).stdout;
  expect(withNames).toContain('How mentor sees it');
  const without = (await pmPath(['report', '--format', 'md', ...against], { home })).stdout;
  expect(without).toContain('How rater 2 sees it');
  expect(without).not.toContain('mentor');
  await pmPath(['report', '--format', 'json', ...against], { home });
});
