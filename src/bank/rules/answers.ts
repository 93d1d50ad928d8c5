import { allQuestions, isFact, type QuestionFile, type Rule } from '../files.ts';

type Breach = { readonly path: readonly (string | number)[]; readonly sentence: string };

const MOST_WEIGHTED = 9;

/** The answers of a weighted question climb from worth 0; those of a fact are worth nothing. */
export const answersClimb: Rule = (files) => {
  const hoursFrom = files.bank.value.schedule?.hoursFrom;
  return allQuestions(files).flatMap(({ id, question, area, path }) =>
    [
      ...(isFact(question) ? factBreaches(question) : weightedBreaches(question)),
      ...hourBreaches(question, id === hoursFrom),
    ].map(({ path: within, sentence }) => ({
      source: area.source,
      path: [...path, ...within],
      sentence: `"${id}": ${sentence}`,
    })),
  );
};

function factBreaches({ answers }: QuestionFile): readonly Breach[] {
  return answers.flatMap(({ id, worth, needsProof }, place) =>
    worth !== undefined || needsProof !== undefined
      ? [
          {
            path: ['answers', place],
            sentence: `a fact (a question without weight) has no worth and no proof, and "${id}" has`,
          },
        ]
      : [],
  );
}

function weightedBreaches({ answers }: QuestionFile): readonly Breach[] {
  const breaches: Breach[] = [];
  if (answers.length > MOST_WEIGHTED)
    breaches.push({
      path: ['answers'],
      sentence: `at most ${MOST_WEIGHTED} answers are expected of a weighted question`,
    });
  answers.forEach(({ id, worth, needsProof }, place) => {
    const path = ['answers', place];
    const before = answers[place - 1]?.worth;
    if (worth === undefined)
      breaches.push({
        path,
        sentence: `"${id}" lacks its worth, which every answer of a weighted question has`,
      });
    else if (place === 0 && worth !== 0)
      breaches.push({ path: [...path, 'worth'], sentence: 'the first answer has worth 0' });
    else if (before !== undefined && worth < before)
      breaches.push({
        path: [...path, 'worth'],
        sentence: `worth never falls, and "${id}" falls from ${before} to ${worth}`,
      });
    if (place === 0 && needsProof)
      breaches.push({
        path: [...path, 'needsProof'],
        sentence: 'the first answer needs no proof: it is what unproven claims fall back on',
      });
  });
  return breaches;
}

function hourBreaches({ answers }: QuestionFile, isHoursFrom: boolean): readonly Breach[] {
  return answers.flatMap(({ id, hours }, place) => {
    if (isHoursFrom && hours === undefined)
      return [
        {
          path: ['answers', place],
          sentence: `"${id}" lacks its hours, since schedule.hoursFrom names this question`,
        },
      ];
    if (!isHoursFrom && hours !== undefined)
      return [
        {
          path: ['answers', place, 'hours'],
          sentence: `"${id}" has hours, and schedule.hoursFrom does not name this question`,
        },
      ];
    return [];
  });
}
