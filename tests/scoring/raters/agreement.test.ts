import { expect, test } from 'vitest';
import { raterAgreement } from '../../../scoring/raters/index.ts';
import { areaOf, bankOf, experience, factOf, questionOf, routeOf } from '../small-bank.ts';

const worths = ['0', '0.5', '1'];
const bank = bankOf({
  areas: [
    areaOf('facts', { questions: [factOf('facts.job', ['yes', 'no'])] }),
    areaOf('a', {
      questions: [
        questionOf('a.one', worths),
        questionOf('a.two', worths),
        questionOf('a.three', worths),
        questionOf('a.four', worths),
        questionOf('a.more', worths, { when: [{ question: 'a.one', accepts: ['1'] }] }),
      ],
    }),
  ],
  routes: [routeOf('inside', { a: 1 }), experience],
});

test('two agree over the questions that both have answered, proofs and facts aside', () => {
  const own = {
    'facts.job': 'yes',
    'a.one': { answer: '0.5', proof: 'A page of notes' },
    'a.two': '1',
    'a.three': null,
    'a.four': '1',
  };
  const rater = { 'facts.job': 'yes', 'a.one': '0.5', 'a.two': '0', 'a.three': '1', 'a.four': null };
  // One the same and one as far apart as they go: 1/2 observed; (1 + 3/4 + 3/4 + 0) / 4 = 5/8 by chance.
  const kappa = (1 / 2 - 5 / 8) / (1 - 5 / 8);
  expect(raterAgreement(bank, own, rater)).toEqual({ questions: 2, same: 1, kappa });
});

test('a question counts where it is open by the answers of either', () => {
  const open = { 'a.one': '1', 'a.more': '0.5' };
  const closed = { 'a.one': '0', 'a.more': '0.5' };
  expect(raterAgreement(bank, open, closed)).toMatchObject({ questions: 2, same: 1 });
  expect(raterAgreement(bank, closed, open)).toMatchObject({ questions: 2, same: 1 });
  expect(raterAgreement(bank, closed, closed)).toMatchObject({ questions: 1, same: 1 });
});

test('kappa goes by what answers count, and there is none where all was put at one place', () => {
  const own = { 'a.one': '0', 'a.two': '1', 'a.three': '0.5' };
  expect(raterAgreement(bank, own, own)).toEqual({ questions: 3, same: 3, kappa: 1 });
  expect(raterAgreement(bank, {}, own)).toEqual({ questions: 0, same: 0, kappa: null });
  const same = { 'a.one': '1', 'a.two': '1' };
  expect(raterAgreement(bank, same, same)).toEqual({ questions: 2, same: 2, kappa: null });
});
