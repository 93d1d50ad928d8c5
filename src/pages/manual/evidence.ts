import { counted, points } from '../../numbers.ts';
import { inHundred } from '../../words/how-sure.ts';
import { questionName } from '../../words/names.ts';
import { NO_SCALE } from '../../words/people.ts';
import { named, numeric } from '../document/tables.ts';
import type { Facts } from './facts.ts';
import { listed, type Part, says, tabled } from './part.ts';
import { storyParts } from './stories.ts';

/** What speaks for the advice: marks, agreement with stories, steadiness, judgement, fairness. */
export function evidenceParts(facts: Facts): readonly Part[] {
  return [...storyParts(facts), ...reliabilityParts(facts), fairness(facts), norms(), notKnown(facts)];
}

function reliabilityParts({ bank, checked: { certainty } }: Facts): readonly Part[] {
  const { people, consistency, ofStories, closeCalls, judgement } = certainty;
  return [
    {
      title: 'Consistency when asked again',
      backing: 'computed',
      blocks: [
        says(
          `If ${inHundred(bank.answerNoise)} of 100 answers slip one step in another week, the same way in is recommended in ${points(100 * consistency)} of 100 cases, over ${counted(people, 'person', 'people')}, stories and simulated ones${ofStories === null ? '' : ` (of the stories alone ${points(100 * ofStories)})`}. ${closeCalls} of them are close calls, and are told so.`,
          'That chance is an assumption: no real person was asked twice yet. pm-path bank calibrate --people gives it with its interval, and the agreement of the two times by question.',
        ),
        says(NO_SCALE),
      ],
    },
    {
      title: 'Asked twice, and by several raters',
      backing: 'none',
      blocks: [
        says(
          'There are no figures of real people yet. pm-path progress --against sets the answers of others beside a person’s own, each apart.',
        ),
      ],
    },
    {
      title: 'How far the advice hangs on the author’s judgement',
      backing: 'computed',
      blocks: [
        says(
          `For 90 of 100 of the same people the way in stays as long as no mark is off by more than ${points(judgement.marks)} points, and as long as no weight is off by more than ${points(100 * judgement.weights)} %. The other ten hang on less.`,
        ),
      ],
    },
  ];
}

function fairness({ bank, checked: { certainty } }: Facts): Part {
  const adjusted = bank.routes.some((route) => route.kind === 'scored' && route.adjust.length > 0);
  return {
    title: 'Fairness, and the largest effect of each fact',
    backing: 'computed',
    blocks: [
      says(
        `A fact, such as what somebody’s job is called, has no worth. ${adjusted ? 'Some facts add or take points, as told with the weights.' : 'No fact adds or takes a point.'} Facts decide which questions, needs and actions concern a person, and through these they can change the advice. So many of ${counted(certainty.people, 'person', 'people')}, stories and simulated ones, would be sent another way by another answer to the one fact:`,
      ),
      tabled(
        [named('Fact'), numeric('People led another way')],
        [
          ...certainty.facts.map(({ question, people }) => [questionName(bank, question), `${people}`]),
          ...bank.areas
            .flatMap(({ questions }) => questions)
            .filter(({ kind, id }) => kind === 'fact' && !certainty.facts.some((one) => one.question === id))
            .map(({ id }) => [questionName(bank, id), '0']),
        ],
      ),
      says(
        'Whether groups of real people with equal deeds are advised alike was not tried yet: pm-path bank calibrate --people compares them once records have a group. Age, sex, origin and school are not asked.',
      ),
    ],
  };
}

function norms(): Part {
  return {
    title: 'Norms',
    backing: 'none',
    blocks: [
      says(
        'None, and none are needed for the advice: a person is held against marks, not against other people. No readiness says how somebody stands among others.',
      ),
    ],
  };
}

function notKnown({ bank, stories, calibration, reasons }: Facts): Part {
  const weights = [
    ...bank.routes.flatMap((route) =>
      route.kind === 'scored' ? route.weights.map(({ area }) => reasons.ofArea(route.id, area)) : [],
    ),
    ...bank.areas
      .map(({ questions }) => questions.filter(({ kind }) => kind === 'weighted'))
      .filter(({ length }) => length > 1)
      .flatMap((questions) => questions.map(({ id }) => reasons.ofQuestion(id))),
  ];
  const bare = weights.filter((reason) => reason === null).length;
  return {
    title: 'What is not known',
    backing: 'none',
    blocks: [
      listed([
        'Whether people who follow the advice do better than those who do not.',
        `How steady real answers are: answerNoise, ${bank.answerNoise}, is an estimate.`,
        `Why ${bare} of ${weights.length} weights are what they are: no reason of their own is given. Numbers in brackets in the other reasons are the author’s sources; their list is not part of the bank.`,
        'How far people overstate what they did, and what naming a proof does about it.',
        'Whether the questions mean the same to people of other countries and trades.',
        ...(stories.length > 0 && calibration !== null
          ? [
              `Whether the stories stand for those who use it. With so few, a mark may lie ${calibration.marks.map(({ route, lowest, highest }) => `from ${lowest} to ${highest} for ${route}`).join(', ')} and find about as many.`,
            ]
          : []),
        'What the hours of the actions are for real people: they are estimates.',
      ]),
    ],
  };
}
