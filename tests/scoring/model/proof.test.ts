import fc from 'fast-check';
import { expect, test } from 'vitest';
import { saysSomething } from '../../../scoring/index.ts';
import { SOMETHING_TO_SHOW } from '../../../scoring/model/proof.ts';

test.each([
  SOMETHING_TO_SHOW,
  "Notes of 12 talks, in the team's folder",
  'Ada saw it',
  'The notes',
  'Jira 4711',
  '2026-03-12',
  'ada@example.org',
  'http://wiki/talks',
  'https://example.org',
  'HTTPS://EXAMPLE.ORG/1',
  'see www.example.org',
  'Protokoll vom 3. März, im Ordner des Teams',
  'Notes d’entretiens, dossier de l’équipe',
  'Σημειώσεις από πέντε συνομιλίες',
  'Заметки о пяти разговорах',
  'ملاحظات من خمس محادثات',
  'הערות מחמש שיחות',
  'पाँच बातचीत के नोट',
  'பேச்சுக் குறிப்புகள் ஐந்து',
  '五次访谈的记录',
  '三月の議事録',
  'บันทึกการประชุม',
  'ບັນທຶກການປະຊຸມ',
  '팀 폴더의 회의록',
])('%j says what, where or who', (text) => {
  expect(saysSomething(text)).toBe(true);
});

test.each([
  '',
  ' \t\n',
  '.',
  '...............',
  '-',
  '✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓',
  'yes',
  'Noted',
  'PROOF',
  'documentation',
  "customer's",
  'ok ok',
  'Done done DONE done',
  'yes yes yes yes',
  'a page',
  'as said',
  'https://',
  'http://...',
  'www.',
  'да да да да да',
  '是的',
  '好好好好好好好好',
  '没有没有没有没有',
  'はいはいはいはい',
  '議事録',
  '네네네네네네네',
])('%j says too little', (text) => {
  expect(saysSomething(text)).toBe(false);
});

const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

test('more text never makes a proof say less', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (before, text, after) => {
      fc.pre(saysSomething(text));
      expect(saysSomething(`${before} ${text} ${after}`)).toBe(true);
    }),
  );
});

test('one word says too little, however often it is said', () => {
  const word = fc.stringMatching(/^[a-zäöüß0-9]{1,20}$/);
  fc.assert(
    fc.property(word, fc.integer({ min: 1, max: 30 }), (one, times) => {
      expect(saysSomething(Array(times).fill(one).join(' '))).toBe(false);
    }),
  );
});

test('signs alone say nothing', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ .,;:!?()\-_+*#%&/]{0,60}$/), (text) => {
      expect(saysSomething(text)).toBe(false);
    }),
  );
});

test('it makes no difference how accents are encoded, nor what stands around', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(saysSomething(text.normalize('NFD'))).toBe(saysSomething(text.normalize('NFC')));
      expect(saysSomething(`\n  ${text} `)).toBe(saysSomething(text));
    }),
  );
});
