import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { persona, pmPath, temporaryFolder } from './program.ts';

async function assessed(name = 'developer-middling-proof') {
  const home = temporaryFolder();
  const { stdout } = await pmPath(['assess', '--answers', persona(name), '--json', '--hours', '6'], { home });
  return { home, saved: JSON.parse(stdout) };
}

test('the plan is that of the last assessment, its hours a week included', async () => {
  const { home, saved } = await assessed();
  const { stdout } = await pmPath(['plan', '--json'], { home });
  const { plan, hoursLeft, week, assessment } = JSON.parse(stdout);
  const open = { done: false };
  expect(plan).toEqual({
    ...saved.plan,
    then: saved.plan.then.map((task: object) => ({ ...task, ...open })),
  });
  expect({ hoursLeft, week, id: assessment.id }).toEqual({ hoursLeft: plan.hours, week: 1, id: saved.id });
});

test('what is logged is ticked off, and the next thing comes up', async () => {
  const { home, saved } = await assessed();
  const [first, second] = saved.plan.actions;
  await pmPath(['log', 'Done it', '--action', first.id], { home });
  const { plan, hoursLeft } = JSON.parse((await pmPath(['plan', '--json'], { home })).stdout);
  expect(plan.actions.map(({ done }: { done: boolean }) => done)).toEqual(
    saved.plan.actions.map((_: unknown, place: number) => place === 0),
  );
  expect(hoursLeft).toBe(saved.plan.hours - first.hours);
  const { stdout } = await pmPath(['plan'], { home });
  expect(stdout).toContain(`1 of ${saved.plan.actions.length} actions done`);
  expect(stdout).toContain('[x] ');
  expect(stdout).toMatch(/When my next working day starts, I begin with/);
  expect(stdout).toContain(`--action ${second.id}`);
  expect(stdout).not.toContain(`--action ${first.id}`);
});

test('an action done before counts as done in the next plan too, and need not be done again', async () => {
  const { home, saved } = await assessed();
  const [first] = saved.plan.actions;
  await pmPath(['log', 'Done it', '--action', first.id], { home });
  const again = join(home, 'again.json');
  writeFileSync(again, JSON.stringify(saved.answers));
  const planned = async () =>
    JSON.parse((await pmPath(['assess', '--answers', again, '--json'], { home })).stdout).plan.actions.map(
      ({ id, done }: { id: string; done: boolean }) => (done ? `${id}, done` : id),
    );
  // The answers do not show it: it may have to be done once more.
  expect(await planned()).toContain(first.id);
  writeFileSync(again, JSON.stringify({ ...saved.answers, ...first.raises }));
  const now = await planned();
  expect(now).not.toContain(first.id);
  // What comes after it is in the plan, so that it is shown, as done.
  expect(now).toContain(`${first.id}, done`);
});

test('what comes once ready is ticked off too', async () => {
  const { home, saved } = await assessed('strong-proof-no-mba');
  const [first] = saved.plan.then;
  const left = async () => JSON.parse((await pmPath(['plan', '--json'], { home })).stdout).hoursLeft;
  const before = await left();
  await pmPath(['log', 'Done it', '--action', first.id], { home });
  expect(await left()).toBe(before - first.hours);
  expect((await pmPath(['plan'], { home })).stdout).toContain('[x] ');
});

test('towards the other route, with other hours, and within a budget', async () => {
  const { home } = await assessed();
  const planned = async (...args: readonly string[]) =>
    JSON.parse((await pmPath(['plan', '--json', ...args], { home })).stdout).plan;
  expect((await planned('--toward', 'option-1')).toward).toBe('option-1');
  expect((await planned('--hours', '1')).weeks).toBeGreaterThan((await planned('--hours', '20')).weeks);
  const little = await planned('--budget', '3');
  expect(little.feasible).toBe(false);
  expect(little.hours).toBeLessThanOrEqual(3);
});

