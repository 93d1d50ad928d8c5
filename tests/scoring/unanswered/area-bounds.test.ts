import { expect, test } from 'vitest';
import type { Answers, Need } from '../../../scoring/index.ts';
import { evaluateArea } from '../../../scoring/score/area.ts';
import { areaModel } from '../../../scoring/score/area-model.ts';
import { areaBounds } from '../../../scoring/unanswered/area-bounds.ts';
import { areaOf, bankOf, questionOf, routeOf } from '../small-bank.ts';

const levels = ['0', '0.2', '0.5', '1'];
const area = areaOf('a', {
  questions: [questionOf('a.q', levels), questionOf('a.r', ['0', '0.5', '1!'])],
});
const need = (question: string, accepts: readonly string[]): Need => ({
  kind: 'condition',
  when: [{ question, accepts }],
  because: 'A need.',
});
const lowestIfMet = (answers: Answers, ...needs: readonly Need[]) => {
  const bank = bankOf({ areas: [area], routes: [routeOf('option-1', { a: 1 }, { needs })] });
  const evaluated = evaluateArea(areaModel(bank, area, new Map()), answers);
  const isOpen = (place: number) => answers[['a.q', 'a.r'][place]!] === undefined;
  return areaBounds(evaluated, isOpen).needs[0]!.lowestIfMet;
};

test.each<[string, number, Answers, readonly Need[]]>([
  ['without needs it is the lowest', 10, { 'a.q': '0.2' }, []],
  ['with a claim it is what that counts without proof', 25, {}, [need('a.r', ['1'])]],
  ['of the answers accepted the least', 10, {}, [need('a.q', ['0.2', '0.5', '1'])]],
  ['of two claims the greater', 25, {}, [need('a.q', ['0.5', '1']), need('a.q', ['0.2', '0.5', '1'])]],
  ['in either order', 25, {}, [need('a.q', ['0.2', '0.5', '1']), need('a.q', ['0.5', '1'])]],
  ['what is answered stays', 25, { 'a.q': '0.5' }, [need('a.q', ['0.2', '0.5', '1'])]],
  ['nor does it move where it cannot meet the need', 10, { 'a.q': '0.2' }, [need('a.q', ['1'])]],
  [
    'what is asked of the score is in it',
    40,
    { 'a.q': '0.2' },
    [{ kind: 'area', area: 'a', atLeast: 40, because: '' }],
  ],
])('the lowest score that meets the needs: %s', (_, expected, answers, needs) => {
  expect(lowestIfMet(answers, ...needs)).toBe(expected);
});
