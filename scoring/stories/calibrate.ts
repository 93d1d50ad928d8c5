import type { Bank } from '../model/bank.ts';
import { routeWithId } from '../model/lookup.ts';
import { type Agreement, agreement } from './agreement.ts';
import { bestMarks } from './best-marks.ts';
import { type Cases, casesOf, givenAt, type Marks } from './cases.ts';
import { type MarkRange, markRange } from './mark-range.ts';
import { type NeedEffect, needEffects } from './need-effects.ts';
import type { Story } from './story.ts';

/** What the stories say of the marks of a bank. */
export type Calibration = {
  readonly marks: readonly CalibratedMark[];
  readonly present: Agreement;
  readonly proposed: Agreement;
  /** Each story advised at the marks that the others propose: what the marks are worth for people unknown. */
  readonly leaveOneOut: Agreement;
  /** At the proposed marks. */
  readonly needs: readonly NeedEffect[];
};

/** `lowest` and `highest`: between these the mark costs at most one story its best route. */
type CalibratedMark = MarkRange & {
  readonly route: string;
  readonly present: number;
  readonly proposed: number;
};

/**
 * The marks that agree best with the stories, and how far they can be trusted.
 * @param bank with at most `MOST_ROUTES` scored routes
 * @param stories at least one
 */
export function calibrate(bank: Bank, stories: readonly Story[]): Calibration {
  const all = casesOf(bank, stories);
  const present = bank.prefer.map((id) => routeWithId(bank, id).readyAt);
  const { marks: proposed, without } = bestMarks(all.cases, present);
  return {
    marks: bank.prefer.map((route, place) => ({
      route,
      present: present[place]!,
      proposed: proposed[place]!,
      ...markRange(all.cases, proposed, place),
    })),
    present: agreementAt(all, () => present),
    proposed: agreementAt(all, () => proposed),
    leaveOneOut: agreementAt(all, (place) => without[place]!),
    needs: needEffects(bank, all, proposed),
  };
}

/** @param marksFor the marks at which the story at a place is advised */
function agreementAt({ stories, routes, cases }: Cases, marksFor: (place: number) => Marks): Agreement {
  const advised = stories.map((story, place) => {
    const given = routes[givenAt(marksFor(place), cases[place]!)]!;
    return { story, given };
  });
  return agreement(advised, routes);
}
