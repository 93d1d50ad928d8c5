import { type Answers, answerId, type Bank, evaluate, findQuestion, hasProof } from '../../scoring/index.ts';
import type { Evidence } from '../formats/evidence.ts';

/** What a deed may have changed, once the questions of its area are answered again. */
export type MayChange = {
  readonly area: string;
  /** The way in that may be open then, and was not. */
  readonly opens: string | null;
};

/**
 * Taken that each action leads to the answers that the bank says.
 * @param answers of the last assessment
 * @param earlier deeds done since then
 * @returns `null` for a deed of no area: there is nothing to answer again
 */
export function mayChange(
  bank: Bank,
  answers: Answers,
  earlier: readonly Evidence[],
  deed: Evidence,
): MayChange | null {
  const { area } = deed;
  if (area === undefined) return null;
  const before = earlier.reduce((raised, one) => answersAfter(bank, raised, one), answers);
  const was = evaluate(bank, before).routes;
  const is = evaluate(bank, answersAfter(bank, before, deed)).routes;
  const opened = is.find(({ ready }, place) => ready && !was[place]!.ready);
  return { area, opens: opened?.id ?? null };
}

/** The way in that all the deeds together may have opened since the answers were given. */
export function mayBeOpen(bank: Bank, answers: Answers, deeds: readonly Evidence[]): string | null {
  const was = evaluate(bank, answers).routes;
  const is = evaluate(
    bank,
    deeds.reduce((raised, one) => answersAfter(bank, raised, one), answers),
  ).routes;
  return is.find(({ ready }, place) => ready && !was[place]!.ready)?.id ?? null;
}

/** The answers with what the deed's action leads to, where that is more than what was answered or proves it. */
function answersAfter(bank: Bank, answers: Answers, { action: id, text }: Evidence): Answers {
  const action = bank.areas.flatMap(({ actions }) => actions).find((one) => one.id === id);
  const raised = (action?.raises ?? []).flatMap(({ question, answer }) => {
    const levels = findQuestion(bank, question)!.answers.map((one) => one.id);
    const given = answers[question];
    const [at, to] = [levels.indexOf(answerId(given) ?? ''), levels.indexOf(answer)];
    return to > at || (to === at && !hasProof(given)) ? [[question, { answer, proof: text }] as const] : [];
  });
  return { ...answers, ...Object.fromEntries(raised) };
}
