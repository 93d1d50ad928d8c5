import fc from 'fast-check';
import { expect } from 'vitest';
import { type Answers, answerId, assess, type Bank, questionStates } from '../../../scoring/index.ts';
import {
  agreeOn,
  bruteConsistency,
  bruteSameDirection,
  cornersOf,
  markCornersOf,
  weightsOf,
} from '../brute-certainty.ts';
import { bruteRoute, scoredOf, standsOf } from '../brute-force.ts';
import { bruteOutcomes, completions } from '../brute-what-if.ts';
import { law } from '../law.ts';

const sureOf = (bank: Bank, answers: Answers) => assess(bank, answers).recommendation;

/** What is unknown, as if it had not been asked. */
function known(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, given]) => answerId(given) != null));
}

law('a route that some completion brings is never excluded, and the present one is among them', (one) => {
  const { bank } = one;
  const answers = known(one.answers);
  fc.pre(completions(bank, answers) <= 400);
  const { route, settled, couldBecome } = sureOf(bank, one.answers);
  expect(couldBecome).toContain(route);
  expect(settled).toBe(couldBecome.length === 1);
  for (const other of bruteOutcomes(bank, answers)) expect(couldBecome).toContain(other);
});

law('with nothing missing the advice is settled', ({ bank, answers }) => {
  const states = questionStates(bank, answers);
  const isComplete = bank.areas
    .flatMap(({ questions }) => questions)
    .every(({ id }) => states.get(id) !== 'open' || answerId(answers[id]) != null);
  if (isComplete) expect(sureOf(bank, answers)).toMatchObject({ settled: true, hangsOn: [] });
});

law('an open question that decides in some completion of the others is among those it hangs on', (one) => {
  const { bank } = one;
  const answers = known(one.answers);
  fc.pre(completions(bank, answers) <= 200);
  const states = questionStates(bank, answers);
  const { hangsOn } = sureOf(bank, one.answers);
  for (const { id, kind, answers: possible } of bank.areas.flatMap(({ questions }) => questions)) {
    if (states.get(id) !== 'open' || answers[id] !== undefined) continue;
    const ways = possible.flatMap((answer) =>
      kind === 'fact' ? [answer.id] : [answer.id, { answer: answer.id, proof: 'Notes of ten talks' }],
    );
    const alone = ways.map((way) => bruteRoute(bank, standsOf(bank, { ...answers, [id]: way })));
    const decides = alone.some((route) => route !== bruteRoute(bank, standsOf(bank, answers)));
    if (decides) expect(hangsOn).toContain(id);
  }
});

law('consistency is that of every way in which the answers may slip', ({ bank, answers }) => {
  const { consistency, worthChecking } = sureOf(bank, answers);
  expect(Math.abs(consistency - bruteConsistency(bank, answers))).toBeLessThan(0.001_000_1);
  for (const one of worthChecking)
    expect(Math.abs(one.consistency - bruteConsistency(bank, answers, one.question))).toBeLessThan(
      0.001_000_1,
    );
});

law('the same direction is as likely as of every way in which the answers may slip', ({ bank, answers }) => {
  const actions = bank.areas.flatMap((area) => area.actions.map(({ id }) => id));
  const setAside = {
    done: actions.filter((_, at) => at % 5 === 4),
    declined: actions.filter((_, at) => at % 7 === 6),
  };
  const { recommendation } = assess(bank, answers, setAside);
  const { route, sameDirection, sameDirectionWithin = 0 } = recommendation;
  if (scoredOf(bank).some(({ id }) => id === route)) expect(sameDirection).toBeUndefined();
  else
    expect(Math.abs(sameDirection! - bruteSameDirection(bank, answers, setAside))).toBeLessThan(
      0.001_000_1 + sameDirectionWithin,
    );
});

law('marks may be off by so much and no more', ({ bank, answers }) => {
  const { marks } = sureOf(bank, answers).judgement;
  expect(agreeOn(bank, markCornersOf(bank, marks), answers)).toBe(true);
  if (marks < 100) expect(agreeOn(bank, markCornersOf(bank, marks + 0.1), answers)).toBe(false);
});

law('weights may be off by so much and, where no limit bends a sum, no more', ({ bank, answers }) => {
  fc.pre(weightsOf(bank) <= 9);
  const { weights } = sureOf(bank, answers).judgement;
  expect(agreeOn(bank, cornersOf(bank, Math.min(weights, 0.999_999)), answers)).toBe(true);
  const isUnbent = scoredOf(bank).every(({ adjust }) => adjust.length === 0);
  const others = scoredOf(bank).every(({ needs }) => needs.every(({ kind }) => kind === 'condition'));
  if (weights < 1 && isUnbent && others)
    expect(agreeOn(bank, cornersOf(bank, Math.min(weights + 0.001, 0.999_999)), answers)).toBe(false);
});

law('a close call is what is not settled, flipped by one answer, or less likely than nine in ten', (one) => {
  const { closeCall, settled, steadiness, consistency } = sureOf(one.bank, one.answers);
  expect(closeCall).toBe(!settled || steadiness.flips.length > 0 || consistency < 0.9);
});
