import { answerId, type Given, type Question } from '../../scoring/index.ts';
import { needsProof } from '../answers/needs-proof.ts';
import { Interrupted, type Interviewer, type QuestionOutcome } from './asker.ts';
import { askProof, proofOf } from './proof.ts';
import { latestTyped, type Typed } from './typed.ts';

/** Where the interview goes after a question. */
type Step = 'on' | 'back' | 'again' | 'quit';

/** A question, what was answered to it before and what was logged in its area. */
type Asked = {
  readonly question: Question;
  readonly given: Given | undefined;
  readonly lastTime: Given | undefined;
  readonly deeds: readonly string[];
  readonly typed: Typed;
};

/** What is kept of a question: its answer, and texts typed for one that are not its proof. */
type Keep = {
  answer(question: Question, given: Given): void;
  typed(question: Question, answer: string, text: string): void;
};

/**
 * Keeps what was answered, asks for its proof or note, and says where to go on.
 * @throws Interrupted when the program is told to end while a proof is typed; then its text is kept
 */
export async function follow(
  outcome: QuestionOutcome,
  asked: Asked,
  ask: Interviewer,
  keep: Keep,
): Promise<Step> {
  const { question, deeds } = asked;
  switch (outcome.kind) {
    case 'quit':
    case 'back':
      return outcome.kind;
    case 'unknown':
      keep.answer(question, null);
      return 'on';
    case 'answer':
    case 'note': {
      const { answer } = outcome;
      const isNeeded = needsProof(question, answer);
      const proof = proofSoFar(asked, answer, isNeeded);
      const given = (text: string): Given => (text === '' ? answer : { answer, proof: text });
      // The answer is safe on the disk before its proof is typed.
      keep.answer(question, given(proof.given));
      if (outcome.kind === 'answer' && !isNeeded) return 'on';
      const proven = await askProof(ask, question, answer, proof.offered, deeds);
      if (proven.kind === 'text') {
        keep.typed(question, answer, '');
        keep.answer(question, given(proven.text));
        return 'on';
      }
      if (proven.typed !== undefined) keep.typed(question, answer, proven.typed);
      if (proven.kind === 'stopped') throw new Interrupted(proven.signal);
      return proven.kind === 'quit' ? 'quit' : 'again';
    }
  }
}

/**
 * The proof or note that the answer keeps as it is, and what is offered when it is asked for. A proof of last
 * time counts again only once the person has said so; a note that counts for nothing stays with its answer.
 */
function proofSoFar({ question, given, lastTime, typed }: Asked, answer: string, isNeeded: boolean) {
  const before = proofOf(given);
  const underWay = typed[question.id]?.[answer];
  if (answerId(given) === answer) return { given: before, offered: underWay ?? before };
  const ofLastTime = proofOf(lastTime);
  const note = !isNeeded && answerId(lastTime) === answer ? ofLastTime : '';
  const texts = [underWay, before, latestTyped(typed, question.id), note, isNeeded ? ofLastTime : ''];
  return { given: note, offered: texts.find((text) => text !== undefined && text !== '') ?? '' };
}
