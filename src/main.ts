import { setFlagsFromString } from 'node:v8';
import { run } from './run.ts';

// Most runs end before optimised code would pay for its making: let it wait until a function has run some seven
// times as long as usual. Only scoring many people wants it soon.
if (process.argv[2] !== 'score') setFlagsFromString('--interrupt-budget=500000');

run(process).then((exitCode) => {
  // Not process.exit: it would cut what is still on its way into a pipe.
  process.exitCode = exitCode;
});
