import { describe, expect, test } from 'vitest';
import { loadBank } from '../../../src/bank/load.ts';
import { changed, inBankFolder, type Row, refusalIn } from './bank-folder.ts';

const ids: readonly Row[] = [
  ['bank.yaml', 'writing]', 'writing, contact]', 'bank.yaml:4:34: "areas.3": "contact" is there twice.'],
  ['routes.yaml', 'id: outside', 'id: inside', 'routes.yaml:7:9: "inside" is there twice.'],
  ['routes.yaml', 'id: outside', 'id: contact', 'routes.yaml:3:9: "contact" is the id of an area too.'],
  ['areas/writing.yaml', 'id: some', 'id: none', 'areas/writing.yaml:10:15: "none" is there twice.'],
  [
    'bank.yaml',
    '[about, contact, writing]',
    '[about, contact]',
    'bank.yaml:4:8: areas/writing.yaml is there, and "areas" does not name it: add it or remove the file.',
  ],
  [
    'areas/about.yaml',
    'formerly: [about.job]',
    'formerly: [writing.pages]',
    'areas/about.yaml:8:16: "writing.pages" is still in use, so it cannot be a former id.',
  ],
  [
    'areas/about.yaml',
    'formerly: [about.job]',
    'formerly: [about.job, about.job]',
    'areas/about.yaml:8:27: "about.job" is the former id of another one already.',
  ],
  [
    'areas/about.yaml',
    'formerly: [aye]',
    'formerly: [no]',
    'areas/about.yaml:10:43: "no" is still in use, so it cannot be a former id.',
  ],
  [
    'areas/about.yaml',
    '{ id: no, label: No }',
    '{ id: no, label: No, formerly: [aye] }',
    'areas/about.yaml:11:41: "aye" is the former id of another one already.',
  ],
  ['bank.yaml', 'writing]', 'writing, writing]', 'bank.yaml:4:34: "areas.3": "writing" is there twice.'],
  [
    'bank.yaml',
    'writing]',
    'writing, market]',
    'bank.yaml:4:34: there is no file areas/market.yaml for this area.',
  ],
  [
    'areas/writing.yaml',
    'questions:\n',
    'questions:\n  - { id: pages, ask: Any?, answers: [{ id: a, label: A }, { id: b, label: B }] }\n',
    'areas/writing.yaml:6:9: "pages" is there twice.',
  ],
  [
    'areas/writing.yaml',
    'id: writing',
    'id: writings',
    'areas/writing.yaml:1:5: "writings" does not agree with the name of the file; "writing" is expected.',
  ],
  [
    'routes.yaml',
    'proof: The post, after: [ask] }',
    'proof: The post }\n      - { id: ask, title: Again, firstStep: Write, hours: 1, weeks: 1, proof: Mail }',
    'routes.yaml:19:15: "ask" is there twice.',
  ],
  [
    'areas/contact.yaml',
    'id: lead\n',
    'id: sit-in\n',
    'areas/contact.yaml:29:9: "sit-in" is there twice.',
    'areas/contact.yaml:36:13: "sit-in" would come after itself.',
  ],
];

const answers: readonly Row[] = [
  [
    'areas/about.yaml',
    '{ id: no, label: No }',
    '{ id: no, label: No, worth: 0 }',
    'areas/about.yaml:11:9: "about.employed": a fact (a question without weight) has no worth and no proof, and "no" has.',
  ],
  [
    'areas/about.yaml',
    '{ id: no, label: No }',
    '{ id: no, label: No, needsProof: true }',
    'areas/about.yaml:11:9: "about.employed": a fact (a question without weight) has no worth and no proof, and "no" has.',
  ],
  [
    'areas/contact.yaml',
    ', worth: 0.5',
    '',
    'areas/contact.yaml:11:9: "contact.level": "listened" lacks its worth, which every answer of a weighted question has.',
  ],
  [
    'areas/contact.yaml',
    'Nothing, worth: 0',
    'Nothing, worth: 0.1',
    'areas/contact.yaml:10:44: "contact.level": the first answer has worth 0.',
  ],
  [
    'areas/contact.yaml',
    'label: Led, worth: 1',
    'label: Led, worth: 0.2',
    'areas/contact.yaml:12:39: "contact.level": worth never falls, and "led" falls from 0.5 to 0.2.',
  ],
  [
    'areas/contact.yaml',
    'worth: 0 }',
    'worth: 0, needsProof: true }',
    'areas/contact.yaml:10:59: "contact.level": the first answer needs no proof: it is what unproven claims fall back on.',
  ],
  [
    'areas/about.yaml',
    ', hours: 2',
    '',
    'areas/about.yaml:16:9: "about.hours": "two" lacks its hours, since schedule.hoursFrom names this question.',
  ],
  [
    'areas/about.yaml',
    'label: No }',
    'label: No, hours: 3 }',
    'areas/about.yaml:11:37: "about.employed": "no" has hours, and schedule.hoursFrom does not name this question.',
  ],
];

