import { allQuestions, type BankFiles, isFact } from '../files.ts';

/** In how many ways that make a difference facts that are missing can turn out. */
export function waysOfFacts(files: BankFiles): number {
  return allQuestions(files)
    .filter(({ question }) => isFact(question))
    .reduce((ways, fact) => ways * (1 + kindsOf(files, fact)), 1);
}

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
