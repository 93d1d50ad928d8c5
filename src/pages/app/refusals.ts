import { GIVEN_EXPECTED } from '../../formats/limits.ts';

/** Why a file is not taken, without the full stop. */
export const refusals = {
  tooLarge: 'this is too large for a file of answers',
  noAnswers: 'there are no answers to the questions of this page in it',
  noJson: (reason: string) => `this is no valid JSON: ${reason}`,
  twice: (key: string) => `"${key}" stands there twice, so one of the two would be lost`,
  otherBank: (other: string, own: string) =>
    other === own
      ? `these are answers to other questions, of a bank that is called "${own}" too`
      : `these are answers to the questions of "${other}", and this page asks those of "${own}"`,
  secondView: 'this is how somebody else sees you; open or give your own answers here',
  misshapen: (key: string) => `"${key}": ${GIVEN_EXPECTED}`,
} as const;
