import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readAnswers } from '../../../../src/answers/read.ts';
import { loadBank } from '../../../../src/bank/load.ts';
import { blankAnswersFile } from '../../../../src/pages/questionnaire/answers-file.ts';
import { questionnaireOf } from '../../../../src/pages/questionnaire/blank.ts';
import { markdownQuestionnaire } from '../../../../src/pages/questionnaire/markdown.ts';
import { questionnairePage } from '../../../../src/pages/questionnaire/page.tsx';
import { type BankTexts, changed, inBankFolder } from '../../bank/bank-folder.ts';
import { smallBank } from '../../bank/small-bank-files.ts';

const bankOf = (texts: BankTexts) => inBankFolder(texts, (folder) => loadBank(folder).bank);
const bank = bankOf(smallBank);
const blank = questionnaireOf(bank);
const questions = bank.areas.flatMap((area) => area.questions);

/** The small bank with a text in place of the label of an answer. */
const withLabel = (label: string) =>
  questionnaireOf(bankOf(changed('areas/contact.yaml', 'label: Nothing', `label: ${JSON.stringify(label)}`)));

test('questions are counted through, and each says to whom it is put', () => {
  const all = blank.areas.flatMap((area) => area.questions);
  expect(all.map(({ number }) => number)).toEqual(questions.map((_, place) => place + 1));
  expect(all.map(({ onlyIf }) => onlyIf)).toEqual(
    questions.map(({ when }) =>
      when.length === 0 ? undefined : expect.stringMatching(/^Only if your answer/),
    ),
  );
});

test('Markdown has a box for every answer', () => {
  const text = markdownQuestionnaire(blank);
  const boxes = text.split('\n').filter((line) => line.startsWith('- [ ] '));
  expect(boxes).toHaveLength(questions.flatMap(({ answers }) => answers).length);
});

test('what a bank says cannot become a sign of Markdown, nor HTML in it', () => {
  const label = '<b>A</b> [x](y) *z* `q` # ! https://a.example @b';
  const html = new MarkdownIt({ html: true, linkify: true }).render(markdownQuestionnaire(withLabel(label)));
  const shown = '[ ] &lt;b&gt;A&lt;/b&gt; [x](y) *z* `q` # ! https://a.example @\u2060b';
  expect(html).toContain(`<li>${shown}</li>`);
});

test('what a bank says cannot become HTML', () => {
  const page = questionnairePage(withLabel('"><script>alert(1)</script>&amp;'));
  expect(page).toContain('&quot;>&lt;script>alert(1)&lt;/script>&amp;amp;');
  expect(page).not.toContain('<script');
});

test('the page fetches nothing', () => {
  const page = questionnairePage(blank);
  expect(page).not.toMatch(/ src=|href=|url\(|@import/);
  expect(page.match(/type="radio"/g)).toHaveLength(questions.flatMap(({ answers }) => answers).length);
});

test('the answers file takes answers as it stands, and is one already', async () => {
  const text = blankAnswersFile(blank);
  expect(await readAnswers(bank, 'blank', text)).toEqual({
    answers: Object.fromEntries(questions.map(({ id }) => [id, null])),
    left: [],
  });
  for (const { answers } of questions)
    for (const { id, label } of answers) {
      expect(text).toContain(id);
      expect(text).toContain(label);
    }
});

test('no text of a bank gets out of its comment', () => {
  const long = `${'word '.repeat(25)}x.y: z`;
  const text = blankAnswersFile(withLabel(long));
  expect(Object.keys(parse(text))).toEqual(questions.map(({ id }) => id));
});
