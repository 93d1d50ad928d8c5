import { type Ladder, LadderInMaking } from '../../../scoring/brief/ladder.ts';

/** @param outcomes in ascending order of effort */
export function ladderOf(...outcomes: readonly (readonly [effort: number, score: number])[]): Ladder | null {
  const making = new LadderInMaking();
  for (const [effort, score] of outcomes) making.step(effort, score);
  return making.made();
}
