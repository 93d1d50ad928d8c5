import { identityOf } from '../../bank/lookup.ts';
import { nextOf } from '../../interview/next.ts';
import { type Io, write } from '../../io.ts';
import { jsonText } from '../../json.ts';
import { answersFrom } from '../shared/answers-from.ts';
import { bankFrom } from '../shared/bank-source.ts';
import type { BankOptions } from '../shared/flags.ts';
import { nextText } from './printed.ts';

export type NextFlags = BankOptions & {
  readonly answers?: string;
  readonly quick?: boolean;
  readonly json?: boolean;
};

/** Prints what to ask next, or the recommendation once nothing more is to be asked. Keeps nothing. */
export async function nextCommand(io: Io, flags: NextFlags): Promise<number> {
  const bank = await bankFrom(flags.bank);
  const answers = flags.answers === undefined ? {} : (await answersFrom(io, bank, flags.answers)).answers;
  const next = nextOf(bank, answers, flags.quick ? 'quick' : 'full');
  const text = flags.json
    ? jsonText({ schema: 'pm-path/next/1', bank: identityOf(bank), ...next })
    : nextText(next);
  await write(io.stdout, text);
  return 0;
}
