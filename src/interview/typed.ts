import { type Answers, answerId } from '../../scoring/index.ts';

/**
 * Texts that were typed for answers, by question and then by answer: half a proof that was left, or the proof of an
 * answer that was taken back. Of a question, the latest stands last.
 */
export type Typed = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The latest text that was typed for any answer of the question. */
export function latestTyped(typed: Typed, question: string): string | undefined {
  return Object.values(typed[question] ?? {}).at(-1);
}

/** The question whose proof was being typed when the interview was left: its answer stands, and its text does not yet. */
export function leftInProof(answers: Answers, typed: Typed): string | undefined {
  return Object.keys(typed).findLast((id) => {
    const answer = answerId(answers[id]);
    return typeof answer === 'string' && typed[id]?.[answer] !== undefined;
  });
}

/** With this text for the answer; without any, where it is empty. */
export function withTyped(typed: Typed, question: string, answer: string, text: string): Typed {
  const { [answer]: _, ...others } = typed[question] ?? {};
  const { [question]: __, ...elsewhere } = typed;
  const texts = text.trim() === '' ? others : { ...others, [answer]: text };
  return Object.keys(texts).length === 0 ? elsewhere : { ...elsewhere, [question]: texts };
}
