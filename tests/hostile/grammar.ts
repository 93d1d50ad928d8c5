import { runWithin } from '../end-to-end/program.ts';

/** What one command takes, as its help says. */
export type Grammar = {
  /** Its name, of two words where it belongs to another. */
  readonly words: readonly string[];
  readonly options: readonly { readonly name: string; readonly takesValue: boolean }[];
  readonly takesArgument: boolean;
};

/** All commands there are, read from the help, so that a new one is tried without being told. */
export async function commandGrammars(words: readonly string[] = []): Promise<readonly Grammar[]> {
  const { stdout } = await runWithin([...words, '--help'], { home: '/nowhere' });
  const part = (title: string) => stdout.split(`\n${title}:\n`)[1]?.split('\n\n')[0] ?? '';
  const options = [...part('Options').matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)( <)?/gm)].map(
    ([, name, value]) => {
      return { name: name!, takesValue: value !== undefined };
    },
  );
  const below = [...part('Commands').matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name!);
  const others = below.filter((name) => name !== 'help').map((name) => commandGrammars([...words, name]));
  const own = { words, options, takesArgument: stdout.includes('\nArguments:\n') };
  return [own, ...(await Promise.all(others)).flat()];
}
