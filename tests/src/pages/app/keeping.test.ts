import { expect, test } from 'vitest';
import { assess } from '../../../../scoring/index.ts';
import { browserStore } from '../../../../src/pages/app/browser-store.ts';
import { type Keeping, keepingIn } from '../../../../src/pages/app/keeping.ts';
import { withAssessment } from '../../../../src/pages/app/kept.ts';
import { savedFrom } from '../../../../src/pages/app/saved-from.ts';
import { assessmentOf } from '../../../../src/words/assessment.ts';
import { shipped } from '../../../shipped-bank.ts';

const { bank } = shipped;

/** Two windows of one browser, of which neither hears that the other has changed what is kept. */
function twoWindows(): readonly [Keeping, Keeping] {
  const stored = new Map<string, string>();
  const localStorage = {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, text: string) => void stored.set(name, text),
  };
  const window = { localStorage, addEventListener: () => {} } as unknown as Window;
  const open = () => {
    const keeping = keepingIn(
      browserStore(window, bank.id, () => {}),
      bank,
      (sentence) => expect.unreachable(sentence),
    );
    keeping.load();
    return keeping;
  };
  const one = open();
  const made = savedFrom(assessmentOf(bank, assess(bank, {}), new Date(), undefined));
  one.keep((latest) => withAssessment(latest, made));
  return [one, open()];
}

const decline = (keeping: Keeping, action: string) =>
  keeping.keep(({ declined }) => ({ declined: [...declined, action] }));

test('what is declined in one window stays so when something is declined in the other', () => {
  const [one, other] = twoWindows();
  decline(one, 'mba.plan');
  decline(other, 'search.post');
  expect(other.kept().declined).toEqual(['mba.plan', 'search.post']);
  decline(one, 'search.network');
  expect(one.kept().declined).toEqual(['mba.plan', 'search.post', 'search.network']);
});

test('what is taken back in one window is not declined again by the other', () => {
  const [one, other] = twoWindows();
  decline(one, 'mba.plan');
  decline(other, 'search.post');
  one.keep(({ declined }) => ({ declined: declined.filter((id) => id !== 'mba.plan') }));
  decline(other, 'search.network');
  expect(other.kept().declined).toEqual(['search.post', 'search.network']);
});

test('the hours a week given in one window are not those of before once the other keeps something', () => {
  const [one, other] = twoWindows();
  one.keep((latest) => withAssessment(latest, { ...latest.assessments[0]!, plan: { hoursPerWeek: 9 } }));
  decline(other, 'mba.plan');
  expect(other.kept().assessments.map(({ plan }) => plan.hoursPerWeek)).toEqual([9]);
});
