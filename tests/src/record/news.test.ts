import { expect, test } from 'vitest';
import type { ScoreChange } from '../../../scoring/progress/index.ts';
import { newsBetween } from '../../../src/record/news.ts';
import { answersOf, shipped } from '../../shipped-bank.ts';

const opening = 'employer.opening';
const open = answersOf('developer-middling-proof');
const shut = { ...open, [opening]: 'none' };
const news = (before: typeof open, now: typeof open, areas: readonly ScoreChange[] = []) =>
  newsBetween(shipped.bank, before, now, areas);

function moved(id: string, answers: number): ScoreChange {
  const parts = { answers, firstAnswered: 0, bank: 0 };
  return { id, from: 40, to: 40 + answers, change: answers, ...parts, noise: 10, verdict: 'within-noise' };
}

test('a way in that opened or closed comes first, with the answer that did it', () => {
  const tipped = { route: 'option-2', tippedBy: opening, isProof: false };
  expect(news(shut, open, [moved('market', 30)])).toEqual({ kind: 'opened', ...tipped });
  expect(news(open, shut)).toEqual({ kind: 'closed', ...tipped });
});

test('of several answers one is named only where it did it alone', () => {
  const elsewhere = { 'influence.level': 'none', [opening]: 'none' };
  expect(news({ ...open, ...elsewhere }, open)).toMatchObject({ kind: 'opened', tippedBy: opening });
});

test('else it is the area that moved most, up or down, by other answers', () => {
  const areas = [moved('market', 10), moved('delivery', -20), moved('influence', 0)];
  expect(news(open, open, areas)).toEqual({ kind: 'moved', area: 'delivery' });
  expect(news(open, open, [moved('influence', 0)])).toEqual({ kind: 'still' });
});
