import { points } from '../../numbers.ts';
import { areaTitle, questionName, routeName } from '../../words/names.ts';
import { named, numeric } from '../document/tables.ts';
import type { Facts } from './facts.ts';
import { listed, type Part, says, tabled } from './part.ts';

const NO_REASON = 'none of its own is given';

/** How answers become points, every weight, every need. */
export function scoringParts({ bank, reasons }: Facts): readonly Part[] {
  const scored = bank.routes.filter((route) => route.kind === 'scored');
  const weighted = bank.areas.flatMap((area) => {
    const questions = area.questions.filter((question) => question.kind === 'weighted');
    const sum = questions.reduce((total, { weight }) => total + weight, 0);
    return questions.map((question) => ({ area, question, share: (100 * question.weight) / sum }));
  });
  return [
    {
      title: 'How answers become points',
      backing: 'computed',
      blocks: [
        listed([
          'An answer has a worth from 0 to 1. One that asks for proof counts as the nearest lower answer that asks for none, until something to show is named.',
          'Area score = 100 · Σ (weight · worth) / Σ weight, over the questions that concern the person. A question closed by an earlier answer, and “I don’t know”, count as the lowest answer.',
          'Readiness = Σ (weight · area score) / Σ weight + adjustments, kept within 0 to 100. A way in is open when readiness reaches its mark and every need is met.',
          'Of the ways that are open, the one furthest above its mark is recommended; with none open, what to build first, towards the way that takes the fewest hours.',
        ]),
      ],
    },
    ...scored.map(
      (route): Part => ({
        title: `Weights of ${routeName(bank, route.id)}`,
        backing: 'computed',
        blocks: [
          tabled(
            [named('Area'), numeric('Weight'), numeric('Points of 100'), named('Reason')],
            route.weights.map(({ area, weight }) => [
              areaTitle(bank, area),
              `${weight}`,
              points((100 * weight) / route.weights.reduce((sum, one) => sum + one.weight, 0)),
              reasons.ofArea(route.id, area) ?? NO_REASON,
            ]),
          ),
          says(
            'Where the facts of a person leave all questions of an area out, the others share its points in proportion.',
          ),
          ...(route.adjust.length === 0
            ? [says('No fact adds or takes a point.')]
            : [listed(route.adjust.map(({ points: by, because }) => `${by} points: ${because}`))]),
          ...(route.needs.length === 0
            ? [says('It has no needs beside the mark.')]
            : [
                says(
                  'It is closed, whatever the readiness, to whom one of these needs is not met, who is told so:',
                ),
                listed(route.needs.map(({ because }) => because)),
              ]),
        ],
      }),
    ),
    {
      title: 'Weights of questions',
      backing: 'computed',
      blocks: [
        tabled(
          [
            named('Question'),
            named('Area'),
            numeric('Weight'),
            numeric('Share of the area'),
            named('Reason'),
          ],
          weighted.map(({ area, question, share }) => [
            questionName(bank, question.id),
            area.title,
            `${question.weight}`,
            `${points(share)} %`,
            share === 100 ? 'the only one of its area' : (reasons.ofQuestion(question.id) ?? NO_REASON),
          ]),
        ),
      ],
    },
  ];
}
