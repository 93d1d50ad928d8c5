import { dirname, join } from 'node:path';
import type { Assessment } from '../assessment.ts';
import { jsonText } from '../json.ts';
import { clearLeftovers } from './leftovers.ts';
import { makeFolder, writeNew } from './safe-write.ts';

/**
 * Saves an assessment as a file of its own.
 * @returns where it lies
 * @throws the file system's error; then nothing is left behind
 */
export function saveAssessment(home: string, assessment: Assessment): string {
  const time = assessment.takenAt.replaceAll(/[-:.]/g, '');
  const path = join(home, 'assessments', `${time}-${assessment.id}.json`);
  makeFolder(dirname(path));
  clearLeftovers(dirname(path));
  writeNew(path, jsonText(assessment));
  return path;
}
