import type { Command } from 'commander';
import type { Definition } from '../shared/definition.ts';
import { bankOption, jsonOption } from '../shared/options.ts';
import type { NextFlags } from './next.ts';

export const defineNext: Definition = (program, io, run) => {
  program
    .command('next')
    .description(
      'the next question as data, for a form, a bot or an assistant; or the advice, once it is known',
    )
    .option('--answers <file>', 'what is answered so far, YAML or JSON; - for standard input')
    .option('--quick', 'only what can still change the recommended way in, what moves it most first')
    .addOption(jsonOption())
    .addOption(bankOption())
    .addHelpText('after', EXPLAINED)
    .action((_, command: Command) =>
      run(async () => {
        const { nextCommand } = await import('./next.ts');
        return nextCommand(io, command.optsWithGlobals<NextFlags>());
      }),
    );
};

const EXPLAINED = `
Ask the question it prints, put the answer among the others under the id of the question, and call it again.
An answer is the person's own, or it is null. What was guessed for them is null too, however likely it looks:
the advice is worth what its answers are.

Examples:
  pm-path next --json                             the first question
  pm-path next --answers so-far.json --json       the one after these
  echo '{}' | pm-path next --answers - --quick --json
`;
