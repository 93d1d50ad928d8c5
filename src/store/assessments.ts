import { type SavedAssessment, savedAssessment } from '../formats/assessment.ts';
import { folderIn } from './file-names.ts';
import { type Records, readRecords } from './records.ts';
import { timeOrder } from './time-order.ts';

/** All assessments, of all banks, the earliest first. */
export function allAssessments(home: string): Records<SavedAssessment> {
  const { kept, unreadable } = readRecords(folderIn(home, 'assessments'), savedAssessment);
  return {
    kept: kept.toSorted((one, other) => timeOrder(one.record.takenAt, other.record.takenAt)),
    unreadable,
  };
}
