import { Argument } from 'commander';
import type { Definition } from '../shared/definition.ts';

export const defineCompletion: Definition = (program, io, run) => {
  program
    .command('completion')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .description('print the script by which a shell completes pm-path')
    .addHelpText('after', EXAMPLES)
    .action((shell: 'bash' | 'zsh' | 'fish') =>
      run(async () => {
        const { completionCommand } = await import('./completion.ts');
        return completionCommand(io, shell);
      }),
    );
  // What the scripts ask: the words typed so far come after --, the last is still being typed.
  program
    .command('complete', { hidden: true })
    .argument('[words...]')
    .action((words: readonly string[]) =>
      run(async () => {
        const { completeCommand } = await import('./completion.ts');
        return completeCommand(io, program, words);
      }),
    );
};

const EXAMPLES = `
Examples:
  pm-path completion bash > ~/.local/share/bash-completion/completions/pm-path
  pm-path completion zsh > ~/.zfunc/_pm-path      with fpath+=~/.zfunc before compinit
  pm-path completion fish > ~/.config/fish/completions/pm-path.fish
`;