test.each([
  [['plan'], 'There is no assessment in'],
  [['plan', '--budget', 'much'], 'It takes a number of hours'],
])('%j without what it needs is refused in one sentence', async (args, sentence) => {
  const { exitCode, stderr } = await pmPath(args, { home: temporaryFolder() });
  expect(exitCode).toBe(2);
  expect(stderr).toContain(sentence);
});

test('a route that is none is refused with those there are', async () => {
  const { home } = await assessed();
  const { exitCode, stderr } = await pmPath(['plan', '--toward', 'option-3'], { home });
  expect(exitCode).toBe(2);
  expect(stderr).toContain('"option-3" is no route with a plan; the nearest is "option-2"');
});

/** Read by another library than the one that wrote it. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => ({
    event: new ICAL.Event(component),
    sequence: Number(component.getFirstPropertyValue('sequence')),
    rule: component.getFirstPropertyValue('rrule') as ICAL.Recur | null,
  }));
}

test('--ics writes a calendar that another library reads: what is left to do, a weekly log, the review', async () => {
  const { home, saved } = await assessed();
  const file = join(home, 'plan.ics');
  const [first] = saved.plan.actions;
  await pmPath(['log', 'Done it', '--action', first.id], { home });
  const { exitCode, stderr } = await pmPath(['plan', '--ics', file], { home });
  expect(exitCode).toBe(0);
  expect(stderr).toContain(`Calendar written: ${file}`);
  const text = readFileSync(file, 'utf8');
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const events = eventsIn(text);
  const left = [...saved.plan.actions.slice(1), ...saved.plan.then];
  expect(events.map(({ event }) => event.uid)).toEqual([
    ...left.map(({ id }: { id: string }) => `${id}.pm-path@pm-path`),
    'log.pm-path@pm-path',
    'review.pm-path@pm-path',
  ]);
  const taken = new Date(saved.takenAt);
  const day = (days: number) => {
    const { year, month, day } = ICAL.Time.fromJSDate(
      new Date(taken.getFullYear(), taken.getMonth(), taken.getDate() + days),
    );
    return new ICAL.Time({ year, month, day, isDate: true }, ICAL.Timezone.localTimezone).toString();
  };
  for (const [place, task] of left.entries()) {
    const { event } = events[place]!;
    expect(event.summary).toBe(task.title);
    expect(event.description).toContain(`First step: ${task.firstStep}`);
    expect(event.startDate.toString()).toBe(day((task.startWeek - 1) * 7));
    expect(event.endDate.toString()).toBe(day(task.endWeek * 7));
  }
  const log = events.at(-2)!;
  expect(log.rule?.freq).toBe('WEEKLY');
  expect(log.event.duration.toSeconds()).toBe(30 * 60);
  expect(log.event.startDate.dayOfWeek()).toBe(ICAL.Time.FRIDAY);
  expect(events.at(-1)!.event.startDate.toString()).toBe(day(25 * 7));
});

test('an export again keeps every UID, and never writes over a file unasked', async () => {
  const { home } = await assessed();
  const file = join(home, 'plan.ics');
  await pmPath(['plan', '--ics', file], { home });
  const before = readFileSync(file, 'utf8');
  const refused = await pmPath(['plan', '--ics', file], { home });
  expect(refused.exitCode).toBe(2);
  expect(refused.stderr).toContain('Choose another name, or write over it with --force');
  expect(readFileSync(file, 'utf8')).toBe(before);
  expect((await pmPath(['plan', '--ics', file, '--force'], { home })).exitCode).toBe(0);
  const [old, renewed] = [eventsIn(before), eventsIn(readFileSync(file, 'utf8'))];
  expect(renewed.map(({ event }) => event.uid)).toEqual(old.map(({ event }) => event.uid));
  for (const [place, { sequence }] of renewed.entries())
    expect(sequence).toBeGreaterThanOrEqual(old[place]!.sequence);
});
