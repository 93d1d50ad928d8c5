import { stringify } from 'yaml';
import { assess } from '../../../scoring/index.ts';
import { fitAnswers } from '../../answers/fit.ts';
import { withoutProofs } from '../../answers/without-proofs.ts';
import { ExpectedError } from '../../errors.ts';
import { personaFile } from '../../formats/bank/persona.ts';
import { type Io, write } from '../../io.ts';
import { jsonText } from '../../json.ts';
import { unprintable } from '../../terminal/printable.ts';
import { bankFrom } from '../shared/bank-source.ts';
import type { BankOptions } from '../shared/flags.ts';
import { keptRecords, recordWithId } from '../shared/kept-records.ts';

export type BankPersonaFlags = BankOptions & {
  readonly id: string;
  readonly story?: string;
  readonly because?: string;
  readonly withProof?: boolean;
};

/** What a person shows is theirs, and often names others: a persona only says that there was something. */
const NEUTRAL_PROOF = 'Something to show was named';
const NO_STORY = 'Say in one sentence who this is, so that nobody recognises the person.';
const NO_BECAUSE = 'Say why this recommendation is the right one.';

/** Prints a saved assessment as a reference persona that expects what the present bank recommends. */
export async function bankPersonaCommand(io: Io, typed: string, flags: BankPersonaFlags): Promise<number> {
  const bank = await bankFrom(flags.bank);
  const { assessments, home } = await keptRecords(io, flags, bank);
  const { record } = recordWithId(assessments, typed, home);
  const { answers, misfits } = fitAnswers(bank, record.answers);
  const { route, toward } = assess(bank, answers).recommendation;
  const persona = {
    id: flags.id,
    story: flags.story ?? NO_STORY,
    because: flags.because ?? NO_BECAUSE,
    answers: flags.withProof ? answers : withoutProofs(bank, answers, NEUTRAL_PROOF),
    expect: { route, ...(toward === undefined ? {} : { toward }) },
  };
  const parsed = personaFile.safeParse(persona);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ExpectedError('badEntry', `--${String(issue!.path[0])}`, issue!.message);
  }
  const left = misfits.map(({ id }) => `# The present bank has no place for the answer to ${id}.\n`).join('');
  await write(io.stdout, `${left}${yamlText(persona)}`);
  return 0;
}

/** What a terminal might obey is written as its escape, which YAML has within JSON only. */
function yamlText(value: unknown): string {
  const text = stringify(value, { lineWidth: 120 });
  return text.replaceAll('\n', '').search(unprintable) === -1 ? text : jsonText(value);
}
