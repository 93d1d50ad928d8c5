import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answersOf, labelOf } from '../shipped-bank.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { persona, pmPath, startPmPath } from './program.ts';

const developer = persona('developer-no-contact');

test('--answers scores a file and prints recommendation, plan, reasons and the rest, and the recommendation again at the end', async () => {
  const { exitCode, stdout, stderr } = await pmPath(['assess', '--answers', developer]);
  expect(exitCode).toBe(0);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^Build experience first/);
  for (const heading of [
    'The plan',
    'Where the points of Option #2 come from',
    'What speaks for you',
    'Each area by itself, out of 100',
    'How sure this is',
    'What would change it',
    'People like you',
    'How to go on',
  ])
    expect(stdout).toContain(`\n${heading}`);
  expect(stdout.split('\nBuild experience first')).toHaveLength(2);
  expect(stdout.slice(stdout.lastIndexOf('Build experience first')).split('\n').length).toBeLessThan(14);
});

test('--json prints the assessment with its keys in order, and nothing else', async () => {
  const { stdout } = await pmPath(['assess', '--answers', developer, '--json']);
  const assessment = JSON.parse(stdout);
  expect(Object.keys(assessment)).toEqual([
    'schema',
    'id',
    'takenAt',
    'bank',
    'recommendation',
    'routes',
    'areas',
    'plan',
    'answers',
  ]);
  expect(assessment.recommendation).toMatchObject({ route: 'experience', toward: 'option-2' });
  for (const { code, text } of assessment.recommendation.because) expect(text, code).toMatch(/\S/);
});

test('--quick uses only the answers that decide, and says so', async () => {
  const { stdout } = await pmPath(['assess', '--answers', developer, '--quick', '--json', '--no-save']);
  const { quick, answers, recommendation } = JSON.parse(stdout);
  expect(recommendation.route).toBe('experience');
  expect(Object.keys(answers)).toHaveLength(quick.asked);
  expect(quick.asked).toBeLessThan(quick.of);
  const inWords = await pmPath(['assess', '--answers', developer, '--quick', '--no-save']);
  expect(inWords.stdout).toContain(`Asked in quick mode: ${quick.asked} of at most ${quick.of} questions.`);
  expect(inWords.stdout).not.toContain('Not answered');
});

test('of what is claimed without proof it says what the proof alone would bring', async () => {
  const claims = { 'employer.manager': 'acted', 'influence.level': 'won' };
  const input = JSON.stringify(answersOf('developer-no-contact', claims));
  const { stdout } = await pmPath(['assess', '--answers', '-', '--no-save'], { input });
  const text = stdout.replaceAll(/\s+/g, ' ');
  expect(text).toContain(
    'With something to show for all that you claim, you would be ready for Option #2 today.',
  );
  expect(text).toMatch(
    /Agree with your manager on one next step(?:(?!Week).)* You say you did as much already: proof of/,
  );
  const other = await pmPath(['assess', '--answers', developer, '--no-save']);
  expect(other.stdout).toContain('Build experience first');
  expect(other.stdout).not.toMatch(/all\s+that\s+you\s+claim|You say you did as much/);
});

test('a proof in a file that says too little counts as none, and one line says of which questions', async () => {
  const fileWith = (proof: string) =>
    JSON.stringify(
      answersOf('developer-no-contact', {
        'employer.opening': 'none',
        'customer-contact.level': { answer: 'used', proof },
        'requirements.level': { answer: 'whole', proof: 'noted' },
        'market.level': { answer: 'none', proof: 'noted' },
      }),
    );
  const run = (proof: string) =>
    pmPath(['assess', '--answers', '-', '--json', '--no-save'], { input: fileWith(proof) });
  const [empty, none, proven] = await Promise.all([run('ok ok'), run(''), run('Notes of five talks')]);
  expect(empty.stderr).toContain('The proofs of customer-contact.level, requirements.level say too little');
  expect(empty.stderr.trim().split('\n')).toHaveLength(1);
  expect(proven.stderr).toContain('The proof of requirements.level says too little');
  const scores = ({ stdout }: { readonly stdout: string }) => JSON.parse(stdout).areas;
  expect(scores(empty)).toEqual(scores(none));
  expect(scores(empty)).not.toEqual(scores(proven));
  expect(JSON.parse(empty.stdout).recommendation.because).toContainEqual(
    expect.objectContaining({ code: 'unproven', question: 'requirements.level', proof: 'says-too-little' }),
  );
});

