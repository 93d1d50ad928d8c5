import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import ICAL from 'ical.js';
import MarkdownIt from 'markdown-it';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { bin, runWithin } from '../end-to-end/program.ts';
import { canTrace, TRACED } from '../end-to-end/tools.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { obeyed } from './obeyed.ts';
import { strangersBank, WORDS } from './strangers-words.ts';

const PERSONA = 'bank/personas/proven-lead.yaml';

const COMMANDS: readonly (readonly string[])[] = [
  ['bank', 'check', 'bank'],
  ['bank', 'manual', 'bank'],
  ['bank', 'calibrate', 'bank'],
  ...['md', 'html', 'yaml'].map((format) => ['bank', 'print', '--bank', 'bank', '--format', format]),
  ['assess', '--answers', 'bank/personas/no-team.yaml', '--bank', 'bank', '--plain'],
  ['assess', '--answers', PERSONA, '--bank', 'bank', '--json'],
  ['log', 'A deed', '--area', 'leading', '--bank', 'bank'],
  ['next', '--answers', 'some.json', '--bank', 'bank', '--json'],
  ['result', 'all', '--bank', 'bank'],
  ['result', '--bank', 'bank', '--json'],
  ['plan', '--bank', 'bank'],
  ['plan', '--bank', 'bank', '--ics', 'plan.ics'],
  ['progress', '--bank', 'bank'],
  ['history', '--bank', 'bank'],
  ...['me', 'mentor', 'manager'].flatMap((reader) =>
    ['html', 'md', 'json'].map((format) => [
      ...['report', '--bank', 'bank', '--for', reader, '--with-proof', '--out', `${reader}.${format}`],
    ]),
  ),
  ['page', '--bank', 'bank', '--out', 'page.html'],
  ['score', '--bank', 'bank', '--full', 'bank/personas'],
  ['cohort', '--bank', 'bank', '--out', 'cohort.html', 'results.ndjson'],
  ['cohort', '--bank', 'bank', '--out', 'cohort.md', 'results.ndjson'],
];

/** Lays the bank, and what its commands read, into the folder. */
function prepared(folder: string): void {
  strangersBank(folder);
  writeFileSync(join(folder, 'some.json'), '{}');
}

type Element = { readonly name: string; readonly attributes: readonly (readonly [string, string])[] };

function elementsIn(html: string): readonly Element[] {
  type Node = { nodeName: string; childNodes?: Node[]; attrs?: { name: string; value: string }[] };
  const all = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];
  return all(parse(html) as unknown as Node).map(({ nodeName, attrs = [] }) => {
    return { name: nodeName, attributes: attrs.map(({ name, value }) => [name, value] as const) };
  });
}

/** What in a page could load, run or lead anywhere. */
function activeIn(html: string): readonly string[] {
  const elements = elementsIn(html);
  const named = elements.map(({ name }) => name);
  const scripts = named.filter((name) => name === 'script').length;
  const mayRun = html.includes('id="content"') ? 2 : 0;
  return [
    ...named.filter((name) => /^(img|iframe|object|embed|form|base|link|video|audio)$/.test(name)),
    ...elements.flatMap(({ name, attributes }) =>
      attributes
        .filter(
          ([key, value]) =>
            /^(on|ontoggle|srcdoc|formaction|action|data$)/.test(key) ||
            (/^(src|href|xlink:href)$/.test(key) && !value.startsWith('#')) ||
            (key === 'style' && /url|expression/.test(value)) ||
            (key === 'http-equiv' && value === 'refresh'),
        )
        .map(([key, value]) => `${name} ${key}=${value}`),
    ),
    ...(scripts > mayRun ? [`${scripts} scripts`] : []),
  ];
}

/** Tokens of Markdown that are no words, and are not written by the program itself. */
function activeInMarkdown(markdown: string): readonly string[] {
  const reader = new MarkdownIt({ html: true, linkify: true });
  // What is no address without a scheme stays words in the readers that people have.
  reader.linkify.set({ fuzzyLink: false }).add('//', null);
  // As a reader that takes every address: what is none must not look like one.
  reader.validateLink = () => true;
  const tokens = reader.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  return tokens.flatMap(({ type, content, attrs }) => {
    const href = attrs?.find(([name]) => name === 'href')?.[1];
    if (/^html_|^image$|^fence$/.test(type)) return [`${type} ${content}`];
    return href !== undefined && /javascript:|data:|stranger/.test(String(href)) ? [`link ${href}`] : [];
  });
}

const PROPERTIES = new Set([
  ...[
    'version',
    'prodid',
    'calscale',
    'method',
    'name',
    'x-wr-calname',
    'refresh-interval',
    'uid',
    'dtstamp',
  ],
  ...[
    'dtstart',
    'dtend',
    'summary',
    'description',
    'sequence',
    'status',
    'transp',
    'rrule',
    'due',
    'last-modified',
  ],
  ...[
    'categories',
    'url',
    'created',
    'valarm',
    'x-microsoft-cdo-alldayevent',
    'exdate',
    'class',
    'color',
    'x-published-ttl',
  ],
]);

/** Properties and parts that no calendar of this program has. */
function strangeInCalendar(text: string): readonly string[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const parts = calendar.getAllSubcomponents();
  return [
    ...text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line)),
    ...text.split('\r\n').filter((line) => /^(ATTACH|ACTION:(?!DISPLAY))/.test(line)),
    ...parts.map(({ name }) => name).filter((name) => !['vevent', 'vtimezone'].includes(name)),
    ...parts
      .filter(({ name }) => name === 'vevent')
      .flatMap((part) => [
        ...part.getAllProperties().map(({ name }) => name),
        ...part.getAllSubcomponents().map(({ name }) => name),
      ])
      .filter((name) => !PROPERTIES.has(name)),
  ];
}

