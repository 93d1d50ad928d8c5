import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bank } from '../../../../scoring/index.ts';
import { loadBank } from '../../../../src/bank/load.ts';
import { toldStories } from '../../../../src/bank/told-stories.ts';
import { contentIn, contentText } from '../../../../src/pages/app/content.ts';
import { randomCase } from '../../../scoring/random-bank.ts';

/** As JSON has it, without what is only for reports to others. */
function inPage(bank: Bank): unknown {
  return JSON.parse(JSON.stringify(bank, (key, value) => (key === 'asks' ? undefined : value)));
}

test.each(['questions', 'tests/banks/clinical-educator'])(
  'a page asks all that the bank in %s asks, and tells its stories',
  (folder) => {
    const { bank, stories } = loadBank(folder);
    const told = toldStories(bank, stories);
    const content = contentIn(contentText({ bank, stories: told }));
    expect(content.bank).toEqual(inPage(bank));
    expect(content.stories.map(({ id: _, ...story }) => story)).toEqual(
      told.map(({ id: _, ...story }) => story),
    );
  },
);

test('so it does for any bank', () => {
  fc.assert(
    fc.property(randomCase, ({ bank }) => {
      expect(contentIn(contentText({ bank, stories: [] })).bank).toEqual(inPage(bank));
    }),
  );
});

test('what a bank says ends no script', () => {
  const { bank } = loadBank('questions');
  expect(contentText({ bank: { ...bank, title: '</script><!--' }, stories: [] })).not.toContain('<');
});
