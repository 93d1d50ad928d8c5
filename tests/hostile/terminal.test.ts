import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '@inquirer/testing';
import { expect, test } from 'vitest';
import { proofPrompt } from '../../src/interview/drawn/proof-prompt.ts';
import { questionPrompt } from '../../src/interview/drawn/question-prompt.ts';
import { reviewPrompt } from '../../src/interview/drawn/review-prompt.ts';
import type { Terminal } from '../../src/interview/drawn/terminal.ts';
import { welcomePrompt } from '../../src/interview/drawn/welcome-prompt.ts';
import { paletteFor } from '../../src/terminal/palette.ts';
import { isAtLength } from '../at-length.ts';
import { pmPath } from '../end-to-end/program.ts';
import { bank } from '../src/interview/interview-bank.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** One of each family of what a terminal obeys. */
const FAMILIES: Readonly<Record<string, string>> = {
  'a colour (CSI, SGR)': '\u001B[31mred',
  'clearing the screen (CSI)': '\u001B[2J\u001B[H',
  'a private mode (CSI ?)': '\u001B[?1049h',
  'the title (OSC, ended by BEL)': '\u001B]0;title\u0007',
  'a link (OSC, ended by ST)': '\u001B]8;;https://example.org\u001B\\here\u001B]8;;\u001B\\',
  'the clipboard (OSC 52)': '\u001B]52;c;ZXZpbA==\u0007',
  'a device string (DCS)': '\u001BP+q544e\u001B\\',
  'a program command (APC) and a privacy message (PM)': '\u001B_x\u001B\\\u001B^x\u001B\\',
  'a reset (ESC c)': '\u001Bc',
  'a character set (ESC, shift out)': '\u001B(0\u000E',
  'control characters of eight bits (C1)': '\u009B2J\u009D0;title\u009C\u0090x\u009C',
  'the cursor (BS, CR, VT, FF)': 'a\b\b\rb\u000B\u000C',
  'a bell, NUL and delete': '\u0007\0\u007F',
  'direction marks': '\u202Etxt.exe\u2066x\u2069\u200F',
  'line and paragraph separators': 'a\u2028b\u2029c',
  'invisible characters': '\u200B\u2060\uFEFF\u180E',
  'lone surrogates': '\uD800 \uDC00',
};

