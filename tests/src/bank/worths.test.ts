import { expect, test } from 'vitest';
import type { WeightedQuestion } from '../../../scoring/index.ts';
import { questionsOf } from '../../../src/bank/lookup.ts';
import { exercises, shipped } from '../../shipped-bank.ts';

const questions = questionsOf(shipped.bank).filter(
  (question): question is WeightedQuestion => question.kind === 'weighted',
);

test('an exercise set by oneself counts half at most, wherever one is told', () => {
  const found = questions.flatMap(({ id, answers }) =>
    answers
      .filter((answer) => exercises.includes(answer.id))
      .map(({ worth }) => ({ id, isHalfAtMost: worth <= 0.5 })),
  );
  expect(found).toEqual(
    [
      'customer-contact.level',
      'requirements.level',
      'business-cases.level',
      'market.level',
      'delivery.depth',
      'search.pages',
    ].map((id) => ({ id, isHalfAtMost: true })),
  );
});

/** Questions about a state, not a deed, and why more than half of their worth needs no proof. */
const states: Record<string, string> = {
  'product-work.length': 'how long something took; that it was done is proven one question earlier',
  'employer.product-team': 'how an employer is set up, which anybody there can see',
  'employer.opening': 'a chance that is announced; one that was agreed needs proof',
  'employer.sponsor': 'what somebody said in a talk leaves no trace; a recommendation does, and needs proof',
  'customer-contact.talks': 'how often; what came of it is proven one question earlier',
  'mba.status': 'a degree or a place in one, which a hirer checks with one look',
  'search.door': 'what others have opened; an offer needs proof',
  'search.referrer': 'what one person said; several of them need proof',
  'search.field': 'where a person worked, as their list of jobs says',
};

test('a deed that counts more than half needs proof', () => {
  const unproven = questions.filter(({ answers }) =>
    answers.some(({ worth, needsProof }) => worth > 0.5 && !needsProof),
  );
  expect(unproven.map(({ id }) => id)).toEqual(Object.keys(states));
});
