import type { Command } from 'commander';

/** What to type to read what the command takes that the words name, or which commands there are. */
export function wayToHelp(program: Command, words: readonly string[]): string {
  const names: string[] = [];
  let command: Command | undefined = program;
  for (const word of words) {
    command = command.commands.find((one) => one.name() === word);
    if (!command) break;
    names.push(word);
  }
  return names.length === 0
    ? 'pm-path help lists the commands.'
    : `pm-path help ${names.join(' ')} says what it takes.`;
}
