import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { oneIn } from '../at-length.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { bin, persona, pmPath } from './program.ts';
import { hasTerminal, Terminal } from './terminal.ts';
import { hasTool } from './tools.ts';

type Shell = 'bash' | 'zsh' | 'fish';

/** What a shell offers when TAB is pressed at the end of the line. */
type Complete = (line: string) => readonly string[];

type Setting = { readonly folder: string; readonly home: string; readonly script: string };

function offered(shell: Shell, setting: Setting, args: readonly string[]): readonly string[] {
  const { folder, home } = setting;
  const found = execFileSync(shell, args, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
      HOME: home,
      PM_PATH_HOME: home,
      TERM: 'xterm',
    },
  });
  return found.split(/\r?\n/).filter((line) => line !== '');
}

/** The program under its own name, in a folder to look for programs in. */
function linkedProgram(folder: string): string {
  const programs = join(folder, 'bin');
  mkdirSync(programs);
  symlinkSync(bin, join(programs, 'pm-path'));
  return programs;
}

/** Bash calls the function that is registered for the command, with the words of the line. */
function inBash(setting: Setting): Complete {
  return (line) =>
    offered('bash', setting, [
      '--norc',
      '-c',
      `source "${setting.script}"
       eval "registered=($(complete -p pm-path))"
       COMP_WORDS=(${line.replaceAll('=', ' = ')}${line.endsWith(' ') ? '""' : ''})
       COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
       "\${registered[2]}" pm-path
       printf '%s\\n' "\${COMPREPLY[@]}"`,
    ]);
}

/** Zsh in a terminal of its own, in which TAB is pressed; what it adds to the list of matches is written down. */
function inZsh(setting: Setting): Complete {
  return (line) =>
    offered('zsh', setting, [
      '-f',
      '-c',
      `zmodload zsh/zpty
       zpty z zsh -f -i
       z() { zpty -w z "$1" }
       z 'PS1=; fpath+=${dirname(setting.script)}; autoload -U compinit; compinit -u -d "$HOME/.zcompdump"'
       z 'LISTMAX=10000'
       z 'compadd() { local -a hits; builtin compadd -O hits "$@"; print -rl -- "\${hits[@]/#/HIT }" >> $HOME/hits; builtin compadd "$@" }'
       z 'rm -f $HOME/hits; print READY'
       local text
       zpty -r -m z text '*READY*READY*'
       zpty -w -n z '${line}'$'\\t'
       for i in {1..200}; do [[ -s $HOME/hits ]] && break; sleep 0.05; done
       sleep 0.2
       zpty -d z
       sort -u $HOME/hits | sed -n 's/^HIT //p'`,
    ]);
}

function inFish(setting: Setting): Complete {
  return (line) =>
    offered('fish', setting, ['--no-config', '-c', `source "${setting.script}"; complete -C '${line}'`]).map(
      (found) => found.split('\t')[0]!,
    );
}

const shells: Readonly<Record<Shell, (setting: Setting) => Complete>> = {
  bash: inBash,
  zsh: inZsh,
  fish: inFish,
};

describe.skipIf(!hasTerminal)('in a real terminal (needs tmux)', { timeout: 30_000 }, () => {
  test('TAB in bash finishes a command and a route', async () => {
    const terminal = new Terminal();
    const bin = linkedProgram(terminal.home);
    const { stdout } = await pmPath(['completion', 'bash']);
    writeFileSync(join(terminal.home, 'script'), stdout);
    terminal.start(`PATH=${bin}:$PATH PS1='shell> ' bash --norc`);
    terminal.start(`source ${terminal.home}/script; clear`);
    terminal.type('pm-path pl', 'Tab');
    await terminal.shows('pm-path plan ');
    terminal.type('--tow', 'Tab');
    await terminal.shows('pm-path plan --toward ');
    terminal.type('o', 'Tab');
    await terminal.shows('pm-path plan --toward option-');
  });
});

describe.each(Object.keys(shells) as Shell[])('in %s', (shell) => {
  describe.skipIf(!hasTool(shell))(`(needs ${shell})`, { timeout: 30_000 }, () => {
    test('commands, options, ids of the bank and of what is saved, files and folders', async () => {
      const folder = temporaryFolder();
      const home = join(folder, 'home');
      mkdirSync(home);
      mkdirSync(join(folder, 'my-bank'));
      writeFileSync(join(folder, 'my-answers.yaml'), '');
      linkedProgram(folder);
      // Zsh loads a file by its name from the folders it knows.
      const script = join(folder, 'scripts', '_pm-path');
      mkdirSync(join(folder, 'scripts'));
      const printed = await pmPath(['completion', shell]);
      expect(printed.exitCode).toBe(0);
      writeFileSync(script, printed.stdout);
      const { stdout } = await pmPath(['assess', '--answers', persona('founder'), '--json'], { home });
      const assessment = JSON.parse(stdout).id;
      await pmPath(['log', 'A deed', '--area', 'market'], { home });

      const complete = shells[shell]({ folder, home, script });
      const all = complete('pm-path ');
      expect(all).toEqual(expect.arrayContaining(['assess', 'plan', 'log', 'bank', 'completion']));
      expect(all).not.toContain('complete');
      const cases: readonly (readonly [line: string, offered: readonly (string | RegExp)[]])[] = [
        ['pm-path plan --toward ', ['option-1', 'option-2']],
        ['pm-path pl', ['plan']],
        ['pm-path plan --to', ['--toward']],
        ['pm-path log --area cust', ['customer-contact']],
        ['pm-path history show ', [assessment]],
        ['pm-path log done --action customer-contact.sit', ['customer-contact.sit-in']],
        ['pm-path history remove ', [/./, /./]],
        ['pm-path bank schema ', ['area', 'bank', 'persona', 'routes', 'story']],
        ['pm-path assess --answers my-a', ['my-answers.yaml']],
        ['pm-path bank check my', [/^my-bank\/?$/]],
      ];
      // All shells ask the program for the same words; what is theirs is what becomes of them.
      for (const [line, words] of shell === 'bash' ? cases : oneIn(4, cases))
        expect([...complete(line)].sort(), line).toEqual(
          words.map((word) => (typeof word === 'string' ? word : expect.stringMatching(word))),
        );
    });
  });
});
