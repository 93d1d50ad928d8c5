import type { Path } from '../../reading/place.ts';
import type { Problem } from '../../reading/problems.ts';
import type { Source } from '../../reading/source.ts';
import { allQuestions, type BankFiles, type Rule } from '../files.ts';

/** Every id is given once: areas and routes share one set of names, since tasks are named after either. */
export const idsAreUnique: Rule = (files) => {
  const { bank, routes, areas } = files;
  return [
    ...repeated(routes.source, routeIds(files), (place) => ['routes', place, 'id']),
    ...routeIds(files).flatMap((id, place): Problem[] =>
      bank.value.areas.includes(id)
        ? [
            {
              source: routes.source,
              path: ['routes', place, 'id'],
              sentence: `"${id}" is the id of an area too`,
            },
          ]
        : [],
    ),
    ...routes.value.routes.flatMap((route, place) =>
      repeated(routes.source, idsOf(route.actions), (task) => ['routes', place, 'actions', task, 'id']),
    ),
    ...areas.flatMap(({ source, value }) => [
      ...repeated(source, idsOf(value.questions), (place) => ['questions', place, 'id']),
      ...repeated(source, idsOf(value.actions), (place) => ['actions', place, 'id']),
    ]),
    ...allQuestions(files).flatMap(({ question, area, path }) =>
      repeated(area.source, idsOf(question.answers), (place) => [...path, 'answers', place, 'id']),
    ),
  ];
};

/** `formerly` names what is gone; a live id, or one that two claim, would make old answers ambiguous. */
export const formerIdsAreGone: Rule = (files) => {
  const live = new Set(allQuestions(files).map(({ id }) => id));
  const claimed = new Set<string>();
  return allQuestions(files).flatMap(({ question, area: { source }, path }) => {
    const answers = new Set(idsOf(question.answers));
    const claimedAnswers = new Set<string>();
    return [
      ...(question.formerly ?? []).flatMap((former, place) =>
        formerProblem(source, former, live, claimed, [...path, 'formerly', place]),
      ),
      ...question.answers.flatMap(({ formerly = [] }, answer) =>
        formerly.flatMap((former, place) =>
          formerProblem(source, former, answers, claimedAnswers, [
            ...path,
            'answers',
            answer,
            'formerly',
            place,
          ]),
        ),
      ),
    ];
  });
};

function formerProblem(
  source: Source,
  former: string,
  live: ReadonlySet<string>,
  claimed: Set<string>,
  path: Path,
): readonly Problem[] {
  const sentence = live.has(former)
    ? `"${former}" is still in use, so it cannot be a former id`
    : claimed.has(former)
      ? `"${former}" is the former id of another one already`
      : null;
  claimed.add(former);
  return sentence === null ? [] : [{ source, path, sentence }];
}

function repeated(source: Source, ids: readonly string[], path: (place: number) => Path): readonly Problem[] {
  return ids.flatMap((id, place) =>
    ids.indexOf(id) < place ? [{ source, path: path(place), sentence: `"${id}" is there twice` }] : [],
  );
}

function routeIds({ routes }: BankFiles): readonly string[] {
  return idsOf(routes.value.routes);
}

function idsOf(list: readonly { readonly id: string }[] = []): readonly string[] {
  return list.map(({ id }) => id);
}
