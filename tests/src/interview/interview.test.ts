import { expect, test } from 'vitest';
import type { Answers } from '../../../scoring/index.ts';
import type { Asker, ProofOutcome, QuestionOutcome, ReviewOutcome } from '../../../src/interview/asker.ts';
import { fullCourse, quickCourse } from '../../../src/interview/course.ts';
import { answersKept, answersReplaced, askedAgain, type Earlier } from '../../../src/interview/earlier.ts';
import { type Beginning, interview, type Save } from '../../../src/interview/interview.ts';
import { bank } from './interview-bank.ts';

type Line = {
  readonly saw: string;
  readonly does: QuestionOutcome | ProofOutcome | ReviewOutcome | { readonly kind: string };
};

/** Does what the script says, and fails as soon as another screen shows than the script expects. */
async function play(script: readonly Line[], start: Answers = {}, beginning: Beginning = {}) {
  const left = [...script];
  const saved: Answers[] = [];
  let texts = beginning.typed ?? {};
  const seen: string[] = [];
  const next = <Outcome>(saw: string): Promise<Outcome> => {
    seen.push(saw);
    const line = left.shift();
    if (line?.saw !== saw) throw new Error(`saw ${saw}, the script expects ${line?.saw}`);
    return Promise.resolve(line.does as Outcome);
  };
  const ask: Asker = {
    say() {},
    close() {},
    line: () => next('line'),
    show: () => next('show'),
    menu: async ({ entries }) => {
      const { kind } = await next<{ kind: unknown }>(`menu ${entries.map(({ value }) => value).join(', ')}`);
      return entries.find(({ value }) => value === kind)?.value ?? null;
    },
    question: ({ question, place, given, lastTime }) => {
      const of = place.kind === 'in-area' ? `/${place.of}` : `, ${place.atMost} at most`;
      return next(
        `${question.id} ${place.number}${of}${given === undefined ? '' : ' again'}${lastTime === undefined ? '' : ', known'}`,
      );
    },
    proof: ({ countsAs, proof, deeds }) =>
      next(
        [`proof, else ${countsAs ?? 'a note'}${proof && `, so far ${proof}`}`, ...deeds].join(', logged '),
      ),
    review: (entries) => next(`review ${entries.map(({ answer }) => answer).join('; ')}`),
  };
  const save: Save = (answers, _, typedNow) => {
    saved.push(answers);
    texts = typedNow;
  };
  const result = await interview(bank, start, ask, save, beginning);
  expect(left).toEqual([]);
  return { ...result, saved, texts };
}

const answer = (id: string) => ({ kind: 'answer', answer: id }) as const;
const text = (value: string) => ({ kind: 'text', text: value }) as const;
const back = { kind: 'back' } as const;
const result = { kind: 'result' } as const;
const quit = { kind: 'quit' } as const;

test('asks each open question in turn, then shows all answers', async () => {
  const { kind, answers, saved } = await play([
    { saw: 'about.work 1/1', does: answer('office') },
    { saw: 'skill.level 1/2', does: answer('0.5') },
    { saw: 'skill.often 2/2', does: answer('1') },
    { saw: 'review office; worth 0.5; worth 1', does: result },
  ]);
  expect(kind).toBe('finished');
  expect(answers).toEqual({ 'about.work': 'office', 'skill.level': '0.5', 'skill.often': '1' });
  expect(saved).toHaveLength(3);
});

test('does not ask what an answer has closed', async () => {
  await play([
    { saw: 'about.work 1/1', does: answer('office') },
    { saw: 'skill.level 1/2', does: answer('0') },
    { saw: 'review office; worth 0', does: result },
  ]);
});

test('a strong answer asks for its proof, and is on the disk before the proof is typed', async () => {
  const { answers, saved } = await play(
    [
      { saw: 'skill.level 1/2', does: answer('1') },
      { saw: 'proof, else worth 0.5', does: text('  The page of May ') },
      { saw: 'skill.often 2/2', does: answer('1') },
      { saw: 'review office; worth 1!; worth 1', does: result },
    ],
    { 'about.work': 'office' },
  );
  expect(saved[0]).toMatchObject({ 'skill.level': '1' });
  expect(answers['skill.level']).toEqual({ answer: '1', proof: 'The page of May' });
});

