import { Argument, Command } from 'commander';
import { expect, test } from 'vitest';
import { optionsOf, placeOf } from '../../../../src/commands/completion/place.ts';

const program = new Command('program').version('1', '--version').option('--home <dir>', 'where');
program
  .command('do')
  .argument('[text]')
  .argument('[file...]')
  .option('--area <area>')
  .option('--many <route...>')
  .option('--yes');
const group = program.command('group').option('--json');
group.command('show').addArgument(new Argument('<shape>').choices(['round', 'flat']));

const seen = (...words: readonly string[]) => {
  const { command, value, prefix, isOption } = placeOf(program, words);
  return { command: command.name(), placeholder: value?.placeholder, prefix, isOption };
};

test.each<[string, readonly string[], Partial<ReturnType<typeof seen>>]>([
  ['nothing yet', [''], { command: 'program', placeholder: undefined }],
  ['a command', ['do', ''], { command: 'do', placeholder: 'text' }],
  ['a command within a command', ['group', 'show', ''], { command: 'show', placeholder: 'shape' }],
  ['an option', ['do', '--a'], { isOption: true, placeholder: undefined }],
  ['its value', ['do', '--area', ''], { placeholder: 'area', prefix: '' }],
  ['its value behind =', ['do', '--area=x'], { placeholder: 'area', prefix: '--area=' }],
  ['the same as three words', ['do', '--area', '=', 'x'], { placeholder: 'area', prefix: '' }],
  ['the same, nothing typed yet', ['do', '--area', '='], { placeholder: 'area', prefix: '' }],
  ['after its value', ['do', '--area', 'x', ''], { placeholder: 'text' }],
  ['after an option without value', ['do', '--yes', ''], { placeholder: 'text' }],
  ['the second of many values', ['do', '--many', 'x', ''], { placeholder: 'route' }],
  ['an option after many values', ['do', '--many', 'x', '--y'], { isOption: true }],
  ['the second argument', ['do', 'x', ''], { placeholder: 'file' }],
  ['the third of an argument that takes many', ['do', 'x', 'y', ''], { placeholder: 'file' }],
  ['a text that is the name of a command', ['do', 'x', 'group', ''], { command: 'do' }],
  ['what begins with - after --', ['do', '--', '-'], { isOption: false, placeholder: 'text' }],
  ['an option of the program before the command', ['--home', 'x', 'do', ''], { command: 'do' }],
  ['an option of the program after it', ['do', '--home', ''], { placeholder: 'dir' }],
])('%s', (_, words, expected) => {
  expect(seen(...words)).toMatchObject(expected);
});

test('what is given is known, with its value', () => {
  expect([...placeOf(program, ['do', '--area=x', '--home', 'y', '--yes', '']).given]).toEqual([
    ['--area', 'x'],
    ['--home', 'y'],
    ['--yes', true],
  ]);
});

test('a command knows its own options and those above it, but for the version', () => {
  const names = (command: Command) => optionsOf(command).map(({ long }) => long);
  expect(names(group.commands[0]!)).toEqual(['--json', '--home']);
  expect(names(program)).toEqual(['--version', '--home']);
});
