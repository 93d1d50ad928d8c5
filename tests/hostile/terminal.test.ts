import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linePrompt } from '../../src/interview/drawn/line-prompt.ts';
import { menuPrompt } from '../../src/interview/drawn/menu-prompt.ts';
import { proofPrompt } from '../../src/interview/drawn/proof-prompt.ts';
import { questionPrompt } from '../../src/interview/drawn/question-prompt.ts';
import { reviewPrompt } from '../../src/interview/drawn/review-prompt.ts';
import { paletteFor } from '../../src/terminal/palette.ts';
import { isAtLength } from '../at-length.ts';
import { pmPath } from '../end-to-end/program.ts';
import { bank } from '../src/interview/interview-bank.ts';
import { afterKeys } from '../src/interview/pressing.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { obeyed } from './obeyed.ts';

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

const palette = paletteFor({ env: coloured, isTerminal: true, wanted: true });

test.each(Object.entries(FAMILIES))('%s in what is drawn to ask stays text', async (_, text) => {
  const question = { ...bank.areas[1]!.questions[0]!, ask: text, help: text };
  const area = { ...bank.areas[1]!, title: text, why: text };
  const place = { kind: 'in-area', number: 1, of: 1, isNewArea: true } as const;
  const progress = { share: 0.5, minutes: { fewest: 1, most: 2 } };
  const labelled = {
    ...question,
    answers: question.answers.map((answer) => ({ ...answer, label: text })),
  } as typeof question;
  const asked = {
    area,
    question: labelled,
    place,
    progress,
    given: undefined,
    lastTime: null,
    canGoBack: true,
  };
  const proof = { question: labelled, label: text, countsAs: text, proof: text, deeds: [text, text] };
  const reviewed = { question: labelled, areaTitle: text, name: text, answer: text, lacks: null };
  const menu = { kind: 'answer', title: text, entries: [{ value: 1, label: text, hint: text }] } as const;
  for (const keys of [
    [],
    ['?'],
    ['Tab'],
    ['1'],
    ['1', 'Enter'],
    ['Esc'],
    [`\u001B[200~${text}\u001B[201~`],
  ]) {
    const screens = [
      await afterKeys(questionPrompt(asked, palette), keys),
      await afterKeys(proofPrompt(proof, palette), keys),
      await afterKeys(linePrompt(text, text, palette), keys),
      await afterKeys(reviewPrompt([reviewed], palette), keys),
      await afterKeys(menuPrompt(menu, palette), keys),
    ];
    for (const { screen } of screens) expect(obeyed(screen)).toEqual([]);
  }
});
