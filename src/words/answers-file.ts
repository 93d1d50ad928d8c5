/** @param questions full ids of those whose proof nobody could check, at least one */
export function emptyProofsInWords(questions: readonly string[]): string {
  const [subject, counts] =
    questions.length === 1
      ? ['The proof of', 'says too little to be checked and counts as none']
      : ['The proofs of', 'say too little to be checked and count as none'];
  return `${subject} ${questions.join(', ')} ${counts}. Say what, where or who, such as “Notes of 12 talks, in the team's folder”.`;
}

/** @param questions full ids of those that an older version of the bank had, at least one */
export function leftInWords(questions: readonly string[]): string {
  const ids = questions.join(', ');
  return questions.length === 1
    ? `1 answer of an older version of this question bank has no place in it and counts nowhere: ${ids}.`
    : `${questions.length} answers of an older version of this question bank have no place in it and count nowhere: ${ids}.`;
}
