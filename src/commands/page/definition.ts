import type { Command } from 'commander';
import type { Definition } from '../shared/definition.ts';
import { bankOption } from '../shared/options.ts';
import type { PageFlags } from './page.ts';

export const definePage: Definition = (program, io, run) => {
  program
    .command('page')
    .description('the whole of it as one web page, for those who have no terminal')
    .requiredOption('--out <file>', 'the file to write')
    .option('--force', 'write over an existing file')
    .addOption(bankOption())
    .addHelpText('after', EXAMPLES)
    .action((_, command: Command) =>
      run(async () => {
        const { pageCommand } = await import('./page.ts');
        return pageCommand(io, command.optsWithGlobals<PageFlags>());
      }),
    );
};

const EXAMPLES = `
The page asks, scores and reports in any browser, from a stick, an attachment or a web space, without a network.

Examples:
  pm-path page --out pm-path.html                 to be opened and passed on
  pm-path page --out nurses.html --bank nurses    the same with another question bank
`;
