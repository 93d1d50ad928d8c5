import { CONFIDENCES, type Confidence, type Story } from './story.ts';

/** A story and the route that its person is given. */
export type Advised = { readonly story: Story; readonly given: string };

/** How far the advice agrees with what happened to real people. */
export type Agreement = Count & {
  /** Of the stories for which a route is best, the share that are given it; the mean over those routes, 0 to 1. */
  readonly meanShare: number;
  /** Routes that are best for somebody: of how many they are found. */
  readonly routes: readonly { readonly route: string; readonly found: number; readonly of: number }[];
  readonly confidence: readonly (Count & { readonly confidence: Confidence })[];
  /** Stories that are given a route that is not acceptable. */
  readonly missed: readonly Missed[];
};

/** How many stories there are, are given an acceptable route, and the best one. */
type Count = { readonly stories: number; readonly acceptable: number; readonly best: number };

export type Missed = { readonly story: string; readonly best: string; readonly given: string };

/** @param routes ids of all routes, in the order in which they are to be told */
export function agreement(advised: readonly Advised[], routes: readonly string[]): Agreement {
  const byRoute = routes.flatMap((route) => {
    const theirs = advised.filter(({ story }) => story.expect.best === route);
    return theirs.length === 0 ? [] : [{ route, found: countOf(theirs).best, of: theirs.length }];
  });
  return {
    ...countOf(advised),
    meanShare: byRoute.reduce((sum, { found, of }) => sum + found / of, 0) / Math.max(1, byRoute.length),
    routes: byRoute,
    confidence: CONFIDENCES.flatMap((confidence) => {
      const theirs = advised.filter(({ story }) => story.confidence === confidence);
      return theirs.length === 0 ? [] : [{ confidence, ...countOf(theirs) }];
    }),
    missed: advised
      .filter((one) => !isAcceptable(one))
      .map(({ story, given }) => ({ story: story.id, best: story.expect.best, given })),
  };
}

function countOf(advised: readonly Advised[]): Count {
  return {
    stories: advised.length,
    acceptable: advised.filter(isAcceptable).length,
    best: advised.filter(({ story, given }) => given === story.expect.best).length,
  };
}

function isAcceptable({ story, given }: Advised): boolean {
  return story.expect.acceptable.includes(given);
}
