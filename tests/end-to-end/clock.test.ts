import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { timeInName } from '../../src/store/file-names.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { persona, pmPath } from './program.ts';

/** As if the clock had been set back by so many minutes since everything in the home was saved. */
function clockSetBack(home: string, minutes: number): void {
  const later = (time: string) => new Date(Date.parse(time) + minutes * 60_000).toISOString();
  for (const folder of readdirSync(home))
    for (const name of readdirSync(join(home, folder))) {
      const path = join(home, folder, name);
      const record = JSON.parse(readFileSync(path, 'utf8'));
      const key = ['takenAt', 'loggedAt', 'madeAt'].find((one) => one in record)!;
      const moved = { ...record, [key]: later(record[key]) };
      rmSync(path);
      const begins = key === 'loggedAt' ? record.date : timeInName(moved[key]);
      writeFileSync(join(home, folder, `${begins}-${record.id}.json`), JSON.stringify(moved));
    }
}

async function assessed(name: string, home = temporaryFolder()) {
  const { stdout } = await pmPath(['assess', '--answers', persona(name), '--json'], { home });
  return { home, saved: JSON.parse(stdout) };
}

test('a second assessment counts as the later one, though the clock was set back three minutes', async () => {
  const { home } = await assessed('developer-no-contact');
  clockSetBack(home, 3);
  const { saved } = await assessed('support-with-sponsor', home);
  const { assessment } = JSON.parse((await pmPath(['plan', '--json'], { home })).stdout);
  expect(assessment.id).toBe(saved.id);
  const { news } = JSON.parse((await pmPath(['progress', '--json'], { home })).stdout);
  expect(news.kind).toBe('opened');
});

test('what is logged then is ticked off, and a deed of before is not one of since', async () => {
  const { home, saved } = await assessed('developer-no-contact');
  const [first, second] = saved.plan.actions;
  clockSetBack(home, 3);
  const logged = await pmPath(['log', 'Done it', '--action', first.id], { home });
  expect(logged.stdout).toContain('ticked off in your plan');
  clockSetBack(home, 1);
  await pmPath(['log', 'Done it', '--action', second.id], { home });
  const done = async () => {
    const { plan } = JSON.parse((await pmPath(['plan', '--json'], { home })).stdout);
    return plan.actions.slice(0, 2).map((action: { done: boolean }) => action.done);
  };
  expect(await done()).toEqual([true, true]);
  await pmPath(['assess', '--answers', persona('developer-no-contact')], { home });
  expect(await done()).toEqual([false, false]);
});

test('what is taken back then stays taken back', async () => {
  const { home, saved } = await assessed('developer-no-contact');
  const [first] = saved.plan.actions;
  await pmPath(['plan', '--without', first.id], { home });
  clockSetBack(home, 3);
  await pmPath(['plan', '--with', first.id], { home });
  expect(JSON.parse((await pmPath(['plan', '--json'], { home })).stdout).declined).toEqual([]);
});

test('of a clock that is further behind it is told', async () => {
  const { home } = await assessed('developer-no-contact');
  clockSetBack(home, 60);
  const { stderr } = await pmPath(['plan'], { home });
  expect(stderr).toContain('the clock of this machine is not there yet');
});