test('without proof it stays unproven, and the last look says so', async () => {
  const { answers } = await play(
    [
      { saw: 'skill.level 1/2', does: answer('1') },
      { saw: 'proof, else worth 0.5', does: text('') },
      { saw: 'skill.often 2/2', does: { kind: 'unknown' } },
      { saw: "review office; worth 1! (no proof yet); I don't know", does: result },
    ],
    { 'about.work': 'office' },
  );
  expect(answers).toMatchObject({ 'skill.level': '1', 'skill.often': null });
});

test('back goes to the question before, and on again past what is answered', async () => {
  await play([
    { saw: 'about.work 1/1', does: answer('office') },
    { saw: 'skill.level 1/2', does: answer('0.5') },
    { saw: 'skill.often 2/2', does: back },
    { saw: 'skill.level 1/2 again', does: back },
    { saw: 'about.work 1/1 again', does: answer('field') },
    { saw: 'skill.often 2/2', does: answer('0') },
    { saw: 'review field; worth 0.5; worth 0', does: result },
  ]);
});

test('a proof of before that says too little is on offer to be said better', async () => {
  const { answers } = await play(
    [
      { saw: 'skill.level 1/2, known', does: answer('1') },
      { saw: 'proof, else worth 0.5, so far noted, logged A talk', does: text('') },
      { saw: 'skill.often 2/2', does: answer('1') },
      { saw: 'review office; worth 1! (no proof yet); worth 1', does: result },
    ],
    { 'about.work': 'office' },
    { earlier: earlier({ 'skill.level': { answer: '1', proof: 'noted' } }) },
  );
  expect(answers['skill.level']).toBe('1');
});

test('back from the proof returns to its question', async () => {
  await play(
    [
      { saw: 'skill.level 1/2', does: answer('1') },
      { saw: 'proof, else worth 0.5', does: back },
      { saw: 'skill.level 1/2 again', does: answer('0') },
      { saw: 'review office; worth 0', does: result },
    ],
    { 'about.work': 'office' },
  );
});

test('an answer changed at the last look opens what it opens, and what was typed comes back', async () => {
  const { answers } = await play(
    [
      { saw: 'review office; worth 0', does: { kind: 'change', question: 'skill.level' } },
      { saw: 'skill.level 1/1 again', does: answer('0.5') },
      { saw: 'review office; worth 0.5; worth 1', does: result },
    ],
    { 'about.work': 'office', 'skill.level': '0', 'skill.often': '1' },
  );
  expect(answers['skill.often']).toBe('1');
});

test('what was typed comes back: after Esc, after another answer and back, and in a later interview', async () => {
  const half = 'Half a proof';
  const { answers, texts } = await play(
    [
      { saw: 'skill.level 1/2', does: answer('1') },
      { saw: 'proof, else worth 0.5', does: { kind: 'back', typed: half } },
      { saw: 'skill.level 1/2 again', does: answer('1') },
      { saw: `proof, else worth 0.5, so far ${half}`, does: text('A whole proof') },
      { saw: 'skill.often 2/2', does: back },
      { saw: 'skill.level 1/2 again', does: answer('0.5') },
      { saw: 'skill.often 2/2', does: back },
      { saw: 'skill.level 1/2 again', does: { kind: 'unknown' } },
      { saw: "review office; I don't know", does: { kind: 'change', question: 'skill.level' } },
      { saw: 'skill.level 1/1 again', does: answer('1') },
      { saw: 'proof, else worth 0.5, so far A whole proof', does: { kind: 'quit', typed: half } },
    ],
    { 'about.work': 'office' },
  );
  expect(answers['skill.level']).toBe('1');
  expect(texts).toEqual({ 'skill.level': { '1': half } });
  const later = await play(
    [
      { saw: 'skill.often 2/2', does: back },
      { saw: 'skill.level 1/2 again', does: answer('1') },
      { saw: `proof, else worth 0.5, so far ${half}`, does: text('') },
      { saw: 'skill.often 2/2', does: quit },
    ],
    answers,
    { typed: texts },
  );
  expect(later.texts).toEqual({});
});

