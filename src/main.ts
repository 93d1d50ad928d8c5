import { run } from './run.ts';

run(process).then((exitCode) => {
  // Not process.exit: it would cut what is still on its way into a pipe.
  process.exitCode = exitCode;
});
