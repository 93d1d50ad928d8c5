import { dirname, join } from 'node:path';
import { jsonText } from '../json.ts';
import type { Assessment } from '../words/assessment.ts';
import { timeInName } from './file-names.ts';
import { clearLeftovers } from './leftovers.ts';
import { makeFolder, writeNew } from './safe-write.ts';

/**
 * Saves an assessment as a file of its own.
 * @param json the assessment as text, where it is at hand
 * @returns where it lies
 * @throws the file system's error; then nothing is left behind
 */
export function saveAssessment(home: string, assessment: Assessment, json = jsonText(assessment)): string {
  const { id, takenAt } = assessment;
  const path = join(home, 'assessments', `${timeInName(takenAt)}-${id}.json`);
  makeFolder(dirname(path));
  clearLeftovers(dirname(path));
  writeNew(path, json);
  return path;
}
