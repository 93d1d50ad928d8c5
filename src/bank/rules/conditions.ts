import { unknownSentence } from '../../reading/nearest.ts';
import type { Path } from '../../reading/place.ts';
import type { Problem } from '../../reading/problems.ts';
import type { Source } from '../../reading/source.ts';
import { allQuestions, isFact, type Rule } from '../files.ts';

type Conditions = Readonly<Record<string, readonly string[]>>;
type Known = ReturnType<typeof allQuestions>[number];

/** What a condition may name, and in which words it is told when it may not. */
type Scope = {
  readonly allowsFact: (fact: Known) => string | null;
  readonly allowsWeighted: (question: Known) => string | null;
  /** Whether it accepts with an answer all better ones too. */
  readonly isMonotone: boolean;
};

const noWeighted = (thing: string): Scope => ({
  isMonotone: true,
  allowsFact: () => null,
  allowsWeighted: ({ id }) => `"${id}" has a weight, and ${thing} names facts only`,
});

/** A task of a route raises nothing, so that whatever it is offered for keeps the model separable and monotone. */
const anyQuestion: Scope = { isMonotone: false, allowsFact: () => null, allowsWeighted: () => null };

/** Conditions name known answers of questions that may decide here; this keeps the model separable and monotone. */
export const conditionsAreInScope: Rule = (files) => {
  const questions = allQuestions(files);
  const check = checker(questions);
  const { source, value } = files.routes;
  return [
    ...questions.flatMap((asked, place) =>
      check(
        asked.area.source,
        [...asked.path, 'when'],
        asked.question.when,
        scopeOf(questions, asked, place),
      ),
    ),
    ...files.areas.flatMap((area) =>
      (area.value.actions ?? []).flatMap(({ when }, place) =>
        check(area.source, ['actions', place, 'when'], when, noWeighted('an action')),
      ),
    ),
    ...value.routes.flatMap(({ actions = [], adjust = [], needs = [] }, route) => [
      ...actions.flatMap(({ when }, place) =>
        check(source, ['routes', route, 'actions', place, 'when'], when, anyQuestion),
      ),
      ...adjust.flatMap(({ when }, place) =>
        check(source, ['routes', route, 'adjust', place, 'when'], when, noWeighted('an adjustment')),
      ),
      ...needs.flatMap((need, place) =>
        'when' in need
          ? check(
              source,
              ['routes', route, 'needs', place, 'when'],
              need.when,
              needScope(need.when, questions),
            )
          : [],
      ),
    ]),
  ];
};

/** A question waits for what is asked before it: facts of any area, weighted questions of its own. */
function scopeOf(questions: readonly Known[], asked: Known, place: number): Scope {
  const later = ({ id }: Known) => questions.findIndex((other) => other.id === id) >= place;
  const inOrder = (other: Known) => (later(other) ? `"${other.id}" is not asked before this question` : null);
  return {
    isMonotone: true,
    allowsFact: inOrder,
    allowsWeighted: (other) => {
      // A fact opened by a weighted answer would carry that answer into other areas.
      if (isFact(asked.question)) return `"${other.id}" has a weight, and a fact waits for facts only`;
      if (other.area !== asked.area)
        return `"${other.id}" is a weighted question of another area; only facts reach across areas`;
      return inOrder(other);
    },
  };
}

/** A need asks for facts, and for weighted questions of one area. */
function needScope(when: Conditions, questions: readonly Known[]): Scope {
  const weighted = Object.keys(when).flatMap((id) =>
    questions.filter((one) => one.id === id && !isFact(one.question)),
  );
  return {
    isMonotone: true,
    allowsFact: () => null,
    allowsWeighted: ({ id, area }) =>
      area === weighted[0]!.area
        ? null
        : `"${id}" is of another area than "${weighted[0]!.id}"; a need asks for one area`,
  };
}

function checker(questions: readonly Known[]) {
  const byId = new Map(questions.map((known) => [known.id, known]));
  return (source: Source, path: Path, when: Conditions | undefined, scope: Scope): readonly Problem[] =>
    Object.entries(when ?? {}).flatMap(([id, accepts]): Problem[] => {
      const known = byId.get(id);
      if (!known)
        return [
          {
            source,
            path: [...path, id],
            atKey: true,
            sentence: unknownSentence(id, 'question', byId.keys()),
          },
        ];
      const refused = isFact(known.question) ? scope.allowsFact(known) : scope.allowsWeighted(known);
      if (refused !== null) return [{ source, path: [...path, id], atKey: true, sentence: refused }];
      return acceptedProblems(source, [...path, id], known, accepts, scope.isMonotone);
    });
}

function acceptedProblems(
  source: Source,
  path: Path,
  { id, question }: Known,
  accepts: readonly string[],
  isMonotone: boolean,
): Problem[] {
  const ids = question.answers.map((answer) => answer.id);
  const strange = accepts.flatMap((answer, place) =>
    ids.includes(answer)
      ? []
      : [{ source, path: [...path, place], sentence: unknownSentence(answer, `answer of "${id}"`, ids) }],
  );
  if (strange.length > 0 || isFact(question) || !isMonotone) return strange;
  const from = Math.min(...accepts.map((answer) => ids.indexOf(answer)));
  const missing = ids.slice(from).filter((answer) => !accepts.includes(answer));
  if (missing.length === 0) return [];
  return [
    {
      source,
      path,
      sentence: `"${id}" has a weight, so all better answers are accepted too: add ${missing.join(', ')}`,
    },
  ];
}
