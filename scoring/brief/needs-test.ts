import type { Need } from '../model/bank.ts';
import { reaches } from '../model/tolerance.ts';
import type { AreaModel } from '../score/area-model.ts';
import { conditionHolds, type Facts } from '../score/facts.ts';
import type { Places } from './quick-score.ts';

/** Are the needs met by somebody with these answers, open questions and score? */
export type NeedsTest = (places: Places, open: Uint8Array, score: number) => boolean;

/**
 * `needMet` for all needs of one route on one area, prepared once for everybody with these facts.
 * @returns `null` when there are no needs
 */
export function needsTest(needs: readonly Need[], model: AreaModel, facts: Facts): NeedsTest | null {
  if (needs.length === 0) return null;
  const tests = needs.map((need): NeedsTest => {
    if (need.kind === 'area') {
      const hasScore = model.questions.length > 0;
      return (_, __, score) => hasScore && reaches(score, need.atLeast);
    }
    const weighted = new Set(
      model.area.questions.filter((one) => one.kind === 'weighted').map(({ id }) => id),
    );
    const factsHold = conditionHolds(
      need.when.filter(({ question }) => !weighted.has(question)),
      facts,
    );
    const terms = need.when
      .filter(({ question }) => weighted.has(question))
      .map(({ question: id, accepts }) => {
        const place = model.questions.findIndex(({ question }) => question.id === id);
        const accepted = model.questions[place]?.question.answers.map((answer) =>
          accepts.includes(answer.id),
        );
        return { place, accepted };
      });
    return ({ claimed }, open) =>
      factsHold &&
      terms.every(
        ({ place, accepted }) =>
          accepted !== undefined && open[place] === 1 && accepted[claimed[place]!] === true,
      );
  });
  return (places, open, score) => tests.every((test) => test(places, open, score));
}