const conditions: readonly Row[] = [
  [
    'areas/contact.yaml',
    'when: { about.employed: [yes], contact',
    'when: { about.emploied: [yes], contact',
    'areas/contact.yaml:16:13: "about.emploied" is no question; the nearest is "about.employed".',
  ],
  [
    'areas/contact.yaml',
    'when: { about.employed: [yes], contact',
    'when: { about.employed: [yess], contact',
    'areas/contact.yaml:16:30: "yess" is no answer of "about.employed"; the nearest is "yes".',
  ],
  [
    'areas/about.yaml',
    '    answers:\n      - { id: yes',
    '    when: { about.hours: [two] }\n    answers:\n      - { id: yes',
    'areas/about.yaml:9:13: "about.hours" is not asked before this question.',
  ],
  [
    'areas/contact.yaml',
    '    weight: 3\n',
    '    weight: 3\n    when: { contact.often: [weekly] }\n',
    'areas/contact.yaml:9:13: "contact.often" is not asked before this question.',
  ],
  [
    'areas/writing.yaml',
    '    weight: 1\n',
    '    weight: 1\n    when: { contact.level: [led] }\n',
    'areas/writing.yaml:8:13: "contact.level" is a weighted question of another area; only facts reach across areas.',
  ],
  [
    'areas/writing.yaml',
    'questions:\n',
    'questions:\n  - id: late\n    ask: Late?\n    when: { contact.level: [led] }\n    answers: [{ id: a, label: A }, { id: b, label: B }]\n',
    'areas/writing.yaml:7:13: "contact.level" has a weight, and a fact waits for facts only.',
  ],
  [
    'areas/contact.yaml',
    'contact.level: [listened, led]',
    'contact.level: [listened]',
    'areas/contact.yaml:16:51: "contact.level" has a weight, so all better answers are accepted too: add led.',
  ],
  [
    'areas/contact.yaml',
    '    when: { about.employed: [yes] }\n',
    '    when: { contact.level: [led] }\n',
    'areas/contact.yaml:28:13: "contact.level" has a weight, and an action names facts only.',
  ],
  [
    'routes.yaml',
    '- { when: { about.employed: [no] }',
    '- { when: { contact.level: [led] }',
    'routes.yaml:12:19: "contact.level" has a weight, and an adjustment names facts only.',
  ],
  [
    'routes.yaml',
    'proof: The answer }',
    'proof: The answer, when: { contact.level: [lead] } }',
    'routes.yaml:17:113: "lead" is no answer of "contact.level"; the nearest is "led".',
  ],
  [
    'routes.yaml',
    'contact.level: [listened, led] }',
    'contact.level: [led], writing.pages: [some] }',
    'routes.yaml:14:64: "writing.pages" is of another area than "contact.level"; a need asks for one area.',
  ],
  [
    'routes.yaml',
    'contact.level: [listened, led] }',
    'contact.level: [none, led] }',
    'routes.yaml:14:57: "contact.level" has a weight, so all better answers are accepted too: add listened.',
  ],
];

const actions: readonly Row[] = [
  [
    'areas/contact.yaml',
    'raises: { level: listened }',
    'raises: { levl: listened }',
    'areas/contact.yaml:27:15: "levl" is no question of "contact"; the nearest is "level".',
  ],
  [
    'areas/contact.yaml',
    'raises: { level: listened }',
    'raises: { level: listend }',
    'areas/contact.yaml:27:22: "listend" is no answer of "contact.level"; the nearest is "listened".',
  ],
  [
    'areas/contact.yaml',
    'after: [sit-in]',
    'after: [sit-on]',
    'areas/contact.yaml:36:13: "sit-on" is no action of this list; the nearest is "sit-in".',
  ],
  [
    'areas/contact.yaml',
    'after: [sit-in]',
    'after: [lead]',
    'areas/contact.yaml:36:13: "lead" would come after itself.',
  ],
  [
    'areas/contact.yaml',
    '    raises: { level: listened }\n',
    '    raises: { level: listened }\n    after: [lead]\n',
    'areas/contact.yaml:28:13: "sit-in" would come after itself.',
    'areas/contact.yaml:37:13: "lead" would come after itself.',
  ],
  [
    'routes.yaml',
    'after: [ask]',
    'after: [asks]',
    'routes.yaml:18:96: "asks" is no action of this list; the nearest is "ask".',
  ],
];

