import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { bin, runWithin } from '../end-to-end/program.ts';
import { canTrace } from '../end-to-end/tools.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { obeyed } from './obeyed.ts';

/** What a page, a table, a shell or a reader of Markdown might take for more than words. */
const WORDS = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![x](https://example.org/pixel)',
  '[here](javascript:alert(1))',
  '=HYPERLINK("https://example.org")',
  '$(touch /tmp/touched) `touch /tmp/touched`',
  '#{process.exit(3)} {{constructor}}',
];

/** The bank to start from, with such words for every text of its areas and routes. */
function strangersBank(folder: string): string {
  const bank = join(folder, 'bank');
  let texts = 0;
  cpSync(resolve('src/bank/starter'), bank, { recursive: true });
  for (const name of [
    'routes.yaml',
    ...readdirSync(join(bank, 'areas')).map((name) => join('areas', name)),
  ]) {
    const text = readFileSync(join(bank, name), 'utf8');
    const hostile = text.replaceAll(
      /(\b(?:title|why|ask|because|firstStep|proof): )([^\n{}]+)$/gm,
      (_, key: string) => `${key}${JSON.stringify(WORDS[texts++ % WORDS.length])}`,
    );
    expect(hostile, name).not.toBe(text);
    writeFileSync(join(bank, name), hostile);
  }
  return bank;
}

const COMMANDS: readonly (readonly string[])[] = [
  ['assess', '--answers', 'bank/personas/proven-lead.yaml', '--bank', 'bank'],
  ['plan', '--bank', 'bank', '--ics', 'plan.ics'],
  ['report', '--bank', 'bank', '--out', 'report.html'],
  ['report', '--bank', 'bank', '--out', 'report.md'],
  ['page', '--bank', 'bank', '--out', 'page.html'],
  ['bank', 'print', '--bank', 'bank', '--format', 'html'],
  ['bank', 'check', 'bank'],
];

function elementsIn(
  html: string,
): readonly { readonly name: string; readonly attributes: readonly string[] }[] {
  type Node = { nodeName: string; childNodes?: Node[]; attrs?: { name: string; value: string }[] };
  const all = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];
  return all(parse(html) as unknown as Node).map(({ nodeName, attrs = [] }) => {
    return { name: nodeName, attributes: attrs.map(({ name, value }) => `${name}=${value}`) };
  });
}

test('whatever its words are, a bank of a stranger brings nothing but words', {
  timeout: 120_000,
}, async () => {
  const folder = temporaryFolder();
  strangersBank(folder);
  const before = process.cwd();
  process.chdir(folder);
  try {
    for (const args of COMMANDS) {
      const { exitCode, stdout, stderr } = await runWithin(args, { home: join(folder, 'home') });
      if (args[1] !== 'check') expect(exitCode, args.join(' ')).toBe(0);
      expect(obeyed(stderr), args.join(' ')).toEqual([]);
      expect(obeyed(stdout), args.join(' ')).toEqual([]);
    }
  } finally {
    process.chdir(before);
  }
  for (const name of ['report.html', 'page.html']) {
    const elements = elementsIn(readFileSync(join(folder, name), 'utf8'));
    expect(
      elements.filter(({ name }) => ['img', 'iframe', 'object', 'embed', 'form', 'base'].includes(name)),
    ).toEqual([]);
    expect(
      elements.flatMap(({ attributes }) => attributes).filter((one) => /^on|^(src|href)=(?!#)/.test(one)),
    ).toEqual([]);
    const scripts = elements.filter(({ name }) => name === 'script').length;
    expect(scripts).toBeLessThanOrEqual(name === 'page.html' ? 2 : 0);
  }
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

describe.skipIf(!canTrace)('seen by the system (needs strace and the privilege to trace)', () => {
  test('it runs nothing, reaches nobody and writes only where it is told', { timeout: 300_000 }, () => {
    const folder = temporaryFolder();
    strangersBank(folder);
    mkdirSync(join(folder, 'home'));
    for (const args of COMMANDS.filter(([, second]) => second !== 'check')) {
      const log = join(folder, 'calls');
      const filter = 'trace=execve,socket,connect,sendto,openat,mkdir,rename,link,unlink';
      const { status } = spawnSync(
        'strace',
        ['-f', '-e', filter, '-o', log, process.execPath, bin, ...args],
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
          !/"\.?(plan\.ics|report\.(html|md)|page\.html)["./]/.test(call),
      );
      expect(elsewhere, args.join(' ')).toEqual([]);
    }
  });
});