test('an end from outside while a proof is typed keeps its text', async () => {
  const kept: unknown[] = [];
  const asker = {
    question: async () => answer('1'),
    proof: async () => ({ kind: 'stopped', signal: 'SIGTERM', typed: 'Half' }) as const,
  } as unknown as Asker;
  const asked = interview(bank, { 'about.work': 'office' }, asker, (answers, _, typed) => {
    kept.push(answers['skill.level'], typed);
  });
  await expect(asked).rejects.toMatchObject({ signal: 'SIGTERM' });
  expect(kept.slice(-2)).toEqual(['1', { 'skill.level': { '1': 'Half' } }]);
});

test('back from the list of all answers leads to the question asked last, and from a question chosen there to the list', async () => {
  await play(
    [
      { saw: 'skill.level 1/2', does: answer('0') },
      { saw: 'review office; worth 0', does: back },
      { saw: 'skill.level 1/1 again', does: answer('0') },
      { saw: 'review office; worth 0', does: { kind: 'change', question: 'skill.level' } },
      { saw: 'skill.level 1/1 again', does: back },
      { saw: 'review office; worth 0', does: result },
    ],
    { 'about.work': 'office' },
  );
});

test('how far it is never goes back while one answers, and is whole at the end', () => {
  const course = fullCourse(bank);
  const shares = [
    {},
    { 'about.work': 'office' },
    { 'about.work': 'office', 'skill.level': '1' },
    { 'about.work': 'office', 'skill.level': '1', 'skill.often': '1' },
  ].map((answers) => course.progress(answers).share);
  expect(shares).toEqual([0, 1 / 3, 2 / 3, 1]);
  expect(course.progress({ 'about.work': 'office', 'skill.level': '0' }).share).toBe(1);
});

test('a note can be added to any answer, stays with it, and leads on', async () => {
  const { answers } = await play(
    [
      { saw: 'skill.level 1/2', does: { kind: 'note', answer: '0.5' } },
      { saw: 'proof, else a note', does: text('Since May') },
      { saw: 'skill.often 2/2', does: back },
      { saw: 'skill.level 1/2 again', does: { kind: 'note', answer: '0.5' } },
      { saw: 'proof, else a note, so far Since May', does: text('Since June') },
      { saw: 'skill.often 2/2', does: back },
      { saw: 'skill.level 1/2 again', does: answer('0.5') },
      { saw: 'skill.often 2/2', does: quit },
    ],
    { 'about.work': 'office' },
  );
  expect(answers['skill.level']).toEqual({ answer: '0.5', proof: 'Since June' });
});

test('begins at the first question without an answer, and quits from every screen', async () => {
  const start = { 'about.work': 'office' };
  expect(await play([{ saw: 'skill.level 1/2', does: quit }], start)).toMatchObject({
    kind: 'quit',
    answers: start,
  });
  expect(
    (
      await play(
        [
          { saw: 'skill.level 1/2', does: answer('1') },
          { saw: 'proof, else worth 0.5', does: quit },
        ],
        start,
      )
    ).answers,
  ).toEqual({ ...start, 'skill.level': '1' });
});

const quick = () => quickCourse(bank, {});

test('quick mode asks what moves the decision most, and stops when nothing can move it', async () => {
  const { answers, course } = await play(
    [
      { saw: 'skill.level 1, 3 at most', does: answer('0') },
      { saw: 'menu enough, rest, quit', does: { kind: 'enough' } },
      { saw: 'review worth 0', does: result },
    ],
    {},
    { course: quick() },
  );
  expect(answers).toEqual({ 'skill.level': '0' });
  expect(course).toBe('quick');
});

test('quick mode goes on to all questions without asking any again', async () => {
  const { course } = await play(
    [
      { saw: 'skill.level 1, 3 at most', does: answer('0') },
      { saw: 'menu enough, rest, quit', does: { kind: 'rest' } },
      { saw: 'about.work 1/1', does: answer('office') },
      { saw: 'review office; worth 0', does: result },
    ],
    {},
    { course: quick() },
  );
  expect(course).toBe('full');
});

test('quick mode goes back by the order in which it asked', async () => {
  const { answers } = await play(
    [
      { saw: 'skill.level 1, 3 at most', does: answer('0.5') },
      { saw: 'skill.often 2, 3 at most', does: back },
      { saw: 'skill.level 1, 3 at most again', does: answer('0') },
      { saw: 'menu enough, rest, quit', does: quit },
    ],
    {},
    { course: quick() },
  );
  expect(answers).toEqual({ 'skill.level': '0' });
});

