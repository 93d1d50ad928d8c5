import { type Answers, assess, type Bank, type Plan } from '../../../../scoring/index.ts';
import type { NearStory } from '../../../../scoring/stories/index.ts';
import { savedAssessment } from '../../../../src/formats/assessment.ts';
import type { Evidence } from '../../../../src/formats/evidence.ts';
import type { Contents } from '../../../../src/pages/report/contents.ts';
import { contentsFor } from '../../../../src/pages/report/contents-for.ts';
import { type CurrentPlan, currentPlan } from '../../../../src/record/current-plan.ts';
import { assessmentOf } from '../../../../src/words/assessment.ts';
import { actionOf, areaOf, bankOf, questionOf, routeOf, routeTaskOf } from '../../../scoring/small-bank.ts';

const NOW = new Date('2026-11-24T12:00:00.000Z');

/** A bank with the text in every field that has one, and two areas, one of them claimed without proof. */
export function bankSaying(text: string): Bank {
  const question = (id: string, answers: readonly string[]) => {
    const plain = questionOf(id, answers);
    return { ...plain, ask: text, answers: plain.answers.map((answer) => ({ ...answer, label: text })) };
  };
  const words = { title: text, firstStep: text, proof: text, asks: { mentor: text, manager: text } };
  return bankOf({
    title: text,
    areas: [
      areaOf('contact', {
        title: text,
        why: text,
        questions: [question('contact.level', ['0', '0.4', '1!'])],
        actions: [actionOf('contact.talk', { 'contact.level': '1' }, { ...words, weeks: 2 })],
      }),
      areaOf('writing', {
        title: text,
        questions: [question('writing.level', ['0', '0.5', '1!'])],
        actions: [actionOf('writing.page', { 'writing.level': '1' }, words)],
      }),
    ],
    routes: [
      routeOf(
        'inside',
        { contact: 2, writing: 1 },
        {
          title: text,
          readyAt: 65,
          adjust: [{ when: [], points: -3, because: text }],
          needs: [{ kind: 'area', area: 'writing', atLeast: 10, because: text }],
          actions: [routeTaskOf('inside.ask', words)],
        },
      ),
      routeOf('outside', { writing: 1 }, { title: text, readyAt: 80 }),
      { kind: 'fallback', id: 'experience', title: text, actions: [] },
    ],
  });
}

export const ANSWERS: Answers = { 'contact.level': '0.4', 'writing.level': '0' };

export function savedAt(bank: Bank, answers: Answers, takenAt: string) {
  return savedAssessment.parse(assessmentOf(bank, assess(bank, answers), new Date(takenAt)));
}

export function deedOf(parts: Partial<Evidence>): Evidence {
  return {
    schema: 'pm-path/evidence/1',
    id: '00000000',
    bank: 'small',
    loggedAt: '2026-11-10T09:00:00.000Z',
    date: '2026-11-10',
    text: 'A deed',
    ...parts,
  };
}

/** A report on two assessments whose bank, proofs and deeds say the text everywhere. */
export function contentsSaying(text: string, bank = bankSaying(text)): Contents {
  const now = {
    'contact.level': { answer: '1', proof: `${text}, seen by Ada in May` },
    'writing.level': '0',
  };
  const [before, last] = [
    savedAt(bank, ANSWERS, '2026-10-01T09:00:00.000Z'),
    savedAt(bank, now, '2026-11-01T09:00:00.000Z'),
  ];
  const evidence = [
    deedOf({ text, area: 'contact', witness: text, hours: 2, link: 'https://example.org/notes' }),
    deedOf({ text, area: 'writing', action: 'writing.page' }),
  ];
  return contentsFor(bank, last, [before, last], evidence, {
    reader: 'mentor',
    name: text.slice(0, 80),
    withProof: true,
    now: NOW,
    peopleLike: [storySaying(text)],
  });
}

/** A story whose every word is the text. */
export function storySaying(text: string): NearStory {
  return { id: 'somebody', story: text, outcome: text, source: text, distance: 12.3 };
}

export function planSaying(text: string): { readonly bank: Bank; readonly current: CurrentPlan } {
  const bank = bankSaying(text);
  const saved = savedAt(bank, ANSWERS, '2026-11-01T09:00:00.000Z');
  const { plan }: { readonly plan: Plan } = assess(bank, ANSWERS);
  return { bank, current: currentPlan(bank, saved, plan, [], NOW) };
}
