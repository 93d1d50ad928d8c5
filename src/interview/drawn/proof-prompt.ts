import { createPrompt, isEnterKey, isTabKey, useKeypress, useState } from '@inquirer/core';
import { printable } from '../../terminal/printable.ts';
import { wrapped } from '../../terminal/wrap.ts';
import type { ProofOutcome, ProofScreen } from '../asker.ts';
import { proofTyped, saysTooLittle } from '../proof.ts';
import { sentences } from '../sentences.ts';
import type { Terminal } from './terminal.ts';
import { useSize } from './use-size.ts';

type Config = { readonly screen: ProofScreen; readonly terminal: Terminal };

/** A line of proof or a note: typed, kept with Enter from before, or put in with one key from what was logged. */
export const proofPrompt = createPrompt<ProofOutcome, Config>(({ screen, terminal }, done) => {
  const [text, setText] = useState('');
  const [logged, setLogged] = useState(0);
  const [isRefused, setIsRefused] = useState(false);
  const [ended, setEnded] = useState<ProofOutcome | null>(null);
  const { width } = useSize(terminal);
  const { palette } = terminal;
  const end = (outcome: ProofOutcome) => {
    setEnded(outcome);
    done(outcome);
  };

  useKeypress((key, readline) => {
    const replace = (line: string) => {
      readline.clearLine(0);
      readline.write(line);
      setText(line);
    };
    setIsRefused(false);
    if (isEnterKey(key)) {
      const proof = proofTyped(screen, text);
      if (!saysTooLittle(screen, proof)) return end({ kind: 'text', text: proof });
      // Readline has taken the line away; it is to be gone on with.
      replace(text);
      setIsRefused(true);
    } else if (key.name === 'escape') end({ kind: 'back' });
    else if (isTabKey(key)) {
      const deed = screen.deeds[logged % Math.max(1, screen.deeds.length)];
      // Readline has put the tab into the line; without a deed it goes out again.
      replace(deed === undefined ? text : printable(deed));
      setLogged(logged + 1);
    } else setText(readline.line);
  });

  const lines = (part: string, first = '') => wrapped(printable(part), width, first);
  if (ended?.kind === 'text')
    return lines(ended.text === '' ? sentences.nothingToShow(screen) : ended.text, '  ')
      .map(palette.muted)
      .join('\n');
  if (ended !== null) return '';
  const above = [
    ...lines(sentences.proofAsk(screen)).map(palette.title),
    ...lines(sentences.proofWithout(screen)),
    ...(screen.proof === '' ? [] : [...lines(`So far: ${screen.proof}`), ...lines(sentences.keptProof)]),
    ...(screen.deeds.length === 0 ? [] : lines(sentences.deedsByKey(screen.deeds))),
    ...screen.deeds.flatMap((deed) => lines(deed, '  ')),
  ];
  const below = [
    ...(isRefused ? lines(sentences.proofTooLittle).map(palette.warning) : []),
    ...lines(sentences.proofKeys).map(palette.muted),
  ];
  return [[...above, `> ${text}`].join('\n'), below.join('\n')];
});
