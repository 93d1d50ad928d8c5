import { type Bank, routeFor } from '../../../scoring/index.ts';
import { proportionOf } from '../../../scoring/statistics/index.ts';
import type { Calibration, Story } from '../../../scoring/stories/index.ts';
import { counted } from '../../numbers.ts';
import { agreementInWords, markInWords, missedInWords, needInWords } from '../../words/agreement.ts';
import type { Facts } from './facts.ts';
import { listed, type Part, says } from './part.ts';

/** How the marks were set by the stories of real people, and how far the advice agrees with these. */
export function storyParts({ bank, stories, calibration }: Facts): readonly Part[] {
  if (stories.length === 0 || calibration === null)
    return [
      {
        title: 'Marks, and agreement with real people',
        backing: 'none',
        blocks: [says('The marks are the author’s judgement: there are no stories to hold them against.')],
      },
    ];
  const { marks, present, leaveOneOut, needs } = calibration;
  const same = sameForAll(stories);
  const sources = new Set(stories.map(({ source }) => source)).size;
  const outcomes = stories.filter(({ outcome }) => outcome !== undefined).length;
  return [
    {
      title: 'How the marks were set',
      backing: 'evidence',
      blocks: [
        says(
          `Against ${counted(stories.length, 'story', 'stories')} of people, from ${counted(sources, 'source')}; of ${outcomes} it is told what happened, and the other ${stories.length - outcomes} say what is expected and not what came of it. Each has the answers of the day before, filled in from what is told, and the ways that a sensible adviser would have named; that was judged by the bank’s author. The marks are those with which, averaged over the ways, the largest share of the stories is given the best; of equals, those nearest to the present marks. The stories were not drawn at random: people whose way is told in public mostly succeeded.`,
        ),
        listed(marks.map(markInWords)),
        says(
          `Anywhere in these ranges would do about as well, and ${hangOnMarks(bank, stories, calibration)} of the ${stories.length} stories would be advised otherwise at some of their ends: near a mark the advice is a close call, and says so.`,
        ),
        ...strongMarks(bank),
      ],
    },
    {
      title: 'Agreement with the stories',
      backing: 'evidence',
      blocks: [
        says('The same stories were used to set the marks, so this is too favourable:'),
        listed(agreementInWords(present)),
        says(
          `With so few stories, the best advice goes to ${ofInWords(present.best, present.stories)}. To recommend ${same.route} to everybody would be best for ${same.best} and acceptable for ${same.acceptable}.`,
        ),
        says('Each story at the marks that the others alone propose, which is nearer to what strangers get:'),
        listed(agreementInWords(leaveOneOut)),
        ...(present.missed.length === 0
          ? []
          : [says('Advised in a way that is not acceptable:'), listed(present.missed.map(missedInWords))]),
        ...(needs.length === 0
          ? []
          : [
              says('What each need decides by itself, at the proposed marks:'),
              listed(needs.map(needInWords)),
            ]),
      ],
    },
    {
      title: 'Agreement with what happens to those who use it',
      backing: 'none',
      blocks: [
        says(
          'Nobody was followed yet. pm-path bank calibrate --people gives the share that got in, by readiness, once records have an outcome.',
        ),
      ],
    },
  ];
}

function strongMarks({ routes }: Facts['bank']) {
  const strong = routes.flatMap((route) =>
    route.kind === 'scored' && route.strongAt !== undefined
      ? [
          `${route.id}: ${route.strongAt} is where a strong candidate stands; a plan of somebody who is ready leads there`,
        ]
      : [],
  );
  return strong.length === 0 ? [] : [listed(strong)];
}

/** "72 of 98 (64 to 81 of 100)": with the 95 % interval of Wilson. */
function ofInWords(count: number, of: number): string {
  const { low, high } = proportionOf(count, of);
  return `${count} of ${of} (95 % interval ${Math.round(100 * low)} to ${Math.round(100 * high)} of 100)`;
}

/** What comes of giving everybody the one route that is best most often: what advice has to be better than. */
function sameForAll(stories: readonly Story[]): {
  readonly route: string;
  readonly best: number;
  readonly acceptable: number;
} {
  const counts = new Map<string, number>();
  for (const { expect } of stories) counts.set(expect.best, (counts.get(expect.best) ?? 0) + 1);
  const [[route, best]] = [...counts].toSorted(([, one], [, other]) => other - one) as [[string, number]];
  return {
    route,
    best,
    acceptable: stories.filter(({ expect }) => expect.acceptable.includes(route)).length,
  };
}

/** Stories whose advice is another one at some ends of the ranges in which the marks may lie as well. */
function hangOnMarks(bank: Bank, stories: readonly Story[], { marks }: Calibration): number {
  const ends = marks.reduce<readonly ReadonlyMap<string, number>[]>(
    (ways, { route, lowest, highest }) =>
      ways.flatMap((way) => [lowest, highest].map((mark) => new Map([...way, [route, mark]]))),
    [new Map()],
  );
  const banks = ends.map((end) => ({
    ...bank,
    routes: bank.routes.map((route) =>
      route.kind === 'scored' ? { ...route, readyAt: end.get(route.id) ?? route.readyAt } : route,
    ),
  }));
  return stories.filter(({ answers }) => {
    const now = routeFor(bank, answers);
    return banks.some((other) => routeFor(other, answers) !== now);
  }).length;
}
