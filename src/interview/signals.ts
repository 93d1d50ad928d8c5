/** Exit code of a program that a signal ends: 128 and the number of the signal. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

export type EndingSignal = keyof typeof EXIT_CODES;

export type SignalExitCode = (typeof EXIT_CODES)[EndingSignal];

export function exitCodeAfter(signal: EndingSignal): SignalExitCode {
  return EXIT_CODES[signal];
}

/**
 * Listens for the signals that end an interview from outside; Ctrl-C is a key there. Aborted with the name of the
 * signal, so that whoever asks can put the terminal right before the program ends.
 */
export function untilSignalled(): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const names = ['SIGTERM', 'SIGHUP'] as const;
  const abort = (name: NodeJS.Signals) => controller.abort(name);
  for (const name of names) process.on(name, abort);
  return {
    signal: controller.signal,
    release() {
      for (const name of names) process.off(name, abort);
    },
  };
}