test('a close call names the answers it hangs on', async () => {
  const { stdout } = await pmPath(['assess', '--answers', persona('essay-developer-typical'), '--no-save']);
  const text = stdout.replaceAll(/\s+/g, ' ');
  expect(text).toMatch(/A close call: of \d+ small changes to a single answer, \d+ would/);
  const [none, moved] = ['none', 'moved'].map((answer) => labelOf('employer.opening', answer));
  expect(text).toContain(`“${moved}” instead of “${none}”`);
});

test('of a way in that is closed one sentence says why, and nothing else is said of it', async () => {
  const { stdout } = await pmPath(['assess', '--answers', persona('no-product-team'), '--no-save']);
  const text = stdout.replaceAll(/\s+/g, ' ');
  expect(text).toContain('Option #2 takes a place of work where somebody decides about a product.');
  expect(text.split(/option #2/i)).toHaveLength(2);
});

test('who has no employer reads one sentence of the move inside, and of nothing that takes an employer', async () => {
  const home = temporaryFolder();
  const { stdout } = await pmPath(['assess', '--answers', persona('delivery-rider')], { home });
  const text = stdout.replaceAll(/\s+/g, ' ');
  expect(text.split('Option #2 is a move inside the place where you work')).toHaveLength(2);
  expect(text.match(/option #2/gi)).toHaveLength(1);
  expect(text).not.toMatch(/your (own )?manager|where you work,? what|colleague/i);
});

test('its answers, and the whole of it, are answers files again', async () => {
  const { stdout } = await pmPath(['assess', '--answers', persona('support-with-sponsor'), '--json']);
  const assessment = JSON.parse(stdout);
  for (const input of [stdout, JSON.stringify(assessment.answers)]) {
    const again = JSON.parse((await pmPath(['assess', '--answers', '-', '--json'], { input })).stdout);
    const { id: _, takenAt: __, ...rest } = assessment;
    expect(again).toMatchObject(rest);
  }
});

test('each assessment is saved in a file of its own that only its owner can read', async () => {
  const home = temporaryFolder();
  const { stdout } = await pmPath(['assess', '--answers', developer, '--json'], { home });
  await pmPath(['assess', '--answers', developer], { home });
  const folder = join(home, 'assessments');
  const files = readdirSync(folder);
  expect(files).toHaveLength(2);
  expect(files[0]).toMatch(/^\d{8}T\d{9}Z-[0-9a-f]{8}\.json$/);
  expect(files.map((file) => readFileSync(join(folder, file), 'utf8'))).toContain(stdout);
  expect(statSync(join(folder, files[0]!)).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('--no-save leaves nothing', async () => {
  const home = temporaryFolder();
  expect((await pmPath(['assess', '--answers', developer, '--no-save'], { home })).exitCode).toBe(0);
  expect(readdirSync(home)).toEqual([]);
});

test('when it cannot be saved, the result is printed all the same, a sentence says so, and the exit code is 1', async () => {
  const home = temporaryFolder();
  writeFileSync(join(home, 'assessments'), 'a file where a folder should be');
  const { exitCode, stdout, stderr } = await pmPath(['assess', '--answers', developer, '--json'], { home });
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout).recommendation.route).toBe('experience');
  expect(stderr).toMatch(/^pm-path: The assessment could not be saved in .+ \(.+\)\. .+--home DIR/);
  expect(stderr).not.toContain('    at ');
  expect(readFileSync(join(home, 'assessments'), 'utf8')).toBe('a file where a folder should be');
});

test('without a terminal it does not ask, and says what to do instead', async () => {
  const { exitCode, stdout, stderr } = await pmPath(['assess']);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain('--answers FILE');
});

test.each<[string, string, string]>([
  [
    'an unknown question',
    'customer-contact.levle: none',
    '1:1: "customer-contact.levle" is no question of this bank; the nearest is "customer-contact.level"',
  ],
  [
    'an unknown answer',
    'customer-contact.level: useds',
    '1:25: "useds" is no answer to "customer-contact.level"; the nearest is "used"',
  ],
  [
    'a question answered twice',
    'mba.status: none\nmba.status: none',
    '2:1: "mba.status" stands twice in this map: leave one of them out',
  ],
  [
    'a wrong type',
    '{"mba.status": 3}',
    '1:16: "mba.status": an answer id, null or { answer, proof } is expected',
  ],
  ['broken YAML', 'mba.status: [none', '1:'],
])('%s in an answers file is named with its place', async (_, text, expected) => {
  const { exitCode, stdout, stderr } = await pmPath(['assess', '--answers', '-'], { input: text });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain(`standard input:${expected}`);
  expect(stderr).not.toContain('    at ');
});

test.each([
  ['a missing file', ['assess', '--answers', 'nowhere.yaml'], 'nowhere.yaml: there is no such file'],
  ['a folder', ['assess', '--answers', '.'], 'this is a folder'],
  ['no bank', ['assess', '--bank', 'nowhere'], 'nowhere: there is no question bank here'],
  ['an unknown option', ['assess', '--jsno'], 'Did you mean --json?'],
  ['an unknown command', ['asess'], 'Did you mean assess?'],
  ['no hours', ['assess', '--hours', '0'], 'from 0.5 to 168'],
])('%s ends with exit code 2 and a way out', async (_, args, expected) => {
  const { exitCode, stderr } = await pmPath(args);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(expected);
  expect(stderr).not.toContain('    at ');
});

test('missing answers are allowed and widen the range', async () => {
  const { stdout } = await pmPath(['assess', '--answers', '-', '--json', '--no-save'], { input: '{}' });
  const [lowest, highest] = JSON.parse(stdout).routes[0].range;
  expect(highest - lowest).toBeGreaterThan(50);
});

test('--hours puts the plan on other weeks', async () => {
  const weeks = async (hours: string) =>
    JSON.parse((await pmPath(['assess', '--answers', developer, '--json', '--hours', hours])).stdout).plan
      .weeks;
  expect(await weeks('1')).toBeGreaterThan(await weeks('10'));
});

test('a reader that closes the pipe is no failure', async () => {
  const { exitCode, stderr } = await startPmPath(['assess', '--answers', developer, '--json'], {
    closeStdout: true,
  });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
});

test('colour only where it is wanted', async () => {
  const coloured = async (env: Record<string, string>, ...args: string[]) =>
    (await pmPath(['assess', '--answers', developer, ...args], { env })).stdout.includes('\u001B[');
  expect(await coloured({})).toBe(false);
  expect(await coloured({ FORCE_COLOR: '1' })).toBe(true);
  expect(await coloured({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  expect(await coloured({ FORCE_COLOR: '1' }, '--no-color')).toBe(false);
});

test('--plain says in words what the bars show', async () => {
  const { stdout } = await pmPath(['assess', '--answers', developer, '--plain']);
  expect(stdout).not.toMatch(/[█▒┃]/);
  expect(stdout).toMatch(/of the \d+ points it takes: not ready/);
});

test('--quick on a file that leaves open what it would ask says that the way in may still change', async () => {
  const input = 'background.function: developer\nmba.status: none\n';
  const { stdout } = await pmPath(['assess', '--quick', '--answers', '-', '--no-save'], { input });
  const text = stdout.replaceAll(/\s+/g, ' ');
  expect(text).toMatch(/of these have no answer yet and could still change the way in recommended here/);
  expect(text).not.toContain('No answer to the others can change');
  expect(text).toContain('Not settled yet: what has no answer could still bring');
  const json = JSON.parse(
    (await pmPath(['assess', '--quick', '--answers', '-', '--no-save', '--json'], { input })).stdout,
  );
  expect(Object.values(json.answers)).not.toContain(null);
  expect(json.answers['mba.status']).toBe('none');
  expect(json.quick.asked).toBeGreaterThan(2);
});

test('answers to another bank are taken for what they are', async () => {
  const input = 'ward.shifts: ten\nward.teaching: often\nstudy.degree: none\n';
  const { exitCode, stderr } = await pmPath(['assess', '--answers', '-'], { input });
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/standard input: none of its answers fits a question of the bank "pm-path"/);
});
