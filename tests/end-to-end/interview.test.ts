import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { remainingQuestions } from '../../scoring/unanswered/index.ts';
import { beginningOf, numberOf, shipped } from '../shipped-bank.ts';
import { interviewAtQuestion, interviewAtWelcome } from './interview.ts';
import { hasTerminal, Terminal } from './terminal.ts';

const questions = {
  function: beginningOf('background.function'),
  situation: beginningOf('background.situation'),
  hours: beginningOf('background.hours-a-week'),
  level: beginningOf('customer-contact.level'),
};

/** Whoever has no job is asked nothing about an employer. */
const withoutJob = numberOf('background.situation', 'not-employed');

/** Answers each question on the screen with its first answer until the text shows. */
async function answerFirstUntil(terminal: Terminal, text: string) {
  for (let asked = ''; ; ) {
    const screen = await terminal.shows(/Enter (confirms|changes)/);
    if (screen.includes(text)) return;
    const now = screen.match(/.*, \d+ of \d+$/gm)?.at(-1) ?? '';
    if (now === asked) continue;
    asked = now;
    terminal.type('1', 'Enter');
    await new Promise((soon) => setTimeout(soon, 100));
  }
}

describe.skipIf(!hasTerminal)('in a real terminal (needs tmux)', { timeout: 60_000 }, () => {
  test('a person answers, goes back, looks over the answers and reads the result', async () => {
    const terminal = await interviewAtWelcome();
    expect(await terminal.screen()).toMatch(/\d+ to \d+ questions, about \d+ to \d+\s+minutes/);
    terminal.type('Enter');
    await terminal.shows(questions.function);
    terminal.type('Enter');
    await terminal.shows('Choose an answer first');
    terminal.type('1', '4');
    await terminal.shows('> 14.');
    terminal.type('Enter');
    await terminal.shows(questions.situation);
    terminal.type('b');
    await terminal.shows('(your answer so far)');
    terminal.type('Down', 'Enter');
    await terminal.shows(/Something else, such as a trade, driving or care\n[\s\S]*Enter confirms/);
    terminal.type(withoutJob, 'Enter');
    await terminal.shows(questions.hours);
    await answerFirstUntil(terminal, 'See the result');
    terminal.type('r');
    await terminal.shows('Done (d)');
    // What was answered is safe before the result has been looked at.
    expect(readdirSync(join(terminal.home, 'assessments'))).toHaveLength(1);
    expect(readdirSync(join(terminal.home, 'drafts'))).toEqual([]);
    terminal.type('d');
    expect(await terminal.shows('exit 0')).toContain('Build experience first');
  });

  test('--quick stops early, and the next run asks the rest without asking anything twice', async () => {
    const terminal = await interviewAtWelcome({ flags: '--quick' });
    const { most } = remainingQuestions(shipped.bank, {});
    expect(await terminal.screen()).toContain(`At most ${most.length} questions`);
    terminal.type('Enter');
    for (let number = 1; ; number += 1) {
      const screen = await terminal.shows(new RegExp(`Question ${number}, |That is enough`));
      if (screen.includes('That is enough')) break;
      terminal.type('1', 'Enter');
    }
    terminal.type('Enter');
    await terminal.shows('r shows the result');
    terminal.type('r');
    const screen = (await terminal.shows('Done (d)')).replaceAll(/\s+/g, ' ');
    expect(screen).toContain('Asked in quick mode');
    expect(screen).not.toMatch(/This week|The plan/);
    terminal.type('d');
    await terminal.shows('exit 0');
    const [file] = readdirSync(join(terminal.home, 'assessments'));
    const saved = JSON.parse(readFileSync(join(terminal.home, 'assessments', file!), 'utf8'));
    expect(saved.quick.asked).toBe(Object.keys(saved.answers).length);
    terminal.start('clear; {} assess');
    await terminal.shows(`${saved.quick.asked} questions answered`);
    terminal.type('Enter');
    await terminal.shows(questions.function);
  });

  test('--quick that was quit stays quick, unless all questions are chosen', async () => {
    const terminal = await interviewAtQuestion({ flags: '--quick' });
    terminal.type('1', 'Enter');
    await terminal.shows('Question 2, ');
    terminal.type('q');
    await terminal.shows('exit 0');
    terminal.start('clear; {} assess; echo "exit $?"');
    const screen = await terminal.shows('Save and quit');
    expect(screen).toMatch(/A quick interview of .*: 1 question answered\.\s+Left: at most/);
    terminal.type('Enter');
    await terminal.shows('Question 2, ');
    terminal.type('1', 'Enter');
    await terminal.shows('Question 3, ');
    terminal.type('q');
    await terminal.shows('exit 0');
    terminal.start('clear; {} assess');
    await terminal.shows('2 questions answered');
    terminal.type('Down', 'Enter');
    await terminal.shows(/Where you start from, \d of/);
  });

  test('Ctrl-C ends calmly with 130, and the next run goes on with proof and all', async () => {
    const terminal = await interviewAtQuestion();
    terminal.type('1', 'Enter');
    await terminal.shows(questions.situation);
    terminal.type(withoutJob, 'Enter');
    await terminal.shows(questions.hours);
    await answerFirstUntil(terminal, questions.level);
    terminal.type(numberOf('customer-contact.level', 'used'), 'Enter');
    await terminal.shows('What could you show for it');
    terminal.type('Five pages of notes', 'Enter');
    await terminal.shows('Customer contact, 2 of');
    terminal.type('C-c');
    const ended = await terminal.shows('exit 130');
    expect(ended).toContain('Your answers so far are kept');
    const draft = JSON.parse(readFileSync(join(terminal.home, 'drafts', 'pm-path.json'), 'utf8'));
    expect(draft.answers['customer-contact.level']).toEqual({ answer: 'used', proof: 'Five pages of notes' });

    terminal.type('clear', 'Enter');
    terminal.start('{} assess; echo "exit $?"');
    await terminal.shows(`${Object.keys(draft.answers).length} questions answered`);
    terminal.type('Enter');
    await terminal.shows('Customer contact, 2 of');
    terminal.type('b');
    await terminal.shows(/\(your\s+answer so far\)/);
    terminal.type('n');
    await terminal.shows('> Five pages of notes');
    terminal.type('Enter');
    await terminal.shows('Customer contact, 2 of');
    terminal.type('q');
    await terminal.shows('goes on from here');
    await terminal.shows('exit 0');
  });

  test.each([
    ['Ctrl-C', (terminal: Terminal) => terminal.type('C-c'), 'exit 130'],
    [
      'SIGTERM',
      async (terminal: Terminal) => process.kill(await terminal.programId(), 'SIGTERM'),
      'exit 143',
    ],
    ['Esc and q', (terminal: Terminal) => terminal.type('Escape'), 'exit 0'],
  ])('%s in the middle of a proof keeps its text, to be gone on with', async (_, leave, ended) => {
    const terminal = await interviewAtQuestion();
    terminal.type('1', 'Enter');
    await terminal.shows(questions.situation);
    terminal.type(withoutJob, 'Enter');
    await terminal.shows(questions.hours);
    await answerFirstUntil(terminal, questions.level);
    terminal.type(numberOf('customer-contact.level', 'used'), 'Enter');
    await terminal.shows('What could you show for it');
    terminal.type('Notes of five ta');
    await terminal.shows('> Notes of five ta');
    await leave(terminal);
    if (ended === 'exit 0') {
      await terminal.shows(/your\s+answer so far/);
      terminal.type('q');
    }
    await terminal.shows(ended);
    terminal.start('clear; {} assess; echo "exit $?"');
    await terminal.shows('Go on where you stopped');
    terminal.type('Enter');
    await terminal.shows(/your\s+answer so far/);
    terminal.type('Enter');
    await terminal.shows('> Notes of five ta');
    terminal.type('lks', 'Enter');
    await terminal.shows('Customer contact, 2 of');
    terminal.type('C-c');
    await terminal.shows('exit 130');
    const draft = JSON.parse(readFileSync(join(terminal.home, 'drafts', 'pm-path.json'), 'utf8'));
    expect(draft.answers['customer-contact.level']).toEqual({ answer: 'used', proof: 'Notes of five talks' });
    expect(draft.typed).toBeUndefined();
  });

  test('all questions or few can be chosen at the start, with what each gives', async () => {
    const terminal = await interviewAtWelcome({ terminal: new Terminal(40, 20) });
    const lines = await terminal.lines();
    expect(lines.join(' ')).toMatch(/Becoming a product manager.*1\. All questions.*2\. Quick.*3\. Not now/);
    terminal.type('2', 'Enter');
    await terminal.shows(/at most \d+ minutes\s+left/);
    terminal.type('C-c');
    await terminal.shows('exit 130');
  });

  test('Ctrl-Z and fg bring the question back', async () => {
    const terminal = await interviewAtQuestion();
    terminal.type('C-z');
    await terminal.shows(/Stopped/i);
    terminal.type('fg', 'Enter');
    await terminal.shows(/Stopped[\s\S]*Enter confirms/);
    terminal.type('2');
    await terminal.shows('>  2.');
    terminal.type('C-d');
    await terminal.shows('Nothing was answered');
  });

  test('at 40 columns and 8 rows the answers scroll and words are not cut', async () => {
    const terminal = await interviewAtQuestion({ terminal: new Terminal(40, 8) });
    await terminal.shows('more below)');
    for (let times = 0; times < 15; times += 1) terminal.type('Down');
    await terminal.shows('> 15. Something else');
    terminal.type('C-c');
    await terminal.shows('Nothing was');
  });

  test('the result goes to a pipe while a person answers on the terminal', async () => {
    const reader =
      'let t="";process.stdin.on("data",d=>t+=d).on("end",()=>console.log("route is",JSON.parse(t).recommendation.route))';
    const terminal = await interviewAtQuestion({ flags: `--json --no-save | node -e '${reader}'` });
    terminal.type('1', 'Enter');
    await terminal.shows(questions.situation);
    terminal.type(withoutJob, 'Enter');
    await terminal.shows(questions.hours);
    await answerFirstUntil(terminal, 'See the result');
    terminal.type('r');
    await terminal.shows('route is experience');
  });

  test('--plain does the same line by line, back, help and note included', async () => {
    const terminal = new Terminal();
    terminal.start('{} assess --plain; echo "exit $?"');
    await terminal.shows(/1\. All questions[\s\S]*Number, then Enter:/);
    terminal.type('1', 'Enter');
    await terminal.shows('Your answer:');
    terminal.type('help', 'Enter');
    await terminal.shows('whatever your title says');
    terminal.type('14', 'Enter');
    await terminal.shows(questions.situation);
    terminal.type('back', 'Enter');
    await terminal.shows('Your answer so far: 14.');
    terminal.type('note', 'Enter');
    await terminal.shows('Your note on this answer');
    terminal.type('Evening classes', 'Enter');
    await terminal.shows(/Evening classes[\s\S]*Your answer:/);
    terminal.type('quit', 'Enter');
    await terminal.shows('exit 0');
    const draft = JSON.parse(readFileSync(join(terminal.home, 'drafts', 'pm-path.json'), 'utf8'));
    expect(draft.answers['background.function']).toEqual({ answer: 'student', proof: 'Evening classes' });
  });

  test('two programs never share a draft', async () => {
    const first = await interviewAtWelcome();
    const second = new Terminal();
    second.start(`PM_PATH_HOME=${first.home} {} assess; echo "exit $?"`);
    await second.shows('Another pm-path');
    await second.shows('exit 2');
    first.type('q');
    await first.shows('shell>');
  });
});
