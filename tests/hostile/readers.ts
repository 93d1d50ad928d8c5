import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { faultlessJson } from '../../src/answers/read.ts';
import { readAnswersWithPlaces } from '../../src/answers/read-with-places.ts';
import { loadBank } from '../../src/bank/load.ts';
import { ExpectedError } from '../../src/errors.ts';
import { evidenceFile } from '../../src/formats/evidence.ts';
import { readDraft } from '../../src/interview/read-draft.ts';
import { readText } from '../../src/reading/read-text.ts';
import { parseSource } from '../../src/reading/source.ts';
import { allAssessments } from '../../src/store/assessments.ts';
import { readRecords } from '../../src/store/records.ts';
import { inBankFolder } from '../src/bank/bank-folder.ts';
import { smallBank } from '../src/bank/small-bank-files.ts';

/** A place where the program reads what others have written, and a text that it takes. */
export type Reader = {
  readonly name: string;
  readonly valid: string;
  /** @throws ExpectedError when the text is refused */
  readonly read: (text: string | Uint8Array) => void;
};

const { bank } = inBankFolder(smallBank, loadBank);

const VALID_ANSWERS = `about.employed: yes
contact.level: { answer: listened, proof: "Five talks, «notes» in the folder" }
writing.pages: null
`;

const VALID_DRAFT = JSON.stringify({
  schema: 'pm-path/draft/1',
  bank: { id: 'small', version: '1.0.0' },
  savedAt: '2026-11-24T09:00:00.000Z',
  answers: { 'contact.level': { answer: 'listened', proof: 'Five talks' }, 'writing.pages': null },
});

const VALID_EVIDENCE = JSON.stringify({
  schema: 'pm-path/evidence/1',
  id: '0a1b2c3d',
  bank: 'small',
  loggedAt: '2026-11-24T09:00:00.000Z',
  date: '2026-11-24',
  text: 'Sat in on two calls',
  area: 'contact',
  hours: 2.5,
  link: 'https://example.org/notes',
  witness: 'Ada',
});

const VALID_ASSESSMENT = JSON.stringify({
  schema: 'pm-path/assessment/1',
  id: '0a1b2c3d',
  takenAt: '2026-11-24T09:00:00.000Z',
  bank: { id: 'small', version: '1.0.0', digest: 'sha256:0' },
  recommendation: { route: 'build', toward: 'outside' },
  routes: [{ id: 'outside', readiness: 12.5 }, { id: 'build' }],
  areas: [{ id: 'contact', score: 25 }],
  plan: { hoursPerWeek: 4 },
  answers: { 'contact.level': 'listened' },
});

/** What reads everything but the store, where a file that cannot be used is named and the rest goes on. */
export const readers = (): readonly Reader[] => [
  inFile('answers', VALID_ANSWERS, (file) => {
    const text = readText(file);
    return void (faultlessJson(bank, text) ?? readAnswersWithPlaces(bank, parseSource(file, text)));
  }),
  inFile('draft', VALID_DRAFT, (file) => void readDraft(bank, file, readText(file))),
  ...Object.entries(smallBank).map(([file, valid]): Reader => {
    const folder = folderWith(smallBank);
    const read = (text: string | Uint8Array) => {
      writeFileSync(join(folder, file), text);
      loadBank(folder);
    };
    return { name: file, valid, read };
  }),
  ...records(),
];

/** What reads records of the store: `read` throws an ExpectedError in place of naming the file. */
const records = (): readonly Reader[] => [
  inFile('evidence', VALID_EVIDENCE, (file) => refuseUnreadable(readRecords(join(file, '..'), evidenceFile))),
  inFile('assessments', VALID_ASSESSMENT, (file) => refuseUnreadable(allAssessments(join(file, '../..')))),
];

function refuseUnreadable({
  unreadable,
}: {
  readonly unreadable: readonly { path: string; reason: string }[];
}) {
  const [first] = unreadable;
  if (first) throw new ExpectedError('unreadable', first.path, first.reason);
}

/** The text lies in a file `NAME/file.json` of a folder of its own. */
function inFile(name: string, valid: string, read: (file: string) => void): Reader {
  const file = join(folderWith({ [join(name, 'file.json')]: valid }), name, 'file.json');
  return {
    name,
    valid,
    read: (text) => {
      writeFileSync(file, text);
      read(file);
    },
  };
}

/** Thousands of texts are read: the folder is kept until the tests of the file are over. */
function folderWith(texts: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'pm-path-hostile-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
