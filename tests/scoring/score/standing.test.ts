import { expect, test } from 'vitest';
import { type Given, hasProof } from '../../../scoring/index.ts';
import { standingsAfter } from '../../../scoring/plan/raised-answers.ts';
import { evaluateArea } from '../../../scoring/score/area.ts';
import { areaModel } from '../../../scoring/score/area-model.ts';
import { raise, standingNumber, standingNumbers, standings } from '../../../scoring/score/standing.ts';
import { areaOf, bankOf, questionOf } from '../small-bank.ts';

const question = questionOf('a.q', ['0', '0.3', '0.6!', '1!']);

test.each<[Given | undefined, boolean]>([
  [undefined, false],
  [null, false],
  ['1', false],
  [{ answer: '1' }, false],
  [{ answer: '1', proof: ' \t' }, false],
  [{ answer: null, proof: 'Notes of five talks' }, true],
  [{ answer: '1', proof: 'Notes of five talks' }, true],
])('%j comes with a proof: %s', (given, expected) => {
  expect(hasProof(given)).toBe(expected);
});

test.each<[Given | undefined, number | null, number]>([
  [undefined, null, 0],
  [null, null, 0],
  [{ answer: null, proof: 'Notes of five talks' }, null, 0],
  ['of another bank', null, 0],
  [{ answer: 'of another bank', proof: 'Notes of five talks' }, null, 0],
  ['0.3', 1, 1],
  ['1', 3, 1],
  [{ answer: '1', proof: 'Notes of five talks' }, 3, 3],
])('whoever answers %j claims %s and counts as %i', (given, claimed, counted) => {
  expect(standings(question)(given)).toEqual({ claimed, counted });
});

test('ways to stand on a question have a whole number each, from 0 to below their count', () => {
  const proof = 'Notes of five talks';
  const given = [null, ...question.answers.flatMap(({ id }) => [id, { answer: id, proof }])];
  const ways = new Set(given.map(standings(question)));
  const numbers = [...ways].map(standingNumber);
  expect(new Set(numbers).size).toBe(7);
  for (const number of numbers) {
    expect(Number.isInteger(number) && number >= 0).toBe(true);
    expect(number).toBeLessThan(standingNumbers(question));
  }
});

test('an action proves what it raises to, and leaves a higher claim a claim', () => {
  expect(raise({ claimed: null, counted: 0 }, 2)).toEqual({ claimed: 2, counted: 2 });
  expect(raise({ claimed: null, counted: 0 }, 0)).toEqual({ claimed: null, counted: 0 });
  expect(raise({ claimed: 3, counted: 1 }, 2)).toEqual({ claimed: 3, counted: 2 });
  expect(raise({ claimed: 3, counted: 3 }, 2)).toEqual({ claimed: 3, counted: 3 });
});

test('whoever stands higher before an action stands no lower after it', () => {
  const { answers } = question;
  const all = answers.flatMap(({ id }) => [id, { answer: id, proof: 'Notes' }]).map(standings(question));
  for (const lower of all)
    for (const higher of all.filter((one) => one.claimed! >= lower.claimed! && one.counted >= lower.counted))
      for (const to of answers.keys()) {
        const [afterLower, afterHigher] = [raise(lower, to), raise(higher, to)];
        expect(afterHigher.claimed).toBeGreaterThanOrEqual(afterLower.claimed!);
        expect(afterHigher.counted).toBeGreaterThanOrEqual(afterLower.counted);
      }
});

test('of two raises of one answer the higher one stays, in whatever order', () => {
  const asked = areaOf('a', { questions: [question] });
  const model = areaModel(bankOf({ areas: [asked], routes: [] }), asked, new Map());
  const area = evaluateArea(model, { 'a.q': '0' });
  const raises = [
    { at: 0, to: 3 },
    { at: 0, to: 1 },
  ];
  for (const order of [raises, raises.toReversed()])
    expect(standingsAfter(area, order)).toEqual([{ claimed: 3, counted: 3 }]);
});
