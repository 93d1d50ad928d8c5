import { type Answers, answerId, hasProof } from '../../../scoring/index.ts';
import { questionsOf } from '../../../src/bank/lookup.ts';
import { shipped } from '../../shipped-bank.ts';
import type { Visitor } from '../visitor.ts';

/** More screens than any interview has. */
const MOST_SCREENS = 120;

/**
 * Answers whatever is asked as a person with these answers would, until something else is shown.
 * @returns how many questions were asked
 */
export async function answerAll(visitor: Visitor, answers: Answers, most = MOST_SCREENS): Promise<number> {
  const screens = questionsOf(shipped.bank).map(({ id, ask, answers: all }) => {
    const given = answers[id];
    const place = all.findIndex((one) => one.id === answerId(given));
    const proof = typeof given === 'object' && given !== null && hasProof(given) ? given.proof! : '';
    return [ask, { place, proof }] as const;
  });
  return visitor.page.evaluate(
    async (known, limit) => {
      const pause = () => new Promise((soon) => setTimeout(soon, 5));
      let asked = 0;
      let last: (typeof known)[number][1] | undefined;
      for (let screens = 0; screens < limit; screens += 1) {
        const heading = document.querySelector('h1')!;
        const field = document.querySelector<HTMLTextAreaElement>('#proof');
        const found = known.find(([ask]) => ask === heading.textContent);
        const buttons = [...document.querySelectorAll('button')];
        if (field) {
          field.value = last!.proof;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          await pause();
          buttons.find(({ textContent }) => textContent === 'Go on')!.click();
        } else if (found) {
          last = found[1];
          asked += 1;
          if (last.place === -1) buttons.find(({ textContent }) => textContent === "I don't know")!.click();
          else document.querySelectorAll<HTMLElement>('.answers button')[last.place]!.click();
        } else return asked;
        while (heading.isConnected) await pause();
      }
      return asked;
    },
    screens,
    most,
  );
}
