import {
  type Answers,
  type Area,
  answerId,
  type Bank,
  type Given,
  type Question,
  questionStates,
  remainingQuestions,
} from '../../scoring/index.ts';
import type { Asker, QuestionOutcome } from './asker.ts';
import { askProof, proofOf } from './proof.ts';
import { reviewEntries } from './review.ts';

export type Interviewed = { readonly kind: 'finished' | 'quit'; readonly answers: Answers };

/** Keeps the answers so far; called after every answer. */
export type Save = (answers: Answers) => void;

type Placed = { readonly area: Area; readonly question: Question };

/**
 * Asks every open question of the bank in its order, then lets the person look over the answers. Knows no
 * terminal: who asks and what keeps the draft come in as parameters.
 * @param start answers given before; the first question without one comes first
 */
export async function interview(bank: Bank, start: Answers, ask: Asker, save: Save): Promise<Interviewed> {
  let answers = start;
  const keep = (question: Question, given: Given) => {
    answers = { ...answers, [question.id]: given };
    save(answers);
  };
  let at: string | null = firstUnanswered(bank, answers)?.question.id ?? null;
  for (;;) {
    if (at === null) {
      const looked = await ask.review(reviewEntries(bank, answers));
      if (looked.kind === 'result') return { kind: 'finished', answers };
      if (looked.kind === 'quit') return { kind: 'quit', answers };
      at = looked.question;
    }
    const open = openQuestions(bank, answers);
    const place = open.findIndex(({ question }) => question.id === at);
    const { question } = open[place]!;
    const outcome = await ask.question({
      ...placeInArea(bank, answers, open, place),
      given: answers[question.id],
      canGoBack: place > 0,
    });
    const step = await follow(outcome, question, answers, ask, keep);
    switch (step) {
      case 'quit':
        return { kind: 'quit', answers };
      case 'again':
        break;
      case 'back':
        at = open[place - 1]?.question.id ?? at;
        break;
      case 'on':
        at = nextUnanswered(bank, answers, question.id);
    }
  }
}

type Step = 'on' | 'back' | 'again' | 'quit';

async function follow(
  outcome: QuestionOutcome,
  question: Question,
  answers: Answers,
  ask: Asker,
  keep: (question: Question, given: Given) => void,
): Promise<Step> {
  switch (outcome.kind) {
    case 'quit':
    case 'back':
      return outcome.kind;
    case 'unknown':
      keep(question, null);
      return 'on';
    case 'answer':
    case 'note': {
      const before = answers[question.id];
      const proof = answerId(before) === outcome.answer ? proofOf(before) : '';
      const given = (text: string): Given =>
        text === '' ? outcome.answer : { answer: outcome.answer, proof: text };
      // The answer is safe on the disk before its proof is typed.
      keep(question, given(proof));
      const needed = question.answers.find(({ id }) => id === outcome.answer);
      const isNeeded = needed !== undefined && 'needsProof' in needed && needed.needsProof;
      if (outcome.kind === 'answer' && !isNeeded) return 'on';
      const proven = await askProof(ask, question, outcome.answer, proof);
      if (proven.kind === 'quit') return 'quit';
      if (proven.kind === 'back') return 'again';
      keep(question, given(proven.text));
      return outcome.kind === 'note' && !isNeeded ? 'again' : 'on';
    }
  }
}

function openQuestions(bank: Bank, answers: Answers): readonly Placed[] {
  const states = questionStates(bank, answers);
  return bank.areas.flatMap((area) =>
    area.questions.filter(({ id }) => states.get(id) === 'open').map((question) => ({ area, question })),
  );
}

/** "1 of 3": what is open in the area now, and what the answers still to come may open. */
function placeInArea(bank: Bank, answers: Answers, open: readonly Placed[], place: number) {
  const { area, question } = open[place]!;
  const inArea = open.filter((one) => one.area === area).map((one) => one.question);
  const { most } = remainingQuestions(bank, answers);
  const possible = new Set([...inArea, ...most.filter((one) => area.questions.includes(one))]);
  return { area, question, number: inArea.indexOf(question) + 1, of: possible.size };
}

function firstUnanswered(bank: Bank, answers: Answers): Placed | undefined {
  return openQuestions(bank, answers).find(({ question }) => answers[question.id] === undefined);
}

/** The next question without an answer; first the ones after this, so that going back does not jump about. */
function nextUnanswered(bank: Bank, answers: Answers, id: string): string | null {
  const open = openQuestions(bank, answers);
  const here = open.findIndex(({ question }) => question.id === id);
  const inTurn = [...open.slice(here + 1), ...open.slice(0, here)];
  return inTurn.find(({ question }) => answers[question.id] === undefined)?.question.id ?? null;
}