test('a stranger has hostile words for every text of a bank', () => {
  const folder = temporaryFolder();
  const bank = strangersBank(folder);
  const texts = readdirSync(bank, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(bank, name), 'utf8'))
    .join('\n');
  const keys = [
    'title',
    'managerTitle',
    'why',
    'name',
    'ask',
    'help',
    'label',
    'because',
    'firstStep',
    'proof',
  ];
  for (const key of [...keys, 'mentor', 'manager', 'story', 'outcome', 'source'])
    expect(texts, key).toMatch(new RegExp(`"${key}": .*(alert|stranger|touch|process|VALARM|passwd|width)`));
  for (const words of WORDS) expect(texts).toContain(JSON.stringify(words).slice(1, 40));
});

test('whatever its words are, a bank of a stranger brings nothing but words', {
  timeout: 240_000,
}, async () => {
  const folder = temporaryFolder();
  prepared(folder);
  const before = process.cwd();
  process.chdir(folder);
  try {
    const results: string[] = [];
    for (const args of COMMANDS) {
      if (args[0] === 'cohort') writeFileSync('results.ndjson', results.join('').repeat(3));
      const { exitCode, stdout, stderr } = await runWithin(args, { home: join(folder, 'home') });
      const said = args.join(' ');
      expect({ exitCode, stderr: exitCode === 0 ? '' : stderr }, said).toEqual({ exitCode: 0, stderr: '' });
      expect([...obeyed(stderr), ...obeyed(stdout)], said).toEqual([]);
      if (args[0] === 'score') results.push(stdout);
      if (said.includes('html') && stdout.startsWith('<')) expect(activeIn(stdout), said).toEqual([]);
      if (args[1] === 'manual' || said.endsWith('--format md'))
        expect(activeInMarkdown(stdout), said).toEqual([]);
    }
  } finally {
    process.chdir(before);
  }
  const written = readdirSync(folder).filter(
    (name) => !['bank', 'home', 'some.json', 'results.ndjson'].includes(name),
  );
  expect(written.toSorted()).toEqual(
    COMMANDS.flatMap((args) =>
      args.filter((_, at) => ['--out', '--ics'].includes(args[at - 1] ?? '')),
    ).toSorted(),
  );
  for (const name of written) {
    const text = readFileSync(join(folder, name), 'utf8');
    // A browser shows nothing of what has no width, and its program has a tab; what turns text around no bank may have.
    const obeyable = name === 'page.html' ? text.replaceAll(/[\t\u200B\u2060\uFEFF\uFFF9\u180E]/g, '') : text;
    expect(obeyed(obeyable.replaceAll('\r\n', '\n')), name).toEqual([]);
    if (name.endsWith('.html')) expect(activeIn(text), name).toEqual([]);
    if (name.endsWith('.md')) expect(activeInMarkdown(text), name).toEqual([]);
    if (name.endsWith('.ics')) expect(strangeInCalendar(text), name).toEqual([]);
  }
  expect(existsSync('/tmp/touched')).toBe(false);
});

test.each(['areas/leading.yaml', 'bank.yaml', 'personas/no-team.yaml'])(
  'a bank whose %s is a link to a file of somebody else reads nothing out of it',
  async (name) => {
    const folder = temporaryFolder();
    const bank = join(folder, 'bank');
    cpSync(resolve('src/bank/starter'), bank, { recursive: true });
    const secret = join(folder, 'secret');
    writeFileSync(secret, 'root:x:0:0:a secret of somebody else:/root:/bin/sh\n');
    cpSync(join(bank, name), join(folder, 'aside'));
    spawnSync('rm', [join(bank, name)]);
    symlinkSync(secret, join(bank, name));
    const { exitCode, stdout, stderr } = await runWithin(['bank', 'check', bank], { home: folder });
    expect(exitCode).toBe(2);
    expect(stdout + stderr).not.toContain('a secret');
  },
);

/** The ways out: to a screen, to files, and from what was saved. */
const WAYS_OUT = ['assess', 'plan', 'report', 'page'];

describe.skipIf(!canTrace)('seen by the system (needs strace and the privilege to trace)', () => {
  test('it runs nothing, reaches nobody and writes only where it is told', { timeout: 300_000 }, () => {
    const folder = temporaryFolder();
    prepared(folder);
    mkdirSync(join(folder, 'home'));
    for (const args of COMMANDS.filter(([first]) => WAYS_OUT.includes(first!))) {
      const log = join(folder, 'calls');
      const filter = 'trace=execve,socket,connect,sendto,openat,mkdir,rename,link,unlink';
      const { status } = spawnSync(
        'strace',
        [...TRACED, '-e', filter, '-o', log, process.execPath, bin, ...args],
        {
          cwd: folder,
          env: { PATH: process.env.PATH, HOME: '/nowhere', PM_PATH_HOME: join(folder, 'home') },
        },
      );
      expect(status, args.join(' ')).toBe(0);
      const calls = readFileSync(log, 'utf8').split('\n');
      expect(
        calls.filter((call) => call.includes('execve(')),
        args.join(' '),
      ).toHaveLength(1);
      expect(calls.filter((call) => /AF_INET|AF_NETLINK|connect\(|sendto\(/.test(call))).toEqual([]);
      const elsewhere = calls.filter(
        (call) =>
          /openat\(.*O_(WRONLY|RDWR|CREAT)|mkdir\(|rename\(|link\(/.test(call) &&
          !/readlink|"\/dev\//.test(call) &&
          !call.includes(`"${folder}`) &&
          !/"\.?(plan\.ics|(me|mentor|manager)\.(html|md|json)|page\.html)["./]/.test(call),
      );
      expect(elsewhere, args.join(' ')).toEqual([]);
    }
  });
});
