import type { Command, Option } from 'commander';

/** What stands where the cursor is, by the definitions of the command line. */
export type Place = {
  /** What has been typed before it says which command and which options there are. */
  readonly command: Command;
  /** The value of an option or argument; its name is the placeholder in the help, such as `file` or `area`. */
  readonly value?: { readonly placeholder: string; readonly choices: readonly string[] };
  /** What each value is to begin with: `--bank=` in `--bank=DIR`. */
  readonly prefix: string;
  /** Options, rather than commands and arguments, begin here. */
  readonly isOption: boolean;
  /** Options given already, with their last values. */
  readonly given: ReadonlyMap<string, string | true>;
};

/**
 * Follows the words of a command line up to the last one, which is still being typed.
 * @param words without the name of the program; the last may be empty
 */
export function placeOf(program: Command, words: readonly string[]): Place {
  // Some shells hand over --bank=DIR as three words.
  const typed = words.filter((word, place) => word !== '=' || place === words.length - 1);
  const current = typed.at(-1) === '=' ? '' : (typed.at(-1) ?? '');
  const given = new Map<string, string | true>();
  let command = program;
  let position = 0;
  let waiting: Option | undefined;
  let isLiteral = false;
  for (const word of typed.slice(0, -1)) {
    const next = command.commands.find((one) => one.name() === word);
    if (waiting && !(waiting.variadic && word.startsWith('-'))) {
      given.set(waiting.long!, word);
      if (!waiting.variadic) waiting = undefined;
    } else if (word === '--') isLiteral = true;
    else if (!isLiteral && word.startsWith('-')) {
      const [name, value] = word.split('=', 2) as [string, string | undefined];
      const option = optionOf(command, name);
      given.set(name, value ?? true);
      waiting = value === undefined && option && takesValue(option) ? option : undefined;
    } else if (next && position === 0) command = next;
    else position += 1;
  }
  const [name, inline] = current.split('=', 2) as [string, string | undefined];
  const option = waiting ?? (inline === undefined || isLiteral ? undefined : optionOf(command, name));
  const isOption = !isLiteral && current.startsWith('-');
  if (option && !(waiting?.variadic && isOption))
    return {
      command,
      value: { placeholder: placeholderIn(option.flags), choices: option.argChoices ?? [] },
      prefix: waiting ? '' : `${name}=`,
      isOption: false,
      given,
    };
  const argument = command.registeredArguments[position] ?? variadicOf(command);
  return {
    command,
    ...(argument && !isOption
      ? { value: { placeholder: argument.name(), choices: argument.argChoices ?? [] } }
      : {}),
    prefix: '',
    isOption,
    given,
  };
}

/** The options of the command and of those above it, which every command knows. */
export function optionsOf(command: Command): readonly Option[] {
  const above = command.parent ? optionsOf(command.parent).filter(({ long }) => long !== '--version') : [];
  return [...command.options, ...above].filter(({ hidden }) => !hidden);
}

function optionOf(command: Command, name: string): Option | undefined {
  return optionsOf(command).find(({ long, short }) => long === name || short === name);
}

function takesValue({ required, optional }: Option): boolean {
  return required || optional;
}

function variadicOf(command: Command) {
  const last = command.registeredArguments.at(-1);
  return last?.variadic ? last : undefined;
}

/** `file` in `--answers <file>`. */
function placeholderIn(flags: string): string {
  return flags.match(/[<[]([\w-]+)/)?.[1] ?? '';
}
