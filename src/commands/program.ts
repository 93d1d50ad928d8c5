import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { canAsk, type Io, write } from '../io.ts';
import { printable } from '../terminal/printable.ts';
import { defineAssess } from './assess/definition.ts';
import { defineBank } from './bank/definition.ts';
import { defineCohort } from './cohort/definition.ts';
import { defineCompletion } from './completion/definition.ts';
import { defineHistory } from './history/definition.ts';
import { defineLog } from './log/definition.ts';
import { defineNext } from './next/definition.ts';
import { definePage } from './page/definition.ts';
import { definePlan } from './plan/definition.ts';
import { defineProgress } from './progress/definition.ts';
import { defineReport } from './report/definition.ts';
import { defineResult } from './result/definition.ts';
import { defineSchema } from './schema/definition.ts';
import { defineScore } from './score/definition.ts';
import type { Definition, Run } from './shared/definition.ts';
import type { GlobalOptions } from './shared/flags.ts';
import { asDefined } from './spelling.ts';
import { wayToHelp } from './way-to-help.ts';

/** By the name of the command, in the order in which the help lists them. */
const DEFINITIONS: Readonly<Record<string, Definition>> = {
  assess: defineAssess,
  result: defineResult,
  plan: definePlan,
  log: defineLog,
  progress: defineProgress,
  report: defineReport,
  page: definePage,
  history: defineHistory,
  score: defineScore,
  cohort: defineCohort,
  next: defineNext,
  bank: defineBank,
  schema: defineSchema,
  completion: defineCompletion,
};

/** Parses the command line and runs what it asks for; returns the exit code. */
export async function runCommand(io: Io): Promise<number> {
  let exitCode = 0;
  const said = { out: '', error: '' };
  const words = asDefined(io.argv.slice(2), isCommand);
  const run: Run = async (command) => {
    exitCode = await command();
  };
  const program = programFor(io, words[0], said, run);
  if (isAlone(words) && canAsk(io) && io.stdout.isTTY)
    program.action((flags: GlobalOptions) =>
      run(async () => {
        const { homeCommand } = await import('./home/home.ts');
        return homeCommand(io, flags);
      }),
    );
  try {
    await program.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help and version come this way too, with exit code 0, and so does the help of who typed no command.
    if (error.exitCode === 0) return 0;
    if (error.code !== 'commander.help') said.error += `${wayToHelp(program, words)}\n`;
    return 2;
  } finally {
    if (said.out !== '') await write(io.stdout, said.out);
    if (said.error !== '') {
      const { fitted } = await import('../terminal/fitted.ts');
      await write(io.stderr, fitted(io.stderr, said.error));
    }
  }
}

/**
 * @param first the first word typed
 * @param said receives what the command line itself has to say: help, the version, wrong usage
 */
function programFor(
  io: Io,
  first: string | undefined,
  said: { out: string; error: string },
  run: Run,
): Command {
  const program = new Command('pm-path')
    .description(
      'Asks what you have done, and tells honestly which way in is open to you, and what to do next.',
    )
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command...]', 'print the help of a command')
    .option('--home <dir>', 'where assessments and drafts lie')
    .option('--no-color', 'print without colours')
    .configureOutput({
      writeOut: (text) => {
        said.out += text;
      },
      // It cites what was typed.
      writeErr: (text) => {
        said.error += text.split('\n').map(printable).join('\n');
      },
    })
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .showSuggestionAfterError();
  for (const define of definitionsFor(first)) define(program, io, run);
  return program;
}

/** A command that comes first is all that is needed; anything else may be about every one. */
function definitionsFor(first: string | undefined): readonly Definition[] {
  return first !== undefined && isCommand(first) ? [DEFINITIONS[first]!] : Object.values(DEFINITIONS);
}

function isCommand(word: string): boolean {
  return Object.hasOwn(DEFINITIONS, word);
}

/** No command is named, and nothing but where assessments lie and how to print. */
function isAlone(words: readonly string[]): boolean {
  return words.every(
    (word, place) =>
      word === '--no-color' ||
      word === '--home' ||
      word.startsWith('--home=') ||
      words[place - 1] === '--home',
  );
}
