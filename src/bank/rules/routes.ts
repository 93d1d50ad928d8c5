import type { RoutesFile } from '../../formats/bank/routes.ts';
import { unknownSentence } from '../../reading/nearest.ts';
import type { Problem } from '../../reading/problems.ts';
import type { Source } from '../../reading/source.ts';
import type { Rule } from '../files.ts';

type RouteFile = RoutesFile['routes'][number];

/** Exactly one route has no weights: the one to fall back on. */
export const oneRouteIsTheFallback: Rule = ({ routes: { source, value } }) => {
  const fallbacks = value.routes.filter((route) => !route.weights);
  if (fallbacks.length === 1) return fallbackProblems(source, value);
  const sentence =
    fallbacks.length === 0
      ? 'exactly one route has no weights, the one to fall back on, and here all have'
      : `exactly one route has no weights, the one to fall back on, and here ${fallbacks.map(({ id }) => `"${id}"`).join(' and ')} have none`;
  return [{ source, path: ['routes'], sentence }];
};

function fallbackProblems(source: Source, { routes }: RoutesFile): readonly Problem[] {
  return routes.flatMap((route, place) => {
    if (route.weights) return scoredProblems(source, route, place);
    return (['readyAt', 'strongAt', 'adjust', 'needs'] as const).flatMap((key) =>
      route[key] === undefined
        ? []
        : [
            {
              source,
              path: ['routes', place, key],
              atKey: true,
              sentence: `"${route.id}" has no weights, so it has no ${key} either`,
            },
          ],
    );
  });
}

function scoredProblems(
  source: Source,
  { id, readyAt, strongAt, weights }: RouteFile,
  place: number,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (readyAt === undefined)
    problems.push({ source, path: ['routes', place], sentence: `"${id}" lacks its readyAt` });
  if (readyAt !== undefined && strongAt !== undefined && strongAt < readyAt)
    problems.push({
      source,
      path: ['routes', place, 'strongAt'],
      sentence: `a strong candidate stands at readyAt, which is ${readyAt}, or above`,
    });
  if (Object.keys(weights ?? {}).length === 0)
    problems.push({ source, path: ['routes', place, 'weights'], sentence: `"${id}" weighs no area` });
  return problems;
}

/** Weights and needs name areas of the bank; `prefer` names scored routes, each once. */
export const routesNameKnownThings: Rule = ({ bank, routes: { source, value } }) => {
  const { areas } = bank.value;
  const scored = value.routes.filter((route) => route.weights).map(({ id }) => id);
  const prefer = value.prefer ?? [];
  return [
    ...value.routes.flatMap(({ weights = {}, needs = [] }, place) => [
      ...Object.keys(weights).flatMap((id): Problem[] =>
        areas.includes(id)
          ? []
          : [
              {
                source,
                path: ['routes', place, 'weights', id],
                atKey: true,
                sentence: unknownSentence(id, 'area', areas),
              },
            ],
      ),
      ...needs.flatMap((need, at): Problem[] =>
        !('area' in need) || areas.includes(need.area)
          ? []
          : [
              {
                source,
                path: ['routes', place, 'needs', at, 'area'],
                sentence: unknownSentence(need.area, 'area', areas),
              },
            ],
      ),
    ]),
    ...prefer.flatMap((id, place): Problem[] => {
      if (!scored.includes(id))
        return [
          { source, path: ['prefer', place], sentence: unknownSentence(id, 'route with weights', scored) },
        ];
      return prefer.indexOf(id) < place
        ? [{ source, path: ['prefer', place], sentence: `"${id}" is there twice` }]
        : [];
    }),
  ];
};
