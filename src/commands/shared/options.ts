import { Option } from 'commander';

/** Options that several commands share. */
export const bankOption = () => new Option('--bank <dir>', 'another question bank');

export const againstOption = () =>
  new Option('--against <file...>', 'how mentors or managers answered about you: an answers file each');

export const jsonOption = () => new Option('--json', 'print as JSON');

export const plainOption = () =>
  new Option('--plain', 'numbered lines, nothing redrawn: for screen readers and simple terminals');
