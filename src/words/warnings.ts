import type { Warning } from '../bank/warnings.ts';
import { points } from './numbers.ts';

export function warningSentence(warning: Warning): string {
  switch (warning.code) {
    case 'never-asked':
      return `${warning.question}: nobody can be asked this, because no facts open it.`;
    case 'never-ready':
      return `${warning.route}: nobody can become ready; the best answers reach ${points(warning.highest)} of ${warning.readyAt}.`;
    case 'never-met':
      return `${warning.route}: nobody can meet the need "${warning.because}"`;
    case 'raises-nothing':
      return `${warning.action}: this action raises nothing for anybody.`;
  }
}
