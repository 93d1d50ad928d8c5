import { Writable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CheckStep, Stepwise } from '../../../../src/bank/check/steps.ts';
import { checkShown } from '../../../../src/commands/bank/check-shown.ts';
import type { Io } from '../../../../src/io.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

type Stream = { readonly columns?: number; readonly env?: Io['env'] };

/** What is said on standard error of a check whose steps take so long each; a terminal where there are columns. */
async function said(check: Stepwise<string>, { columns, env = {} }: Stream): Promise<string> {
  let text = '';
  const stderr = new Writable({
    write: (chunk, _, written) => {
      text += chunk;
      written();
    },
  });
  Object.assign(stderr, columns === undefined ? {} : { isTTY: true, columns });
  expect(await checkShown({ env, stderr } as unknown as Io, check)).toBe('found');
  return text;
}

function* steps(stages: readonly CheckStep['stage'][], each: number, of: number): Stepwise<string> {
  for (const stage of stages)
    for (let done = 0; done < of; done += 1) {
      yield { stage, done, of };
      vi.advanceTimersByTime(each);
    }
  return 'found';
}

test.each([{}, { columns: 80 }])('of a check that is soon done nothing is said (%o)', async (stream) => {
  expect(await said(steps(['reference-people', 'certainty'], 99, 5), stream)).toBe('');
});

test('a terminal has one line, written anew at most ten times a second and gone at the end', async () => {
  const text = await said(steps(['certainty', 'trials'], 10, 100), { columns: 80 });
  const [before, ...lines] = text.split('\r\u001B[2K');
  expect(before).toBe('');
  expect(lines).toEqual([
    ...[0, 10, 20, 30, 40, 50, 60, 70, 80, 90].map(
      (done) => `Checking: what never changes anything, ${done} of at most 100 people`,
    ),
    '',
  ]);
});

test('the line is cut at the edge of a narrow terminal', async () => {
  const lines = (await said(steps(['trials'], 600, 4), { columns: 30 })).split('\r\u001B[2K');
  expect(lines).toEqual(['', 'Checking: what never changes ', 'Checking: what never changes ', '']);
});

test.each([{}, { columns: 80, env: { TERM: 'dumb' } }])(
  'where no line can be rewritten each stage is said once (%o)',
  async (stream) => {
    const text = await said(steps(['reference-people', 'certainty', 'trials'], 250, 6), stream);
    expect(text).toBe(
      'Checking: reference people, 4 of 6\n' +
        'Checking: how sure the advice is, 0 of 6 people\n' +
        'Checking: what never changes anything, 0 of at most 6 people\n',
    );
  },
);

test('a check goes on where nothing can be said', async () => {
  const stderr = new Writable({ write: (_chunk, _, written) => written(new Error('closed')) });
  const io = { env: {}, stderr } as unknown as Io;
  expect(await checkShown(io, steps(['trials'], 600, 9))).toBe('found');
});
