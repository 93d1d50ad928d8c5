import type { AreaFile } from '../../formats/bank/area.ts';
import { unknownSentence } from '../../reading/nearest.ts';
import type { Path } from '../../reading/place.ts';
import type { Problem } from '../../reading/problems.ts';
import type { Source } from '../../reading/source.ts';
import { isFact, type Rule } from '../files.ts';

type Task = { readonly id: string; readonly after?: readonly string[] | undefined };

/** An action raises weighted questions of its own area. */
export const actionsRaiseTheirArea: Rule = ({ areas }) =>
  areas.flatMap(({ source, value }) =>
    (value.actions ?? []).flatMap(({ raises }, place) =>
      Object.entries(raises).flatMap(([id, answer]) =>
        raiseProblems(source, ['actions', place, 'raises', id], value, id, answer),
      ),
    ),
  );

function raiseProblems(
  source: Source,
  path: Path,
  area: AreaFile,
  id: string,
  answer: string,
): readonly Problem[] {
  const question = area.questions.find((one) => one.id === id);
  const weighted = area.questions.filter((one) => !isFact(one));
  if (!question)
    return [
      {
        source,
        path,
        atKey: true,
        sentence: unknownSentence(
          id,
          `question of "${area.id}"`,
          weighted.map((one) => one.id),
        ),
      },
    ];
  if (isFact(question))
    return [
      { source, path, atKey: true, sentence: `"${id}" is a fact, and an action raises weighted questions` },
    ];
  const answers = question.answers.map((one) => one.id);
  if (answers.includes(answer)) return [];
  return [{ source, path, sentence: unknownSentence(answer, `answer of "${area.id}.${id}"`, answers) }];
}

/** A task comes after tasks of its own list, and never, by whatever detour, after itself. */
export const tasksComeInOrder: Rule = ({ areas, routes }) => [
  ...areas.flatMap(({ source, value }) => orderProblems(source, ['actions'], value.actions ?? [])),
  ...routes.value.routes.flatMap(({ actions = [] }, place) =>
    orderProblems(routes.source, ['routes', place, 'actions'], actions),
  ),
];

function orderProblems(source: Source, path: Path, tasks: readonly Task[]): readonly Problem[] {
  const ids = tasks.map(({ id }) => id);
  return tasks.flatMap(({ id, after = [] }, place) =>
    after.flatMap((before, at): Problem[] => {
      const here = [...path, place, 'after', at];
      if (!ids.includes(before))
        return [{ source, path: here, sentence: unknownSentence(before, 'action of this list', ids) }];
      if (!leadsBack(tasks, before, id)) return [];
      return [{ source, path: here, sentence: `"${id}" would come after itself` }];
    }),
  );
}

function leadsBack(tasks: readonly Task[], from: string, to: string, seen = new Set<string>()): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return (tasks.find(({ id }) => id === from)?.after ?? []).some((before) =>
    leadsBack(tasks, before, to, seen),
  );
}
