import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { persona, pmPath, startPmPath } from './program.ts';

const developer = persona('developer-no-contact');

test.each([
  [['--version']],
  [['--help']],
  [['asess']],
  [['assess', '--answers', developer, '--no-save']],
  [['assess', '--answers', developer, '--no-save', '--quick', '--plain']],
  [['assess', '--answers', '-', '--no-save']],
  [['assess']],
  [['plan']],
  [['report', '--format', 'md']],
  [['score']],
  [['bank', 'print']],
  [['schema', 'assessment']],
] as const)('%j does the same in this process as in one of its own', async (args) => {
  const input = '{"answers":{"mba.status":"none"}}\n';
  const run = { input, home: temporaryFolder() };
  expect(await pmPath(args, run)).toEqual(await startPmPath(args, run));
});
