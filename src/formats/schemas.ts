import type { z } from 'zod';
import { answersFile } from './answers.ts';
import { areaFile } from './bank/area.ts';
import { bankFile } from './bank/bank.ts';
import { personaFile } from './bank/persona.ts';
import { routesFile } from './bank/routes.ts';
import { storyFile } from './bank/story.ts';
import { calibration } from './calibration.ts';
import { choiceFile } from './choice.ts';
import { cohort } from './cohort.ts';
import { draftFile } from './draft.ts';
import { evidenceFile } from './evidence.ts';
import { deeds, history } from './history.ts';
import { next } from './next.ts';
import { people } from './people.ts';
import { currentPlan } from './plan.ts';
import { printedAssessment } from './printed-assessment.ts';
import { progress } from './progress.ts';
import { report } from './report.ts';
import { scoreRecord, scoreResult } from './score.ts';

type Format = { readonly title: string; readonly schema: z.ZodType };

/** Every format that is read or printed, by the name under which its JSON Schema is shipped. */
export const formats: Readonly<Record<string, Format>> = {
  answers: { title: 'Answers to the questions of a pm-path bank', schema: answersFile },
  assessment: {
    title: 'A pm-path assessment, as saved and as printed by --json; earlier versions may have saved less',
    schema: printedAssessment,
  },
  plan: { title: 'Printed by pm-path plan --json', schema: currentPlan },
  evidence: { title: 'A deed, as saved and as printed by pm-path log --json', schema: evidenceFile },
  deeds: { title: 'Printed by pm-path log --list --json', schema: deeds },
  progress: { title: 'Printed by pm-path progress --json', schema: progress },
  report: { title: 'Written by pm-path report --format json', schema: report },
  record: { title: 'A line that pm-path score reads', schema: scoreRecord },
  result: { title: 'A line that pm-path score writes', schema: scoreResult },
  cohort: { title: 'Printed by pm-path cohort --json', schema: cohort },
  next: { title: 'Printed by pm-path next --json', schema: next },
  history: { title: 'Printed by pm-path history --json', schema: history },
  choice: { title: 'What plans are to do without, as saved by pm-path plan --without', schema: choiceFile },
  draft: { title: 'The draft of an interview under way', schema: draftFile },
  calibration: { title: 'Printed by pm-path bank calibrate --json', schema: calibration },
  people: { title: 'Printed by pm-path bank calibrate --people --json', schema: people },
  bank: { title: 'bank.yaml of a pm-path question bank', schema: bankFile },
  area: { title: 'areas/ID.yaml of a pm-path question bank', schema: areaFile },
  routes: { title: 'routes.yaml of a pm-path question bank', schema: routesFile },
  persona: { title: 'personas/ID.yaml of a pm-path question bank', schema: personaFile },
  story: { title: 'stories/ID.yaml of a pm-path question bank', schema: storyFile },
};
