import { expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { Plan } from '../../../scoring/index.ts';
import type { savedAssessment } from '../../../src/formats/assessment.ts';
import type { currentPlan, plan } from '../../../src/formats/plan.ts';
import type { printedAssessment } from '../../../src/formats/printed-assessment.ts';
import type { progress } from '../../../src/formats/progress.ts';
import type { report } from '../../../src/formats/report.ts';
import type { fullJson, managerJson } from '../../../src/pages/report/contents.ts';
import type { CurrentPlan } from '../../../src/record/current-plan.ts';
import type { ProgressSoFar } from '../../../src/record/progress.ts';
import type { Assessment } from '../../../src/words/assessment.ts';

// Types are compared when TypeScript checks this file (npm run typecheck); running it does nothing.

/** All of a format but for what only types say: `readonly`, and `undefined` for what is absent. */
type Plain<T> = T extends readonly unknown[]
  ? { -readonly [Key in keyof T]: Plain<T[Key]> }
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<Exclude<T[Key], undefined>> }
    : T;

/** Does not compile unless each type takes all values of the other. */
function agree<One, Other>(
  _there: (one: Plain<One>) => Plain<Other>,
  _back: (other: Plain<Other>) => Plain<One>,
): void {}

test('the engine and the schemas agree on what an assessment is', () => {
  type Printed = z.infer<typeof printedAssessment>;
  agree<z.infer<typeof plan>, Plan>(
    (one) => one,
    (other) => other,
  );
  agree<Omit<Printed, 'answers'>, Omit<Assessment, 'answers'>>(
    (one) => one,
    (other) => other,
  );
});

test('the plan as it stands is printed as its schema says', () => {
  agree<z.infer<typeof currentPlan>['plan'], CurrentPlan['plan']>(
    (one) => one,
    (other) => other,
  );
});

test('what is printed can be read back', () => {
  expectTypeOf<z.infer<typeof printedAssessment>>().toExtend<z.infer<typeof savedAssessment>>();
});

test('progress is printed as its schema says', () => {
  type Printed = z.infer<typeof progress>;
  agree<Printed['trend'], ProgressSoFar['trend']>(
    (one) => one,
    (other) => other,
  );
  agree<NonNullable<Printed['news']>, NonNullable<ProgressSoFar['news']>>(
    (one) => one,
    (other) => other,
  );
  agree<NonNullable<Printed['pace']>, NonNullable<ProgressSoFar['pace']>>(
    (one) => one,
    (other) => other,
  );
  agree<NonNullable<Printed['against']>, NonNullable<ProgressSoFar['against']>>(
    (one) => one,
    (other) => other,
  );
  agree<
    Omit<NonNullable<Printed['sinceLast']>, 'from'>,
    Omit<NonNullable<ProgressSoFar['sinceLast']>, 'from'>
  >(
    (one) => one,
    (other) => other,
  );
});

test('a report is written as its schema says', () => {
  type Written = z.infer<typeof report>;
  type Full = Exclude<Written, { reader: 'manager' }>;
  agree<Omit<Full, 'assessment'>, Omit<ReturnType<typeof fullJson>, 'assessment'>>(
    (one) => one,
    (other) => other,
  );
  agree<Extract<Written, { reader: 'manager' }>, ReturnType<typeof managerJson>>(
    (one) => one,
    (other) => other,
  );
});