const routes: readonly Row[] = [
  [
    'routes.yaml',
    'title: Prepare first',
    'title: Prepare first\n    weights: { writing: 1 }\n    readyAt: 20',
    'routes.yaml:3:3: exactly one route has no weights, the one to fall back on, and here all have.',
  ],
  [
    'routes.yaml',
    '    weights: { contact: 60, writing: 40 }\n',
    '',
    'routes.yaml:3:3: exactly one route has no weights, the one to fall back on, and here "outside" and "prepare" have none.',
  ],
  [
    'routes.yaml',
    'title: Prepare first',
    'title: Prepare first\n    readyAt: 20\n    adjust: []\n    needs: []',
    'routes.yaml:21:5: "prepare" has no weights, so it has no readyAt either.',
    'routes.yaml:22:5: "prepare" has no weights, so it has no adjust either.',
    'routes.yaml:23:5: "prepare" has no weights, so it has no needs either.',
  ],
  ['routes.yaml', '    readyAt: 50\n', '', 'routes.yaml:3:5: "outside" lacks its readyAt.'],
  [
    'routes.yaml',
    'readyAt: 50',
    'readyAt: 50\n    strongAt: 49',
    'routes.yaml:6:15: a strong candidate stands at readyAt, which is 50, or above.',
  ],
  [
    'routes.yaml',
    'title: Prepare first',
    'title: Prepare first\n    strongAt: 20',
    'routes.yaml:21:5: "prepare" has no weights, so it has no strongAt either.',
  ],
  [
    'routes.yaml',
    'weights: { contact: 60, writing: 40 }',
    'weights: {}',
    'routes.yaml:6:14: "outside" weighs no area.',
  ],
  [
    'routes.yaml',
    'writing: 40',
    'writting: 40',
    'routes.yaml:6:29: "writting" is no area; the nearest is "writing".',
  ],
  [
    'routes.yaml',
    'area: contact',
    'area: contract',
    'routes.yaml:15:17: "contract" is no area; the nearest is "contact".',
  ],
  [
    'routes.yaml',
    'prefer: [inside]',
    'prefer: [insider]',
    'routes.yaml:1:10: "insider" is no route with weights; the nearest is "inside".',
  ],
  [
    'routes.yaml',
    'prefer: [inside]',
    'prefer: [prepare]',
    'routes.yaml:1:10: "prepare" is no route with weights.',
  ],
  [
    'routes.yaml',
    'prefer: [inside]',
    'prefer: [inside, inside]',
    'routes.yaml:1:18: "inside" is there twice.',
  ],
  [
    'bank.yaml',
    'hoursFrom: about.hours',
    'hoursFrom: about.hour',
    'areas/about.yaml:16:39: "about.hours": "two" has hours, and schedule.hoursFrom does not name this question.',
    'areas/about.yaml:17:43: "about.hours": "eight" has hours, and schedule.hoursFrom does not name this question.',
    'bank.yaml:8:24: "about.hour" is no fact; the nearest is "about.hours".',
  ],
  [
    'bank.yaml',
    'startWith: contact',
    'startWith: contacts',
    'bank.yaml:8:58: "contacts" is no area; the nearest is "contact".',
  ],
];

const personas: readonly Row[] = [
  [
    'personas/insider.yaml',
    'about.employed',
    'about.emploid',
    'personas/insider.yaml:5:3: "about.emploid" is no question of this bank; the nearest is "about.employed".',
  ],
  [
    'personas/insider.yaml',
    'contact.often: weekly',
    'contact.often: weakly',
    'personas/insider.yaml:7:18: "weakly" is no answer to "contact.often"; the nearest is "weekly"; it takes never, weekly.',
  ],
  [
    'personas/insider.yaml',
    'about.employed: yes',
    'about.employed: yes\n  about.job: yes',
    'personas/insider.yaml:6:3: "about.employed" is answered twice, once under its former id.',
  ],
  [
    'personas/insider.yaml',
    'route: inside',
    'route: insider',
    'personas/insider.yaml:8:18: "insider" is no route of this bank; the nearest is "inside".',
  ],
  [
    'personas/insider.yaml',
    'toward: null',
    'toward: outside',
    'personas/insider.yaml:8:26: only the route to fall back on leads towards another, and "inside" is not it.',
  ],
  [
    'personas/insider.yaml',
    'route: inside, toward: null',
    'route: prepare, toward: out',
    'personas/insider.yaml:8:35: "out" is no route with weights.',
  ],
];

describe.each([
  ['ids', ids] as const,
  ['answers', answers] as const,
  ['conditions', conditions] as const,
  ['actions', actions] as const,
  ['routes', routes] as const,
  ['personas', personas] as const,
])('a bank that breaks a rule is refused: %s', (_, rows) => {
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
