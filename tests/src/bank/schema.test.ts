import { describe, expect, test } from 'vitest';
import { loadBank } from '../../../src/bank/load.ts';
import { changed, inBankFolder, type Row, refusalIn } from './bank-folder.ts';

const shape: readonly Row[] = [
  ['bank.yaml', 'Noise: 0.1', 'Noise: 2', 'bank.yaml:5:14: "answerNoise": a number from 0 to 1 is expected.'],
  [
    'bank.yaml',
    ' hours: 3',
    ' hours: 0',
    'bank.yaml:8:44: "schedule.hours": a number from 0.5 to 168 is expected.',
  ],
  [
    'bank.yaml',
    'Margin: 5',
    'Margin: 101',
    'bank.yaml:6:13: "planMargin": a whole number from 0 to 100 is expected.',
  ],
  [
    'routes.yaml',
    'readyAt: 50',
    'readyAt: 101',
    'routes.yaml:5:14: "routes.outside.readyAt": a whole number from 0 to 100 is expected.',
  ],
  [
    'routes.yaml',
    'points: -5',
    'points: -101',
    'routes.yaml:12:51: "routes.inside.adjust.0.points": a whole number from -100 to 100 is expected.',
  ],
  [
    'areas/contact.yaml',
    'weeks: 2',
    'weeks: 521',
    'areas/contact.yaml:25:12: "actions.sit-in.weeks": a whole number from 1 to 520 is expected.',
  ],
  [
    'areas/contact.yaml',
    'hours: 5',
    'hours: 2001',
    'areas/contact.yaml:24:12: "actions.sit-in.hours": a number from 0.25 to 2000 is expected.',
  ],
  [
    'areas/about.yaml',
    'hours: 2 ',
    'hours: 169 ',
    'areas/about.yaml:16:39: "questions.hours.answers.two.hours": a number from 0.5 to 168 is expected.',
  ],
  [
    'areas/about.yaml',
    'rerun: confirm',
    'rerun: again',
    'areas/about.yaml:4:8: "rerun": fresh or confirm is expected.',
  ],
  [
    'bank.yaml',
    'planMargin',
    'planMargn',
    'bank.yaml:6:1: "planMargn" is no key here; the nearest is "planMargin".',
  ],
  ['bank.yaml', 'id: small\n', '', 'bank.yaml:1:1: "id": this is missing.'],
  ['bank.yaml', 'title: A small bank', 'title: [A small bank]', 'bank.yaml:3:8: "title": text is expected.'],
  [
    'bank.yaml',
    'areas: [about, contact, writing]',
    'areas: about',
    'bank.yaml:4:8: "areas": a list is expected.',
  ],
  ['bank.yaml', 'schedule: {', 'schedule: 4 #{', 'bank.yaml:8:11: "schedule": a map is expected.'],
  [
    'bank.yaml',
    'id: small',
    'id: Small_Bank',
    'bank.yaml:1:5: "id": an id in kebab-case is expected, such as first-steps.',
  ],
  [
    'bank.yaml',
    'version: 1.0.0',
    'version: "1.0"',
    'bank.yaml:2:10: "version": a version such as 1.0.0 is expected.',
  ],
  [
    'bank.yaml',
    'areas: [about, contact, writing]',
    'areas: []',
    'bank.yaml:4:8: "areas": at least one area is expected.',
  ],
  ['bank.yaml', 'title: A small bank', 'title: "  "', 'bank.yaml:3:8: "title": some text is expected.'],
  [
    'bank.yaml',
    'title: A small bank',
    `title: ${'a'.repeat(81)}`,
    'bank.yaml:3:8: "title": at most 80 characters are expected.',
  ],
  [
    'bank.yaml',
    'title: A small bank',
    'title: "A\\u001b[31m bank"',
    'bank.yaml:3:8: "title": text on one line, without control characters, is expected.',
  ],
  [
    'bank.yaml',
    'reviewWeeks: 20',
    'reviewWeeks: 2.5',
    'bank.yaml:8:80: "schedule.reviewWeeks": a whole number is expected.',
  ],
  [
    'bank.yaml',
    'planMargin: 5',
    'planMargin: 5.5',
    'bank.yaml:6:13: "planMargin": a whole number is expected.',
  ],
  [
    'bank.yaml',
    'hoursFrom: about.hours',
    'hoursFrom: hours',
    'bank.yaml:8:24: "schedule.hoursFrom": a full id is expected: area.question.',
  ],
  [
    'areas/contact.yaml',
    'hours: 2.25',
    'hours: 2.2',
    'areas/contact.yaml:32:12: "actions.lead.hours": a multiple of 0.25 is expected.',
  ],
  [
    'areas/contact.yaml',
    'hours: 5',
    'hours: 0',
    'areas/contact.yaml:24:12: "actions.sit-in.hours": a number from 0.25 to 2000 is expected.',
  ],
  [
    'areas/contact.yaml',
    'weeks: 2',
    'weeks: 1.5',
    'areas/contact.yaml:25:12: "actions.sit-in.weeks": a whole number is expected.',
  ],
  [
    'areas/contact.yaml',
    'weeks: 2',
    'weeks: 0',
    'areas/contact.yaml:25:12: "actions.sit-in.weeks": a whole number from 1 to 520 is expected.',
  ],
  [
    'areas/contact.yaml',
    'weight: 3',
    'weight: 0',
    'areas/contact.yaml:8:13: "questions.level.weight": a number from 0.001 to 1000000 is expected.',
  ],
  [
    'areas/contact.yaml',
    'worth: 0.5',
    'worth: 1.5',
    'areas/contact.yaml:11:49: "questions.level.answers.listened.worth": a number from 0 to 1 is expected.',
  ],
  [
    'areas/contact.yaml',
    'needsProof: true',
    'needsProof: 1',
    'areas/contact.yaml:12:54: "questions.level.answers.led.needsProof": a boolean is expected.',
  ],
  [
    'areas/contact.yaml',
    'weight: 3',
    'wieght: 3',
    'areas/contact.yaml:8:5: "questions.level": "wieght" is no key here; the nearest is "weight".',
  ],
  [
    'areas/contact.yaml',
    'about.employed: [yes], contact',
    'employed: [yes], contact',
    'areas/contact.yaml:16:13: "questions.often.when.employed": a full id is expected: area.question.',
  ],
  [
    'areas/contact.yaml',
    'when: { about.employed: [yes] }',
    'when: { about.employed: [] }',
    'areas/contact.yaml:28:29: "actions.sit-in.when.about.employed": at least one answer is expected.',
  ],
  [
    'areas/contact.yaml',
    'raises: { level: listened }',
    'rises: { level: listened }',
    'areas/contact.yaml:21:5: "actions.sit-in.raises": this is missing.',
    'areas/contact.yaml:27:5: "actions.sit-in": "rises" is no key here; the nearest is "raises".',
  ],
  [
    'areas/contact.yaml',
    '      - { id: never, label: Never, worth: 0 }\n',
    '',
    'areas/contact.yaml:18:7: "questions.often.answers": at least 2 answers are expected.',
  ],
  [
    'routes.yaml',
    'points: -5',
    'points: -5.5',
    'routes.yaml:12:51: "routes.inside.adjust.0.points": a whole number is expected.',
  ],
  [
    'routes.yaml',
    'weights: { contact: 1 }',
    'weights: { contact: 0 }',
    'routes.yaml:10:25: "routes.inside.weights.contact": a number from 0.001 to 1000000 is expected.',
  ],
  [
    'routes.yaml',
    'atLeast: 30, ',
    '',
    'routes.yaml:15:9: "routes.inside.needs.1": either `when` or `area` and `atLeast` is expected, and a `because`.',
  ],
  [
    'routes.yaml',
    '  - id: prepare\n    title: Prepare first\n',
    '',
    'routes.yaml:3:3: exactly one route has no weights, the one to fall back on, and here all have.',
  ],
  [
    'personas/insider.yaml',
    'expect: { route: inside, toward: null }',
    'expect: { toward: null }',
    'personas/insider.yaml:8:9: "expect.route": this is missing.',
  ],
  [
    'personas/insider.yaml',
    'contact.often: weekly',
    'contact.often: 3',
    'personas/insider.yaml:7:18: "answers.contact.often": an answer id, null or { answer, proof } is expected.',
  ],
  [
    'personas/insider.yaml',
    'contact.often: weekly',
    'often: weekly',
    'personas/insider.yaml:7:3: "answers.often": a full id is expected: area.question.',
  ],
  [
    'personas/insider.yaml',
    'proof: the minutes',
    'prof: the minutes',
    'personas/insider.yaml:6:33: "answers.contact.level": "prof" is no key here; the nearest is "proof".',
  ],
];

describe.each([['shape', shape] as const])('a file of the wrong shape is refused: %s', (_, rows) => {
  test.each(rows.map(([file, from, to, ...refusal]) => ({ file, from, to, refusal, first: refusal[0]! })))(
    '$first',
    ({ file, from, to, refusal }) => {
      const lines = inBankFolder(changed(file, from, to), (folder) =>
        refusalIn(folder, () => loadBank(folder)),
      );
      expect(lines).toEqual(refusal);
    },
  );
});
