import { type Command, Option } from 'commander';
import type { Definition } from '../shared/definition.ts';
import type { GlobalOptions } from '../shared/flags.ts';
import { bankOption, jsonOption } from '../shared/options.ts';
import type { BankCalibrateFlags } from './calibrate.ts';
import type { BankPersonaFlags } from './persona.ts';
import type { BankPrintFlags } from './print.ts';

export const defineBank: Definition = (program, io, run) => {
  const bank = program.command('bank').description('for those who write question banks');
  bank
    .command('check')
    .argument('[dir]', 'the folder of the bank; the shipped bank when left out')
    .description(
      'check the rules of a bank, run its reference personas, hold its advice against its stories, and name what is doubtful',
    )
    .action((folder: string | undefined, _, command: Command) =>
      run(async () => {
        const { bankCheckCommand } = await import('./check.ts');
        return bankCheckCommand(io, folder, command.optsWithGlobals<GlobalOptions>());
      }),
    );
  bank
    .command('calibrate')
    .argument('[dir]', 'the folder of the bank; the shipped bank when left out')
    .description('propose the marks that agree best with the stories of a bank; changes nothing')
    .option(
      '--people <file>',
      'instead: what the answers of many people say of the questions; - for standard input',
    )
    .addOption(jsonOption())
    .addHelpText('after', PEOPLE)
    .action((folder: string | undefined, _, command: Command) =>
      run(async () => {
        const { bankCalibrateCommand } = await import('./calibrate.ts');
        return bankCalibrateCommand(io, folder, command.optsWithGlobals<BankCalibrateFlags>());
      }),
    );
  bank
    .command('manual')
    .argument('[dir]', 'the folder of the bank; the shipped bank when left out')
    .description('print the technical manual of a bank: purpose, weights, evidence, what is not known')
    .action((folder: string | undefined) =>
      run(async () => {
        const { bankManualCommand } = await import('./manual.ts');
        return bankManualCommand(io, folder);
      }),
    );
  bank
    .command('new')
    .argument('<dir>', 'a folder that is empty or not there yet')
    .description('write a small bank with comments, to be changed into your own')
    .action((folder: string) =>
      run(async () => {
        const { bankNewCommand } = await import('./new.ts');
        return bankNewCommand(io, folder);
      }),
    );
  bank
    .command('print')
    .description('print the blank questionnaire, to be filled in by hand')
    .addOption(
      new Option('--format <format>', 'Markdown, a page for a browser or printer, or an answers file')
        .choices(['md', 'html', 'yaml'])
        .default('md'),
    )
    .addOption(bankOption())
    .action((_, command: Command) =>
      run(async () => {
        const { bankPrintCommand } = await import('./print.ts');
        return bankPrintCommand(io, command.optsWithGlobals<BankPrintFlags>());
      }),
    );
  bank
    .command('persona')
    .argument('<assessment>', 'id of a saved assessment, or its beginning')
    .description('print a saved assessment as a reference persona')
    .requiredOption('--id <id>', 'what to call the persona, and its file: personas/ID.yaml')
    .option('--story <text>', 'who this is, in one sentence')
    .option('--because <text>', 'why the recommendation is the right one')
    .option('--with-proof', "keep the person's own words on each proof, which may name people")
    .addOption(bankOption())
    .action((id: string, _, command: Command) =>
      run(async () => {
        const { bankPersonaCommand } = await import('./persona.ts');
        return bankPersonaCommand(io, id, command.optsWithGlobals<BankPersonaFlags>());
      }),
    );
  bank
    .command('schema')
    .argument('[bank-file]', 'bank, area, routes, persona or story; lists them when left out')
    .description('print the JSON Schema of a file of a bank, for editors')
    .action((name: string | undefined) =>
      run(async () => {
        const { bankSchemaCommand } = await import('../schema/schema.ts');
        return bankSchemaCommand(io, name);
      }),
    );
};

const PEOPLE = `
The file of --people has a record a line, as pm-path score reads them: { "id": ..., "answers": { ... } }. An id that comes
twice is somebody who answered twice. A record may also have
  group    text: whose advice is compared at equal deeds
  time     a day or a time: two times more than 31 days apart are not compared
  rater    text: who answered about the person, where it was not the person
  outcome  the id of the route by which the person got in, or other text for none

Example:
  pm-path bank calibrate --people study.ndjson
`;
