import type { Action, Area, Bank } from '../model/bank.ts';
import { allFacts } from '../model/lookup.ts';
import { worldOf } from '../score/world.ts';
import { factWorlds } from '../unanswered/fact-worlds.ts';

/**
 * Ids of the actions that raise nothing for anybody: never offered where their questions are asked, or raising
 * no answer above the lowest, or none above what the actions before them have raised already.
 */
export function idleActions(bank: Bank): readonly string[] {
  return bank.areas.flatMap((area, place) => {
    const terms = [
      ...allFacts(bank).flatMap(({ when }) => when),
      ...area.questions.flatMap(({ when }) => when),
      ...area.actions.flatMap(({ when }) => when),
    ];
    const useful = new Set(
      factWorlds(bank, {}, { terms }).flatMap((facts) => {
        const { questions, offered } = worldOf(bank, facts).areas[place]!;
        const asked = new Set(questions.map(({ question }) => question.id));
        return offered.filter((action) => raisesMore(area, action, asked)).map(({ id }) => id);
      }),
    );
    return area.actions.map(({ id }) => id).filter((id) => !useful.has(id));
  });
}

function raisesMore(area: Area, action: Action, asked: ReadonlySet<string>): boolean {
  const before = actionsBefore(area, action).flatMap(({ raises }) => raises);
  return action.raises.some(({ question, answer }) => {
    if (!asked.has(question)) return false;
    const raised = before.filter((one) => one.question === question);
    return (
      placeOf(area, question, answer) >
      Math.max(0, ...raised.map((one) => placeOf(area, question, one.answer)))
    );
  });
}

function actionsBefore(area: Area, { after }: Action): readonly Action[] {
  return after
    .map((id) => area.actions.find((action) => action.id === id)!)
    .flatMap((action) => [action, ...actionsBefore(area, action)]);
}

function placeOf(area: Area, questionId: string, answerId: string): number {
  const question = area.questions.find(({ id }) => id === questionId)!;
  return question.answers.findIndex(({ id }) => id === answerId);
}
