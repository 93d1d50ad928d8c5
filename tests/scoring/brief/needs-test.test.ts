import { expect, test } from 'vitest';
import { needsTest } from '../../../scoring/brief/needs-test.ts';
import { quickScore } from '../../../scoring/brief/quick-score.ts';
import type { Answers, Need } from '../../../scoring/index.ts';
import { areaModel } from '../../../scoring/score/area-model.ts';
import { type AreaEvaluation, evaluate, evaluateArea } from '../../../scoring/score/evaluate.ts';
import type { Facts } from '../../../scoring/score/facts.ts';
import { dependsOn, needMet } from '../../../scoring/score/needs.ts';
import { scoredOf } from '../brute-force.ts';
import { lawForCrowds } from '../law.ts';
import { areaOf, factOf, questionOf } from '../small-bank.ts';

/** Score, open questions and whether the needs are met, both ways. */
function expectAlike(area: AreaEvaluation, needs: readonly Need[], facts: Facts) {
  const { model, standings } = area;
  const places = {
    claimed: Int8Array.from(standings, ({ claimed }) => claimed ?? -1),
    counted: Int8Array.from(standings, ({ counted }) => counted),
  };
  const open = new Uint8Array(standings.length);
  const score = quickScore(model)(places, open);
  expect(score).toBe(area.score ?? 0);
  expect([...open].map((one) => one === 1)).toEqual(area.open);
  const met = needsTest(needs, model, facts)?.(places, open, score) ?? true;
  expect(met).toBe(needs.every((need) => needMet(need, area, facts)));
}

lawForCrowds('score, open questions and needs of an area are those of the engine', ({ bank, people }) => {
  for (const answers of people) {
    const { facts, areas } = evaluate(bank, answers);
    for (const area of areas)
      for (const { needs } of scoredOf(bank))
        expectAlike(
          area,
          needs.filter((need) => dependsOn(need, area.model.area)),
          facts,
        );
  }
});

test.each<[string, Answers, Facts, Need]>([
  ['of no score', {}, new Map(), { kind: 'area', area: 'a', atLeast: 0, because: '' }],
  [
    'of a fact of the same area',
    { 'a.gate': '1', 'a.q': '1' },
    new Map([['a.fact', 'yes']]),
    {
      kind: 'condition',
      when: [
        { question: 'a.fact', accepts: ['yes'] },
        { question: 'a.q', accepts: ['1'] },
      ],
      because: '',
    },
  ],
  [
    'of a question that is closed, with what a file says of it',
    { 'a.gate': '0', 'a.q': '1', 'a.behind': '1' },
    new Map([['a.fact', 'yes']]),
    { kind: 'condition', when: [{ question: 'a.behind', accepts: ['1'] }], because: '' },
  ],
  [
    'of both of two answers',
    { 'a.gate': '1', 'a.q': '0' },
    new Map([['a.fact', 'yes']]),
    {
      kind: 'condition',
      when: [
        { question: 'a.gate', accepts: ['1'] },
        { question: 'a.q', accepts: ['1'] },
      ],
      because: '',
    },
  ],
])('a need %s', (_, answers, facts, need) => {
  const asked = [{ question: 'a.fact', accepts: ['yes'] }];
  const area = areaOf('a', {
    questions: [
      factOf('a.fact', ['yes', 'no']),
      questionOf('a.gate', ['0', '1'], { when: asked }),
      questionOf('a.q', ['0', '1'], { when: [...asked, { question: 'a.gate', accepts: ['1'] }] }),
      questionOf('a.behind', ['0', '1'], { when: [...asked, { question: 'a.q', accepts: ['1'] }] }),
    ],
  });
  expectAlike(evaluateArea(areaModel(area, facts), answers), [need], facts);
});
