import type { Bank } from '../../../scoring/index.ts';
import { fitAnswers } from '../../answers/fit.ts';
import { ExpectedError } from '../../errors.ts';
import { personName } from '../../formats/parts.ts';
import { type Io, write } from '../../io.ts';
import { jsonText } from '../../json.ts';
import { type Contents, inJson } from '../../pages/report/contents.ts';
import { contentsFor } from '../../pages/report/contents-for.ts';
import type { Reader } from '../../pages/report/readers.ts';
import { type Seen, seenBy } from '../../pages/report/seen-by.ts';
import { closedBecause } from '../../words/closed-routes.ts';
import { bankFrom, peopleLike } from '../shared/bank-source.ts';
import { documentText } from '../shared/document-text.ts';
import type { BankOptions } from '../shared/flags.ts';
import { formatFor, type ReportFormat } from '../shared/format-for.ts';
import { ratersFrom } from '../shared/raters-from.ts';
import { lastAssessment, type SavedPerson, savedPerson } from '../shared/saved-person.ts';
import { say } from '../shared/say.ts';
import { writeOut } from '../shared/write-out.ts';

export type ReportFlags = BankOptions & {
  readonly format?: ReportFormat;
  readonly out?: string;
  readonly for?: Reader;
  readonly name?: string;
  readonly withProof?: boolean;
  readonly force?: boolean;
  readonly against?: readonly string[];
};

/** Writes one file about the last assessment, the plan, the progress and what can be shown. */
export async function reportCommand(io: Io, flags: ReportFlags): Promise<number> {
  const { out, for: reader = 'me' } = flags;
  const format = formatFor(out, flags.format);
  // A page in a terminal is of no use to anybody; into a pipe or a file it is what was asked for.
  if (format === 'html' && out === undefined && io.stdout.isTTY) throw new ExpectedError('pageNeedsFile');
  const name = flags.name === undefined ? undefined : nameFrom(flags.name);
  const whole = await bankFrom(flags.bank);
  const person = await savedPerson(io, flags, whole);
  lastAssessment(whole, person);
  const { bank, assessments, evidence } = shownTo(reader, whole, person);
  const last = assessments.at(-1)!;
  const own = fitAnswers(bank, last.answers).answers;
  const contents = contentsFor(bank, last, assessments, evidence, {
    reader,
    ...(name === undefined ? {} : { name }),
    withProof: flags.withProof === true,
    now: new Date(),
    declined: person.declined,
    ...(reader === 'manager'
      ? {}
      : {
          peopleLike: await peopleLike(bank, own),
          ...(flags.against ? { against: await ratersFrom(bank, own, flags.against) } : {}),
        }),
  });
  if (reader === 'manager') refuseWithoutWayInside(bank, contents);
  const text = await textOf(bank, contents, format);
  if (out === undefined) await write(io.stdout, text);
  else {
    writeOut(out, text, flags.force === true);
    await say(io.stderr, `Report written: ${out}`, NOTES[flags.withProof ? 'with' : 'without']);
  }
  return 0;
}

/** @throws ExpectedError when it is no name */
function nameFrom(typed: string): string {
  const parsed = personName.safeParse(typed);
  if (parsed.success) return parsed.data;
  throw new ExpectedError('badEntry', '--name', parsed.error.issues[0]!.message);
}

/** @throws ExpectedError when the bank has nothing to tell a manager */
function shownTo(reader: Reader, bank: Bank, { assessments, evidence }: SavedPerson): Seen {
  const seen = seenBy(reader, { bank, assessments, evidence });
  if (seen === null) throw new ExpectedError('nothingForManager', 'All ways in of this bank lead elsewhere.');
  return seen;
}

/** @throws ExpectedError when every way inside is closed to the person: there is nothing to ask a manager for */
function refuseWithoutWayInside(bank: Bank, { assessment }: Contents): void {
  const closed = bank.prefer.map((id) => closedBecause(bank, assessment, id));
  const [why] = closed;
  if (why != null && closed.every((one) => one !== null)) throw new ExpectedError('nothingForManager', why);
}

const NOTES = {
  with: 'It names your witnesses, links and notes: mind whom you send it to.',
  without:
    'Witnesses, links and notes are left out; --with-proof puts them in. Your deeds stand in it as you logged them: look whether they name anybody.',
} as const;

async function textOf(bank: Bank, contents: Contents, format: ReportFormat): Promise<string> {
  if (format === 'json') return jsonText(inJson(contents));
  const { documentOf } = await import('../../pages/report/document.ts');
  return documentText(documentOf(bank, contents), format);
}
