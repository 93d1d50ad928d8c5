import type { Menu } from '../../interview/asker.ts';

/** What can be done from home. */
export type AtHomeChoice =
  | 'start'
  | 'go-on'
  | 'result'
  | 'plan'
  | 'log'
  | 'progress'
  | 'report'
  | 'assess'
  | 'quit';

type Entry = Menu<AtHomeChoice>['entries'][number];

const QUIT: Entry = { value: 'quit', label: 'Quit', key: 'q' };
const LOG: Entry = { value: 'log', label: 'Log something you did', key: 'l' };

/** What there is to do now, the most pressing first. */
export function homeEntries(has: { readonly draft: boolean; readonly result: boolean }): readonly Entry[] {
  const goOn: Entry = { value: 'go-on', label: 'Go on with the interview', key: 'g' };
  if (!has.result)
    return has.draft ? [goOn, LOG, QUIT] : [{ value: 'start', label: 'Start', key: 's' }, QUIT];
  return [
    ...(has.draft ? [goOn] : []),
    { value: 'result', label: 'The last result', key: 'r' },
    { value: 'plan', label: 'Your plan', key: 'p' },
    LOG,
    { value: 'progress', label: 'What has moved', key: 'm' },
    { value: 'report', label: 'Write a report to send', key: 'w' },
    ...(has.draft ? [] : [{ value: 'assess' as const, label: 'Answer the questions again', key: 'a' }]),
    QUIT,
  ];
}
