import { version } from '../package.json';
import { ExpectedError } from './errors.ts';
import { type Io, write } from './io.ts';

/**
 * Runs the program.
 * @returns the exit code: 0 done, 1 could not do all of it, 2 wrong usage or bad file, more than 128 a signal
 */
export async function run(io: Io): Promise<number> {
  try {
    // The one question that needs nothing loaded; every other spelling goes the usual way.
    if (io.argv.length === 3 && io.argv[2] === '--version') {
      await write(io.stdout, `${version}\n`);
      return 0;
    }
    refuseGoneFolder(io);
    const { runCommand } = await import('./commands/program.ts');
    return await runCommand(io);
  } catch (error) {
    if (error instanceof ExpectedError) {
      await complain(io, `${await shown(io, `pm-path: ${error.message}`)}\n`);
      return error.exitCode;
    }
    await complain(
      io,
      `${error instanceof Error ? error.stack : error}\n\nThis is a fault in pm-path, not yours. Please report it where you got pm-path from, with the lines above.\n`,
    );
    return 1;
  }
}

/** Nothing relative is found from there, and Node goes on for ever when it is to make a folder. */
function refuseGoneFolder({ cwd }: Io): void {
  try {
    cwd();
  } catch {
    throw new ExpectedError('folderGone');
  }
}

/** Where standard error cannot be written either, the exit code has to say it alone. */
async function complain({ stderr }: Io, text: string): Promise<void> {
  await write(stderr, text).catch(() => {});
}

/** A sentence may cite what a file says; no file needs more of a terminal than this for one of them. */
const LONGEST_LINE = 1000;

/** What is to be typed or looked at stands between stars in the sentences; here they become emphasis. */
async function shown({ env, stderr, argv }: Io, message: string): Promise<string> {
  const [{ fitted }, { paletteFor }, { printable }] = await Promise.all([
    import('./terminal/fitted.ts'),
    import('./terminal/palette.ts'),
    import('./terminal/printable.ts'),
  ]);
  const { accent } = paletteFor({ env, isTerminal: stderr.isTTY, wanted: !argv.includes('--no-color') });
  const lines = message
    .split('\n')
    .map((line) => printable(line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}...` : line));
  const painted = lines
    .join('\n')
    .replace(/\*((?:--|bank\.|pm-path )[^*\n]*)\*/g, (_, words: string) => accent(words));
  return fitted(stderr, painted);
}
