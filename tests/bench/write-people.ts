import { loadBank } from '../../src/bank/load.ts';
import { writePeople } from './people.ts';

// Arguments: how many people, and the file to write their record lines to.

const [people, path] = process.argv.slice(2);
if (!(Number(people) > 0) || path === undefined) throw new Error('Give a number of people and a file.');
const { bank, personas } = loadBank('questions');
writePeople(bank, personas, Number(people), path);
