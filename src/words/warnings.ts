import type { Warning } from '../bank/check/warnings.ts';
import { points } from '../numbers.ts';

export function warningSentence(warning: Warning): string {
  switch (warning.code) {
    case 'never-asked':
      return `${warning.question}: nobody can be asked this, because no facts open it.`;
    case 'never-ready':
      return `${warning.route}: nobody can become ready; the best answers reach ${points(warning.highest)} of ${warning.readyAt}.`;
    case 'never-met':
      return `${warning.route}: nobody can meet the need "${warning.because}"`;
    case 'never-together':
      return `${warning.route}: nobody can become ready; the points and the needs can each be had, but not by one person.`;
    case 'never-mattered':
      return `${warning.question}: among ${warning.people} people tried, no answer to this changed anybody's recommended route.`;
    case 'never-planned':
      return `${warning.action}: among ${warning.people} people tried, this action was in nobody's plan, towards any route and for any number of hours.`;
    case 'raises-nothing':
      return `${warning.action}: this action raises nothing for anybody: no answer asked of those it is offered to, or none beyond the actions before it.`;
  }
}
