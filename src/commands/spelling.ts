/**
 * The arguments as the command line defines them: `help bank check` is `bank check --help`, and `-V` and `-v`
 * are how other programs are asked for their version.
 * @param isCommand whether a word names a command; another one after `help` is left to be refused
 */
export function asDefined(words: readonly string[], isCommand: (word: string) => boolean): readonly string[] {
  const [first, second, ...rest] = words;
  switch (first) {
    case '-V':
    case '-v':
      return ['--version', ...words.slice(1)];
    case 'help':
      if (second === undefined || second.startsWith('-')) return ['--help'];
      return isCommand(second) ? [second, ...rest, '--help'] : [second];
    default:
      return words;
  }
}
