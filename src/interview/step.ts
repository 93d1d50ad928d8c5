import { answerId, type Given, type Question } from '../../scoring/index.ts';
import { needsProof } from '../answers/needs-proof.ts';
import type { Interviewer, QuestionOutcome } from './asker.ts';
import { askProof, proofOf } from './proof.ts';

/** Where the interview goes after a question. */
type Step = 'on' | 'back' | 'again' | 'quit';

/** A question, what was answered to it before and what was logged in its area. */
type Asked = {
  readonly question: Question;
  readonly given: Given | undefined;
  readonly lastTime: Given | undefined;
  readonly deeds: readonly string[];
};

/** Keeps what was answered, asks for its proof or note, and says where to go on. */
export async function follow(
  outcome: QuestionOutcome,
  asked: Asked,
  ask: Interviewer,
  keep: (question: Question, given: Given) => void,
): Promise<Step> {
  const { question, deeds } = asked;
  switch (outcome.kind) {
    case 'quit':
    case 'back':
      return outcome.kind;
    case 'unknown':
      keep(question, null);
      return 'on';
    case 'answer':
    case 'note': {
      const isNeeded = needsProof(question, outcome.answer);
      const proof = proofSoFar(asked, outcome.answer, isNeeded);
      const given = (text: string): Given =>
        text === '' ? outcome.answer : { answer: outcome.answer, proof: text };
      // The answer is safe on the disk before its proof is typed.
      keep(question, given(proof.given));
      if (outcome.kind === 'answer' && !isNeeded) return 'on';
      const proven = await askProof(ask, question, outcome.answer, proof.offered, deeds);
      if (proven.kind === 'quit') return 'quit';
      if (proven.kind === 'back') return 'again';
      keep(question, given(proven.text));
      return outcome.kind === 'note' && !isNeeded ? 'again' : 'on';
    }
  }
}

/**
 * The proof or note that the answer keeps as it is, and what is offered when it is asked for. A proof of last
 * time counts again only once the person has said so; a note that counts for nothing stays with its answer.
 */
function proofSoFar({ given, lastTime }: Asked, answer: string, isNeeded: boolean) {
  if (answerId(given) === answer) return { given: proofOf(given), offered: proofOf(given) };
  const ofLastTime = proofOf(lastTime);
  if (isNeeded) return { given: '', offered: ofLastTime };
  const note = answerId(lastTime) === answer ? ofLastTime : '';
  return { given: note, offered: note };
}