/** Somebody who comes back, with one deed logged since. */
const earlier = (answers: Answers): Earlier => ({
  assessment: { takenAt: '2026-11-24T09:00:00.000Z', answers, left: 0 },
  deeds: [
    { area: 'skill', text: 'A talk' },
    { area: 'about', text: 'Nothing of this area' },
  ],
});

test('who comes back is asked everything, with the proof of last time and what was logged on offer', async () => {
  const { answers, saved } = await play(
    [
      { saw: 'about.work 1/1, known', does: answer('office') },
      { saw: 'skill.level 1/2, known', does: answer('1') },
      { saw: 'proof, else worth 0.5, so far The old page, logged A talk', does: text('The old page') },
      { saw: 'skill.often 2/2', does: answer('1') },
      { saw: 'review office; worth 1!; worth 1', does: result },
    ],
    {},
    { earlier: earlier({ 'about.work': 'office', 'skill.level': { answer: '1', proof: 'The old page' } }) },
  );
  expect(answers['skill.level']).toEqual({ answer: '1', proof: 'The old page' });
  // Until the person has said so, the proof of last time proves nothing.
  expect(saved[1]).toEqual({ 'about.work': 'office', 'skill.level': '1' });
});

test('a note of last time stays with its answer, and goes with it', async () => {
  const before = earlier({ 'about.work': { answer: 'office', proof: 'Since May' } });
  const rest = [
    { saw: 'skill.level 1/2', does: answer('0') },
    { saw: 'review office; worth 0', does: result },
  ];
  const same = await play(
    [{ saw: 'about.work 1/1, known', does: answer('office') }, ...rest],
    {},
    { earlier: before },
  );
  expect(same.answers['about.work']).toEqual({ answer: 'office', proof: 'Since May' });
  const other = await play(
    [
      { saw: 'about.work 1/1, known', does: answer('field') },
      rest[0]!,
      { saw: 'review field; worth 0', does: result },
    ],
    {},
    { earlier: before },
  );
  expect(other.answers['about.work']).toBe('field');
});

test('asking one area again asks it and what it opens, and keeps the rest', async () => {
  const last: Answers = { 'about.work': 'office', 'skill.level': '0' };
  const start = answersKept(bank, last, ['skill']);
  expect(start).toEqual({ 'about.work': 'office' });
  const course = fullCourse(bank, askedAgain(bank, last, ['skill']));
  const { answers } = await play(
    [
      { saw: 'skill.level 1/2, known', does: answer('0.5') },
      { saw: 'skill.often 2/2', does: answer('1') },
      { saw: 'review office; worth 0.5; worth 1', does: result },
    ],
    start,
    { course, earlier: earlier(last) },
  );
  expect(answers).toEqual({ 'about.work': 'office', 'skill.level': '0.5', 'skill.often': '1' });
});

test('what was left out last time is not asked when another area is asked again', async () => {
  const last: Answers = { 'skill.level': '0.5', 'skill.often': '1' };
  const course = fullCourse(bank, askedAgain(bank, last, ['skill']));
  await play(
    [
      { saw: 'skill.level 1/2, known', does: answer('0') },
      { saw: 'review worth 0', does: result },
    ],
    answersKept(bank, last, ['skill']),
    { course, earlier: earlier(last) },
  );
});

test('a file replaces the answers of the areas named, and none else', () => {
  const last: Answers = { 'about.work': 'office', 'skill.level': '0.5', 'skill.often': '1' };
  const given: Answers = { 'about.work': 'field', 'skill.level': '0' };
  expect(answersReplaced(bank, last, given, ['skill'])).toEqual({
    'about.work': 'office',
    'skill.level': '0',
  });
});

test('is gone on with at a question, answered or not, or at the list of all answers', async () => {
  const start = { 'about.work': 'office', 'skill.level': '0.5', 'skill.often': '1' };
  await play(
    [
      { saw: 'skill.level 1/2 again', does: answer('0') },
      { saw: 'review office; worth 0', does: result },
    ],
    start,
    { from: { kind: 'question', question: 'skill.level' } },
  );
  // Nor is it said once more that a quick interview has settled.
  await play(
    [{ saw: 'review office', does: quit }],
    { 'about.work': 'office' },
    { course: quickCourse(bank, { 'about.work': 'office' }), from: { kind: 'review' } },
  );
});
