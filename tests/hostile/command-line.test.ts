import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { persona, type Run, runWithin } from '../end-to-end/program.ts';
import { shipped } from '../shipped-bank.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { commandGrammars, type Grammar } from './grammar.ts';
import { NASTY } from './nasty.ts';
import { obeyed } from './obeyed.ts';

/** `RANDOM_CALLS=1000000 npx vitest run tests/hostile/command-line.test.ts` */
const CALLS = Number(process.env.RANDOM_CALLS ?? 200);
/** In one home, one after the other. */
const MOST_IN_A_ROW = 20;
/** A call that takes longer than this hangs. */
const MOST_MILLISECONDS = 60_000;

const grammars = await commandGrammars();

/** Names of what lies in the folder where a row of calls is made; `home` and what they write come beside it. */
const PLACES = [
  'persona.yaml',
  'answers.yaml',
  'answers.json',
  'people.ndjson',
  'bank',
  'folder',
  'nowhere',
  'nowhere/deeper.json',
  'answers.yaml/below',
  'home',
  'out.html',
  'out.md',
  'out.ics',
  '.',
  '..',
  '-',
  '',
  '/dev/null',
  '/dev/full',
  '/proc/self/mem',
] as const;

const VALUES = [
  ...shipped.bank.areas.map(({ id }) => id),
  ...shipped.bank.areas.flatMap(({ actions }) => actions.map(({ id }) => id)),
  ...shipped.bank.routes.map(({ id }) => id),
  ...['assessment', 'answers', 'bash', 'zsh', 'html', 'md', 'json', 'me', 'mentor', 'manager', 'area'],
  ...[
    '2026-11-24',
    'yesterday',
    'last friday',
    '2026-02-30',
    '0000-01-01',
    '275760-09-14',
    'tue 19:00',
    'tue 25:00',
  ],
  ...['0', '-1', '-0', '1e-9', '1e9', '0.5', '168', '169', '1,5', 'NaN', 'Infinity', '0x10', '\u0663', ' 4 '],
  ...['https://example.org/a', 'mailto:a@b', 'javascript:alert(1)', '--', '-', '--json', '-h', 'help'],
];

/** It could name any place of this machine, and some commands write where they are told. */
const harmless = (text: string) => text.replace(/^[/~]+/, '').replaceAll('..', '.');

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 3, arbitrary: fc.constantFrom(...PLACES) },
  { weight: 1, arbitrary: fc.constantFrom(...NASTY).map(harmless) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }).map(harmless) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }).map(harmless) },
);

const optionOf = ({ options }: Grammar) =>
  fc.constantFrom(...options).chain(({ name, takesValue }) =>
    takesValue
      ? fc.oneof(
          word.map((value) => [name, value]),
          word.map((value) => [`${name}=${value}`]),
          fc.constant([name]),
        )
      : fc.constant([name]),
  );

/** Reckoning that takes seconds in any case is left to its own tests. */
const isLong = ({ words }: Grammar) =>
  ['bank check', 'bank calibrate', 'bank manual'].includes(words.join(' '));

/** A command with some of its options and arguments, or of all of them any, in any order; also none at all. */
const args = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .constantFrom(...grammars.filter((grammar) => !isLong(grammar)))
      .chain((grammar) =>
        fc
          .tuple(
            fc.array(optionOf(grammar), { maxLength: 4 }),
            fc.array(word, { maxLength: grammar.takesArgument ? 2 : 1 }),
            fc.boolean(),
          )
          .map(([options, words, first]) =>
            first
              ? [...grammar.words, ...words, ...options.flat()]
              : [...options.flat(), ...grammar.words, ...words],
          ),
      ),
  },
  { weight: 1, arbitrary: fc.array(word, { maxLength: 4 }) },
);

const call = fc.record({
  args,
  input: fc.oneof(
    fc.constantFrom('', 'mba.status: none\n', '{"id":1,"answers":{"mba.status":"none"}}\n', '{}', '\0'),
    fc.string({ unit: 'binary', maxLength: 40 }),
  ),
  env: fc.oneof(
    { weight: 6, arbitrary: fc.constant({}) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Record<string, string>>(
        { PM_PATH_HOME: '' },
        { PM_PATH_HOME: 'answers.yaml' },
        { PM_PATH_HOME: 'nowhere/home' },
        { FORCE_COLOR: '3' },
        { NO_COLOR: '1' },
        { ACCESSIBLE: '1' },
        { TERM: 'dumb' },
      ),
    },
  ),
});

type Call = typeof call extends fc.Arbitrary<infer One> ? One : never;

/** A folder with something of each kind in it, two below one that nobody minds. */
function sandbox(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'pm-path-calls-')), 'here');
  mkdirSync(join(folder, 'folder'), { recursive: true });
  copyFileSync(persona('founder'), join(folder, 'persona.yaml'));
  writeFileSync(join(folder, 'answers.yaml'), 'mba.status: none\nmarket.level: null\n');
  writeFileSync(join(folder, 'answers.json'), '{"mba.status":"none"}');
  writeFileSync(join(folder, 'people.ndjson'), '{"id":1,"answers":{"mba.status":"none"}}\n');
  return folder;
}

/** What is wrong with how a call ended; `null`: nothing. A million calls leave no time for an `expect` each. */
function faultIn({ exitCode, stdout, stderr }: Run, { args }: Call): string | null {
  if (![0, 1, 2].includes(exitCode ?? -1)) return `ends with ${exitCode}`;
  if (/\n {4}at |fault in pm-path|node:internal/.test(stderr)) return stderr;
  if (exitCode !== 0 && stderr === '') return `ends with ${exitCode} without a word`;
  // A shell is to obey what it is given to complete with.
  const orders = obeyed(args.includes('completion') ? stderr : stdout + stderr);
  return orders.length === 0 ? null : `the terminal would obey ${JSON.stringify(orders)}`;
}

async function expectCalm(call: Call, home: string): Promise<void> {
  const { args, input, env } = call;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new Error(`${JSON.stringify(args)} does not end`)), MOST_MILLISECONDS);
  });
  const run = await Promise.race([runWithin(args, { input, home, env: { HOME: home, ...env } }), late]);
  clearTimeout(timer);
  const fault = faultIn(run, call);
  if (fault !== null) throw new Error(`${JSON.stringify(args)}: ${fault}`);
}

test(`${CALLS} random calls end calmly: 0, 1 or 2, with a sentence where it is not 0, and without a stack`, {
  timeout: 60_000 + CALLS * 100,
}, async () => {
  const before = process.cwd();
  const assessed = temporaryFolder();
  await runWithin(['assess', '--answers', persona('founder')], { home: assessed });
  let made = 0;
  const row = fc.asyncProperty(fc.array(call, { minLength: 1, maxLength: MOST_IN_A_ROW }), async (calls) => {
    const folder = sandbox();
    process.chdir(folder);
    try {
      // In half of them somebody has been assessed before.
      if (calls.length % 2 === 0) cpSync(assessed, 'home', { recursive: true });
      for (const one of calls) await expectCalm(one, join(folder, 'home'));
      made += calls.length;
    } finally {
      process.chdir(before);
      rmSync(join(folder, '..'), { recursive: true, force: true });
    }
  });
  while (made < CALLS) {
    await fc.assert(row, { numRuns: 100, endOnFailure: CALLS > 10_000 });
    if (CALLS > 10_000) process.stdout.write(`${made} calls\n`);
  }
  expect(grammars.length).toBeGreaterThan(15);
});
