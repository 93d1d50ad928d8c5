/**
 * Most runs end before optimised code would pay for its making: let it wait until a function has run some four times as
 * long as usual.
 */
export const SHORT_RUN = '--interrupt-budget=500000';

/** As usual: scoring many people wants optimised code soon. */
const LONG_RUN = '--interrupt-budget=135168';

export function tuneForShortRun(): void {
  tune(SHORT_RUN);
}

/** To be called when all is loaded: what the build has compiled can be used under the other setting only. */
export function tuneForLongRun(): void {
  tune(LONG_RUN);
}

/** Of Node 20. Later ones name the flag otherwise, complain of it, and do without. */
const V8_WITH_BUDGET = /^11\./;

/** Asked of the process itself: `import` would load all that ES modules take. */
function tune(flag: string): void {
  if (!V8_WITH_BUDGET.test(process.versions.v8)) return;
  process.getBuiltinModule('node:v8').setFlagsFromString(flag);
}
