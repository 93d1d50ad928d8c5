import { Chalk, type ColorSupportLevel } from 'chalk';

/** Colours by what they mean. They never carry a meaning alone. */
export type Palette = {
  readonly title: (text: string) => string;
  readonly accent: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly muted: (text: string) => string;
};

type ColourChoice = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  /** `false` after `--no-color`. */
  readonly wanted: boolean;
};

export function paletteFor(choice: ColourChoice): Palette {
  const chalk = new Chalk({ level: colourLevel(choice) });
  // Chalk joins all its arguments; these take one, so that they can be mapped over lines.
  const paint = (style: (text: string) => string) => (text: string) => style(text);
  return {
    title: paint(chalk.bold),
    accent: paint(chalk.cyan),
    good: paint(chalk.green),
    warning: paint(chalk.yellow),
    muted: paint(chalk.dim),
  };
}

/** `--no-color` and NO_COLOR say no; FORCE_COLOR says yes even into a pipe; else a terminal that is not dumb. */
function colourLevel({ env, isTerminal, wanted }: ColourChoice): ColorSupportLevel {
  if (!wanted || env.NO_COLOR) return 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined)
    return forced === '0' || forced === 'false' ? 0 : forced === '3' ? 3 : forced === '2' ? 2 : 1;
  return isTerminal && env.TERM !== 'dumb' ? 1 : 0;
}
