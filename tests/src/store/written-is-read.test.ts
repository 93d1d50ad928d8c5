import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answers, assess } from '../../../scoring/index.ts';
import { readAnswers } from '../../../src/answers/read.ts';
import { evidenceFile } from '../../../src/formats/evidence.ts';
import { MOST_PROOF, MOST_SAVED } from '../../../src/formats/limits.ts';
import { readDraft } from '../../../src/interview/read-draft.ts';
import { jsonText } from '../../../src/json.ts';
import { allAssessments } from '../../../src/store/assessments.ts';
import { allChoices, saveChoice } from '../../../src/store/choices.ts';
import { holdDraft } from '../../../src/store/draft.ts';
import { allEvidence, saveEvidence } from '../../../src/store/evidence.ts';
import { saveAssessment } from '../../../src/store/save-assessment.ts';
import { assessmentOf } from '../../../src/words/assessment.ts';
import { shipped } from '../../shipped-bank.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const { bank } = shipped;
const now = () => new Date('2026-11-24T09:00:00.000Z');

/** What people and programs may leave in a proof: anything, up to the most that is taken. */
const proof = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .constantFrom('[', '{', '"', '\\', '\u0001', '\n', '\u4F60', '\uD800', '#', "'", ': ')
    .map((part) => part.repeat(MOST_PROOF / part.length)),
  fc
    .array(fc.constantFrom('[', '{', '"', '\\', ' ', 'a', '\n'), { maxLength: 300 })
    .map((parts) => parts.join('')),
);

const answers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...bank.areas
      .flatMap(({ questions }) => questions)
      .map(({ id, answers: choices }) =>
        fc
          .record({ answer: fc.constantFrom(...choices.map((choice) => choice.id)), proof })
          .map((given) => [id, given] as const),
      ),
  )
  .map((given) => Object.fromEntries(given));

const texts = answers.map((all) =>
  Object.fromEntries(
    Object.entries(all).map(([id, given]) => {
      const { answer, proof: typed = '' } = given as { answer: string; proof?: string };
      return [id, { [answer]: typed }];
    }),
  ),
);

test('a draft that is written is read, whatever was typed', async () => {
  const held = (await holdDraft(temporaryFolder(), bank.id, now, () => {}))!;
  fc.assert(
    fc.property(answers, texts, (given, typed) => {
      const { id, version } = bank;
      const savedAt = now().toISOString();
      held.write({ schema: 'pm-path/draft/1', bank: { id, version }, savedAt, answers: given, typed });
      const read = readDraft(bank, held.path, held.read()!);
      expect(JSON.stringify(read.answers)).toBe(JSON.stringify(given));
      expect(read.typed).toEqual(typed);
    }),
    { numRuns: 15 },
  );
  held.release();
});

test('an assessment that is saved is read, and so are its answers', async () => {
  await fc.assert(
    fc.asyncProperty(answers, async (given) => {
      const home = temporaryFolder();
      const assessment = assessmentOf(bank, assess(bank, given), now(), undefined);
      const text = jsonText(assessment);
      saveAssessment(home, assessment, text);
      const { kept, unreadable } = allAssessments(home);
      expect(unreadable).toEqual([]);
      expect(kept[0]!.record.answers).toEqual(JSON.parse(text).answers);
      expect((await readAnswers(bank, 'saved.json', text)).answers).toEqual(kept[0]!.record.answers);
    }),
    { numRuns: 6 },
  );
});

test('deeds and choices that are saved are read', () => {
  const home = temporaryFolder();
  const base = {
    schema: 'pm-path/evidence/1',
    bank: bank.id,
    loggedAt: now().toISOString(),
    date: '2026-11-24',
  };
  let count = 0;
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
      const id = (++count).toString(16).padStart(8, '0');
      const parsed = evidenceFile.safeParse({ ...base, id, area: 'market', text, witness: text });
      if (parsed.success) saveEvidence(home, parsed.data);
    }),
  );
  saveChoice(home, {
    schema: 'pm-path/choice/1',
    id: '00000001',
    bank: bank.id,
    madeAt: now().toISOString(),
    without: ['market.one'],
    with: [],
  });
  expect(allEvidence(home).unreadable).toEqual([]);
  expect(allEvidence(home).kept.length).toBeGreaterThan(20);
  expect(allChoices(home)).toMatchObject({ unreadable: [], kept: [{}] });
});

test('what would be too large to be read again is not written', async () => {
  const home = temporaryFolder();
  const saved = { id: '00000001', takenAt: now().toISOString() };
  expect(() => saveAssessment(home, saved, ' '.repeat(MOST_SAVED + 1))).toThrow('larger than 16 MB');
  expect(allAssessments(home).unreadable).toEqual([]);
});

test('so is one that speaks of what programs trip over, however long its proofs are', async () => {
  const proof = `"__proto__": {} ${'"'.repeat(MOST_PROOF - 20)}`;
  const given: Answers = Object.fromEntries(
    bank.areas
      .flatMap(({ questions }) => questions)
      .map(({ id, answers: [first] }) => [id, { answer: first!.id, proof }]),
  );
  const text = jsonText(assessmentOf(bank, assess(bank, given), now(), undefined));
  expect((await readAnswers(bank, 'saved.json', text)).answers).toEqual(JSON.parse(text).answers);
});
