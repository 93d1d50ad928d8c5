import {
  type Answers,
  answerId,
  type Bank,
  hasProof,
  questionStates,
  routeFor,
} from '../../scoring/index.ts';
import { nextQuestion } from '../../scoring/unanswered/index.ts';
import { peopleAround, uniformPeople } from '../../src/bank/check/simulated-people.ts';
import { loadBank } from '../../src/bank/load.ts';

// What share of the shipped bank quick mode asks of simulated people, and whether its route is always that of
// all answers. Arguments: how many people of each kind (10,000 unless told), and a seed.

/** The first questions are the same for many people; later ones hardly repeat. */
const MOST_REMEMBERED = 8;

const [count = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const { bank, personas } = loadBank('questions');
const models = personas.map(({ answers }) => answers);

for (const row of [
  measured('any answer', uniformPeople(bank, seed)),
  measured('around the personas', peopleAround(bank, models, seed)),
])
  process.stdout.write(`${row}\n`);

function measured(people: string, answers: Generator<Answers>) {
  const next = remembered(bank);
  const asked: number[] = [];
  const open: number[] = [];
  let otherRoute = 0;
  for (let number = 0; number < count; number += 1) {
    const all = answers.next().value as Answers;
    const used: Record<string, Answers[string]> = {};
    for (let id = next(used); id !== null; id = next(used)) used[id] = all[id] ?? null;
    asked.push(Object.keys(used).length);
    open.push([...questionStates(bank, all).values()].filter((state) => state === 'open').length);
    if (routeFor(bank, used) !== routeFor(bank, all)) otherRoute += 1;
  }
  const questions = bank.areas.flatMap((area) => area.questions).length;
  const ofBank = percent(median(asked) / questions);
  const ofInterview = percent(median(asked.map((number, place) => number / open[place]!)));
  return `${people}: ${count} people, median ${median(asked)} of ${questions} questions asked (${ofBank}), ${ofInterview} of what each is asked in full; another route than with all answers: ${otherRoute}`;
}

/** People who answer alike are asked alike; the first questions need not be worked out for each. */
function remembered(of: Bank): (used: Answers) => string | null {
  const known = new Map<string, string | null>();
  return (used) => {
    const given = Object.entries(used).map(([id, one]) => `${id} ${answerId(one)} ${hasProof(one)}`);
    const key = given.join();
    const next = known.get(key) ?? nextQuestion(of, used)?.id ?? null;
    if (given.length < MOST_REMEMBERED) known.set(key, next);
    return next;
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
