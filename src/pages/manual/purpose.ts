import { questionsOf } from '../../bank/lookup.ts';
import { counted } from '../../numbers.ts';
import { routeTitle } from '../../words/names.ts';
import { named, numeric } from '../document/tables.ts';
import type { Facts } from './facts.ts';
import { listed, type Part, says, tabled } from './part.ts';

/** What it is for, for whom, and what is in it. */
export function purposeParts(facts: Facts): readonly Part[] {
  const { bank, length, checked } = facts;
  const { fewest, questions, minutes } = length;
  const grades = facts.grades.toSorted((one, other) => one.grade - other.grade);
  const [middle, hardest] = [grades[Math.floor(grades.length / 2)]!, grades.at(-1)!];
  return [
    {
      title: 'Purpose',
      backing: 'computed',
      blocks: [
        says(
          `“${bank.title}” helps one person decide, for themselves, which of these ways to go, and says what to do next:`,
        ),
        listed(bank.routes.map(({ id }) => routeTitle(bank, id))),
        says('It is answered by the person alone, or by somebody about the person to compare the two.'),
      ],
    },
    {
      title: 'What it must not be used for',
      backing: 'computed',
      blocks: [
        listed([
          'Not for hiring, promoting, admitting or ranking people. Answers are people’s own word, each answer shows what would count more, and proofs are not looked at by anybody: who has something to win by it can reach any result.',
          'Not to refuse somebody advice or a course. A low readiness says what is not done yet, and nothing of what a person could do.',
          'Not as a measure of skill, personality or intelligence: it asks what was done.',
        ]),
      ],
    },
    {
      title: 'What it rests on',
      backing: 'computed',
      blocks: [
        says(
          'Each area has the reason for which it is asked. These reasons are the bank author’s; what supports them from outside is told under the marks and the agreement with stories.',
        ),
        tabled(
          [named('Area'), named('Why it is asked')],
          bank.areas.map(({ title, why }) => [title, why]),
        ),
      ],
    },
    {
      title: 'Content and length',
      backing: 'computed',
      blocks: [
        says(
          `${counted(bank.areas.length, 'area')} with ${counted(questionsOf(bank).length, 'question')}, of which one person is asked ${fewest.questions} to ${questions}: about ${fewest.minutes} to ${minutes} minutes, reckoned from the words to read and the proofs to type, not measured with people. Quick mode asks only what can still change the way in.`,
        ),
        tabled(
          [
            named('Area'),
            numeric('Facts'),
            numeric('Weighted questions'),
            numeric('Answers that ask for proof'),
            numeric('Actions'),
          ],
          bank.areas.map(({ title, questions: all, actions }) => {
            const weighted = all.filter((question) => question.kind === 'weighted');
            const proofs = weighted.flatMap(({ answers }) => answers.filter(({ needsProof }) => needsProof));
            return [
              title,
              `${all.length - weighted.length}`,
              `${weighted.length}`,
              `${proofs.length}`,
              `${actions.length}`,
            ];
          }),
        ),
      ],
    },
    {
      title: 'Reading level',
      backing: 'computed',
      blocks: [
        says(
          `Each question with its help, without its answers, which are too short for it, was graded by the Automated Readability Index, in years of school in the United States: half are at ${middle.grade.toFixed(1)} or below, the hardest, ${hardest.question}, is at ${hardest.grade.toFixed(1)}. The index counts letters, words and sentences; whether people understand the questions as meant was not tried with readers.`,
        ),
      ],
    },
    {
      title: 'Reference people',
      backing: 'computed',
      blocks: [
        says(
          `${checked.personas.filter(({ passed }) => passed).length} of ${counted(checked.personas.length, 'made-up person', 'made-up people')} come out as the author expects. This shows that the bank does what it was meant to do, and not that it is right.`,
        ),
      ],
    },
  ];
}
