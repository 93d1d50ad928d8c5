import { type Command, Option } from 'commander';
import { READERS } from '../../pages/report/readers.ts';
import type { Definition } from '../shared/definition.ts';
import { REPORT_FORMATS } from '../shared/format-for.ts';
import { againstOption, bankOption } from '../shared/options.ts';
import type { ReportFlags } from './report.ts';

export const defineReport: Definition = (program, io, run) => {
  program
    .command('report')
    .description('one file to send to a mentor or manager: where you stand, the plan, what you can show')
    .addOption(
      new Option('--format <format>', 'what to write; from the ending of --out, else html').choices(
        REPORT_FORMATS,
      ),
    )
    .addOption(
      new Option(
        '--for <reader>',
        'for whom it is; a manager reads nothing of other ways than the one inside',
      )
        .choices(READERS)
        .default('me'),
    )
    .option('--name <text>', 'your name, to stand in it')
    .option('--out <file>', 'the file to write; without it md and json go to standard output')
    .option('--with-proof', 'with the names, links and notes that you gave')
    .option('--force', 'write over an existing file')
    .addOption(againstOption())
    .addOption(bankOption())
    .addHelpText('after', EXAMPLES)
    .action((_, command: Command) =>
      run(async () => {
        const { reportCommand } = await import('./report.ts');
        return reportCommand(io, command.optsWithGlobals<ReportFlags>());
      }),
    );
};

const EXAMPLES = `
Examples:
  pm-path report --out me.html                    a page to read, to print and to send
  pm-path report --out me.html --with-proof       the same, with witnesses, links and notes
  pm-path report --for mentor --out ask.html      what a mentor could give to your plan comes first
  pm-path report --format md                      for a wiki, a pull request or an e-mail
`;
