import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { dayAfter, localDate } from '../../src/days.ts';
import { answersOf } from '../shipped-bank.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { persona, pmPath } from './program.ts';

async function assessed(name = 'developer-no-contact') {
  const home = temporaryFolder();
  const { stdout } = await pmPath(['assess', '--answers', persona(name), '--json', '--hours', '6'], { home });
  return { home, saved: JSON.parse(stdout) };
}

/** Of a plan as printed by `assess --json`: of the actions and of the route's own tasks. */
function hoursOf({
  actions,
  then,
}: Record<'actions' | 'then', readonly { readonly hours: number }[]>): number {
  return [...actions, ...then].reduce((sum, { hours }) => sum + hours, 0);
}

test('the plan is that of the last assessment, its hours a week included', async () => {
  const { home, saved } = await assessed();
  const { stdout } = await pmPath(['plan', '--json'], { home });
  const { plan, hoursInAll, hoursLeft, week, assessment } = JSON.parse(stdout);
  const open = { done: false };
  expect(plan).toEqual({
    ...saved.plan,
    then: saved.plan.then.map((task: object) => ({ ...task, ...open })),
  });
  const all = hoursOf(plan);
  expect({ hoursInAll, hoursLeft, week, id: assessment.id }).toEqual({
    ...{ hoursInAll: all, hoursLeft: all, week: 1, id: saved.id },
  });
});

test('what is logged is ticked off, and the next thing comes up', async () => {
  const { home, saved } = await assessed();
  const [first, second] = saved.plan.actions;
  await pmPath(['log', 'Done it', '--action', first.id], { home });
  const { plan, hoursLeft } = JSON.parse((await pmPath(['plan', '--json'], { home })).stdout);
  expect(plan.actions.map(({ done }: { done: boolean }) => done)).toEqual(
    saved.plan.actions.map((_: unknown, place: number) => place === 0),
  );
  expect(hoursLeft).toBe(hoursOf(saved.plan) - first.hours);
  const { stdout } = await pmPath(['plan'], { home });
  expect(stdout).toContain(`1 of ${saved.plan.actions.length + saved.plan.then.length} things done`);
  expect(stdout).toContain('[x] ');
  expect(stdout).toMatch(/When my next working day starts, I begin with/);
  expect(stdout).toContain(`--action ${second.id}`);
  expect(stdout).not.toContain(`--action ${first.id}`);
});

test('of what is done the plan tells the hours that were logged, not those it was planned for', async () => {
  const { home, saved } = await assessed();
  const [first, second] = saved.plan.actions;
  await pmPath(['log', 'Began', '--action', first.id, '--hours', '1.5'], { home });
  await pmPath(['log', 'Done it', '--action', first.id, '--hours', '17'], { home });
  await pmPath(['log', 'Done it', '--action', second.id], { home });
  const text = (await pmPath(['plan'], { home })).stdout.replaceAll(/\s+/g, ' ');
  expect(text).toContain(`[x] ${first.title} (done, 18.5 hours)`);
  expect(text).toContain(`[x] ${second.title} (done)`);
});

