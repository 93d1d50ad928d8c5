import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { persona, pmPath } from './program.ts';

const TINY_AND_HUGE = ['1e-9', '0.0001', '0', '-1', '1e9', 'Infinity', 'NaN'];

const ASKED: readonly (readonly [args: readonly string[], bounds: string])[] = [
  [['plan', '--hours'], 'from 0.5 to 168'],
  [['plan', '--budget'], 'from 0.25 to 2000'],
  [['log', 'A deed', '--area', 'market', '--hours'], 'from 0.01 to 2000'],
  [['assess', '--answers', persona('developer-no-contact'), '--no-save', '--hours'], 'from 0.5 to 168'],
];

test.each(ASKED)('%j takes numbers within sense only, and says which', async (args, bounds) => {
  const home = temporaryFolder();
  for (const number of TINY_AND_HUGE) {
    const { exitCode, stdout, stderr } = await pmPath([...args, number], { home });
    expect([exitCode, stdout], number).toEqual([2, '']);
    expect(stderr, number).toContain(bounds);
  }
});

test('the fewest hours a week make a long plan, and no hang', async () => {
  const home = temporaryFolder();
  await pmPath(['assess', '--answers', persona('developer-no-contact')], { home });
  const { stdout } = await pmPath(['plan', '--hours', '0,5', '--json'], { home });
  const { plan } = JSON.parse(stdout);
  expect(plan.hoursPerWeek).toBe(0.5);
  expect(plan.weeks).toBeGreaterThanOrEqual(plan.hours / 0.5);
});
