/** What is to be done beside the plan, as it is done where the calendar was made; sentences are completed by it. */
export type CalendarWays = { readonly lookAgain: string; readonly log: string };

export const IN_TERMINAL: CalendarWays = {
  lookAgain: 'pm-path assess tells',
  log: 'log what you did: pm-path log',
};