test('an action done before counts as done in the next plan too, and need not be done again', async () => {
  const { home, saved } = await assessed('mba-alone-inside');
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

test('what is to be done of a route that is ready is ticked off too', async () => {
  const { home, saved } = await assessed('strong-proof-no-mba');
  const [first] = saved.plan.then;
  const isDone = async () => {
    const { plan } = JSON.parse((await pmPath(['plan', '--json'], { home })).stdout);
    return plan.then.find(({ id }: { id: string }) => id === first.id).done;
  };
  expect(await isDone()).toBe(false);
  await pmPath(['log', 'Done it', '--action', first.id], { home });
  expect(await isDone()).toBe(true);
  expect((await pmPath(['plan'], { home })).stdout).toContain('[x] ');
});

test('towards a way in that is closed it says why, that no plan opens it, and nothing of points', async () => {
  const home = temporaryFolder();
  await pmPath(['assess', '--answers', persona('delivery-rider')], { home });
  const { stdout, exitCode } = await pmPath(['plan', '--toward', 'option-2'], { home });
  const text = stdout.replaceAll(/\s+/g, ' ');
  expect(exitCode).toBe(0);
  expect(text).toMatch(/Option #2 is a move inside .* No plan opens that/);
  expect(text).not.toMatch(/hours of work bring|fits into the hours/);
  const open = await pmPath(['plan', '--toward', 'option-1'], { home });
  expect(open.stdout).toContain('hours of work bring');
  expect(open.stdout).not.toContain('No plan opens that');
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
    status: component.getFirstPropertyValue('status'),
    rule: component.getFirstPropertyValue('rrule') as ICAL.Recur | null,
  }));
}

test('--ics writes a calendar that another library reads: weekly hours, what is due, the review', async () => {
  const { home, saved } = await assessed();
  const file = join(home, 'plan.ics');
  const [first] = saved.plan.actions;
  await pmPath(['log', 'Done it', '--action', first.id], { home });
  const { exitCode, stderr } = await pmPath(['plan', '--ics', file], { home });
  expect(exitCode).toBe(0);
  expect(stderr).toContain(`Calendar written: ${file}`);
  expect(stderr).toMatch(/each Saturday at 10:00, until .+\n--at "tue 19:00" chooses another time/);
  const text = readFileSync(file, 'utf8');
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const events = eventsIn(text);
  const left = [...saved.plan.actions.slice(1), ...saved.plan.then].toSorted(
    (one: { endWeek: number }, other: { endWeek: number }) => one.endWeek - other.endWeek,
  );
  expect(events.map(({ event }) => event.uid)).toEqual([
    'session-1.pm-path@pm-path',
    ...left.map(({ id }: { id: string }) => `${id}.pm-path@pm-path`),
    `${first.id}.pm-path@pm-path`,
    'review.pm-path@pm-path',
  ]);
  const day = (days: number) => dayAfter(localDate(new Date(saved.takenAt)), days);
  for (const [place, task] of left.entries()) {
    const { event } = events[place + 1]!;
    expect(event.summary).toBe(`Due: ${task.title}`);
    expect(event.description).toContain(`First step: ${task.firstStep}`);
    expect(event.startDate.toString()).toBe(day(task.endWeek * 7 - 1));
    expect(event.endDate.toString()).toBe(day(task.endWeek * 7));
    expect(events[0]!.event.description).toContain(task.title);
  }
  expect(events.at(-1)!.event.startDate.toString()).toBe(day((saved.plan.reviewWeek - 1) * 7));
});

test('--at names times as people say them, and the same file written anew keeps them', async () => {
  const { home } = await assessed();
  const file = join(home, 'plan.ics');
  const exported = async (...flags: readonly string[]) => {
    const { exitCode, stderr } = await pmPath(['plan', '--ics', file, '--force', ...flags], { home });
    const events = eventsIn(readFileSync(file, 'utf8'));
    const times = events
      .filter(({ rule }) => rule !== null)
      .map(({ event: { startDate } }) => [startDate.dayOfWeek(), startDate.toString().slice(11, 16)]);
    return { exitCode, stderr, events, times };
  };
  const [tuesday, saturday] = [
    [ICAL.Time.TUESDAY, '19:00'],
    [ICAL.Time.SATURDAY, '09:30'],
  ];
  expect((await exported('--at', 'tue', '19:00', 'Saturday 9.30 am')).times).toEqual([tuesday, saturday]);
  expect((await exported()).times).toEqual([tuesday, saturday]);
  const fewer = await exported('--at', 'tuesdays at 7pm');
  expect(fewer.times).toEqual([tuesday]);
  // The second time is not left behind in the calendar.
  const second = fewer.events.find(({ event }) => event.uid === 'session-2.pm-path@pm-path')!;
  expect(second.status).toBe('CANCELLED');
  for (const time of ['tue', '19:00', 'tue 24:00', 'tue 13pm', 'soon 9:00', 'tue 9:99'])
    expect(await exported('--at', time), time).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('such as "tue 19:00"'),
    });
  const alone = await pmPath(['plan', '--at', 'tue 19:00'], { home });
  expect([alone.exitCode, alone.stdout]).toEqual([2, '']);
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

test('what was exported and is done since is cancelled in the next export, with a higher SEQUENCE', async () => {
  const { home, saved } = await assessed();
  const [first] = saved.plan.actions;
  const file = join(home, 'plan.ics');
  const exported = async () => {
    await pmPath(['plan', '--ics', file, '--force'], { home });
    const events = eventsIn(readFileSync(file, 'utf8'));
    const of = (id: string) => events.find(({ event }) => event.uid === `${id}.pm-path@pm-path`)!;
    return { events, of };
  };
  const before = (await exported()).of(first.id);
  expect(before.status).toBeNull();
  await pmPath(['log', 'Done it', '--action', first.id], { home });
  const { events, of } = await exported();
  expect(of(first.id).status).toBe('CANCELLED');
  expect(of(first.id).sequence).toBeGreaterThan(before.sequence);
  expect(of(first.id).event.summary).toBe(first.title);
  expect(events.filter(({ status }) => status !== null)).toHaveLength(1);
  expect(of('session-1').event.description).not.toContain(first.title);
});

/** As if the assessment had been made so many days ago. */
function aged(home: string, days: number) {
  const folder = join(home, 'assessments');
  const [name] = readdirSync(folder);
  const saved = JSON.parse(readFileSync(join(folder, name!), 'utf8'));
  const takenAt = new Date(Date.parse(saved.takenAt) - days * 24 * 60 * 60 * 1000).toISOString();
  writeFileSync(join(folder, name!), JSON.stringify({ ...saved, takenAt }));
}

test('of a plan whose weeks are over, what is left stands on weeks from this one on', async () => {
  const { home, saved } = await assessed();
  const [first, ...others] = saved.plan.actions;
  const week = saved.plan.weeks + 3;
  aged(home, (week - 1) * 7 + 1);
  await pmPath(['log', 'Done it', '--action', first.id], { home });
  const printed = JSON.parse((await pmPath(['plan', '--json'], { home })).stdout);
  const { actions, then, weeks } = printed.plan;
  expect(printed.week).toBe(week);
  expect([actions[0].id, actions[0].startWeek, actions[0].endWeek]).toEqual([first.id, 0, 0]);
  const left = actions.slice(1);
  expect(left.map(({ id }: { id: string }) => id).toSorted()).toEqual(
    others.map(({ id }: { id: string }) => id).toSorted(),
  );
  expect(Math.min(...left.map(({ startWeek }: { startWeek: number }) => startWeek))).toBe(week);
  expect(weeks).toBe(Math.max(...left.map(({ endWeek }: { endWeek: number }) => endWeek)));
  for (const { startWeek } of then) expect(startWeek).toBeGreaterThan(weeks);

  const text = (await pmPath(['plan'], { home })).stdout.replaceAll(/\s+/g, ' ');
  expect(text).toContain(`; this is week ${week}.`);
  expect(text).toContain(
    `It was to take ${saved.plan.weeks} weeks; some of it is late, so what is left stands on weeks from this one on.`,
  );

  const file = join(home, 'plan.ics');
  await pmPath(['plan', '--ics', file], { home });
  const weekAgo = new Date(Date.now() - 7 * 24 * 60 * 60 * 1000);
  const live = eventsIn(readFileSync(file, 'utf8')).filter(({ status }) => status === null);
  expect(live).toHaveLength(left.length + then.length + 2);
  for (const { event } of live) {
    expect(event.startDate.toJSDate().getTime()).toBeGreaterThan(weekAgo.getTime());
    expect(event.endDate.toJSDate().getTime()).toBeGreaterThan(Date.now());
  }
});

test('of what is claimed already it says where the proof is asked for', async () => {
  const home = temporaryFolder();
  const claims = { 'employer.manager': 'acted', 'influence.level': 'won' };
  const input = JSON.stringify(answersOf('developer-no-contact', claims));
  await pmPath(['assess', '--answers', '-'], { home, input });
  const text = (await pmPath(['plan'], { home })).stdout.replaceAll(/\s+/g, ' ');
  expect(text).toMatch(
    /You say you did as much already: proof of that would do instead\. pm-path assess --area employer asks for it\. Done\? pm-path log "what I did" --action employer\.tell-manager/,
  );
});

test('a plan on time keeps its weeks, also of what is under way', async () => {
  const { home, saved } = await assessed();
  const weeks = (plan: typeof saved.plan) =>
    plan.actions.map(({ id, startWeek, endWeek }: Record<string, unknown>) => [id, startWeek, endWeek]);
  const soonest = Math.min(...saved.plan.actions.map(({ endWeek }: { endWeek: number }) => endWeek));
  aged(home, soonest * 7 - 1);
  const { plan, week } = JSON.parse((await pmPath(['plan', '--json'], { home })).stdout);
  expect(week).toBe(soonest);
  expect(weeks(plan)).toEqual(weeks(saved.plan));
});
