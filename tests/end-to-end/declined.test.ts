import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { persona, pmPath } from './program.ts';

type Task = { readonly id: string };
type Planned = { readonly actions: readonly Task[]; readonly then: readonly Task[] };

async function assessed() {
  const home = temporaryFolder();
  const answers = persona('developer-middling-proof');
  const { stdout } = await pmPath(['assess', '--answers', answers, '--json'], { home });
  return { home, saved: JSON.parse(stdout) };
}

const idsIn = ({ actions, then }: Planned) => [...actions, ...then].map(({ id }) => id);

test('what somebody will not do is in no plan until it is taken back', async () => {
  const { home, saved } = await assessed();
  const [action] = saved.plan.actions as [Task];
  const [task] = saved.plan.then as [Task];
  const both = [action.id, task.id];
  const run = (...args: readonly string[]) => pmPath(args, { home });
  const json = async (...args: readonly string[]) => JSON.parse((await run(...args, '--json')).stdout);

  const without = await run('plan', '--without', ...both, '--json');
  expect(without.stderr).toContain(`pm-path plan --with ${action.id} takes it back`);
  const report = JSON.parse((await run('report', '--format', 'json')).stdout);
  const told = [
    JSON.parse(without.stdout).plan,
    (await json('plan')).plan,
    (await json('plan', '--toward', 'option-1')).plan,
    report.plan.plan,
    report.assessment.plan,
  ];
  for (const plan of told) for (const id of both) expect(idsIn(plan)).not.toContain(id);
  expect((await json('plan')).declined).toEqual(both);
  expect((await json('history')).declined).toEqual(both);
  expect((await run('history')).stdout).toContain('What your plans do without');
  expect((await run('plan')).stdout).toContain('What your plans do without');

  const file = join(home, 'again.json');
  writeFileSync(file, JSON.stringify(saved.answers));
  expect(idsIn((await json('assess', '--answers', file)).plan)).not.toContain(action.id);
  // Who looks at nobody's record finds nothing declined.
  expect(idsIn((await json('assess', '--answers', file, '--no-save')).plan)).toContain(action.id);

  await run('plan', '--ics', join(home, 'plan.ics'));
  const calendar = readFileSync(join(home, 'plan.ics'), 'utf8').replaceAll('\r\n ', '');
  const event = calendar.slice(calendar.indexOf(`UID:${action.id}.`)).split('END:VEVENT')[0];
  expect(event).toContain('STATUS:CANCELLED');

  await run('plan', '--with', ...both);
  expect(await json('plan')).toMatchObject({ declined: [], plan: { actions: saved.plan.actions } });
});

test('a choice is a record of its own for its owner alone, and what changes nothing leaves none', async () => {
  const { home, saved } = await assessed();
  const { id } = saved.plan.actions[0];
  const folder = join(home, 'choices');
  await pmPath(['plan', '--with', id], { home });
  expect(existsSync(folder)).toBe(false);
  await pmPath(['plan', '--without', id], { home });
  await pmPath(['plan', '--without', id], { home });
  const files = readdirSync(folder);
  expect(files).toHaveLength(1);
  expect(statSync(join(folder, files[0]!)).mode & 0o777).toBe(0o600);
});

test('an action may be named without its area; an unknown one is refused with the nearest, and nothing is kept', async () => {
  const { home, saved } = await assessed();
  const id: string = saved.plan.actions[0].id;
  const refused = await pmPath(['plan', '--without', `${id}x`], { home });
  expect(refused.exitCode).toBe(2);
  expect(refused.stderr).toContain(id);
  expect(refused.stderr.trim().split('\n')).toHaveLength(1);
  expect(existsSync(join(home, 'choices'))).toBe(false);
  const name = id.slice(id.indexOf('.') + 1);
  const { stdout } = await pmPath(['plan', '--without', name, '--json'], { home });
  expect(JSON.parse(stdout).declined).toEqual([id]);
});

test('a choice that cannot be read is named and left where it is', async () => {
  const { home, saved } = await assessed();
  await pmPath(['plan', '--without', saved.plan.actions[0].id], { home });
  writeFileSync(join(home, 'choices', '20990101T000000000Z-zzzzzzzz.json'), '{');
  const { stdout, stderr } = await pmPath(['plan', '--json'], { home });
  expect(stderr).toContain('20990101T000000000Z-zzzzzzzz.json: this cannot be used');
  expect(JSON.parse(stdout).declined).toEqual([saved.plan.actions[0].id]);
});

test('where the plan leads another way without what was declined, that is said', async () => {
  const home = temporaryFolder();
  const { stdout } = await pmPath(['assess', '--answers', persona('mba-alone-inside'), '--json'], { home });
  const { plan } = JSON.parse(stdout);
  const ids = (plan.actions as Task[]).map(({ id }) => id);
  const { stderr } = await pmPath(['plan', '--without', ...ids], { home });
  expect(plan.toward).toBe('option-2');
  expect(stderr.replaceAll(/\s+/g, ' ')).toContain('leads: to Option #1 now, and no longer to Option #2.');
});
