import { allQuestions, type BankFiles, isFact, type Rule } from '../files.ts';

/** As measured, quick mode then takes some 4 seconds to choose a question, and exact ranges less. */
const MOST_WORLDS = 10_000;

/** Missing facts are tried in all ways that make a difference; a bank keeps that number small. */
export const factsStayCountable: Rule = (files) => {
  const worlds = allQuestions(files)
    .filter(({ question }) => isFact(question))
    .reduce((ways, fact) => ways * (1 + kindsOf(files, fact)), 1);
  if (worlds <= MOST_WORLDS) return [];
  const sentence = `the facts that scores depend on can turn out in ${worlds} ways, and at most ${MOST_WORLDS} can be looked at: let fewer facts decide`;
  return [{ source: files.bank.source, path: ['areas'], sentence }];
};

function kindsOf(files: BankFiles, fact: ReturnType<typeof allQuestions>[number]): number {
  const accepted = [
    ...allQuestions(files).map(({ question }) => question.when?.[fact.id]),
    ...files.routes.value.routes.flatMap(({ adjust = [], needs = [] }) =>
      [...adjust, ...needs.filter((need) => 'when' in need)].map(({ when }) => when[fact.id]),
    ),
  ].filter((list) => list !== undefined);
  const kinds = fact.question.answers.map(({ id }) => accepted.map((list) => list.includes(id)).join());
  return new Set(kinds.filter((kind) => kind.includes('true'))).size;
}
