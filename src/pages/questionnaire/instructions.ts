/** What stands around the questions, whatever the format. */
export const instructions = {
  howTo:
    'Tick one answer to each question: what you have done, not what you think of yourself. Low answers are as good a start as high ones. Leave a question empty if you do not know.',
  proofMark: '*',
  proofs:
    'An answer with a star takes something to show, or somebody who can confirm it: write it on the line below. Without it, it counts as the nearest answer above it that has no star.',
  proofLine: 'To show, or who can confirm it:',
} as const;
