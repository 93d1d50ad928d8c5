import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { assess } from '../../../scoring/index.ts';
import type { Evidence } from '../../../src/formats/evidence.ts';
import { jsonText } from '../../../src/json.ts';
import { allAssessments } from '../../../src/store/assessments.ts';
import { holdDraft } from '../../../src/store/draft.ts';
import { allEvidence, saveEvidence } from '../../../src/store/evidence.ts';
import { removeFile } from '../../../src/store/remove.ts';
import { saveAssessment } from '../../../src/store/save-assessment.ts';
import { type Assessment, assessmentOf } from '../../../src/words/assessment.ts';
import { oneIn } from '../../at-length.ts';
import { bank } from '../interview/interview-bank.ts';
import { begin, healthy } from './failing-file-system.ts';

const FAULTS = oneIn(3, ['ENOSPC', 'EIO', 'EACCES', 'EMFILE', 'EROFS', 'EDQUOT', 'SIGKILL'] as const);

/** Far more operations than any of the actions takes. */
const MOST_OPERATIONS = 60;

const answers = { 'about.work': 'office', 'skill.level': '0.5' };
const taken = (minute: number): Assessment =>
  assessmentOf(bank, assess(bank, answers), new Date(Date.UTC(2026, 10, 24, 9, minute)));

const save = (home: string, one: Assessment) => saveAssessment(home, one, jsonText(one));

const deed = (id: string): Evidence => ({
  schema: 'pm-path/evidence/1',
  id,
  bank: 'small',
  loggedAt: '2026-11-24T10:00:00.000Z',
  date: '2026-11-24',
  text: 'A talk',
  area: 'skill',
});

const draftWith = (work: string) => ({
  schema: 'pm-path/draft/1' as const,
  bank: { id: 'small', version: '1.0.0' },
  savedAt: '2026-11-24T09:00:00.000Z',
  answers: { 'about.work': work },
});

const now = () => new Date('2026-11-24T09:00:00Z');

async function held(home: string) {
  const draft = await holdDraft(home, 'small', now, () => {});
  if (draft === null) throw new Error('in use');
  return draft;
}

type Home = { readonly home: string; readonly old: Assessment };

/** A home with an assessment, a deed and a draft in it. */
async function homeWithRecords(): Promise<Home> {
  const home = mkdtempSync(join(tmpdir(), 'pm-path-faults-'));
  const old = taken(0);
  save(home, old);
  saveEvidence(home, deed('00000001'));
  const draft = await held(home);
  draft.write(draftWith('office'));
  draft.release();
  return { home, old };
}

/** Everything that can be read again after a fresh start. */
function readable(home: string) {
  const [assessments, evidence] = [allAssessments(home), allEvidence(home)];
  const path = join(home, 'drafts', 'small.json');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : null;
  return {
    assessments: assessments.kept.map(({ record }) => record.id),
    evidence: evidence.kept.map(({ record }) => record.id),
    unreadable: [...assessments.unreadable, ...evidence.unreadable],
    draft: text === null ? null : JSON.parse(text).answers['about.work'],
  };
}

type Readable = ReturnType<typeof readable>;

/** An action on the store: what it does, and what may be there afterwards, done in full or not at all. */
type Act = {
  readonly name: string;
  readonly run: (home: Home) => void | Promise<void>;
  readonly done: (before: Readable, home: Home) => Partial<Readable>;
};

const fresh = taken(5);

const ACTS: readonly Act[] = [
  {
    name: 'saving an assessment',
    run: ({ home }) => void save(home, fresh),
    done: ({ assessments }) => ({ assessments: [...assessments, fresh.id] }),
  },
  {
    name: 'logging a deed',
    run: ({ home }) => saveEvidence(home, deed('00000002')),
    done: ({ evidence }) => ({ evidence: [...evidence, '00000002'] }),
  },
  {
    name: 'keeping a draft',
    run: async ({ home }) => {
      const draft = await held(home);
      draft.write(draftWith('field'));
      draft.release();
    },
    done: () => ({ draft: 'field' }),
  },
  {
    name: 'removing an assessment',
    run: ({ home, old }) => {
      const { path } = allAssessments(home).kept.find(({ record }) => record.id === old.id)!;
      removeFile(path);
    },
    done: ({ assessments }, { old }) => ({ assessments: assessments.filter((id) => id !== old.id) }),
  },
  {
    name: 'setting a draft aside',
    run: async ({ home }) => {
      const draft = await held(home);
      draft.setAside();
      draft.release();
    },
    done: () => ({ draft: null }),
  },
];

const cases = ACTS.flatMap((act) => FAULTS.map((fault) => [act.name, fault, act] as const));

test.each(cases)(
  '%s with %s at any operation: done in full or not at all, and nothing else is lost',
  async (_, fault, act) => {
    let faults = 0;
    for (let at = 1; at <= MOST_OPERATIONS; at += 1) {
      const home = await homeWithRecords();
      const before = readable(home.home);
      let failed = false;
      begin({ at, with: fault });
      try {
        await act.run(home);
      } catch {
        failed = true;
      }
      const happened = healthy();
      const after = readable(home.home);
      const done = { ...before, ...act.done(before, home) };
      const said = `operation ${at}`;
      if (!failed) expect(after, said).toEqual(done);
      else expect([before, done], said).toContainEqual(after);
      // A save that is said to have failed has not happened; the person may try again without a second copy.
      if (failed && fault !== 'SIGKILL' && /saving|logging/.test(act.name))
        expect(after, said).toEqual(before);
      rmSync(home.home, { recursive: true });
      if (!happened) break;
      faults += 1;
    }
    expect(faults).toBeGreaterThan(1);
    expect(faults).toBeLessThan(MOST_OPERATIONS);
  },
);

test('what a killed save has left is cleared away with its record, and an hour later in any case', async () => {
  const { home, old } = await homeWithRecords();
  const folder = join(home, 'assessments');
  const temporary = () => readdirSync(folder).filter((name) => name.endsWith('.tmp'));
  for (let at = 1; at <= MOST_OPERATIONS && temporary().length === 0; at += 1) {
    begin({ at, with: 'SIGKILL' });
    try {
      save(home, old);
    } catch {}
    healthy();
  }
  const { path } = allAssessments(home).kept[0]!;
  expect(statSync(join(folder, temporary()[0]!)).mode & 0o777).toBe(0o600);
  vi.useFakeTimers({ now: Date.now() + 30 * 60_000 });
  save(home, taken(6));
  expect(temporary()).toHaveLength(1);
  vi.setSystemTime(Date.now() + 31 * 60_000);
  save(home, taken(7));
  vi.useRealTimers();
  expect(temporary()).toHaveLength(0);
  removeFile(path);
  expect(
    readdirSync(folder).filter((name) => readFileSync(join(folder, name), 'utf8').includes(old.id)),
  ).toEqual([]);
  rmSync(home, { recursive: true });
});
