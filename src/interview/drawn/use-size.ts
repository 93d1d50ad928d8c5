import { useEffect, useState } from '@inquirer/core';
import { usableWidth } from '../../terminal/screen.ts';
import type { Size, Terminal } from './terminal.ts';

/** The size to draw for; draws again after the window was resized and after the program was stopped (Ctrl-Z). */
export function useSize({ input, output }: Terminal): Size {
  const [, redraw] = useState(0);
  useEffect(() => {
    let times = 0;
    const again = () => {
      times += 1;
      redraw(times);
    };
    const goOn = () => afterReadline(input, again);
    output.on('resize', again);
    process.on('SIGCONT', goOn);
    return () => {
      output.off('resize', again);
      process.off('SIGCONT', goOn);
    };
  }, []);
  return { width: usableWidth(output), rows: output.rows > 0 ? output.rows : 24 };
}

/**
 * Calls back once readline has handled the same SIGCONT: it pauses its input then, and without somebody who
 * resumes it the program would end for want of anything to wait for.
 */
export function afterReadline(input: Terminal['input'], then: () => void): void {
  setImmediate(() => {
    input.resume();
    then();
  });
}