/** Only what this program itself paints with may be there: SGR, and line ends. */
function obeyed(text: string): readonly string[] {
  return (
    text
      .replaceAll(/\u001B\[\d+m/g, '')
      .match(
        /[\p{Cc}\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2028\u2029\u2060-\u2064\u2066-\u206F\uFEFF\p{Cs}]/gu,
      )
      ?.filter((character) => character !== '\n') ?? []
  );
}

const coloured = { FORCE_COLOR: '1' };

/** Runs commands that cite the text wherever one can be made to. */
async function citing(text: string) {
  const home = temporaryFolder();
  const file = (name: string, value: unknown) => {
    const path = join(home, name);
    writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
    return path;
  };
  const named = text.replaceAll(/[\0/]/g, '_');
  const proof = {
    'customer-contact.level': { answer: 'used', proof: text },
    'background.lower-pay': { answer: 'none', proof: text },
  };
  const run = (...args: readonly string[]) => pmPath(args, { home, env: coloured });
  const runs = [
    await run('assess', '--answers', file('proof.json', proof)),
    await run('assess', '--answers', file('proof.json', proof), '--json'),
    await run('assess', '--answers', file('key.json', { [text]: 'none' })),
    await run('assess', '--answers', file('answer.json', { 'mba.status': text })),
    await run('assess', '--answers', file('raw.yaml', `mba.status: ${text}\n${text}: none\n`)),
    await run('assess', '--answers', file(`${named}.yaml`, 'a.b: c')),
    await run('assess', '--answers', join(home, named, 'nowhere')),
    await run('assess', '--area', named),
    await run('assess', `--${named}`),
    await run(named),
    await run('bank', 'check', join(home, named)),
    await run('log', named, '--area', 'market'),
    await run('log', 'A deed', '--area', named),
    await run('log', 'A deed', '--area', 'market', '--witness', named),
    await run('log', 'A deed', '--action', named),
    await run('plan', '--toward', named),
    await run('plan', '--ics', join(home, `${named}.ics`)),
    await run('history', 'show', named),
    await run('progress', '--against', file('against.json', { 'mba.status': text })),
    await run('history', '--home', join(home, named)),
  ];
  const [name] = readdirSync(join(home, 'assessments'));
  const saved = readFileSync(join(home, 'assessments', name!), 'utf8');
  mkdirSync(join(home, 'evidence'), { recursive: true });
  const evidence = {
    schema: 'pm-path/evidence/1',
    id: '0a1b2c3d',
    bank: 'pm-path',
    loggedAt: '2026-11-24T09:00:00.000Z',
    date: '2026-11-24',
    area: 'market',
  };
  file('evidence/2026-11-24-0a1b2c3d.json', { ...evidence, text });
  file(`evidence/${named}.json`, { ...evidence, [text]: text });
  file(
    'assessments/20000101T000000000Z-00000000.json',
    saved.replace(/"id": "[0-9a-f]{8}"/, `"id": ${JSON.stringify(text)}`),
  );
  file(
    'assessments/20000101T000000000Z-00000001.json',
    saved
      .replace(/"version": "[^"]*"/, `"version": ${JSON.stringify(text)}`)
      .replace(/"id": "[0-9a-f]{8}"/, '"id": "00000001"'),
  );
  for (const command of [
    ['history'],
    ['history', '--json'],
    ['plan'],
    ['progress'],
    ['log', '--list'],
    ['history', 'show', '00000001'],
  ])
    runs.push(await run(...command));
  return { runs, saved };
}

/** All families in one text; at length each in one of its own. */
const GROUPS: readonly (readonly [string, string])[] = isAtLength
  ? Object.entries(FAMILIES)
  : [['all', Object.values(FAMILIES).join(' ')]];

test.each(GROUPS)(
  '%s in answers, notes, deeds, names and arguments stays text',
  { timeout: 120_000 },
  async (_, text) => {
    const { runs, saved } = await citing(text);
    for (const [place, { stdout, stderr }] of runs.entries()) {
      expect(obeyed(stdout), `stdout of run ${place}`).toEqual([]);
      expect(obeyed(stderr), `stderr of run ${place}`).toEqual([]);
      expect(stderr, `run ${place}`).not.toMatch(/node:internal|fault in pm-path/);
    }
    // Nothing of it is lost on the disk.
    expect(JSON.parse(saved).answers['customer-contact.level'].proof).toBe(text);
    expect(obeyed(saved)).toEqual([]);
  },
);

/** What of the text a terminal would obey; the prompts write sequences of their own, others than these. */
function commandsIn(text: string): readonly string[] {
  const sequences = text.match(/\u001B[\s\S]{1,3}/g) ?? [];
  return [...sequences, ...obeyed(text).filter((character) => !'\u001B\r\b'.includes(character))];
}

const terminal = {
  palette: paletteFor({ env: coloured, isTerminal: true, wanted: true }),
  input: { resume() {} },
  output: { isTTY: true, columns: 61, rows: 24, on() {}, off() {} },
} as unknown as Terminal;

test.each(Object.entries(FAMILIES))('%s in what is drawn to ask stays text', async (_, text) => {
  const question = { ...bank.areas[1]!.questions[0]!, ask: text, help: text };
  const area = { ...bank.areas[1]!, title: text, why: text };
  const place = { kind: 'in-area', number: 1, of: 1, isNewArea: true } as const;
  const labelled = {
    ...question,
    answers: question.answers.map((answer) => ({ ...answer, label: text })),
  } as typeof question;
  const asked = { area, question: labelled, place, given: undefined, lastTime: null, canGoBack: true };
  const screens = [
    await render(questionPrompt, { screen: asked, terminal }),
    await render(proofPrompt, {
      screen: { question: labelled, label: text, countsAs: text, proof: text, deeds: [text, text] },
      terminal,
    }),
    await render(reviewPrompt, {
      entries: [{ question: labelled, areaTitle: text, answer: text }],
      terminal,
    }),
    await render(welcomePrompt, { text, terminal }),
  ];
  for (const { answer, events, getScreen } of screens) {
    answer.catch(() => {});
    for (const key of ['?', 'tab', '1']) {
      if (key === 'tab') events.keypress('tab');
      else events.type(key);
      const drawn = getScreen({ raw: true });
      expect(commandsIn(text).filter((command) => drawn.includes(command))).toEqual([]);
    }
  }
});
