import { expect, test } from 'vitest';
import { withoutCommands } from '../../../../src/pages/app/without-commands.ts';
import type { Document } from '../../../../src/pages/document/document.ts';

test.each([
  ['To answer only that: pm-path assess --area market search', ''],
  ['It hangs on two. To answer only that: pm-path assess --area market.', 'It hangs on two.'],
  ['It takes more. pm-path plan --toward option-1 leads to it.', 'It takes more.'],
  ['All done. Run pm-path assess: your new answers are what counts.', 'All done.'],
  ['Made with pm-path 1.0.0, bank a 2.0.0.', 'Made with pm-path 1.0.0, bank a 2.0.0.'],
  ['To be ready: write a spec.', 'To be ready: write a spec.'],
])('%j reads %j', (text, expected) => {
  const document: Document = {
    title: 't',
    about: [],
    verdict: 'v',
    says: [text],
    callouts: [],
    figures: [],
    sections: [],
    colophon: 'c',
  };
  expect(withoutCommands(document).says).toEqual(expected === '' ? [] : [expected]);
});
