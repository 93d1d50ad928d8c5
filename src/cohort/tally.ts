import type { Bank } from '../../scoring/index.ts';
import type { Observation } from './observation.ts';
import { Spread } from './spread.ts';

/** What has been counted of so many people; it takes no more room for more of them. */
export class Tally {
  people = 0;
  readonly ways = new Map<string, number>();
  readonly areas: readonly Spread[];
  near = 0;
  readonly close = { of: 0, people: 0 };
  readonly unsettled = { of: 0, people: 0 };
  /** By question: how many hang on it. */
  readonly questions = new Map<string, number>();
  /** People whose plan is told. */
  planned = 0;
  readonly actions = new Map<string, { people: number; points: number }>();

  constructor(bank: Bank) {
    this.areas = bank.areas.map(() => new Spread());
  }

  add(one: Observation): void {
    this.people += 1;
    const way = wayOf(one);
    this.ways.set(way, (this.ways.get(way) ?? 0) + 1);
    for (const [place, score] of one.areas.entries()) if (score !== null) this.areas[place]!.add(score);
    if (one.isNear) this.near += 1;
    if (one.isClose !== undefined) {
      this.close.of += 1;
      if (one.isClose) this.close.people += 1;
    }
    if (one.hangsOn !== undefined) {
      this.unsettled.of += 1;
      if (one.hangsOn.length > 0) this.unsettled.people += 1;
      for (const question of one.hangsOn)
        this.questions.set(question, (this.questions.get(question) ?? 0) + 1);
    }
    if (one.gains !== undefined) {
      this.planned += 1;
      for (const { action, points } of one.gains) {
        const sum = this.actions.get(action) ?? { people: 0, points: 0 };
        this.actions.set(action, { people: sum.people + 1, points: sum.points + points });
      }
    }
  }
}

/** A route, or the fallback with the route that it leads towards: "experience option-2". */
export function wayOf({ route, toward }: Pick<Observation, 'route' | 'toward'>): string {
  return toward === undefined ? route : `${route} ${toward ?? ''}`;
}
